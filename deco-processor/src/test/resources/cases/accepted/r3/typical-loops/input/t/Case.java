package t;

import dev.deco.cases.Meeting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Loops as people write them: their calls run side by side, whatever else the loop does. */
public final class Case {
  private Case() {}

  private interface Loop {
    Object run() throws Throwable;
  }

  public static Object serial() throws Throwable {
    List<Object> all = new ArrayList<>();
    all.add(Arrays2.multiply(new double[][] {{1, 2}, {3, 4}}, new double[][] {{5, 6}, {7, 8}}));
    all.add(Arrays2.multiplyInto(new double[][] {{1, 2}, {3, 4}}, new double[][] {{5, 6}, {7, 8}}, new double[2][2]));
    all.add(Arrays2.stencil(new double[] {1, 2, 3, 4}, 3));
    all.add(Arrays2.blocks(new double[] {1, 2, 3, 4, 5}));
    all.add(Arrays2.sumOfWeights(new double[] {1, 2, 3, 4}));
    all.add(Arrays2.filtered(new double[] {1, 2, 3, 4}, new boolean[] {true, false, true, true}));
    all.add(Arrays2.earlyExit(new double[] {1, 2, 30, 4}, 9));
    all.add(Arrays2.random(5, 3L));
    all.add(Arrays2.copied(new double[] {4, 2, 3}));
    all.add(Arrays2.histogram(new double[] {1, 2, 3, 4, 5, 6}, new double[6]));
    all.add(Arrays2.whileLoop(new double[] {1, 2, 3}));
    all.add(Lists.mapped(List.of(1, 2, 3)));
    all.add(Lists.records(List.of("a", " ", "B c")));
    all.add(Lists.grouped(List.of("aa", "ab", "b", "accc")));
    all.add(Lists.byLength(List.of("aa", "ab", "b", "accc")));
    all.add(Lists.table(3));
    all.add(Lists.nested(3));
    all.add(Lists.nestedGet(3));
    all.add(Lists.totals(List.of(List.of(3, 4), List.of(1, 2), List.of(5))));
    all.add(Lists.iterator(List.of("a", "b", "c")));
    all.add(Lists.entries(new TreeMap<>(Map.of("a", "b", "c", "d", "e", "f"))));
    all.add(Lists.distinct(List.of("a", "b", "a")));
    all.add(Lists.keys(new TreeMap<>(Map.of("a", 1, "c", 2))));
    all.add(Lists.best(List.of(3, 9, 4)));
    all.add(Lists.chunks(List.of(3, 9, 4, 5, 6)));
    all.add(Lists.boxes(List.of(3, 9, 4, 5, 6)));
    all.add(Talk.logged(4));
    all.add(Talk.printed(4));
    all.add(Talk.timed(4));
    all.add(Talk.built(4, new ArrayList<>()));
    all.add(Talk.builtFromCalls(4));
    all.add(Talk.joined(4));
    all.add(Talk.counted(4));
    all.add(Talk.progress(4));
    all.add(Talk.formatted(List.of("a", " b", "a")));
    all.add(Talk.checked(new int[] {1, 2, 3}));
    all.add(Talk.switched(new String[] {"a", "b", "c"}));
    List<Integer> list = new ArrayList<>(List.of(1, 2, 3));
    Lists.inPlace(list, list);
    List<Integer> other = new ArrayList<>(list);
    Lists.inPlace(List.of(4, 5), other);
    Map<Integer, Integer> map = new TreeMap<>();
    Lists.intoMap(list, map);
    Talk talk = new Talk(5);
    all.add(List.of(list, other, map, talk.ofThis(4), talk.events(3)));
    all.add(List.of(talk.done(), talk.told()));
    return all;
  }

