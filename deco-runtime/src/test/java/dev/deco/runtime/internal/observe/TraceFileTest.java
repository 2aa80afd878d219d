package dev.deco.runtime.internal.observe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.runtime.CallRun;
import dev.deco.runtime.RunListener;
import dev.deco.runtime.WaitPoint;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the file of a program that hangs or was killed, and that it can be read. */
class TraceFileTest {
  private static final StackTraceElement SITE =
      new StackTraceElement("t.Odd", "odd\"\\\n", "Odd.java", 7);

  /** A program that hangs: a call in which another one is waited for, after some short ones. */
  static final class Hangs {
    private Hangs() {}

    public static void main(String[] args) throws Exception {
      RunListener trace = new TraceFile(Path.of(args[0]));
      for (int i = 0; i < 1_000; i++) {
        CallRun run = new CallRun(SITE, CallRun.Kind.EARLY, System.nanoTime());
        trace.callStarted(run);
        trace.callEnded(run, i % 2 == 0 ? null : new IllegalStateException("\"why\"\t\u0001"));
      }
      trace.callStarted(new CallRun(SITE, CallRun.Kind.IN_TURN, System.nanoTime()));
      trace.waitStarted(new WaitPoint(SITE, "reads \"a\""));
      System.out.println("hangs");
      new CountDownLatch(1).await();
    }
  }

  @Test
  void aProgramThatWasKilledLeavesATraceOfWhatItWasDoing(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("trace.json");
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                String.join(
                    File.pathSeparator, rootOf(TraceFile.class), rootOf(TraceFileTest.class)),
                Hangs.class.getName(),
                file.toString())
            .redirectErrorStream(true)
            .start();
    try {
      assertThat(program.inputReader().readLine()).isEqualTo("hangs");
      // Nothing more happens in it; what did is in the file within some tenths of a second.
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
      while (!Files.readString(file).contains("wait odd") && System.nanoTime() < end) {
        Thread.sleep(20);
      }
    } finally {
      // SIGKILL, where there are signals.
      program.destroyForcibly().waitFor();
    }
    String text = Files.readString(file);
    List<String> events = new Json(text.stripTrailing().replaceAll(",$", "") + "]").elements();

    assertThat(events).filteredOn(event -> event.contains("\"ph\":\"X\"")).hasSize(1_000);
    List<String> begun = events.stream().filter(event -> event.contains("\"ph\":\"B\"")).toList();
    assertThat(begun).hasSize(2);
    assertThat(begun.get(0)).contains("\"call odd", "IN_TURN");
    assertThat(begun.get(1)).contains("\"wait odd", "reads \\\"a\\\"");
  }

  private static String rootOf(Class<?> type) throws Exception {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
  }

  @Test
  void whatTakesLongBeginsInTheFileAndEndsThere(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("trace.json");
    TraceFile trace = new TraceFile(file);
    CallRun outer = new CallRun(SITE, CallRun.Kind.EARLY, 0);
    trace.callStarted(outer);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (!Files.readString(file).contains("\"ph\":\"B\"") && System.nanoTime() < end) {
      Thread.sleep(20);
    }
    CallRun inner = new CallRun(SITE, CallRun.Kind.EARLY, 0);
    trace.callStarted(inner);
    trace.callEnded(inner, null);
    trace.callEnded(outer, new IllegalStateException("late"));
    trace.callEnded(outer, null);
    while (!Files.readString(file).contains("\"ph\":\"E\"") && System.nanoTime() < end) {
      Thread.sleep(20);
    }

    List<String> phases = new ArrayList<>();
    for (String event :
        new Json(Files.readString(file).strip().replaceAll(",$", "") + "]").elements()) {
      phases.add(event.replaceAll("(?s).*\"ph\":\"(.)\".*", "$1"));
      if (phases.get(phases.size() - 1).equals("E")) {
        assertThat(event)
            .contains("\"args\":{\"failure\":\"java.lang.IllegalStateException: late\"}");
      }
    }
    assertThat(phases).containsExactly("M", "M", "B", "X", "E");
  }

  /** Reads an array by the rules of JSON, and fails where one of them is broken. */
  private static final class Json {
    private final String text;
    private int at;

    Json(String text) {
      this.text = text;
    }

    List<String> elements() {
      List<String> elements = new ArrayList<>();
      expect('[');
      do {
        int start = at;
        value();
        elements.add(text.substring(start, at).strip());
      } while (took(','));
      expect(']');
      assertThat(text.substring(at)).isBlank();
      return elements;
    }

    private void value() {
      blanks();
      if (took('{')) {
        if (!took('}')) {
          do {
            string();
            expect(':');
            value();
          } while (took(','));
          expect('}');
        }
      } else if (text.charAt(at) == '"') {
        string();
      } else {
        int start = at;
        while ("+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
          at++;
        }
        assertThat(text.substring(start, at)).matches("-?(0|[1-9]\\d*)(\\.\\d+)?");
      }
    }

    private void string() {
      expect('"');
      while (text.charAt(at) != '"') {
        assertThat(text.charAt(at)).isGreaterThanOrEqualTo(' ');
        if (text.charAt(at) == '\\') {
          at++;
          assertThat("\"\\/bfnrtu").contains(text.substring(at, at + 1));
        }
        at++;
      }
      at++;
    }

    private boolean took(char c) {
      blanks();
      if (text.charAt(at) != c) {
        return false;
      }
      at++;
      return true;
    }

    private void expect(char c) {
      assertThat(took(c)).as("%s at %d", c, at).isTrue();
    }

    private void blanks() {
      while (Character.isWhitespace(text.charAt(at))) {
        at++;
      }
    }
  }
}
