package t;

import dev.deco.cases.Meeting;
import java.util.List;

/** run(in, out): whether they are one object is asked at run time, and here they are not. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    double[] in = {1, 2, 3, 4};
    double[] out = new double[4];
    Differ.run(in, out);
    Differ.run(out, out);
    return List.of(in, out);
  }

  public static Object deco() throws Throwable {
    double[] in = {1, 2, 3, 4};
    double[] out = new double[4];
    DecoDiffer.run(in, out);
    DecoDiffer.run(out, out);
    return List.of(in, out);
  }

  public static Object parallel() throws Throwable {
    return Meeting.ofTwo(() -> DecoDiffer.run(new double[4], new double[4]));
  }
}
