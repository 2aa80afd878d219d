package t;

import java.util.List;

/** An interface: static and default methods, called through an implementation. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    Shape shape = new Square(3);
    Shape plain = () -> 5;
    return List.of(shape.sizes(3), plain.sizes(2), Shape.total(List.of(shape, plain)));
  }

  public static Object deco() throws Throwable {
    Shape shape = new Square(3);
    Shape plain = () -> 5;
    return List.of(DecoShape.of(shape).sizes(3), DecoShape.of(plain).sizes(2), DecoShape.total(List.of(shape, plain)));
  }
}
