package t;

record Square(double width) implements Shape {
  @Override
  public double height() {
    return width;
  }
}
