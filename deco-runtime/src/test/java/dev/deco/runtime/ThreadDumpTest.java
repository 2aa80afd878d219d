package dev.deco.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a thread dump tells of calls that run. */
class ThreadDumpTest {
  /** A program of two calls of which the first looks at the threads while both run. */
  static final class Main {
    private static final Meeting BOTH = new Meeting(2);
    private static final Meeting SEEN = new Meeting(1);

    private Main() {}

    public static void main(String[] args) {
      try (Run run = Run.open()) {
        Calls.spawn(run.at(Sites.FIRST), isolation -> looks());
        Calls.spawn(run.at(Sites.SECOND), isolation -> blocks());
        run.await();
      }
      Thread.getAllStackTraces().keySet().forEach(t -> System.out.println("after " + t.getName()));
    }

    private static Object looks() {
      BOTH.meet();
      Thread.getAllStackTraces()
          .forEach(
              (thread, frames) -> {
                if (Stream.of(frames).anyMatch(f -> f.getMethodName().equals("blocks"))) {
                  System.out.println("blocked " + thread.getName());
                } else if (thread.getName().startsWith("main")) {
                  System.out.println("caller " + thread.getName());
                }
              });
      SEEN.come();
      return 1;
    }

    private static Object blocks() {
      BOTH.meet();
      SEEN.waitFor();
      return 1;
    }
  }

  @Test
  void theFramesOfAWorkerNameTheMethodThatItRuns() throws Exception {
    List<String> lines = ForkedJvm.run(Main.class, "-Ddeco.parallelism=2");

    assertThat(lines).anyMatch(line -> line.matches("blocked (deco-worker-\\d+|main)"));
  }

  @Test
  void whereItWasSpawnedItsNameTells() throws Exception {
    List<String> lines = ForkedJvm.run(Main.class, "-Ddeco.parallelism=2", "-Ddeco.names");

    assertThat(lines)
        .anyMatch(
            line ->
                line.matches(
                    "blocked (deco-worker-\\d+|main): call of program \\(Program.java:22\\)"))
        .noneMatch(line -> line.matches("after .*(call of|waits in).*"))
        .contains("after main");
  }

  @Test
  void theCallersNameTellsWhereItWaits() throws Exception {
    // Workers have begun both calls, so that the caller has none to help with.
    List<String> lines = ForkedJvm.run(Waiting.class, "-Ddeco.parallelism=2", "-Ddeco.names");

    assertThat(lines).hasSize(2).last().isEqualTo("mine");
    assertThat(lines.get(0)).matches("main: waits in main \\(ThreadDumpTest.java:\\d+\\)");
  }

  /** A program whose caller waits for a call, which gives its thread a name of its own. */
  static final class Waiting {
    private Waiting() {}

    public static void main(String[] args) {
      Thread caller = Thread.currentThread();
      Thread[] worker = {caller};
      Meeting begun = new Meeting(1);
      try (Run run = Run.open()) {
        Calls.spawn(
            run.at(Sites.FIRST),
            isolation -> {
              worker[0] = Thread.currentThread();
              begun.come();
              while (!caller.getName().contains("waits")) {
                Thread.sleep(1);
              }
              System.out.println(caller.getName());
              Thread.currentThread().setName("mine");
              return 1;
            });
        begun.waitFor();
        run.await();
      }
      System.out.println(worker[0].getName());
    }
  }
}
