package t;

import dev.deco.cases.Meeting;
import java.util.List;

/** A spawn site names a @Concurrent method of another class, and a @Synchronized one too. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return List.of(Job.calls(), Job.run());
  }

  public static Object deco() throws Throwable {
    return List.of(DecoJob.calls(), DecoJob.run());
  }

  public static Object parallel() throws Throwable {
    return Meeting.ofTwo(() -> DecoJob.calls());
  }
}
