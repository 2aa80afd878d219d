package t;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Sets and queues among the arguments: HashSet, TreeSet, ArrayDeque. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    Set<Integer> hash = new HashSet<>();
    Set<Integer> tree = new TreeSet<>();
    Set<Integer> linked = new LinkedHashSet<>();
    Deque<Integer> queue = new ArrayDeque<>();
    Deque<Integer> list = new LinkedList<>();
    return List.of(
        Sets.run(hash, queue),
        Sets.run(tree, list),
        Sets.run(linked, queue),
        hash,
        tree,
        linked,
        new ArrayList<>(queue),
        list);
  }

  public static Object deco() throws Throwable {
    Set<Integer> hash = new HashSet<>();
    Set<Integer> tree = new TreeSet<>();
    Set<Integer> linked = new LinkedHashSet<>();
    Deque<Integer> queue = new ArrayDeque<>();
    Deque<Integer> list = new LinkedList<>();
    return List.of(
        DecoSets.run(hash, queue),
        DecoSets.run(tree, list),
        DecoSets.run(linked, queue),
        hash,
        tree,
        linked,
        new ArrayList<>(queue),
        list);
  }
}
