package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Meeting;
import dev.deco.cases.Work;

final class Statements {
  private Statements() {}

  @Concurrent
  static String part(int x) {
    Meeting.here();
    Work.take(50 - 10 * x);
    return "p" + x;
  }

  static void record(StringBuilder out, String a, String b) {
    out.append(a).append('/').append(b).append(' ');
  }

  @Synchronized
  static void run(StringBuilder out) {
    out.append(part(0));
    record(out, part(1), "-");
    record(out, part(2), part(3));
  }
}
