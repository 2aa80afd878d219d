package dev.deco.processor.cases;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Compares two values to the ground: arrays by content, containers with their class, their order
 * where they have one, and the sharing among them; numbers by their bits. A container of another
 * class is a difference, so a proxy that leaks is seen.
 */
final class Difference {
  private final Map<Object, Object> partners = new IdentityHashMap<>();

  /** Where and how {@code actual} differs from {@code expected}, if it does. */
  Optional<String> between(@Nullable Object expected, @Nullable Object actual) {
    return at("result", expected, actual);
  }

  private Optional<String> at(String path, @Nullable Object expected, @Nullable Object actual) {
    if (expected == null || actual == null) {
      return expected == actual ? Optional.empty() : differs(path, expected, actual);
    }
    if (expected.getClass() != actual.getClass()) {
      return Optional.of(
          "%s: serial has a %s, deco a %s"
              .formatted(path, expected.getClass().getName(), actual.getClass().getName()));
    }
    if (isContainer(expected)) {
      Object partner = partners.putIfAbsent(expected, actual);
      if (partner != null) {
        return partner == actual
            ? Optional.empty()
            : Optional.of(path + ": serial shares one object in two places, deco does not");
      }
    }
    if (expected.getClass().isArray()) {
      return sequences(path, elements(expected), elements(actual));
    }
    if (expected instanceof Map<?, ?> map) {
      return maps(path, map, (Map<?, ?>) actual);
    }
    if (isOrdered(expected)) {
      return sequences(
          path,
          new ArrayList<Object>((Collection<?>) expected),
          new ArrayList<Object>((Collection<?>) actual));
    }
    if (expected instanceof Record) {
      return sequences(path, components(expected), components(actual));
    }
    if (expected instanceof Throwable mine && actual instanceof Throwable other) {
      return new Outcome(null, mine).differenceTo(new Outcome(null, other)).map(path::concat);
    }
    return expected.equals(actual) ? Optional.empty() : differs(path, expected, actual);
  }

  private Optional<String> sequences(String path, List<?> expected, List<?> actual) {
    if (expected.size() != actual.size()) {
      return Optional.of(
          "%s: serial has %d elements, deco %d\n  serial: %s\n    deco: %s"
              .formatted(path, expected.size(), actual.size(), show(expected), show(actual)));
    }
    for (int i = 0; i < expected.size(); i++) {
      Optional<String> difference = at(path + "[" + i + "]", expected.get(i), actual.get(i));
      if (difference.isPresent()) {
        return difference;
      }
    }
    return Optional.empty();
  }

  private Optional<String> maps(String path, Map<?, ?> expected, Map<?, ?> actual) {
    if (!expected.keySet().equals(actual.keySet())) {
      return differs(path, expected, actual);
    }
    if (expected instanceof SortedMap || expected instanceof LinkedHashMap) {
      Optional<String> order =
          sequences(
              path + ".keys", new ArrayList<>(expected.keySet()), new ArrayList<>(actual.keySet()));
      if (order.isPresent()) {
        return order;
      }
    }
    for (Iterator<?> keys = expected.keySet().iterator(); keys.hasNext(); ) {
      Object key = keys.next();
      Optional<String> difference = at(path + "[" + key + "]", expected.get(key), actual.get(key));
      if (difference.isPresent()) {
        return difference;
      }
    }
    return Optional.empty();
  }

  private static boolean isContainer(Object value) {
    return value.getClass().isArray() || value instanceof Map || value instanceof Collection;
  }

  private static boolean isOrdered(Object value) {
    return value instanceof List
        || value instanceof Deque
        || value instanceof SortedSet
        || value instanceof LinkedHashSet;
  }

  private static List<@Nullable Object> elements(Object array) {
    List<@Nullable Object> elements = new ArrayList<>();
    for (int i = 0; i < Array.getLength(array); i++) {
      elements.add(Array.get(array, i));
    }
    return elements;
  }

  private static List<@Nullable Object> components(Object value) {
    List<@Nullable Object> values = new ArrayList<>();
    try {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        component.getAccessor().setAccessible(true);
        values.add(component.getAccessor().invoke(value));
      }
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
    return values;
  }

  private static Optional<String> differs(
      String path, @Nullable Object expected, @Nullable Object actual) {
    return Optional.of(
        "%s\n  serial: %s\n    deco: %s".formatted(path, show(expected), show(actual)));
  }

  static String show(@Nullable Object value) {
    return value != null && value.getClass().isArray()
        ? elements(value).stream().map(Difference::show).toList().toString()
        : value instanceof Collection<?> collection
            ? collection.stream().map(Difference::show).toList().toString()
            : Objects.toString(value);
  }
}
