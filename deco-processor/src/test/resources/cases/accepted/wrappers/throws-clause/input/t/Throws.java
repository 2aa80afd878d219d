package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

final class Throws {
  interface Source<E extends Exception> {
    int next() throws E;
  }

  private Throws() {}

  @Concurrent
  static <E extends Exception> int pull(Source<E> source) throws E {
    Work.take(20);
    return source.next();
  }

  @Synchronized
  static <E extends Exception> List<Integer> run(List<Source<E>> sources) throws E, IOException {
    List<Integer> out = new ArrayList<>();
    if (sources.isEmpty()) {
      throw new IOException("no sources");
    }
    for (Source<E> source : sources) {
      out.add(pull(source));
    }
    return out;
  }
}
