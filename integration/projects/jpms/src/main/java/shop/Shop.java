package shop;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import java.util.ArrayList;
import java.util.List;

final class Shop {
  private final List<Price> prices = new ArrayList<>();

  private record Price(int item, long cents) {}

  @Concurrent
  private static Price price(int item) {
    long cents = item;
    for (int i = 0; i < 50_000; i++) {
      cents = cents * 31 % 10_007;
    }
    return new Price(item, cents);
  }

  /** Private members and types: reached without any "opens". */
  @Synchronized
  String fill(int items) {
    for (int i = 0; i < items; i++) {
      prices.add(price(i));
    }
    return prices.toString();
  }
}
