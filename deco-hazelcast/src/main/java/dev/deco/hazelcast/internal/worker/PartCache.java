package dev.deco.hazelcast.internal.worker;

import dev.deco.hazelcast.internal.message.Batch;
import dev.deco.hazelcast.internal.wire.Segment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The objects that travel on their own, as they were read. Calls only read them, so all may share
 * them. Those that were not used for longest go when there is too much. Thread-safe.
 */
final class PartCache {
  /** For how long a batch waits for a part that comes with another one. */
  private static final long PATIENCE_NANOS = TimeUnit.MILLISECONDS.toNanos(1500);

  private final long most;
  private final LinkedHashMap<Key, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);
  private long weight;

  /** Those that had to go: nobody sends them before they are asked for. */
  private final Set<Key> dropped = Collections.newSetFromMap(new Latest<>());

  PartCache(long most) {
    this.most = most;
  }

  /** Reads a part. */
  interface Reader {
    Segment read(byte[] stream, List<Segment> known);
  }

  private record Key(String driver, long id) {}

  private record Entry(Segment segment, long[] needs, long weight) {}

  /**
   * All parts that a batch uses, in its order.
   *
   * @param missing gets the numbers of those that are not here
   */
  List<Segment> find(Batch batch, Reader reader, List<Long> missing) throws InterruptedException {
    // Held here, so that they cannot go while the batch needs them.
    Map<Long, Segment> found = new HashMap<>();
    for (Batch.Part part : batch.parts()) {
      List<Segment> known = new ArrayList<>();
      for (long need : part.needs()) {
        Segment segment = found.get(need);
        if (segment == null) {
          segment = await(new Key(batch.driver(), need));
        }
        if (segment == null) {
          missing.add(need);
        } else {
          known.add(segment);
        }
      }
      if (known.size() == part.needs().length) {
        Key key = new Key(batch.driver(), part.id());
        Segment segment = get(key);
        if (segment == null) {
          segment = put(key, part, reader.read(part.stream(), known));
        }
        found.put(part.id(), segment);
      }
    }
    List<Segment> all = new ArrayList<>();
    for (long id : batch.used()) {
      Segment segment = found.get(id);
      if (segment == null) {
        segment = await(new Key(batch.driver(), id));
      }
      if (segment == null) {
        missing.add(id);
      } else {
        all.add(segment);
      }
    }
    return all;
  }

  private synchronized @Nullable Segment await(Key key) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (true) {
      Segment segment = get(key);
      long left = end - System.nanoTime();
      if (segment != null || left <= 0 || dropped.contains(key)) {
        return segment;
      }
      TimeUnit.NANOSECONDS.timedWait(this, left);
    }
  }

  private synchronized @Nullable Segment get(Key key) {
    Entry entry = entries.get(key);
    if (entry == null) {
      return null;
    }
    // What it refers to must be the same objects for as long as it is here: these go later.
    for (long need : entry.needs) {
      get(new Key(key.driver, need));
    }
    return entry.segment;
  }

  private synchronized Segment put(Key key, Batch.Part part, Segment segment) {
    Segment known = get(key);
    if (known != null) {
      return known;
    }
    long bytes = 2L * part.stream().length + 32L * segment.size();
    entries.put(key, new Entry(segment, part.needs(), bytes));
    dropped.remove(key);
    weight += bytes;
    var eldest = entries.entrySet().iterator();
    while (weight > most && entries.size() > 1) {
      Map.Entry<Key, Entry> oldest = eldest.next();
      if (oldest.getKey().equals(key)) {
        break;
      }
      weight -= oldest.getValue().weight;
      dropped.add(oldest.getKey());
      eldest.remove();
    }
    get(key);
    notifyAll();
    return segment;
  }
}
