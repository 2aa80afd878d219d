package t;

import java.util.List;

/** Instance methods of a generic class. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    Stack<String> stack = new Stack<>();
    stack.elements.addAll(List.of("b", "x", "m"));
    List<Integer> lengths = stack.mapped(String::length);
    return List.of(stack.smaller(List.of("c", "d", "e")), lengths);
  }

  public static Object deco() throws Throwable {
    Stack<String> stack = new Stack<>();
    stack.elements.addAll(List.of("b", "x", "m"));
    List<Integer> lengths = DecoStack.of(stack).mapped(String::length);
    return List.of(DecoStack.of(stack).smaller(List.of("c", "d", "e")), lengths);
  }
}
