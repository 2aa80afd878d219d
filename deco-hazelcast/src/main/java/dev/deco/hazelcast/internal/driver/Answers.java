package dev.deco.hazelcast.internal.driver;

import dev.deco.hazelcast.internal.message.Answer;
import dev.deco.hazelcast.internal.message.Outcomes;
import dev.deco.hazelcast.internal.wire.Graph;
import dev.deco.hazelcast.internal.wire.Graphs;
import dev.deco.hazelcast.internal.wire.Seal;
import dev.deco.hazelcast.internal.wire.StreamInput;
import dev.deco.runtime.remote.RemoteOutcome;
import dev.deco.runtime.remote.RemotePlace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the answers to batches and completes their calls. Thread-safe. */
final class Answers {
  private final Graphs graphs;
  private final Seal seal;

  Answers(Graphs graphs, Seal seal) {
    this.graphs = graphs;
    this.seal = seal;
  }

  /**
   * What is left to do after an answer.
   *
   * @param answer its head; null if it was not signed as it should be
   * @param again calls to be sent once more, with what happened in their {@code trouble}
   */
  record Left(@Nullable Answer answer, List<Task> again) {}

  /** Reads an answer and completes what it completes. */
  Left read(Sent sent, byte[] bytes) {
    int length = seal.check(bytes);
    if (length < 0) {
      return new Left(null, List.of());
    }
    StreamInput in = new StreamInput(bytes, 0, length);
    Answer answer = Answer.read(in);
    List<Task> again = new ArrayList<>();
    if (answer.kind() == Answer.Kind.RAN) {
      if (answer.number() != sent.number || answer.calls().size() != sent.tasks.size()) {
        return new Left(null, List.of());
      }
      learn(sent, answer);
      int from = in.position();
      graphs.with(
          graph -> {
            graph.read(sent.packed.allowed(), sent.packed.segments(), bytes, from, length);
            complete(
                sent, answer, graph, again, (from + sent.tasks.size() - 1) / sent.tasks.size());
            return again;
          });
    }
    return new Left(answer, again);
  }

  private static void learn(Sent sent, Answer answer) {
    for (int i = 0; i < sent.tasks.size(); ) {
      Called called = sent.tasks.get(i).function;
      long sum = 0;
      int count = 0;
      for (; i < sent.tasks.size() && sent.tasks.get(i).function == called; i++) {
        if (answer.calls().get(i).status() == Answer.Status.OUTCOME) {
          sum += answer.calls().get(i).nanos();
          count++;
        }
      }
      if (count > 0) {
        called.took(sum, count);
      }
    }
  }

  private void complete(Sent sent, Answer answer, Graph graph, List<Task> again, int share) {
    String broken = null;
    long head = (sent.bytes - sum(sent.packed.spans())) / sent.tasks.size();
    for (int i = 0; i < sent.tasks.size(); i++) {
      Task task = sent.tasks.get(i);
      Answer.Ran ran = answer.calls().get(i);
      switch (ran.status()) {
        case OUTCOME -> {
          int begin = graph.input().position();
          RemoteOutcome outcome = null;
          if (broken == null) {
            try {
              outcome = Outcomes.read(graph, sent.packed.allowed(), graphs.loader());
            } catch (RuntimeException e) {
              broken = String.valueOf(e.getMessage());
            }
          }
          if (broken != null) {
            unsendable(task, sent, broken);
          } else if (outcome == null) {
            task.call.release();
          } else {
            long received = graph.input().position() - begin + share;
            task.call.complete(
                outcome,
                new RemotePlace(
                    sent.link.peer.name(), ran.nanos(), sent.packed.spans()[i] + head, received));
          }
        }
        case UNSENDABLE -> unsendable(task, sent, String.valueOf(ran.text()));
        case AT_HOME -> task.call.release();
        case CANCELLED, TROUBLE -> {
          task.trouble = String.valueOf(ran.text());
          again.add(task);
        }
      }
    }
  }

  private static void unsendable(Task task, Sent sent, String why) {
    task.fail(
        "DECO-R09",
        "ran on worker "
            + sent.link.peer.name()
            + ", but its outcome cannot come back: "
            + why
            + ". Return records, arrays and collections of java.util, or let it run here"
            + " (on = \"pool\").");
  }

  private static long sum(int[] spans) {
    long sum = 0;
    for (int span : spans) {
      sum += span;
    }
    return sum;
  }
}
