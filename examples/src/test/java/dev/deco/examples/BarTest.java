package dev.deco.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.runtime.CallRun;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import org.junit.jupiter.api.Test;

final class BarTest {
  private final List<String> shown = new CopyOnWriteArrayList<>();

  private Bar show() {
    return Bar.show("rows", new DelegatingProgressBarConsumer(shown::add, 80));
  }

  @Test
  void allCallsHaveRunAtTheEnd() {
    double[][] image = Blur.rings(64);

    try (Bar bar = show()) {
      DecoBlur.blur(image);
    }
    DecoBlur.blur(image);

    // Blocks of eight rows.
    assertThat(shown).last().asString().startsWith("rows").contains("100%", " 8/8 ");
  }

  @Test
  void aRunThatIsThrownAwayDoesNotCount() {
    CallRun run = new CallRun(null, CallRun.Kind.EARLY, 0);
    try (Bar bar = show()) {
      bar.callSpawned(null);
      bar.callSpawned(null);
      bar.callEnded(run, null);
      bar.callEnded(run, null);
      bar.callRunsAgain(null, "it has read what was written");
    }

    assertThat(shown).last().asString().contains(" 50%", " 1/2 ");
  }
}
