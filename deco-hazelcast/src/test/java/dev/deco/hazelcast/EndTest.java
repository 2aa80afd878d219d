package dev.deco.hazelcast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A program that has used the cluster ends with its {@code main}. */
class EndTest {
  /** Such a program. */
  static final class Program {
    private Program() {}

    public static void main(String[] args) {
      System.out.println(DecoWork.sum(100) == Work.sum(100) ? "equal" : "NOT EQUAL");
    }
  }

  @Test
  void embedded() throws Exception {
    ends();
  }

  @Test
  void asClient() throws Exception {
    try (WorkerCluster cluster = new WorkerCluster().start(1)) {
      ends("-Ddeco.cluster=" + cluster.first(), "-Ddeco.cluster.name=" + cluster.name);
    }
  }

  private static void ends(String... options) throws Exception {
    java.util.List<String> command = new java.util.ArrayList<>();
    command.add(System.getProperty("java.home") + "/bin/java");
    command.addAll(java.util.List.of(options));
    command.addAll(
        java.util.List.of("-cp", WorkerProcess.classPath(), "dev.deco.hazelcast.EndTest$Program"));
    Process program = new ProcessBuilder(command).redirectErrorStream(true).start();
    try {
      assertThat(program.waitFor(40, TimeUnit.SECONDS)).isTrue();
      assertThat(new String(program.getInputStream().readAllBytes())).contains("equal\n");
      assertThat(program.exitValue()).isZero();
    } finally {
      program.destroyForcibly();
    }
  }
}
