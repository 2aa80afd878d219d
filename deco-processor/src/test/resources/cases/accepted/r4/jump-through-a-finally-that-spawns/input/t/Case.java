package t;

import java.util.List;

/** What a finally spawns is pending wherever a jump out of its block may lead. */
public final class Case {
  private Case() {}

  public static Object serial() {
    return List.of(Jumps.labelled(true), Jumps.labelled(false), Jumps.loop(9));
  }

  public static Object deco() {
    return List.of(DecoJumps.labelled(true), DecoJumps.labelled(false), DecoJumps.loop(9));
  }
}
