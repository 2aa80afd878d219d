package dev.deco.hazelcast.internal.driver;

import com.esotericsoftware.kryo.io.Output;
import dev.deco.hazelcast.internal.message.Batch;
import dev.deco.hazelcast.internal.wire.Allowed;
import dev.deco.hazelcast.internal.wire.Graph;
import dev.deco.hazelcast.internal.wire.Graphs;
import dev.deco.hazelcast.internal.wire.Segment;
import dev.deco.hazelcast.internal.wire.TravelException;
import dev.deco.runtime.remote.FunctionId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes messages of calls. Confined to the dispatcher. */
final class Packer {
  private static final int MOST_BYTES = 1 << 20;

  private final Graphs graphs;
  private final Parts parts;

  Packer(Graphs graphs, Parts parts) {
    this.graphs = graphs;
    this.parts = parts;
  }

  /**
   * Writes the arguments of calls. Those that cannot travel fail; those that are changed meanwhile
   * are given back, to be run here.
   *
   * @param tasks the calls; those that are left are in the result
   * @param rest gets those for which there was no room
   * @return null if none is left
   */
  Sent.@Nullable Packed pack(List<Task> tasks, List<Task> rest) {
    List<Task> left = new ArrayList<>(tasks);
    boolean triedAgain = false;
    while (!left.isEmpty()) {
      Written written = graphs.with(graph -> write(graph, left));
      if (written.packed != null) {
        List<Task> packed = written.packed.tasks();
        rest.addAll(left.subList(packed.size(), left.size()));
        return written.packed;
      }
      Task at = written.at;
      if (at == null) {
        continue; // an object turned out to travel on its own
      }
      RuntimeException e = written.failure;
      if (e instanceof TravelException) {
        left.remove(at);
        at.fail(
            "DECO-R09",
            "cannot be sent to a worker: "
                + written.argument
                + " cannot travel, since "
                + e.getMessage()
                + ". Give the method what it needs as records, arrays and collections of java.util,"
                + " or let it run here (on = \"pool\").");
      } else if (triedAgain) {
        left.remove(at);
        at.call.release();
      } else {
        triedAgain = true;
      }
    }
    return null;
  }

  /** What came of writing: a message; or what was in the way; or neither, to be tried again. */
  private record Written(
      Sent.@Nullable Packed packed,
      @Nullable Task at,
      String argument,
      @Nullable RuntimeException failure) {}

  private Written write(Graph graph, List<Task> tasks) {
    Allowed allowed = Allowed.NONE;
    long order = 0;
    for (Task task : tasks) {
      allowed = allowed.or(task.function.allowed());
      order = Math.max(order, task.order);
    }
    parts.begin(allowed, order);
    graph.write(allowed, parts);
    int[] counts = new int[tasks.size()];
    int[] spans = new int[tasks.size()];
    int count = 0;
    for (Task task : tasks) {
      int begin = graph.size();
      if (begin > MOST_BYTES) {
        break;
      }
      // Once: there are none when the call is cancelled.
      @Nullable Object[] arguments = task.call.arguments();
      counts[count] = arguments.length;
      for (int i = 0; i < arguments.length; i++) {
        try {
          graph.put(arguments[i]);
        } catch (RuntimeException e) {
          return graph.again()
              ? new Written(null, null, "", null)
              : new Written(null, task, argument(task, i, arguments), e);
        }
      }
      spans[count++] = graph.size() - begin;
    }
    List<Segment> used = graph.segments();
    List<Segment> all = new ArrayList<>(used);
    all.add(graph.own());
    return new Written(
        new Sent.Packed(
            List.copyOf(tasks.subList(0, count)),
            counts,
            spans,
            parts.of(used),
            all,
            graph.output().toBytes(),
            allowed),
        null,
        "",
        null);
  }

  private static String argument(Task task, int index, @Nullable Object[] arguments) {
    Object value = arguments[index];
    String type = value == null ? "null" : value.getClass().getTypeName();
    int parameters = parameters(task.function.function().id().descriptor());
    int number = arguments.length > parameters ? index : index + 1;
    return number == 0
        ? "the object itself, a " + type + ","
        : "argument " + number + ", a " + type + ",";
  }

  /** How many parameters a descriptor has. */
  static int parameters(String descriptor) {
    int count = 0;
    for (int i = 1; i < descriptor.length() && descriptor.charAt(i) != ')'; i++) {
      while (descriptor.charAt(i) == '[') {
        i++;
      }
      if (descriptor.charAt(i) == 'L') {
        i = descriptor.indexOf(';', i);
      }
      count++;
    }
    return count;
  }

  /**
   * What goes to a worker for some calls.
   *
   * @param parts a message that goes first, beside the calls; null if there is none
   * @param batch the message with the calls
   */
  record Messages(byte @Nullable [] parts, byte[] batch) {}

  /**
   * The messages for a worker. What calls share goes on its own: it must not wait for calls that
   * wait for it.
   *
   * @param known the parts that it has; gets those that go with this message
   * @param inline whether they go with the calls all the same, since the worker did not keep them
   */
  static Messages messages(
      String driver, long number, Sent.Packed packed, Set<Long> known, boolean inline) {
    Map<FunctionId, Integer> functions = new LinkedHashMap<>();
    List<Batch.Head> calls = new ArrayList<>(packed.tasks().size());
    for (int i = 0; i < packed.tasks().size(); i++) {
      Task task = packed.tasks().get(i);
      FunctionId id = task.function.function().id();
      Integer function = functions.get(id);
      if (function == null) {
        function = functions.size();
        functions.put(id, function);
      }
      calls.add(new Batch.Head(function, packed.counts()[i], task.call.hints()));
    }
    LinkedHashMap<Long, Batch.Part> sent = new LinkedHashMap<>();
    for (Part part : packed.parts()) {
      add(part, known, sent);
    }
    List<FunctionId> ids = List.copyOf(functions.keySet());
    List<Batch.Part> parts = List.copyOf(sent.values());
    byte[] first = null;
    if (!inline && !parts.isEmpty()) {
      Output out = new Output(1 << 10, -1);
      new Batch(driver, number, ids, parts, new long[0], List.of()).write(out);
      first = out.toBytes();
    }
    long[] used = packed.parts().stream().mapToLong(part -> part.id).toArray();
    Output out = new Output(packed.stream().length + 256, -1);
    new Batch(driver, number, ids, inline ? parts : List.of(), used, calls).write(out);
    out.writeBytes(packed.stream());
    return new Messages(first, out.toBytes());
  }

  private static void add(Part part, Set<Long> known, LinkedHashMap<Long, Batch.Part> sent) {
    if (sent.containsKey(part.id) || !known.add(part.id)) {
      return;
    }
    long[] needs = new long[part.needs.size()];
    for (int i = 0; i < needs.length; i++) {
      add(part.needs.get(i), known, sent);
      needs[i] = part.needs.get(i).id;
    }
    sent.put(part.id, new Batch.Part(part.id, needs, part.stream));
  }
}
