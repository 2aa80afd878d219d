package dev.deco.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

class CheckModeTest {
  private final List<CheckReport> reports = new ArrayList<>();
  private final Site writer = Sites.fresh();
  private final Site reader = new Site(Sites.class, "program", "Program.java", 44);

  @Test
  void aRerunNamesBothSitesTheObjectAndTheKey() throws Exception {
    int[] cells = new int[10];
    Deco.checked(
        () -> {
          try (Run run = Run.open()) {
            Calls.spawn(run.at(writer), isolation -> isolation.set(cells, 3, 1));
            Calls.spawn(run.at(reader), isolation -> isolation.get(cells, 3));
            Calls.spawn(run.at(reader), isolation -> isolation.get(cells, 4));
          }
          return null;
        },
        reports::add);

    assertThat(reports)
        .containsExactly(
            new CheckReport(
                CheckReport.Kind.STALE_READ,
                "element 3 of an int[]",
                3,
                reader.frame(),
                writer.frame()));
    assertThat(reports.get(0).toString())
        .startsWith("DECO-R02: the call spawned at " + reader)
        .contains("element 3 of an int[]", "the entry at " + writer);
    assertThat(CheckReport.Kind.STALE_READ.code()).isEqualTo("DECO-R02");
  }

  @Test
  void aStepIsNamedByTheSiteOfItsStatement() throws Exception {
    List<Integer> list = new ArrayList<>(List.of(0, 0));
    Deco.checked(
        () -> {
          try (Run run = Run.open()) {
            Deferred<Integer> value = Calls.spawn(run.at(writer), isolation -> 1);
            run.defer(list, 0, () -> list.set(0, value.get()));
            Calls.spawn(run.at(reader), isolation -> isolation.view(list).get(0));
          }
          return null;
        },
        reports::add);

    assertThat(reports).hasSize(1);
    assertThat(reports.get(0).writer()).isEqualTo(writer.frame());
    assertThat(reports.get(0).key()).isEqualTo(0);
  }

  @Test
  void aCallThatCannotBeIsolatedIsReported() throws Exception {
    Collection<Integer> queue = new ConcurrentLinkedQueue<>(Arrays.asList(1, 2));
    Deco.checked(
        () -> {
          try (Run run = Run.open()) {
            Deferred<Integer> first =
                Calls.spawn(run.at(reader), isolation -> isolation.view(queue).iterator().next());
            Calls.spawn(run.at(writer), isolation -> 1);
            assertThat(first.get()).isEqualTo(1);
          }
          return null;
        },
        reports::add);

    assertThat(reports).hasSize(1);
    assertThat(reports.get(0).kind()).isEqualTo(CheckReport.Kind.NOT_ISOLATED);
    assertThat(reports.get(0).call()).isEqualTo(reader.frame());
    assertThat(reports.get(0).toString()).startsWith("DECO-R03");
  }

  @Test
  void aProgramWithoutConflictsIsNotReported() throws Exception {
    int[] cells = new int[100];
    Deco.checked(
        () -> {
          try (Run run = Run.open()) {
            for (int i = 0; i < cells.length; i++) {
              int at = i;
              Calls.spawn(
                  run.at(reader),
                  isolation -> isolation.set(cells, at, isolation.get(cells, at) + 1));
            }
          }
          return null;
        },
        reports::add);

    assertThat(reports).isEmpty();
    assertThat(cells).containsOnly(1);
  }

  @Test
  void whatAListenerThrowsLeavesAtTheWaitPoint() throws Exception {
    int[] cells = {0};
    Deco.checked(
        () -> {
          try (Scope scope = Scope.open()) {
            Calls.spawn(scope, isolation -> isolation.set(cells, 0, 1));
            Calls.spawn(scope, isolation -> isolation.get(cells, 0));
            assertThatThrownBy(scope::await).hasMessage("a re-run");
            assertThat(cells).containsExactly(1);
            assertThat(Calls.spawn(scope, isolation -> 5).get()).isEqualTo(5);
          }
          return null;
        },
        report -> {
          throw new AssertionError("a re-run");
        });
  }

