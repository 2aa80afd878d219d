package dev.deco.runtime.internal.observe;

import dev.deco.runtime.CallRun;
import dev.deco.runtime.RunListener;
import dev.deco.runtime.WaitPoint;
import dev.deco.runtime.remote.RemotePlace;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Several listeners as one. What one of them throws concerns neither the others nor the work. */
record Many(List<RunListener> listeners) implements RunListener {
  private static final AtomicBoolean COMPLAINED = new AtomicBoolean();

  static Many of(RunListener first, RunListener second) {
    return new Many(List.of(first, second));
  }

  private void each(Consumer<RunListener> event) {
    for (RunListener listener : listeners) {
      try {
        event.accept(listener);
      } catch (Throwable fault) {
        // Also for want of stack or heap: the event is lost, and the work goes on or finds out.
        complain(fault);
      }
    }
  }

  /** Tells, once, that a listener does what it should not. */
  static void complain(Throwable fault) {
    if (fault instanceof VirtualMachineError || !COMPLAINED.compareAndSet(false, true)) {
      return;
    }
    System.getLogger("dev.deco")
        .log(System.Logger.Level.WARNING, "a run listener has failed; it is told further", fault);
  }

  @Override
  public void scopeOpened() {
    each(RunListener::scopeOpened);
  }

  @Override
  public void scopeClosed(long reruns) {
    each(l -> l.scopeClosed(reruns));
  }

  @Override
  public void callSpawned(@Nullable StackTraceElement site) {
    each(l -> l.callSpawned(site));
  }

  @Override
  public void callStarted(CallRun run) {
    each(l -> l.callStarted(run));
  }

  @Override
  public void callEnded(CallRun run, @Nullable Throwable failure) {
    each(l -> l.callEnded(run, failure));
  }

  @Override
  public void callRanElsewhere(CallRun run, RemotePlace place, @Nullable Throwable failure) {
    each(l -> l.callRanElsewhere(run, place, failure));
  }

  @Override
  public void callRunsAgain(@Nullable StackTraceElement site, String why) {
    each(l -> l.callRunsAgain(site, why));
  }

  @Override
  public void waitStarted(WaitPoint point) {
    each(l -> l.waitStarted(point));
  }

  @Override
  public void waitEnded(WaitPoint point) {
    each(l -> l.waitEnded(point));
  }

  @Override
  public void replayStarted(int entries) {
    each(l -> l.replayStarted(entries));
  }

  @Override
  public void replayEnded() {
    each(RunListener::replayEnded);
  }
}
