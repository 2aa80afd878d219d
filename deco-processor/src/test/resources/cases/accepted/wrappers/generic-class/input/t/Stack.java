package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

class Stack<E extends Comparable<E>> {
  final List<E> elements = new ArrayList<>();

  @Concurrent
  E pick(E a, E b) {
    Work.take(20);
    return a.compareTo(b) < 0 ? a : b;
  }

  @Synchronized
  List<E> smaller(List<E> others) {
    List<E> out = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      E mine = elements.get(i);
      out.add(pick(mine, others.get(i)));
    }
    return out;
  }

  @Synchronized
  <R> List<R> mapped(Function<? super E, ? extends R> function) {
    List<R> out = new ArrayList<>();
    for (E each : elements) {
      E picked = pick(each, each);
      out.add(function.apply(picked));
    }
    return out;
  }
}
