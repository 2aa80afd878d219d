package dev.deco.processor.cases;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An accepted case on its way: compiled on first need, its classes in a folder of their own. */
final class AcceptedCase implements AutoCloseable {
  private final CaseFolder folder;
  private final Path classes;
  private @Nullable Compilation compilation;
  private @Nullable URLClassLoader loader;

  AcceptedCase(CaseFolder folder) {
    this.folder = folder;
    try {
      this.classes = Files.createTempDirectory("deco-case");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void compiles() {
    Diagnosis.ofAccepted(compilation(), folder.input());
  }

  void matchesGoldens() {
    Goldens.check(folder, compilation());
  }

  void equalsItsSerialElision() {
    new CaseRun(folder.name(), loader()).compare();
  }

  /** Returns whether the case has a proof. */
  boolean provesParallel() {
    return new CaseRun(folder.name(), loader()).proveParallel();
  }

  private Compilation compilation() {
    Compilation known = compilation;
    if (known == null) {
      if (!folder.earlier().isEmpty()) {
        Compilation library = CaseCompiler.compile(folder.earlier(), List.of());
        Diagnosis.ofAccepted(library, folder.earlier());
        CaseCompiler.writeClasses(library, classes);
      }
      known = CaseCompiler.compile(folder.input(), List.of(classes));
      if (known.status() != Compilation.Status.FAILURE) {
        CaseCompiler.writeClasses(known, classes);
      }
      compilation = known;
    }
    return known;
  }

  private ClassLoader loader() {
    URLClassLoader known = loader;
    if (known == null) {
      if (compilation().status() == Compilation.Status.FAILURE) {
        throw new AssertionError(folder.name() + " was not compiled");
      }
      try {
        known =
            new URLClassLoader(new URL[] {classes.toUri().toURL()}, getClass().getClassLoader());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      loader = known;
    }
    return known;
  }

  @Override
  public void close() {
    try (Stream<Path> files = Files.walk(classes)) {
      if (loader != null) {
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
