package t;

import dev.deco.cases.Meeting;
import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import dev.deco.runtime.support.Stages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Streams} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Streams"
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
final class DecoStreams {
  private static final Site $SITE_1 = new Site(Streams.class, "lambda", "Streams.java", 73);

  private static final Site $SITE_2 = new Site(Streams.class, "reference", "Streams.java", 78);

  private static final Site $SITE_3 = new Site(Streams.class, "sum", "Streams.java", 83);

  private static final Site $SITE_4 = new Site(Streams.class, "ofReferenceToInt", "Streams.java", 89);

  private static final Site $SITE_5 = new Site(Streams.class, "range", "Streams.java", 95);

  private static final Site $SITE_6 = new Site(Streams.class, "rangeToObjects", "Streams.java", 101);

  private static final Site $SITE_7 = new Site(Streams.class, "doubles", "Streams.java", 106);

  private static final Site $SITE_8 = new Site(Streams.class, "doubles", "Streams.java", 107);

  private static final Site $SITE_9 = new Site(Streams.class, "longs", "Streams.java", 112);

  private static final Site $SITE_10 = new Site(Streams.class, "longs", "Streams.java", 113);

  private static final Site $SITE_11 = new Site(Streams.class, "collected", "Streams.java", 121);

  private static final Site $SITE_12 = new Site(Streams.class, "arithmetic", "Streams.java", 127);

  private static final Site $SITE_13 = new Site(Streams.class, "arithmetic", "Streams.java", 127);

  private static final Site $SITE_14 = new Site(Streams.class, "records", "Streams.java", 135);

  private static final Site $SITE_15 = new Site(Streams.class, "records", "Streams.java", 135);

  private static final Site $SITE_16 = new Site(Streams.class, "block", "Streams.java", 150);

  private static final Site $SITE_17 = new Site(Streams.class, "generic", "Streams.java", 157);

  private static final Site $SITE_18 = new Site(Streams.class, "joined", "Streams.java", 162);

  private static final Site $SITE_19 = new Site(Streams.class, "twoStages", "Streams.java", 167);

  private static final Site $SITE_20 = new Site(Streams.class, "twoStages", "Streams.java", 167);

  private static final Site $SITE_21 = new Site(Streams.class, "instance", "Streams.java", 172);

  private static final Site $SITE_22 = new Site(Streams.class, "instance", "Streams.java", 173);

  private static final Site $SITE_23 = new Site(Streams.class, "unbound", "Streams.java", 179);

  private static final Site $SITE_24 = new Site(Streams.class, "afterACall", "Streams.java", 184).orDirectly();

  private static final Site $SITE_25 = new Site(Streams.class, "afterACall", "Streams.java", 185);

  private static final Site $SITE_26 = new Site(Streams.class, "afterACall", "Streams.java", 186);

  private static final Site $SITE_27 = new Site(Streams.class, "inABlock", "Streams.java", 192);

  private static final Site $SITE_28 = new Site(Streams.class, "inALoop", "Streams.java", 202);

  private static final Site $SITE_29 = new Site(Streams.class, "inALoop", "Streams.java", 203);

  private final Streams $self;

  private DecoStreams(Streams self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  static DecoStreams of(Streams self) {
    return new DecoStreams(self);
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Streams.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Streams.f(x));
  }

  static Deferred<String> text(int x) {
    return Calls.spawnAlone(isolation -> Streams.text(x));
  }

