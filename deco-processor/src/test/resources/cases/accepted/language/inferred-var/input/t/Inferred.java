package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

final class Inferred {
  private Inferred() {}

  @Concurrent
  static int f(int x) {
    Work.take(20);
    return x + 1;
  }

  @Concurrent
  static <T> List<T> listOf(T a, T b) {
    return new ArrayList<>(Arrays.asList(a, b));
  }

  @Synchronized
  static List<Object> run(List<? extends Number> numbers, Class<?> type) {
    List<Object> out = new ArrayList<>();
    var anonymous =
        new Object() {
          int count = 3;

          int twice() {
            return count * 2;
          }
        };
    var v = f(anonymous.twice());
    anonymous.count = f(v);
    out.add(anonymous.twice());
    var mixed = listOf(1, "a");
    out.add(mixed.get(1));
    var captured = numbers.get(0);
    out.add(captured.intValue() + f(1));
    var array = new int[] {f(2), 3};
    for (var x : array) {
      out.add(x);
    }
    for (var each : numbers) {
      var w = f(each.intValue());
      out.add(w);
    }
    var wildcard = type;
    out.add(wildcard.getSimpleName());
    var conditional = v > 0 ? 1 : "s";
    out.add(conditional);
    return out;
  }
}
