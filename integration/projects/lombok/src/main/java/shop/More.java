package shop;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import java.util.ArrayList;
import java.util.List;
import lombok.AccessLevel;
import lombok.EqualsAndHashCode;
import lombok.Getter;
import lombok.Locked;
import lombok.Singular;
import lombok.ToString;
import lombok.experimental.Accessors;
import lombok.experimental.ExtensionMethod;
import lombok.experimental.FieldDefaults;
import lombok.experimental.FieldNameConstants;
import lombok.experimental.SuperBuilder;
import lombok.extern.java.Log;

/** What is used less often. */
@Log
@SuperBuilder(toBuilder = true)
@Accessors(fluent = true)
@Getter
@EqualsAndHashCode
@ToString
@FieldNameConstants
@ExtensionMethod(More.Extensions.class)
@FieldDefaults(makeFinal = true, level = AccessLevel.PRIVATE)
class More {
  int start;
  @Singular List<String> names;
  int[] sums;

  @Getter(lazy = true)
  long slow = slowly(7);

  @Log
  enum Step {
    UP,
    DOWN;

    int by(int x) {
      log.finest("step");
      return this == UP ? x + 1 : x - 1;
    }
  }

  static class Extensions {
    public static int twice(String text) {
      return 2 * text.length();
    }
  }

  @Concurrent
  static long slowly(int x) {
    long slow = x;
    for (int i = 0; i < 20_000; i++) {
      slow = (slow * 31 + i) % 10_007;
    }
    return slow;
  }

  /** The generated accessor hands out the array that is written. */
  @Concurrent
  void add(int i) {
    int[] sums = sums();
    sums[i] += (int) slowly(Step.UP.by(i)) + start();
  }

  @Locked
  private int within(int x) {
    return x + start;
  }

  @Synchronized
  String all(int n) {
    List<Long> found = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      found.add(slowly(i) + names.get(i % names.size()).twice());
    }
    for (int i = 0; i < n; i++) {
      add(i % sums().length);
    }
    log.fine(Fields.names);
    More other = toBuilder().start(slow() > 0 ? 1 : 2).clearNames().name("x").build();
    return found + " " + this + " " + other + equals(other) + within(1);
  }
}
