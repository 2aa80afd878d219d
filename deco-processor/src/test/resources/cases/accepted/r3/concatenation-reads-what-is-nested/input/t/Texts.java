package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class Texts {
  private Texts() {}

  static final class Box {
    private final int[] cells;

    Box(int[] cells) {
      this.cells = cells;
    }

    @Override
    public String toString() {
      return "box of " + cells[0];
    }
  }

  @Concurrent
  static void add(List<Integer> list) {
    Work.take(20);
    list.add(list.size());
  }

  @Concurrent
  static void increment(int[] cells) {
    Work.take(20);
    cells[0]++;
  }

  @Synchronized
  static List<String> run() {
    List<String> out = new ArrayList<>();
    List<List<Integer>> rows = new ArrayList<>();
    List<Integer> row = new ArrayList<>();
    rows.add(row);
    add(row);
    String first = "" + rows;
    out.add(first);
    Map<String, List<List<Integer>>> named = new HashMap<>();
    named.put("k", rows);
    add(row);
    out.add(named + "!");
    int[] cells = {1};
    Box box = new Box(cells);
    increment(cells);
    String text = "a ";
    text += box;
    out.add(text);
    String all = "";
    add(row);
    all += row;
    out.add(all);
    return out;
  }
}
