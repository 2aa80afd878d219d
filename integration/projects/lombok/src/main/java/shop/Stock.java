package shop;

import java.util.ArrayList;
import java.util.List;
import lombok.Data;
import lombok.NonNull;

/** Used by annotated methods of other classes. */
@Data
class Stock {
  @NonNull private final List<Item> items;
  private final List<Long> log = new ArrayList<>();
  private long total;
}
