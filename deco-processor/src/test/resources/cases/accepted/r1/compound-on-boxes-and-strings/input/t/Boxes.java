package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Meeting;
import java.util.List;

final class Boxes {
  private Boxes() {}

  @Concurrent
  static Integer boxed(int x) {
    Meeting.here();
    return x + 1000;
  }

  @Concurrent
  static String text(int x) {
    Meeting.here();
    return "<" + x + ">";
  }

  @Synchronized
  static Object run(Integer[] ints, String[] strings) {
    ints[0] += boxed(1);
    ints[0] *= boxed(2);
    strings[0] += text(3);
    strings[0] += boxed(4);
    String line = "line";
    line += text(5);
    line += text(6);
    Object o = "o";
    o += text(7);
    Long sum = 5L;
    sum += boxed(8);
    return List.of(line, o, sum);
  }
}
