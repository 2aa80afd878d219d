package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.Map.Entry;

final class Names {
  static class Base<T> {
    T value;

    static class Item {
      int n = 4;
    }
  }

  static class Sub extends Base<String> {
    @Concurrent
    static int f(Item item) {
      Work.take(10);
      return item.n;
    }

    @Synchronized
    static List<Object> run(Object any) throws Names.Problem {
      List<Object> out = new ArrayList<>();
      Item item = new Item();
      item.n = 6;
      int v = f(item);
      int w = Sub.f(new Base.Item());
      Base<String> sub = new Sub();
      sub.value = "v" + f((Item) item);
      out.add(sub.value + v + w);
      out.add(Item.class.getSimpleName() + Base.Item[].class.getSimpleName() + int[][].class);
      Entry<String, Item> entry = Map.entry("k", item);
      out.add(f(entry.getValue()));
      if (any instanceof Item) {
        throw new Problem();
      }
      Supplier<Item> maker = Item::new;
      IntFunction<Item[]> arrays = Item[]::new;
      out.add(f(maker.get()) + arrays.apply(f(item)).length);
      return out;
    }
  }

  static final class Problem extends Exception {
    private static final long serialVersionUID = 1;
  }
}
