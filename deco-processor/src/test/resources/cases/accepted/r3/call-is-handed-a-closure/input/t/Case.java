package t;

import java.util.ArrayList;
import java.util.List;

/** A closure reads past the isolation, so a call that gets one waits for what it reads. */
public final class Case {
  private Case() {}

  public static Object serial() {
    return List.of(
        Handed.reads(new int[] {1}),
        Handed.readsList(new ArrayList<>()),
        Handed.integrate(new int[] {3}));
  }

  public static Object deco() {
    return List.of(
        DecoHanded.reads(new int[] {1}),
        DecoHanded.readsList(new ArrayList<>()),
        DecoHanded.integrate(new int[] {3}));
  }
}
