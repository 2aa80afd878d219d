package dev.deco.processor.analyse;

import dev.deco.processor.model.TypeRef;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a method of this compilation does beyond its arguments, over all it calls.
 *
 * @param fieldReads keys of the non-final fields it may read
 * @param fieldWrites keys of the fields it may write
 * @param roots types of the mutable objects it reaches through fields
 * @param unknown whether it runs code of which nothing is known
 * @param locks whether it may wait for a monitor
 */
public record Summary(
    Set<String> fieldReads,
    Set<String> fieldWrites,
    Set<TypeRef> roots,
    boolean unknown,
    boolean locks) {
  /** Of a method that touches its arguments only. */
  public static final Summary NONE = new Summary(Set.of(), Set.of(), Set.of(), false, false);

  /** Of a method that may do anything. */
  public static final Summary UNKNOWN = new Summary(Set.of(), Set.of(), Set.of(), true, true);

  /** Copies the sets; keeps their order, so that messages are the same in every build. */
  public Summary {
    fieldReads = Collections.unmodifiableSet(new LinkedHashSet<>(fieldReads));
    fieldWrites = Collections.unmodifiableSet(new LinkedHashSet<>(fieldWrites));
    roots = Collections.unmodifiableSet(new LinkedHashSet<>(roots));
  }

  /** What either does. */
  Summary or(Summary other) {
    return new Summary(
        union(fieldReads, other.fieldReads),
        union(fieldWrites, other.fieldWrites),
        union(roots, other.roots),
        unknown || other.unknown,
        locks || other.locks);
  }

  private static <T> Set<T> union(Set<T> a, Set<T> b) {
    Set<T> all = new LinkedHashSet<>(a);
    all.addAll(b);
    return all;
  }
}
