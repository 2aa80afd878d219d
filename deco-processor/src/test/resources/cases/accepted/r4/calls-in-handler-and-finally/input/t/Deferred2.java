package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.List;

final class Deferred2 {
  private Deferred2() {}

  @Concurrent
  static void note(List<String> log, String text) {
    Work.take(60 - 5 * text.length());
    log.add(text);
    if (text.equals("fail")) {
      throw new IllegalStateException(text);
    }
  }

  @Synchronized
  static int run(List<String> log) {
    int rounds = 0;
    for (String first : List.of("ok", "fail")) {
      try {
        note(log, "a");
        note(log, first);
        note(log, "b");
      } catch (IllegalStateException e) {
        note(log, "handler");
        note(log, e.getMessage() + "ed");
      } finally {
        note(log, "finally");
        rounds++;
      }
    }
    return rounds + log.size();
  }
}
