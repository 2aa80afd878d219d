package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Meeting;
import java.util.ArrayList;
import java.util.List;

class Tiles {
  record Tile(int x, int[] pixels) {}

  private final int[] palette = {1, 2, 3};

  @Concurrent
  Tile render(int x) {
    Meeting.here();
    return new Tile(x, new int[] {palette[x % 3], x});
  }

  @Synchronized
  List<Tile> all(int n) {
    List<Tile> tiles = new ArrayList<>();
    for (int x = 0; x < n; x++) {
      tiles.add(render(x));
    }
    return tiles;
  }
}
