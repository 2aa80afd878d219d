package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * In each method a statement of the caller's own reads or writes what is pending, under another
 * name. Without the wait before it the result would be another one.
 */
final class Aliases extends Base {
  static int[] shared = new int[3];
  static int[] kept = new int[3];

  int n;
  Integer boxed = 0;
  int[] cells = new int[3];
  int[][] grid = new int[3][3];
  Aliases other = this;
  List<Integer> list = new ArrayList<>(List.of(1, 2, 3));
  List<List<Integer>> lists = new ArrayList<>(List.of(list));
  Map<Integer, Integer> map = new LinkedHashMap<>(Map.of(1, 10));
  NavigableMap<Integer, Integer> tree = new TreeMap<>(Map.of(1, 10, 2, 20));
  Map<String, List<int[]>> deep = new HashMap<>(Map.of("a", List.of(cells)));
  final AtomicReference<int[]> reference = new AtomicReference<>(cells);
  final Pair pair = new Pair(cells, new int[3]);
  final Box<int[]> box = new Box<>(cells);

  @Concurrent
  static int f(int x) {
    Work.take(30);
    return x + 1;
  }

  @Concurrent
  static void fill(int[] a, int x) {
    Work.take(30);
    Arrays.fill(a, x);
  }

  private int[] cells() {
    return cells;
  }

  private static int[] same(int[] a) {
    return a;
  }

  private static int[] either(int[] a, int[] b, boolean first) {
    return first ? a : b;
  }

  private static void keep(int[] a) {
    kept = a;
  }

  private static int sum(int... all) {
    return Arrays.stream(all).sum();
  }

  private int helped() {
    return cells[0] + n;
  }

  private static int run(IntSupplier s) {
    return s.getAsInt();
  }

  private final class Inner {
    int read() {
      return cells[0];
    }
  }

  // alias: int[] b = a
  @Synchronized
  Object local() {
    int[] a = new int[2];
    int[] b = a;
    a[0] = f(1);
    Object seen = 100 * b[0];
    return seen;
  }

  // alias: b = next
  @Synchronized
  Object assignedInALoop() {
    int[] a = new int[2];
    int[] b = new int[2];
    for (int i = 0; i < 3; i++) {
      int[] next = a;
      a[0] = f(b[0]);
      a = b;
      b = next;
    }
    return 10 * a[0] + b[0];
  }

  // alias: int[] b = cells
  @Synchronized
  Object field() {
    int[] b = cells;
    cells[0] = f(1);
    Object seen = 100 * b[0];
    return seen;
  }

  // alias: this.n = f(1)
  @Synchronized
  Object valueOfAField() {
    this.n = f(1);
    return 100 * n;
  }

  // alias: boxed += f(1)
  @Synchronized
  Object boxOfAField() {
    boxed += f(1);
    return 100 * boxed;
  }

  // alias: other.n
  @Synchronized
  Object fieldOfAnotherObject() {
    n = f(1);
    return 100 * other.n;
  }

  // alias: other.cells[0]
  @Synchronized
  Object arrayOfAnotherObject() {
    cells[0] = f(1);
    return 100 * other.cells[0];
  }

  // alias: inherited[0]
  @Synchronized
  Object inheritedField() {
    inherited[0] = f(1);
    return 100 * first();
  }

  // alias: shared[0]
  @Synchronized
  Object staticField() {
    int[] a = shared;
    a[0] = f(1);
    return 100 * shared[0];
  }

  // alias: Store.ONLY.cells[0]
  @Synchronized
  Object stateOfAnEnum() {
    Store.ONLY.cells[0] = f(1);
    int[] a = Store.valueOf("ONLY").cells;
    Object seen = 100 * a[0];
    return seen;
  }

  // alias: int[] row = grid[1]
  @Synchronized
  Object row() {
    int[] row = grid[1];
    row[0] = f(1);
    return 100 * grid[1][0];
  }

  // alias: for (int[] row : grid)
  @Synchronized
  Object rowOfALoop() {
    int sum = 0;
    for (int[] row : grid) {
      row[0] = f(1);
      sum = 10 * sum + grid[0][0] + grid[1][0] + grid[2][0];
    }
    return sum;
  }

