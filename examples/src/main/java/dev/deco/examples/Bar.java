package dev.deco.examples;

import dev.deco.runtime.CallRun;
import dev.deco.runtime.Deco;
import dev.deco.runtime.RunListener;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * A bar that shows how many of the calls spawned so far have run.
 *
 * <p>Shows a {@link RunListener} of one's own: nothing in the program that is watched knows of it.
 */
final class Bar implements RunListener, AutoCloseable {
  private static final int WIDTH = 80;

  private final ProgressBar bar;
  private long spawned;

  private Bar(ProgressBar bar) {
    this.bar = bar;
  }

  /** Shows a bar on the standard error, until it is closed. */
  static Bar show(String name) {
    return show(name, new ConsoleProgressBarConsumer(System.err, WIDTH));
  }

  /** Shows a bar to {@code consumer}, until it is closed. */
  static Bar show(String name, ProgressBarConsumer consumer) {
    Bar bar =
        new Bar(
            new ProgressBarBuilder()
                .setTaskName(name)
                .setInitialMax(0)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .setConsumer(consumer)
                .build());
    Deco.addListener(bar);
    return bar;
  }

  @Override
  public synchronized void callSpawned(@Nullable StackTraceElement site) {
    spawned++;
    bar.maxHint(spawned);
  }

  @Override
  public void callEnded(CallRun run, @Nullable Throwable failure) {
    bar.step();
  }

  /** One run more is to come than was thought. */
  @Override
  public void callRunsAgain(@Nullable StackTraceElement site, String why) {
    bar.stepBy(-1);
  }

  @Override
  public void close() {
    Deco.removeListener(this);
    bar.close();
  }
}
