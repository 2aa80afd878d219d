package dev.deco.processor.analyse;

import dev.deco.processor.model.Member;
import dev.deco.processor.model.Reason;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What methods of libraries other than the platform do. */
final class LibrarySummaries {
  private LibrarySummaries() {}

  /** The summary of {@code method}, of which its library tells {@code carried}, if anything. */
  static Summary of(Member.Method method, @Nullable Carried carried) {
    return carried == null ? unseen(method) : besideOthers(method, carried.summary());
  }

  /** A library can only reach its own static state, and what it is handed. */
  private static Summary unseen(Member.Method method) {
    String state = Library.state(method);
    if (state == null) {
      return new Summary(Map.of(), Map.of(), true, false, false);
    }
    Map<FieldUse, List<Reason.Step>> uses = new LinkedHashMap<>();
    uses.put(new FieldUse(state, false, FieldUse.ELSEWHERE), List.of());
    uses.put(new FieldUse(state, true, FieldUse.ELSEWHERE), List.of());
    return new Summary(uses, Map.of(), true, false, true);
  }

  /**
   * What a library tells of one of its methods meets what is assumed of those it does not tell of:
   * their use of its static state may be the same fields.
   */
  private static Summary besideOthers(Member.Method method, Summary told) {
    String state = Library.state(method);
    Map<FieldUse, List<Reason.Step>> uses = new LinkedHashMap<>(told.uses());
    told.uses()
        .forEach(
            (use, steps) -> {
              if (state != null && use.of() == FieldUse.ELSEWHERE) {
                uses.putIfAbsent(new FieldUse(state, use.write(), use.of()), steps);
              }
            });
    return new Summary(uses, told.held(), told.contents(), told.unknown(), told.locks());
  }
}
