package dev.deco.runtime.internal;

import java.util.concurrent.ForkJoinTask;
import org.jspecify.annotations.Nullable;

/**
 * The offer of a call to a pool. A worker that takes it runs the call, unless somebody else has.
 */
final class CallTask extends ForkJoinTask<@Nullable Void> {
  private static final long serialVersionUID = 1;

  private final transient AloneCall<?> call;

  CallTask(AloneCall<?> call) {
    this.call = call;
  }

  @Override
  protected boolean exec() {
    Disturbance.point(call.settings().disturbance());
    if (call.home().frame.moot()) {
      return true;
    }
    // An interrupt that one call leaves behind must not reach the next on this worker.
    boolean interrupted = Thread.interrupted();
    try {
      call.runEarly(Context.current());
    } finally {
      Thread.interrupted();
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
    return true;
  }

  @Override
  public @Nullable Void getRawResult() {
    return null;
  }

  @Override
  protected void setRawResult(@Nullable Void value) {}

  @Override
  public String toString() {
    return call.toString();
  }
}
