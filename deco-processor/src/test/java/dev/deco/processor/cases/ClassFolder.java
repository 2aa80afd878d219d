package dev.deco.processor.cases;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/** A temporary folder for class files and a loader of them, both gone once closed. */
final class ClassFolder implements AutoCloseable {
  private static final String ROOT = "/CLASS_OUTPUT/";

  private final Path path;
  private final List<URLClassLoader> loaders = new ArrayList<>();

  ClassFolder() {
    try {
      path = Files.createTempDirectory("deco-case");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path path() {
    return path;
  }

  /** Writes the class files and resources of {@code compilation} into the folder. */
  void add(Compilation compilation) {
    for (JavaFileObject file : compilation.generatedFiles()) {
      String name = file.toUri().getPath();
      if (!name.startsWith(ROOT)) {
        continue;
      }
      Path target = path.resolve(name.substring(ROOT.length()));
      try (InputStream content = file.openInputStream()) {
        Files.createDirectories(target.resolveSibling("."));
        Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot write " + target, e);
      }
    }
  }

  /**
   * A new loader of the classes in the folder, behind it the one of the tests: nothing has been
   * learnt yet of where its classes spawn.
   */
  ClassLoader loader() {
    try {
      URL[] urls = {path.toUri().toURL()};
      URLClassLoader made = new URLClassLoader(urls, getClass().getClassLoader());
      loaders.add(made);
      return made;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try (Stream<Path> files = Files.walk(path)) {
      for (URLClassLoader loader : loaders) {
        loader.close();
      }
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
