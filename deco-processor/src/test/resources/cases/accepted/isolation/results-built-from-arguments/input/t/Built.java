package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

final class Built {
  record Pair(Object left, Object right) {}

  private Built() {}

  @Concurrent
  static List<Object> build(List<Integer> list, int[] a) {
    Work.take(20);
    list.add(list.size());
    List<Object> out = new ArrayList<>();
    out.add(list);
    out.add(new Object[] {list, a});
    out.add(Optional.of(list));
    out.add(new Pair(list, a));
    out.add(Map.of("k", list));
    return out;
  }

  @Concurrent
  static Supplier<Integer> later(List<Integer> list) {
    return () -> list.size();
  }

  @Synchronized
  static List<Object> run(List<Integer> list, int[] a) {
    List<Object> built = build(list, a);
    Supplier<Integer> later = later(list);
    list.add(99);
    List<Object> seen = new ArrayList<>();
    seen.add(built.get(0) == list);
    seen.add(((Object[]) built.get(1))[0] == list && ((Object[]) built.get(1))[1] == a);
    seen.add(((Optional<?>) built.get(2)).get() == list);
    seen.add(((Pair) built.get(3)).left() == list);
    seen.add(((Map<?, ?>) built.get(4)).get("k") == list);
    seen.add(later.get());
    seen.add(built);
    return seen;
  }
}
