package t;

import dev.deco.cases.Meeting;
import java.util.List;

/** The next state of immutable records, written by index into a list argument. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    List<Bodies.Body> now =
        List.of(new Bodies.Body(0, 1), new Bodies.Body(5, -1), new Bodies.Body(9, 0), new Bodies.Body(2, 2));
    return Bodies.step(now);
  }

  public static Object deco() throws Throwable {
    List<Bodies.Body> now =
        List.of(new Bodies.Body(0, 1), new Bodies.Body(5, -1), new Bodies.Body(9, 0), new Bodies.Body(2, 2));
    return DecoBodies.step(now);
  }

  public static Object parallel() throws Throwable {
    return Meeting.ofTwo(() -> DecoBodies.step(List.of(new Bodies.Body(0, 1), new Bodies.Body(5, -1))));
  }
}
