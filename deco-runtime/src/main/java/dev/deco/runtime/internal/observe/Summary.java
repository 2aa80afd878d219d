package dev.deco.runtime.internal.observe;

import dev.deco.runtime.CallRun;
import dev.deco.runtime.RunListener;
import dev.deco.runtime.WaitPoint;
import dev.deco.runtime.remote.RemotePlace;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** Adds up what happened, for each spawn site and each wait point. */
final class Summary implements RunListener {
  /** Runs shorter than this are hardly worth a spawn. */
  private static final double FINE_MICROS = 2;

  private static final class Calls {
    final LongAdder spawned = new LongAdder();
    final LongAdder runs = new LongAdder();
    final LongAdder nanos = new LongAdder();
    final LongAdder again = new LongAdder();
    final LongAdder inPlace = new LongAdder();
    final AtomicInteger now = new AtomicInteger();
    final AtomicInteger most = new AtomicInteger();
  }

  private static final class Waits {
    final LongAdder times = new LongAdder();
    final LongAdder nanos = new LongAdder();
    volatile String reason = "";
  }

  /** What another JVM has done. */
  private static final class Worker {
    final LongAdder runs = new LongAdder();
    final LongAdder nanos = new LongAdder();
    final LongAdder sent = new LongAdder();
    final LongAdder received = new LongAdder();
  }

  private final Map<String, Worker> workers = new ConcurrentHashMap<>();
  private final Map<String, Calls> calls = new ConcurrentHashMap<>();
  private final Map<String, Waits> waits = new ConcurrentHashMap<>();
  private final ThreadLocal<Running> running = ThreadLocal.withInitial(Running::new);

  /** What a thread is in the midst of, and how much of it was spent on calls. */
  private static final class Running {
    final ArrayDeque<Long> begun = new ArrayDeque<>();
    final ArrayDeque<long[]> inCalls = new ArrayDeque<>();
  }

  private Calls of(@Nullable StackTraceElement site) {
    return calls.computeIfAbsent(site == null ? "unknown" : site.toString(), s -> new Calls());
  }

  @Override
  public void callSpawned(@Nullable StackTraceElement site) {
    of(site).spawned.increment();
  }

  @Override
  public void callStarted(CallRun run) {
    Calls site = of(run.site());
    site.most.accumulateAndGet(site.now.incrementAndGet(), Math::max);
    running.get().begun.push(System.nanoTime());
  }

  @Override
  public void callEnded(CallRun run, @Nullable Throwable failure) {
    Calls site = of(run.site());
    site.now.decrementAndGet();
    Running mine = running.get();
    Long from = mine.begun.poll();
    long took = from == null ? 0 : System.nanoTime() - from;
    site.runs.increment();
    site.nanos.add(took);
    if (run.kind() == CallRun.Kind.IN_PLACE) {
      site.inPlace.increment();
    }
    long[] around = mine.inCalls.peek();
    if (around != null) {
      around[0] += took;
    }
  }

  @Override
  public void callRanElsewhere(CallRun run, RemotePlace place, @Nullable Throwable failure) {
    Calls site = of(run.site());
    site.runs.increment();
    site.nanos.add(place.nanos());
    Worker worker = workers.computeIfAbsent(place.worker(), name -> new Worker());
    worker.runs.increment();
    worker.nanos.add(place.nanos());
    worker.sent.add(place.bytesSent());
    worker.received.add(place.bytesReceived());
  }

  @Override
  public void callRunsAgain(@Nullable StackTraceElement site, String why) {
    of(site).again.increment();
  }

  @Override
  public void waitStarted(WaitPoint point) {
    Running mine = running.get();
    mine.begun.push(System.nanoTime());
    mine.inCalls.push(new long[1]);
  }

  @Override
  public void waitEnded(WaitPoint point) {
    Running mine = running.get();
    Long from = mine.begun.poll();
    long[] helped = mine.inCalls.poll();
    if (from != null && helped != null) {
      Waits waiting = waits.computeIfAbsent(point.where().toString(), w -> new Waits());
      waiting.times.increment();
      long took = System.nanoTime() - from;
      waiting.nanos.add(Math.max(0, took - helped[0]));
      waiting.reason = point.reason() == null ? "" : point.reason();
      long[] around = mine.inCalls.peek();
      if (around != null) {
        // What an inner wait took is no time lost of the outer one's.
        around[0] += took;
      }
    }
  }

  /** The tables. */
  String text() {
    StringBuilder text = new StringBuilder("\nDeco: spawn sites\n");
    line(text, "calls", "total ms", "mean us", "at once", "again", "spawned at");
    calls.entrySet().stream()
        .sorted(Comparator.comparing(e -> -e.getValue().nanos.sum()))
        .forEach(e -> site(text, e.getKey(), e.getValue()));
    text.append("Deco: wait points\n");
    line(text, "waits", "lost ms", "mean us", "", "", "where, and why");
    waits.entrySet().stream()
        .sorted(Comparator.comparing(e -> -e.getValue().nanos.sum()))
        .forEach(
            e -> {
              Waits w = e.getValue();
              String why = w.reason.isEmpty() ? "" : ": " + w.reason;
              long times = w.times.sum();
              row(text, times, w.nanos.sum(), times, "", "", e.getKey() + why);
            });
    if (!workers.isEmpty()) {
      text.append("Deco: runs in other JVMs\n");
      line(text, "runs", "total ms", "mean us", "KB out", "KB in", "where");
      workers.entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .forEach(e -> worker(text, e.getKey(), e.getValue()));
    }
    return text.toString();
  }

  private static void worker(StringBuilder text, String name, Worker all) {
    long runs = all.runs.sum();
    row(text, runs, all.nanos.sum(), runs, kilobytes(all.sent), kilobytes(all.received), name);
  }

  private static String kilobytes(LongAdder bytes) {
    return String.format(Locale.ROOT, "%.1f", bytes.sum() / 1e3);
  }

  private static void site(StringBuilder text, String site, Calls all) {
    long runs = all.runs.sum();
    double mean = runs == 0 ? 0 : all.nanos.sum() / 1000.0 / runs;
    String hint = "";
    if (runs > 0 && mean < FINE_MICROS) {
      hint = "  (too short to be worth a spawn: let one call do more)";
    } else if (runs > 0 && all.inPlace.sum() == runs) {
      hint = "  (all in program order)";
    }
    String most = Integer.toString(all.most.get());
    String again = Long.toString(all.again.sum());
    row(text, Math.max(all.spawned.sum(), runs), all.nanos.sum(), runs, most, again, site + hint);
  }

  private static void row(
      StringBuilder text,
      long count,
      long nanos,
      long parts,
      String most,
      String again,
      String where) {
    String total = String.format(Locale.ROOT, "%.1f", nanos / 1e6);
    String mean = String.format(Locale.ROOT, "%.1f", parts == 0 ? 0 : nanos / 1e3 / parts);
    line(text, Long.toString(count), total, mean, most, again, where);
  }

  private static void line(
      StringBuilder text, String a, String b, String c, String d, String e, String f) {
    text.append(String.format("%10s %12s %12s %8s %8s  %s%n", a, b, c, d, e, f));
  }
}
