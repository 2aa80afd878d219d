package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Meeting;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

final class Streams {
  final int scale;

  Streams(int scale) {
    this.scale = scale;
  }

  record Pair(int left, String right) {}

  @Concurrent
  static int f(int x) {
    Meeting.here();
    Work.take(40 - 10 * x);
    return x * x;
  }

  @Concurrent
  static String text(int x) {
    Meeting.here();
    return "<" + x + ">";
  }

  @Concurrent
  static String word(String x) {
    Meeting.here();
    return x + x;
  }

  @Concurrent
  static double half(double x) {
    Meeting.here();
    return x / 2;
  }

  @Concurrent
  static long wide(long x, int[] data) {
    Meeting.here();
    return x + data[(int) x];
  }

  @Concurrent
  static <T> List<T> pair(T a, T b) {
    Meeting.here();
    return List.of(a, b);
  }

  @Concurrent
  int scaled(int x) {
    Meeting.here();
    return x * scale;
  }

  @Synchronized
  static List<Integer> lambda(List<Integer> xs) {
    return xs.stream().map(x -> f(x)).toList();
  }

  @Synchronized
  static List<Integer> reference(List<Integer> xs) {
    return xs.stream().map(Streams::f).collect(Collectors.toList());
  }

  @Synchronized
  static int sum(List<Integer> xs) {
    return xs.stream().mapToInt(x -> f(x)).sum();
  }

  @Synchronized
  static long ofReferenceToInt(List<Integer> xs) {
    long sum = 1;
    sum += xs.stream().mapToInt(Streams::f).asLongStream().sum();
    return sum;
  }

  @Synchronized
  static int[] range(int n) {
    int[] squares = IntStream.range(0, n).map(i -> f(i)).toArray();
    return squares;
  }

  @Synchronized
  static List<String> rangeToObjects(int n) {
    return IntStream.rangeClosed(1, n).mapToObj(i -> text(i)).filter(s -> s.length() > 2).toList();
  }

  @Synchronized
  static double doubles(double[] a) {
    return Arrays.stream(a).map(x -> half(x)).max().getAsDouble()
        + DoubleStream.of(1, 2).mapToObj(x -> half(x)).mapToDouble(x -> x).sum();
  }

  @Synchronized
  static long longs(int[] data) {
    return LongStream.range(0, data.length).map(x -> wide(x, data)).reduce(0, Long::sum)
        + IntStream.range(0, data.length).mapToLong(i -> wide(i, data)).sum();
  }

  @Synchronized
  static Map<Integer, List<String>> collected(List<Integer> xs) {
    return xs.stream()
        .filter(x -> x % 5 != 4)
        .sorted(Comparator.reverseOrder())
        .map(x -> text(x))
        .collect(Collectors.groupingBy(s -> s.length(), TreeMap::new, Collectors.toList()));
  }

  @Synchronized
  static List<Integer> arithmetic(List<Integer> xs) {
    return xs.stream().map(x -> 2 * f(x) + f(x + 1)).toList();
  }

  @Synchronized
  static List<Pair> records(List<Integer> xs) {
    List<Pair> pairs =
        xs.stream()
            // the comments of the user stay
            .map(x -> new Pair(f(x), text(x))) // here, too
            .collect(Collectors.toCollection(ArrayList::new));
    return pairs;
  }

  @Synchronized
  static List<Integer> block(List<Integer> xs) {
    int offset = xs.size();
    return xs.stream()
        .map(
            x -> {
              int y = x % 3;
              if (y == 2) {
                y = 1;
              }
              return f(y) + offset;
            })
        .toList();
  }

  @Synchronized
  static List<List<Integer>> generic(List<Integer> xs) {
    return xs.stream().map(x -> pair(x, x + 1)).toList();
  }

  @Synchronized
  static String joined(String... words) {
    return Stream.of(words).map(w -> word(w)).collect(Collectors.joining(", ", "[", "]"));
  }

  @Synchronized
  static int twoStages(List<Integer> xs) {
    return xs.stream().map(x -> f(x)).map(Streams::text).mapToInt(String::length).sum();
  }

  @Synchronized
  List<Integer> instance(List<Integer> xs) {
    List<Integer> all = new ArrayList<>(xs.stream().map(x -> scaled(x)).toList());
    all.addAll(xs.stream().map(this::scaled).toList());
    return all;
  }

  @Synchronized
  static List<Integer> unbound(List<Streams> many) {
    return many.stream().map(s -> s.scaled(2)).toList();
  }

  @Synchronized
  static int afterACall(List<Integer> xs) {
    int first = f(1);
    int rest = xs.stream().mapToInt(x -> f(x)).sum();
    return first * 1000 + rest + f(2);
  }

  @Synchronized
  static String inABlock(List<Integer> xs) {
    try {
      return xs.stream().map(x -> text(10 / (x - 5))).toList().toString();
    } catch (ArithmeticException e) {
      return "caught";
    }
  }

  @Synchronized
  static List<Integer> inALoop(List<List<Integer>> rows) {
    List<Integer> out = new ArrayList<>();
    for (List<Integer> row : rows) {
      out.add(row.stream().mapToInt(x -> f(x)).sum());
      if (row.stream().map(x -> f(x)).toList().contains(4)) {
        out.add(-1);
      }
    }
    return out;
  }
}
