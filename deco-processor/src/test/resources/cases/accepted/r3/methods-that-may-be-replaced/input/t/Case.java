package t;

import dev.deco.cases.Meeting;
import java.util.ArrayList;
import java.util.List;

public final class Case {
  private Case() {}

  private interface Way {
    Object run(List<Body> bodies, List<Double> shared);
  }

  private static Object all(
      Way receivers, Way arguments, Way conditions, Way replayed, Way operands, Way handlers) {
    List<Object> results = new ArrayList<>();
    for (Way way : List.of(receivers, arguments, conditions, replayed, operands, handlers)) {
      for (int unknown = 0; unknown < 5; unknown++) {
        List<Body> bodies = Body.known();
        List<Double> shared = new ArrayList<>();
        switch (unknown) {
          case 1 -> bodies.add(1, Body.counting(way == receivers ? bodies : shared));
          case 2 -> bodies.add(2, Body.taking());
          case 3 -> bodies.add(1, Body.keeping(shared));
          case 4 -> bodies.addAll(3, List.of(Body.odd(shared), Body.keeping(shared)));
          default -> {}
        }
        boolean shares = way == receivers || way == arguments;
        if (!(unknown == 4 && shares)) {
          results.add(way.run(bodies, shared));
        }
        results.add(List.copyOf(shared));
        results.add(bodies.size());
        results.add(bodies.stream().map(body -> body.load).toList());
      }
    }
    return results;
  }

  public static Object serial() {
    return all(
        (bodies, shared) -> Loops.receivers(bodies),
        (bodies, shared) -> Loops.arguments(bodies),
        Loops::conditions,
        Loops::replayed,
        Loops::operands,
        Loops::handlers);
  }

  public static Object deco() {
    return all(
        (bodies, shared) -> DecoLoops.receivers(bodies),
        (bodies, shared) -> DecoLoops.arguments(bodies),
        DecoLoops::conditions,
        DecoLoops::replayed,
        DecoLoops::operands,
        DecoLoops::handlers);
  }

  public static Object parallel() throws Throwable {
    List<Body> two = List.of(new Body.Heavy(1), new Body.Plain(2));
    return Meeting.ofTwo(() -> DecoLoops.receivers(two)).equals(true)
        && Meeting.ofTwo(() -> DecoLoops.arguments(two)).equals(true);
  }
}
