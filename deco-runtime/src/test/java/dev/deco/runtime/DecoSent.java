package dev.deco.runtime;

import dev.deco.runtime.support.Execution;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Portable;
import org.jspecify.annotations.Nullable;

/** Stands for a generated wrapper of a method whose calls may run in another JVM. */
final class DecoSent {
  static final String DESCRIPTOR = "([III)I";
  static final String HASH = "abc dev.deco.runtime.Sites:123";

  private static final Execution ADD = execution("sent", Integer.MAX_VALUE);
  private static final Execution ONE_AT_ONCE = execution("sent", 1);

  private DecoSent() {}

  private static Execution execution(String on, int parallelism) {
    return new Execution(
        TheSent.class,
        "add",
        on,
        parallelism,
        new Portable(DecoSent.class, DESCRIPTOR, HASH, DecoSent::$remote_1, Sites.class.getName()));
  }

  private static Object $remote_1(Isolation isolation, @Nullable Object[] given) {
    return TheSent.add(
        isolation.trackingArrays(), cells(given[0]), number(given[1]), number(given[2]));
  }

  @SuppressWarnings("NullAway") // as the method's parameter says
  private static int[] cells(@Nullable Object given) {
    return (int[]) given;
  }

  @SuppressWarnings("NullAway") // as above
  private static int number(@Nullable Object given) {
    return (int) given;
  }

  static Deferred<Integer> add(Scope scope, int[] cells, int at, int plus) {
    return add(ADD, scope, cells, at, plus);
  }

  static Deferred<Integer> addOneAtOnce(Scope scope, int[] cells, int at, int plus) {
    return add(ONE_AT_ONCE, scope, cells, at, plus);
  }

  private static Deferred<Integer> add(
      Execution execution, Scope scope, int[] cells, int at, int plus) {
    return execution.spawn(
        scope,
        execution.carrying(
            isolation -> TheSent.add(isolation.trackingArrays(), cells, at, plus),
            new Object[] {cells, at, plus}));
  }

  static Deferred<Integer> add(int[] cells, int at, int plus) {
    return ADD.spawnAlone(
        ADD.carrying(
            isolation -> TheSent.add(isolation.trackingArrays(), cells, at, plus),
            new Object[] {cells, at, plus}));
  }
}
