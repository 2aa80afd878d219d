package dev.deco.hazelcast.internal.wire;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.ReferenceResolver;
import com.esotericsoftware.kryo.util.IdentityObjectIntMap;
import com.esotericsoftware.kryo.util.Util;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the objects of a stream: even numbers are its own, odd ones those of earlier streams.
 * Both ends count alike, since they meet the objects in the same order. Confined to a thread.
 */
@SuppressWarnings("rawtypes") // as in Kryo
final class Numbers implements ReferenceResolver {
  private static final int MOST_KEPT = 1 << 12;

  private final IdentityObjectIntMap<Object> written = new IdentityObjectIntMap<>();
  private @Nullable Object[] own = new Object[64];
  private int count;

  private final List<Segment> segments = new ArrayList<>();
  private int[] bases = new int[4];
  private int total;

  private @Nullable Sharing sharing;

  /** Whether an object that was written in place has turned out to travel on its own. */
  private boolean again;

  @Override
  public void setKryo(Kryo kryo) {}

  /** Begins a stream in which the objects of others are known. */
  void begin(List<Segment> known, @Nullable Sharing sharing) {
    this.sharing = sharing;
    again = false;
    for (Segment segment : known) {
      add(segment);
    }
  }

  private int add(Segment segment) {
    int at = segments.size();
    if (at == bases.length) {
      bases = java.util.Arrays.copyOf(bases, 2 * at);
    }
    bases[at] = total;
    total += segment.size();
    segments.add(segment);
    return bases[at];
  }

  private int baseOf(Segment segment) {
    for (int i = segments.size() - 1; i >= 0; i--) {
      if (segments.get(i) == segment) {
        return bases[i];
      }
    }
    for (int i = 0; i < count; i++) {
      Object object = own[i];
      if (object != null && !(object instanceof String) && segment.numberOf(object) >= 0) {
        // It would be two objects at the other end.
        again = true;
        throw new IllegalStateException("an object that was written in place travels on its own");
      }
    }
    return add(segment);
  }

  @Override
  public int getWrittenId(Object object) {
    int number = written.get(object, -1);
    if (number >= 0) {
      return 2 * number;
    }
    if (sharing != null) {
      Segment segment = sharing.find(object);
      if (segment != null) {
        return 2 * (baseOf(segment) + segment.numberOf(object)) + 1;
      }
      return -1;
    }
    for (int i = 0; i < segments.size(); i++) {
      int found = segments.get(i).numberOf(object);
      if (found >= 0) {
        return 2 * (bases[i] + found) + 1;
      }
    }
    return -1;
  }

  @Override
  public int addWrittenObject(Object object) {
    written.put(object, count);
    return 2 * append(object);
  }

  @Override
  public int nextReadId(Class type) {
    return 2 * append(null);
  }

  private int append(@Nullable Object object) {
    if (count == own.length) {
      own = java.util.Arrays.copyOf(own, 2 * count);
    }
    own[count] = object;
    return count++;
  }

  @Override
  public void setReadObject(int id, Object object) {
    own[id >> 1] = object;
  }

  @Override
  public Object getReadObject(Class type, int id) {
    int number = id >> 1;
    Object found = null;
    if ((id & 1) == 0) {
      found = number < count ? own[number] : null;
    } else {
      for (int i = segments.size() - 1; i >= 0; i--) {
        if (number >= bases[i]) {
          int inside = number - bases[i];
          found = inside < segments.get(i).size() ? segments.get(i).get(inside) : null;
          break;
        }
      }
    }
    if (found == null) {
      throw new IllegalStateException("the stream names an object that it does not have");
    }
    return found;
  }

  /** How many objects of its own the stream has so far. */
  int count() {
    return count;
  }

  /** The stream's own objects. */
  Segment own(boolean unlike) {
    return new Segment(java.util.Arrays.copyOf(own, count), unlike);
  }

  /** The streams that this one names objects of, in the order of their numbers. */
  List<Segment> segments() {
    return List.copyOf(segments);
  }

  boolean again() {
    return again;
  }

  @Override
  public void reset() {
    java.util.Arrays.fill(own, 0, count, null);
    if (count > MOST_KEPT) {
      own = new Object[64];
    }
    count = 0;
    written.clear(MOST_KEPT);
    segments.clear();
    total = 0;
    sharing = null;
  }

  @Override
  public boolean useReferences(Class type) {
    return !Util.isWrapperClass(type) && !Util.isEnum(type);
  }
}
