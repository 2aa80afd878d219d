package dev.deco.runtime.internal;

import java.io.Serializable;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The proxy of an immutable map, whose values may be containers. Nobody writes to the map, so there
 * is no footprint, and what is not allowed is left to the map to refuse.
 */
final class ImmutableMap extends AbstractMap<@Nullable Object, @Nullable Object>
    implements Proxy, Serializable {
  private static final long serialVersionUID = 1;

  private final transient TrackingIsolation isolation;
  private final transient @Nullable TrackingIsolation home;
  private final transient Map<@Nullable Object, @Nullable Object> root;

  ImmutableMap(
      TrackingIsolation isolation,
      @Nullable TrackingIsolation home,
      Map<@Nullable Object, @Nullable Object> root) {
    this.isolation = isolation;
    this.home = home;
    this.root = root;
  }

  @Override
  public Map<@Nullable Object, @Nullable Object> root() {
    return root;
  }

  @Override
  public Map<@Nullable Object, @Nullable Object> storage() {
    return root;
  }

  @Override
  public TrackingIsolation isolation() {
    return isolation;
  }

  @Override
  public @Nullable TrackingIsolation home() {
    return home;
  }

  private @Nullable Object seen(@Nullable Object element) {
    return isolation.entered() ? isolation.element(element, home) : element;
  }

  @Override
  public int size() {
    return root.size();
  }

  @Override
  public @Nullable Object get(@Nullable Object key) {
    return seen(root.get(key));
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return root.containsKey(key);
  }

  @Override
  public boolean containsValue(@Nullable Object value) {
    return value == null ? root.containsValue(null) : super.containsValue(value);
  }

  @Override
  public Set<Map.Entry<@Nullable Object, @Nullable Object>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Map.Entry<@Nullable Object, @Nullable Object>> iterator() {
        return entries();
      }

      @Override
      public int size() {
        return root.size();
      }
    };
  }

  private Iterator<Map.Entry<@Nullable Object, @Nullable Object>> entries() {
    Iterator<Map.Entry<@Nullable Object, @Nullable Object>> each = root.entrySet().iterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return each.hasNext();
      }

      @Override
      public Map.Entry<@Nullable Object, @Nullable Object> next() {
        Map.Entry<@Nullable Object, @Nullable Object> entry = each.next();
        return new SeenEntry(seen(entry.getKey()), seen(entry.getValue()), entry);
      }

      @Override
      public void remove() {
        each.remove();
      }
    };
  }

  @Override
  public @Nullable Object put(@Nullable Object key, @Nullable Object value) {
    return root.put(key, value);
  }

  @Override
  public void putAll(Map<? extends @Nullable Object, ? extends @Nullable Object> map) {
    root.putAll(map);
  }

  @Override
  public @Nullable Object remove(@Nullable Object key) {
    return root.remove(key);
  }

  @Override
  public void clear() {
    root.clear();
  }

  @Override
  public @Nullable Object putIfAbsent(@Nullable Object key, @Nullable Object value) {
    return root.putIfAbsent(key, value);
  }

  @Override
  public boolean remove(@Nullable Object key, @Nullable Object value) {
    return root.remove(key, value);
  }

  @Override
  public boolean replace(@Nullable Object key, @Nullable Object old, @Nullable Object value) {
    return root.replace(key, old, value);
  }

  @Override
  public @Nullable Object replace(@Nullable Object key, @Nullable Object value) {
    return root.replace(key, value);
  }

  @Override
  public void replaceAll(
      BiFunction<? super @Nullable Object, ? super @Nullable Object, ? extends @Nullable Object>
          function) {
    root.replaceAll(function);
  }

  @Override
  public @Nullable Object computeIfAbsent(
      @Nullable Object key,
      Function<? super @Nullable Object, ? extends @Nullable Object> function) {
    return root.computeIfAbsent(key, function);
  }

  @Override
  public @Nullable Object computeIfPresent(
      @Nullable Object key,
      BiFunction<? super @Nullable Object, ? super Object, ? extends @Nullable Object> function) {
    return root.computeIfPresent(key, function);
  }

  @Override
  public @Nullable Object compute(
      @Nullable Object key,
      BiFunction<? super @Nullable Object, ? super @Nullable Object, ? extends @Nullable Object>
          function) {
    return root.compute(key, function);
  }

  @Override
  public @Nullable Object merge(
      @Nullable Object key,
      Object value,
      BiFunction<? super Object, ? super Object, ? extends @Nullable Object> function) {
    return root.merge(key, value, function);
  }

  /** An entry that leaves it to the entry of the map to refuse a value. */
  private static final class SeenEntry
      extends SimpleImmutableEntry<@Nullable Object, @Nullable Object> {
    private static final long serialVersionUID = 1;

    private final transient Map.Entry<@Nullable Object, @Nullable Object> entry;

    SeenEntry(
        @Nullable Object key,
        @Nullable Object value,
        Map.Entry<@Nullable Object, @Nullable Object> entry) {
      super(key, value);
      this.entry = entry;
    }

    @Override
    public @Nullable Object setValue(@Nullable Object value) {
      return entry.setValue(value);
    }
  }

  private Object writeReplace() {
    return Storage.probing() ? this : new HashMap<>(this);
  }
}
