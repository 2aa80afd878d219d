package shop;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import java.util.ArrayList;
import java.util.List;

final class Prices {
  private Prices() {}

  @Concurrent
  static long price(Item item) {
    long price = item.getNumber();
    for (int i = 0; i < 20_000; i++) {
      price = (price * 31 + i) % 10_007;
    }
    return price;
  }

  /** Calls a mapper. */
  @Concurrent
  static ItemRow priced(Item item) {
    return ItemMapper.INSTANCE.toRow(item, price(item));
  }

  @Synchronized
  static List<ItemRow> all(List<Item> items) {
    List<ItemRow> rows = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      rows.add(priced(items.get(i)));
    }
    return rows;
  }

  /** Maps in the loop that spawns. */
  @Synchronized
  static long again(List<ItemRow> rows) {
    long[] prices = new long[rows.size()];
    for (int i = 0; i < prices.length; i++) {
      prices[i] = price(ItemMapper.INSTANCE.toItem(rows.get(i)));
    }
    long sum = 0;
    for (long price : prices) {
      sum += price;
    }
    return sum;
  }
}
