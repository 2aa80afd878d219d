package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Updates {
  private Updates() {}

  @Concurrent
  static int update(List<Integer> list, int form) {
    Work.take(30);
    switch (form) {
      case 0 -> list.set(1, 100);
      case 1 -> list.add(1, 200);
      case 2 -> list.remove(0);
      case 3 -> list.remove((Integer) 100);
      case 4 -> list.addAll(List.of(7, 6, 5));
      case 5 -> list.removeIf(x -> x % 2 == 1);
      case 6 -> list.replaceAll(x -> x + 1);
      case 7 -> list.sort(null);
      case 8 -> list.addAll(1, List.of(-1, -2));
      case 9 -> list.retainAll(List.of(-2, 7, 201));
      default -> {
        list.clear();
        list.add(form);
      }
    }
    return list.size() * 1000 + list.indexOf(7) + list.get(list.size() - 1);
  }

  @Synchronized
  static List<Integer> run(List<Integer> list) {
    List<Integer> out = new ArrayList<>();
    for (int form = 0; form < 11; form++) {
      out.add(update(list, form));
    }
    return out;
  }
}