  // alias: Object[] all = {cells}
  @Synchronized
  Object elementOfAnArray() {
    Object[] all = {cells};
    cells[0] = f(1);
    return 100 * ((int[]) all[0])[0];
  }

  // alias: lists.get(0)
  @Synchronized
  Object elementOfAList() {
    list.set(0, f(1));
    return 100 * lists.get(0).get(0);
  }

  // alias: deep.get("a").get(0)[0]
  @Synchronized
  Object nestedContainers() {
    cells[0] = f(1);
    return 100 * deep.get("a").get(0)[0];
  }

  // alias: pair.left()[0]
  @Synchronized
  Object componentOfARecord() {
    cells[0] = f(1);
    return 100 * pair.left()[0];
  }

  // alias: box.get()[0]
  @Synchronized
  Object genericHolder() {
    cells[0] = f(1);
    return 100 * box.get()[0];
  }

  // alias: Optional<int[]> o
  @Synchronized
  Object optional() {
    Optional<int[]> o = Optional.of(cells);
    cells[0] = f(1);
    return 100 * o.get()[0];
  }

  // alias: reference.get()[0]
  @Synchronized
  Object atomicReference() {
    cells[0] = f(1);
    return 100 * reference.get()[0];
  }

  // alias: list.subList(0, 2)
  @Synchronized
  Object subList() {
    List<Integer> view = list.subList(0, 2);
    list.set(0, f(1));
    Object seen = 100 * view.get(0);
    return seen;
  }

  // alias: list.set(0, 5)
  @Synchronized
  Object writtenThroughASubList() {
    list.subList(0, 2).set(0, f(1));
    list.set(0, 5);
    return list;
  }

  // alias: map.keySet()
  @Synchronized
  Object keySet() {
    Set<Integer> view = map.keySet();
    map.put(2, f(1));
    Object seen = 100 * view.size();
    return seen;
  }

  // alias: map.values()
  @Synchronized
  Object values() {
    Collection<Integer> view = map.values();
    map.put(1, f(1));
    Object seen = view.contains(2);
    return seen;
  }

  // alias: map.entrySet()
  @Synchronized
  Object entrySet() {
    Set<Map.Entry<Integer, Integer>> view = map.entrySet();
    map.put(1, f(1));
    return view.toString();
  }

  // alias: e.getValue()
  @Synchronized
  Object entry() {
    Map.Entry<Integer, Integer> e = map.entrySet().iterator().next();
    map.put(1, f(1));
    return 100 * e.getValue();
  }

  // alias: e.setValue(f(6))
  @Synchronized
  Object writtenThroughAnEntry() {
    for (Map.Entry<Integer, Integer> e : map.entrySet()) {
      e.setValue(f(6));
    }
    return 100 * map.get(1);
  }

  // alias: tree.descendingMap()
  @Synchronized
  Object descendingMap() {
    Map<Integer, Integer> view = tree.descendingMap();
    tree.put(3, f(1));
    return view.toString();
  }

  // alias: tree.headMap(2)
  @Synchronized
  Object headMap() {
    Map<Integer, Integer> view = tree.headMap(2);
    tree.put(0, f(1));
    Object seen = 100 * view.size();
    return seen;
  }

  // alias: Arrays.asList(array)
  @Synchronized
  Object asList() {
    Integer[] array = {1, 2};
    List<Integer> view = Arrays.asList(array);
    array[0] = f(4);
    Object seen = 100 * view.get(0);
    return seen;
  }

  // alias: array[0]
  @Synchronized
  Object writtenThroughAsList() {
    Integer[] array = {1, 2};
    List<Integer> view = Arrays.asList(array);
    view.set(0, f(4));
    Object seen = 100 * array[0];
    return seen;
  }

  // alias: Collections.unmodifiableList(list)
  @Synchronized
  Object unmodifiable() {
    List<Integer> view = Collections.unmodifiableList(list);
    list.set(0, f(4));
    Object seen = 100 * view.get(0);
    return seen;
  }

  // alias: new View(cells)
  @Synchronized
  Object listOfTheUsers() {
    List<Integer> view = new View(cells);
    cells[0] = f(4);
    return 100 * view.get(0);
  }

  // alias: it.next()
  @Synchronized
  Object iterator() {
    Iterator<Integer> it = list.iterator();
    list.set(0, f(4));
    return 100 * it.next();
  }

