package t;

import java.util.List;

/** Instance methods are wrapped too, and see the object's fields. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    Scaler scaler = new Scaler(3);
    return scaler.scaleAll(List.of(1, 2, 3));
  }

  public static Object deco() throws Throwable {
    Scaler scaler = new Scaler(3);
    return DecoScaler.of(scaler).scaleAll(List.of(1, 2, 3));
  }
}
