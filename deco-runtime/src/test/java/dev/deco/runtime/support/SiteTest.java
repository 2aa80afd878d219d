package dev.deco.runtime.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SiteTest {
  private final Site site = new Site(SiteTest.class, "caller", "SiteTest.java", 42);

  @Test
  void readsAsALineOfATrace() {
    assertThat(site).hasToString("dev.deco.runtime.support.SiteTest.caller(SiteTest.java:42)");
  }

  @Test
  void stopsSpeculatingWhenMostCallsWereStaleAndStartsAgain() {
    site.ranIsolated(true);
    assertThat(site.speculates()).isTrue();

    learn(20, true);
    assertThat(site.speculates()).isFalse();

    learn(20, false);
    assertThat(site.speculates()).isTrue();
  }

  @Test
  void aFewStaleCallsAmongManyDoNotMatter() {
    for (int i = 0; i < 1000; i++) {
      site.ranIsolated(i % 4 == 0);
      assertThat(site.speculates()).isTrue();
    }
  }

  @Test
  void stopsIsolatingWhereNothingCanBeIsolatedAndTriesAgainOnceInAWhile() {
    int tried = 0;
    for (int i = 0; i < 1000; i++) {
      if (site.isolates()) {
        site.ranInVain();
        tried++;
      } else {
        site.ranInPlace();
      }
    }
    assertThat(tried).isBetween(10, 60);
  }

  @Test
  void aThreadThatLostItsProcessorDoesNotMakeCallsLong() {
    for (int i = 0; i < 20; i++) {
      site.ranFor(40, 40_000);
    }
    int before = site.together();
    site.ranFor(40, 70_000_000);
    assertThat(before).isBetween(35, 45);
    assertThat(site.together()).isGreaterThan(before / 2);
  }

  @Test
  void callsThatHaveBecomeLongAreFoundOutSoon() {
    for (int i = 0; i < 20; i++) {
      site.ranFor(40, 40_000);
    }
    for (int i = 0; i < 40; i++) {
      site.ranFor(1, 500_000);
    }
    assertThat(site.together()).isLessThan(2);
  }

  @Test
  void aCallOrTwoDoNotMakeTheOthersLong() {
    for (int i = 0; i < 20; i++) {
      site.ranFor(40, 40_000);
    }
    for (int i = 0; i < 100; i++) {
      site.ranFor(1, 3_000);
    }
    assertThat(site.together()).isGreaterThan(30);
  }

  @Test
  void theLongestCallOfALevelTellsWhetherItsCallsAreWorthASpawn() {
    assertThat(site.small(3)).isFalse();
    assertThat(site.large(3)).isFalse();
    assertThat(site.ranSubtree(3, 10_000)).isTrue();
    assertThat(site.small(3)).isTrue();
    assertThat(site.small(4)).isFalse();
    assertThat(site.ranSubtree(3, 2_000_000)).isFalse();
    site.ranSubtree(3, 10_000);
    assertThat(site.small(3)).isFalse();
    assertThat(site.large(3)).isTrue();
  }

  @Test
  void levelsForgetWhatWasLongAgo() {
    site.ranSubtree(100, 2_000_000);
    for (int i = 0; i < 100; i++) {
      site.ranSubtree(200, 10_000);
    }
    assertThat(site.small(300)).isTrue();
  }

  @Test
  void readingElementByElementIsGivenUpWhereItIsOfNoUse() {
    site.readsElements();
    assertThat(site.elementwise()).isTrue();
    learn(8, true);
    assertThat(site.elementwise()).isFalse();
    site.readsElements();
    assertThat(site.elementwise()).isFalse();
  }

  private void learn(int calls, boolean stale) {
    for (int i = 0; i < calls; i++) {
      site.ranIsolated(stale);
    }
  }
}
