package dev.deco.runtime.internal;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A set as a map from its elements to true: sets are isolated as maps are. */
final class SetAsMap extends AbstractMap<@Nullable Object, @Nullable Object> {
  private final Set<@Nullable Object> set;

  SetAsMap(Set<@Nullable Object> set) {
    this.set = set;
  }

  Set<@Nullable Object> set() {
    return set;
  }

  @Override
  public int size() {
    return set.size();
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return set.contains(key);
  }

  @Override
  public @Nullable Object get(@Nullable Object key) {
    return set.contains(key) ? Boolean.TRUE : null;
  }

  @Override
  public @Nullable Object put(@Nullable Object key, @Nullable Object value) {
    return set.add(key) ? null : Boolean.TRUE;
  }

  @Override
  public @Nullable Object remove(@Nullable Object key) {
    return set.remove(key) ? Boolean.TRUE : null;
  }

  @Override
  public void clear() {
    set.clear();
  }

  @Override
  public Set<Map.Entry<@Nullable Object, @Nullable Object>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return set.size();
      }

      @Override
      public Iterator<Map.Entry<@Nullable Object, @Nullable Object>> iterator() {
        Iterator<@Nullable Object> each = set.iterator();
        return new Iterator<>() {
          @Override
          public boolean hasNext() {
            return each.hasNext();
          }

          @Override
          public Map.Entry<@Nullable Object, @Nullable Object> next() {
            return new SimpleImmutableEntry<>(each.next(), Boolean.TRUE);
          }

          @Override
          public void remove() {
            each.remove();
          }
        };
      }
    };
  }
}
