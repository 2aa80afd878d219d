package dev.deco.processor.bind;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import java.net.URI;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import org.junit.jupiter.api.Test;

/** What a processor has made of the trees, brought into the text; every line stays where it is. */
class MemberChangesTest {
  @Test
  void addedMembersStandBeforeTheBraceThatEndsTheClass() {
    assertThat(
            changed(
                """
                class A {
                  int x;
                  enum E { ONE }
                }
                """,
                """
                class A {
                  int x;
                  enum E { ONE; static int log; }
                  A(int x) { this.x = x; }
                  int getX() { return x; }
                  static class Builder { }
                }
                """))
        .isEqualToIgnoringWhitespace(
            """
            class A {
              int x;
              enum E { ONE ; static int log; }
              A(int x) { this.x = x; } int getX() { return x; } static class Builder { }
            }
            """);
  }

  @Test
  void whatTheCompilerAddsItselfStaysAway() {
    String record = "record R(int x) {\n}\n";
    assertThat(
            changed(
                record,
                "record R(int x) { R(int x) { this.x = x; } public int x() { return x; }"
                    + " public String toString() { return null; } }"))
        .isEqualTo(record);
    assertThat(changed("class A {\n}\n", "class A { A() { super(); } }"))
        .isEqualTo("class A {\n}\n");
  }

  @Test
  void modifiersAreAddedOnceAndFieldsReplaced() {
    assertThat(
            changed(
                """
                class A {
                  int x, y;
                  @Deprecated
                  long z =
                      f();
                  int m() { return 1; }
                }
                """,
                """
                final class A {
                  private final int x, y;
                  @Deprecated private final java.util.List<Object> z = null;
                  static int m() { return 1; }
                }
                """))
        .isEqualTo(
            """
            final class A {
              private final int x, y;
              private final @Deprecated
              java.util.List<Object> z = null;

              static int m() { return 1; }
            }
            """);
  }

  @Test
  void blocksAroundStatementsLeaveTheseAsTheyAre() {
    assertThat(
            changed(
                """
                class A {
                  void m(Object o) {
                    // one
                    f();  // two
                    @Cleanup R r = g();
                    h( r );
                  }
                  void empty() {}
                }
                """,
                """
                class A {
                  void m(Object o) {
                    try {
                      if (o == null) throw new NullPointerException("o  is");
                      f();
                      @Cleanup R r = g();
                      try { h(r); } finally { r.close(); }
                    } catch (final Throwable t) { throw t; }
                  }
                  void empty() { synchronized (lock) { } }
                }
                """))
        .isEqualTo(
            """
            class A {
              void m(Object o) {
                // one
                try { if (o == null) throw new NullPointerException("o  is"); f();  // two
                 R r = g();
                try { h( r );
              } finally { r.close(); } } catch (final Throwable t) { throw t; } }
              void empty() {synchronized (lock) { } }
            }
            """);
  }

  @Test
  void statementsThatBecameOthersAreReplacedInTheirFirstLine() {
    assertThat(
            changed(
                """
                class A {
                  int m(String s) {
                    int x = s
                        .twice();
                    return x;
                  }
                }
                """,
                "class A { int m(String s) { int x = E.twice(s); return x; } }"))
        .isEqualTo(
            """
            class A {
              int m(String s) {
                int x = E.twice(s);

                return x;
              }
            }
            """);
  }

  @Test
  void aBodyThatCannotBeAlignedIsReplacedAsAWhole() {
    assertThat(
            changed(
                "class A { int m() {\n  f();\n  return 1;\n} }",
                "class A { int m() { while (true) { g(); } } }"))
        .isEqualTo("class A { int m() { while (true) { g(); }\n\n\n } }");
  }

  @Test
  void typesToBeInferredMayHaveBeenFilledIn() {
    String text = "import lombok.val;\nclass A { void m() { val x = f(); for (val y : x) g(y); } }";
    assertThat(
            changed(
                text,
                "class A { void m() { a(); final String x = f(); for (final Long y : x) g(y); } }"))
        .isEqualTo(text.replace("val x", "a(); val x"));
  }

  /** {@code text} with the differences of its trees to those of {@code result}. */
  private static String changed(String text, String result) {
    Parsed before = parsed(text);
    CompilationUnitTree unit = before.units().get(0);
    Edits.Builder edits = new Edits.Builder();
    new MemberChanges(new Written(unit, text, before.positions()), edits)
        .compare(unit.getTypeDecls(), parsed(result).units().get(0).getTypeDecls());
    return edits.build().apply(text);
  }

  private static Parsed parsed(String text) {
    JavaFileObject file =
        new SimpleJavaFileObject(URI.create("string:///A.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
          }
        };
    return Parsed.files(List.of(file), List.of());
  }
}
