package dev.deco.hazelcast.internal.worker;

import com.esotericsoftware.kryo.io.Output;
import dev.deco.hazelcast.internal.message.Answer;
import dev.deco.hazelcast.internal.message.Batch;
import dev.deco.hazelcast.internal.message.Outcomes;
import dev.deco.hazelcast.internal.wire.Allowed;
import dev.deco.hazelcast.internal.wire.Graph;
import dev.deco.hazelcast.internal.wire.Graphs;
import dev.deco.hazelcast.internal.wire.Throwables;
import dev.deco.hazelcast.internal.wire.TravelException;
import dev.deco.runtime.remote.RemoteOutcome;
import dev.deco.runtime.remote.RemoteRun;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs the calls of a batch one after the other and writes what came of them. */
final class BatchRun {
  private final Batch batch;
  private final List<Functions.Known> functions;
  private final Arrived arrived;
  private final Running running;
  private final Graphs graphs;
  private final Allowed allowed;

  BatchRun(
      Batch batch,
      List<Functions.Known> functions,
      Arrived arrived,
      Running running,
      Graphs graphs,
      Allowed allowed) {
    this.batch = batch;
    this.functions = functions;
    this.arrived = arrived;
    this.running = running;
    this.graphs = graphs;
    this.allowed = allowed;
  }

  /** What came of a call, before it is written. */
  private record End(Answer.Ran ran, @Nullable RemoteOutcome outcome, byte @Nullable [] failure) {}

  byte[] run() {
    List<End> ends = new ArrayList<>(batch.calls().size());
    for (int i = 0; i < batch.calls().size(); i++) {
      ends.add(run(i));
    }
    return graphs.with(graph -> write(graph, ends));
  }

  private End run(int call) {
    Batch.Head head = batch.calls().get(call);
    long begin = System.nanoTime();
    if (arrived.unlike().get(call)) {
      return end(Answer.Status.AT_HOME, begin, "a hash table that iterates in another order here");
    }
    try {
      RemoteRun run =
          functions
              .get(head.function())
              .function()
              .prepare(arrived.arguments().get(call), head.hints(), arrived::has);
      if (!running.begin(call, run)) {
        return end(Answer.Status.CANCELLED, begin, "");
      }
      RemoteOutcome outcome;
      try {
        outcome = run.run();
      } finally {
        running.end();
      }
      switch (outcome.status()) {
        case RAN -> {
          // Below.
        }
        case NOT_ISOLATED -> {
          return end(Answer.Status.AT_HOME, begin, String.valueOf(outcome.reason()));
        }
        case NO_ROOM -> {
          return end(Answer.Status.TROUBLE, begin, String.valueOf(outcome.reason()));
        }
        case CANCELLED -> {
          Thread.interrupted();
          return end(Answer.Status.CANCELLED, begin, "");
        }
      }
      Throwable failure = outcome.failure();
      byte[] form = failure == null ? null : Throwables.write(failure, allowed);
      if (failure != null && form == null) {
        return end(Answer.Status.AT_HOME, begin, failure.getClass().getName() + " cannot travel");
      }
      Answer.Ran ran = new Answer.Ran(Answer.Status.OUTCOME, System.nanoTime() - begin, null);
      return new End(ran, outcome, form);
    } catch (Throwable e) { // of Deco or the machine, not of the call
      return end(Answer.Status.TROUBLE, begin, String.valueOf(e));
    }
  }

  private static End end(Answer.Status status, long begin, String text) {
    return new End(new Answer.Ran(status, System.nanoTime() - begin, text), null, null);
  }

  private byte[] write(Graph graph, List<End> ends) {
    while (true) {
      graph.write(allowed, arrived.segments());
      int at = 0;
      try {
        for (; at < ends.size(); at++) {
          End end = ends.get(at);
          if (end.outcome != null) {
            Outcomes.write(graph, end.outcome, end.failure);
          }
        }
        break;
      } catch (TravelException e) {
        refuse(ends, at, Answer.Status.UNSENDABLE, String.valueOf(e.getMessage()));
      } catch (RuntimeException e) {
        refuse(ends, at, Answer.Status.UNSENDABLE, String.valueOf(e));
      }
      // What was written of it is in the midst of the stream: once more without it.
    }
    List<Answer.Ran> calls = new ArrayList<>(ends.size());
    for (End end : ends) {
      calls.add(end.ran);
    }
    Output head = new Output(64 + 8 * calls.size(), -1);
    new Answer(Answer.Kind.RAN, batch.number(), "", List.of(), calls).write(head);
    byte[] answer = java.util.Arrays.copyOf(head.toBytes(), (int) head.total() + graph.size());
    graph.copyTo(answer, (int) head.total());
    return answer;
  }

  private static void refuse(List<End> ends, int at, Answer.Status status, String text) {
    long nanos = ends.get(at).ran.nanos();
    ends.set(at, new End(new Answer.Ran(status, nanos, text), null, null));
  }
}
