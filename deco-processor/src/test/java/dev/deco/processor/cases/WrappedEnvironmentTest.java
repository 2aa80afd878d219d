package dev.deco.processor.cases;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.deco.processor.DecoProcessor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jetbrains.jps.javac.APIWrappers;
import org.junit.jupiter.api.Test;

/** Build tools put an environment of their own around that of javac. */
class WrappedEnvironmentTest {
  @Test
  void theCompilerIsFoundBehindTheEnvironmentOfABuildTool() {
    compiles(environment -> new Environment(new Environment(environment)));
  }

  @Test
  void theCompilerIsFoundBehindTheProxyOfAnIde() {
    compiles(environment -> APIWrappers.wrap(ProcessingEnvironment.class, environment));
  }

  private static void compiles(UnaryOperator<ProcessingEnvironment> wrapping) {
    Compilation compilation =
        javac()
            .withProcessors(new Wrapped(wrapping))
            .withClasspath(CaseCompiler.classPath(List.of()))
            .compile(
                JavaFileObjects.forSourceString(
                    "t.Job",
                    """
                    package t;

                    final class Job {
                      @dev.deco.Concurrent
                      static int f(int x) {
                        return x;
                      }
                    }
                    """));

    assertThat(compilation).succeeded();
    assertThat(compilation).generatedSourceFile("t.DecoJob");
  }

  /** As that of Gradle is. */
  private record Environment(ProcessingEnvironment delegate) implements ProcessingEnvironment {
    @Override
    public Map<String, String> getOptions() {
      return delegate.getOptions();
    }

    @Override
    public Messager getMessager() {
      return delegate.getMessager();
    }

    @Override
    public Filer getFiler() {
      return delegate.getFiler();
    }

    @Override
    public Elements getElementUtils() {
      return delegate.getElementUtils();
    }

    @Override
    public Types getTypeUtils() {
      return delegate.getTypeUtils();
    }

    @Override
    public SourceVersion getSourceVersion() {
      return delegate.getSourceVersion();
    }

    @Override
    public Locale getLocale() {
      return delegate.getLocale();
    }
  }

  /** The processor in an environment that is wrapped. */
  private static final class Wrapped extends AbstractProcessor {
    private final DecoProcessor processor = new DecoProcessor();
    private final UnaryOperator<ProcessingEnvironment> wrapping;

    Wrapped(UnaryOperator<ProcessingEnvironment> wrapping) {
      this.wrapping = wrapping;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      super.init(environment);
      processor.init(wrapping.apply(environment));
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