  @Test
  void anArgumentThatTheCallerChangesBeforeItWaitsIsReported() throws Exception {
    int[] cells = new int[10];
    List<Integer> list = new ArrayList<>(List.of(1, 2));
    Map<String, Integer> map = new HashMap<>(Map.of("a", 1));
    Deco.checked(
        () -> {
          try (Run run = Run.open()) {
            Calls.spawn(
                run.at(reader),
                isolation ->
                    isolation.reading(cells)[4]
                        + isolation.view(list).get(1)
                        + isolation.view(map).get("a"));
            cells[4] = 1;
            list.add(3);
            map.put("a", 2);
          }
          return null;
        },
        reports::add);

    assertThat(reports)
        .extracting(CheckReport::what)
        .containsExactlyInAnyOrder(
            "element 4 of an int[]", "the size of an ArrayList", "the content of a HashMap");
    assertThat(reports)
        .allMatch(r -> r.kind() == CheckReport.Kind.ARGUMENT_CHANGED)
        .allMatch(r -> reader.frame().equals(r.call()));
    assertThat(reports.get(0).toString()).startsWith("DECO-R04").contains("" + reader);
  }

  @Test
  void anArgumentOfALoneCallThatTheCallerChangesBeforeItAsksIsReported() throws Exception {
    List<Integer> list = new ArrayList<>(List.of(1, 2));
    Deco.checked(
        () -> {
          Deferred<Integer> sum = Calls.spawnAlone(isolation -> isolation.view(list).get(0));
          Deferred<Object> other = Calls.spawnAlone(isolation -> isolation.view(list).set(1, 7));
          assertThat(other.get()).isEqualTo(2);
          assertThat(reports).isEmpty();
          list.set(0, 5);
          Deferred<Integer> late = Calls.spawnAlone(isolation -> isolation.view(list).get(0));
          list.set(0, 6);
          sum.get();
          late.get();
          return null;
        },
        reports::add);

    assertThat(reports)
        .extracting(CheckReport::kind)
        .containsOnly(CheckReport.Kind.ARGUMENT_CHANGED);
    assertThat(reports).extracting(CheckReport::key).contains(0);
  }

  @Test
  void whatReplaysChangeIsNotReported() throws Exception {
    int[] cells = new int[8];
    Deco.checked(
        () -> {
          try (Run run = Run.open()) {
            for (int round = 0; round < 3; round++) {
              for (int i = 0; i < cells.length; i++) {
                int at = i;
                Deferred<Integer> next =
                    Calls.spawn(run.at(reader), isolation -> isolation.get(cells, at) + 1);
                run.defer(cells, at, () -> cells[at] = next.get());
              }
              run.await();
              cells[0] = 9;
            }
          }
          return null;
        },
        reports::add);

    assertThat(reports).isEmpty();
  }

  @Test
  void callsOfASiteThatKeepsConflictingAreAllReported() throws Exception {
    int[] cells = new int[101];
    Deco.checked(
        () -> {
          try (Run run = Run.open()) {
            for (int i = 1; i < cells.length; i++) {
              int at = i;
              Calls.spawn(
                  run.at(reader),
                  isolation -> isolation.set(cells, at, isolation.get(cells, at - 1) + 1));
            }
          }
          return null;
        },
        reports::add);

    assertThat(cells[100]).isEqualTo(100);
    assertThat(reports).hasSize(99);
  }

  @Test
  void checkingTakesAtMostFiftyTimesAsLong() throws Exception {
    double[] cells = new double[1000];
    List<Double> list = new ArrayList<>(Collections.nCopies(1000, 1.0));
    long plain = Long.MAX_VALUE;
    long checked = Long.MAX_VALUE;
    for (int round = 0; round < 15; round++) {
      long start = System.nanoTime();
      loop(cells, list);
      long middle = System.nanoTime();
      Deco.checked(() -> loop(cells, list), reports::add);
      plain = Math.min(plain, middle - start);
      checked = Math.min(checked, System.nanoTime() - middle);
    }
    assertThat(reports).isEmpty();
    assertThat(checked).isLessThan(50 * plain);
  }

  /** Calls of some microseconds, each with an array and a list of its own part. */
  private Void loop(double[] cells, List<Double> list) {
    try (Run run = Run.open()) {
      for (int i = 0; i < cells.length; i++) {
        int at = i;
        Deferred<Double> next =
            Calls.spawn(
                run.at(reader),
                isolation -> {
                  double x = isolation.trackingArrays().get(cells, at);
                  for (int j = 0; j < 1_000; j++) {
                    x = x * 0.999 + 1.5;
                  }
                  return x + isolation.view(list).get(at);
                });
        run.defer(cells, at, () -> cells[at] = next.get());
      }
    }
    return null;
  }
}
