package dev.deco.runtime.internal.observe;

import dev.deco.runtime.CallRun;
import dev.deco.runtime.RunListener;
import dev.deco.runtime.WaitPoint;
import dev.deco.runtime.remote.RemotePlace;
import java.util.ArrayDeque;
import jdk.jfr.Category;
import jdk.jfr.DataAmount;
import jdk.jfr.Enabled;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import jdk.jfr.Timespan;
import org.jspecify.annotations.Nullable;

/**
 * Makes events for the Flight Recorder of the JDK. Loaded only where there is one.
 *
 * <p>Off unless a recording asks for them: many programs are recorded all the time, and while
 * somebody listens each call is spawned alone.
 */
final class FlightListener implements RunListener {
  static final FlightListener INSTANCE = new FlightListener();

  private static final CallFlight CALL = new CallFlight();
  private static final WaitFlight WAIT = new WaitFlight();
  private static final ReplayFlight REPLAY = new ReplayFlight();
  private static final AgainFlight AGAIN = new AgainFlight();
  private static final ScopeFlight SCOPE = new ScopeFlight();
  private static final RemoteCallFlight REMOTE_CALL = new RemoteCallFlight();

  private final ThreadLocal<ArrayDeque<Event>> begun = ThreadLocal.withInitial(ArrayDeque::new);

  /** Whether a recording wants events. The recorder changes these methods when it begins. */
  static boolean enabled() {
    return CALL.isEnabled()
        || WAIT.isEnabled()
        || REPLAY.isEnabled()
        || AGAIN.isEnabled()
        || SCOPE.isEnabled()
        || REMOTE_CALL.isEnabled();
  }

  @Name("dev.deco.Call")
  @Label("Call")
  @Category("Deco")
  @Enabled(false)
  @StackTrace(false)
  static final class CallFlight extends Event {
    @Label("Spawned At")
    @Nullable String site;

    @Label("Kind")
    @Nullable String kind;

    @Label("Spawn to Start")
    @Timespan(Timespan.NANOSECONDS)
    long delay;

    @Label("Failure")
    @Nullable String failure;
  }

  @Name("dev.deco.RemoteCall")
  @Label("Call in Another JVM")
  @Category("Deco")
  @Enabled(false)
  @StackTrace(false)
  static final class RemoteCallFlight extends Event {
    @Label("Spawned At")
    @Nullable String site;

    @Label("Worker")
    @Nullable String worker;

    @Label("Run Time There")
    @Timespan(Timespan.NANOSECONDS)
    long time;

    @Label("Sent")
    @DataAmount
    long sent;

    @Label("Received")
    @DataAmount
    long received;

    @Label("Failure")
    @Nullable String failure;
  }

  @Name("dev.deco.Wait")
  @Label("Wait Point")
  @Category("Deco")
  @Enabled(false)
  @StackTrace(false)
  static final class WaitFlight extends Event {
    @Label("Where")
    @Nullable String where;

    @Label("Reason")
    @Nullable String reason;
  }

  @Name("dev.deco.Replay")
  @Label("Replay")
  @Category("Deco")
  @Enabled(false)
  @StackTrace(false)
  static final class ReplayFlight extends Event {
    @Label("Entries")
    int entries;
  }

  @Name("dev.deco.Again")
  @Label("Call Runs Again")
  @Category("Deco")
  @Enabled(false)
  @StackTrace(false)
  static final class AgainFlight extends Event {
    @Label("Spawned At")
    @Nullable String site;

    @Label("Reason")
    @Nullable String reason;
  }

  @Name("dev.deco.Scope")
  @Label("Scope")
  @Category("Deco")
  @Enabled(false)
  @StackTrace(false)
  static final class ScopeFlight extends Event {
    @Label("Runs Thrown Away")
    long reruns;
  }

  private void begin(Event event) {
    event.begin();
    begun.get().push(event);
  }

  private <E extends Event> @Nullable E end(Class<E> type) {
    Event event = begun.get().poll();
    return type.isInstance(event) ? type.cast(event) : null;
  }

  @Override
  public void callStarted(CallRun run) {
    CallFlight event = new CallFlight();
    event.site = run.site() == null ? null : run.site().toString();
    event.kind = run.kind().toString();
    event.delay = run.spawned() == 0 ? 0 : System.nanoTime() - run.spawned();
    begin(event);
  }

  @Override
  public void callEnded(CallRun run, @Nullable Throwable failure) {
    CallFlight event = end(CallFlight.class);
    if (event != null) {
      event.failure = failure == null ? null : failure.toString();
      event.commit();
    }
  }

  @Override
  public void callRanElsewhere(CallRun run, RemotePlace place, @Nullable Throwable failure) {
    RemoteCallFlight event = new RemoteCallFlight();
    event.site = run.site() == null ? null : run.site().toString();
    event.worker = place.worker();
    event.time = place.nanos();
    event.sent = place.bytesSent();
    event.received = place.bytesReceived();
    event.failure = failure == null ? null : failure.toString();
    event.commit();
  }

  @Override
  public void waitStarted(WaitPoint point) {
    WaitFlight event = new WaitFlight();
    event.where = point.where().toString();
    event.reason = point.reason();
    begin(event);
  }

  @Override
  public void waitEnded(WaitPoint point) {
    WaitFlight event = end(WaitFlight.class);
    if (event != null) {
      event.commit();
    }
  }

  @Override
  public void replayStarted(int entries) {
    ReplayFlight event = new ReplayFlight();
    event.entries = entries;
    begin(event);
  }

  @Override
  public void replayEnded() {
    ReplayFlight event = end(ReplayFlight.class);
    if (event != null) {
      event.commit();
    }
  }

  @Override
  public void callRunsAgain(@Nullable StackTraceElement site, String why) {
    AgainFlight event = new AgainFlight();
    event.site = site == null ? null : site.toString();
    event.reason = why;
    event.commit();
  }

  @Override
  public void scopeClosed(long reruns) {
    ScopeFlight event = new ScopeFlight();
    event.reruns = reruns;
    event.commit();
  }
}
