package t;

import dev.deco.runtime.CheckReport;
import dev.deco.runtime.Deco;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Calls that touch more than they promise are told of, each with the line of its spawn. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return List.of(
        "DECO-R07 element 4 of a double[] 37",
        "DECO-R07 element 1 of an ArrayList 43",
        "DECO-R07 element 0 of a double[] 50");
  }

  public static Object deco() throws Throwable {
    List<String> told = new ArrayList<>();
    // On a thread of its own, which has no settings of whoever runs this.
    Thread thread = new Thread(() -> check(told));
    thread.start();
    thread.join();
    return List.copyOf(told);
  }

  private static void check(List<String> told) {
    try {
      Deco.checked(
          () -> {
            DecoSmooth.arrays(new double[8]);
            DecoSmooth.lists(new ArrayList<>(Arrays.asList(1, 2, 3)));
            DecoSmooth.sums(new double[8]);
            return null;
          },
          report -> told.add(text(report)));
    } catch (Exception e) {
      told.add(e.toString());
    }
  }

  private static String text(CheckReport report) {
    return report.kind().code() + " " + report.what() + " " + report.call().getLineNumber();
  }
}
