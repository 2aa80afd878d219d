package dev.deco.processor.random;

import java.util.ArrayList;
import java.util.List;

/**
 * The variables in scope where a random program is being written, by what they are. A block works
 * on a copy, so what it declares ends with it.
 */
record Names(
    List<String> ints,
    List<String> assignable,
    List<String> arrays,
    List<String> grids,
    List<String> lists,
    List<String> nested,
    List<String> maps,
    List<String> closures) {

  static Names none() {
    return new Names(
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>());
  }

  Names copy() {
    return new Names(
        new ArrayList<>(ints),
        new ArrayList<>(assignable),
        new ArrayList<>(arrays),
        new ArrayList<>(grids),
        new ArrayList<>(lists),
        new ArrayList<>(nested),
        new ArrayList<>(maps),
        new ArrayList<>(closures));
  }

  /** What a lambda may use: all but the locals that are assigned more than once. */
  Names captured() {
    Names captured = copy();
    captured.ints.clear();
    captured.assignable.clear();
    captured.arrays.removeIf(array -> !array.equals("h"));
    captured.closures.clear();
    return captured;
  }

  /** Declares a local that may be read and assigned. */
  void local(String name) {
    ints.add(name);
    assignable.add(name);
  }
}
