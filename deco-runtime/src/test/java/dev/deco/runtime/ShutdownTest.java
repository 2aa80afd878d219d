package dev.deco.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.runtime.support.Calls;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What a JVM of its own shows. */
class ShutdownTest {
  /** Leaves a call running for ever, and ends. */
  static final class Leaves {
    private Leaves() {}

    public static void main(String[] args) {
      CountDownLatch runs = new CountDownLatch(1);
      Meeting never = new Meeting(1);
      Calls.spawnAlone(
          isolation -> {
            runs.countDown();
            while (true) {
              never.waitFor();
            }
          });
      try (Scope scope = Scope.open()) {
        for (int i = 0; i < 10; i++) {
          Calls.spawn(scope, isolation -> 1);
        }
      }
      System.out.println("ended");
    }
  }

  /** Uses the runtime twice, whatever comes of it. */
  static final class Twice {
    private Twice() {}

    public static void main(String[] args) {
      for (int i = 0; i < 2; i++) {
        try (Scope scope = Scope.open()) {
          System.out.println(Calls.spawn(scope, isolation -> 1).get());
        } catch (IllegalArgumentException e) {
          System.out.println(e.getMessage());
        }
      }
    }
  }

  @Test
  void workersDoNotKeepTheMachineFromEnding() throws Exception {
    assertThat(run(Leaves.class)).containsExactly("ended");
  }

  @Test
  void aBadPropertyIsToldAtEachUse() throws Exception {
    assertThat(run(Twice.class, "-Ddeco.parallelism=many"))
        .hasSize(2)
        .allMatch(line -> line.startsWith("DECO-R01: the system property deco.parallelism is"));
  }

  @Test
  void propertiesAreRead() throws Exception {
    assertThat(run(Twice.class, "-Ddeco.parallelism=3", "-Ddeco.mode=serial"))
        .containsExactly("1", "1");
  }

  private static List<String> run(Class<?> main, String... options) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.add("-cp");
    command.add(rootOf(Scope.class) + File.pathSeparator + rootOf(main));
    command.add(main.getName());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try {
      List<String> lines = process.inputReader().lines().toList();
      assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
      assertThat(process.exitValue()).as(String.join("\n", lines)).isZero();
      return lines;
    } finally {
      process.destroyForcibly();
    }
  }

  /** The folder that a class was read from. */
  private static Path rootOf(Class<?> type) throws IOException {
    String file = '/' + type.getName().replace('.', '/') + ".class";
    String url = String.valueOf(type.getResource(file));
    assertThat(url).startsWith("file:").endsWith(file);
    return Path.of(URI.create(url.substring(0, url.length() - file.length())));
  }
}
