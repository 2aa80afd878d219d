package dev.deco.processor.cases;

import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.deco.Concurrent;
import dev.deco.cases.Meeting;
import dev.deco.processor.DecoProcessor;
import dev.deco.runtime.Scope;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.NullMarked;

/**
 * Compiles sources with the processor, as a user's build does: the annotations and the runtime on
 * the class path, the processor beside it, every lint on.
 */
public final class CaseCompiler {
  /** Of the lints those stay off that speak of the build and not of the code. */
  private static final String LINTS = "-Xlint:all,-processing,-options,-path";

  private CaseCompiler() {}

  /** Compiles {@code sources}, given by path, against the class folders {@code libraries}. */
  public static Compilation compile(
      Map<String, String> sources, List<Path> libraries, String... options) {
    List<String> all = new ArrayList<>(List.of(LINTS));
    all.addAll(List.of(options));
    return javac()
        .withProcessors(new DecoProcessor())
        .withClasspath(classPath(libraries))
        .withOptions(all)
        .compile(sources.entrySet().stream().map(CaseCompiler::file).toList());
  }

  /** What a user of Deco has on the class path, and the folders given. */
  public static List<File> classPath(List<Path> libraries) {
    Stream<Path> own =
        Stream.of(Concurrent.class, Scope.class, Meeting.class, NullMarked.class)
            .map(CaseCompiler::origin)
            .distinct();
    return Stream.concat(own, libraries.stream()).map(Path::toFile).toList();
  }

  private static JavaFileObject file(Map.Entry<String, String> source) {
    String path = source.getKey();
    String name = path.substring(0, path.length() - ".java".length()).replace('/', '.');
    return JavaFileObjects.forSourceString(name, source.getValue());
  }

  private static Path origin(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("No place of " + type, e);
    }
  }
}