  // alias: it.set(f(4))
  @Synchronized
  Object listIterator() {
    ListIterator<Integer> it = list.listIterator();
    while (it.hasNext()) {
      it.next();
      it.set(f(4));
    }
    return list.toString();
  }

  // alias: it.remove()
  @Synchronized
  Object removedThroughAnIterator() {
    Iterator<Integer> it = map.keySet().iterator();
    map.put(1, f(4));
    it.next();
    it.remove();
    return map;
  }

  // alias: for (int x : list)
  @Synchronized
  Object elementsOfALoop() {
    int sum = 0;
    int i = 1;
    for (int x : list) {
      sum = 10 * sum + x;
      if (i < 3) {
        list.set(i++, f(10 * x));
      }
    }
    return sum;
  }

  // alias: Stream<Integer> stream
  @Synchronized
  Object stream() {
    Stream<Integer> stream = list.stream();
    list.set(0, f(4));
    return stream.toList().toString();
  }

  // alias: () -> cells[0]
  @Synchronized
  Object lambda() {
    IntSupplier s = () -> cells[0];
    cells[0] = f(4);
    return 100 * s.getAsInt();
  }

  // alias: run(() -> a[0])
  @Synchronized
  Object lambdaHandedOn() {
    int[] a = new int[1];
    a[0] = f(4);
    return 100 * run(() -> a[0]);
  }

  // alias: () -> a
  @Synchronized
  Object resultOfALambda() {
    int[] a = new int[1];
    Supplier<int[]> s = () -> a;
    a[0] = f(4);
    return 100 * s.get()[0];
  }

  // alias: list::size
  @Synchronized
  Object methodReference() {
    IntSupplier s = list::size;
    list.add(f(4));
    return 100 * s.getAsInt();
  }

  // alias: new IntSupplier()
  @Synchronized
  Object anonymousClass() {
    int[] a = new int[1];
    IntSupplier s =
        new IntSupplier() {
          @Override
          public int getAsInt() {
            return a[0];
          }
        };
    a[0] = f(4);
    return 100 * s.getAsInt();
  }

  // alias: class Reader
  @Synchronized
  Object localClass() {
    int[] a = new int[1];
    class Reader {
      int read() {
        return a[0];
      }
    }
    Reader reader = new Reader();
    a[0] = f(4);
    return 100 * reader.read();
  }

  // alias: new Inner()
  @Synchronized
  Object innerClass() {
    Inner inner = new Inner();
    cells[0] = f(4);
    return 100 * inner.read();
  }

  // alias: helped()
  @Synchronized
  Object ownMethod() {
    cells[0] = f(4);
    n = f(3);
    return 100 * helped();
  }

  // alias: row.sum()
  @Synchronized
  Object defaultMethod() {
    Cells row = new Row("r", cells);
    cells[1] = f(4);
    return 100 * row.sum();
  }

  // alias: cells()[0]
  @Synchronized
  Object resultOfAGetter() {
    cells[0] = f(4);
    return 100 * cells()[0];
  }

  // alias: int[] b = same(a)
  @Synchronized
  Object resultOfAHelper() {
    int[] a = new int[1];
    int[] b = same(a);
    a[0] = f(4);
    Object seen = 100 * b[0];
    return seen;
  }

  // alias: either(a, cells, n == 0)
  @Synchronized
  Object oneOfTheArguments() {
    int[] a = new int[1];
    int[] b = either(a, cells, n == 0);
    a[0] = f(4);
    Object seen = 100 * b[0];
    return seen;
  }

  // alias: keep(a)
  @Synchronized
  Object keptByAHelper() {
    int[] a = new int[1];
    keep(a);
    a[0] = f(4);
    return 100 * kept[0];
  }

  // alias: new Box<>(a)
  @Synchronized
  Object keptByAConstructor() {
    int[] a = new int[1];
    Box<int[]> b = new Box<>(a);
    a[0] = f(4);
    return 100 * b.value[0];
  }

  // alias: sum(a)
  @Synchronized
  Object variableArguments() {
    int[] a = new int[2];
    a[0] = f(4);
    return 100 * sum(a);
  }

  // alias: n == 0 ? a : cells
  @Synchronized
  Object conditional() {
    int[] a = new int[2];
    int[] b = n == 0 ? a : cells;
    a[0] = f(4);
    Object seen = 100 * b[0];
    return seen;
  }

