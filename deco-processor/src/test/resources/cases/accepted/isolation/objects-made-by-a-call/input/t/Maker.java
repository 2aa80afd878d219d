package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Meeting;
import java.util.ArrayList;
import java.util.List;

final class Maker {
  private Maker() {}

  static class Base {
    protected int made = 1;
    final List<Integer> steps = new ArrayList<>();

    Base(int first) {
      steps.add(first);
    }
  }

  static final class Sum extends Base {
    int value;
    private int count;

    {
      made++;
    }

    Sum(int first) {
      super(first);
      this.value = first;
    }

    Sum() {
      this(7);
      count = 1;
    }

    Sum add(int x) {
      value += x;
      count++;
      steps.add(x);
      return this;
    }

    int mean() {
      return value / count + made;
    }
  }

  @Concurrent
  static Sum make(int x) {
    Meeting.here();
    Sum sum = new Sum();
    sum.value = x;
    for (int i = 0; i < x; i++) {
      sum.add(i);
    }
    return sum;
  }

  @Concurrent
  static int mean(int x) {
    Meeting.here();
    Sum sum = new Sum(x);
    sum.count = 3;
    sum.add(x);
    sum.add(x + 1);
    return sum.mean();
  }

  @Synchronized
  static List<Sum> run(int n, int[] out) {
    List<Sum> sums = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      sums.add(make(i));
      out[i] = mean(i);
    }
    return sums;
  }
}
