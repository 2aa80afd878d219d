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
    if (depth <= 0 || choice.below(4) == 0) {
      return atom(names);
    }
    if (!callees.isEmpty() && choice.chance(45)) {
      return choice.of(callees).call(this, names, depth);
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
      default -> names.of(Kind.ARRAY).isEmpty() ? "--" + variable : element(names) + "++";
    };
  }

  String condition(Names names, int depth) {
    String comparison =
        "(" + value(names, depth) + ") % 3 " + choice.of("<", ">=", "==", "!=") + " " + small();
    return choice.chance(20)
        ? comparison + choice.of(" && ", " || ") + atom(names) + " > " + small()
        : comparison;
  }

  /** An argument for a parameter of the kind given. */
  String argument(Kind kind, Names names, int depth) {
    return switch (kind) {
      case INT -> value(names, depth);
      case ARRAY -> array(names);
      case GRID -> variable(names, kind, "new int[][] {{1}, {2, 3}}");
      case LIST -> list(names);
      case NESTED -> variable(names, kind, "new ArrayList<>(List.of(" + list(names) + "))");
      case MAP -> variable(names, kind, "new HashMap<>()");
      case SET -> variable(names, kind, "new TreeSet<>(List.of(3, 1))");
      case QUEUE -> variable(names, kind, "new ArrayDeque<>(List.of(6))");
    };
  }

  /** An expression for an array: a variable, or a row of a grid. */
  String array(Names names) {
    List<String> arrays = new ArrayList<>(names.of(Kind.ARRAY));
    for (String grid : names.of(Kind.GRID)) {
      arrays.add(grid + "[" + index(names, grid + ".length") + "]");
    }
    return arrays.isEmpty() ? "new int[] {1, 2}" : choice.of(arrays);
  }

  /** An expression for a list: a variable, or a list in a list of lists. */
  String list(Names names) {
    List<String> lists = new ArrayList<>(names.of(Kind.LIST));
    for (String nested : names.of(Kind.NESTED)) {
      lists.add(nested + ".get(" + index(names, nested + ".size()") + ")");
    }
    return lists.isEmpty() ? "new ArrayList<>(List.of(3))" : choice.of(lists);
  }

  private String variable(Names names, Kind kind, String otherwise) {
    return names.of(kind).isEmpty() ? otherwise : choice.of(names.of(kind));
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
    List<String> numbers = names.of(Kind.INT);
    String number = choice.chance(50) && !numbers.isEmpty() ? choice.of(numbers) : small();
    return "Math.floorMod(" + number + ", " + length + ")";
  }

  private String small() {
    return String.valueOf(choice.below(4));
  }

  private String atom(Names names) {
    List<String> atoms = new ArrayList<>();
    atoms.add(String.valueOf(choice.below(20)));
    atoms.addAll(names.of(Kind.INT));
    atoms.addAll(names.of(Kind.INT));
    for (String array : names.of(Kind.ARRAY)) {
      atoms.add(array + "[" + index(names, array + ".length") + "]");
    }
    for (String grid : names.of(Kind.GRID)) {
      String row = grid + "[" + index(names, grid + ".length") + "]";
      atoms.add(row + "[" + index(names, row + ".length") + "]");
    }
    if (!names.of(Kind.LIST).isEmpty() || !names.of(Kind.NESTED).isEmpty()) {
      String list = list(names);
      atoms.add(list + ".get(" + index(names, list + ".size()") + ")");
      atoms.add(list + ".size()");
    }
    for (String map : names.of(Kind.MAP)) {
      atoms.add(map + ".getOrDefault(" + small() + ", 7)");
    }
    for (String set : names.of(Kind.SET)) {
      atoms.add("(" + set + ".contains(" + small() + ") ? 1 : 0)");
    }
    for (String queue : names.of(Kind.QUEUE)) {
      atoms.add(queue + ".size()");
    }
    return choice.of(atoms);
  }
}
