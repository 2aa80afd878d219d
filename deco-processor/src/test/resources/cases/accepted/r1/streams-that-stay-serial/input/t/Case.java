package t;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Streams that end early, later or elsewhere, and stages that see each other's effects. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    List<String> log = new ArrayList<>();
    List<Integer> xs = new ArrayList<>(List.of(3, 1, 2, 4));
    int[] a = new int[3];
    return Arrays.asList(
        Lazy.first(log),
        Lazy.any(log),
        Lazy.limited(log),
        Lazy.counted(log),
        Lazy.kept(log),
        Lazy.interleaved(log),
        Lazy.reads(a),
        Lazy.source(xs),
        Lazy.parallel(xs),
        Lazy.given(xs.stream()),
        new Lazy().fields(xs),
        Lazy.decides(xs),
        Lazy.nested(List.of(xs, xs)),
        Lazy.ofArguments(xs),
        Lazy.changed(xs),
        Lazy.fromACall(xs),
        log,
        xs,
        a);
  }

  public static Object deco() throws Throwable {
    List<String> log = new ArrayList<>();
    List<Integer> xs = new ArrayList<>(List.of(3, 1, 2, 4));
    int[] a = new int[3];
    return Arrays.asList(
        DecoLazy.first(log),
        DecoLazy.any(log),
        DecoLazy.limited(log),
        DecoLazy.counted(log),
        DecoLazy.kept(log),
        DecoLazy.interleaved(log),
        DecoLazy.reads(a),
        DecoLazy.source(xs),
        DecoLazy.parallel(xs),
        DecoLazy.given(xs.stream()),
        DecoLazy.of(new Lazy()).fields(xs),
        DecoLazy.decides(xs),
        DecoLazy.nested(List.of(xs, xs)),
        DecoLazy.ofArguments(xs),
        DecoLazy.changed(xs),
        DecoLazy.fromACall(xs),
        log,
        xs,
        a);
  }
}
