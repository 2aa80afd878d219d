package t.other;

import t.DecoOpen;
import t.Open;

public final class User {
  private User() {}

  public static int[] serial(int base) {
    return new Open(base).run(3);
  }

  public static int[] deco(int base) {
    return DecoOpen.of(new Open(base)).run(3);
  }
}
