package t;

import dev.deco.cases.Work;
import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Isolation;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Calls} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Calls"
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
final class DecoCalls {
  private DecoCalls() {
  }

  static Deferred<Integer> f(int x) {
    return dev.deco.runtime.support.Calls.spawnAlone(isolation -> Calls.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return dev.deco.runtime.support.Calls.spawn(scope, isolation -> Calls.f(x));
  }

  static Deferred<Void> write(int[] a, List<String> list, int i) {
    return dev.deco.runtime.support.Calls.spawnAlone(isolation -> {
      write$isolated(isolation.trackingArrays(), a, isolation.view(list), i);
      return null;
    });
  }

  static Deferred<Void> write(Scope scope, int[] a, List<String> list, int i) {
    return dev.deco.runtime.support.Calls.spawn(scope, isolation -> {
      write$isolated(isolation.trackingArrays(), a, isolation.view(list), i);
      return null;
    });
  }

  static Deferred<String> checked(int x) {
    return dev.deco.runtime.support.Calls.spawnAlone(isolation -> Calls.checked(x));
  }

  static Deferred<String> checked(Scope scope, int x) {
    return dev.deco.runtime.support.Calls.spawn(scope, isolation -> Calls.checked(x));
  }

  /**
   * The method {@code write} with its array accesses recorded.
   */
  private static void write$isolated(Isolation $isolation, int[] a, List<String> list, int i) {
    Work.take(50);
    $isolation.set(a, i, i + 1);
    list.add("w" + i);
  }
}
