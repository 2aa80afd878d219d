package t;

import java.util.List;

/** A method of an object that reads and writes an array field of its own by index. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    Board board = new Board();
    return List.of(board.run(), board.state());
  }

  public static Object deco() throws Throwable {
    Board board = new Board();
    return List.of(DecoBoard.of(board).run(), board.state());
  }
}