  public static Object deco() throws Throwable {
    List<Object> all = new ArrayList<>();
    all.add(DecoArrays2.multiply(new double[][] {{1, 2}, {3, 4}}, new double[][] {{5, 6}, {7, 8}}));
    all.add(DecoArrays2.multiplyInto(new double[][] {{1, 2}, {3, 4}}, new double[][] {{5, 6}, {7, 8}}, new double[2][2]));
    all.add(DecoArrays2.stencil(new double[] {1, 2, 3, 4}, 3));
    all.add(DecoArrays2.blocks(new double[] {1, 2, 3, 4, 5}));
    all.add(DecoArrays2.sumOfWeights(new double[] {1, 2, 3, 4}));
    all.add(DecoArrays2.filtered(new double[] {1, 2, 3, 4}, new boolean[] {true, false, true, true}));
    all.add(DecoArrays2.earlyExit(new double[] {1, 2, 30, 4}, 9));
    all.add(DecoArrays2.random(5, 3L));
    all.add(DecoArrays2.copied(new double[] {4, 2, 3}));
    all.add(DecoArrays2.histogram(new double[] {1, 2, 3, 4, 5, 6}, new double[6]));
    all.add(DecoArrays2.whileLoop(new double[] {1, 2, 3}));
    all.add(DecoLists.mapped(List.of(1, 2, 3)));
    all.add(DecoLists.records(List.of("a", " ", "B c")));
    all.add(DecoLists.grouped(List.of("aa", "ab", "b", "accc")));
    all.add(DecoLists.byLength(List.of("aa", "ab", "b", "accc")));
    all.add(DecoLists.table(3));
    all.add(DecoLists.nested(3));
    all.add(DecoLists.nestedGet(3));
    all.add(DecoLists.totals(List.of(List.of(3, 4), List.of(1, 2), List.of(5))));
    all.add(DecoLists.iterator(List.of("a", "b", "c")));
    all.add(DecoLists.entries(new TreeMap<>(Map.of("a", "b", "c", "d", "e", "f"))));
    all.add(DecoLists.distinct(List.of("a", "b", "a")));
    all.add(DecoLists.keys(new TreeMap<>(Map.of("a", 1, "c", 2))));
    all.add(DecoLists.best(List.of(3, 9, 4)));
    all.add(DecoLists.chunks(List.of(3, 9, 4, 5, 6)));
    all.add(DecoLists.boxes(List.of(3, 9, 4, 5, 6)));
    all.add(DecoTalk.logged(4));
    all.add(DecoTalk.printed(4));
    all.add(DecoTalk.timed(4));
    all.add(DecoTalk.built(4, new ArrayList<>()));
    all.add(DecoTalk.builtFromCalls(4));
    all.add(DecoTalk.joined(4));
    all.add(DecoTalk.counted(4));
    all.add(DecoTalk.progress(4));
    all.add(DecoTalk.formatted(List.of("a", " b", "a")));
    all.add(DecoTalk.checked(new int[] {1, 2, 3}));
    all.add(DecoTalk.switched(new String[] {"a", "b", "c"}));
    List<Integer> list = new ArrayList<>(List.of(1, 2, 3));
    DecoLists.inPlace(list, list);
    List<Integer> other = new ArrayList<>(list);
    DecoLists.inPlace(List.of(4, 5), other);
    Map<Integer, Integer> map = new TreeMap<>();
    DecoLists.intoMap(list, map);
    Talk talk = new Talk(5);
    all.add(List.of(list, other, map, DecoTalk.of(talk).ofThis(4), DecoTalk.of(talk).events(3)));
    all.add(List.of(talk.done(), talk.told()));
    return all;
  }

