package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

final class Checks {
  private Checks() {}

  @Concurrent
  static int read(int x) throws IOException {
    Work.take(40);
    if (x == 1) {
      throw new FileNotFoundException("one");
    }
    if (x == 2) {
      throw new IOException("two");
    }
    return x;
  }

  @Synchronized
  static List<Object> caught(int from) {
    List<Object> log = new ArrayList<>();
    for (int i = from; i < 4; i++) {
      try {
        int v = read(i);
        log.add(v);
      } catch (FileNotFoundException e) {
        log.add("not found " + e.getMessage());
      } catch (IOException e) {
        log.add("io " + e.getMessage());
      }
    }
    return log;
  }

  @Synchronized
  static int declared(int from) throws IOException {
    int sum = 0;
    for (int i = from; i < 4; i++) {
      sum += read(i);
    }
    return sum;
  }
}
