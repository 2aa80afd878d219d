package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

final class Applied {
  interface Kernel {
    void apply(double[] a, int i);
  }

  private final double factor;

  Applied(double factor) {
    this.factor = factor;
  }

  private double scale(double[] a, int i) {
    a[i] *= factor;
    return a[i];
  }

  @Concurrent
  double each(double[] a, Kernel kernel) {
    Work.take(40);
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += scale(a, i);
      kernel.apply(a, i);
    }
    Runnable last = () -> a[0] = a[0] + 1;
    last.run();
    IntFunction<Double> at = i -> a[i];
    return sum + at.apply(0);
  }

  @Synchronized
  List<Double> run(double[] a) {
    List<Double> out = new ArrayList<>();
    out.add(each(a, (b, i) -> b[i] += 0.5));
    out.add(each(a, (b, i) -> b[b.length - 1 - i]++));
    return out;
  }
}
