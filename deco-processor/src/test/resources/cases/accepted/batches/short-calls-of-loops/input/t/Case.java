package t;

import java.util.ArrayList;
import java.util.List;

/** Calls of loops that go into batches, and those that must not. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    List<Object> results = new ArrayList<>();
    results.add(Small.squares(300));
    results.add(Small.sum(300));
    results.add(Small.texts(40));
    results.add(Small.written(200));
    results.add(Small.carried(200));
    results.add(Small.alternating(100));
    results.add(Small.rows(20));
    results.add(Small.nested(12));
    results.add(Small.argumentSpawns(12));
    results.add(Small.views(60));
    results.add(Small.lastWins(100));
    int[] prefix = new int[200];
    try {
      Small.failing(prefix, 77);
    } catch (IllegalStateException e) {
      results.add(e.getMessage());
    }
    results.add(prefix);
    int[] few = new int[20];
    try {
      Small.failing(few, 77);
    } catch (ArrayIndexOutOfBoundsException e) {
      results.add("out of bounds");
    }
    results.add(few);
    return results;
  }

  public static Object deco() throws Throwable {
    List<Object> results = new ArrayList<>();
    results.add(DecoSmall.squares(300));
    results.add(DecoSmall.sum(300));
    results.add(DecoSmall.texts(40));
    results.add(DecoSmall.written(200));
    results.add(DecoSmall.carried(200));
    results.add(DecoSmall.alternating(100));
    results.add(DecoSmall.rows(20));
    results.add(DecoSmall.nested(12));
    results.add(DecoSmall.argumentSpawns(12));
    results.add(DecoSmall.views(60));
    results.add(DecoSmall.lastWins(100));
    int[] prefix = new int[200];
    try {
      DecoSmall.failing(prefix, 77);
    } catch (IllegalStateException e) {
      results.add(e.getMessage());
    }
    results.add(prefix);
    int[] few = new int[20];
    try {
      DecoSmall.failing(few, 77);
    } catch (ArrayIndexOutOfBoundsException e) {
      results.add("out of bounds");
    }
    results.add(few);
    return results;
  }
}
