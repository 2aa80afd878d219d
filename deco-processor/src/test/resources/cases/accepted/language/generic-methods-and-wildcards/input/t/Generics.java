package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

final class Generics {
  private Generics() {}

  @Concurrent
  static <A, B> B apply(Function<? super A, ? extends B> function, A value) {
    Work.take(20);
    return function.apply(value);
  }

  @Concurrent
  static <T> T first(List<? extends T> list, T fallback) {
    return list.isEmpty() ? fallback : list.get(0);
  }

  @Synchronized
  static <T extends CharSequence & Comparable<T>> List<Object> run(
      List<T> in, Map<? super String, ? extends List<?>> map) {
    List<Object> out = new ArrayList<>();
    for (T each : in) {
      int length = apply(CharSequence::length, each);
      out.add(length);
      T same = Generics.<T, T>apply(Function.identity(), each);
      out.add(same.compareTo(each));
      Map<T, List<? super T>> fresh = new HashMap<>();
      fresh.put(each, apply(x -> new ArrayList<>(), each));
      fresh.get(each).add(each);
      out.add(fresh.get(each).size());
    }
    Object head = first(map.get("k"), null);
    out.add(head);
    out.add(Generics.<Object>first(List.of(), "fallback"));
    T chosen = first(in, null);
    out.add(chosen.length());
    return out;
  }
}
