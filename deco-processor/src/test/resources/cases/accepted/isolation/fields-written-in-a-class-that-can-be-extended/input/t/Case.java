package t;

import java.util.List;

/** Its methods may be replaced, and still write the fields that they are seen to write. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    Meter meter = new Meter();
    return List.of(meter.run(8), Meter.run(meter, 8), meter.last);
  }

  public static Object deco() throws Throwable {
    Meter meter = new Meter();
    return List.of(DecoMeter.of(meter).run(8), DecoMeter.run(meter, 8), meter.last);
  }
}
