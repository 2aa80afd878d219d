package dev.deco.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ForeignTest {
  private enum Day {
    MONDAY
  }

  private static final class Own extends AbstractList<Integer> {
    @Override
    public Integer get(int index) {
      return index;
    }

    @Override
    public int size() {
      return 3;
    }
  }

  private static final class OwnArrayList extends ArrayList<Integer> {
    private static final long serialVersionUID = 1;
  }

  static Stream<Object> ofThePlatform() {
    List<Integer> list = new ArrayList<>(List.of(1, 2, 3));
    Map<Integer, Integer> map = new HashMap<>(Map.of(1, 2));
    TreeMap<Integer, Integer> tree = new TreeMap<>(map);
    return Stream.of(
        list,
        list.subList(0, 2),
        list.iterator(),
        new LinkedList<>(list).descendingIterator(),
        Arrays.asList(1, 2),
        List.of(1, 2, 3).subList(1, 2),
        Set.of(1),
        Map.of(1, 2).entrySet().iterator().next(),
        Collections.emptyList(),
        Collections.singletonList(1),
        Collections.nCopies(3, 1),
        map.keySet(),
        map.values(),
        map.entrySet().iterator(),
        map.entrySet().iterator().next(),
        new LinkedHashMap<>(map).keySet(),
        tree.descendingMap(),
        tree.headMap(1).entrySet(),
        new TreeSet<>(list).tailSet(1),
        EnumSet.allOf(Day.class),
        new ArrayDeque<>(list).iterator(),
        new PriorityQueue<>(list),
        new ConcurrentHashMap<>(map).keySet(),
        new CopyOnWriteArrayList<>(list),
        new AbstractMap.SimpleEntry<>(1, 2),
        Optional.of(list),
        "text",
        new StringBuilder("text"),
        new int[] {1},
        Collections.unmodifiableList(list),
        Collections.unmodifiableMap(tree),
        Collections.synchronizedList(list),
        Collections.checkedList(list, Integer.class),
        Collections.unmodifiableCollection(new TreeSet<>(list)));
  }

  static Stream<Object> ofOthers() {
    Own own = new Own();
    Iterable<Integer> lambda = () -> List.of(1).iterator();
    return Stream.of(
        own,
        own.subList(0, 2),
        own.iterator(),
        own.listIterator(),
        new OwnArrayList(),
        new TreeMap<Integer, Integer>() {
          private static final long serialVersionUID = 1;
        },
        lambda,
        own.stream(),
        Collections.unmodifiableList(own),
        Collections.synchronizedList(Collections.unmodifiableList(own)));
  }

  @ParameterizedTest
  @MethodSource("ofThePlatform")
  void containersOfThePlatformRunNoOtherCode(Object container) {
    assertThat(Foreign.is(container)).as("%s", container.getClass()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("ofOthers")
  void whatOtherClassesDoIsNotKnown(Object container) {
    assertThat(Foreign.is(container)).as("%s", container.getClass()).isTrue();
  }

  @Test
  void nothingRunsNothing() {
    assertThat(Foreign.is(null)).isFalse();
  }
}
