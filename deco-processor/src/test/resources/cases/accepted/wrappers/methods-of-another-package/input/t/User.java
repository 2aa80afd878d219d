package t;

import dev.deco.Synchronized;
import java.util.ArrayList;
import java.util.List;
import static t.lib.Maths.square;

import t.lib.Maths;

final class User {
  private User() {}

  @Synchronized
  static List<Object> run(Maths maths) {
    List<Object> out = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      out.add(square(i));
      out.add(Maths.square(i + 10));
      out.add(t.lib.Maths.square(i + 20));
      out.add(maths.add(i));
    }
    out.add(Maths.squares(4));
    return out;
  }
}
