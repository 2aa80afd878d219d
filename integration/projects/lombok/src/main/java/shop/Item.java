package shop;

import lombok.Builder;
import lombok.Value;
import lombok.With;

@Value
@Builder
class Item {
  @With int number;
  @Builder.Default int pieces = 1;
}
