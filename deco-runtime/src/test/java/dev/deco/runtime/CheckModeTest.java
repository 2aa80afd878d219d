package dev.deco.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
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
}
