package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Ref;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Trees} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Trees"
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
final class DecoTrees {
  private static final Site $SITE_1 = new Site(Trees.class, "run", "Trees.java", 46);

  private static final Site $SITE_2 = new Site(Trees.class, "run", "Trees.java", 47);

  private static final Site $SITE_3 = new Site(Trees.class, "run", "Trees.java", 48);

  private static final Site $SITE_4 = new Site(Trees.class, "run", "Trees.java", 48);

  private static final Site $SITE_5 = new Site(Trees.class, "run", "Trees.java", 50);

  private static final Site $SITE_6 = new Site(Trees.class, "run", "Trees.java", 56);

  private static final Site $SITE_7 = new Site(Trees.class, "run", "Trees.java", 61);

  private static final Site $SITE_8 = new Site(Trees.class, "run", "Trees.java", 66);

  private static final Site $SITE_9 = new Site(Trees.class, "run", "Trees.java", 67);

  private static final Site $SITE_10 = new Site(Trees.class, "run", "Trees.java", 73);

  private static final Site $SITE_11 = new Site(Trees.class, "run", "Trees.java", 74);

  private static final Site $SITE_12 = new Site(Trees.class, "run", "Trees.java", 75);

  private static final Site $SITE_13 = new Site(Trees.class, "run", "Trees.java", 78);

  private static final Site $SITE_14 = new Site(Trees.class, "run", "Trees.java", 82);

  private DecoTrees() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Trees.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Trees.f(x));
  }

  static List<Object> run() {
    if (Run.serial(Trees.class)) {
      return Trees.run();
    }
    final Run $deco = Run.open();
    try {
      List<Object> out = new ArrayList<>();
      List<Trees.Tree<Integer>> trees =
          List.of(
              new Trees.Leaf<>(3),
              new Trees.Fork<>(new Trees.Leaf<>(4), new Trees.Leaf<>(5)),
              new Trees.Fork<>(new Trees.Fork<>(new Trees.Leaf<>(6), new Trees.Leaf<>(7)), new Trees.Leaf<>(8)));
      for (Trees.Tree<Integer> tree : trees) {
        switch (tree) {
          case Trees.Leaf<Integer>(var value) -> {
            // deco: spawns f; the rest is replayed at the next wait point
            final Deferred<Integer> $1 = DecoTrees.f($deco.at($SITE_1), value);
            $deco.deferWhole(out, () -> out.add($1.get()));
          }
          case Trees.Fork<Integer>(Trees.Leaf<Integer>(Integer a), Trees.Leaf<Integer>(var b)) when a < ((int) DecoTrees.f($deco.at($SITE_2), b).get()) ->
              {
                // deco: spawns f; the rest is replayed at the next wait point
                final Deferred<Integer> $2 = DecoTrees.f($deco.at($SITE_3), a);
                final Deferred<Integer> $3 = DecoTrees.f($deco.at($SITE_4), b);
                $deco.deferWhole(out, () -> out.add(((int) $2.get()) + ((int) $3.get())));
              }
          case Trees.Fork(Trees.Fork(var a, Trees.Leaf(var b)), var c) -> {
            // deco: spawns f; the rest is replayed at the next wait point
            final Deferred<Integer> $4 = DecoTrees.f($deco.at($SITE_5), b);
            $deco.deferWhole(out, () -> out.add($4.get()));
            $deco.await(); // deco: waits: writes a, which f (line 50) may read
            out.add(a.toString() + c);
          }
          case Trees.Fork<Integer> other -> out.add(other);
        }
        if (tree instanceof Trees.Fork<Integer>(Trees.Leaf<Integer>(var left), var right) && left > 3) {
          $deco.await(); // deco: waits: writes right, which f (line 46) may read
          // deco: spawns f; the rest is replayed at the next wait point
          final String $5 = right.toString();
          final Deferred<Integer> $6 = DecoTrees.f($deco.at($SITE_6), left);
          $deco.deferWhole(out, () -> out.add($5 + ((int) $6.get())));
        }
        if (!(tree instanceof Trees.Fork<Integer>(var only, Trees.Leaf<Integer>(var last)))) {
          continue;
        }
        $deco.await(); // deco: waits: writes only, which f (line 46) may read
        out.add(((int) DecoTrees.f($deco.at($SITE_7), last).get()) + only.toString().length());
      }
      for (Trees.Mark mark : new Trees.Mark[] {Trees.Colour.RED, Trees.Colour.GREEN, Trees.Shade.DARK}) {
        $deco.await(); // deco: waits: reads out, which the statement of line 46 may write
        out.add(
            switch (mark) {
              case Trees.Colour.RED -> ((int) DecoTrees.f($deco.at($SITE_8), 1).get());
              case Trees.Colour.GREEN -> ((int) DecoTrees.f($deco.at($SITE_9), 2).get());
              case Trees.Shade s -> s.name();
            });
      }
      for (String text : new String[] {"a", null, "c"}) {
        switch (text) {
          case "a" -> {
            // deco: spawns f; the rest is replayed at the next wait point
            final Deferred<Integer> $7 = DecoTrees.f($deco.at($SITE_10), 10);
            $deco.deferWhole(out, () -> out.add($7.get()));
          }
          case String s when s.length() > ((int) DecoTrees.f($deco.at($SITE_11), 5).get()) -> out.add("long");
          case null, default -> {
            // deco: spawns f; the rest is replayed at the next wait point
            final Deferred<Integer> $8 = DecoTrees.f($deco.at($SITE_12), 11);
            $deco.deferWhole(out, () -> out.add("other" + ((int) $8.get())));
          }
        }
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final Ref<Object> number = new Ref<Object>();
      final Deferred<Integer> $9 = DecoTrees.f($deco.at($SITE_13), 20);
      $deco.defer(() -> number.value = ((int) $9.get()));
      $deco.await(); // deco: waits: reads out, which the statement of line 46 may write
      out.add(
          switch (number.value) {
            case Integer i when i > 100 -> "big";
            case Integer i -> i + ((int) DecoTrees.f($deco.at($SITE_14), i).get());
            case CharSequence s -> s;
            default -> "none";
          });
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
