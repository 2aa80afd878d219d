package dev.deco.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.runtime.remote.RemoteOutcome;
import dev.deco.runtime.support.Isolation;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A call that has run on copies of its arguments, as in another JVM, with what came of it in terms
 * of the arguments themselves.
 */
record Journey(TrackingIsolation isolation, SimulatedScope.Outcome outcome) {
  /** Runs a call; null if what it is given or gives has no faithful copy. */
  static @Nullable Journey of(SimulatedScope.Entry call) {
    Copies there = new Copies();
    try {
      @Nullable Object[] arguments = there.all(call.arguments().toArray());
      String sent = GraphPrinter.print(arguments);
      RemoteOutcome ran =
          new WorkerRun(
                  (isolation, given) -> call.on(Arrays.asList(given)).run(isolation),
                  arguments,
                  0,
                  there::made,
                  Journey.class)
              .run();
      if (writesPastIsolation(call)) {
        return null;
      }
      assertThat(GraphPrinter.print(arguments))
          .as("what %s was given, %s", call, ran)
          .isEqualTo(sent);
      if (ran.status() != RemoteOutcome.Status.RAN) {
        TrackingIsolation none = TrackingIsolation.under(Isolation.none(), false);
        none.abort(String.valueOf(ran.reason()));
        return new Journey(none, new SimulatedScope.Outcome(null, null));
      }
      @Nullable Object[] returned =
          there.back().all(new @Nullable Object[] {ran.value(), ran.images()});
      return new Journey(
          Images.restore(Images.tree(returned[1]), false),
          new SimulatedScope.Outcome(returned[0], (RuntimeException) ran.failure()));
    } catch (Copies.Refused refused) {
      return null;
    }
  }

  // A random call may take an array of its caller's for one that a call of its own has made.
  private static boolean writesPastIsolation(SimulatedScope.Entry call) {
    @Nullable Object[] arguments = new Copies().all(call.arguments().toArray());
    String sent = GraphPrinter.print(arguments);
    try {
      call.on(Arrays.asList(arguments)).run(TrackingIsolation.under(Isolation.none(), false));
    } catch (RuntimeException | Aborted e) {
      // What it has written is there all the same.
    }
    return !sent.equals(GraphPrinter.print(arguments));
  }
}
