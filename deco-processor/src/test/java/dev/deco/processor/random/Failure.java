package dev.deco.processor.random;

import dev.deco.processor.cases.CompiledSources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Turns a program that fails into a small one, and keeps that. */
final class Failure {
  /** A program that fails once may not fail each time: this often it is given the chance to. */
  private static final int REPETITIONS = 5;

  private static final Path KEPT = Path.of("target", "random-programs");

  private Failure() {}

  /** Shows a smaller program that fails too; nothing if the program does not fail, run alone. */
  static Optional<String> of(RandomProgram program) {
    Optional<String> first = fault(program);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    RandomProgram small = new Shrinker(candidate -> fault(candidate).isPresent()).shrink(program);
    String fault = fault(small).orElse(first.get());
    Path kept = keep(small);
    return Optional.of(fault + "\n" + small.sources() + "\nkept in " + kept.toAbsolutePath());
  }

  /** What is wrong with the program, if anything is. */
  private static Optional<String> fault(RandomProgram program) {
    Map<String, String> sources = new TreeMap<>(program.sources());
    try (CompiledSources compiled = CompiledSources.of(program.name(), sources)) {
      compiled.equalsItsSerialElision("t." + program.caseName(), REPETITIONS);
      return Optional.empty();
    } catch (AssertionError e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  /** Writes the program as a case: its class that runs it has to be called Case there. */
  private static Path keep(RandomProgram program) {
    Path folder = KEPT.resolve(program.name());
    for (Map.Entry<String, String> source : program.sources().entrySet()) {
      String path = source.getKey().replace(program.caseName(), "Case");
      Path file = folder.resolve("input").resolve(path);
      try {
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, source.getValue().replace(program.caseName(), "Case"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return folder;
  }
}
