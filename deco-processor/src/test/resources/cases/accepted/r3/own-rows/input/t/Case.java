package t;

import dev.deco.cases.Meeting;
import java.util.List;

public final class Case {
  private Case() {}

  public static Object serial() {
    Rows r = new Rows();
    List<Rows> all = List.of(new Rows(), r, new Rows());
    return List.of(
        r.elements(9),
        r.cube(4),
        r.named(9),
        Rows.neighbours(all),
        r.linked(9),
        r.handedOn(9),
        r.twice(9),
        r.shared(9),
        r.held);
  }

  public static Object deco() {
    Rows r = new Rows();
    List<Rows> all = List.of(new Rows(), r, new Rows());
    DecoRows d = DecoRows.of(r);
    return List.of(
        d.elements(9),
        d.cube(4),
        d.named(9),
        DecoRows.neighbours(all),
        d.linked(9),
        d.handedOn(9),
        d.twice(9),
        d.shared(9),
        r.held);
  }

  public static Object parallel() throws Throwable {
    DecoRows d = DecoRows.of(new Rows());
    return Meeting.ofTwo(() -> d.elements(2)).equals(true)
        && Meeting.ofTwo(() -> d.cube(2)).equals(true)
        && Meeting.ofTwo(() -> d.named(2)).equals(true);
  }
}
