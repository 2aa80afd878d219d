package t;

import dev.deco.cases.Meeting;
import java.util.List;

/** h(f(x), g(y)) where h is a method of the caller's own, in every place a value may stand. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return List.of(
        Handed.added(),
        Handed.declared(),
        Handed.summed(),
        new Handed().instance(),
        Handed.noted(),
        Handed.chained(),
        Handed.texts());
  }

  public static Object deco() throws Throwable {
    return List.of(
        DecoHanded.added(),
        DecoHanded.declared(),
        DecoHanded.summed(),
        DecoHanded.of(new Handed()).instance(),
        DecoHanded.noted(),
        DecoHanded.chained(),
        DecoHanded.texts());
  }

  public static Object parallel() throws Throwable {
    return Meeting.ofTwo(DecoHanded::added).equals(true)
        && Meeting.ofTwo(DecoHanded::declared).equals(true)
        && Meeting.ofTwo(DecoHanded::summed).equals(true)
        && Meeting.ofTwo(() -> DecoHanded.of(new Handed()).instance()).equals(true)
        && Meeting.ofTwo(DecoHanded::noted).equals(true)
        && Meeting.ofTwo(DecoHanded::chained).equals(true)
        && Meeting.ofTwo(DecoHanded::texts).equals(true);
  }
}
