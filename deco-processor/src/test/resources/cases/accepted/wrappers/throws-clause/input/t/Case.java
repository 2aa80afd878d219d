package t;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The throws clause is carried over, also one of a type parameter. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    List<Object> results = new ArrayList<>();
    Throws.Source<InterruptedException> good = () -> 4;
    Throws.Source<InterruptedException> bad =
        () -> {
          throw new InterruptedException("bad");
        };
    for (List<Throws.Source<InterruptedException>> sources :
        List.of(List.of(good, good), List.of(good, bad), List.<Throws.Source<InterruptedException>>of())) {
      try {
        results.add(Throws.run(sources));
      } catch (IOException | InterruptedException e) {
        results.add(e.toString());
      }
    }
    return results;
  }

  public static Object deco() throws Throwable {
    List<Object> results = new ArrayList<>();
    Throws.Source<InterruptedException> good = () -> 4;
    Throws.Source<InterruptedException> bad =
        () -> {
          throw new InterruptedException("bad");
        };
    for (List<Throws.Source<InterruptedException>> sources :
        List.of(List.of(good, good), List.of(good, bad), List.<Throws.Source<InterruptedException>>of())) {
      try {
        results.add(DecoThrows.run(sources));
      } catch (IOException | InterruptedException e) {
        results.add(e.toString());
      }
    }
    return results;
  }
}
