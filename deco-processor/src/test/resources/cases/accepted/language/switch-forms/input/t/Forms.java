package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Forms {
  enum Kind {
    A,
    B,
    C
  }

  private Forms() {}

  @Concurrent
  static int f(int x) {
    Work.take(10);
    return x + 1;
  }

  @Synchronized
  static List<Object> run(Object[] values, Kind kind) {
    List<Object> out = new ArrayList<>();
    for (Object value : values) {
      if (value instanceof Integer number && number > 1) {
        int v = f(number);
        out.add(v);
      } else if (value instanceof String text) {
        switch (text) {
          case "a", "b" -> out.add(f(1));
          case "c" -> {
            int w = f(2);
            out.add(w);
          }
          default -> throw new IllegalArgumentException(text);
        }
      } else if (!(value instanceof Kind other)) {
        out.add("nothing");
      } else {
        int base = f(other.ordinal());
        out.add(
            switch (other) {
              case A:
                int x = f(base);
                yield x;
              case B:
              case C:
                yield other.name() + base;
            });
      }
    }
    int v =
        switch (kind) {
          case A -> f(100);
          case B -> {
            try {
              yield f(200);
            } finally {
              out.add("yielded");
            }
          }
          case C -> throw new IllegalStateException();
        };
    out.add(v);
    return out;
  }
}
