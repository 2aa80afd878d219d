package dev.deco.hazelcast.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.AbstractMap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What arrives is what was sent: classes, values, order, and which objects are the same. */
class RoundTripTest {
  enum Suit {
    CLUBS,
    HEARTS {
      @Override
      int worth() {
        return 2;
      }
    };

    int worth() {
      return 1;
    }
  }

  record Pair<A, B>(A first, B second) {}

  static class Node {
    @Nullable Node next;
    @Nullable Object held;
    transient int cached = 7;
    final int number;

    Node(int number) {
      this.number = number;
    }
  }

  static final class Leaf extends Node {
    private final double weight;

    Leaf(int number, double weight) {
      super(number);
      this.weight = weight;
    }
  }

  private final Graphs graphs = new Graphs(RoundTripTest.class.getClassLoader());
  private final Allowed allowed =
      Allowed.of(List.of(Suit.class, Pair.class, Node.class, Leaf.class), List.of());

  private byte[] written(@Nullable Object object) {
    return graphs.with(
        graph -> {
          graph.write(allowed, List.of());
          graph.put(object);
          return graph.output().toBytes();
        });
  }

  @SuppressWarnings("unchecked") // the copy is of the original's class, which is asserted
  private <T> T copy(T object) {
    byte[] bytes = written(object);
    Object copy =
        graphs.with(
            graph -> {
              graph.read(allowed, List.of(), bytes, 0, bytes.length);
              return Optional.ofNullable(graph.get());
            });
    Object made = ((Optional<?>) copy).orElseThrow();
    assertThat(made.getClass()).isEqualTo(object.getClass());
    return (T) made;
  }

  @Test
  void valuesToTheLastBit() {
    double[] doubles = {
      -0.0, Double.longBitsToDouble(0x7ff8000000000123L), Double.MIN_VALUE, 1e308
    };
    double[] read = copy(doubles);
    for (int i = 0; i < doubles.length; i++) {
      assertThat(Double.doubleToRawLongBits(read[i]))
          .isEqualTo(Double.doubleToRawLongBits(doubles[i]));
    }
    String text = "\u0000\ud83d\ude00\ud800 lone";
    assertThat(copy(text)).isEqualTo(text);
    assertThat(copy(new Pair<>(-0.0, Integer.MIN_VALUE)))
        .isEqualTo(new Pair<>(-0.0, Integer.MIN_VALUE));
    assertThat(copy(new Object[] {null, (byte) 1, 'x', 2f, true}))
        .containsExactly(null, (byte) 1, 'x', 2f, true);
  }

  @Test
  void collectionsKeepTheirOrderAndTheirKind() {
    for (Collection<?> each :
        List.<Collection<?>>of(
            new ArrayList<>(Arrays.asList(3, null, "x")),
            new LinkedList<>(List.of(1, 2)),
            new ArrayDeque<>(List.of(5, 4)),
            List.of(),
            List.of(1, 2, 3),
            Arrays.asList(1, null),
            Collections.nCopies(3, "a"),
            Collections.nCopies(0, "a"),
            new TreeSet<>(List.of(3, 1, 2)),
            EnumSet.of(Suit.HEARTS),
            Collections.unmodifiableList(new ArrayList<>(List.of(1))))) {
      assertThat(copy(each).toArray()).isEqualTo(each.toArray());
    }
    PriorityQueue<Integer> queue = new PriorityQueue<>(Comparator.reverseOrder());
    queue.addAll(List.of(4, 8, 1, 9, 3));
    queue.poll();
    assertThat(copy(queue).toArray()).isEqualTo(queue.toArray());
  }

  @Test
  void mapsKeepTheirOrderAndTheirComparators() {
    Map<Object, Object> wide = new HashMap<>(1 << 12);
    Map<Object, Object> linked = new LinkedHashMap<>();
    for (int i = 0; i < 200; i++) {
      wide.put("k" + i * 7919, i);
      linked.put(i * 7919 % 200, null);
    }
    for (Map<?, ?> each : List.of(wide, linked, Map.of(), Collections.singletonMap(1, 2))) {
      assertThat(new ArrayList<Object>(copy(each).entrySet()))
          .isEqualTo(new ArrayList<Object>(each.entrySet()));
    }
    TreeMap<String, Integer> sorted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    sorted.put("b", 1);
    sorted.put("A", 2);
    TreeMap<String, Integer> read = copy(sorted);
    assertThat(read.get("a")).isEqualTo(2);
    assertThat(read.comparator()).isSameAs(String.CASE_INSENSITIVE_ORDER);
    assertThat(copy(new AbstractMap.SimpleEntry<>("k", null)).getValue()).isNull();
  }

