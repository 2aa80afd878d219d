package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Ref;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import dev.deco.runtime.support.Stages;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Newest} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Newest"
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
final class DecoNewest {
  private static final Site $SITE_1 = new Site(Newest.class, "run", "Newest.java", 46).orDirectly();

  private static final Site $SITE_2 = new Site(Newest.class, "run", "Newest.java", 48);

  private static final Site $SITE_3 = new Site(Newest.class, "run", "Newest.java", 49).orDirectly();

  private static final Site $SITE_4 = new Site(Newest.class, "run", "Newest.java", 52).orDirectly();

  private static final Site $SITE_5 = new Site(Newest.class, "run", "Newest.java", 54).orDirectly();

  private static final Site $SITE_6 = new Site(Newest.class, "run", "Newest.java", 57).orDirectly();

  private static final Site $SITE_7 = new Site(Newest.class, "run", "Newest.java", 59).orDirectly();

  private static final Site $SITE_8 = new Site(Newest.class, "run", "Newest.java", 61);

  private static final Site $SITE_9 = new Site(Newest.class, "run", "Newest.java", 61);

  private static final Site $SITE_10 = new Site(Newest.class, "run", "Newest.java", 62);

  private static final Site $SITE_11 = new Site(Newest.class, "run", "Newest.java", 62);

  private static final Site $SITE_12 = new Site(Newest.class, "run", "Newest.java", 66);

  private static final Site $SITE_13 = new Site(Newest.class, "run", "Newest.java", 72);

  private static final Site $SITE_14 = new Site(Newest.class, "run", "Newest.java", 76).orDirectly();

  private static final Site $SITE_15 = new Site(Newest.class, "run", "Newest.java", 79);

