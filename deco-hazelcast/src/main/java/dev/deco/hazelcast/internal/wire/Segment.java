package dev.deco.hazelcast.internal.wire;

import com.esotericsoftware.kryo.util.IdentityObjectIntMap;
import org.jspecify.annotations.Nullable;

/**
 * The objects of one stream, by their numbers: in the order in which they were written, and so in
 * that in which they are read. Later streams name them instead of writing them again. Immutable,
 * but for what is in it.
 */
public final class Segment {
  private final @Nullable Object[] objects;
  private final boolean unlike;

  /** Made when it is needed first. */
  private volatile @Nullable IdentityObjectIntMap<Object> numbers;

  Segment(@Nullable Object[] objects, boolean unlike) {
    this.objects = objects;
    this.unlike = unlike;
  }

  /**
   * Whether there is a container that iterates in another order than where it comes from: hash
   * codes may differ from JVM to JVM.
   */
  public boolean unlike() {
    return unlike;
  }

  /** How many objects there are. */
  public int size() {
    return objects.length;
  }

  /** The object with a number; null where the stream had none that others may name. */
  @Nullable Object get(int number) {
    return objects[number];
  }

  /** The number of an object; -1 if it is not one of these. */
  public int numberOf(Object object) {
    IdentityObjectIntMap<Object> found = numbers;
    return (found == null ? number() : found).get(object, -1);
  }

  private synchronized IdentityObjectIntMap<Object> number() {
    IdentityObjectIntMap<Object> found = numbers;
    if (found == null) {
      found = new IdentityObjectIntMap<>(Math.max(8, 2 * objects.length));
      for (int i = objects.length - 1; i >= 0; i--) {
        Object object = objects[i];
        if (object != null) {
          found.put(object, i);
        }
      }
      numbers = found;
    }
    return found;
  }

  /** All objects, for those who look them up elsewhere. */
  public Iterable<@Nullable Object> objects() {
    return java.util.Arrays.asList(objects);
  }

  /** Whether both hold the very same objects under the same numbers. */
  public boolean same(Segment other) {
    if (objects.length != other.objects.length) {
      return false;
    }
    for (int i = 0; i < objects.length; i++) {
      if (objects[i] != other.objects[i]) {
        return false;
      }
    }
    return true;
  }
}
