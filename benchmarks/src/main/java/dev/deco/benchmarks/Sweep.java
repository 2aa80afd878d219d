package dev.deco.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Times loops of calls of several grains against the serial original, side by side: rounds of the
 * two alternate, and medians are compared.
 */
final class Sweep {
  private static final com.sun.management.ThreadMXBean THREADS =
      (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final com.sun.management.OperatingSystemMXBean MACHINE =
      (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private static final int ROUNDS = Integer.getInteger("deco.benchmarks.rounds", 15);
  private static final long BUDGET_NANOS =
      Integer.getInteger("deco.benchmarks.millis", 60) * 1_000_000L;

  private static final int[] GRAINS =
      Arrays.stream(
              System.getProperty("deco.benchmarks.grains", "5,20,50,100,300,1000,10000,100000")
                  .split(","))
          .mapToInt(Integer::parseInt)
          .toArray();

  private final double nanosPerRound;

  private Sweep(double nanosPerRound) {
    this.nanosPerRound = nanosPerRound;
  }

  /** One loop: how many calls, and how many rounds of work each. */
  private interface Loop {
    Object run(int calls, int rounds);
  }

  private record Case(String name, Loop serial, Loop parallel) {}

  private static final List<Case> CASES =
      List.of(
          new Case("fill", Grains::fill, DecoGrains::fill),
          new Case("sum", Grains::sum, DecoGrains::sum),
          new Case("uneven", Grains::uneven, DecoGrains::uneven),
          new Case("inPlace", Grains::inPlace, DecoGrains::inPlace),
          new Case("chain", Grains::chain, DecoGrains::chain));

  public static void main(String[] args) {
    List<String> names = Arrays.asList(args);
    System.out.printf(
        "Java %s, %d processors%n",
        Runtime.version().feature(), Runtime.getRuntime().availableProcessors());
    Sweep sweep = new Sweep(calibrate());
    System.out.println(
        "loop        grain ns    calls  serial ns  deco ns  ratio  cpu ns  bytes/spawn");
    for (Case each : CASES) {
      if (names.isEmpty() || names.contains(each.name)) {
        for (int grain : GRAINS) {
          sweep.run(each, grain);
        }
      }
    }
    if (names.isEmpty() || names.contains("fib")) {
      fib(34);
    }
  }

  private static double calibrate() {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < 40; i++) {
      long start = System.nanoTime();
      Object ran = Grains.sum(100, 20_000);
      best = Math.min(best, (System.nanoTime() - start) / 2e6);
      Objects.requireNonNull(ran);
    }
    return best;
  }

  private void run(Case each, int grain) {
    int rounds = Math.max(1, (int) Math.round(grain / nanosPerRound));
    int calls = (int) Math.max(100, Math.min(2_000_000, BUDGET_NANOS / grain));
    Times times =
        compare(() -> each.serial.run(calls, rounds), () -> each.parallel.run(calls, rounds));
    System.out.printf(
        Locale.ROOT,
        "%-10s %9d %8d %10.1f %8.1f %6.2f %7.1f %7.1f %8.0f%s%n",
        each.name,
        grain,
        calls,
        times.serial / calls,
        times.parallel / calls,
        times.serial / times.parallel,
        times.cpu / calls,
        times.own / calls,
        times.bytes / calls,
        times.equal ? "" : " DIFFERENT");
  }

  private static void fib(int n) {
    Times times = compare(() -> Grains.fib(n), () -> DecoGrains.fib(n));
    System.out.printf(
        Locale.ROOT,
        "fib(%d)  serial %.1f ms  deco %.1f ms  ratio %.2f%s%n",
        n,
        times.serial / 1e6,
        times.parallel / 1e6,
        times.serial / times.parallel,
        times.equal ? "" : " DIFFERENT");
  }

  private record Times(
      double serial, double parallel, double cpu, double bytes, double own, boolean equal) {}

  private static Times compare(Supplier<Object> serial, Supplier<Object> parallel) {
    List<Double> first = new ArrayList<>();
    List<Double> second = new ArrayList<>();
    List<Double> cpu = new ArrayList<>();
    boolean equal = true;
    double bytes = 0;
    double own = 0;
    for (int i = 0; i < 2 * ROUNDS; i++) {
      if (i == ROUNDS) {
        first.clear();
        second.clear();
        cpu.clear();
      }
      long start = System.nanoTime();
      Object expected = serial.get();
      long middle = System.nanoTime();
      long allocated = THREADS.getCurrentThreadAllocatedBytes();
      long ownBefore = THREADS.getCurrentThreadCpuTime();
      long cpuBefore = MACHINE.getProcessCpuTime();
      long begin = System.nanoTime();
      Object actual = parallel.get();
      long end = System.nanoTime();
      cpu.add((double) (MACHINE.getProcessCpuTime() - cpuBefore));
      own = THREADS.getCurrentThreadCpuTime() - ownBefore;
      bytes = THREADS.getCurrentThreadAllocatedBytes() - allocated;
      first.add((double) (middle - start));
      second.add((double) (end - begin));
      equal &= Objects.deepEquals(expected, actual);
    }
    return new Times(median(first), median(second), median(cpu), bytes, own, equal);
  }

  private static double median(List<Double> times) {
    return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
  }
}
