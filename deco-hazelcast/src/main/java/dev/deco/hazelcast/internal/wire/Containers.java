package dev.deco.hazelcast.internal.wire;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.serializers.DefaultSerializers;
import java.util.AbstractMap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.Stack;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Vector;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The containers of java.util that travel, each as what it is and in its order. */
@SuppressWarnings({"unchecked", "rawtypes"}) // the elements are only passed on
final class Containers {
  private Containers() {}

  static void register(Kryo kryo) {
    Platform.add(kryo, ArrayList.class, new ElementsSerial<>(ArrayList::new));
    Platform.add(kryo, LinkedList.class, new ElementsSerial<>(size -> new LinkedList<>()));
    Platform.add(kryo, ArrayDeque.class, new ElementsSerial<>(ArrayDeque::new));
    Platform.add(kryo, Vector.class, new ElementsSerial<>(Vector::new));
    Platform.add(kryo, Stack.class, new ElementsSerial<>(size -> new Stack<>()));
    Platform.add(kryo, LinkedHashSet.class, new ElementsSerial<>(LinkedHashSet::new));
    Platform.add(kryo, HashSet.class, HashSerial.ofSets());
    Platform.add(kryo, HashMap.class, HashSerial.ofMaps());
    Platform.add(kryo, LinkedHashMap.class, new EntriesSerial<>(false));
    Platform.add(kryo, TreeMap.class, new EntriesSerial<>(true));
    Platform.add(
        kryo, TreeSet.class, new SortedSerial<TreeSet<Object>>(TreeSet::comparator, TreeSet::new));
    Platform.add(
        kryo,
        PriorityQueue.class,
        new SortedSerial<PriorityQueue<Object>>(PriorityQueue::comparator, PriorityQueue::new));
    Platform.add(kryo, java.util.EnumMap.class, new EnumMapSerial());
    EnumSet<TimeUnit> small = EnumSet.noneOf(TimeUnit.class);
    Platform.addUnchecked(kryo, small.getClass(), new DefaultSerializers.EnumSetSerializer());
    Platform.add(
        kryo,
        AbstractMap.SimpleEntry.class,
        new FixedSerial<>(
            entry -> new Object[] {entry.getKey(), entry.getValue()},
            parts -> new AbstractMap.SimpleEntry<>(parts[0], parts[1])));
    immutable(kryo);
    constants(kryo);
    wrappers(kryo);
  }

  private static void immutable(Kryo kryo) {
    FixedSerial<Collection<?>> lists = new FixedSerial<>(Collection::toArray, FixedSerial::listOf);
    Platform.addUnchecked(kryo, List.of(1).getClass(), lists);
    Platform.addUnchecked(kryo, List.of(1, 2, 3).getClass(), lists);
    FixedSerial<Collection<?>> sets = new FixedSerial<>(Collection::toArray, Set::of, true);
    Platform.addUnchecked(kryo, Set.of(1).getClass(), sets);
    Platform.addUnchecked(kryo, Set.of(1, 2, 3).getClass(), sets);
    FixedSerial<Map<?, ?>> maps =
        new FixedSerial<>(FixedSerial::entriesOf, FixedSerial::mapOf, true);
    Platform.addUnchecked(kryo, Map.of(1, 1).getClass(), maps);
    Platform.addUnchecked(kryo, Map.of(1, 1, 2, 2).getClass(), maps);
    Platform.addUnchecked(
        kryo,
        Map.entry(1, 1).getClass(),
        new FixedSerial<Map.Entry<?, ?>>(
            entry -> new Object[] {entry.getKey(), entry.getValue()},
            parts -> Map.entry(parts[0], parts[1])));
    Platform.addUnchecked(
        kryo,
        Collections.singletonList(1).getClass(),
        new FixedSerial<Collection<?>>(
            Collection::toArray, parts -> Collections.singletonList(parts[0])));
    Platform.addUnchecked(
        kryo,
        Collections.singleton(1).getClass(),
        new FixedSerial<Collection<?>>(
            Collection::toArray, parts -> Collections.singleton(parts[0])));
    Platform.addUnchecked(
        kryo,
        Collections.singletonMap(1, 1).getClass(),
        new FixedSerial<Map<?, ?>>(
            FixedSerial::entriesOf, parts -> Collections.singletonMap(parts[0], parts[1])));
    Platform.addUnchecked(
        kryo,
        Collections.nCopies(2, 1).getClass(),
        new FixedSerial<List<?>>(
            copies ->
                new @Nullable Object[] {copies.size(), copies.isEmpty() ? null : copies.get(0)},
            parts -> Collections.nCopies((Integer) parts[0], parts[1])));
  }

