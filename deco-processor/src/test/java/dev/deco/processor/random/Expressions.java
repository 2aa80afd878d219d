package dev.deco.processor.random;

import java.util.ArrayList;
import java.util.List;

/** Writes random expressions that never fail, but for the calls in them. */
final class Expressions {
  private final Choice choice;
  private final List<Callee> callees;

  Expressions(Choice choice, List<Callee> callees) {
    this.choice = choice;
    this.callees = callees.stream().filter(each -> !each.isVoid()).toList();
  }

  /** A value of type int, at most {@code depth} operators deep. */
  String value(Names names, int depth) {
    if (depth <= 0 || choice.chance(25)) {
      return atom(names);
    }
    if (!callees.isEmpty() && choice.chance(45)) {
      return choice.of(callees).call(this, names, choice, depth);
    }
    String left = value(names, depth - 1);
    String right = value(names, depth - 1);
    return switch (choice.below(names.assignable().isEmpty() ? 8 : 9)) {
      case 0, 1 -> left + " + " + right;
      case 2 -> left + " - (" + right + ")";
      case 3 -> "(" + left + ") * " + choice.below(5);
      case 4 -> "Math.max(" + left + ", " + right + ")";
      case 5 -> "(" + condition(names, depth - 1) + " ? " + left + " : " + right + ")";
      case 6 -> "-(" + left + ")";
      case 7 -> "(" + left + ") % 17";
      default -> effect(names, right);
    };
  }

  /** A value whose evaluation changes a variable or an element. */
  private String effect(Names names, String value) {
    String variable = choice.of(names.assignable());
    return switch (choice.below(4)) {
      case 0 -> variable + "++";
      case 1 -> "(" + variable + " = " + value + ")";
      case 2 -> "(" + variable + " += " + value + ")";
      default -> names.arrays().isEmpty() ? "--" + variable : element(names) + "++";
    };
  }

  String condition(Names names, int depth) {
    String comparison =
        "(" + value(names, depth) + ") % 3 " + choice.of("<", ">=", "==", "!=") + " " + small();
    return choice.chance(20)
        ? comparison + choice.of(" && ", " || ") + atom(names) + " > " + small()
        : comparison;
  }

  /** An expression for an array: a variable, or a row of a grid. */
  String array(Names names) {
    List<String> arrays = new ArrayList<>(names.arrays());
    for (String grid : names.grids()) {
      arrays.add(grid + "[" + index(names, grid + ".length") + "]");
    }
    return arrays.isEmpty() ? "new int[] {1, 2}" : choice.of(arrays);
  }

  /** An expression for a list: a variable, or a list in a list of lists. */
  String list(Names names) {
    List<String> lists = new ArrayList<>(names.lists());
    for (String nested : names.nested()) {
      lists.add(nested + ".get(" + index(names, nested + ".size()") + ")");
    }
    return lists.isEmpty() ? "new ArrayList<>(List.of(3))" : choice.of(lists);
  }

  String grid(Names names) {
    return names.grids().isEmpty() ? "new int[][] {{1}, {2, 3}}" : choice.of(names.grids());
  }

  String nested(Names names) {
    return names.nested().isEmpty()
        ? "new ArrayList<>(List.of(" + list(names) + "))"
        : choice.of(names.nested());
  }

  String map(Names names) {
    return names.maps().isEmpty() ? "new HashMap<>()" : choice.of(names.maps());
  }

  /** A place in an array that can be assigned. */
  String element(Names names) {
    String array = array(names);
    if (array.startsWith("new ")) {
      return "(new int[3])[1]";
    }
    return array + "[" + index(names, array + ".length") + "]";
  }

  /** An index that lies within what has {@code length} elements, at least one. */
  String index(Names names, String length) {
    String number = choice.chance(50) || names.ints().isEmpty() ? small() : choice.of(names.ints());
    return "Math.floorMod(" + number + ", " + length + ")";
  }

  private String small() {
    return String.valueOf(choice.below(4));
  }

  private String atom(Names names) {
    List<String> atoms = new ArrayList<>(names.ints());
    atoms.addAll(names.ints());
    atoms.add(String.valueOf(choice.below(20)));
    for (String array : names.arrays()) {
      atoms.add(array + "[" + index(names, array + ".length") + "]");
    }
    for (String grid : names.grids()) {
      String row = grid + "[" + index(names, grid + ".length") + "]";
      atoms.add(row + "[" + index(names, row + ".length") + "]");
    }
    if (!names.lists().isEmpty() || !names.nested().isEmpty()) {
      String list = list(names);
      atoms.add(list + ".get(" + index(names, list + ".size()") + ")");
      atoms.add(list + ".size()");
    }
    for (String map : names.maps()) {
      atoms.add(map + ".getOrDefault(" + small() + ", 7)");
    }
    return choice.of(atoms);
  }
}
