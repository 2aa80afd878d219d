package dev.deco.proof;

import dev.deco.processor.DecoProcessor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.annotation.processing.Processor;

/** Measures what the processor adds to the time that javac takes for the library. */
final class Cost {
  private final Library library;
  private final List<Method> methods;
  private final Compiler compiler;
  private int compilations;

  /** With those methods annotated that are named. */
  Cost(Library library, Path folder) throws IOException {
    this.library = library;
    this.compiler = new Compiler(folder);
    this.methods = Methods.of(library).stream().filter(m -> m.home() != Method.Home.LOCAL).toList();
  }

  /**
   * Times of a processor, in nanoseconds, the shortest of several.
   *
   * @param without with no method annotated and no processor
   * @param some with 100 methods annotated, spread over the library
   */
  record Times(long without, long some) {
    double factor() {
      return (double) some / without;
    }

    /** Beside the time that {@code all} took, for which all methods were annotated. */
    String report(long all) {
      return String.format(
          Locale.ROOT,
          "compilation without the processor: %.1f s%n"
              + "with it and 100 annotated methods: %.1f s, %.1f times as long%n"
              + "with it and all methods annotated: %.1f s, %.1f times as long%n",
          seconds(without),
          seconds(some),
          factor(),
          seconds(all),
          (double) all / without);
    }

    private static double seconds(long nanos) {
      return (double) nanos / TimeUnit.SECONDS.toNanos(1);
    }
  }

  /** Compiles each way {@code times} times, in turns, after a first time that does not count. */
  Times measure(int times) throws IOException {
    Set<Method> some = new LinkedHashSet<>();
    for (int i = 0; i < 100; i++) {
      some.add(methods.get((int) ((long) i * methods.size() / 100)));
    }
    long without = Long.MAX_VALUE;
    long with = Long.MAX_VALUE;
    for (int i = 0; i <= times; i++) {
      long one = compile(Set.of(), false);
      long other = compile(some, true);
      without = i == 0 ? without : Math.min(without, one);
      with = i == 0 ? with : Math.min(with, other);
    }
    return new Times(without, with);
  }

  private long compile(Set<Method> marked, boolean processor) throws IOException {
    List<TextFile> files = new ArrayList<>(Rewriting.mark(library, marked).files());
    files.add(Rewriting.probe());
    List<Processor> processors = processor ? List.of(new DecoProcessor()) : List.of();
    Compiler.Outcome outcome = compiler.compile("cost-" + ++compilations, files, processors);
    if (!outcome.errors().isEmpty()) {
      throw new IllegalStateException(outcome.errors().toString());
    }
    return outcome.nanos();
  }
}
