package dev.deco.processor.cases;

import com.google.testing.compile.Compilation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An accepted case on its way: compiled on first need, its classes in a folder of their own. */
final class AcceptedCase implements AutoCloseable {
  private static final String SUBJECT = "t.Case";

  private final CaseFolder folder;
  private final ClassFolder classes = new ClassFolder();
  private @Nullable Compilation compilation;

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
    run().compare(CaseRun.REPETITIONS);
  }

  /** Returns whether the case has a proof. */
  boolean provesParallel() {
    return run().proveParallel();
  }

  private CaseRun run() {
    if (compilation().status() == Compilation.Status.FAILURE) {
      throw new AssertionError(folder.name() + " was not compiled");
    }
    return new CaseRun(folder.name(), classes.loader(), SUBJECT);
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

  @Override
  public void close() {
    classes.close();
  }
}
