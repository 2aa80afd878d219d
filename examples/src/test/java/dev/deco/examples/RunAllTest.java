package dev.deco.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class RunAllTest {
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final PrintStream out = System.out;

  @BeforeEach
  void listen() {
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void restore() {
    System.setOut(out);
  }

  @Test
  void eachProgramHasItsRowAndItsRemark() throws Exception {
    assertThat(RunAll.run(List.of(Program.class, Program.class), "text")).isTrue();

    assertThat(printed.toString(StandardCharsets.UTF_8).lines().skip(2))
        .containsExactly(
            "example      serial ms  parallel ms  speed-up  results",
            "row of text",
            "row of text",
            "",
            "remark",
            "remark");
  }

  @Test
  void aProgramThatFailsIsNotMissed() throws Exception {
    assertThat(RunAll.run(List.of(Program.class, Program.class), "fail")).isFalse();
  }

  /** Prints what a program on its own does. */
  static final class Program {
    private Program() {}

    public static void main(String[] args) {
      System.out.println("row of " + args[0]);
      System.out.println();
      System.out.println("remark");
      if (args[0].equals("fail") || !Boolean.getBoolean(Setting.ROWS_ONLY)) {
        System.exit(3);
      }
    }
  }
}
