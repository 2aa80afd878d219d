package dev.deco.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.runtime.internal.observe.Events;
import dev.deco.runtime.support.Access;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import jdk.jfr.FlightRecorder;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What listeners, recordings and the files at the end are told. */
class RunListenerTest {
  /** Notes what it is told, as words. */
  private static final class Notes implements RunListener {
    private final ConcurrentLinkedQueue<String> all = new ConcurrentLinkedQueue<>();
    private final Set<CallRun> started = ConcurrentHashMap.newKeySet();

    @Override
    public void scopeOpened() {
      all.add("opened");
    }

    @Override
    public void scopeClosed(long reruns) {
      all.add("closed");
    }

    @Override
    public void callSpawned(@Nullable StackTraceElement site) {
      all.add("spawned " + (site == null ? "" : site.getLineNumber()));
    }

    @Override
    public void callStarted(CallRun run) {
      assertThat(run.spawned()).isNotZero();
      started.add(run);
    }

    @Override
    public void callEnded(CallRun run, @Nullable Throwable failure) {
      all.add(started.contains(run) ? "ran" : "not started");
    }

    @Override
    public void callRunsAgain(@Nullable StackTraceElement site, String why) {
      all.add("again");
    }

    @Override
    public void waitStarted(WaitPoint point) {
      all.add("waits in " + point.where().getMethodName());
    }

    @Override
    public void waitEnded(WaitPoint point) {
      all.add("waited");
    }

    @Override
    public void replayStarted(int entries) {
      all.add("replays " + entries);
    }

    private long count(String what) {
      return all.stream().filter(what::equals).count();
    }
  }

  @Test
  void aListenerIsToldOfAllThatHappens() {
    Notes notes = new Notes();
    Deco.addListener(notes);
    try {
      assertThat(Main.program()).isEqualTo(23);
    } finally {
      Deco.removeListener(notes);
    }
    assertThat(Main.program()).isEqualTo(23);

    assertThat(notes.count("opened")).isEqualTo(1);
    assertThat(notes.count("closed")).isEqualTo(1);
    assertThat(notes.count("spawned 11")).isEqualTo(20);
    assertThat(notes.count("spawned 22")).isEqualTo(3);
    assertThat(notes.count("ran")).isGreaterThanOrEqualTo(23);
    assertThat(notes.count("not started")).isZero();
    assertThat(notes.count("waits in program")).isEqualTo(notes.count("waited")).isPositive();
  }

  @Test
  void aListenerThatFailsChangesNothing() {
    RunListener broken =
        new RunListener() {
          @Override
          public void callStarted(CallRun run) {
            throw new IllegalStateException("broken");
          }

          @Override
          public void callSpawned(@Nullable StackTraceElement site) {
            throw Access.<RuntimeException>sneaky(new Exception("checked"));
          }

          @Override
          public void replayStarted(int entries) {
            replayStarted(entries);
          }

          @Override
          public void scopeOpened() {
            throw new OutOfMemoryError("of the listener's own");
          }

          @Override
          public void waitEnded(WaitPoint point) {
            throw new AssertionError("broken");
          }
        };
    Deco.addListener(broken);
    try {
      assertThat(Main.program()).isEqualTo(23);
    } finally {
      Deco.removeListener(broken);
    }
  }

