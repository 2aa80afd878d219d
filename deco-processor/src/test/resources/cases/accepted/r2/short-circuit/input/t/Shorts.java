package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Shorts {
  private Shorts() {}

  @Concurrent
  static boolean note(List<String> log, String text, boolean value) {
    Work.take(30);
    log.add(text);
    return value;
  }

  @Synchronized
  static List<Boolean> run(List<String> log) {
    List<Boolean> out = new ArrayList<>();
    boolean a = note(log, "a", false) && note(log, "never 1", true);
    boolean b = note(log, "b", true) || note(log, "never 2", true);
    boolean c = note(log, "c", true) && note(log, "d", true);
    out.add(a);
    out.add(b);
    out.add(!note(log, "e", false) && (c | note(log, "f", false)));
    out.add(out.isEmpty() && note(log, "never 3", true));
    boolean v = true;
    v &= note(log, "g", false);
    v |= note(log, "h", true);
    v ^= note(log, "i", true);
    out.add(v);
    if (a || note(log, "j", true)) {
      log.add("then");
    }
    return out;
  }
}
