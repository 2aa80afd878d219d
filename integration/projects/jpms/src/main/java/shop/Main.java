package shop;

public final class Main {
  private Main() {}

  public static void main(String[] args) {
    if (!Main.class.getModule().isNamed()) {
      throw new AssertionError("not on the module path");
    }
    String serial = new Shop().fill(40);
    String parallel = DecoShop.of(new Shop()).fill(40);
    if (!parallel.equals(serial)) {
      throw new AssertionError(parallel + " instead of " + serial);
    }
  }
}
