package dev.deco.runtime.internal;

import java.io.Serializable;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The proxy of a map.
 *
 * <p>Changes by a function that the map itself calls are not imitated: the call is run again in
 * place, where the map does what it does.
 */
class MapProxy extends AbstractMap<@Nullable Object, @Nullable Object>
    implements Proxy, Serializable {
  private static final long serialVersionUID = 1;

  private final transient KeyedOverlay overlay;

  MapProxy(KeyedOverlay overlay) {
    this.overlay = overlay;
  }

  @Override
  public final Object root() {
    return overlay.root();
  }

  @Override
  public final Object storage() {
    return overlay.root();
  }

  @Override
  public final TrackingIsolation isolation() {
    return overlay.isolation();
  }

  @Override
  public final @Nullable TrackingIsolation home() {
    return overlay.home();
  }

  @Override
  public final KeyedOverlay overlay() {
    return overlay;
  }

  // Reading.

  @Override
  public final @Nullable Object get(@Nullable Object key) {
    return overlay.entered() ? overlay.get(key) : overlay.forward().get(key);
  }

  @Override
  public final boolean containsKey(@Nullable Object key) {
    return overlay.entered() ? overlay.containsKey(key) : overlay.forward().containsKey(key);
  }

  @Override
  public final int size() {
    return overlay.entered() ? overlay.size() : overlay.forward().size();
  }

  @Override
  public final boolean containsValue(@Nullable Object value) {
    if (!overlay.entered()) {
      return overlay.forward().containsValue(value);
    }
    overlay.checkValue(value);
    MapWalk walk = overlay.walk();
    while (walk.advance()) {
      if (Objects.equals(value, overlay.valueOf(walk))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    if (other == this) {
      return true;
    }
    if (!overlay.entered()) {
      return overlay.forward().equals(other);
    }
    if (!(other instanceof Map<?, ?> map) || map.size() != size()) {
      return false;
    }
    MapWalk walk = overlay.walk();
    try {
      while (walk.advance()) {
        Object key = overlay.keyOf(walk);
        Object value = overlay.valueOf(walk);
        boolean same = value == null ? map.get(key) == null : value.equals(map.get(key));
        if (!same || (value == null && !map.containsKey(key))) {
          return false;
        }
      }
    } catch (ClassCastException | NullPointerException e) {
      return false; // as AbstractMap has it
    }
    return true;
  }

  @Override
  public final int hashCode() {
    if (!overlay.entered()) {
      return overlay.forward().hashCode();
    }
    int hash = 0;
    MapWalk walk = overlay.walk();
    while (walk.advance()) {
      hash += Objects.hashCode(overlay.keyOf(walk)) ^ Objects.hashCode(overlay.valueOf(walk));
    }
    return hash;
  }

  @Override
  public final Set<Map.Entry<@Nullable Object, @Nullable Object>> entrySet() {
    return new MapViews.Entries(this);
  }

  @Override
  public Set<@Nullable Object> keySet() {
    return new MapViews.Keys(this);
  }

  @Override
  public final Collection<@Nullable Object> values() {
    return new MapViews.Values(this);
  }

  @Override
  public final void forEach(BiConsumer<? super @Nullable Object, ? super @Nullable Object> action) {
    if (!overlay.entered()) {
      overlay.forward().forEach(action);
      return;
    }
    Objects.requireNonNull(action);
    int before = overlay.changes();
    for (Object key : keysInside()) {
      action.accept(key, overlay.get(key));
      overlay.checkUnchanged(before);
    }
  }

  /** The keys in the order in which the map's own methods meet them. */
  private Iterable<@Nullable Object> keysInside() {
    List<@Nullable Object> keys = new ArrayList<>();
    if (overlay.root() instanceof Hashtable) {
      overlay.forEachInside(keys::add);
    } else {
      MapWalk walk = overlay.orderedWalk();
      while (walk.advance()) {
        keys.add(overlay.keyOf(walk));
      }
    }
    return keys;
  }

  // Writing.

  @Override
  public final @Nullable Object put(@Nullable Object key, @Nullable Object value) {
    return overlay.entered()
        ? overlay.store(key, value, MapChange.Type.INSERT)
        : overlay.forward().put(key, value);
  }

  @Override
  public final void putAll(Map<? extends @Nullable Object, ? extends @Nullable Object> map) {
    if (!overlay.entered()) {
      overlay.forward().putAll(map);
    } else if (!map.isEmpty()) {
      overlay.inBulk(() -> super.putAll(map));
    }
  }

  @Override
  public final @Nullable Object remove(@Nullable Object key) {
    if (!overlay.entered()) {
      return overlay.forward().remove(key);
    }
    Object old = overlay.get(key);
    if (old != null || overlay.containsKey(key)) {
      overlay.delete(key);
    }
    return old;
  }

  /** Removes the key that an iterator stands on. */
  final void removeInPlace(@Nullable Object key) {
    if (!overlay.entered()) {
      overlay.forward().remove(key);
    } else if (overlay.containsKey(key)) {
      overlay.deleteInPlace(key);
    }
  }

  @Override
  public final void clear() {
    if (overlay.entered()) {
      overlay.clear();
    } else {
      overlay.forward().clear();
    }
  }

  @Override
  public final @Nullable Object putIfAbsent(@Nullable Object key, @Nullable Object value) {
    if (!overlay.entered()) {
      return overlay.forward().putIfAbsent(key, value);
    }
    overlay.checkValue(value);
    return super.putIfAbsent(key, value);
  }

  @Override
  public final boolean replace(@Nullable Object key, @Nullable Object old, @Nullable Object value) {
    if (!overlay.entered()) {
      return overlay.forward().replace(key, old, value);
    }
    overlay.checkValue(old);
    overlay.checkValue(value);
    return super.replace(key, old, value);
  }

  @Override
  public final @Nullable Object replace(@Nullable Object key, @Nullable Object value) {
    if (!overlay.entered()) {
      return overlay.forward().replace(key, value);
    }
    overlay.checkValue(value);
    return super.replace(key, value);
  }

  @Override
  public final void replaceAll(
      BiFunction<? super @Nullable Object, ? super @Nullable Object, ? extends @Nullable Object>
          function) {
    if (!overlay.entered()) {
      overlay.forward().replaceAll(function);
      return;
    }
    Objects.requireNonNull(function);
    int before = overlay.changes();
    for (Object key : keysInside()) {
      Object value = function.apply(key, overlay.get(key));
      overlay.checkUnchanged(before);
      overlay.store(key, value, MapChange.Type.INSERT);
    }
  }

  @Override
  public final @Nullable Object computeIfAbsent(
      @Nullable Object key,
      Function<? super @Nullable Object, ? extends @Nullable Object> function) {
    if (!overlay.entered()) {
      return overlay.forward().computeIfAbsent(key, function);
    }
    Objects.requireNonNull(function);
    overlay.touch();
    Object old = overlay.get(key);
    if (old != null) {
      return old;
    }
    Object value = overlay.guarded(() -> function.apply(key));
    if (value != null) {
      overlay.store(key, value, MapChange.Type.COMPUTE);
    }
    return value;
  }

  @Override
  public final @Nullable Object computeIfPresent(
      @Nullable Object key,
      BiFunction<? super @Nullable Object, ? super Object, ? extends @Nullable Object> function) {
    if (!overlay.entered()) {
      return overlay.forward().computeIfPresent(key, function);
    }
    Objects.requireNonNull(function);
    Object old = overlay.get(key);
    return old == null ? null : replaceBy(key, overlay.guarded(() -> function.apply(key, old)));
  }

  @Override
  public final @Nullable Object compute(
      @Nullable Object key,
      BiFunction<? super @Nullable Object, ? super @Nullable Object, ? extends @Nullable Object>
          function) {
    if (!overlay.entered()) {
      return overlay.forward().compute(key, function);
    }
    Objects.requireNonNull(function);
    overlay.touch();
    Object old = overlay.get(key);
    return replaceBy(key, overlay.guarded(() -> function.apply(key, old)));
  }

  @Override
  public final @Nullable Object merge(
      @Nullable Object key,
      Object value,
      BiFunction<? super Object, ? super Object, ? extends @Nullable Object> function) {
    if (!overlay.entered()) {
      return overlay.forward().merge(key, value, function);
    }
    Objects.requireNonNull(function);
    if (!(overlay.root() instanceof Hashtable)) {
      Objects.requireNonNull(value);
    }
    overlay.touch();
    Object old = overlay.get(key);
    return replaceBy(key, old == null ? value : overlay.guarded(() -> function.apply(old, value)));
  }

  private @Nullable Object replaceBy(@Nullable Object key, @Nullable Object value) {
    if (value == null) {
      remove(key);
    } else {
      overlay.store(key, value, MapChange.Type.COMPUTE);
    }
    return value;
  }

  final Object writeReplace() {
    if (Storage.probing()) {
      return this;
    }
    Map<@Nullable Object, @Nullable Object> copy =
        overlay.kind().newLike((Map<?, ?>) overlay.root());
    copy.putAll(this);
    return copy;
  }
}
