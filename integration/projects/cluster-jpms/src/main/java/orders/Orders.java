package orders;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import java.util.ArrayList;
import java.util.List;

final class Orders {
  private Orders() {}

  record Order(int item, List<Integer> counts) {}

  record Bill(int item, long cents) {}

  @Concurrent(on = "cluster")
  static Bill bill(Order order) {
    long cents = order.item();
    for (int count : order.counts()) {
      cents = cents * 31 + count;
    }
    return new Bill(order.item(), cents);
  }

  @Synchronized
  static List<Bill> bills(List<Order> orders) {
    List<Bill> bills = new ArrayList<>();
    for (Order order : orders) {
      bills.add(bill(order));
    }
    return bills;
  }
}
