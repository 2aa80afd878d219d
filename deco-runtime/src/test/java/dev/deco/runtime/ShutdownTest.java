package dev.deco.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.runtime.support.Calls;
import java.util.concurrent.CountDownLatch;
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
    assertThat(ForkedJvm.run(Leaves.class)).containsExactly("ended");
  }

  @Test
  void aBadPropertyIsToldAtEachUse() throws Exception {
    assertThat(ForkedJvm.run(Twice.class, "-Ddeco.parallelism=many"))
        .hasSize(2)
        .allMatch(line -> line.startsWith("DECO-R01: the system property deco.parallelism is"));
  }

  @Test
  void propertiesAreRead() throws Exception {
    assertThat(ForkedJvm.run(Twice.class, "-Ddeco.parallelism=3", "-Ddeco.mode=serial"))
        .containsExactly("1", "1");
  }
}
