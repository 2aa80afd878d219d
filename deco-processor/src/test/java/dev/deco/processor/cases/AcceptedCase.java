package dev.deco.processor.cases;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An accepted case on its way: compiled on first need, its classes in a folder of their own. */
final class AcceptedCase implements AutoCloseable {
  private final CaseFolder folder;
  private final ClassFolder classes = new ClassFolder();
  private @Nullable Compilation compilation;
  private @Nullable URLClassLoader loader;

  AcceptedCase(CaseFolder folder) {
    this.folder = folder;
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
        classes.add(library);
      }
      known = CaseCompiler.compile(folder.input(), List.of(classes.path()));
      if (known.status() != Compilation.Status.FAILURE) {
        classes.add(known);
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
            new URLClassLoader(
                new URL[] {classes.path().toUri().toURL()}, getClass().getClassLoader());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      loader = known;
    }
    return known;
  }

  @Override
  public void close() {
    if (loader != null) {
      try {
        loader.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    classes.close();
  }
}
