package t;

import dev.deco.cases.Meeting;
import java.util.List;

/** A list that keeps what calls return is not known to what it keeps. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return plain(new Tiles().all(4));
  }

  public static Object deco() throws Throwable {
    return plain(DecoTiles.of(new Tiles()).all(4));
  }

  public static Object parallel() throws Throwable {
    return Meeting.ofTwo(() -> DecoTiles.of(new Tiles()).all(2));
  }

  private static Object plain(List<Tiles.Tile> tiles) {
    return tiles.stream().map(tile -> List.of(tile.x(), tile.pixels())).toList();
  }
}
