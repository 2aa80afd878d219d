package dev.deco.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Breakpoints in the wrapper and in the user's own source, and what is seen there. */
class DebuggerTest {
  private static final String SOURCE =
      """
      package t;

      import dev.deco.Concurrent;
      import dev.deco.Synchronized;

      public final class Main {
        private Main() {}

        @Concurrent
        static int square(int side) {
          int area = side * side;
          return area;
        }

        @Concurrent
        static void smooth(int[] cells, int from, int to) {
          for (int at = from + 1; at < to; at++) {
            cells[at] += cells[at - 1];
          }
        }

        @Synchronized
        static int[] areas(int[] sides) {
          int[] areas = new int[sides.length];
          for (int i = 0; i < sides.length; i++) {
            int side = sides[i] + 1;
            areas[i] = square(side);
          }
          smooth(areas, 0, areas.length);
          return areas;
        }

        public static void main(String[] arguments) {
          System.out.println(DecoMain.areas(new int[] {1, 2, 3})[2]);
        }
      }
      """;

  private static final String OWN_BODY = "int side = sides[i] + 1";

  private static List<Debugger.Stop> parallel;
  private static List<Debugger.Stop> serial;

  /** Runs the program in both modes, with all breakpoints. */
  @BeforeAll
  static void run() throws Exception {
    try (ClassFolder classes = new ClassFolder()) {
      // With the names of variables, as Maven and Gradle have javac do.
      Compilation compilation =
          CaseCompiler.compile(Map.of("t/Main.java", SOURCE), List.of(), "-g");
      classes.add(compilation);
      String wrapper =
          compilation
              .generatedSourceFile("t.DecoMain")
              .orElseThrow()
              .getCharContent(false)
              .toString();
      List<Debugger.Breakpoint> breakpoints =
          List.of(
              new Debugger.Breakpoint("t.DecoMain", line(wrapper, "int[] areas(", OWN_BODY)),
              new Debugger.Breakpoint("t.DecoMain", line(wrapper, "int[] areas(", "the return")),
              new Debugger.Breakpoint(
                  "t.DecoMain", line(wrapper, "smooth$isolated(I", "set(cells")),
              new Debugger.Breakpoint("t.Main", line(SOURCE, "int square(", "return area")),
              new Debugger.Breakpoint("t.Main", line(SOURCE, "int[] areas(", OWN_BODY)));
      String options = "-Ddeco.parallelism=2 -cp \"" + classPath(classes.path()) + "\"";
      parallel = Debugger.run(options, "t.Main", breakpoints);
      serial = Debugger.run("-Ddeco.mode=serial " + options, "t.Main", breakpoints);
    }
  }

  private static String classPath(Path classes) {
    return CaseCompiler.classPath(List.of(classes)).stream()
        .map(File::getPath)
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** The number of the first line that contains a text, from the line that contains another on. */
  private static int line(String source, String start, String text) {
    List<String> lines = source.lines().toList();
    boolean begun = false;
    for (int i = 0; i < lines.size(); i++) {
      begun |= lines.get(i).contains(start);
      if (begun && lines.get(i).contains(text)) {
        return i + 1;
      }
    }
    throw new AssertionError(text + " is not in\n" + source);
  }

  private static List<Debugger.Stop> stops(List<Debugger.Stop> all, String source, String method) {
    return all.stream()
        .filter(stop -> stop.source().equals(source) && stop.method().equals(method))
        .toList();
  }

  @Test
  void aLineThatTheWrapperKeepsStopsWithTheUsersNames() {
    List<Debugger.Stop> stops = stops(parallel, "DecoMain.java", "areas");

    assertThat(stops).hasSize(4).allMatch(stop -> stop.thread().equals("main"));
    for (int i = 0; i < 3; i++) {
      assertThat(stops.get(i).variables())
          .containsEntry("i", String.valueOf(i))
          .containsKeys("sides", "areas");
    }
  }

  @Test
  void aWaitPointStopsOnTheCallersThread() {
    List<Debugger.Stop> stops = stops(parallel, "DecoMain.java", "areas");

    assertThat(stops.get(3).variables()).containsKeys("sides", "areas").doesNotContainKey("i");
  }

  @Test
  void aCallStopsInTheUsersOwnSource() {
    List<Debugger.Stop> stops = stops(parallel, "Main.java", "square");

    assertThat(stops).allMatch(stop -> stop.thread().matches("main|deco-worker-\\d+"));
    assertThat(stops.stream().map(Debugger.Stop::variables))
        .contains(
            Map.of("side", "2", "area", "4"),
            Map.of("side", "3", "area", "9"),
            Map.of("side", "4", "area", "16"));
  }

  @Test
  void anIsolatedTwinStopsWithTheUsersNames() {
    List<Debugger.Stop> stops = stops(parallel, "DecoMain.java", "smooth$isolated");

    assertThat(stops).hasSizeGreaterThanOrEqualTo(2);
    assertThat(stops.get(0).variables())
        .containsEntry("from", "0")
        .containsEntry("to", "3")
        .containsEntry("at", "1")
        .containsKey("cells");
  }

  @Test
  void inSerialModeTheUsersOwnBodyStops() {
    assertThat(stops(parallel, "Main.java", "areas")).isEmpty();
    assertThat(stops(serial, "Main.java", "areas"))
        .hasSize(3)
        .allMatch(stop -> stop.thread().equals("main"));
    assertThat(stops(serial, "Main.java", "square")).hasSize(3);
    assertThat(serial).noneMatch(stop -> stop.source().equals("DecoMain.java"));
  }
}
