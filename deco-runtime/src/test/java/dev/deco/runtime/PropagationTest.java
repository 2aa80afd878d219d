package dev.deco.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Execution;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import io.micrometer.context.ContextRegistry;
import io.micrometer.context.integration.Slf4jThreadLocalAccessor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

/** Thread-locals of the spawner in the calls, by the logging context of SLF4J. */
class PropagationTest {
  private static final Execution THREADS =
      new Execution(PropagationTest.class, "read", "threads", Integer.MAX_VALUE);

  @BeforeEach
  void register() {
    ContextRegistry.getInstance().registerThreadLocalAccessor(new Slf4jThreadLocalAccessor());
  }

  @AfterEach
  void forget() {
    ContextRegistry.getInstance().removeThreadLocalAccessor(Slf4jThreadLocalAccessor.KEY);
    MDC.clear();
  }

  private static String read() {
    return String.valueOf(MDC.get("user"));
  }

  @Test
  void aCallSeesTheLoggingContextOfItsSpawn() {
    List<Deferred<String>> seen = new ArrayList<>();
    try (Scope scope = Scope.open()) {
      for (int i = 0; i < 40; i++) {
        if (i % 5 == 4) {
          MDC.remove("user");
        } else {
          MDC.put("user", "user-" + i);
        }
        seen.add(i % 2 == 0 ? Calls.spawn(scope, x -> read()) : THREADS.spawn(scope, x -> read()));
      }
      MDC.put("user", "somebody else");
      scope.await();
    }
    for (int i = 0; i < 40; i++) {
      assertThat(seen.get(i).get()).isEqualTo(i % 5 == 4 ? "null" : "user-" + i);
    }
    assertThat(read()).isEqualTo("somebody else");
  }

  /** {@code seen[index] = read();}, in each call. */
  private static final class Reads extends Batch {
    private final int[] index = new int[256];
    private final String[] seen;

    private Reads(Site site, String[] seen) {
      super(site, 256, false, false);
      this.seen = seen;
    }

    static void add(Run run, Site site, String[] seen, int index) {
      if (run.filling() instanceof Reads open) {
        open.add(index);
        return;
      }
      int capacity = run.batchFor(site);
      if (capacity == 0) {
        Calls.<Void>spawn(
            run.at(site),
            isolation -> {
              seen[index] = read();
              return null;
            });
        return;
      }
      Reads batch = new Reads(site, seen);
      run.fill(batch, capacity, null);
      batch.add(index);
    }

    private void add(int at) {
      index[next()] = at;
      added();
    }

    @Override
    protected void call(Isolation isolation, Progress progress) {
      for (int slot = 0; slot < size(); slot++) {
        seen[index[slot]] = read();
      }
    }
  }

  @Test
  void aCallOfABatchSeesTheLoggingContextOfItsSpawn() throws Exception {
    Site site = Sites.fresh();
    for (long seed = 0; seed < 20; seed++) {
      String[] seen = new String[60];
      Deco.disturbed(
          seed,
          () -> {
            try (Run run = Run.open()) {
              for (int i = 0; i < seen.length; i++) {
                if (i % 3 == 0) {
                  MDC.put("user", "user-" + i);
                }
                Reads.add(run, site, seen, i);
              }
            }
            return null;
          });
      for (int i = 0; i < seen.length; i++) {
        assertThat(seen[i]).isEqualTo("user-" + (i - i % 3));
      }
    }
  }

  @Test
  void whatACallPutsThereStaysWithIt() {
    MDC.put("user", "first");
    try (Scope scope = Scope.open()) {
      for (int i = 0; i < 8; i++) {
        Calls.spawn(
            scope,
            isolation -> {
              MDC.put("user", "changed");
              return null;
            });
      }
      scope.await();
      Deferred<String> after = Calls.spawn(scope, isolation -> read());
      Deferred<String> another = Calls.spawn(scope, isolation -> read());
      scope.await();
      assertThat(after.get() + another.get()).isEqualTo("firstfirst");
    }
    assertThat(read()).isEqualTo("first");
  }

  @Test
  void callsOfCallsAndThoseInProgramOrderSeeItToo() {
    MDC.put("user", "outer");
    List<Deferred<String>> seen = new ArrayList<>();
    try (Scope scope = Scope.open()) {
      seen.add(Calls.order(scope, isolation -> read()));
      seen.add(
          Calls.spawn(
              scope,
              isolation -> {
                try (Scope inner = Scope.open()) {
                  Deferred<String> one = THREADS.spawn(inner, nested -> read());
                  Deferred<String> two = Calls.spawn(inner, nested -> read());
                  inner.await();
                  return one.get().equals(two.get()) ? one.get() : "different";
                }
              }));
      seen.add(Calls.spawnAlone(isolation -> read()));
      MDC.put("user", "later");
      scope.await();
      assertThat(seen).extracting(Deferred::get).containsOnly("outer");
    }
  }
}
