package shop;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import lombok.AccessLevel;
import lombok.Cleanup;
import lombok.Getter;
import lombok.NonNull;
import lombok.RequiredArgsConstructor;
import lombok.Setter;
import lombok.SneakyThrows;
import lombok.experimental.Delegate;
import lombok.extern.slf4j.Slf4j;
import lombok.val;

/**
 * Annotated methods in a class to which Lombok adds members, and in whose methods it changes code.
 */
@Slf4j
@RequiredArgsConstructor(staticName = "of")
class Prices {
  @Getter private final int scale;

  @Getter
  @Setter(AccessLevel.PRIVATE)
  private long total;

  @Getter private final List<Long> found = new ArrayList<>();
  @Delegate private final Rounds rounds = new Rounds();

  static class Rounds {
    public long rounded(long cents) {
      return cents / 5 * 5;
    }
  }

  @Concurrent
  static long cents(Item item) {
    long cents = item.getNumber();
    for (int i = 0; i < 20_000; i++) {
      cents = (cents * 31 + i) % 10_007;
    }
    return cents * item.getPieces();
  }

  @Concurrent
  long scaled(@NonNull Item item) {
    return cents(item) * getScale();
  }

  @Concurrent
  @SneakyThrows
  static long read(String text) {
    @Cleanup val reader = new StringReader(text);
    long sum = 0;
    for (int c = reader.read(); c >= 0; c = reader.read()) {
      sum = sum * 31 + c;
    }
    if (sum == 0) {
      throw new IOException("nothing to read");
    }
    return sum;
  }

  /** Members of its own without a receiver, an inferred type, a logger. */
  @Synchronized
  long all(@NonNull List<Item> items) {
    val cents = new long[items.size()];
    int i = 0;
    for (val item : items) {
      cents[i++] = cents(item) + getScale();
    }
    val first = cents[0];
    log.debug("first: {}", first);
    for (Item item : items) {
      total += scaled(item.withNumber(item.getNumber() + 1));
    }
    setTotal(getTotal() + first);
    getFound().add(scaled(items.get(0)));
    return rounded(getTotal() + found.get(0));
  }

  /** Objects of other classes, through what Lombok adds to them. */
  @Synchronized
  static long stocked(Stock stock) {
    val log = stock.getLog();
    long[] cents = new long[stock.getItems().size()];
    for (int i = 0; i < cents.length; i++) {
      cents[i] = cents(stock.getItems().get(i));
      stock.setTotal(stock.getTotal() + i);
    }
    for (long each : cents) {
      log.add(each);
    }
    val more = Item.builder().number(7).build();
    log.add(cents(more));
    stock.setTotal(stock.getTotal() + log.get(log.size() - 1));
    return stock.getTotal();
  }

  /** Code that is put around statements, and in between. */
  @Synchronized
  @SneakyThrows
  static List<Long> sums(@NonNull List<String> texts, boolean failing) {
    @Cleanup StringReader reader = new StringReader("x");
    List<Long> sums = new ArrayList<>();
    for (String text : texts) {
      sums.add(read(text));
    }
    sums.add((long) reader.read());
    if (failing) {
      throw new IOException("failing");
    }
    return sums;
  }

  /** Lombok's annotation of the same name. */
  @lombok.Synchronized
  private long locked(long more) {
    total += more;
    return total;
  }

  @Synchronized
  long underLock(List<Item> items) {
    long sum = 0;
    for (Item item : items) {
      sum += cents(item);
      locked(1);
    }
    return sum + locked((int) sum);
  }
}
