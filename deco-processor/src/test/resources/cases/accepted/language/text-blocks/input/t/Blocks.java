package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Blocks {
  private Blocks() {}

  @Concurrent
  static String f(String text) {
    Work.take(20);
    return text.strip();
  }

  @Synchronized
  static List<String> run(int n) {
    List<String> out = new ArrayList<>();
    String block =
        """
        first "line" // no comment
          $deco.await(); \
        joined /* no comment */
        tab\there \""" end
        """;
    for (int i = 0; i < n; i++) {
      out.add(
          f(
              """
              <p class="x">%d</p>
              """
                  .formatted(i)));
    }
    out.add(f(block));
    out.add("a // b" + f(" /* c */ ") + '"' + '\'' + "\"\\");
    return out;
  }
}
