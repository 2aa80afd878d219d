package t;

import dev.deco.cases.Meeting;
import java.util.List;

/** map.merge(k, f(x), Integer::sum) */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Merger.counts(List.of("apple", "avocado", "banana", "apricot"));
  }

  public static Object deco() throws Throwable {
    return DecoMerger.counts(List.of("apple", "avocado", "banana", "apricot"));
  }

  public static Object parallel() throws Throwable {
    return Meeting.ofTwo(() -> DecoMerger.counts(List.of("apple", "avocado", "banana", "apricot")));
  }
}
