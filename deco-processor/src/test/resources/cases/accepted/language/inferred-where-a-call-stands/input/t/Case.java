package t;

import java.util.List;

/** Type arguments that only the place of a call tells; inner classes of generic ones. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return List.of(Memo.run(), new Memo<String>().walk("k").next());
  }

  public static Object deco() throws Throwable {
    return List.of(DecoMemo.run(), DecoMemo.of(new Memo<String>()).walk("k").next());
  }
}
