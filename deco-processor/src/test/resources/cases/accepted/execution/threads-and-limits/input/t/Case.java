package t;

import dev.deco.cases.Meeting;
import java.util.ArrayList;
import java.util.List;

/** Calls on threads, calls under a limit, and both: what they give and in which order they act. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    List<String> log = new ArrayList<>();
    int[] counts = new int[3];
    List<Object> all = new ArrayList<>();
    all.add(Loader.run(20, log, counts));
    all.add(Loader.fib(9));
    try {
      all.add(Loader.failing(20, log));
    } catch (IllegalArgumentException e) {
      all.add(e.getMessage());
    }
    all.add(log);
    all.add(counts);
    return all;
  }

  public static Object deco() throws Throwable {
    List<String> log = new ArrayList<>();
    int[] counts = new int[3];
    List<Object> all = new ArrayList<>();
    all.add(DecoLoader.run(20, log, counts));
    all.add(DecoLoader.fib(9));
    try {
      all.add(DecoLoader.failing(20, log));
    } catch (IllegalArgumentException e) {
      all.add(e.getMessage());
    }
    all.add(log);
    all.add(counts);
    return all;
  }

  /** Two under a limit of two; and twelve on threads, however few workers the pool has. */
  public static Object parallel() throws Throwable {
    boolean limited = (boolean) Meeting.ofTwo(() -> DecoLoader.meet(new int[3]));
    List<String> log = new ArrayList<>();
    return limited && (boolean) Meeting.of(12, () -> DecoLoader.meetOnThreads(log));
  }
}
