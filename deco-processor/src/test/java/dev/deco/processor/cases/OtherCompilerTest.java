package dev.deco.processor.cases;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.deco.processor.DecoProcessor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** A compiler that is not javac gets one clear error instead of a failure inside. */
class OtherCompilerTest {
  private static final JavaFileObject SOURCE =
      JavaFileObjects.forSourceString(
          "t.Job",
          """
          package t;

          final class Job {
            @dev.deco.Concurrent
            static int f(int x) {
              return x;
            }

            @dev.deco.Synchronized
            static int run() {
              int v = f(1);
              return v;
            }
          }
          """);

  @Test
  void saysThatItNeedsJavac() {
    Compilation compilation =
        javac()
            .withProcessors(new Disguised())
            .withClasspath(CaseCompiler.classPath(List.of()))
            .compile(SOURCE);

    assertThat(compilation).failed();
    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation).hadErrorContaining("DECO-901");
  }

  /** The processor in an environment of another class than javac's own. */
  private static final class Disguised extends AbstractProcessor {
    private final DecoProcessor processor = new DecoProcessor();

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      super.init(environment);
      processor.init(
          (ProcessingEnvironment)
              Proxy.newProxyInstance(
                  getClass().getClassLoader(),
                  new Class<?>[] {ProcessingEnvironment.class},
                  (proxy, method, arguments) -> {
                    try {
                      return method.invoke(environment, arguments);
                    } catch (InvocationTargetException e) {
                      throw e.getCause();
                    }
                  }));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return processor.getSupportedSourceVersion();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      return processor.process(annotations, round);
    }
  }
}
