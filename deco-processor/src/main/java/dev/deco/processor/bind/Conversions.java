package dev.deco.processor.bind;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which values may be handed to which parameters, as far as the names of their types tell. The
 * empty name stands for a type that nothing is known of.
 */
final class Conversions {
  /** What stands for the type of a lambda or a method reference. */
  static final String FUNCTION = "->";

  private static final List<String> NUMBERS =
      List.of("byte", "short", "int", "long", "float", "double");
  private static final Map<String, String> BOXES =
      Map.of(
          "boolean", "Boolean",
          "byte", "Byte",
          "short", "Short",
          "char", "Character",
          "int", "Integer",
          "long", "Long",
          "float", "Float",
          "double", "Double");

  /** Final classes: no value of another class fits. */
  private static final Set<String> FINAL =
      Set.of("String", "StringBuilder", "StringBuffer", "Class", "Locale");

  private Conversions() {}

  /**
   * Whether a value of the type {@code from} may be handed to a parameter of the type {@code to}.
   */
  static boolean fits(String from, String to) {
    if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
      return true;
    }
    if (to.endsWith("[]")) {
      return fitsArray(from, to);
    }
    if (primitive(to)) {
      return primitive(from) ? widens(from, to) : reference(from) && unboxes(from);
    }
    if (primitive(from)) {
      return !FINAL.contains(to) && (!BOXES.containsValue(to) || to.equals(BOXES.get(from)));
    }
    return !FINAL.contains(to) && !BOXES.containsValue(to) || !from.equals(FUNCTION) && vague(from);
  }

  private static boolean fitsArray(String from, String to) {
    if (!from.endsWith("[]")) {
      return vague(from);
    }
    String element = from.substring(0, from.length() - 2);
    String other = to.substring(0, to.length() - 2);
    boolean same = element.isEmpty() || other.isEmpty() || element.equals(other);
    return same || !primitive(element) && !primitive(other) && fits(element, other);
  }

  private static boolean widens(String from, String to) {
    int least = NUMBERS.indexOf(from.equals("char") ? "int" : from);
    return least >= 0 && least <= NUMBERS.indexOf(to);
  }

  private static boolean unboxes(String from) {
    return BOXES.containsValue(from) || vague(from);
  }

  private static boolean reference(String type) {
    return !type.endsWith("[]") && !type.equals(FUNCTION);
  }

  /** Whether the name may be one of a type variable. */
  private static boolean vague(String type) {
    return reference(type) && !primitive(type) && !named(type);
  }

  /** Whether the name looks like one of a class, rather than of a type variable or a package. */
  static boolean named(String type) {
    return !type.isEmpty()
        && Character.isUpperCase(type.charAt(0))
        && type.chars().anyMatch(Character::isLowerCase);
  }

  static boolean primitive(String type) {
    return BOXES.containsKey(type);
  }
}
