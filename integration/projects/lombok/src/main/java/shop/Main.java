package shop;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

public final class Main {
  private Main() {}

  public static void main(String[] args) {
    List<Item> items =
        IntStream.range(0, 60)
            .mapToObj(i -> Item.builder().number(i).pieces(i % 3).build())
            .toList();
    List<String> texts = IntStream.range(1, 60).mapToObj(i -> "text " + i).toList();
    List<String> empty = new ArrayList<>(texts);
    empty.set(30, "");

    equal("total", () -> prices(false, items), () -> prices(true, items));
    equal("null", () -> Prices.of(3).all(null), () -> DecoPrices.of(Prices.of(3)).all(null));
    equal("stock", () -> stock(false, items), () -> stock(true, items));
    equal("sums", () -> Prices.sums(texts, false), () -> DecoPrices.sums(texts, false));
    equal("failing", () -> Prices.sums(texts, true), () -> DecoPrices.sums(texts, true));
    equal("empty", () -> Prices.sums(empty, false), () -> DecoPrices.sums(empty, false));
    equal("no texts", () -> Prices.sums(null, false), () -> DecoPrices.sums(null, false));
    equal(
        "lock",
        () -> Prices.of(3).underLock(items),
        () -> DecoPrices.of(Prices.of(3)).underLock(items));
    equal("tools", () -> Tools.powers(60), () -> DecoTools.powers(60));
    equal("more", () -> more(false), () -> more(true));
    equal("pairs", () -> new Pair(1, 2).chain(60), () -> DecoPair.of(new Pair(1, 2)).chain(60));
  }

  private static String more(boolean parallel) {
    More more = More.builder().start(3).name("one").name("three").sums(new int[10]).build();
    return parallel ? DecoMore.of(more).all(60) : more.all(60);
  }

  private static List<Object> prices(boolean parallel, List<Item> items) {
    Prices prices = Prices.of(3);
    long result = parallel ? DecoPrices.of(prices).all(items) : prices.all(items);
    return List.of(result, prices.getTotal(), prices.getFound());
  }

  private static List<Object> stock(boolean parallel, List<Item> items) {
    Stock stock = new Stock(items);
    long result = parallel ? DecoPrices.stocked(stock) : Prices.stocked(stock);
    return List.of(result, stock);
  }

  private static void equal(String what, Callable<?> serial, Callable<?> parallel) {
    String expected = outcome(serial);
    String found = outcome(parallel);
    if (!found.equals(expected)) {
      throw new AssertionError(what + ": " + found + " instead of " + expected);
    }
  }

  private static String outcome(Callable<?> code) {
    try {
      return String.valueOf(code.call());
    } catch (Exception e) {
      return e.toString();
    }
  }
}
