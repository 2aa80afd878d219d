package dev.deco.runtime.internal;

import java.lang.ref.Reference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.BaseStream;
import org.jspecify.annotations.Nullable;

/**
 * Proxies inside what a call made: in the list it returns, in a record it stores. In containers
 * that the call made they are replaced at the replay. Where that cannot be done, in a field or
 * inside a stream, the run is aborted, and the call run in place.
 */
final class Leaks {
  // Objects of the user's classes; a graph larger than that is left alone, and proxies deep in it
  // stand for their objects after the replay as any proxy does.
  private static final int MOST = 1 << 16;
  private static final int DEEPEST = 64;

  private final TrackingIsolation isolation;
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Object> open = new ArrayDeque<>();
  private final Set<Object> holders = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Object, Object> replacements = new IdentityHashMap<>();
  private @Nullable Class<?> value;
  private int visited;

  Leaks(TrackingIsolation isolation) {
    this.isolation = isolation;
  }

  /** Searches what a call returned, or threw, and what it stored. */
  void search(@Nullable Object outcome, List<Overlay> overlays) {
    try {
      look(outcome, true, 0);
      for (Overlay overlay : overlays) {
        overlay.forEachStored(stored -> look(stored, true, 0));
      }
      while (!open.isEmpty() && !isolation.aborted()) {
        expand(open.remove());
      }
    } catch (RuntimeException e) {
      // A container of the user's own class failed, or another thread changes what was met.
      isolation.abort("could not look through what the call made");
    }
  }

  /** Replaces the leaks in containers; once, at the replay. */
  void replace() {
    for (Object holder : holders) {
      if (holder instanceof Object[] array) {
        Arrays.setAll(array, i -> isolation.outgoing(array[i]));
      } else if (holder instanceof List<?> list) {
        replaceIn(list);
      } else if (holder instanceof Map<?, ?> map) {
        replaceIn(map);
      } else {
        replaceIn((Collection<?>) holder);
      }
    }
    holders.clear();
  }

  /** What takes the place of an immutable container; other objects are as they are. */
  Object replacementOf(Object object) {
    Object known = replacements.get(object);
    if (known == object) {
      known = rebuild(object);
      replacements.put(object, known);
    }
    return known == null ? object : known;
  }

  /**
   * Looks at an object.
   *
   * @param replaceable whether another can be put where it was found
   * @return whether another has to be put there
   */
  private boolean look(@Nullable Object object, boolean replaceable, int depth) {
    if (object == null || object.getClass() == value) {
      return false;
    }
    Shape shape = Shape.of(object);
    if (shape == Shape.PLAIN && !HeldFields.mayHold(object)) {
      value = object.getClass();
      return false;
    }
    if (shape != Shape.PLAIN && isolation.isLeak(object)) {
      if (!replaceable) {
        hold("a proxy in an object");
      }
      return true;
    }
    switch (shape) {
      case IMMUTABLE_LIST, IMMUTABLE_MAP, IMMUTABLE_SET, HOLDER -> {
        return lookInto(object, replaceable, depth);
      }
      case FIXED_LIST, READ_ONLY -> lookBehind(object);
      case PLAIN, ARRAY, LIST, MAP, SET, DEQUE, HEAP -> enqueue(object);
      case OPAQUE -> lookIntoOpaque(object);
      case PROXY -> {
        // A proxy of the calling call is what it has in its hands, too.
      }
    }
    return false;
  }

  private boolean lookInto(Object immutable, boolean replaceable, int depth) {
    if (depth == DEEPEST) {
      hold("an immutable container nested too deep");
      return false;
    }
    boolean replace = false;
    for (Object element : Proxies.contentOf(immutable)) {
      replace |= look(element, replaceable, depth + 1);
    }
    if (replace) {
      replacements.put(immutable, immutable); // until it is asked for
    }
    return replace;
  }

  private void lookBehind(Object wrapper) {
    Object behind = Storage.behind(wrapper);
    if (behind == null) {
      hold("a view of unknown storage");
    } else {
      look(behind, false, 0);
    }
  }

