package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

final class Flows {
  private Flows() {}

  static int check(String who, int x, int bad) {
    if (x == bad) {
      throw new IllegalStateException(who + x);
    }
    return x;
  }

  @Concurrent
  static int f(int x, int bad) {
    Work.take(30 - 3 * x);
    return check("f", x, bad);
  }

  @Concurrent
  static int logged(List<String> log, int x, int bad) {
    log.add("call" + x);
    return check("logged", x, bad);
  }

  @Concurrent
  static Integer nothing(int x, int bad) {
    return x == bad ? null : x;
  }

  @Synchronized
  static List<Integer> early(List<String> log, int upstream, int bad, int later) {
    return IntStream.range(0, 6)
        .filter(x -> check("filter", x, upstream) >= 0)
        .map(x -> f(x, bad))
        .peek(x -> log.add("seen" + x))
        .map(x -> check("later", x, later))
        .boxed()
        .toList();
  }

  @Synchronized
  static int operand(List<String> log, int bad, int worse) {
    return IntStream.range(0, 6)
        .map(x -> f(check("operand", x, worse), bad) * 10)
        .map(x -> check("ten", x, 30))
        .sum();
  }

  @Synchronized
  static List<Integer> effects(List<String> log, int bad) {
    return List.of(0, 1, 2, 3, 4).stream().map(x -> logged(log, x, bad)).toList();
  }

  @Synchronized
  static List<Integer> effectsAndMore(List<String> log, int bad, int later) {
    log.add("begin" + f(9, bad));
    return List.of(0, 1, 2, 3, 4).stream()
        .map(x -> logged(log, x, bad))
        .map(x -> check("later", x, later))
        .toList();
  }

  @Synchronized
  static int unboxed(int bad) {
    return IntStream.range(0, 4).mapToObj(x -> nothing(x, bad)).mapToInt(x -> x).sum()
        + IntStream.range(0, 4).map(x -> nothing(x, bad)).sum();
  }

  @Synchronized
  static List<Integer> handled(List<String> log, int bad) {
    int first = f(7, bad);
    log.add("before");
    try {
      return IntStream.range(0, 6).map(x -> f(x, bad)).boxed().collect(Collectors.toList());
    } catch (IllegalStateException e) {
      log.add("caught " + e.getMessage());
      return List.of(first);
    } finally {
      log.add("finally");
    }
  }

  @Synchronized
  static int pendingFails(List<String> log, int bad) {
    int first = f(7, 7);
    int sum = IntStream.range(0, bad).map(x -> f(x, 1)).peek(x -> log.add("seen" + x)).sum();
    return first + sum;
  }
}
