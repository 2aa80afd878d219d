package t;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Of a hundred calls the third fails: none behind it has any effect, none runs on. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    AtomicInteger running = new AtomicInteger();
    int[] out = new int[100];
    try {
      Cancel.run(running, out);
      return "not thrown";
    } catch (IllegalStateException e) {
      return List.of(e.getMessage(), running.get(), out);
    }
  }

  public static Object deco() throws Throwable {
    AtomicInteger running = new AtomicInteger();
    int[] out = new int[100];
    try {
      DecoCancel.run(running, out);
      return "not thrown";
    } catch (IllegalStateException e) {
      return List.of(e.getMessage(), running.get(), out);
    }
  }
}
