package dev.deco.processor.random;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The variables in scope where a random program is being written, by what they hold. A block works
 * on a copy, so what it declares ends with it.
 */
final class Names {
  /** An array and a list that are fields, which a lambda may use like a final variable. */
  static final String FIELD_ARRAY = "h";

  static final String FIELD_LIST = "q";

  private final Map<Kind, List<String>> byKind = new EnumMap<>(Kind.class);
  private final List<String> assignable;
  private final List<String> closures;

  Names() {
    for (Kind kind : Kind.values()) {
      byKind.put(kind, new ArrayList<>());
    }
    assignable = new ArrayList<>();
    closures = new ArrayList<>();
  }

  private Names(Names other) {
    other.byKind.forEach((kind, names) -> byKind.put(kind, new ArrayList<>(names)));
    assignable = new ArrayList<>(other.assignable);
    closures = new ArrayList<>(other.closures);
  }

  Names copy() {
    return new Names(this);
  }

  List<String> of(Kind kind) {
    return byKind.getOrDefault(kind, List.of());
  }

  /** Declares a variable that nothing assigns again. */
  void add(Kind kind, String name) {
    of(kind).add(name);
  }

  /** Declares a number that may be read and assigned. */
  void local(String name) {
    add(Kind.INT, name);
    assignable.add(name);
  }

  void closure(String name) {
    closures.add(name);
  }

  /** Numbers that may be assigned. */
  List<String> assignable() {
    return assignable;
  }

  /** Lambdas that can be run. */
  List<String> closures() {
    return closures;
  }

  /** What a lambda may use: all but the locals that are assigned more than once. */
  Names captured() {
    Names captured = copy();
    captured.of(Kind.INT).clear();
    captured.of(Kind.ARRAY).removeIf(array -> !array.equals(FIELD_ARRAY));
    captured.assignable.clear();
    captured.closures.clear();
    return captured;
  }
}
