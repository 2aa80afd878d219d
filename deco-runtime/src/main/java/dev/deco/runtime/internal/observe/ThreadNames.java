package dev.deco.runtime.internal.observe;

import dev.deco.runtime.CallRun;
import dev.deco.runtime.RunListener;
import dev.deco.runtime.WaitPoint;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * Adds to the name of each thread what it does: a thread dump shows whose calls run there, which
 * the frames of a call do not tell.
 */
final class ThreadNames implements RunListener {
  private record Renamed(String before, String during) {}

  private final ThreadLocal<ArrayDeque<Renamed>> renamed = ThreadLocal.withInitial(ArrayDeque::new);

  private void begin(String what) {
    ArrayDeque<Renamed> outer = renamed.get();
    Thread thread = Thread.currentThread();
    String own = outer.isEmpty() ? thread.getName() : outer.getLast().before();
    outer.push(new Renamed(thread.getName(), own + ": " + what));
    thread.setName(outer.getFirst().during());
  }

  private void end() {
    Renamed ended = renamed.get().poll();
    Thread thread = Thread.currentThread();
    // A name that the call has given its thread stays.
    if (ended != null && ended.during().equals(thread.getName())) {
      thread.setName(ended.before());
    }
  }

  private static String in(StackTraceElement place) {
    return place.getMethodName() + " (" + place.getFileName() + ":" + place.getLineNumber() + ")";
  }

  @Override
  public void callStarted(CallRun run) {
    StackTraceElement site = run.site();
    begin("call of " + (site == null ? "an unknown place" : in(site)));
  }

  @Override
  public void callEnded(CallRun run, @Nullable Throwable failure) {
    end();
  }

  @Override
  public void waitStarted(WaitPoint point) {
    String reason = point.reason();
    begin("waits in " + in(point.where()) + (reason == null ? "" : ", " + reason));
  }

  @Override
  public void waitEnded(WaitPoint point) {
    end();
  }
}
