package t;

import dev.deco.cases.Meeting;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Sets, sorted maps, deques and queues, in one another, written by calls side by side. */
public final class Case {
  private final Set<Integer> primes = new HashSet<>();
  private final SortedSet<Integer> odd = new TreeSet<>();
  private final NavigableMap<Integer, Set<Integer>> divisors = new TreeMap<>();
  private final Deque<Integer> log = new ArrayDeque<>();
  private final Queue<Integer> largest = new PriorityQueue<>();
  private final Collection<Integer> all = new ArrayList<>();

  private Case() {
    for (int number = 0; number < 40; number++) {
      divisors.put(number, new LinkedHashSet<>());
    }
  }

  private List<Object> content() {
    return List.of(
        new ArrayList<>(primes), odd, divisors, new ArrayList<>(log), new ArrayList<>(largest), all);
  }

  public static Object serial() throws Throwable {
    Case data = new Case();
    Shared.run(
        2, 40, data.primes, data.odd, data.divisors, data.log, data.largest, data.all);
    return data.content();
  }

  public static Object deco() throws Throwable {
    Case data = new Case();
    DecoShared.run(
        2, 40, data.primes, data.odd, data.divisors, data.log, data.largest, data.all);
    return data.content();
  }

  public static Object parallel() throws Throwable {
    Case data = new Case();
    return Meeting.ofTwo(
        () ->
            DecoShared.run(
                2, 4, data.primes, data.odd, data.divisors, data.log, data.largest, data.all));
  }
}
