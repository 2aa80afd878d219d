package shop;

import lombok.Data;

@Data
public class ItemRow {
  private int id;
  private String name;
  private long price;
}
