package dev.deco.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.runtime.support.Site;
import org.junit.jupiter.api.Test;

/** How large batches get, by what is known of a place. */
class BatchesTest {
  private static final int FIRST_ALONE = 4;

  private final Batches batches = new Batches();

  /** What a scope does at each spawn. */
  private int next(Site site) {
    batches.asks(site);
    return batches.next(site);
  }

  private static Site shortCalls() {
    Site site = new Site(BatchesTest.class, "method", "BatchesTest.java", 1);
    site.ranFor(1_000, 100_000);
    return site;
  }

  @Test
  void theFirstCallsOfAScopeAreAloneThoughWorkersAreSoFastThatTheyHaveReportedSome() {
    Site site = shortCalls();

    for (int i = 0; i < FIRST_ALONE; i++) {
      assertThat(next(site)).isZero();
      site.ranFor(1, 100);
    }

    assertThat(next(site)).isGreaterThan(1);
  }

  @Test
  void callsAreAloneUntilOneOfThemHasBeenTimedInThisScope() {
    Site site = shortCalls();

    for (int i = 0; i < 3 * FIRST_ALONE; i++) {
      assertThat(next(site)).isZero();
    }
    site.ranFor(1, 100);

    assertThat(next(site)).isGreaterThan(1);
  }

  @Test
  void batchesGrowUntilTheyAreWorthAThreadsWhile() {
    Site site = shortCalls();
    for (int i = 0; i <= FIRST_ALONE; i++) {
      next(site);
    }
    site.ranFor(1, 100);

    int first = next(site);
    int second = next(site);
    for (int i = 0; i < 10; i++) {
      next(site);
    }

    assertThat(second).isGreaterThan(first);
    assertThat(next(site)).isEqualTo(site.together());
  }
}
