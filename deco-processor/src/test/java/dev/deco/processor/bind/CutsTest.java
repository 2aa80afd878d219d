package dev.deco.processor.bind;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

class CutsTest {
  private static final URI FILE = URI.create("string:///A.java");

  @Test
  void whatIsNotReachedIsLeftOutAndTheRestStaysWhereItIs() throws IOException {
    String text =
        """
        class A {
          @Synchronized int run(B b) { return b.used(1); }
          int unused(int x) {
            return x + 1;
          }
        }
        class B {
          int used(int x) { return x; }
          int used(int x, int y) { return y; }
        }
        """;
    assertThat(cut(text))
        .isEqualTo(
            text.replace("return x + 1;", " ".repeat(13)).replace(" return y; ", " ".repeat(11)));
  }

  @Test
  void callsAreFollowedThroughVariablesChainsAndConstructors() throws IOException {
    String text =
        """
        class A {
          @Concurrent int run() {
            B b = new B();
            return b.self().end();
          }
        }
        class B extends C {
          B self() { return this; }
          int end() { return 1; }
        }
        class C {
          C() { made(); }
          void made() { System.out.println(); }
          int end() { return 2; }
          int other() { return 3; }
        }
        """;
    assertThat(cut(text)).isEqualTo(text.replace("{ return 3; }", "{" + " ".repeat(11) + "}"));
  }

  @Test
  void methodsThatReplaceACalledOneAreReached() throws IOException {
    String text =
        """
        interface A {
          int f();
          @Synchronized static int run(A a) { return a.f(); }
        }
        class B implements A {
          public int f() { return 1; }
        }
        class C {
          public int f() { return 2; }
        }
        """;
    assertThat(cut(text)).isEqualTo(text.replace("{ return 2; }", "{" + " ".repeat(11) + "}"));
  }

  @Test
  void ofOverloadedMethodsThoseAreLeftOutThatTheArgumentsDoNotFit() throws IOException {
    String text =
        """
        class A {
          @Synchronized static <T> int run(int[] a, long l, T t) { return B.f(a, l) + B.g(t); }
        }
        class B {
          static int f(int[] a, double x) { return 1; }
          static int f(Object a, Object x) { return 1; }
          static int f(int... a) { return 1; }
          static int f(long[] a, long x) { return 2; }
          static int f(int[] a, int x) { return 2; }
          static int f(String a, long x) { return 2; }
          static int g(Object o) { return 1; }
          static int g(int[] o) { return 2; }
          static int g(String o) { return 2; }
        }
        """;
    assertThat(cut(text)).isEqualTo(text.replace("{ return 2; }", "{" + " ".repeat(11) + "}"));
  }

  @Test
  void callsOnObjectsOfLibrariesReachNoneOfTheSources() throws IOException {
    String text =
        """
        class A {
          static final B SHARED = new B();
          @Synchronized static <T> boolean run(T t, Object o) {
            return Boolean.TRUE.equals(o) && t.equals(o) && o.toString().equals("x") && A.SHARED.f();
          }
        }
        class B {
          boolean f() { return true; }
          public boolean equals(Object o) { return false; }
        }
        """;
    assertThat(cut(text)).isEqualTo(text.replace("{ return false; }", "{" + " ".repeat(15) + "}"));
  }

  @Test
  void methodsWithoutABodyStandForThoseThatImplementThem() throws IOException {
    String text =
        """
        interface A {
          int f(int x);
          @Synchronized default int run() { return f(1); }
        }
        class B implements A {
          public int f(int x) { return 1; }
        }
        class C {
          int f(int x) { return 2; }
        }
        """;
    assertThat(cut(text)).isEqualTo(text.replace("{ return 2; }", "{" + " ".repeat(11) + "}"));
  }

  @Test
  void javadocOfWhatHasNoBodyLeftBecomesAPlainComment() throws IOException {
    String text =
        """
        /** A. */
        class A {
          /** run. */
          @Synchronized int run() { return 1; }
          /** Hidden. */
          @Deprecated static final String F = "/** text */";
          /** Hidden. */
          int unused() {}
          /** Hidden. */
          class B {
            /**/ /** Hidden. */ int x;
          }
          /** marked. */
          @Concurrent abstract int g();
        }
        """;
    assertThat(cut(text)).isEqualTo(text.replace("/** Hidden", "/*  Hidden"));
  }

  @Test
  void constructorsAndInitialValuesAreNeverLeftOut() throws IOException {
    String text =
        """
        class A {
          static final Runnable R = () -> System.out.println();
          { System.out.println(); }
          A() { this(1); }
          A(int x) { super(); }
          enum E { ONE { int f() { return 1; } }; int f() { return 0; } }
        }
        """;
    assertThat(cut(text)).isEqualTo(text.replace("{ return 0; }", "{" + " ".repeat(11) + "}"));
  }

  @Test
  void bracesMayBeWrittenAsEscapes() throws IOException {
    assertThat(cut("class A { int f() \\u007b return 1; \\u007d }"))
        .isEqualTo("class A { int f() {" + " ".repeat(21) + "} }");
  }

  /** As of Lombok, which says that a getter stands where its annotation does. */
  @Test
  void whatIsNoBodyInTheTextStays() throws IOException {
    String parsed = "class A { int x; int getX() { return x; } }";
    String written = "class A { int x;            @Getter(lazy)  }";

    assertThat(cut(parsed, written)).isEqualTo(written);
  }

  private static String cut(String text) throws IOException {
    return cut(text, text);
  }

  /** What is left of {@code written} if the tree is that of {@code text}. */
  private static String cut(String text, String written) throws IOException {
    JavaFileObject file =
        new SimpleJavaFileObject(FILE, JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
          }
        };
    JavacTask task =
        (JavacTask)
            Objects.requireNonNull(ToolProvider.getSystemJavaCompiler())
                .getTask(null, null, null, List.of("-proc:none"), null, List.of(file));
    SourcePositions positions = Trees.instance(task).getSourcePositions();
    Map<URI, Outline> outlines = new LinkedHashMap<>();
    for (CompilationUnitTree unit : task.parse()) {
      outlines.put(FILE, new Outline(unit, positions));
    }
    Reachable reachable = new Reachable(outlines.values());
    return Cuts.allBut(reachable.from(outlines.values()), outlines)
        .apply(FILE, written, position -> position)
        .toString();
  }
}
