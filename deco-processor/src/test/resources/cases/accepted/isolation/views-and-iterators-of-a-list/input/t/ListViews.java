package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.stream.Collectors;

final class ListViews {
  private ListViews() {}

  @Concurrent
  static String use(List<Integer> list, int form) {
    Work.take(30);
    switch (form) {
      case 0:
        list.subList(1, 3).clear();
        break;
      case 1:
        for (Iterator<Integer> each = list.iterator(); each.hasNext(); ) {
          if (each.next() % 3 == 0) {
            each.remove();
          }
        }
        break;
      case 2:
        for (ListIterator<Integer> each = list.listIterator(); each.hasNext(); ) {
          int x = each.next();
          each.set(-x);
          if (x == 5) {
            each.add(55);
          }
        }
        break;
      case 3:
        Collections.sort(list);
        break;
      case 4:
        Collections.reverse(list);
        break;
      case 5:
        return list.stream().filter(x -> x < 0).map(String::valueOf).collect(Collectors.joining());
      case 6:
        list.subList(0, 2).set(0, 77);
        Collections.swap(list, 0, 1);
        break;
      default:
        list.addAll(new ArrayList<>(list));
    }
    return list + " " + list.hashCode() + list.contains(77) + list.equals(List.of(1));
  }

  @Synchronized
  static List<String> run(List<Integer> list) {
    List<String> out = new ArrayList<>();
    for (int form = 0; form < 8; form++) {
      out.add(use(list, form));
    }
    return out;
  }
}
