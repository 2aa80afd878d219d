package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;

public record Vec(double x, double y) {
  public Vec {
    if (Double.isNaN(x)) {
      throw new IllegalArgumentException("x");
    }
  }

  static final Vec ZERO = new Vec(0, 0);

  Vec plus(Vec other) {
    return new Vec(x + other.x, y + other.y);
  }

  @Concurrent
  Vec scaled(double factor) {
    Work.take(20);
    return new Vec(x * factor, y() * factor);
  }

  @Synchronized
  public Vec sumOfMultiples(int n) {
    Vec[] parts = new Vec[n];
    for (int i = 0; i < n; i++) {
      parts[i] = scaled(i + 1);
    }
    Vec sum = ZERO;
    for (Vec part : parts) {
      sum = sum.plus(part);
    }
    return sum;
  }
}
