package dev.deco.proof;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.platform.engine.TestExecutionResult;

/** What came of the proof, for people. */
final class Report {
  private Report() {}

  /** The results of tests before and after, and the failures that are new. */
  static String of(
      List<String> classes,
      Map<String, TestExecutionResult> before,
      Map<String, TestExecutionResult> after) {
    StringBuilder text = new StringBuilder();
    text.append("test classes: ").append(classes.size());
    text.append("\npassed before: ").append(passed(before)).append(" of ").append(before.size());
    text.append("\npassed after: ").append(passed(after)).append(" of ").append(after.size());
    text.append('\n');
    after.forEach(
        (test, result) -> {
          TestExecutionResult former = before.get(test);
          if (former == null || former.getStatus() != result.getStatus()) {
            text.append("  ").append(test).append(": ").append(result).append('\n');
            result.getThrowable().ifPresent(thrown -> trace(thrown, text));
          }
        });
    return text.toString();
  }

  private static void trace(Throwable thrown, StringBuilder text) {
    for (StackTraceElement frame : thrown.getStackTrace()) {
      if (frame.getClassName().contains("lang3")) {
        text.append("      at ").append(frame).append('\n');
      }
    }
  }

  private static long passed(Map<String, TestExecutionResult> results) {
    return results.values().stream()
        .filter(result -> result.getStatus() == TestExecutionResult.Status.SUCCESSFUL)
        .count();
  }

  static String of(Rewriting.Outcome outcome) {
    int shown = outcome.shown().size();
    StringBuilder text = new StringBuilder();
    text.append("methods with a body: ").append(outcome.methods().size());
    text.append("\nof these in local and anonymous classes, which no processor is shown: ");
    text.append(outcome.methods().size() - shown);
    text.append("\nannotated: ").append(shown);
    text.append("\nrewritten and compiled: ").append(outcome.rewritten());
    text.append(String.format(Locale.ROOT, " (%.1f %%)", 100.0 * outcome.rewritten() / shown));
    text.append("\nrefused: ").append(outcome.refused().size());
    text.append(outcome.codes().isEmpty() ? "" : " " + outcome.codes());
    text.append("\nother errors: ").append(outcome.failures().size());
    return text.append('\n').toString();
  }
}
