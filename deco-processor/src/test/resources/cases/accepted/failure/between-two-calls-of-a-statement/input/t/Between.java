package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.List;

final class Between {
  private Between() {}

  @Concurrent
  static int f(List<String> log, int x) {
    Work.take(30);
    log.add("f" + x);
    return x;
  }

  @Concurrent
  static Integer nothing(List<String> log) {
    log.add("nothing");
    return null;
  }

  @Concurrent
  static int fails(List<String> log) {
    log.add("fails");
    throw new IllegalArgumentException("the later one");
  }

  static int check(int x) {
    if (x == 0) {
      throw new IllegalStateException("checked");
    }
    return x;
  }

  static int append(List<String> log, int x) {
    log.add("append" + x);
    return log.size();
  }

  @Synchronized
  static void division(List<String> log, int[] a) {
    a[0] = 1 / f(log, 0) + f(log, 1);
  }

  @Synchronized
  static void divisionBeforeAFailure(List<String> log, int[] a) {
    a[0] = 1 % f(log, 0) + fails(log);
  }

  @Synchronized
  static int unboxing(List<String> log) {
    int v = nothing(log) + f(log, 1);
    return v;
  }

  @Synchronized
  static int helper(List<String> log) {
    return check(f(log, 0)) + f(log, 2);
  }

  @Synchronized
  static void arguments(List<String> log, int[] a) {
    log.add(check(f(log, 1)) + "," + check(f(log, 0)) + "," + f(log, 3));
  }

  @Synchronized
  static void effects(List<String> log, int[] a) {
    a[0] = append(log, f(log, 1)) * 100 + f(log, 2);
    a[1] = append(log, f(log, 3)) + append(log, f(log, 4)) * 10 + fails(log);
  }

  @Synchronized
  static void operand(List<String> log, int[] a) {
    a[0] = check(f(log, 0)) + a[99];
  }

  @Synchronized
  static void operandFails(List<String> log, int[] a) {
    a[0] = check(f(log, 1)) + a[99] + f(log, 5);
  }

  @Synchronized
  static int handler(List<String> log, int[] a) {
    int n = 0;
    try {
      log.add("" + (check(f(log, 0)) + n++ + f(log, n++)));
    } catch (IllegalStateException e) {
      log.add("caught " + n);
    }
    try {
      a[n++] = f(log, 1) + fails(log) + n++;
    } catch (IllegalArgumentException e) {
      log.add("caught " + n);
    }
    return n;
  }
}
