package orders;

import dev.deco.runtime.CallRun;
import dev.deco.runtime.Deco;
import dev.deco.runtime.RunListener;
import dev.deco.runtime.remote.RemotePlace;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import orders.Orders.Bill;
import orders.Orders.Order;

public final class Main {
  private Main() {}

  public static void main(String[] args) {
    if (!Main.class.getModule().isNamed()) {
      throw new AssertionError("not on the module path");
    }
    List<Order> orders = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      orders.add(new Order(i, List.of(i, 2 * i)));
    }
    AtomicInteger elsewhere = new AtomicInteger();
    Deco.addListener(
        new RunListener() {
          @Override
          public void callRanElsewhere(CallRun run, RemotePlace place, Throwable failure) {
            elsewhere.incrementAndGet();
          }
        });
    List<Bill> serial = Orders.bills(orders);
    List<Bill> bills = DecoOrders.bills(orders);
    if (!bills.equals(serial) || elsewhere.get() != 40) {
      throw new AssertionError(bills + " instead of " + serial + ", " + elsewhere + " elsewhere");
    }
  }
}
