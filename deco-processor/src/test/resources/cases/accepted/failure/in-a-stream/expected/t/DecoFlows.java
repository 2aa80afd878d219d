package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import dev.deco.runtime.support.Stages;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Flows} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Flows"
)
@SuppressWarnings({
    "all",
    "auxiliaryclass",
    "cast",
    "deprecation",
    "divzero",
    "empty",
    "fallthrough",
    "finally",
    "lossy-conversions",
    "overloads",
    "rawtypes",
    "removal",
    "serial",
    "static",
    "synchronization",
    "try",
    "unchecked",
    "varargs"
})
final class DecoFlows {
  private static final Site $SITE_1 = new Site(Flows.class, "early", "Flows.java", 41);

  private static final Site $SITE_2 = new Site(Flows.class, "operand", "Flows.java", 51);

  private static final Site $SITE_3 = new Site(Flows.class, "effects", "Flows.java", 58);

  private static final Site $SITE_4 = new Site(Flows.class, "effectsAndMore", "Flows.java", 63).orDirectly();

  private static final Site $SITE_5 = new Site(Flows.class, "unboxed", "Flows.java", 72);

  private static final Site $SITE_6 = new Site(Flows.class, "unboxed", "Flows.java", 73);

  private static final Site $SITE_7 = new Site(Flows.class, "handled", "Flows.java", 78).orDirectly();

  private static final Site $SITE_8 = new Site(Flows.class, "handled", "Flows.java", 81);

  private static final Site $SITE_9 = new Site(Flows.class, "pendingFails", "Flows.java", 92).orDirectly();

  private static final Site $SITE_10 = new Site(Flows.class, "pendingFails", "Flows.java", 93);

  private DecoFlows() {
  }

  static Deferred<Integer> f(int x, int bad) {
    return Calls.spawnAlone(isolation -> Flows.f(x, bad));
  }

  static Deferred<Integer> f(Scope scope, int x, int bad) {
    return Calls.spawn(scope, isolation -> Flows.f(x, bad));
  }

  static Deferred<Integer> logged(List<String> log, int x, int bad) {
    return Calls.spawnAlone(isolation -> Flows.logged(isolation.view(log), x, bad));
  }

  static Deferred<Integer> logged(Scope scope, List<String> log, int x, int bad) {
    return Calls.spawn(scope, isolation -> Flows.logged(isolation.view(log), x, bad));
  }

  static Deferred<Integer> nothing(int x, int bad) {
    return Calls.spawnAlone(isolation -> Flows.nothing(x, bad));
  }

  static Deferred<Integer> nothing(Scope scope, int x, int bad) {
    return Calls.spawn(scope, isolation -> Flows.nothing(x, bad));
  }

  static List<Integer> early(List<String> log, int upstream, int bad, int later) {
    if (Run.serial(Flows.class)) {
      return Flows.early(log, upstream, bad, later);
    }
    final Run $deco = Run.open();
    try {
      return Stages.map($deco, IntStream.range(0, 6)
          .filter(x -> Flows.check("filter", x, upstream) >= 0), x -> DecoFlows.f($deco.at($SITE_1), x, bad)::get /* deco: spawns f */)
          .peek(x -> log.add("seen" + x))
          .map(x -> Flows.check("later", x, later))
          .boxed()
          .toList();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static int operand(List<String> log, int bad, int worse) {
    if (Run.serial(Flows.class)) {
      return Flows.operand(log, bad, worse);
    }
    final Run $deco = Run.open();
    try {
      return Stages.map($deco, IntStream.range(0, 6), x -> {
            // deco: spawns f
            final Deferred<Integer> $1 = DecoFlows.f($deco.at($SITE_2), Flows.check("operand", x, worse), bad);
            return () -> ((int) $1.get()) * 10;
          })
          .map(x -> Flows.check("ten", x, 30))
          .sum();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static List<Integer> effects(List<String> log, int bad) {
    if (Run.serial(Flows.class)) {
      return Flows.effects(log, bad);
    }
    final Run $deco = Run.open();
    try {
      return Stages.map($deco, List.of(0, 1, 2, 3, 4).stream(), x -> DecoFlows.logged($deco.at($SITE_3), log, x, bad)::get /* deco: spawns logged */).toList();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static List<Integer> effectsAndMore(List<String> log, int bad, int later) {
    if (Run.serial(Flows.class)) {
      return Flows.effectsAndMore(log, bad, later);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_4)) {
        try {
          log.add("begin" + Flows.f(9, bad));
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_4, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoFlows.f($deco.at($SITE_4), 9, bad);
        $deco.deferWhole(log, () -> log.add("begin" + ((int) $1.get())));
      }
      $deco.await(); // deco: waits: reads log, which the statement of line 63 may write
      return List.of(0, 1, 2, 3, 4).stream()
          .map(x -> Flows.logged(log, x, bad))
          .map(x -> Flows.check("later", x, later))
          .toList();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static int unboxed(int bad) {
    if (Run.serial(Flows.class)) {
      return Flows.unboxed(bad);
    }
    final Run $deco = Run.open();
    try {
      return Stages.mapToObj($deco, IntStream.range(0, 4), x -> DecoFlows.nothing($deco.at($SITE_5), x, bad)::get /* deco: spawns nothing */).mapToInt(x -> x).sum()
          + Stages.map($deco, IntStream.range(0, 4), x -> DecoFlows.nothing($deco.at($SITE_6), x, bad)::get /* deco: spawns nothing */).sum();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static List<Integer> handled(List<String> log, int bad) {
    if (Run.serial(Flows.class)) {
      return Flows.handled(log, bad);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef first = new IntRef();
      if ($deco.inPlace($SITE_7)) {
        try {
          first.value = Flows.f(7, bad);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_7, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoFlows.f($deco.at($SITE_7), 7, bad);
        $deco.defer(() -> first.value = $1.get());
      }
      $deco.await(); // deco: waits: writes the state of a library, which f (line 78) may read
      log.add("before");
      try {
        // deco: calls spawned in here are settled before the block is left
        try {
          return Stages.map($deco, IntStream.range(0, 6), x -> DecoFlows.f($deco.at($SITE_8), x, bad)::get /* deco: spawns f */).boxed().collect(Collectors.toList());
        } catch (Throwable $thrown) {
          $deco.settle($thrown);
          throw $thrown;
        } finally {
          $deco.await();
        }
      } catch (IllegalStateException e) {
        log.add("caught " + e.getMessage());
        return List.of(first.value);
      } finally {
        log.add("finally");
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static int pendingFails(List<String> log, int bad) {
    if (Run.serial(Flows.class)) {
      return Flows.pendingFails(log, bad);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef first = new IntRef();
      if ($deco.inPlace($SITE_9)) {
        try {
          first.value = Flows.f(7, 7);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_9, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoFlows.f($deco.at($SITE_9), 7, 7);
        $deco.defer(() -> first.value = $1.get());
      }
      $deco.await(); // deco: waits: writes the state of a library, which f (line 92) may read
      int sum = Stages.map($deco, IntStream.range(0, bad), x -> DecoFlows.f($deco.at($SITE_10), x, 1)::get /* deco: spawns f */).peek(x -> log.add("seen" + x)).sum();
      return first.value + sum;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
