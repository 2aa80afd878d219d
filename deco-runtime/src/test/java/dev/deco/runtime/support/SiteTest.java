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

  private void learn(int calls, boolean stale) {
    for (int i = 0; i < calls; i++) {
      site.ranIsolated(stale);
    }
  }
}
