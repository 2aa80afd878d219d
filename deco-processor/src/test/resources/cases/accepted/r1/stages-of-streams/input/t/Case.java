package t;

import dev.deco.cases.Meeting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** xs.stream().map(x -> f(x)).toList() and its kin. */
public final class Case {
  private Case() {}

  private static List<Integer> xs() {
    return new ArrayList<>(List.of(3, 0, 2, 1, 4, 2));
  }

  private static final int[] DATA = {5, 6, 7, 8};

  public static Object serial() throws Throwable {
    return Arrays.asList(
        Streams.lambda(xs()),
        Streams.reference(xs()),
        Streams.sum(xs()),
        Streams.ofReferenceToInt(xs()),
        Streams.range(4),
        Streams.rangeToObjects(4),
        Streams.doubles(new double[] {1, 5, 3}),
        Streams.longs(DATA),
        Streams.collected(xs()),
        Streams.arithmetic(xs()),
        Streams.records(xs()),
        Streams.block(xs()),
        Streams.generic(xs()),
        Streams.joined("a", "b", "c"),
        Streams.twoStages(xs()),
        new Streams(3).instance(xs()),
        Streams.unbound(List.of(new Streams(4), new Streams(5))),
        Streams.afterACall(xs()),
        Streams.inABlock(xs()),
        Streams.inABlock(List.of(4, 5)),
        Streams.inALoop(List.of(xs(), List.of(1, 1), List.of())));
  }

  public static Object deco() throws Throwable {
    return Arrays.asList(
        DecoStreams.lambda(xs()),
        DecoStreams.reference(xs()),
        DecoStreams.sum(xs()),
        DecoStreams.ofReferenceToInt(xs()),
        DecoStreams.range(4),
        DecoStreams.rangeToObjects(4),
        DecoStreams.doubles(new double[] {1, 5, 3}),
        DecoStreams.longs(DATA),
        DecoStreams.collected(xs()),
        DecoStreams.arithmetic(xs()),
        DecoStreams.records(xs()),
        DecoStreams.block(xs()),
        DecoStreams.generic(xs()),
        DecoStreams.joined("a", "b", "c"),
        DecoStreams.twoStages(xs()),
        DecoStreams.of(new Streams(3)).instance(xs()),
        DecoStreams.unbound(List.of(new Streams(4), new Streams(5))),
        DecoStreams.afterACall(xs()),
        DecoStreams.inABlock(xs()),
        DecoStreams.inABlock(List.of(4, 5)),
        DecoStreams.inALoop(List.of(xs(), List.of(1, 1), List.of())));
  }

  public static Object parallel() throws Throwable {
    Meeting.Body[] all = {
      () -> DecoStreams.lambda(xs()),
      () -> DecoStreams.reference(xs()),
      () -> DecoStreams.sum(xs()),
      () -> DecoStreams.ofReferenceToInt(xs()),
      () -> DecoStreams.range(4),
      () -> DecoStreams.rangeToObjects(4),
      () -> DecoStreams.doubles(new double[] {1, 5}),
      () -> DecoStreams.longs(DATA),
      () -> DecoStreams.collected(List.of(1, 2)),
      () -> DecoStreams.arithmetic(xs()),
      () -> DecoStreams.records(xs()),
      () -> DecoStreams.block(xs()),
      () -> DecoStreams.generic(xs()),
      () -> DecoStreams.joined("a", "b"),
      () -> DecoStreams.twoStages(xs()),
      () -> DecoStreams.of(new Streams(3)).instance(xs()),
      () -> DecoStreams.unbound(List.of(new Streams(4), new Streams(5))),
      () -> DecoStreams.inALoop(List.of(xs(), xs()))
    };
    for (int i = 0; i < all.length; i++) {
      if (!Meeting.ofTwo(all[i]).equals(true)) {
        return "the calls of the stream at " + i + " ran one after the other";
      }
    }
    return true;
  }
}
