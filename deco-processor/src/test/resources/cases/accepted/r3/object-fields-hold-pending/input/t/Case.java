package t;

import java.util.List;

/** A pending value in a field of an object, read through another reference to it. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    Box one = new Box();
    Box a = new Box();
    Box b = new Box();
    return List.of(Box.run(one, one), Box.run(a, b), a.value, b.value, a.cells, b.cells);
  }

  public static Object deco() throws Throwable {
    Box one = new Box();
    Box a = new Box();
    Box b = new Box();
    return List.of(DecoBox.run(one, one), DecoBox.run(a, b), a.value, b.value, a.cells, b.cells);
  }
}
