package dev.deco.runtime.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.RandomAccess;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the proxies and overlays of an isolation. */
final class Proxies {
  // Looking through more elements than this costs more than a proxy does.
  private static final int FEW = 64;

  private Proxies() {}

  /**
   * What stands for a container in a call.
   *
   * @param home the call that has the container itself
   * @return the container itself where nothing in it needs isolation
   */
  @SuppressWarnings("unchecked") // by shape; elements are only passed on
  static Object of(
      Object object, Shape shape, TrackingIsolation isolation, @Nullable TrackingIsolation home) {
    return switch (shape) {
      case LIST -> list((List<@Nullable Object>) object, isolation, home);
      case MAP -> map((Map<@Nullable Object, @Nullable Object>) object, isolation, home);
      case FIXED_LIST -> fixedList(object, isolation, home);
      case IMMUTABLE_LIST ->
          holdsPlain((List<?>) object)
              ? object
              : new ImmutableList(isolation, home, (List<@Nullable Object>) object);
      case IMMUTABLE_MAP ->
          holdsPlain(((Map<?, ?>) object).keySet()) && holdsPlain(((Map<?, ?>) object).values())
              ? object
              : new ImmutableMap(isolation, home, (Map<@Nullable Object, @Nullable Object>) object);
      case SET -> set(object, isolation, home);
      case DEQUE ->
          new DequeProxy(
              new DequeOverlay(
                  isolation,
                  home,
                  (Deque<Object>) object,
                  outer(isolation, object) instanceof DequeOverlay outer ? outer : null));
      case HEAP ->
          new HeapProxy(
              isolation,
              home,
              (PriorityQueue<Object>) object,
              outer(isolation, object) instanceof HeapProxy outer ? outer : null);
      case IMMUTABLE_SET ->
          holdsPlain((Set<?>) object)
              ? object
              : new ImmutableSet(isolation, home, (Set<@Nullable Object>) object);
      case READ_ONLY -> readOnly(object, isolation, home);
      case HOLDER -> {
        if (!holdsPlain(contentOf(object))) {
          throw isolation.abort("a container in a " + object.getClass().getName());
        }
        yield object;
      }
      default -> throw isolation.abort("no proxy for a " + object.getClass().getName());
    };
  }

  private static Object list(
      List<@Nullable Object> list, TrackingIsolation isolation, @Nullable TrackingIsolation home) {
    List<@Nullable Object> below =
        outer(isolation, list) instanceof ListOverlay outer ? outer.state() : list;
    if (list instanceof LinkedList) {
      return new LinkedOverlay(isolation, home, list, below);
    }
    return list instanceof RandomAccess
        ? new ListOverlay.Fast(isolation, home, list, below)
        : new ListOverlay(isolation, home, list, below);
  }

  private static Object map(
      Map<@Nullable Object, @Nullable Object> map,
      TrackingIsolation isolation,
      @Nullable TrackingIsolation home) {
    if (map instanceof LinkedHashMap<?, ?> linked && !InsertionOrder.isIn(linked)) {
      throw isolation.abort("a map in the order of access changes when it is read");
    }
    KeyedOverlay overlay = keyed(map, isolation, home);
    return overlay.kind() == MapKind.SORTED ? new SortedMapProxy(overlay) : new MapProxy(overlay);
  }

  private static Object set(
      Object set, TrackingIsolation isolation, @Nullable TrackingIsolation home) {
    KeyedOverlay overlay = keyed(set, isolation, home);
    return overlay.kind() == MapKind.SORTED ? new SortedSetProxy(overlay) : new SetProxy(overlay);
  }

  private static KeyedOverlay keyed(
      Object root, TrackingIsolation isolation, @Nullable TrackingIsolation home) {
    KeyedOverlay outer = outer(isolation, root) instanceof KeyedOverlay keyed ? keyed : null;
    return new KeyedOverlay(isolation, home, root, outer);
  }

  private static @Nullable Overlay outer(TrackingIsolation isolation, Object root) {
    return Proxy.overlayOf(isolation.known(root));
  }

  private static Object readOnly(
      Object wrapper, TrackingIsolation isolation, @Nullable TrackingIsolation home) {
    Object behind = behind(wrapper, isolation);
    Object shown = isolation.shown(behind, home);
    if (shown == behind || shown == null) {
      return wrapper;
    }
    Object like = ReadOnly.like(wrapper, shown);
    if (like == null) {
      throw isolation.abort("no proxy for what is in a " + wrapper.getClass().getName());
    }
    return like;
  }

  private static Object fixedList(
      Object list, TrackingIsolation isolation, @Nullable TrackingIsolation home) {
    Object[] array = (Object[]) behind(list, isolation);
    isolation.overlayOf(array, home); // now, so that those of child calls have it to write to
    return new FixedList(isolation, home, list, array);
  }

  private static Object behind(Object wrapper, TrackingIsolation isolation) {
    Object behind = Storage.behind(wrapper);
    if (behind == null) {
      throw isolation.abort("a view of unknown storage");
    }
    return behind;
  }

  /** What an immutable container holds. */
  static Collection<?> contentOf(Object object) {
    if (object instanceof Optional<?> optional) {
      return optional.isPresent() ? List.of(optional.get()) : List.of();
    }
    if (object instanceof Map.Entry<?, ?> entry) {
      return Arrays.asList(entry.getKey(), entry.getValue());
    }
    if (object instanceof Map<?, ?> map) {
      List<@Nullable Object> content = new ArrayList<>(map.keySet());
      content.addAll(map.values());
      return content;
    }
    return (Collection<?>) object;
  }

  private static boolean holdsPlain(Collection<?> elements) {
    if (elements.size() > FEW) {
      return false;
    }
    for (Object element : elements) {
      if (element != null && Shape.of(element) != Shape.PLAIN) {
        return false;
      }
    }
    return true;
  }

  /** The overlay of an array, on top of that of the nearest calling call. */
  static ArrayOverlay ofArray(
      Object array, TrackingIsolation isolation, @Nullable TrackingIsolation home) {
    // A caller's private copy is an array like any other: the caller's own code writes to it.
    ArrayOverlay below =
        isolation.known(array) instanceof ArrayOverlay outer && outer.root() == array
            ? outer
            : null;
    if (array instanceof int[] ints) {
      return new IntOverlay(isolation, home, ints, (IntOverlay) below);
    }
    if (array instanceof double[] doubles) {
      return new DoubleOverlay(isolation, home, doubles, (DoubleOverlay) below);
    }
    if (array instanceof long[] longs) {
      return new LongOverlay(isolation, home, longs, (LongOverlay) below);
    }
    if (array instanceof byte[] bytes) {
      return new ByteOverlay(isolation, home, bytes, (ByteOverlay) below);
    }
    if (array instanceof boolean[] booleans) {
      return new BooleanOverlay(isolation, home, booleans, (BooleanOverlay) below);
    }
    if (array instanceof char[] chars) {
      return new CharOverlay(isolation, home, chars, (CharOverlay) below);
    }
    if (array instanceof float[] floats) {
      return new FloatOverlay(isolation, home, floats, (FloatOverlay) below);
    }
    if (array instanceof short[] shorts) {
      return new ShortOverlay(isolation, home, shorts, (ShortOverlay) below);
    }
    return new ReferenceOverlay(isolation, home, (Object[]) array, (ReferenceOverlay) below);
  }
}
