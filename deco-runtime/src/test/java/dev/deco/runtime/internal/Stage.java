package dev.deco.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.runtime.support.Isolation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import junit.framework.TestCase;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

/**
 * Runs a test of a public suite as the body of a call, on proxies of the containers that it makes,
 * and replays it: each container must then be as that of the same test without Deco.
 */
final class Stage {
  // Some tests go through all sequences of what can be done with an iterator.
  private static final int MANY = 1000;

  private final List<Object> made = new ArrayList<>();
  private final boolean mayGiveUp;
  private int compared;
  private int givenUp;
  private @Nullable TrackingIsolation isolation;

  /** A stage on which no call gives up. */
  Stage() {
    this(false);
  }

  private Stage(boolean mayGiveUp) {
    this.mayGiveUp = mayGiveUp;
  }

  /**
   * A stage for containers that do some things which no proxy does, and some that the suites do not
   * allow for. How many tests are on neither account left out, {@link #require} asks.
   */
  static Stage withGaps() {
    return new Stage(true);
  }

  /** Fails unless so many tests were run to their end. */
  void require(int tests) {
    assertThat(compared).as("tests, besides %d given up", givenUp).isGreaterThan(tests);
  }

  /** What a test is to use in place of a new container. */
  @SuppressWarnings("unchecked") // a proxy stands where the object can
  <T> T present(T container) {
    made.add(container);
    return isolation == null ? container : (T) isolation.view(container);
  }

  void run(TestCase test) throws Throwable {
    List<String> plain;
    try {
      plain = describe(bases(test, null));
    } catch (AssertionError e) {
      if (mayGiveUp) {
        throw new TestAbortedException("not for this class", e);
      }
      throw e;
    }

    TrackingIsolation call = TrackingIsolation.under(Isolation.none(), false);
    List<Object> bases = bases(test, call);
    if (mayGiveUp && call.aborted()) {
      givenUp++;
      return;
    }
    compared++;
    replay(call);
    assertThat(describe(bases)).as("replayed by %s", test).isEqualTo(plain);

    if (bases.size() > MANY) {
      return;
    }
    TrackingIsolation outer = TrackingIsolation.under(Isolation.none(), false);
    TrackingIsolation inner = TrackingIsolation.under(outer, false);
    bases = bases(test, inner);
    if (mayGiveUp && inner.aborted()) {
      return;
    }
    replay(inner);
    replay(outer);
    assertThat(describe(bases)).as("replayed by %s in a call of a call", test).isEqualTo(plain);
  }

  private List<Object> bases(TestCase test, @Nullable TrackingIsolation on) throws Throwable {
    made.clear();
    isolation = on;
    try {
      test.runBare();
    } catch (Throwable thrown) {
      if (!mayGiveUp || on == null || !on.aborted()) {
        throw thrown;
      }
    } finally {
      isolation = null;
    }
    return List.copyOf(made);
  }

  private static void replay(TrackingIsolation call) {
    call.finish(null);
    assertThat(call.abortReason()).as("why the call has to run in place").isNull();
    call.replayInto(new WriteSet(), "call");
    call.release();
  }

  private static List<String> describe(List<Object> containers) {
    return containers.stream().map(Stage::describe).toList();
  }

  private static String describe(Object container) {
    Collection<?> content =
        container instanceof Map<?, ?> map ? map.entrySet() : (Collection<?>) container;
    return container.getClass().getSimpleName() + new ArrayList<>(content);
  }
}
