package t;

import java.io.IOException;
import java.util.List;

/** The exception thrown is the object the call threw, with its cause and its own fields. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    Very.Coded[] prepared = {
      new Very.Coded(7, null), new Very.Coded(8, new IOException("cause"))
    };
    try {
      Very.run(prepared);
      return "not thrown";
    } catch (Very.Coded e) {
      return List.of(e == prepared[1], e.code, e.getCause().getMessage());
    }
  }

  public static Object deco() throws Throwable {
    Very.Coded[] prepared = {
      new Very.Coded(7, null), new Very.Coded(8, new IOException("cause"))
    };
    try {
      DecoVery.run(prepared);
      return "not thrown";
    } catch (Very.Coded e) {
      return List.of(e == prepared[1], e.code, e.getCause().getMessage());
    }
  }
}
