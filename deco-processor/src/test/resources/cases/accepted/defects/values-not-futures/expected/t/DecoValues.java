package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Ref;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Values} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Values"
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
final class DecoValues {
  private static final Site $SITE_1 = new Site(Values.class, "returned", "Values.java", 20);

  private static final Site $SITE_2 = new Site(Values.class, "literal", "Values.java", 25);

  private static final Site $SITE_3 = new Site(Values.class, "literal", "Values.java", 25);

  private static final Site $SITE_4 = new Site(Values.class, "list", "Values.java", 30);

  private static final Site $SITE_5 = new Site(Values.class, "list", "Values.java", 30);

  private DecoValues() {
  }

  static Deferred<Integer> square(int x) {
    return Calls.spawnAlone(isolation -> Values.square(x));
  }

  static Deferred<Integer> square(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Values.square(x));
  }

  static int returned(int x) {
    if (Run.serial(Values.class)) {
      return Values.returned(x);
    }
    final Run $deco = Run.open();
    try {
      return ((int) DecoValues.square($deco.at($SITE_1), x).get());
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static Map<String, Integer> literal() {
    if (Run.serial(Values.class)) {
      return Values.literal();
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns square side by side; the statement needs the values
      final Deferred<Integer> $1 = DecoValues.square($deco.at($SITE_2), 2);
      final Deferred<Integer> $2 = DecoValues.square($deco.at($SITE_3), 3);
      $deco.await();
      return Map.of("two", ((int) $1.get()), "three", ((int) $2.get()));
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static List<Object> list() {
    if (Run.serial(Values.class)) {
      return Values.list();
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns square; the rest is replayed at the next wait point
      final Ref<List<Object>> all = new Ref<List<Object>>();
      final Deferred<Integer> $1 = DecoValues.square($deco.at($SITE_4), 4);
      final Deferred<Integer> $2 = DecoValues.square($deco.at($SITE_5), 5);
      $deco.defer(() -> all.value = List.of(((int) $1.get()), "and", ((int) $2.get())));
      $deco.await(); // deco: waits: reads all, which the statement of line 30 may write
      return all.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
