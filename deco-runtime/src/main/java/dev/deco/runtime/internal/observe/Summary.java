package dev.deco.runtime.internal.observe;

import dev.deco.runtime.CallRun;
import dev.deco.runtime.RunListener;
import dev.deco.runtime.WaitPoint;
import dev.deco.runtime.remote.RemotePlace;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** Adds up what happened, for each spawn site and each wait point. */
final class Summary implements RunListener {
  /** Runs shorter than this are hardly worth a spawn. */
  private static final double FINE_NANOS = 2_000;

  private static final class Waits {
    final LongAdder times = new LongAdder();
    final LongAdder nanos = new LongAdder();
    volatile String reason = "";
  }

  private final Map<String, SiteTimes> sites = new ConcurrentHashMap<>();

  /** What another JVM has done. */
  private static final class Worker {
    final LongAdder runs = new LongAdder();
    final LongAdder nanos = new LongAdder();
    final LongAdder sent = new LongAdder();
    final LongAdder received = new LongAdder();
  }

  private final Map<String, Worker> workers = new ConcurrentHashMap<>();
  private final Map<String, Waits> waits = new ConcurrentHashMap<>();
  private final ThreadLocal<ThreadTimes> threads = ThreadLocal.withInitial(ThreadTimes::new);

  private SiteTimes of(@Nullable StackTraceElement site) {
    return sites.computeIfAbsent(
        site == null ? "unknown" : site.toString(), place -> new SiteTimes());
  }

  @Override
  public void scopeOpened() {
    threads.get().opened();
  }

  @Override
  public void scopeClosed(long reruns) {
    threads.get().closed();
  }

  @Override
  public void callSpawned(@Nullable StackTraceElement site) {
    SiteTimes times = of(site);
    times.spawned();
    threads.get().spawned(times);
  }

  @Override
  public void callStarted(CallRun run) {
    SiteTimes times = of(run.site());
    ThreadTimes mine = threads.get();
    if (run.kind() == CallRun.Kind.IN_PLACE) {
      mine.notPending(times);
    }
    long now = System.nanoTime();
    times.started(now);
    mine.runStarted(now);
  }

  @Override
  public void callEnded(CallRun run, @Nullable Throwable failure) {
    long now = System.nanoTime();
    of(run.site()).ended(run.kind(), now, threads.get().runEnded(now));
  }

  @Override
  public void callRanElsewhere(CallRun run, RemotePlace place, @Nullable Throwable failure) {
    of(run.site()).ranElsewhere(place.nanos());
    Worker worker = workers.computeIfAbsent(place.worker(), name -> new Worker());
    worker.runs.increment();
    worker.nanos.add(place.nanos());
    worker.sent.add(place.bytesSent());
    worker.received.add(place.bytesReceived());
  }

  @Override
  public void callRunsAgain(@Nullable StackTraceElement site, String why) {
    of(site).again();
  }

  @Override
  public void waitStarted(WaitPoint point) {
    threads.get().waitStarted(System.nanoTime());
  }

  @Override
  public void waitEnded(WaitPoint point) {
    Long lost = threads.get().waitEnded(System.nanoTime());
    if (lost != null) {
      Waits waiting = waits.computeIfAbsent(point.where().toString(), place -> new Waits());
      waiting.times.increment();
      waiting.nanos.add(lost);
      waiting.reason = point.reason() == null ? "" : point.reason();
    }
  }

  /** The tables. */
  String text() {
    StringBuilder text = new StringBuilder("\nDeco: spawn sites\n");
    line(
        text, "calls", "total ms", "mean us", "parallel", "most", "lost ms", "again", "spawned at");
    sites.entrySet().stream()
        .sorted(Comparator.comparing(each -> -each.getValue().nanos()))
        .forEach(each -> site(text, each.getKey(), each.getValue()));
    text.append("Deco: wait points\n");
    line(text, "waits", "lost ms", "mean us", "", "", "", "", "where, and why");
    waits.entrySet().stream()
        .sorted(Comparator.comparing(each -> -each.getValue().nanos.sum()))
        .forEach(each -> waitPoint(text, each.getKey(), each.getValue()));
    if (!workers.isEmpty()) {
      text.append("Deco: runs in other JVMs\n");
      line(text, "runs", "total ms", "mean us", "KB out", "KB in", "", "", "where");
      workers.entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .forEach(each -> worker(text, each.getKey(), each.getValue()));
    }
    return text.toString();
  }

  private static void worker(StringBuilder text, String name, Worker all) {
    long runs = all.runs.sum();
    long nanos = all.nanos.sum();
    line(
        text,
        Long.toString(runs),
        millis(nanos),
        micros(runs == 0 ? 0 : (double) nanos / runs),
        kilobytes(all.sent),
        kilobytes(all.received),
        "",
        "",
        name);
  }

  private static String kilobytes(LongAdder bytes) {
    return String.format(Locale.ROOT, "%.1f", bytes.sum() / 1e3);
  }

  private static void site(StringBuilder text, String place, SiteTimes times) {
    line(
        text,
        Long.toString(times.calls()),
        millis(times.nanos()),
        micros(times.meanNanos()),
        one(times.parallelism()),
        Integer.toString(times.most()),
        millis(times.lost()),
        Long.toString(times.reruns()),
        place + hint(times));
  }

  private static String hint(SiteTimes times) {
    if (times.allInPlace()) {
      return "  (all in program order)";
    }
    boolean fine = times.runs() > 0 && times.meanNanos() < FINE_NANOS;
    return fine ? "  (too short to be worth a spawn: let one call do more)" : "";
  }

  private static void waitPoint(StringBuilder text, String place, Waits all) {
    long times = all.times.sum();
    long nanos = all.nanos.sum();
    String why = all.reason.isEmpty() ? "" : ": " + all.reason;
    String mean = micros(times == 0 ? 0 : (double) nanos / times);
    line(text, Long.toString(times), millis(nanos), mean, "", "", "", "", place + why);
  }

  private static String millis(long nanos) {
    return one(nanos / 1e6);
  }

  private static String micros(double nanos) {
    return one(nanos / 1e3);
  }

  private static String one(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static void line(StringBuilder text, Object... columns) {
    text.append(String.format("%9s %10s %10s %8s %6s %9s %6s  %s%n", columns));
  }
}
