package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

final class Lazy {
  private int field;

  @Concurrent
  static int f(List<String> log, int x) {
    log.add("f" + x);
    return x + 1;
  }

  @Concurrent
  static int set(int[] a, int x) {
    a[x] = 10 * x;
    return a[x];
  }

  @Concurrent
  static int plain(int x) {
    return x - 1;
  }

  @Concurrent
  int counted(int x) { // expect: WARNING DECO-304
    field += x;
    return field;
  }

  @Synchronized
  static Optional<Integer> first(List<String> log) { // expect: WARNING DECO-301 stay serial
    return Stream.of(1, 2, 3).map(x -> f(log, x)).filter(x -> x > 2).findFirst(); // expect: NOTE DECO-302 before the last element
  }

  @Synchronized
  static boolean any(List<String> log) { // expect: WARNING DECO-301 stay serial
    return Stream.of(1, 2, 3).map(x -> f(log, x)).anyMatch(x -> x == 3); // expect: NOTE DECO-302 before the last element
  }

  @Synchronized
  static List<Integer> limited(List<String> log) { // expect: WARNING DECO-301 stay serial
    return Stream.of(1, 2, 3).map(x -> f(log, x)).limit(2).toList(); // expect: NOTE DECO-302 limit
  }

  @Synchronized
  static long counted(List<String> log) { // expect: WARNING DECO-301 stay serial
    return List.of(1, 2, 3).stream().map(x -> f(log, x)).count(); // expect: NOTE DECO-302 before the last element
  }

  @Synchronized
  static List<Integer> kept(List<String> log) { // expect: WARNING DECO-301 stay serial
    Stream<Integer> later = Stream.of(1, 2, 3).map(x -> f(log, x)); // expect: NOTE DECO-302 later than this statement
    log.add("made");
    Iterator<Integer> one = later.iterator();
    one.next();
    log.add("used");
    return List.of(one.next());
  }

  @Synchronized
  static List<Integer> interleaved(List<String> log) { // expect: WARNING DECO-301 stay serial
    return Stream.of(1, 2, 3)
        .peek(x -> log.add("before" + x))
        .map(x -> f(log, x)) // expect: NOTE DECO-302 touch log
        .peek(x -> log.add("after" + x))
        .collect(Collectors.toList());
  }

  @Synchronized
  static List<Integer> reads(int[] a) { // expect: WARNING DECO-301 stay serial
    return IntStream.range(0, 3)
        .filter(x -> a[2] == 0)
        .map(x -> set(a, 2 - x)) // expect: NOTE DECO-302 touch a
        .boxed()
        .toList();
  }

  @Synchronized
  static List<Integer> source(List<Integer> xs) { // expect: WARNING DECO-301 stay serial
    return xs.stream().map(x -> grow(xs, x)).toList(); // expect: NOTE DECO-302 touch xs
  }

  @Concurrent
  static int grow(List<Integer> xs, int x) {
    xs.set(xs.size() - 1, x);
    return x;
  }

  @Synchronized
  static List<Integer> parallel(List<Integer> xs) { // expect: WARNING DECO-301 stay serial
    return xs.parallelStream().map(x -> plain(x)).toList(); // expect: NOTE DECO-302 sequential
  }

  @Synchronized
  static List<Integer> given(Stream<Integer> xs) { // expect: WARNING DECO-301 stay serial
    return xs.map(x -> plain(x)).toList(); // expect: NOTE DECO-302 lambda
  }

  @Synchronized
  List<Integer> fields(List<Integer> xs) { // expect: WARNING DECO-301 stay serial
    return xs.stream().map(x -> counted(x)).toList(); // expect: NOTE DECO-302 writes a field
  }

  @Synchronized
  static List<Integer> decides(List<Integer> xs) { // expect: WARNING DECO-301 stay serial
    return xs.stream().map(x -> plain(x) > 2 ? plain(x) : 0).filter(x -> plain(x) > 0).toList(); // expect: NOTE DECO-302 does more // expect: NOTE DECO-302 does more // expect: NOTE DECO-302 of filter
  }

  @Synchronized
  static List<List<Integer>> nested(List<List<Integer>> rows) { // expect: WARNING DECO-301 stay serial
    return rows.stream().map(row -> row.stream().map(x -> plain(x)).toList()).toList(); // expect: NOTE DECO-302 does more
  }

  @Synchronized
  static List<Integer> ofArguments(List<Integer> xs) {
    return xs.stream().map(x -> plain(plain(x))).toList(); // expect: NOTE DECO-302 is an argument
  }

  @Synchronized
  static List<Integer> changed(List<Integer> xs) { // expect: WARNING DECO-301 stay serial
    int[] sum = new int[1];
    return xs.stream().map(x -> plain(sum[0] += x)).map(x -> x + sum[0]).toList(); // expect: NOTE DECO-302 touch sum
  }

  @Synchronized
  static String fromACall(List<Integer> xs) {
    List<Integer> copy = new ArrayList<>(xs);
    String s = "";
    s += Arrays.asList(plain(1), plain(2)).stream().map(x -> plain(x)).toList(); // expect: NOTE DECO-302 cannot take it apart // expect: NOTE DECO-302
    return s + copy.stream().map(x -> plain(x)).toList();
  }
}
