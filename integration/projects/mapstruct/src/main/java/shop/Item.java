package shop;

import lombok.Builder;
import lombok.Value;

@Value
@Builder
public class Item {
  int number;
  String name;
}
