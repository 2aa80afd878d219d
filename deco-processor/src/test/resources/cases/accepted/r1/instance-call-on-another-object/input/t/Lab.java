package t;

import dev.deco.Synchronized;
import java.util.ArrayList;
import java.util.List;

final class Lab {
  private final Meter[] meters = {new Meter(2), new Meter(3)};

  Meter meter(int i) {
    return meters[i % 2];
  }

  @Synchronized
  List<Integer> run(Meter extra) {
    List<Integer> out = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      out.add(meter(i).measure(i + 1));
    }
    out.add(extra.measure(9));
    return out;
  }
}
