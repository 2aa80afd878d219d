package dev.deco.runtime.internal;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The proxy of a map. */
class MapProxy extends MapFunctions implements Proxy {
  private static final long serialVersionUID = 1;

  MapProxy(KeyedOverlay overlay) {
    super(overlay);
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
