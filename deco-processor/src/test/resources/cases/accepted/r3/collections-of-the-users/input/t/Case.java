package t;

import dev.deco.cases.Meeting;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** A collection of a class of the user's may compute its elements from anything. */
public final class Case {
  private Case() {}

  public static Object serial() {
    return List.of(
        on(s -> Users.get(s, s.list())),
        on(s -> Users.get(s, List.of(1, 2, 3))),
        on(s -> Users.size(s, s.set())),
        on(s -> Users.otherElements(s, s.texts())),
        on(s -> Users.loop(s, s.each())),
        on(s -> Users.condition(s, s.each().iterator())),
        on(s -> Users.map(s, s.map())),
        on(s -> Users.helper(s, s.list())),
        on(s -> Users.wrapped(s, s.list())),
        on(s -> Users.chars(s, s.text())),
        on(s -> Users.replayed(s, s.list())),
        on(s -> Users.replayed(s, Collections.synchronizedList(s.list()))),
        on(s -> Users.counted(s, s.list())),
        on(s -> Users.readLater(s, s.list())),
        on(s -> Users.nested(s, List.of(s.list()))),
        on(s -> Users.ordinary(s, List.of(List.of(1, 2), new ArrayList<>(List.of(3))), map())));
  }

  public static Object deco() {
    return List.of(
        on(s -> DecoUsers.get(s, s.list())),
        on(s -> DecoUsers.get(s, List.of(1, 2, 3))),
        on(s -> DecoUsers.size(s, s.set())),
        on(s -> DecoUsers.otherElements(s, s.texts())),
        on(s -> DecoUsers.loop(s, s.each())),
        on(s -> DecoUsers.condition(s, s.each().iterator())),
        on(s -> DecoUsers.map(s, s.map())),
        on(s -> DecoUsers.helper(s, s.list())),
        on(s -> DecoUsers.wrapped(s, s.list())),
        on(s -> DecoUsers.chars(s, s.text())),
        on(s -> DecoUsers.replayed(s, s.list())),
        on(s -> DecoUsers.replayed(s, Collections.synchronizedList(s.list()))),
        on(s -> DecoUsers.counted(s, s.list())),
        on(s -> DecoUsers.readLater(s, s.list())),
        on(s -> DecoUsers.nested(s, List.of(s.list()))),
        on(s -> DecoUsers.ordinary(s, List.of(List.of(1, 2), new ArrayList<>(List.of(3))), map())));
  }

  private static Map<Integer, Integer> map() {
    return new TreeMap<>(Map.of(1, 5, 2, 6, 3, 7));
  }

  private static Object on(Function<Scaled, Object> run) {
    Scaled scaled = new Scaled();
    Object result = run.apply(scaled);
    return List.of(result, scaled.scale, scaled.asked, scaled.cells, scaled.kept);
  }

  public static Object parallel() throws Throwable {
    List<List<Integer>> rows = List.of(List.of(1, 2), new ArrayList<>(List.of(3, 1)).subList(0, 2));
    return Meeting.ofTwo(() -> DecoUsers.ordinary(new Scaled(), rows, map()));
  }
}
