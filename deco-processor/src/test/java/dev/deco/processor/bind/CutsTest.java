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

  private static String cut(String text) throws IOException {
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
    return Cuts.allBut(reachable.from(outlines.values()), outlines).apply(FILE, text).toString();
  }
}
