package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link DeclaredAs} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.DeclaredAs"
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
final class DecoDeclaredAs {
  private static final Site $SITE_1 = new Site(DeclaredAs.class, "run", "DeclaredAs.java", 33).orDirectly();

  private static final Site $SITE_2 = new Site(DeclaredAs.class, "run", "DeclaredAs.java", 34).orDirectly();

  private DecoDeclaredAs() {
  }

  static Deferred<Integer> use(ArrayList<Integer> list, HashMap<String, Integer> map) {
    return Calls.orderAlone(isolation -> DeclaredAs.use(list, map));
  }

  static Deferred<Integer> use(Scope scope, ArrayList<Integer> list, HashMap<String, Integer> map) {
    return Calls.order(scope, isolation -> DeclaredAs.use(list, map));
  }

  static <L extends LinkedList<Integer>> Deferred<Integer> first(L list) {
    return Calls.spawnAlone(isolation -> DeclaredAs.first(isolation.view(list)));
  }

  static <L extends LinkedList<Integer>> Deferred<Integer> first(Scope scope, L list) {
    return Calls.spawn(scope, isolation -> DeclaredAs.first(isolation.view(list)));
  }

  static List<Object> run(ArrayList<Integer> list, HashMap<String, Integer> map,
      LinkedList<Integer> linked) {
    if (Run.serial(DeclaredAs.class)) {
      return DeclaredAs.run(list, map, linked);
    }
    final Run $deco = Run.open();
    try {
      List<Object> out = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        // deco: spawns use; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            out.add(DeclaredAs.use(list, map));
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_1, $2);
            throw $2;
          }
        } else {
          final Deferred<Integer> $1 = DecoDeclaredAs.use($deco.at($SITE_1), list, map);
          $deco.deferWhole(out, () -> out.add($1.get()));
        }
        // deco: spawns first; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_2)) {
          try {
            out.add(DeclaredAs.first(linked));
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_2, $4);
            throw $4;
          }
        } else {
          final Deferred<Integer> $3 = DecoDeclaredAs.first($deco.at($SITE_2), linked);
          $deco.deferWhole(out, () -> out.add($3.get()));
        }
      }
      $deco.await(); // deco: waits: before the return
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
