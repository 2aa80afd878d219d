package dev.deco.processor.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The workers never keep the JVM alive: a program ends when its main method does. */
class ShutdownTest {
  private static final Map<String, String> PROGRAM =
      Map.of(
          "t/Main.java",
          """
          package t;

          import dev.deco.Concurrent;
          import dev.deco.Synchronized;

          public final class Main {
            private Main() {}

            @Concurrent
            static int square(int x) throws InterruptedException {
              Thread.sleep(1);
              return x * x;
            }

            @Synchronized
            static int sum(int n) throws InterruptedException {
              int sum = 0;
              for (int i = 0; i < n; i++) {
                sum += square(i);
              }
              return sum;
            }

            @Concurrent
            static void endless() throws InterruptedException {
              Thread.sleep(Long.MAX_VALUE);
            }

            public static void main(String[] arguments) throws InterruptedException {
              System.out.println(DecoMain.sum(10));
              if (arguments.length > 0) {
                DecoMain.endless();
              }
            }
          }
          """);

  @Test
  void endsWithItsMainMethod() throws Exception {
    assertThat(run()).isEqualTo("285");
  }

  @Test
  void endsThoughACallStillRuns() throws Exception {
    assertThat(run("endless")).isEqualTo("285");
  }

  private static String run(String... arguments) throws Exception {
    try (ClassFolder classes = new ClassFolder()) {
      classes.add(CaseCompiler.compile(PROGRAM, List.of()));
      Process process = start(classes.path(), arguments);
      try {
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).as("the program has ended").isTrue();
        return new String(process.getInputStream().readAllBytes(), UTF_8).strip();
      } finally {
        process.destroyForcibly();
      }
    }
  }

  private static Process start(Path classes, String... arguments) throws Exception {
    String classPath =
        CaseCompiler.classPath(List.of(classes)).stream()
            .map(File::getPath)
            .collect(Collectors.joining(File.pathSeparator));
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    ProcessBuilder builder =
        new ProcessBuilder(java.toString(), "-cp", classPath, "t.Main").redirectErrorStream(true);
    builder.command().addAll(List.of(arguments));
    return builder.start();
  }
}