  public static Object parallel() throws Throwable {
    List<String> apart = new ArrayList<>();
    meet(apart, "Arrays2.multiply", () -> DecoArrays2.multiply(new double[][] {{1, 2}}, new double[][] {{5, 6}, {7, 8}}));
    meet(apart, "Arrays2.multiplyInto", () -> DecoArrays2.multiplyInto(new double[][] {{1, 2}}, new double[][] {{5, 6}, {7, 8}}, new double[1][2]));
    meet(apart, "Arrays2.blocks", () -> DecoArrays2.blocks(new double[] {1, 2, 3, 4, 5}));
    meet(apart, "Arrays2.sumOfWeights", () -> DecoArrays2.sumOfWeights(new double[] {1, 2}));
    meet(apart, "Arrays2.filtered", () -> DecoArrays2.filtered(new double[] {1, 2, 3}, new boolean[] {true, false, true}));
    meet(apart, "Arrays2.earlyExit", () -> DecoArrays2.earlyExit(new double[] {1, 2, 30, 4}, 9));
    meet(apart, "Arrays2.random", () -> DecoArrays2.random(2, 3L));
    meet(apart, "Arrays2.copied", () -> DecoArrays2.copied(new double[] {1, 2}));
    meet(apart, "Arrays2.histogram", () -> DecoArrays2.histogram(new double[] {1, 2}, new double[2]));
    meet(apart, "Arrays2.whileLoop", () -> DecoArrays2.whileLoop(new double[] {1, 2}));
    meet(apart, "Lists.mapped", () -> DecoLists.mapped(List.of(1, 2)));
    meet(apart, "Lists.records", () -> DecoLists.records(List.of("a", " ", "B c")));
    meet(apart, "Lists.grouped", () -> DecoLists.grouped(List.of("aa", "ab")));
    meet(apart, "Lists.byLength", () -> DecoLists.byLength(List.of("aa", "b")));
    meet(apart, "Lists.table", () -> DecoLists.table(1 + 1));
    meet(apart, "Lists.nested", () -> DecoLists.nested(2));
    meet(apart, "Lists.nestedGet", () -> DecoLists.nestedGet(2));
    meet(apart, "Lists.totals", () -> DecoLists.totals(List.of(List.of(3, 4), List.of(1, 2))));
    meet(apart, "Lists.iterator", () -> DecoLists.iterator(List.of("a", "b")));
    meet(apart, "Lists.entries", () -> DecoLists.entries(Map.of("a", "b", "c", "d")));
    meet(apart, "Lists.distinct", () -> DecoLists.distinct(List.of("a", "b", "a")));
    meet(apart, "Lists.keys", () -> DecoLists.keys(Map.of("a", 1, "c", 2)));
    meet(apart, "Lists.best", () -> DecoLists.best(List.of(3, 9)));
    meet(apart, "Lists.chunks", () -> DecoLists.chunks(List.of(3, 9, 4, 5)));
    meet(apart, "Lists.boxes", () -> DecoLists.boxes(List.of(3, 9)));
    meet(apart, "Talk.logged", () -> DecoTalk.logged(2));
    meet(apart, "Talk.printed", () -> DecoTalk.printed(2));
    meet(apart, "Talk.timed", () -> DecoTalk.timed(2));
    meet(apart, "Talk.built", () -> DecoTalk.built(2, new ArrayList<>()));
    meet(apart, "Talk.counted", () -> DecoTalk.counted(2));
    meet(apart, "Talk.progress", () -> DecoTalk.progress(2));
    meet(apart, "Talk.formatted", () -> DecoTalk.formatted(List.of("a", "b")));
    meet(apart, "Talk.checked", () -> DecoTalk.checked(new int[] {1, 2}));
    meet(apart, "Talk.switched", () -> DecoTalk.switched(new String[] {"a", "b"}));
    meet(apart, "Talk.ofThis", () -> DecoTalk.of(new Talk(1)).ofThis(2));
    meet(apart, "Talk.events", () -> DecoTalk.of(new Talk(1)).events(2));
    List<Integer> list = new ArrayList<>(List.of(1, 2));
    meet(apart, "Lists.inPlace", () -> into(list));
    meet(apart, "Lists.intoMap", () -> intoMap());
    if (!apart.isEmpty()) {
      throw new AssertionError("one after the other: " + apart);
    }
    return true;
  }

  private static Object into(List<Integer> list) {
    DecoLists.inPlace(List.of(5, 6), list);
    return list;
  }

  private static Object intoMap() {
    Map<Integer, Integer> map = new TreeMap<>();
    DecoLists.intoMap(List.of(5, 6), map);
    return map;
  }

  private static void meet(List<String> apart, String name, Loop loop) {
    try {
      if (!Meeting.ofTwo(loop::run).equals(true)) {
        apart.add(name);
      }
    } catch (Throwable alone) {
      apart.add(name);
    }
  }
}