  private DecoNewest() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Newest.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Newest.f(x));
  }

  static List<Object> run(int n) {
    if (Run.serial(Newest.class)) {
      return Newest.run(n);
    }
    final Run $deco = Run.open();
    try {
      class Checked extends Newest.Base {
        final int twice;

        Checked(int size) {
          if (size < 0) {
            throw new IllegalArgumentException();
          }
          int doubled = 2 * size;
          twice = doubled;
          super(doubled + 1);
        }
      }
      List<Object> out = new ArrayList<>();
      int turns = 0;
      for (var _ : List.of(1, 2, 3)) {
        $deco.await(); // deco: waits: f may use any field, which the statement of line 46 may write
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            out.add(Newest.f(turns++));
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_1, $2);
            throw $2;
          }
        } else {
          final Deferred<Integer> $1 = DecoNewest.f($deco.at($SITE_1), turns++);
          $deco.deferWhole(out, () -> out.add($1.get()));
        }
      }
      $deco.await(); // deco: waits: f may use any field, which the statement of line 46 may write
      for (int i = 0, _ = ((int) DecoNewest.f($deco.at($SITE_2), 40).get()); i < n; i++) {
        $deco.await(); // deco: waits: f may use any field, which the statement of line 49 may write
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_3)) {
          try {
            out.add(Newest.f(i));
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_3, $4);
            throw $4;
          }
        } else {
          final Deferred<Integer> $3 = DecoNewest.f($deco.at($SITE_3), i);
          $deco.deferWhole(out, () -> out.add($3.get()));
        }
      }
      $deco.await(); // deco: waits: before a block whose handlers must not see earlier failures
      try {
        // deco: calls spawned in here are settled before the block is left
        try {
          // deco: spawns f; the rest is replayed at the next wait point
          if ($deco.inPlace($SITE_4)) {
            try {
              out.add(Integer.parseInt("x" + Newest.f(1)));
            } catch (Throwable $6) {
              $deco.failedInPlace($SITE_4, $6);
              throw $6;
            }
          } else {
            final Deferred<Integer> $5 = DecoNewest.f($deco.at($SITE_4), 1);
            $deco.deferWhole(out, () -> out.add(Integer.parseInt("x" + ((int) $5.get()))));
          }
        } catch (Throwable $thrown) {
          $deco.settle($thrown);
          throw $thrown;
        } finally {
          $deco.await();
        }
      } catch (NumberFormatException _) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_5)) {
          try {
            out.add(Newest.f(2));
          } catch (Throwable $8) {
            $deco.failedInPlace($SITE_5, $8);
            throw $8;
          }
        } else {
          final Deferred<Integer> $7 = DecoNewest.f($deco.at($SITE_5), 2);
          $deco.deferWhole(out, () -> out.add($7.get()));
        }
      }
      $deco.await(); // deco: waits: before a block whose handlers must not see earlier failures
      try (var _ = new StringReader("r")) {
        // deco: calls spawned in here are settled before the block is left
        try {
          // deco: spawns f; the rest is replayed at the next wait point
          if ($deco.inPlace($SITE_6)) {
            try {
              out.add(Newest.f(3));
            } catch (Throwable $10) {
              $deco.failedInPlace($SITE_6, $10);
              throw $10;
            }
          } else {
            final Deferred<Integer> $9 = DecoNewest.f($deco.at($SITE_6), 3);
            $deco.deferWhole(out, () -> out.add($9.get()));
          }
        } catch (Throwable $thrown) {
          $deco.settle($thrown);
          throw $thrown;
        } finally {
          $deco.await();
        }
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef $unnamed10 = new IntRef();
      if ($deco.inPlace($SITE_7)) {
        try {
          $unnamed10.value = Newest.f(4);
        } catch (Throwable $12) {
          $deco.failedInPlace($SITE_7, $12);
          throw $12;
        }
      } else {
        final Deferred<Integer> $11 = DecoNewest.f($deco.at($SITE_7), 4);
        $deco.defer(() -> $unnamed10.value = $11.get());
      }
      BiFunction<Integer, Integer, Integer> first = (a, _) -> a;
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<Integer> $13 = DecoNewest.f($deco.at($SITE_8), 5);
      final Deferred<Integer> $14 = DecoNewest.f($deco.at($SITE_9), 6);
      $deco.deferOpaque(() -> out.add(first.apply(((int) $13.get()), ((int) $14.get()))));
      $deco.await(); // deco: waits: f may use any field, which the statement of line 61 may write
      // deco: spawns f; the rest is replayed at the next wait point
      final Ref<Object> pair = new Ref<Object>();
      final Deferred<Integer> $15 = DecoNewest.f($deco.at($SITE_10), 7);
      final Deferred<Integer> $16 = DecoNewest.f($deco.at($SITE_11), 8);
      $deco.defer(() -> pair.value = new Newest.Pair(((int) $15.get()), ((int) $16.get())));
      $deco.await(); // deco: waits: runs super, of which nothing is known, while f (line 62) is pending
      out.add(
          switch (pair.value) {
            case Newest.Pair(int left, _) when left > 100 -> "far";
            case Newest.Pair(_, var right) -> right + ((int) DecoNewest.f($deco.at($SITE_12), 9).get());
            default -> "none";
          });
      if (pair.value instanceof Newest.Pair(int left, int _)) {
        out.add(left);
      }
      Checked checked = new Checked(((int) DecoNewest.f($deco.at($SITE_13), 10).get()));
      out.add(checked.size + checked.twice);
      Map<String, Integer> sizes = new TreeMap<>();
      for (String word : "one two three".split(" ")) {
        $deco.await(); // deco: waits: f may use any field, which the statement of line 76 may write
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_14)) {
          try {
            sizes.merge(word, Newest.f(word.length()), Integer::sum);
          } catch (Throwable $18) {
            $deco.failedInPlace($SITE_14, $18);
            throw $18;
          }
        } else {
          final Deferred<Integer> $17 = DecoNewest.f($deco.at($SITE_14), word.length());
          $deco.defer(sizes, word, () -> sizes.merge(word, $17.get(), Integer::sum));
        }
      }
      $deco.await(); // deco: waits: runs super, of which nothing is known, while f (line 76) is pending
      out.add(sizes);
      out.add(Stages.map($deco, Stream.of(3, 4), x -> DecoNewest.f($deco.at($SITE_15), x)::get /* deco: spawns f */).collect(Collectors.toList()));
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
