package shop;

import java.util.List;
import java.util.stream.IntStream;

public final class Main {
  private Main() {}

  public static void main(String[] args) {
    List<Item> items =
        IntStream.range(0, 60)
            .mapToObj(i -> Item.builder().number(i).name("item " + i).build())
            .toList();
    List<ItemRow> rows = Prices.all(items);
    equal(rows, DecoPrices.all(items));
    equal(Prices.again(rows), DecoPrices.again(rows));
  }

  private static void equal(Object serial, Object parallel) {
    if (!parallel.equals(serial)) {
      throw new AssertionError(parallel + " instead of " + serial);
    }
  }
}
