package dev.deco.processor.analyse;

import dev.deco.processor.model.Reason;
import dev.deco.processor.model.TypeRef;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a method does beyond the containers it is given, over all it calls.
 *
 * @param uses the fields it may use, those read being the ones that are not final; each with the
 *     steps that lead there
 * @param held the mutable objects it reaches through fields
 * @param contents whether it touches the content of containers, or of other objects that have no
 *     fields to name, that it did not make
 * @param unknown whether it also runs code of which nothing is known
 * @param locks whether it may wait for a monitor
 */
public record Summary(
    Map<FieldUse, List<Reason.Step>> uses,
    Set<Root> held,
    boolean contents,
    boolean unknown,
    boolean locks) {
  /** Of a method that touches its arguments only. */
  public static final Summary NONE = new Summary(Map.of(), Set.of(), false, false, false);

  /** Of a method that may do anything. */
  public static final Summary UNKNOWN = new Summary(Map.of(), Set.of(), true, true, true);

  /** Copies the sets; keeps their order, so that messages are the same in every build. */
  public Summary {
    uses = Collections.unmodifiableMap(new LinkedHashMap<>(uses));
    held = Collections.unmodifiableSet(new LinkedHashSet<>(held));
  }

  /**
   * Mutable objects that fields refer to.
   *
   * @param of whose fields, as in {@link FieldUse}
   */
  public record Root(TypeRef type, int of) {}

  /** The types of the mutable objects it reaches through fields. */
  public Set<TypeRef> roots() {
    return held.stream().map(Root::type).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Keys of the fields it may read. */
  public Set<String> fieldReads() {
    return keys(false);
  }

  /** Keys of the fields it may write. */
  public Set<String> fieldWrites() {
    return keys(true);
  }

  private Set<String> keys(boolean write) {
    return uses.keySet().stream()
        .filter(use -> use.write() == write)
        .map(FieldUse::key)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The steps that lead to a use of the field; none where it is not known how it comes about. */
  List<Reason.Step> steps(String key, boolean write) {
    for (Map.Entry<FieldUse, List<Reason.Step>> use : uses.entrySet()) {
      if (use.getKey().key().equals(key) && use.getKey().write() == write) {
        return use.getValue();
      }
    }
    return List.of();
  }

  /** What either does. */
  Summary or(Summary other) {
    Map<FieldUse, List<Reason.Step>> all = new LinkedHashMap<>(uses);
    other.uses.forEach(all::putIfAbsent);
    Set<Root> reached = new LinkedHashSet<>(held);
    reached.addAll(other.held);
    return new Summary(
        all, reached, contents || other.contents, unknown || other.unknown, locks || other.locks);
  }

  /** Whether both say the same, whatever way they have found it out. */
  boolean sameAs(Summary other) {
    return uses.keySet().equals(other.uses.keySet())
        && held.equals(other.held)
        && contents == other.contents
        && unknown == other.unknown
        && locks == other.locks;
  }
}
