package dev.deco.hazelcast.internal.worker;

import dev.deco.hazelcast.internal.message.Batch;
import dev.deco.hazelcast.internal.wire.Graph;
import dev.deco.hazelcast.internal.wire.Segment;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came with a batch.
 *
 * @param arguments those of each call
 * @param unlike which calls were given a container that iterates in another order
 * @param segments all objects that came: the parts that travel on their own, then the rest
 */
record Arrived(List<@Nullable Object[]> arguments, BitSet unlike, List<Segment> segments) {

  static Arrived read(Graph graph, Batch batch, List<Segment> parts) {
    List<@Nullable Object[]> arguments = new ArrayList<>(batch.calls().size());
    BitSet unlike = new BitSet();
    for (Segment part : parts) {
      if (part.unlike()) {
        // Nobody has noted which calls use it.
        unlike.set(0, batch.calls().size());
      }
    }
    for (Batch.Head call : batch.calls()) {
      @Nullable Object[] values = new Object[call.arguments()];
      for (int i = 0; i < values.length; i++) {
        values[i] = graph.get();
      }
      if (graph.unlike()) {
        // Later calls of the batch may name it, too.
        unlike.set(arguments.size(), batch.calls().size());
      }
      arguments.add(values);
    }
    List<Segment> segments = new ArrayList<>(parts);
    segments.add(graph.own());
    return new Arrived(arguments, unlike, segments);
  }

  /** Whether an object is one of those that came. */
  boolean has(Object object) {
    for (int i = segments.size() - 1; i >= 0; i--) {
      if (segments.get(i).numberOf(object) >= 0) {
        return true;
      }
    }
    return false;
  }
}
