package dev.deco.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Execution;
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