  @Test
  void mapsByEnumsAlsoEmptyOnes() {
    EnumMap<Suit, String> map = new EnumMap<>(Suit.class);
    EnumMap<Suit, String> empty = copy(map);
    assertThat(empty).isEmpty();
    empty.put(Suit.CLUBS, "still of that enum");
    map.put(Suit.HEARTS, "h");
    assertThat(copy(map)).containsExactly(Map.entry(Suit.HEARTS, "h"));
    EnumSet<Suit> none = copy(EnumSet.noneOf(Suit.class));
    none.add(Suit.HEARTS);
    assertThat(none).containsExactly(Suit.HEARTS);
    assertThat(copy(new Object[] {Suit.HEARTS, TimeUnit.DAYS}))
        .satisfies(read -> assertThat(read[0]).isSameAs(Suit.HEARTS))
        .satisfies(read -> assertThat(read[1]).isSameAs(TimeUnit.DAYS));
  }

  @Test
  void theSameObjectArrivesOnce() {
    int[] shared = {1};
    List<Object> list = new ArrayList<>();
    list.add(shared);
    list.add(new Pair<>(shared, list));
    list.add(list);
    List<Object> read = copy(list);
    assertThat(read.get(2)).isSameAs(read);
    assertThat(((Pair<?, ?>) read.get(1)).first()).isSameAs(read.get(0));
    assertThat(((Pair<?, ?>) read.get(1)).second()).isSameAs(read);
    Object[] itself = new Object[2];
    itself[0] = itself;
    Object[] again = copy(itself);
    assertThat(again[0]).isSameAs(again);
  }

  @Test
  void objectsGoFieldByField() {
    Leaf leaf = new Leaf(4, 0.1);
    leaf.next = new Node(5);
    leaf.next.next = leaf;
    leaf.held = new int[][] {{1}, null, {2, 3}};
    Leaf read = copy(leaf);
    assertThat(read.number).isEqualTo(4);
    assertThat(read.weight).isEqualTo(0.1);
    assertThat(read.cached).isZero();
    assertThat(read.next.next).isSameAs(read);
    assertThat((int[][]) read.held).isDeepEqualTo(new int[][] {{1}, null, {2, 3}});
  }

  @Test
  void aChainThatIsTooLongIsAnErrorAndNotAStackOverflow() {
    Node first = new Node(0);
    for (int i = 1; i < 200_000; i++) {
      Node node = new Node(i);
      node.next = first;
      first = node;
    }
    Node chain = first;
    assertThatThrownBy(() -> written(chain))
        .isInstanceOf(TravelException.class)
        .hasMessageContaining("chain that is too long");
    // What lent its graph to that can be used as before.
    assertThat(copy(List.of(1, 2))).containsExactly(1, 2);
  }

  @Test
  void whatCannotTravelSaysWhy() {
    assertThatThrownBy(() -> written(new AtomicInteger(1)))
        .isInstanceOf(TravelException.class)
        .hasMessageContaining("java.util.concurrent.atomic.AtomicInteger");
    Comparator<Integer> lambda = (a, b) -> b - a;
    assertThatThrownBy(() -> written(new TreeSet<>(lambda)))
        .isInstanceOf(TravelException.class)
        .hasMessageContaining("it is a lambda");
    assertThatThrownBy(() -> written(new LinkedHashMap<Object, Object>(16, 0.75f, true)))
        .isInstanceOf(TravelException.class)
        .hasMessageContaining("in the order of access");
    assertThatThrownBy(() -> written(new Node(1) {}))
        .isInstanceOf(TravelException.class)
        .hasMessageContaining("-Ddeco.cluster.allow=");
  }
}
