package dev.deco.runtime.internal.observe;

import dev.deco.runtime.CallRun;
import dev.deco.runtime.RunListener;
import dev.deco.runtime.WaitPoint;
import dev.deco.runtime.remote.RemotePlace;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes what happens in the Trace Event Format, as an array of events, one a line. Readers do
 * without the closing bracket, so the file can be read at any time, also when the program has died.
 */
final class TraceFile implements RunListener {
  private static final int FULL = 1 << 15;
  private static final long FLUSH_NANOS = 100_000_000;

  private final OutputStream out;
  private final long start = System.nanoTime();
  private final ThreadLocal<ArrayDeque<Long>> begun = ThreadLocal.withInitial(ArrayDeque::new);
  private final Set<Long> named = new HashSet<>();
  private final Map<String, Integer> workers = new HashMap<>();
  private int away;
  private final StringBuilder lines = new StringBuilder("[\n");
  private long flushed = start;
  private boolean ended;

  TraceFile(Path file) throws IOException {
    out = Files.newOutputStream(file);
    event("process_name", "M", start, -1, "\"name\":\"deco\"");
    flush();
    Requested.atExit(this::end);
  }

  private void begin() {
    begun.get().push(System.nanoTime());
  }

  private void end(String name, String args) {
    Long from = begun.get().poll();
    if (from != null) {
      event(name, "X", from, System.nanoTime() - from, args);
    }
  }

  private static String at(@Nullable StackTraceElement place) {
    return place == null
        ? "unknown"
        : place.getMethodName() + " (" + place.getFileName() + ":" + place.getLineNumber() + ")";
  }

  @Override
  public void callStarted(CallRun run) {
    begin();
  }

  @Override
  public void callEnded(CallRun run, @Nullable Throwable failure) {
    Long from = begun.get().peek();
    long waited = run.spawned() == 0 || from == null ? 0 : (from - run.spawned()) / 1000;
    String args =
        "\"kind\":"
            + quoted(run.kind().toString())
            + ",\"spawned before (us)\":"
            + waited
            + (failure == null ? "" : ",\"failure\":" + quoted(failure.toString()));
    end("call " + at(run.site()), args);
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
      remote("process_name", "M", worker, now, "\"name\":" + quoted(place.worker()));
    } else {
      worker = known;
    }
    away++;
    String args =
        "\"worker\":"
            + quoted(place.worker())
            + ",\"bytes sent\":"
            + place.bytesSent()
            + ",\"bytes received\":"
            + place.bytesReceived()
            + (failure == null ? "" : ",\"failure\":" + quoted(failure.toString()));
    // Runs of a worker overlap, so each gets a track.
    remote("call " + at(run.site()), "b", worker, now - place.nanos(), args);
    remote("call " + at(run.site()), "e", worker, now, "");
    flushIfDue();
  }

  private void remote(String name, String phase, int worker, long at, String args) {
    lines.append("{\"name\":").append(quoted(name)).append(",\"ph\":\"").append(phase);
    lines.append("\",\"pid\":").append(worker).append(",\"tid\":0,\"id\":").append(away);
    lines.append(",\"ts\":").append(Math.max(0, at - start) / 1000);
    lines.append(",\"cat\":\"deco\",\"args\":{").append(args).append("}},\n");
  }

  @Override
  public void waitStarted(WaitPoint point) {
    begin();
  }

  @Override
  public void waitEnded(WaitPoint point) {
    String reason = point.reason() == null ? "" : "\"reason\":" + quoted(point.reason());
    end("wait " + at(point.where()), reason);
  }

  @Override
  public void replayStarted(int entries) {
    begin();
  }

  @Override
  public void replayEnded() {
    end("replay", "");
  }

  @Override
  public void scopeOpened() {
    event("scope opened", "i", System.nanoTime(), -1, "");
  }

  @Override
  public void scopeClosed(long reruns) {
    event("scope closed", "i", System.nanoTime(), -1, "\"reruns\":" + reruns);
  }

  @Override
  public void callRunsAgain(@Nullable StackTraceElement site, String why) {
    event("again " + at(site), "i", System.nanoTime(), -1, "\"why\":" + quoted(why));
  }

  private synchronized void event(String name, String phase, long at, long length, String args) {
    Thread thread = Thread.currentThread();
    long id = id(thread);
    if (named.add(id)) {
      line("thread_name", "M", id, at, -1, "\"name\":" + quoted(thread.getName()));
    }
    line(name, phase, id, at, length, args);
    flushIfDue();
  }

  private void flushIfDue() {
    if (lines.length() > FULL || System.nanoTime() - flushed > FLUSH_NANOS) {
      flush();
    }
  }

  private void line(String name, String phase, long id, long at, long length, String args) {
    lines.append("{\"name\":").append(quoted(name)).append(",\"ph\":\"").append(phase);
    lines.append("\",\"pid\":1,\"tid\":").append(id);
    lines.append(",\"ts\":").append((at - start) / 1000).append('.').append(micro(at - start));
    if (length >= 0) {
      lines.append(",\"dur\":").append(length / 1000).append('.').append(micro(length));
    }
    if (phase.equals("i")) {
      lines.append(",\"s\":\"t\"");
    }
    lines.append(",\"cat\":\"deco\",\"args\":{").append(args).append("}},\n");
  }

  private static String micro(long nanos) {
    long rest = Math.floorMod(nanos, 1000L);
    return rest < 10 ? "00" + rest : rest < 100 ? "0" + rest : "" + rest;
  }

  @SuppressWarnings("deprecation") // its successor is one of a later JDK
  private static long id(Thread thread) {
    return thread.getId();
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ') {
        quoted.append(String.format("\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }

  /** Writes whole lines only. */
  private void flush() {
    flushed = System.nanoTime();
    try {
      if (!ended) {
        out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      ended = true;
      Many.complain(e);
    }
    lines.setLength(0);
  }

  private synchronized void end() {
    line("end", "i", id(Thread.currentThread()), System.nanoTime(), -1, "");
    lines.setLength(lines.length() - 2);
    lines.append("\n]\n");
    flush();
    ended = true;
  }
}