  private void lookIntoOpaque(Object object) {
    Class<?> type = object.getClass();
    if (object instanceof Reference<?> reference) {
      look(reference.get(), false, 0);
    } else if (!HeldFields.ofJdk(type) || type.getName().startsWith("java.util.concurrent.")) {
      enqueue(object);
    } else if (object instanceof Map.Entry<?, ?> entry) {
      look(entry.getKey(), false, 0);
      look(entry.getValue(), false, 0);
    } else if (object instanceof Collection<?> || object instanceof Map<?, ?>) {
      if (!(object instanceof EnumSet<?>)) {
        lookBehind(object);
      }
    } else {
      hold("an iterator or a stream");
    }
  }

  private void enqueue(Object object) {
    if (!isolation.isRoot(object) || object.getClass().isArray()) {
      if (seen.add(object)) {
        open.add(object);
      }
    }
  }

  private void expand(Object object) {
    Shape shape = Shape.of(object);
    if (object instanceof Object[] array) {
      lookAtAll(Arrays.asList(array), object);
    } else if (object instanceof Collection<?> elements
        && shape != Shape.PLAIN
        && shape != Shape.OPAQUE) {
      lookAtAll(elements, object);
    } else if (shape == Shape.MAP) {
      lookAtAll(((Map<?, ?>) object).keySet(), object);
      lookAtAll(((Map<?, ?>) object).values(), object);
    } else if (++visited <= MOST) {
      lookAtFields(object);
    }
  }

  private void lookAtAll(Collection<?> elements, Object holder) {
    boolean replace = false;
    for (Object element : elements) {
      replace |= look(element, true, 0);
    }
    if (replace) {
      holders.add(holder);
    }
  }

  private void lookAtFields(Object object) {
    List<@Nullable Object> held = HeldFields.of(object);
    if (held == null) {
      hold("fields that must not be read");
      return;
    }
    held.forEach(field -> look(field, false, 0));
    if (object instanceof Iterator<?> || object instanceof BaseStream<?, ?>) {
      hold("an iterator or a stream");
    } else if (object instanceof Collection<?> elements) {
      elements.forEach(element -> look(element, false, 0));
    } else if (object instanceof Map<?, ?> map) {
      map.keySet().forEach(key -> look(key, false, 0));
      map.values().forEach(element -> look(element, false, 0));
    }
  }

  private void hold(String why) {
    isolation.abort(why + " would be left by the call");
  }

  // Replacing.

  private Object rebuild(Object object) {
    List<@Nullable Object> content = new ArrayList<>();
    if (object instanceof Map<?, ?> map) {
      Map<@Nullable Object, @Nullable Object> copy = new LinkedHashMap<>();
      map.forEach((key, held) -> copy.put(isolation.outgoing(key), isolation.outgoing(held)));
      return Rebuilt.map(object, copy);
    }
    for (Object element : Proxies.contentOf(object)) {
      content.add(isolation.outgoing(element));
    }
    return Rebuilt.of(object, content);
  }

  @SuppressWarnings("unchecked") // what takes the place of an element stands for it
  private void replaceIn(List<?> list) {
    ListIterator<@Nullable Object> each = ((List<@Nullable Object>) list).listIterator();
    while (each.hasNext()) {
      each.set(isolation.outgoing(each.next()));
    }
  }

  @SuppressWarnings("unchecked") // as above
  private void replaceIn(Map<?, ?> holder) {
    Map<@Nullable Object, @Nullable Object> map = (Map<@Nullable Object, @Nullable Object>) holder;
    boolean keys = false;
    for (Map.Entry<@Nullable Object, @Nullable Object> entry : map.entrySet()) {
      entry.setValue(isolation.outgoing(entry.getValue()));
      keys |= isolation.outgoing(entry.getKey()) != entry.getKey();
    }
    if (keys) {
      Map<@Nullable Object, @Nullable Object> copy = new LinkedHashMap<>(map);
      map.clear();
      copy.forEach((key, held) -> map.put(isolation.outgoing(key), held));
    }
  }

  @SuppressWarnings("unchecked") // as above
  private void replaceIn(Collection<?> holder) {
    Collection<@Nullable Object> collection = (Collection<@Nullable Object>) holder;
    List<@Nullable Object> copy = new ArrayList<>(collection);
    copy.replaceAll(isolation::outgoing);
    collection.clear();
    collection.addAll(copy);
  }
}
