package t;

import dev.deco.cases.Meeting;
import java.util.List;

/** Formats, readers and their kin change when they are used; those a call makes are its own. */
public final class Case {
  private Case() {}

  public static Object serial() throws Exception {
    return List.of(Texts.shared(30), Texts.lines(10), Texts.wrapped(10), Texts.own(10));
  }

  public static Object deco() throws Exception {
    return List.of(
        DecoTexts.shared(30), DecoTexts.lines(10), DecoTexts.wrapped(10), DecoTexts.own(10));
  }

  public static Object parallel() throws Throwable {
    return Meeting.ofTwo(() -> DecoTexts.digests()).equals(true)
        && Meeting.ofTwo(() -> DecoTexts.counts()).equals(true);
  }
}
