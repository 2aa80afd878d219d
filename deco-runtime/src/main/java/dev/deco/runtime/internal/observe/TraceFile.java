package dev.deco.runtime.internal.observe;

import dev.deco.runtime.CallRun;
import dev.deco.runtime.RunListener;
import dev.deco.runtime.WaitPoint;
import dev.deco.runtime.remote.RemotePlace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Writes what happens to a file, as it happens: what takes its time is an event when it has ended,
 * and begins in the file before that if it takes long. So the file tells of a program that hangs,
 * or was killed, what it did last.
 */
final class TraceFile implements RunListener {
  private static final long PERIOD = TimeUnit.MILLISECONDS.toNanos(100);

  private final TraceWriter writer;
  private final ThreadLocal<Row> rows =
      ThreadLocal.withInitial(() -> new Row(Thread.currentThread()));

  /** The number of each JVM in which calls have run. */
  private final Map<String, Integer> workers = new HashMap<>();

  private int away;

  /** Those with something open. */
  private final Set<Row> busy = new HashSet<>();

  /** What a thread is in the midst of, innermost first. */
  private static final class Row {
    final Thread thread;
    final ArrayDeque<Open> open = new ArrayDeque<>();

    Row(Thread thread) {
      this.thread = thread;
    }
  }

  /** Something that has begun. */
  private static final class Open {
    final String name;
    final String args;
    final long from;
    boolean written;

    Open(String name, String args, long from) {
      this.name = name;
      this.args = args;
      this.from = from;
    }
  }

  TraceFile(Path file) throws IOException {
    writer = new TraceWriter(file);
    Thread writes = new Thread(null, this::writeOnAndOn, "deco-trace", 0, false);
    writes.setDaemon(true);
    writes.setContextClassLoader(ClassLoader.getSystemClassLoader());
    writes.start();
    Requested.atExit(this::end);
  }

  private void writeOnAndOn() {
    while (true) {
      LockSupport.parkNanos(PERIOD);
      write();
    }
  }

  private synchronized void write() {
    long now = System.nanoTime();
    for (Row row : busy) {
      // What is around something is older than that, and begins before it in the file, too.
      for (Iterator<Open> all = row.open.descendingIterator(); all.hasNext(); ) {
        Open each = all.next();
        if (!each.written && now - each.from > PERIOD) {
          writer.event(each.name, 'B', row.thread, each.from, -1, each.args);
          each.written = true;
        }
      }
    }
    writer.flush();
  }

  private void begin(String name, String args) {
    Row row = rows.get();
    synchronized (this) {
      if (row.open.isEmpty()) {
        busy.add(row);
      }
      row.open.push(new Open(name, args, System.nanoTime()));
    }
  }

  /** Ends what has begun last; {@code more} comes after its args. */
  private void end(String more) {
    Row row = rows.get();
    synchronized (this) {
      Open ended = row.open.poll();
      if (ended == null) {
        return;
      }
      if (row.open.isEmpty()) {
        busy.remove(row);
      }
      long now = System.nanoTime();
      if (ended.written) {
        String rest = more.startsWith(",") ? more.substring(1) : more;
        writer.event(ended.name, 'E', row.thread, now, -1, rest);
      } else {
        String args = ended.args + more;
        writer.event(ended.name, 'X', row.thread, ended.from, now - ended.from, args);
      }
    }
  }

  private synchronized void mark(String name, String args) {
    writer.event(name, 'i', Thread.currentThread(), System.nanoTime(), -1, args);
  }

  private static String at(@Nullable StackTraceElement place) {
    return place == null
        ? "unknown"
        : place.getMethodName() + " (" + place.getFileName() + ":" + place.getLineNumber() + ")";
  }

  private static String quoted(String text) {
    return TraceWriter.quoted(text);
  }

  @Override
  public void callStarted(CallRun run) {
    long waited = run.spawned() == 0 ? 0 : (System.nanoTime() - run.spawned()) / 1000;
    String kind = "\"kind\":" + quoted(run.kind().toString());
    begin("call " + at(run.site()), kind + ",\"spawned before (us)\":" + waited);
  }

  @Override
  public void callEnded(CallRun run, @Nullable Throwable failure) {
    end(failure == null ? "" : ",\"failure\":" + quoted(text(failure)));
  }

  /** Says what was thrown, also where its own code cannot. */
  private static String text(Throwable failure) {
    try {
      return String.valueOf(failure);
    } catch (RuntimeException none) {
      return failure.getClass().getName();
    }
  }

  /**
   * In a process of its own for each worker; when it began there is reckoned from how long it ran.
   */
  @Override
  public synchronized void callRanElsewhere(
      CallRun run, RemotePlace place, @Nullable Throwable failure) {
    long now = System.nanoTime();
    int worker = workers.size() + 2;
    Integer known = workers.putIfAbsent(place.worker(), worker);
    if (known == null) {
      String name = "\"name\":" + TraceWriter.quoted(place.worker());
      writer.elsewhere("process_name", 'M', worker, away, now, name);
    } else {
      worker = known;
    }
    away++;
    String args =
        "\"worker\":"
            + TraceWriter.quoted(place.worker())
            + ",\"bytes sent\":"
            + place.bytesSent()
            + ",\"bytes received\":"
            + place.bytesReceived()
            + (failure == null ? "" : ",\"failure\":" + TraceWriter.quoted(failure.toString()));
    // Runs of a worker overlap, so each gets a track.
    String name = "call " + at(run.site());
    writer.elsewhere(name, 'b', worker, away, now - place.nanos(), args);
    writer.elsewhere(name, 'e', worker, away, now, "");
  }

  @Override
  public void waitStarted(WaitPoint point) {
    String reason = point.reason();
    begin("wait " + at(point.where()), reason == null ? "" : "\"reason\":" + quoted(reason));
  }

  @Override
  public void waitEnded(WaitPoint point) {
    end("");
  }

  @Override
  public void replayStarted(int entries) {
    begin("replay", "\"entries\":" + entries);
  }

  @Override
  public void replayEnded() {
    end("");
  }

  @Override
  public void scopeOpened() {
    mark("scope opened", "");
  }

  @Override
  public void scopeClosed(long reruns) {
    mark("scope closed", "\"reruns\":" + reruns);
  }

  @Override
  public void callRunsAgain(@Nullable StackTraceElement site, String why) {
    mark("again " + at(site), "\"why\":" + quoted(why));
  }

  private synchronized void end() {
    writer.end();
  }
}