  static Deferred<String> text(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Streams.text(x));
  }

  static Deferred<String> word(String x) {
    return Calls.spawnAlone(isolation -> Streams.word(x));
  }

  static Deferred<String> word(Scope scope, String x) {
    return Calls.spawn(scope, isolation -> Streams.word(x));
  }

  static Deferred<Double> half(double x) {
    return Calls.spawnAlone(isolation -> Streams.half(x));
  }

  static Deferred<Double> half(Scope scope, double x) {
    return Calls.spawn(scope, isolation -> Streams.half(x));
  }

  static Deferred<Long> wide(long x, int[] data) {
    return Calls.spawnAlone(isolation -> isolation.elementwise() ? wide$isolated(isolation.trackingArrays(), x, data) : Streams.wide(x, isolation.reading(data)));
  }

  static Deferred<Long> wide(Scope scope, long x, int[] data) {
    return Calls.spawn(scope, isolation -> isolation.elementwise() ? wide$isolated(isolation.trackingArrays(), x, data) : Streams.wide(x, isolation.reading(data)));
  }

  static <T> Deferred<List<T>> pair(T a, T b) {
    return Calls.spawnAlone(isolation -> Streams.pair(isolation.view(a), isolation.view(b)));
  }

  static <T> Deferred<List<T>> pair(Scope scope, T a, T b) {
    return Calls.spawn(scope, isolation -> Streams.pair(isolation.view(a), isolation.view(b)));
  }

  Deferred<Integer> scaled(int x) {
    return Calls.spawnAlone(isolation -> $self.scaled(x));
  }

  Deferred<Integer> scaled(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> $self.scaled(x));
  }

  static List<Integer> lambda(List<Integer> xs) {
    if (Run.serial(Streams.class)) {
      return Streams.lambda(xs);
    }
    final Run $deco = Run.open();
    try {
      return Stages.map($deco, xs.stream(), x -> DecoStreams.f($deco.at($SITE_1), x)::get /* deco: spawns f */).toList();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static List<Integer> reference(List<Integer> xs) {
    if (Run.serial(Streams.class)) {
      return Streams.reference(xs);
    }
    final Run $deco = Run.open();
    try {
      return Stages.map($deco, xs.stream(), $1 -> DecoStreams.f($deco.at($SITE_2), $1)::get /* deco: spawns f */).collect(Collectors.toList());
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static int sum(List<Integer> xs) {
    if (Run.serial(Streams.class)) {
      return Streams.sum(xs);
    }
    final Run $deco = Run.open();
    try {
      return Stages.mapToInt($deco, xs.stream(), x -> DecoStreams.f($deco.at($SITE_3), x)::get /* deco: spawns f */).sum();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static long ofReferenceToInt(List<Integer> xs) {
    if (Run.serial(Streams.class)) {
      return Streams.ofReferenceToInt(xs);
    }
    final Run $deco = Run.open();
    try {
      long sum = 1;
      sum += Stages.mapToInt($deco, xs.stream(), $1 -> DecoStreams.f($deco.at($SITE_4), $1)::get /* deco: spawns f */).asLongStream().sum();
      return sum;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static int[] range(int n) {
    if (Run.serial(Streams.class)) {
      return Streams.range(n);
    }
    final Run $deco = Run.open();
    try {
      int[] squares = Stages.map($deco, IntStream.range(0, n), i -> DecoStreams.f($deco.at($SITE_5), i)::get /* deco: spawns f */).toArray();
      return squares;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static List<String> rangeToObjects(int n) {
    if (Run.serial(Streams.class)) {
      return Streams.rangeToObjects(n);
    }
    final Run $deco = Run.open();
    try {
      return Stages.mapToObj($deco, IntStream.rangeClosed(1, n), i -> DecoStreams.text($deco.at($SITE_6), i)::get /* deco: spawns text */).filter(s -> s.length() > 2).toList();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static double doubles(double[] a) {
    if (Run.serial(Streams.class)) {
      return Streams.doubles(a);
    }
    final Run $deco = Run.open();
    try {
      return Stages.map($deco, Arrays.stream(a), x -> DecoStreams.half($deco.at($SITE_7), x)::get /* deco: spawns half */).max().getAsDouble()
          + Stages.mapToObj($deco, DoubleStream.of(1, 2), x -> DecoStreams.half($deco.at($SITE_8), x)::get /* deco: spawns half */).mapToDouble(x -> x).sum();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static long longs(int[] data) {
    if (Run.serial(Streams.class)) {
      return Streams.longs(data);
    }
    final Run $deco = Run.open();
    try {
      return Stages.map($deco, LongStream.range(0, data.length), x -> DecoStreams.wide($deco.at($SITE_9), x, data)::get /* deco: spawns wide */).reduce(0, Long::sum)
          + Stages.mapToLong($deco, IntStream.range(0, data.length), i -> DecoStreams.wide($deco.at($SITE_10), i, data)::get /* deco: spawns wide */).sum();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static Map<Integer, List<String>> collected(List<Integer> xs) {
    if (Run.serial(Streams.class)) {
      return Streams.collected(xs);
    }
    final Run $deco = Run.open();
    try {
      return Stages.map($deco, xs.stream()
          .filter(x -> x % 5 != 4)
          .sorted(Comparator.reverseOrder()), x -> DecoStreams.text($deco.at($SITE_11), x)::get /* deco: spawns text */)
          .collect(Collectors.groupingBy(s -> s.length(), TreeMap::new, Collectors.toList()));
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static List<Integer> arithmetic(List<Integer> xs) {
    if (Run.serial(Streams.class)) {
      return Streams.arithmetic(xs);
    }
    final Run $deco = Run.open();
    try {
      return Stages.map($deco, xs.stream(), x -> {
        // deco: spawns f
        final Deferred<Integer> $1 = DecoStreams.f($deco.at($SITE_12), x);
        final Deferred<Integer> $2 = DecoStreams.f($deco.at($SITE_13), x + 1);
        return () -> 2 * ((int) $1.get()) + ((int) $2.get());
      }).toList();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static List<Streams.Pair> records(List<Integer> xs) {
    if (Run.serial(Streams.class)) {
      return Streams.records(xs);
    }
    final Run $deco = Run.open();
    try {
      List<Streams.Pair> pairs =
          Stages.map($deco, xs.stream(), x -> {
                // deco: spawns f, text
                final Deferred<Integer> $1 = DecoStreams.f($deco.at($SITE_14), x);
                final Deferred<String> $2 = DecoStreams.text($deco.at($SITE_15), x);
                return () -> new Streams.Pair(((int) $1.get()), $2.get());
              }) // here, too
              .collect(Collectors.toCollection(ArrayList::new));
      return pairs;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static List<Integer> block(List<Integer> xs) {
    if (Run.serial(Streams.class)) {
      return Streams.block(xs);
    }
    final Run $deco = Run.open();
    try {
      int offset = xs.size();
      return Stages.map($deco, xs.stream(), x -> {
                int y = x % 3;
                if (y == 2) {
                  y = 1;
                }
                // deco: spawns f
                final Deferred<Integer> $1 = DecoStreams.f($deco.at($SITE_16), y);
                return () -> ((int) $1.get()) + offset;
              })
          .toList();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static List<List<Integer>> generic(List<Integer> xs) {
    if (Run.serial(Streams.class)) {
      return Streams.generic(xs);
    }
    final Run $deco = Run.open();
    try {
      return Stages.map($deco, xs.stream(), x -> DecoStreams.pair($deco.at($SITE_17), x, x + 1)::get /* deco: spawns pair */).toList();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static String joined(String... words) {
    if (Run.serial(Streams.class)) {
      return Streams.joined(words);
    }
    final Run $deco = Run.open();
    try {
      return Stages.map($deco, Stream.of(words), w -> DecoStreams.word($deco.at($SITE_18), w)::get /* deco: spawns word */).collect(Collectors.joining(", ", "[", "]"));
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static int twoStages(List<Integer> xs) {
    if (Run.serial(Streams.class)) {
      return Streams.twoStages(xs);
    }
    final Run $deco = Run.open();
    try {
      return Stages.map($deco, Stages.map($deco, xs.stream(), x -> DecoStreams.f($deco.at($SITE_19), x)::get /* deco: spawns f */), $1 -> DecoStreams.text($deco.at($SITE_20), $1)::get /* deco: spawns text */).mapToInt(String::length).sum();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  List<Integer> instance(List<Integer> xs) {
    if (Run.serial(Streams.class)) {
      return $self.instance(xs);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> all = new ArrayList<>(Stages.map($deco, xs.stream(), x -> DecoStreams.of($self).scaled($deco.at($SITE_21), x)::get /* deco: spawns scaled */).toList());
      all.addAll(Stages.map($deco, xs.stream(), $1 -> DecoStreams.of($self).scaled($deco.at($SITE_22), $1)::get /* deco: spawns scaled */).toList());
      return all;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static List<Integer> unbound(List<Streams> many) {
    if (Run.serial(Streams.class)) {
      return Streams.unbound(many);
    }
    final Run $deco = Run.open();
    try {
      return Stages.map($deco, many.stream(), s -> DecoStreams.of(s).scaled($deco.at($SITE_23), 2)::get /* deco: spawns scaled */).toList();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static int afterACall(List<Integer> xs) {
    if (Run.serial(Streams.class)) {
      return Streams.afterACall(xs);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef first = new IntRef();
      if ($deco.inPlace($SITE_24)) {
        try {
          first.value = Streams.f(1);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_24, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoStreams.f($deco.at($SITE_24), 1);
        $deco.defer(() -> first.value = $1.get());
      }
      $deco.await(); // deco: waits: writes the state of a library, which f (line 184) may read
      int rest = Stages.mapToInt($deco, xs.stream(), x -> DecoStreams.f($deco.at($SITE_25), x)::get /* deco: spawns f */).sum();
      return first.value * 1000 + rest + ((int) DecoStreams.f($deco.at($SITE_26), 2).get());
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static String inABlock(List<Integer> xs) {
    if (Run.serial(Streams.class)) {
      return Streams.inABlock(xs);
    }
    final Run $deco = Run.open();
    try {
      try {
        // deco: calls spawned in here are settled before the block is left
        try {
          return Stages.map($deco, xs.stream(), x -> DecoStreams.text($deco.at($SITE_27), 10 / (x - 5))::get /* deco: spawns text */).toList().toString();
        } catch (Throwable $thrown) {
          $deco.settle($thrown);
          throw $thrown;
        } finally {
          $deco.await();
        }
      } catch (ArithmeticException e) {
        return "caught";
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static List<Integer> inALoop(List<List<Integer>> rows) {
    if (Run.serial(Streams.class)) {
      return Streams.inALoop(rows);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      for (List<Integer> row : rows) {
        out.add(Stages.mapToInt($deco, row.stream(), x -> DecoStreams.f($deco.at($SITE_28), x)::get /* deco: spawns f */).sum());
        if (Stages.map($deco, row.stream(), x -> DecoStreams.f($deco.at($SITE_29), x)::get /* deco: spawns f */).toList().contains(4)) {
          out.add(-1);
        }
      }
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code wide} with its array accesses recorded.
   */
  private static long wide$isolated(Isolation $isolation, long x, int[] data) {
    Meeting.here();
    return x + $isolation.get(data, (int) x);
  }
}
