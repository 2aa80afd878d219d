package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import dev.deco.runtime.support.Stages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Lazy} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Lazy"
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
final class DecoLazy {
  private static final Site $SITE_1 = new Site(Lazy.class, "ofArguments", "Lazy.java", 126);

  private static final Site $SITE_2 = new Site(Lazy.class, "fromACall", "Lazy.java", 139);

  private static final Site $SITE_3 = new Site(Lazy.class, "fromACall", "Lazy.java", 139);

  private static final Site $SITE_4 = new Site(Lazy.class, "fromACall", "Lazy.java", 139);

  private static final Site $SITE_5 = new Site(Lazy.class, "fromACall", "Lazy.java", 140);

  private final Lazy $self;

  private DecoLazy(Lazy self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  static DecoLazy of(Lazy self) {
    return new DecoLazy(self);
  }

  static Deferred<Integer> f(List<String> log, int x) {
    return Calls.spawnAlone(isolation -> Lazy.f(isolation.view(log), x));
  }

  static Deferred<Integer> f(Scope scope, List<String> log, int x) {
    return Calls.spawn(scope, isolation -> Lazy.f(isolation.view(log), x));
  }

  static Deferred<Integer> set(int[] a, int x) {
    return Calls.spawnAlone(isolation -> set$isolated(isolation.trackingArrays(), a, x));
  }

  static Deferred<Integer> set(Scope scope, int[] a, int x) {
    return Calls.spawn(scope, isolation -> set$isolated(isolation.trackingArrays(), a, x));
  }

  static Deferred<Integer> plain(int x) {
    return Calls.spawnAlone(isolation -> Lazy.plain(x));
  }

  static Deferred<Integer> plain(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Lazy.plain(x));
  }

  Deferred<Integer> counted(int x) {
    return Calls.orderFieldsAlone(isolation -> $self.counted(x));
  }

  Deferred<Integer> counted(Scope scope, int x) {
    return Calls.orderFields(scope, isolation -> $self.counted(x));
  }

  static Optional<Integer> first(List<String> log) {
    return Lazy.first(log);
  }

  static boolean any(List<String> log) {
    return Lazy.any(log);
  }

  static List<Integer> limited(List<String> log) {
    return Lazy.limited(log);
  }

  static long counted(List<String> log) {
    return Lazy.counted(log);
  }

  static List<Integer> kept(List<String> log) {
    return Lazy.kept(log);
  }

  static List<Integer> interleaved(List<String> log) {
    return Lazy.interleaved(log);
  }

  static List<Integer> reads(int[] a) {
    return Lazy.reads(a);
  }

  static List<Integer> source(List<Integer> xs) {
    return Lazy.source(xs);
  }

  static Deferred<Integer> grow(List<Integer> xs, int x) {
    return Calls.spawnAlone(isolation -> Lazy.grow(isolation.view(xs), x));
  }

  static Deferred<Integer> grow(Scope scope, List<Integer> xs, int x) {
    return Calls.spawn(scope, isolation -> Lazy.grow(isolation.view(xs), x));
  }

  static List<Integer> parallel(List<Integer> xs) {
    return Lazy.parallel(xs);
  }

  static List<Integer> given(Stream<Integer> xs) {
    return Lazy.given(xs);
  }

  List<Integer> fields(List<Integer> xs) {
    return $self.fields(xs);
  }

  static List<Integer> decides(List<Integer> xs) {
    return Lazy.decides(xs);
  }

  static List<List<Integer>> nested(List<List<Integer>> rows) {
    return Lazy.nested(rows);
  }

  static List<Integer> ofArguments(List<Integer> xs) {
    if (Run.serial(Lazy.class)) {
      return Lazy.ofArguments(xs);
    }
    final Run $deco = Run.open();
    try {
      return Stages.map($deco, xs.stream(), x -> DecoLazy.plain($deco.at($SITE_1), Lazy.plain(x))::get /* deco: spawns plain */).toList(); // expect: NOTE DECO-302 is an argument
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static List<Integer> changed(List<Integer> xs) {
    return Lazy.changed(xs);
  }

  static String fromACall(List<Integer> xs) {
    if (Run.serial(Lazy.class)) {
      return Lazy.fromACall(xs);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> copy = new ArrayList<>(xs);
      String s = "";
      s += Stages.map($deco, Arrays.asList(((int) DecoLazy.plain($deco.at($SITE_2), 1).get()), ((int) DecoLazy.plain($deco.at($SITE_3), 2).get())).stream(), x -> DecoLazy.plain($deco.at($SITE_4), x)::get /* deco: spawns plain */).toList(); // expect: NOTE DECO-302 cannot take it apart // expect: NOTE DECO-302
      return s + Stages.map($deco, copy.stream(), x -> DecoLazy.plain($deco.at($SITE_5), x)::get /* deco: spawns plain */).toList();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code set} with its array accesses recorded.
   */
  private static int set$isolated(Isolation $isolation, int[] a, int x) {
    $isolation.set(a, x, 10 * x);
    return $isolation.get(a, x);
  }
}
