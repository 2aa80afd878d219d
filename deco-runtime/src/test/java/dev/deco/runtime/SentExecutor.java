package dev.deco.runtime;

import dev.deco.runtime.remote.RemoteCall;
import dev.deco.runtime.remote.RemoteFunction;
import dev.deco.runtime.remote.RemoteFunctions;
import dev.deco.runtime.remote.RemoteOutcome;
import dev.deco.runtime.remote.RemotePlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Keeps the calls that it is given, for a test to do with them what it likes. */
final class SentExecutor implements CallExecutor {
  static final RemotePlace PLACE = new RemotePlace("worker-7", 1_000_000, 20, 10);

  final List<SpawnedCall> calls = new ArrayList<>();
  int awaited;
  Runnable whenAwaited = () -> {};

  @Override
  public String name() {
    return "sent";
  }

  @Override
  public boolean remote() {
    return true;
  }

  @Override
  public synchronized void execute(SpawnedCall call) {
    calls.add(call);
  }

  @Override
  public void awaited() {
    awaited++;
    whenAwaited.run();
  }

  synchronized RemoteCall call(int index) {
    return Objects.requireNonNull(calls.get(index).remote());
  }

  /** Runs a claimed call as another JVM would, and returns what came of it. */
  static RemoteOutcome run(RemoteCall call) {
    @Nullable Object[] arguments = call.arguments();
    int[] cells = Objects.requireNonNull((int[]) arguments[0]);
    int[] copy = cells.clone();
    RemoteFunction function =
        RemoteFunctions.find(call.function().id(), SentExecutor.class.getClassLoader());
    RemoteOutcome outcome =
        function
            .prepare(
                new @Nullable Object[] {copy, arguments[1], arguments[2]},
                call.hints(),
                object -> object == copy)
            .run();
    if (!java.util.Arrays.equals(copy, cells)) {
      throw new AssertionError("a run has written to its arguments");
    }
    return new RemoteOutcome(
        outcome.status(),
        outcome.value(),
        outcome.failure(),
        outcome.reason(),
        replaced(outcome.images(), copy, cells));
  }

  private static @Nullable Object[] replaced(@Nullable Object[] tree, Object copy, Object own) {
    @Nullable Object[] result = tree.clone();
    for (int i = 0; i < tree.length; i++) {
      if (tree[i] == copy) {
        result[i] = own;
      } else if (tree[i] instanceof Object[] inner) {
        result[i] = replaced(inner, copy, own);
      }
    }
    return result;
  }

  /** Has a claimed call run, and completed. */
  static void complete(RemoteCall call) {
    call.complete(run(call), PLACE);
  }
}
