package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.io.IOException;
import java.util.List;

final class Checked2 {
  private Checked2() {}

  @Concurrent
  static String read(List<String> lines, int i) throws IOException {
    Work.take(20);
    if (i >= lines.size()) {
      throw new IOException("no line " + i);
    }
    return lines.get(i);
  }

  @Synchronized
  static void run(List<String> lines, List<String> out) throws IOException {
    for (int i = 0; i < 5; i++) {
      out.add(read(lines, i));
    }
  }
}