  /** Objects of which each JVM has one. */
  private static void constants(Kryo kryo) {
    for (Object constant :
        List.of(
            Collections.emptyList(),
            Collections.emptySet(),
            Collections.emptyMap(),
            Collections.reverseOrder(),
            Comparator.naturalOrder(),
            String.CASE_INSENSITIVE_ORDER)) {
      Class<?> type = constant.getClass();
      Platform.addUnchecked(kryo, type, new FixedSerial<>(c -> new Object[0], parts -> constant));
    }
  }

  private static void wrappers(Kryo kryo) {
    wrapper(kryo, Arrays.asList(1, 2), array -> Arrays.asList((Object[]) array));
    List<Object> random = new ArrayList<>();
    List<Object> linked = new LinkedList<>();
    Map<Object, Object> map = new HashMap<>();
    wrapper(
        kryo,
        Collections.unmodifiableCollection(random),
        c -> Collections.unmodifiableCollection((Collection) c));
    wrapper(
        kryo, Collections.unmodifiableList(random), c -> Collections.unmodifiableList((List) c));
    wrapper(
        kryo, Collections.unmodifiableList(linked), c -> Collections.unmodifiableList((List) c));
    wrapper(kryo, Collections.unmodifiableSet(Set.of()), c -> Collections.unmodifiableSet((Set) c));
    wrapper(kryo, Collections.unmodifiableMap(map), c -> Collections.unmodifiableMap((Map) c));
    wrapper(
        kryo,
        Collections.unmodifiableSortedSet(new TreeSet<Integer>()),
        c -> Collections.unmodifiableSortedSet((SortedSet) c));
    wrapper(
        kryo,
        Collections.unmodifiableNavigableSet(new TreeSet<Integer>()),
        c -> Collections.unmodifiableNavigableSet((NavigableSet) c));
    wrapper(
        kryo,
        Collections.unmodifiableSortedMap(new TreeMap<Integer, Integer>()),
        c -> Collections.unmodifiableSortedMap((SortedMap) c));
    wrapper(
        kryo,
        Collections.unmodifiableNavigableMap(new TreeMap<Integer, Integer>()),
        c -> Collections.unmodifiableNavigableMap((NavigableMap) c));
    wrapper(
        kryo,
        Collections.synchronizedCollection(random),
        c -> Collections.synchronizedCollection((Collection) c));
    wrapper(
        kryo, Collections.synchronizedList(random), c -> Collections.synchronizedList((List) c));
    wrapper(
        kryo, Collections.synchronizedList(linked), c -> Collections.synchronizedList((List) c));
    wrapper(
        kryo,
        Collections.synchronizedSet(new HashSet<>()),
        c -> Collections.synchronizedSet((Set) c));
    wrapper(kryo, Collections.synchronizedMap(map), c -> Collections.synchronizedMap((Map) c));
    wrapper(
        kryo,
        Collections.newSetFromMap(new HashMap<Object, Boolean>()),
        c -> Collections.newSetFromMap((Map) c));
  }

  private static void wrapper(Kryo kryo, Object example, UnaryOperator<Object> wrap) {
    Platform.addUnchecked(kryo, example.getClass(), new WrapperSerial(wrap));
  }
}
