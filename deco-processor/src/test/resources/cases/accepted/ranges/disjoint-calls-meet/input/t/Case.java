package t;

import dev.deco.cases.Meeting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;
import java.util.stream.IntStream;

/** Calls with disjoint ranges of one array, or of one list, run beside each other. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[] a = IntStream.range(0, 40).toArray();
    List<Integer> list = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6));
    List<Integer> fixed = Arrays.asList(1, 2, 3, 4);
    List<Integer> linked = new LinkedList<>(list);
    List<Integer> view = new ArrayList<>(list).subList(1, 5);
    Blocks.shifts(list);
    Blocks.shifts(fixed);
    Blocks.shifts(linked);
    Blocks.shifts(view);
    return List.of(Blocks.squares(a), a, list, fixed, linked, view);
  }

  public static Object deco() throws Throwable {
    int[] a = IntStream.range(0, 40).toArray();
    List<Integer> list = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6));
    List<Integer> fixed = Arrays.asList(1, 2, 3, 4);
    List<Integer> linked = new LinkedList<>(list);
    List<Integer> view = new ArrayList<>(list).subList(1, 5);
    DecoBlocks.shifts(list);
    DecoBlocks.shifts(fixed);
    DecoBlocks.shifts(linked);
    DecoBlocks.shifts(view);
    return List.of(DecoBlocks.squares(a), a, list, fixed, linked, view);
  }

  public static Object parallel() throws Throwable {
    Object arrays = Meeting.ofTwo(() -> DecoBlocks.squares(new int[4]));
    Object lists =
        Meeting.ofTwo(() -> DecoBlocks.shifts(new ArrayList<>(List.of(1, 2, 3, 4))));
    return arrays.equals(true) && lists.equals(true);
  }
}
