package dev.deco.runtime.remote;

import dev.deco.runtime.internal.Tables;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What a faithful copy of a container takes that its own methods do not tell. A program can tell
 * two {@code HashMap}s apart by the order in which they iterate, and that depends on the length of
 * their tables. Thread-safe, as far as the containers are.
 */
public final class HashTables {
  private HashTables() {}

  /**
   * How long the table of a map or set is, in a form for {@link #map} and {@link #set}.
   *
   * @param container a {@code HashMap} or {@code HashSet}, and no subclass of these
   * @return a number of at least 0; negative where a copy might iterate in another order
   */
  public static int length(Object container) {
    return Tables.length(container);
  }

  /**
   * A new map, which iterates as the original does once it has been given the same entries, in the
   * order in which the original iterates, and also after the same changes of both; as far as {@link
   * #fingerprint} is the same.
   *
   * @param length what {@link #length} has given
   * @return the map, empty
   */
  public static HashMap<@Nullable Object, @Nullable Object> map(int length) {
    return Tables.map(length);
  }

  /**
   * The same for a set.
   *
   * @param length what {@link #length} has given
   * @return the set, empty
   */
  public static HashSet<@Nullable Object> set(int length) {
    return Tables.set(length);
  }

  /**
   * A number that is the same for containers that iterate alike over keys of the same hash codes.
   * Hash codes may differ from JVM to JVM, as do those of enum constants and of objects that have
   * the {@code hashCode} of {@code Object}; and so does the order of {@code Set.of} and {@code
   * Map.of}. If the number of a copy is another one, the call had better run where the original is.
   *
   * @param container a map or set
   * @return the number; 0 where nothing depends on hash codes, in sorted containers and in those
   *     that keep the order of insertion
   */
  public static long fingerprint(Object container) {
    return Tables.fingerprint(container);
  }

  /**
   * Whether a map is in the order of insertion, as a new one is. In the order of access each look
   * moves an entry, and that a copy cannot have.
   *
   * @param map of that very class
   * @return false if it is in the order of access
   */
  public static boolean inInsertionOrder(LinkedHashMap<?, ?> map) {
    return Tables.inInsertionOrder(map);
  }

  /**
   * The container or array that a wrapper of {@code java.util} was made for: {@code Arrays.asList},
   * {@code Collections.unmodifiableList} and their kin.
   *
   * @param wrapper the wrapper
   * @return what holds its elements; null where that cannot be told
   */
  public static @Nullable Object behind(Object wrapper) {
    return Tables.behind(wrapper);
  }
}
