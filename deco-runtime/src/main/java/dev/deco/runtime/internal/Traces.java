package dev.deco.runtime.internal;

import dev.deco.runtime.Deco;
import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Execution;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes the trace of a failure read as that of a serial program: the frames of the call, the spawn
 * site, the frames of the caller that waited, and none of the runtime.
 */
final class Traces {
  /** What the JVM records at most, unless told otherwise: deeper frames are missing. */
  private static final int TRUNCATED = 1024;

  /** The frames below which an entry's own begin. */
  private static final String CALL = Call.class.getName() + ".invoke";

  private static final String STEP = DeferredStep.class.getName() + ".invoke";

  private static final Set<String> RUNTIME =
      names(
          AloneCall.class,
          AloneLog.class,
          Attempt.class,
          Batch.class,
          BatchCall.class,
          BatchFiller.class,
          Call.class,
          CallTask.class,
          CarriedBody.class,
          Cancelling.class,
          Calls.class,
          Crew.class,
          Deco.class,
          Deferred.class,
          DeferredStep.class,
          DirectStatements.class,
          EarlyCall.class,
          Home.class,
          InPlace.class,
          Execution.class,
          Known.class,
          Lane.class,
          Limit.class,
          Log.class,
          Pending.class,
          PlacedCalls.class,
          Result.class,
          Run.class,
          Runner.class,
          Scope.class,
          ScopeLog.class,
          Settings.class,
          SpawnedTask.class,
          Telling.class,
          Traces.class,
          Waiting.class,
          WorkerRun.class,
          Workforce.class);

  private Traces() {}

  private static Set<String> names(Class<?>... types) {
    return Set.of(Arrays.stream(types).map(Class::getName).toArray(String[]::new));
  }

  /**
   * Completes the trace of an entry's failure, on the thread that waits for it. A trace without the
   * entry's run in it is left as it is: it has been completed already, or the exception was made
   * elsewhere.
   */
  static void complete(Throwable failure, @Nullable Site site) {
    StackTraceElement[] trace = failure.getStackTrace();
    StackTraceElement spawn = site == null ? null : site.frame();
    int end = runOf(trace);
    if (end < 0) {
      if (trace.length < TRUNCATED || spawn == null || Arrays.asList(trace).contains(spawn)) {
        return;
      }
      end = trace.length;
    } else {
      while (end > 0 && (generated(trace[end - 1]) || isRuntime(trace[end - 1]))) {
        end--;
      }
    }
    join(failure, Arrays.asList(trace).subList(0, end), spawn, caller());
  }

  private static void join(
      Throwable failure,
      List<StackTraceElement> own,
      @Nullable StackTraceElement spawn,
      List<StackTraceElement> caller) {
    List<StackTraceElement> complete = new ArrayList<>(own);
    if (spawn != null) {
      complete.add(spawn);
    }
    complete.addAll(caller);
    failure.setStackTrace(complete.toArray(StackTraceElement[]::new));
  }

  /**
   * Completes the trace of what a statement has thrown that ran in the wrapper itself, before it
   * leaves the wrapper's method. A trace that does not show this method is left as it is.
   */
  static void completeDirect(Throwable failure, Site site) {
    List<StackTraceElement> trace = Arrays.asList(failure.getStackTrace());
    List<StackTraceElement> caller = caller();
    int end = trace.size() - caller.size();
    if (end < 0
        || caller.isEmpty()
        || !sameMethod(trace.get(end), caller.get(0))
        || !trace.subList(end + 1, trace.size()).equals(caller.subList(1, caller.size()))) {
      return;
    }
    join(failure, trace.subList(0, end), site.frame(), caller);
  }

  private static boolean sameMethod(StackTraceElement one, StackTraceElement other) {
    return one.getClassName().equals(other.getClassName())
        && one.getMethodName().equals(other.getMethodName());
  }

  /** Completes the trace of the failure that ends a replay, and mentions those of later calls. */
  static void complete(Throwable failure, Entry[] entries, int at, int size) {
    try {
      complete(failure, entries[at].site());
      for (int i = at + 1; i < size; i++) {
        if (entries[i] instanceof Call<?> call) {
          Throwable later = call.unreplayedFailure();
          if (later != null) {
            complete(later, call.site());
            suppress(failure, later);
          }
        }
      }
    } catch (Throwable noRoom) {
      // The failure itself matters more than what is told of it.
      return;
    }
  }

  /** Makes a failure that stands for a call's own begin where the call was spawned. */
  static void startAtRun(Throwable failure) {
    failure.setStackTrace(
        new StackTraceElement[] {new StackTraceElement(Call.class.getName(), "invoke", null, -1)});
  }

  /** Where the runtime runs the entry's code; -1 if the trace does not show it. */
  private static int runOf(StackTraceElement[] trace) {
    for (int i = 0; i < trace.length; i++) {
      String method = trace[i].getClassName() + '.' + trace[i].getMethodName();
      if (method.equals(CALL) || method.equals(STEP)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a frame is that of a wrapper's lambda or batch, which only hands the arguments on. */
  private static boolean generated(StackTraceElement frame) {
    String type = frame.getClassName();
    String method = frame.getMethodName();
    return (method.startsWith("lambda$")
            || method.startsWith("$remote_")
            || type.contains("$$Batch_"))
        && type.startsWith("Deco", type.lastIndexOf('.') + 1);
  }

  /** Makes a failure of the runtime's own begin where the user's code has called it. */
  static void startAtCaller(Throwable failure) {
    failure.setStackTrace(caller().toArray(StackTraceElement[]::new));
  }

  private static boolean isRuntime(StackTraceElement frame) {
    return RUNTIME.contains(outermost(frame));
  }

  /** The frames of the current thread below the runtime's. */
  private static List<StackTraceElement> caller() {
    List<StackTraceElement> frames = Arrays.asList(new Throwable().getStackTrace());
    int first = 0;
    while (first < frames.size()
        && (isRuntime(frames.get(first)) || generated(frames.get(first)))) {
      first++;
    }
    return frames.subList(first, frames.size());
  }

  private static String outermost(StackTraceElement frame) {
    String type = frame.getClassName();
    int nested = type.indexOf('$');
    return nested < 0 ? type : type.substring(0, nested);
  }

  /** Mentions one failure in another, once. */
  static void suppress(Throwable failure, Throwable other) {
    if (failure != other
        && !(failure instanceof Abandoned)
        && !Arrays.asList(failure.getSuppressed()).contains(other)) {
      failure.addSuppressed(other);
    }
  }
}