  @Test
  void aRecordingHasTheEvents(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("program.jfr");
    try (Recording recording = new Recording()) {
      recording.enable("dev.deco.Call").withoutThreshold();
      recording.enable("dev.deco.Wait").withoutThreshold();
      recording.enable("dev.deco.Replay").withoutThreshold();
      recording.enable("dev.deco.Again").withoutThreshold();
      recording.enable("dev.deco.Scope").withoutThreshold();
      recording.start();
      assertThat(Main.program(Sites.first())).isEqualTo(23);
      recording.stop();
      recording.dump(file);
    }
    List<RecordedEvent> events = RecordingFile.readAllEvents(file);
    Map<String, Long> counts =
        events.stream()
            .collect(Collectors.groupingBy(e -> e.getEventType().getName(), Collectors.counting()));
    assertThat(counts.get("dev.deco.Call")).isGreaterThanOrEqualTo(23);
    assertThat(counts)
        .containsKeys("dev.deco.Wait", "dev.deco.Replay", "dev.deco.Scope", "dev.deco.Again");
    assertThat(events)
        .filteredOn(e -> e.getEventType().getName().equals("dev.deco.Wait"))
        .allMatch(e -> e.getString("where").contains("RunListenerTest.java"));
    assertThat(events)
        .filteredOn(e -> e.getEventType().getName().equals("dev.deco.Again"))
        .allMatch(e -> e.getString("site").contains("Program.java"))
        .allMatch(e -> e.getString("reason").contains("read"));
    assertThat(events)
        .filteredOn(e -> e.getEventType().getName().equals("dev.deco.Call"))
        .allMatch(e -> e.getString("site").contains("Program.java"))
        .anyMatch(e -> e.getDuration().toNanos() >= 1_000_000)
        .anyMatch(e -> e.getDuration("delay").toNanos() > 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Call", "Wait", "Replay", "Again", "Scope"})
  void aRecordingMayWantOneKindOnly(String kind, @TempDir Path folder) throws IOException {
    Path file = folder.resolve("program.jfr");
    try (Recording recording = new Recording()) {
      recording.enable("dev.deco." + kind).withoutThreshold();
      recording.start();
      // Of a place whose calls have not yet turned out to conflict, so that some run again.
      assertThat(Main.program(Sites.first())).isEqualTo(23);
      recording.stop();
      recording.dump(file);
    }
    assertThat(RecordingFile.readAllEvents(file))
        .isNotEmpty()
        .allMatch(e -> e.getEventType().getName().equals("dev.deco." + kind));
  }

  /** Many programs are recorded all the time, and are to be no slower for that. */
  @Test
  void aRecordingThatAsksForNoneHasNoEventsAndCostsNothing(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("plain.jfr");
    ForkedJvm.run(Main.class, "-XX:StartFlightRecording:filename=" + file);

    assertThat(RecordingFile.readAllEvents(file))
        .isNotEmpty()
        .noneMatch(e -> e.getEventType().getName().startsWith("dev.deco."));
    try (Recording recording = new Recording()) {
      recording.start();
      assertThat(Events.listener()).isNull();
    }
  }

  @Test
  void aPropertyAsksForThemInEachRecording(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("asked.jfr");
    ForkedJvm.run(Main.class, "-XX:StartFlightRecording:filename=" + file, "-Ddeco.jfr");

    assertThat(RecordingFile.readAllEvents(file))
        .anyMatch(e -> e.getEventType().getName().equals("dev.deco.Call"))
        .anyMatch(e -> e.getEventType().getName().equals("dev.deco.Wait"));
  }

  @Test
  void soDoesTheCommandLine(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("asked.jfr");
    ForkedJvm.run(
        Main.class, "-XX:StartFlightRecording:filename=" + file + ",+dev.deco.Call#enabled=true");

    assertThat(RecordingFile.readAllEvents(file))
        .anyMatch(e -> e.getEventType().getName().equals("dev.deco.Call"))
        .noneMatch(e -> e.getEventType().getName().equals("dev.deco.Wait"));
  }

  /** To begin takes the recorder a fifth of a second, and most programs never record. */
  @Test
  void theRecorderDoesNotBeginWhereNobodyRecords() throws Exception {
    assertThat(ForkedJvm.run(Unrecorded.class)).containsExactly("23", "false");
  }

  /** The program, and whether the recorder has begun then. */
  static final class Unrecorded {
    private Unrecorded() {}

    public static void main(String[] args) {
      Main.main(args);
      System.out.println(FlightRecorder.isInitialized());
    }
  }

  /** The program, also that of another JVM. */
  static final class Main {
    private Main() {}

    public static void main(String[] args) {
      System.out.println(program());
      if (Boolean.getBoolean("halts")) {
        Runtime.getRuntime().halt(0);
      }
    }

    /** Twenty calls of which each reads what the one before it writes, then three that do not. */
    static int program() {
      return program(Sites.FIRST);
    }

    static int program(Site first) {
      int[] cells = new int[30];
      try (Run run = Run.open()) {
        for (int i = 0; i < 20; i++) {
          Calls.spawn(
              run.at(first),
              isolation -> {
                Thread.sleep(1);
                return isolation.set(cells, 0, isolation.get(cells, 0) + 1);
              });
        }
        run.await();
        for (int i = 1; i < 4; i++) {
          int index = i;
          Calls.spawn(run.at(Sites.SECOND), isolation -> isolation.set(cells, index, 1));
        }
      }
      return cells[0] + cells[1] + cells[2] + cells[3];
    }
  }

  @Test
  void theSummaryIsPrintedAtTheEnd() throws Exception {
    List<String> lines = ForkedJvm.run(Main.class, "-Ddeco.summary", "-Ddeco.progress");
    String output = String.join("\n", lines);
    assertThat(lines).contains("23");
    assertThat(output).contains("Deco: spawn sites", "Program.java:11");
    assertThat(output).contains("Deco: wait points", "RunListenerTest$Main.program");
    List<String> site = columns(lines, "Program.java:11");
    assertThat(site.get(0)).isEqualTo("20");
    // The calls sleep for a millisecond each, and each reads what the one before it writes.
    assertThat(Double.parseDouble(site.get(1))).isGreaterThanOrEqualTo(20);
    assertThat(Integer.parseInt(site.get(6))).isPositive();
  }

  private static List<String> columns(List<String> lines, String place) {
    String line = lines.stream().filter(each -> each.contains(place)).findFirst().orElseThrow();
    return List.of(line.strip().split(" +"));
  }

  /** A program whose calls take more than a second. */
  static final class Takes {
    private Takes() {}

    public static void main(String[] args) {
      try (Run run = Run.open()) {
        for (int i = 0; i < 6; i++) {
          Calls.spawn(
              run.at(Sites.FIRST),
              isolation -> {
                Thread.sleep(800);
                return null;
              });
        }
      }
    }
  }

  @Test
  void progressIsToldWhileCallsEnd() throws Exception {
    assertThat(ForkedJvm.run(Takes.class, "-Ddeco.progress", "-Ddeco.parallelism=1"))
        .isNotEmpty()
        .allMatch(line -> line.matches("deco: \\d+ runs of 6 calls spawned so far, \\d+ on"));
  }

  @Test
  void aTraceCanBeReadAlsoWhenTheProgramDies(@TempDir Path folder) throws Exception {
    for (boolean halts : new boolean[] {false, true}) {
      Path file = folder.resolve("trace.json");
      ForkedJvm.run(Main.class, "-Dhalts=" + halts, "-Ddeco.trace=" + file);
      List<String> lines = new ArrayList<>(Files.readAllLines(file));
      assertThat(lines.remove(0)).isEqualTo("[");
      if (!halts) {
        assertThat(lines.remove(lines.size() - 1)).isEqualTo("]");
        assertThat(lines).anyMatch(line -> line.contains("\"call program (Program.java:11)\""));
      }
      assertThat(lines).isNotEmpty();
      assertThat(lines)
          .allMatch(line -> line.matches("\\{\"name\":\".*\",\"ph\":\"[MXiBE]\",.*\\}\\},?"));
    }
  }
}
