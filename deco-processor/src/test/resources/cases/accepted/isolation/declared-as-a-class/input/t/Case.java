package t;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;

/** Parameters declared as ArrayList and HashMap: slower at worst, but right. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    ArrayList<Integer> list = new ArrayList<>();
    HashMap<String, Integer> map = new HashMap<>();
    LinkedList<Integer> linked = new LinkedList<>();
    return List.of(DeclaredAs.run(list, map, linked), list, map, linked);
  }

  public static Object deco() throws Throwable {
    ArrayList<Integer> list = new ArrayList<>();
    HashMap<String, Integer> map = new HashMap<>();
    LinkedList<Integer> linked = new LinkedList<>();
    return List.of(DecoDeclaredAs.run(list, map, linked), list, map, linked);
  }
}
