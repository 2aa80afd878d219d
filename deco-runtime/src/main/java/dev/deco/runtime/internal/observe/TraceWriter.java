package dev.deco.runtime.internal.observe;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * Writes events in the Trace Event Format, as an array, one event a line, whole lines at a time.
 * Readers do without the closing bracket, so the file can be read whenever the program dies. Not
 * thread-safe.
 */
final class TraceWriter {
  private static final int FULL = 1 << 15;

  private final OutputStream out;
  private final long start = System.nanoTime();
  private final Set<Long> named = new HashSet<>();
  private final StringBuilder lines = new StringBuilder("[\n");
  private boolean ended;

  TraceWriter(Path file) throws IOException {
    out = Files.newOutputStream(file);
    Thread thread = Thread.currentThread();
    event("process_name", 'M', thread, start, -1, "\"name\":\"deco\"");
    flush();
  }

  /**
   * Adds an event.
   *
   * @param phase what kind of event it is, as the format has it
   * @param at when it was or began, on the clock of {@link System#nanoTime}
   * @param length how long it took; negative if that says nothing
   * @param args the members of a JSON object
   */
  void event(String name, char phase, Thread thread, long at, long length, String args) {
    long id = id(thread);
    if (named.add(id)) {
      line("thread_name", 'M', id, at, -1, "\"name\":" + quoted(thread.getName()));
    }
    line(name, phase, id, at, length, args);
    if (lines.length() > FULL) {
      flush();
    }
  }

  private void line(String name, char phase, long id, long at, long length, String args) {
    lines.append("{\"name\":").append(quoted(name)).append(",\"ph\":\"").append(phase);
    lines.append("\",\"pid\":1,\"tid\":").append(id);
    lines.append(",\"ts\":").append((at - start) / 1000).append('.').append(micro(at - start));
    if (length >= 0) {
      lines.append(",\"dur\":").append(length / 1000).append('.').append(micro(length));
    }
    if (phase == 'i') {
      lines.append(",\"s\":\"t\"");
    }
    lines.append(",\"cat\":\"deco\",\"args\":{").append(args).append("}},\n");
  }

  /**
   * Adds an event of another process, on a track of its own.
   *
   * @param process the number of the process
   * @param track the number of the track
   */
  void elsewhere(String name, char phase, int process, int track, long at, String args) {
    lines.append("{\"name\":").append(quoted(name)).append(",\"ph\":\"").append(phase);
    lines.append("\",\"pid\":").append(process).append(",\"tid\":0,\"id\":").append(track);
    lines.append(",\"ts\":").append(Math.max(0, at - start) / 1000);
    lines.append(",\"cat\":\"deco\",\"args\":{").append(args).append("}},\n");
    if (lines.length() > FULL) {
      flush();
    }
  }

  private static String micro(long nanos) {
    long rest = Math.floorMod(nanos, 1000L);
    return rest < 10 ? "00" + rest : rest < 100 ? "0" + rest : "" + rest;
  }

  @SuppressWarnings("deprecation") // its successor is one of a later JDK
  private static long id(Thread thread) {
    return thread.getId();
  }

  /** A text as JSON has it. */
  static String quoted(String text) {
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

  /** Writes what is there: whole lines only. */
  void flush() {
    if (lines.length() > 0) {
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
  }

  /** Writes all, and the closing bracket. Nothing is written afterwards. */
  void end() {
    line("end", 'i', id(Thread.currentThread()), System.nanoTime(), -1, "");
    lines.setLength(lines.length() - 2);
    lines.append("\n]\n");
    flush();
    ended = true;
  }
}
