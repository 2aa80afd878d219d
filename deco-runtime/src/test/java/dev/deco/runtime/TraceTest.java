package dev.deco.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The traces of failures read as those of a serial program. */
class TraceTest {
  static Object fails() throws IOException {
    return reallyFails();
  }

  private static Object reallyFails() throws IOException {
    throw new IOException("failed");
  }

  private static void caller() {
    try (Run run = Run.open()) {
      Calls.spawn(run.at(Sites.second()), isolation -> 1);
      wrapped(run);
      run.await();
    }
  }

  private static void wrapped(Run run) {
    DecoFake.fails(run.at(Sites.first()));
  }

  private static List<String> methods(Throwable thrown) {
    return Arrays.stream(thrown.getStackTrace())
        .map(frame -> frame.getMethodName())
        .takeWhile(method -> !method.contains("$") && !method.equals("invoke"))
        .toList();
  }

  @Test
  void theCallsFramesThenTheSpawnSiteThenTheCallers() {
    for (int i = 0; i < 50; i++) { // run by a worker or by the caller
      Throwable thrown = catchThrowable(TraceTest::caller);

      assertThat(thrown).isExactlyInstanceOf(IOException.class).hasMessage("failed");
      assertThat(methods(thrown))
          .startsWith("reallyFails", "fails", "program", "caller")
          .doesNotContain("run", "exec", "await");
      assertThat(thrown.getStackTrace()).contains(Sites.FIRST.frame());
    }
  }

  @Test
  void nestedCallsAddTheirSitesOneAfterAnother() {
    for (int i = 0; i < 50; i++) {
      Throwable thrown = catchThrowable(TraceTest::outer);

      assertThat(methods(thrown))
          .startsWith("reallyFails", "fails", "program", "caller", "program", "outer");
      assertThat(thrown.getStackTrace())
          .containsSubsequence(Sites.FIRST.frame(), Sites.SECOND.frame());
    }
  }

  private static void outer() {
    try (Run run = Run.open()) {
      DecoFake.calls(run.at(Sites.second()), TraceTest::caller);
      Calls.spawn(run.at(Sites.first()), isolation -> 1);
      run.await();
    }
  }

  @Test
  void aStepsTraceNamesItsSiteToo() {
    Throwable thrown =
        catchThrowable(
            () -> {
              try (Run run = Run.open()) {
                Calls.spawn(run.at(Sites.first()), isolation -> 1);
                run.defer(() -> DecoFake.step());
                run.await();
              }
            });
    assertThat(thrown.getStackTrace()[0].getMethodName()).isEqualTo("step");
    assertThat(thrown.getStackTrace()).contains(Sites.FIRST.frame());
  }

  @Test
  void callsInPlaceReadTheSame() {
    Throwable thrown =
        catchThrowable(
            () -> {
              try (Run run = Run.open()) {
                DecoFake.orders(run.at(Sites.first()));
                run.await();
              }
            });
    assertThat(methods(thrown)).startsWith("reallyFails", "fails", "program");

    thrown =
        catchThrowable(
            () ->
                Deco.serially(
                    () -> {
                      caller();
                      return null;
                    }));
    assertThat(methods(thrown)).startsWith("reallyFails", "fails", "program", "caller");
  }

  @Test
  void askingForTheResultOfALoneCall() {
    Deferred<Object> alone = DecoFake.alone();
    Throwable thrown = catchThrowable(alone::get);

    assertThat(methods(thrown)).startsWith("reallyFails", "fails");
    assertThat(thrown.getStackTrace())
        .anyMatch(frame -> frame.getClassName().equals(TraceTest.class.getName()))
        .noneMatch(frame -> frame.getClassName().startsWith("java.util.concurrent."));
    int length = thrown.getStackTrace().length;
    assertThat(catchThrowable(alone::get)).isSameAs(thrown);
    assertThat(thrown.getStackTrace()).hasSize(length);
  }

  @Test
  void anExceptionThatWasMadeElsewhereKeepsItsTrace() {
    IllegalStateException old = new IllegalStateException("made before");
    StackTraceElement[] trace = old.getStackTrace();
    try (Run run = Run.open()) {
      for (int i = 0; i < 3; i++) {
        Calls.spawn(
            run.at(Sites.first()),
            isolation -> {
              throw old;
            });
        assertThat(catchThrowable(run::await)).isSameAs(old);
        assertThat(old.getStackTrace()).isEqualTo(trace);
      }
    }
  }

  @Test
  void anExceptionWithoutATraceStaysWithoutOne() {
    RuntimeException bare = new RuntimeException("bare", null, false, false) {};
    try (Run run = Run.open()) {
      Calls.spawn(
          run.at(Sites.first()),
          isolation -> {
            throw bare;
          });
      assertThat(catchThrowable(run::await)).isSameAs(bare);
    }
    assertThat(bare.getStackTrace()).isEmpty();
  }

  @Test
  void aTraceTooDeepToShowTheCallStillNamesTheSite() {
    Throwable thrown =
        catchThrowable(
            () -> {
              try (Run run = Run.open()) {
                Calls.spawn(run.at(Sites.first()), isolation -> deep(2000));
                run.await();
              }
            });
    assertThat(thrown).hasMessage("deep");
    assertThat(thrown.getStackTrace()).contains(Sites.FIRST.frame());
  }

  private static Object deep(int depth) {
    if (depth == 0) {
      throw new IllegalStateException("deep");
    }
    return deep(depth - 1);
  }

  @Test
  void suppressedFailuresAreCompleteToo() throws Exception {
    Meeting failed = new Meeting(1);
    List<Throwable> thrown = new ArrayList<>();
    Deco.withParallelism(
        2,
        () -> {
          try (Run run = Run.open()) {
            Calls.spawn(
                run.at(Sites.first()),
                isolation -> {
                  failed.waitFor();
                  return fails();
                });
            Calls.spawn(
                run.at(Sites.second()),
                isolation -> {
                  failed.come();
                  return fails();
                });
            return thrown.add(catchThrowable(run::await));
          }
        });
    assertThat(thrown.get(0).getStackTrace()).contains(Sites.FIRST.frame());
    assertThat(thrown.get(0).getSuppressed()).hasSize(1);
    assertThat(thrown.get(0).getSuppressed()[0].getStackTrace()).contains(Sites.SECOND.frame());
  }
}
