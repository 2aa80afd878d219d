package t;

import java.util.ArrayList;
import java.util.List;

/** Arrays and lists reached through a record, an object and a static field of another class. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    Holder.Pair pair = new Holder.Pair(new int[2], new ArrayList<>());
    Holder holder = new Holder();
    holder.byName.put("k", new int[1]);
    return List.of(Holder.run(pair, holder), pair, holder.values, holder.byName);
  }

  public static Object deco() throws Throwable {
    Holder.Pair pair = new Holder.Pair(new int[2], new ArrayList<>());
    Holder holder = new Holder();
    holder.byName.put("k", new int[1]);
    return List.of(DecoHolder.run(pair, holder), pair, holder.values, holder.byName);
  }
}
