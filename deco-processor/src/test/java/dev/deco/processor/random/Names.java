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
    List<String> maps) {

  static Names none() {
    return new Names(
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
        new ArrayList<>(maps));
  }

  /** Declares a local that may be read and assigned. */
  void local(String name) {
    ints.add(name);
    assignable.add(name);
  }
}
