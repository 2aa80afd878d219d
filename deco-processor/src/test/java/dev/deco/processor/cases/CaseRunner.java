package dev.deco.processor.cases;

import java.util.ArrayList;
import java.util.List;

/**
 * Runs the corpus without JUnit and prints one line for each case, for whoever works on the
 * processor. Arguments are words that the names of the cases contain.
 */
final class CaseRunner {
  private static final int LONGEST_FAILURE = 4000;

  private final List<String> failures = new ArrayList<>();
  private int cases;
  private int failed;

  private CaseRunner() {}

  public static void main(String[] words) {
    if (words.length > 0) {
      System.setProperty("deco.case", String.join(",", words));
    }
    CaseRunner runner = new CaseRunner();
    System.out.printf("%-60s %-8s %-8s %-8s %s%n", "case", "compile", "golden", "run", "parallel");
    CaseFolder.all("accepted").forEach(runner::accepted);
    CaseFolder.all("refused").forEach(runner::refused);
    runner.failures.forEach(System.out::println);
    System.out.printf("%n%d cases, %d with failures%n", runner.cases, runner.failed);
    System.exit(runner.failed == 0 ? 0 : 1);
  }

  private void accepted(CaseFolder folder) {
    if (Runtime.version().feature() < folder.since()) {
      return;
    }
    int before = failures.size();
    try (AcceptedCase accepted = new AcceptedCase(folder)) {
      String compiles = step(folder, "compile", accepted::compiles);
      String golden = "-";
      String run = "-";
      String parallel = "-";
      if (compiles.equals("ok")) {
        golden =
            Goldens.missing(folder) ? "none" : step(folder, "golden", accepted::matchesGoldens);
        run = step(folder, "run", accepted::equalsItsSerialElision);
        boolean[] proof = new boolean[1];
        parallel = step(folder, "parallel", () -> proof[0] = accepted.provesParallel());
        parallel = parallel.equals("ok") && !proof[0] ? "" : parallel;
      }
      System.out.printf(
          "%-60s %-8s %-8s %-8s %s%n", folder.name(), compiles, golden, run, parallel);
    }
    count(before);
  }

  private void refused(CaseFolder folder) {
    int before = failures.size();
    String compiles = step(folder, "refused", () -> RefusedCasesTest.check(folder));
    System.out.printf("%-60s %-8s%n", folder.name(), compiles);
    count(before);
  }

  private void count(int failuresBefore) {
    cases++;
    failed += failures.size() > failuresBefore ? 1 : 0;
  }

  private String step(CaseFolder folder, String name, Runnable check) {
    try {
      check.run();
      return "ok";
    } catch (AssertionError | RuntimeException e) {
      StringBuilder text = new StringBuilder("\n--- " + folder.name() + ": " + name + "\n" + e);
      Throwable cause =
          String.valueOf(e.getMessage()).contains("did not meet") ? null : e.getCause();
      for (; cause != null; cause = cause.getCause()) {
        text.append("\n  caused by ").append(cause);
        for (int i = 0; i < Math.min(12, cause.getStackTrace().length); i++) {
          text.append("\n    at ").append(cause.getStackTrace()[i]);
        }
      }
      failures.add(text.substring(0, Math.min(text.length(), LONGEST_FAILURE)));
      return "FAIL";
    }
  }
}
