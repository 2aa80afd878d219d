package dev.deco.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.runtime.remote.RemoteCall;
import dev.deco.runtime.remote.RemotePlace;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of calls that ran in other JVMs. */
class RemoteEventsTest {
  /** Six calls, five of which go to one of two workers. */
  static final class Main {
    private Main() {}

    public static void main(String[] args) {
      System.out.println(program());
    }

    static int program() {
      SentExecutor executor = new SentExecutor();
      Deco.register(executor);
      int[] cells = new int[12];
      Site site = Sites.first();
      try (Run run = Run.open()) {
        for (int i = 0; i < 6; i++) {
          DecoSent.add(run.at(site), cells, 2 * i, 1);
        }
        for (int i = 0; i < 5; i++) {
          RemoteCall call = executor.call(i);
          // What is claimed and does not come back is waited for without end.
          if (!call.claim()) {
            throw new IllegalStateException("call " + i);
          }
          String worker = "worker-" + i % 2;
          call.complete(SentExecutor.run(call), new RemotePlace(worker, 3_000_000, 2_000, 500));
        }
      } finally {
        Deco.unregister(executor.name());
      }
      return cells[0] + cells[10];
    }
  }

  @Test
  void theSummaryNamesWorkersAndBytes() throws Exception {
    List<String> lines = ForkedJvm.run(Main.class, "-Ddeco.summary", "-Ddeco.progress");
    assertThat(lines).contains("2");
    String output = String.join("\n", lines);
    assertThat(output).contains("Deco: runs in other JVMs");
    assertThat(output).containsPattern(" 3 +9\\.0 +3000\\.0 +6\\.0 +1\\.5 +worker-0");
    assertThat(output).containsPattern(" 2 +6\\.0 +3000\\.0 +4\\.0 +1\\.0 +worker-1");
    // The one that ran here takes what it takes.
    assertThat(output).containsPattern(" 6 +(1[5-9]|[2-9]\\d|\\d{3,})\\.\\d .*Program.java:11");
  }

  @Test
  void aTraceHasAProcessForEachWorker(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("trace.json");
    ForkedJvm.run(Main.class, "-Ddeco.trace=" + file);
    List<String> lines = Files.readAllLines(file);
    assertThat(lines.subList(1, lines.size() - 1))
        .allMatch(line -> line.matches("\\{\"name\":\".*\",\"ph\":\"[MXibe]\",.*\\}\\},?"));
    assertThat(lines).filteredOn(line -> line.contains("\"worker-1\"}}")).hasSize(1);
    assertThat(lines)
        .filteredOn(
            line ->
                line.contains("\"ph\":\"b\"")
                    && line.contains("\"bytes sent\":2000,\"bytes received\":500"))
        .hasSize(5)
        .allMatch(line -> line.contains("\"call program (Program.java:11)\""));
    assertThat(lines).filteredOn(line -> line.contains("\"ph\":\"e\"")).hasSize(5);
  }

  @Test
  void theFlightRecorderHasThem(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("deco.jfr");
    try (Recording recording = new Recording()) {
      recording.enable("dev.deco.RemoteCall").withoutThreshold();
      recording.start();
      Main.program();
      recording.stop();
      recording.dump(file);
    }
    List<RecordedEvent> calls = new ArrayList<>(RecordingFile.readAllEvents(file));
    calls.removeIf(event -> !event.getEventType().getName().equals("dev.deco.RemoteCall"));
    assertThat(calls).hasSize(5);
    assertThat(calls.get(0).getString("worker")).isEqualTo("worker-0");
    assertThat(calls.get(0).getDuration("time").toMillis()).isEqualTo(3);
    assertThat(calls.get(0).getLong("sent")).isEqualTo(2_000);
  }

  @Test
  void aListenerThatKnowsNothingOfOtherJvmsSeesRuns() {
    List<String> told = new ArrayList<>();
    RunListener listener =
        new RunListener() {
          @Override
          public void callStarted(CallRun run) {
            told.add("started " + run.kind());
          }

          @Override
          public void callEnded(CallRun run, @Nullable Throwable failure) {
            told.add("ended");
          }
        };
    Deco.addListener(listener);
    try {
      Main.program();
    } finally {
      Deco.removeListener(listener);
    }
    assertThat(told).hasSize(12).startsWith("started EARLY", "ended");
  }
}
