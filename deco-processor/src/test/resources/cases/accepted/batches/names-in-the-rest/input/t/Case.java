package t;

import java.util.ArrayList;
import java.util.List;

/** The rests of statements are code of another class: what they name must mean the same there. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    List<Object> results = new ArrayList<>();
    Named named = new Named();
    results.add(named.members(12));
    results.add(Named.last);
    results.add(Named.variables(new int[20], 20));
    results.add(Named.types("first", 6));
    Own own = new Own();
    results.add(own.all(30));
    results.add(Own.rows(new int[][] {{0, 0, 0, 0}, {0, 0, 0, 0}}, 8));
    int[][] gap = {{0, 0, 0, 0}, null, {0, 0, 0, 0}};
    results.add(Own.rows(gap, 12));
    results.add(gap);
    int[][] ragged = {{0, 0, 0, 0}, {0, 0}, {0, 0, 0, 0}};
    results.add(Own.rows(ragged, 12));
    results.add(ragged);
    try {
      own.failing(30);
    } catch (IllegalStateException e) {
      results.add(e.getMessage());
    }
    results.add(own.values());
    return results;
  }

  public static Object deco() throws Throwable {
    List<Object> results = new ArrayList<>();
    DecoNamed named = DecoNamed.of(new Named());
    results.add(named.members(12));
    results.add(Named.last);
    results.add(DecoNamed.variables(new int[20], 20));
    results.add(DecoNamed.types("first", 6));
    Own own = new Own();
    results.add(DecoOwn.of(own).all(30));
    results.add(DecoOwn.rows(new int[][] {{0, 0, 0, 0}, {0, 0, 0, 0}}, 8));
    int[][] gap = {{0, 0, 0, 0}, null, {0, 0, 0, 0}};
    results.add(DecoOwn.rows(gap, 12));
    results.add(gap);
    int[][] ragged = {{0, 0, 0, 0}, {0, 0}, {0, 0, 0, 0}};
    results.add(DecoOwn.rows(ragged, 12));
    results.add(ragged);
    try {
      DecoOwn.of(own).failing(30);
    } catch (IllegalStateException e) {
      results.add(e.getMessage());
    }
    results.add(own.values());
    return results;
  }
}
