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
 * @param held the mutable objects it reaches through fields, each with the steps that lead there
 * @param contents whether it touches the content of containers, or of other objects that have no
 *     fields to name, that it did not make
 * @param unknown whether it also runs code of which nothing is known
 * @param locks whether it may wait for a monitor
 */
public record Summary(
    Map<FieldUse, List<Reason.Step>> uses,
    Map<Root, List<Reason.Step>> held,
    boolean contents,
    boolean unknown,
    boolean locks) {
  /** Of a method that touches its arguments only. */
  public static final Summary NONE = new Summary(Map.of(), Map.of(), false, false, false);

  /** Of a method that may do anything. */
  public static final Summary UNKNOWN = new Summary(Map.of(), Map.of(), true, true, true);

  /** Copies the sets; keeps their order, so that messages are the same in every build. */
  public Summary {
    uses = Collections.unmodifiableMap(new LinkedHashMap<>(uses));
    held = Collections.unmodifiableMap(new LinkedHashMap<>(held));
  }

  /**
   * Mutable objects that fields refer to.
   *
   * @param of whose fields, as in {@link FieldUse}
   */
  public record Root(TypeRef type, int of) {}

  /** The types of the mutable objects it reaches through fields. */
  public Set<TypeRef> roots() {
    return held.keySet().stream()
        .map(Root::type)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The steps to what it reaches through its own object, if that is one field; else none. */
  List<Reason.Step> heldByReceiver() {
    List<List<Reason.Step>> found =
        held.entrySet().stream()
            .filter(root -> root.getKey().of() == FieldUse.RECEIVER)
            .map(Map.Entry::getValue)
            .toList();
    return found.size() == 1 && !unknown ? found.get(0) : List.of();
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
    Map<Root, List<Reason.Step>> reached = new LinkedHashMap<>(held);
    other.held.forEach(reached::putIfAbsent);
    return new Summary(
        all, reached, contents || other.contents, unknown || other.unknown, locks || other.locks);
  }

  /** Whether both say the same, whatever way they have found it out. */
  boolean sameAs(Summary other) {
    return uses.keySet().equals(other.uses.keySet())
        && held.keySet().equals(other.held.keySet())
        && contents == other.contents
        && unknown == other.unknown
        && locks == other.locks;
  }
}
