package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Meeting;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Loops that log, count, measure and build text on the way. */
class Talk {
  private static final Logger LOG = Logger.getLogger(Talk.class.getName());
  private static final String[] NAMES = {"one", "two", "three"};
  private static int runs;

  private int done;
  private final int offset;
  private final List<String> events = new ArrayList<>();

  Talk(int offset) {
    this.offset = offset;
  }

  static class Progress {
    private int steps;
    private final int all;

    Progress(int all) {
      this.all = all;
    }

    void step() {
      steps++;
    }

    int percent() {
      return 100 * steps / all;
    }
  }

  @Concurrent
  static int f(int x) {
    Meeting.here();
    return x * 7 + 2;
  }

  @Concurrent
  int g(int x) {
    Meeting.here();
    return x + offset;
  }

  static void quiet(String text) {
    if (text == null) {
      throw new IllegalArgumentException();
    }
  }

  @Synchronized
  static int[] logged(int n) {
    int[] out = new int[n];
    for (int i = 0; i < n; i++) {
      LOG.fine("step " + i);
      LOG.log(Level.FINE, "step {0} of {1}", new Object[] {i, n});
      out[i] = f(i);
    }
    return out;
  }

  @Synchronized
  static int[] printed(int n) {
    int[] out = new int[n];
    for (int i = 0; i < n; i++) {
      if (n > 1000) {
        System.out.println("step " + i);
        System.err.printf("%d of %d%n", i, n);
      }
      out[i] = f(i);
    }
    return out;
  }

  @Synchronized
  static List<Integer> timed(int n) {
    List<Integer> out = new ArrayList<>();
    long start = System.nanoTime();
    Instant begin = Instant.now();
    for (int i = 0; i < n; i++) {
      long elapsed = System.nanoTime() - start;
      if (elapsed < 0 || Duration.between(begin, Instant.now()).isNegative()) {
        break;
      }
      out.add(f(i));
    }
    return out;
  }

  @Synchronized
  static String built(int n, List<Integer> out) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < n; i++) {
      text.append(i).append(',');
      if (text.length() > 1000) {
        text.setLength(0);
      }
      out.add(f(i));
    }
    return text.toString();
  }

  @Synchronized
  static String builtFromCalls(int n) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < n; i++) {
      text.append(f(i)).append('\n');
    }
    return text.toString();
  }

  @Synchronized
  static String joined(int n) {
    StringJoiner joiner = new StringJoiner(", ", "[", "]");
    for (int i = 0; i < n; i++) {
      joiner.add(NAMES[i % NAMES.length]);
      joiner.add(String.valueOf(f(i)));
    }
    return joiner.toString();
  }

  @Synchronized
  static int[] counted(int n) {
    int[] out = new int[n + 1];
    AtomicInteger count = new AtomicInteger();
    for (int i = 0; i < n; i++) {
      count.incrementAndGet();
      runs++;
      out[i] = f(i);
    }
    out[n] = count.get();
    return out;
  }

  @Synchronized
  static int[] progress(int n) {
    int[] out = new int[n];
    Progress progress = new Progress(n);
    for (int i = 0; i < n; i++) {
      progress.step();
      quiet("at " + progress.percent() + "%");
      out[i] = f(i);
    }
    return out;
  }

  @Synchronized
  int[] ofThis(int n) {
    int[] out = new int[n];
    for (int i = 0; i < n; i++) {
      done++;
      out[i] = g(i);
    }
    return out;
  }

  @Synchronized
  List<Integer> events(int n) {
    List<Integer> out = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      events.add("step " + i);
      report(i, n);
      out.add(f(i));
    }
    return out;
  }

  void report(int i, int n) {
    if (i > n) {
      events.add("late");
    }
    done++;
  }

  @Synchronized
  static List<String> formatted(List<String> names) {
    List<String> out = new ArrayList<>();
    for (String name : names) {
      Objects.requireNonNull(name, "name");
      String key = String.format(Locale.ROOT, "%s-%d", name.strip(), name.hashCode() % 7);
      int at = Integer.parseInt(key.substring(key.lastIndexOf('-') + 1).replace("-", ""));
      out.add(key + f(at));
    }
    return out;
  }

  @Synchronized
  static int[] checked(int[] in) {
    int[] out = new int[in.length];
    for (int i = 0; i < in.length; i++) {
      if (in[i] < 0) {
        throw new IllegalArgumentException("negative: " + in[i] + " at " + i);
      }
      assert in[i] >= 0 : i;
      out[i] = f(in[i]);
    }
    return out;
  }

  @Synchronized
  static int[] switched(String[] kinds) {
    int[] out = new int[kinds.length];
    for (int i = 0; i < kinds.length; i++) {
      switch (kinds[i]) {
        case "a" -> out[i] = f(1);
        case "b" -> out[i] = f(2);
        default -> out[i] = -1;
      }
    }
    return out;
  }

  int done() {
    return done;
  }

  List<String> told() {
    return events;
  }

  static int runs() {
    return runs;
  }
}
