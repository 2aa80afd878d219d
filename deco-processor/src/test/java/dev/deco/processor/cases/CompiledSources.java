package dev.deco.processor.cases;

import com.google.testing.compile.Compilation;
import java.util.List;
import java.util.Map;

/** Sources that no folder holds, compiled with the processor and ready to run. */
public final class CompiledSources implements AutoCloseable {
  private final String name;
  private final ClassFolder classes;

  private CompiledSources(String name, ClassFolder classes) {
    this.name = name;
    this.classes = classes;
  }

  /**
   * Compiles {@code sources}, given by path.
   *
   * @throws AssertionError if there are errors, or warnings of Deco
   */
  public static CompiledSources of(String name, Map<String, String> sources) {
    Compilation compilation = CaseCompiler.compile(sources, List.of());
    Diagnosis.ofAccepted(compilation, sources);
    ClassFolder classes = new ClassFolder();
    classes.add(compilation);
    return new CompiledSources(name, classes);
  }

  /** Fails unless {@code deco()} of the class ends as its {@code serial()} does. */
  public void equalsItsSerialElision(String className, int repetitions) {
    new CaseRun(name, classes.loader(), className).compare(repetitions);
  }

  @Override
  public void close() {
    classes.close();
  }
}
