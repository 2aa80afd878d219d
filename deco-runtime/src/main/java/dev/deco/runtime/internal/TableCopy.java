package dev.deco.runtime.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Copies of hash maps and hash sets that iterate as their originals do, also after further changes.
 * That takes a table of the same length, which no method tells; but it is part of the serial form.
 */
final class TableCopy {
  private static final float LOAD_FACTOR = 0.75f;
  // Longer chains may become trees, whose order depends on more than is known here.
  private static final int LONGEST_CHAIN = 6;
  private static final int LONGEST_TABLE = 1 << 29;

  // The numbers of the serial form come after a header that is the same for all of a class. What
  // follows them in that of an empty one is a single byte.
  private static final int MAP_NUMBERS = serialForm(new HashMap<>()).length - 1 - 18;
  private static final int SET_NUMBERS = serialForm(new HashSet<>()).length - 1 - 12;

  private TableCopy() {}

  /**
   * A copy of a map, or the elements of a set as keys of a map.
   *
   * @return null where the copy might iterate in another order
   */
  static @Nullable Map<@Nullable Object, @Nullable Object> of(Object root) {
    if (root.getClass() == HashMap.class) {
      return copy((Map<?, ?>) root);
    }
    if (root.getClass() == HashSet.class) {
      return copy((HashSet<?>) root);
    }
    return root.getClass() == Hashtable.class ? copy((Hashtable<?, ?>) root) : null;
  }

  @SuppressWarnings("unchecked") // only passed on
  private static Map<@Nullable Object, @Nullable Object> copy(Hashtable<?, ?> root) {
    return (Map<@Nullable Object, @Nullable Object>) root.clone(); // table and chains alike
  }

  private static @Nullable Map<@Nullable Object, @Nullable Object> copy(Map<?, ?> root) {
    int length = codedLength(root);
    if (length < 0) {
      return null;
    }
    Map<@Nullable Object, @Nullable Object> copy = map(length);
    root.forEach(copy::put);
    return alike(root.keySet(), copy.keySet(), capacity(length)) ? copy : null;
  }

  private static @Nullable Map<@Nullable Object, @Nullable Object> copy(HashSet<?> root) {
    int length = codedLength(root);
    if (length < 0) {
      return null;
    }
    Map<@Nullable Object, @Nullable Object> copy = map(length);
    root.forEach(element -> copy.put(element, Boolean.TRUE));
    return alike(root, copy.keySet(), capacity(length)) ? copy : null;
  }

  // The length of a table as a number: twice as much, and one more where the table is yet to be
  // made; nothing where it will be as long as any.

  private static int codedLength(Map<?, ?> root) {
    ByteBuffer numbers = ByteBuffer.wrap(serialForm(root)).position(MAP_NUMBERS);
    float loadFactor = numbers.getFloat();
    int threshold = numbers.getInt();
    numbers.getShort(); // the kind and length of the block that follows
    int capacity = numbers.getInt();
    int size = numbers.getInt();
    if (loadFactor != LOAD_FACTOR || size != root.size() || capacity > LONGEST_TABLE) {
      return -1;
    }
    if (size == 0 && threshold == 0) {
      return 0;
    }
    return size == 0 && threshold == capacity ? 2 * capacity + 1 : 2 * capacity;
  }

  private static int codedLength(HashSet<?> root) {
    ByteBuffer numbers = ByteBuffer.wrap(serialForm(root)).position(SET_NUMBERS);
    int capacity = numbers.getInt();
    float loadFactor = numbers.getFloat();
    int size = numbers.getInt();
    if (loadFactor != LOAD_FACTOR || size != root.size() || capacity > LONGEST_TABLE) {
      return -1;
    }
    return size == 0 ? 2 * capacity + 1 : 2 * capacity;
  }

  private static int capacity(int length) {
    return length == 0 ? 16 : length / 2;
  }

  /** The length of a table as a number; negative where a copy might iterate in another order. */
  static int length(Object root) {
    if (root.getClass() == HashMap.class) {
      Map<?, ?> map = (Map<?, ?>) root;
      int length = codedLength(map);
      return length < 0 || hasLongChains(map.keySet(), capacity(length)) ? -1 : length;
    }
    if (root.getClass() == HashSet.class) {
      HashSet<?> set = (HashSet<?>) root;
      int length = codedLength(set);
      return length < 0 || hasLongChains(set, capacity(length)) ? -1 : length;
    }
    return -1;
  }

  /** An empty map with a table of a length. */
  static HashMap<@Nullable Object, @Nullable Object> map(int length) {
    HashMap<@Nullable Object, @Nullable Object> map =
        length == 0 ? new HashMap<>() : new HashMap<>(length / 2);
    if (length != 0 && length % 2 == 0) {
      map.put(null, null); // makes the table, which is there in the original
      map.remove(null);
    }
    return map;
  }

  /** An empty set with a table of a length. */
  static HashSet<@Nullable Object> set(int length) {
    HashSet<@Nullable Object> set = length == 0 ? new HashSet<>() : new HashSet<>(length / 2);
    if (length != 0 && length % 2 == 0) {
      set.add(null);
      set.remove(null);
    }
    return set;
  }

  private static boolean hasLongChains(Collection<?> keys, int capacity) {
    int[] chains = new int[capacity];
    for (Object key : keys) {
      if (++chains[chain(key, capacity)] > LONGEST_CHAIN) {
        return true;
      }
    }
    return false;
  }

  private static int chain(@Nullable Object key, int capacity) {
    int hash = key == null ? 0 : key.hashCode();
    return (hash ^ (hash >>> 16)) & (capacity - 1);
  }

  private static boolean alike(Collection<?> keys, Collection<?> copies, int capacity) {
    Iterator<?> copy = copies.iterator();
    int[] chains = new int[capacity];
    for (Object key : keys) {
      if (!copy.hasNext() || copy.next() != key || ++chains[chain(key, capacity)] > LONGEST_CHAIN) {
        return false;
      }
    }
    return true;
  }

  /** The serial form of a map or set up to the first key that is not null. */
  private static byte[] serialForm(Object container) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Head head = new Head(bytes)) {
      head.writeObject(container);
    } catch (Reached reached) {
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  private static final class Reached extends RuntimeException {
    private static final long serialVersionUID = 1;

    Reached() {
      super(null, null, false, false);
    }
  }

  /** Ends the writing at the second object: the first is the container. */
  private static final class Head extends ObjectOutputStream {
    private boolean inside;

    Head(OutputStream out) throws IOException {
      super(out);
      enableReplaceObject(true);
    }

    @Override
    protected Object replaceObject(Object object) {
      if (inside) {
        throw new Reached();
      }
      inside = true;
      return object;
    }
  }
}