  // alias: switch (n)
  @Synchronized
  Object switchExpression() {
    int[] a = new int[2];
    int[] b =
        switch (n) {
          case 0 -> a;
          default -> {
            int[] c = cells;
            yield c;
          }
        };
    a[0] = f(4);
    Object seen = 100 * b[0];
    return seen;
  }

  // alias: o instanceof int[] b
  @Synchronized
  Object pattern() {
    Object o = cells;
    cells[0] = f(4);
    if (o instanceof int[] b) {
      Object seen = 100 * b[0];
      return seen;
    }
    return 0;
  }

  // alias: (List<Integer>) o
  @Synchronized
  @SuppressWarnings("unchecked")
  Object cast() {
    Object o = list;
    List<Integer> view = (List<Integer>) o;
    list.set(0, f(4));
    Object seen = 100 * view.get(0);
    return seen;
  }

  // alias: while (cells[0] < 9)
  @Synchronized
  Object condition() {
    int turns = 0;
    while (cells[0] < 9) {
      cells[0] = f(2 * cells[0]);
      turns++;
      if (turns > 20) {
        break;
      }
    }
    return turns;
  }

  // alias: i += cells[0]
  @Synchronized
  Object stepOfALoop() {
    int turns = 0;
    for (int i = 0; i < 20; i += cells[0]) {
      cells[0] = f(turns);
      turns++;
      if (turns > 50) {
        break;
      }
    }
    return turns;
  }

  // alias: switch (cells[0])
  @Synchronized
  Object selector() {
    cells[0] = f(4);
    switch (cells[0]) {
      case 5:
        return "five";
      default:
        return "other";
    }
  }

  // alias: continue outer
  @Synchronized
  Object label() {
    int turns = 0;
    outer:
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        turns = 3 * turns + cells[0];
        if (j == 1) {
          continue outer;
        }
        cells[0] = f(i + j);
      }
    }
    return turns;
  }

  // alias: "" + deep.get("a").get(0)[0] + lists
  @Synchronized
  Object text() {
    list.set(0, f(4));
    cells[0] = f(3);
    return "" + deep.get("a").get(0)[0] + lists;
  }

  // alias: lists.hashCode()
  @Synchronized
  Object hashOfWhatIsHeld() {
    list.set(0, f(4));
    return 3 * lists.hashCode();
  }

  // alias: new ArrayList<>(list)
  @Synchronized
  Object copy() {
    list.set(0, f(4));
    List<Integer> copied = new ArrayList<>(list);
    int[] clone = same(cells).clone();
    return copied.toString() + clone.length;
  }

  // alias: System.arraycopy(cells, 0, grid[0], 1, 2)
  @Synchronized
  Object arrayCopy() {
    cells[0] = f(4);
    System.arraycopy(cells, 0, grid[0], 1, 2);
    return 100 * grid[0][1];
  }

  // alias: Collections.sort(list)
  @Synchronized
  Object sorted() {
    list.set(0, f(4));
    Collections.sort(list);
    return list.toString();
  }

  // alias: b[0] = 7
  @Synchronized
  Object ownWrite() {
    int[] b = cells;
    cells[0] = f(4);
    b[0] = 7;
    return new View(cells);
  }

  // alias: b[1] = 5
  @Synchronized
  Object ownWriteAfterAPendingRead() {
    int[] b = cells;
    list.add(cells[f(0)]);
    b[1] = 5;
    return list;
  }

  // alias: view.set(1, 5)
  @Synchronized
  Object ownWriteToAView() {
    List<Integer> view = lists.get(0);
    List<Integer> out = new ArrayList<>();
    out.add(list.get(f(0)));
    view.set(1, 5);
    return out;
  }

  // alias: fill(cells, 4)
  @Synchronized
  Object writtenByACall() {
    int[] b = cells;
    fill(cells, 4);
    return 100 * b[2];
  }

  // alias: two(cells, cells)
  @Synchronized
  Object parametersThatAreOne() {
    n = f(2);
    return n + two(cells, cells);
  }

  @Synchronized
  private static int two(int[] a, int[] b) {
    a[0] = f(4);
    int x = b[0];
    return x;
  }
}
