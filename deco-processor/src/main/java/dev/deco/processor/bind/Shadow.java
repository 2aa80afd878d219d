package dev.deco.processor.bind;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * A second compilation of the same sources, whose trees may be attributed because nothing is made
 * from them.
 *
 * <p>Bodies must be attributed to know what their names mean. But javac leaves traces in the trees
 * it attributes, such as inferred types and inserted constructor calls, which make its own later
 * attribution of the same trees fail or crash where a type was still missing, as the wrapper's is.
 */
public final class Shadow {
  private Shadow() {}

  /**
   * Runs {@code work} in a compilation in which the sources of {@code types} are entered, with all
   * that they need. If it asks for a body that was left out, which no guess foresaw, it is run
   * again from the start, in one that leaves nothing out.
   *
   * @throws IllegalStateException if there is no compiler to run it with
   */
  public static void run(
      Host host,
      Collection<TypeElement> types,
      BiConsumer<ProcessingEnvironment, Compilation> work) {
    try {
      run(host, types, host.cuts(types), work);
    } catch (Cuts.Missed missed) {
      run(host, types, Cuts.NONE, work);
    }
  }

  private static void run(
      Host host,
      Collection<TypeElement> types,
      Cuts cuts,
      BiConsumer<ProcessingEnvironment, Compilation> work) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new IllegalStateException("no compiler");
    }
    try (StandardJavaFileManager standard =
            compiler.getStandardFileManager(ignored -> {}, Locale.ROOT, StandardCharsets.UTF_8);
        ShadowFiles files = new ShadowFiles(standard, host, cuts)) {
      List<JavaFileObject> roots = roots(host, types, files);
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  java.io.Writer.nullWriter(), files, ignored -> {}, options(host), null, roots);
      Callback callback =
          new Callback(
              environment -> work.accept(environment, new Compilation(environment, files)));
      task.setProcessors(List.of(callback));
      try {
        task.call();
      } catch (RuntimeException e) {
        if (!(e.getCause() instanceof Finished)) {
          throw e;
        }
      }
      callback.rethrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<JavaFileObject> roots(
      Host host, Collection<TypeElement> types, ShadowFiles files) {
    Map<JavaFileObject, JavaFileObject> roots = new LinkedHashMap<>();
    for (TypeElement type : types) {
      Host.Unit unit = host.unit(type);
      if (unit != null) {
        roots.put(unit.file(), files.source(unit));
      }
    }
    for (Host.Unit unit : host.units()) {
      // The types of such a file cannot be found by their names.
      if (!unit.regular()) {
        roots.put(unit.file(), files.source(unit));
      }
    }
    return new ArrayList<>(roots.values());
  }

  private static List<String> options(Host host) {
    List<String> options = new ArrayList<>(List.of("-proc:only", "-nowarn", "-Xlint:none"));
    options.addAll(host.languageLevel());
    return options;
  }

  /**
   * Ends the second compilation as soon as its work is done: javac would go on to enter all of its
   * sources again, for a round that nobody needs.
   */
  private static final class Finished extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Finished() {
      super(null, null, false, false);
    }
  }

  /** The processor through which the second compilation gives access to itself. */
  private static final class Callback extends AbstractProcessor {
    private final Consumer<ProcessingEnvironment> work;
    private boolean done;
    private @Nullable RuntimeException failure;
    private @Nullable Error error;

    Callback(Consumer<ProcessingEnvironment> work) {
      this.work = work;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      done = true;
      try {
        work.accept(processingEnv);
      } catch (RuntimeException e) {
        failure = e;
      } catch (Error e) {
        error = e;
      }
      throw new Finished();
    }

    void rethrow() {
      if (failure != null) {
        throw failure;
      }
      if (error != null) {
        throw error;
      }
      if (!done) {
        throw new IllegalStateException("the sources could not be read a second time");
      }
    }
  }
}
