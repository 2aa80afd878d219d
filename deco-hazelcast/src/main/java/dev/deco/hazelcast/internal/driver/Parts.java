package dev.deco.hazelcast.internal.driver;

import dev.deco.hazelcast.internal.wire.Allowed;
import dev.deco.hazelcast.internal.wire.Graphs;
import dev.deco.hazelcast.internal.wire.Segment;
import dev.deco.hazelcast.internal.wire.Sharing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The objects that travel on their own: large ones, and middling ones that occur in more than one
 * message. Each object belongs to one part at most, so that it is one object at the other end, too.
 *
 * <p>The caller may change what pending calls do not read. So a part is compared with the object
 * again before it is used for a call that was claimed after the last look. Confined to the
 * dispatcher.
 */
final class Parts implements Sharing {
  private static final long LARGE = 16 << 10;
  private static final long MIDDLING = 512;
  private static final int MOST_SEEN = 10_000;

  private final Graphs graphs;
  private final AtomicLong claims;
  private final long most;
  private final LongConsumer forget;

  private final IdentityHashMap<Object, Part> owners = new IdentityHashMap<>();
  private final LinkedHashMap<Long, Part> parts = new LinkedHashMap<>(16, 0.75f, true);
  private final IdentityHashMap<Object, Long> seen = new IdentityHashMap<>();
  private final IdentityHashMap<Segment, Part> used = new IdentityHashMap<>();
  private long weight;
  private long ids;
  private long messages;

  private Allowed allowed = Allowed.NONE;
  private long needed;
  private @Nullable Part checking;
  private boolean making;

  /**
   * Makes a place for parts.
   *
   * @param claims how many calls have been claimed
   * @param most how many bytes are kept
   * @param forget learns of parts that no worker will be asked for again
   */
  Parts(Graphs graphs, AtomicLong claims, long most, LongConsumer forget) {
    this.graphs = graphs;
    this.claims = claims;
    this.most = most;
    this.forget = forget;
  }

  /** Begins a message, for calls that were claimed up to some number. */
  void begin(Allowed types, long order) {
    allowed = types;
    needed = order;
    messages++;
    used.clear();
  }

  /** The parts that some segments are of. */
  List<Part> of(List<Segment> segments) {
    List<Part> found = new ArrayList<>(segments.size());
    for (Segment segment : segments) {
      Part part = used.get(segment);
      if (part == null) {
        throw new IllegalStateException("a segment of no part");
      }
      found.add(part);
    }
    return found;
  }

  @Override
  public @Nullable Segment find(Object object) {
    Part owner = owners.get(object);
    if (owner != null) {
      if (owner == checking) {
        return null;
      }
      if (owner.checked >= needed || check(owner)) {
        parts.get(owner.id); // used last
        used.put(owner.segment, owner);
        return owner.segment;
      }
    }
    if (making || checking != null) {
      return null;
    }
    long size = Weights.of(object);
    if (size < MIDDLING || size < LARGE && !again(object)) {
      return null;
    }
    Part part = make(object);
    used.put(part.segment, part);
    return part.segment;
  }

  private boolean again(Object object) {
    Long before = seen.get(object);
    if (before != null && before != messages) {
      return true;
    }
    if (before == null) {
      if (seen.size() >= MOST_SEEN) {
        seen.clear();
      }
      seen.put(object, messages);
    }
    return false;
  }

  private record Written(byte[] stream, Segment segment, List<Segment> needs) {}

  private Written write(Object root) {
    Allowed types = allowed;
    return graphs.with(
        graph -> {
          graph.write(types, this);
          graph.put(root);
          return new Written(graph.output().toBytes(), graph.own(), graph.segments());
        });
  }

  private Part make(Object root) {
    long now = claims.get();
    making = true;
    Written written;
    try {
      written = write(root);
    } finally {
      making = false;
    }
    Part part =
        new Part(++ids, root, written.segment, written.stream, List.copyOf(of(written.needs)), now);
    for (Object object : part.segment.objects()) {
      // Texts are the same wherever they are: no part is needed for those of another one.
      if (object != null && (object == root || !(object instanceof String))) {
        owners.put(object, part);
      }
    }
    seen.remove(root);
    parts.put(part.id, part);
    weight += part.stream.length;
    while (weight > most && parts.size() > 1) {
      Part eldest = parts.values().iterator().next();
      if (eldest == part || part.needs.contains(eldest)) {
        break;
      }
      retire(eldest);
    }
    return part;
  }

  /** Whether a part still is what its object is. */
  private boolean check(Part part) {
    for (Part need : part.needs) {
      if (need.retired || need.checked < needed && !check(need)) {
        retire(part);
        return false;
      }
    }
    long now = claims.get();
    Part outer = checking;
    checking = part;
    boolean same;
    try {
      Written written = write(part.root);
      same = Arrays.equals(written.stream, part.stream) && written.segment.same(part.segment);
    } catch (RuntimeException e) {
      same = false;
    } finally {
      checking = outer;
    }
    if (same) {
      part.checked = now;
    } else {
      retire(part);
    }
    return same;
  }

  private void retire(Part part) {
    if (part.retired) {
      return;
    }
    part.retired = true;
    parts.remove(part.id);
    weight -= part.stream.length;
    for (Object object : part.segment.objects()) {
      if (object != null) {
        owners.remove(object, part);
      }
    }
    forget.accept(part.id);
    for (Part other : List.copyOf(parts.values())) {
      if (other.needs.contains(part)) {
        retire(other);
      }
    }
  }

  /** Keeps nothing, when there is nothing to send. */
  void clear() {
    for (Map.Entry<Long, Part> entry : List.copyOf(parts.entrySet())) {
      retire(entry.getValue());
    }
    seen.clear();
  }
}
