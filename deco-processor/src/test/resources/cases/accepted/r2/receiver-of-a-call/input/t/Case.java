package t;

/** f(x).length() and f(x).field: the value is the receiver of something else. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Receiver.run();
  }

  public static Object deco() throws Throwable {
    return DecoReceiver.run();
  }
}
