package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Unicode {
  private Unicode() {}

  @Concurrent
  static int w\u00f6rter(String text) {
    Work.take(20);
    return text.length();
  }

  @Synchronized
  static List<Object> run(int gr\u00f6\u00dfe) {
    List<Object> \u006fut = new ArrayList<>();
    String \u00e4 = "\u00e4\u0022 + \u0022z"; // \u00e4 in a comment
    char quote = '\u0041';
    int v = wörter(ä);
    int größer = größe + wörter("日本" + quote);
    out.add(v)\u003b
    out.add(gr\u00f6\u00dfer);
    for (int α = 0; α < 2; α++) {
      out.add(wörter("😀".repeat(α)));
    }
    return out;
  }
}
