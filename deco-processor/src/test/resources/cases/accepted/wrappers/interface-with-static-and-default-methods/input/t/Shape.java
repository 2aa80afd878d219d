package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

interface Shape {
  double width();

  default double height() {
    return 2;
  }

  @Concurrent
  static double area(double w, double h) {
    Work.take(20);
    return w * h;
  }

  @Concurrent
  default double scaled(double factor) {
    return width() * height() * factor;
  }

  @Synchronized
  default List<Double> sizes(int n) {
    List<Double> out = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      out.add(scaled(i));
      out.add(area(width(), i));
    }
    return out;
  }

  @Synchronized
  static double total(List<? extends Shape> shapes) {
    double sum = 0;
    for (Shape shape : shapes) {
      sum += shape.scaled(1) + area(1, 1);
    }
    return sum;
  }
}
