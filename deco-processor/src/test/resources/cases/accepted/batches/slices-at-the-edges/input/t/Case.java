package t;

import java.util.ArrayList;
import java.util.List;

public final class Case {
  private Case() {}

  private static Object of(Runnable body, Object after) {
    List<Object> all = new ArrayList<>();
    try {
      body.run();
    } catch (NullPointerException failure) {
      // Its message names variables of the code that failed.
      all.add(failure.getClass());
    } catch (RuntimeException failure) {
      all.add(failure.getClass() + ": " + failure.getMessage());
    }
    all.add(
        after instanceof int[] ints
            ? ints.clone()
            : after instanceof Object[] objects ? objects.clone() : after);
    return all;
  }

  public static Object serial() {
    List<Object> all = new ArrayList<>();
    for (int round = 0; round < 2; round++) {
      for (int n : new int[] {1, 500}) {
        int[] sum = {0};
        int[] large = new int[1000];
        int[] limits = {n, 5, 6};
        all.add(Edges.top(n));
        all.add(of(() -> Edges.around(n, sum), sum));
        all.add(of(() -> Edges.beneath(2 * n, sum), sum));
        List<Object> out = new ArrayList<>();
        all.add(of(() -> Edges.strides(n, out), out));
        all.add(Edges.names(n));
        List<Object> converted = new ArrayList<>();
        all.add(of(() -> Edges.conversions(Math.min(n, 200), converted), converted));
        int[] short1 = new int[n];
        all.add(of(() -> Edges.unboxed(short1), short1));
        all.add(of(() -> Edges.unboxedInSlices(short1), short1));
        Object[] strings = new String[n];
        all.add(of(() -> Edges.objects(strings, n), strings));
        Object[] objects = new Object[n];
        all.add(of(() -> Edges.objects(objects, n + 1), objects));
        all.add(of(() -> Edges.objects(null, n), sum));
        all.add(of(() -> Edges.ends(large, n, 0), large));
        all.add(of(() -> Edges.choices(large, n, 20), large));
        all.add(of(() -> Edges.ends(large, n, 300), large));
        all.add(of(() -> Edges.ends(large, n, 700), large));
        all.add(of(() -> Edges.ends(large, n, -1), large));
        all.add(of(() -> Edges.compound(large, n, 0), large));
        all.add(of(() -> Edges.compound(large, n, 700), large));
        all.add(of(() -> Edges.compound(null, n, 700), large));
        List<Integer> lengths = new ArrayList<>();
        all.add(of(() -> Edges.lengths(lengths, n), lengths));
        all.add(of(() -> Edges.aliased(short1, short1), short1));
        all.add(of(() -> Edges.aliased(short1, large), short1));
        all.add(of(() -> Edges.chained(short1), short1));
        all.add(of(() -> Edges.argument(large, limits), large));
        all.add(of(() -> Edges.argument(limits, limits), limits));
        all.add(Edges.shrinking());
        all.add(Edges.total(n));
        all.add(Edges.labels(Math.min(n, 60)));
        all.add(new Edges().own(n));
        all.add(of(() -> new Edges().missing(n), sum));
        all.add(Edges.lambdas(n + 14));
      }
    }
    return all;
  }

  public static Object deco() {
    List<Object> all = new ArrayList<>();
    for (int round = 0; round < 2; round++) {
      for (int n : new int[] {1, 500}) {
        int[] sum = {0};
        int[] large = new int[1000];
        int[] limits = {n, 5, 6};
        all.add(DecoEdges.top(n));
        all.add(of(() -> DecoEdges.around(n, sum), sum));
        all.add(of(() -> DecoEdges.beneath(2 * n, sum), sum));
        List<Object> out = new ArrayList<>();
        all.add(of(() -> DecoEdges.strides(n, out), out));
        all.add(DecoEdges.names(n));
        List<Object> converted = new ArrayList<>();
        all.add(of(() -> DecoEdges.conversions(Math.min(n, 200), converted), converted));
        int[] short1 = new int[n];
        all.add(of(() -> DecoEdges.unboxed(short1), short1));
        all.add(of(() -> DecoEdges.unboxedInSlices(short1), short1));
        Object[] strings = new String[n];
        all.add(of(() -> DecoEdges.objects(strings, n), strings));
        Object[] objects = new Object[n];
        all.add(of(() -> DecoEdges.objects(objects, n + 1), objects));
        all.add(of(() -> DecoEdges.objects(null, n), sum));
        all.add(of(() -> DecoEdges.ends(large, n, 0), large));
        all.add(of(() -> DecoEdges.choices(large, n, 20), large));
        all.add(of(() -> DecoEdges.ends(large, n, 300), large));
        all.add(of(() -> DecoEdges.ends(large, n, 700), large));
        all.add(of(() -> DecoEdges.ends(large, n, -1), large));
        all.add(of(() -> DecoEdges.compound(large, n, 0), large));
        all.add(of(() -> DecoEdges.compound(large, n, 700), large));
        all.add(of(() -> DecoEdges.compound(null, n, 700), large));
        List<Integer> lengths = new ArrayList<>();
        all.add(of(() -> DecoEdges.lengths(lengths, n), lengths));
        all.add(of(() -> DecoEdges.aliased(short1, short1), short1));
        all.add(of(() -> DecoEdges.aliased(short1, large), short1));
        all.add(of(() -> DecoEdges.chained(short1), short1));
        all.add(of(() -> DecoEdges.argument(large, limits), large));
        all.add(of(() -> DecoEdges.argument(limits, limits), limits));
        all.add(DecoEdges.shrinking());
        all.add(DecoEdges.total(n));
        all.add(DecoEdges.labels(Math.min(n, 60)));
        all.add(DecoEdges.of(new Edges()).own(n));
        all.add(of(() -> DecoEdges.of(new Edges()).missing(n), sum));
        all.add(DecoEdges.lambdas(n + 14));
      }
    }
    return all;
  }
}
