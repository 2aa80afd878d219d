package dev.deco.runtime.internal;

import java.io.Serializable;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The proxy of a set that is not sorted. */
final class SetProxy extends AbstractSet<@Nullable Object> implements Proxy, Serializable {
  private static final long serialVersionUID = 1;

  private final transient KeyedOverlay overlay;
  private final transient MapProxy content;

  SetProxy(KeyedOverlay overlay) {
    this.overlay = overlay;
    this.content = new MapProxy(overlay);
  }

  @Override
  public Object root() {
    return overlay.root();
  }

  @Override
  public Object storage() {
    return overlay.root();
  }

  @Override
  public TrackingIsolation isolation() {
    return overlay.isolation();
  }

  @Override
  public @Nullable TrackingIsolation home() {
    return overlay.home();
  }

  @Override
  public KeyedOverlay overlay() {
    return overlay;
  }

  @Override
  public int size() {
    return content.size();
  }

  @Override
  public boolean contains(@Nullable Object element) {
    return content.containsKey(element);
  }

  @Override
  public boolean add(@Nullable Object element) {
    if (content.containsKey(element)) {
      return false;
    }
    content.put(element, Boolean.TRUE);
    return true;
  }

  @Override
  public boolean remove(@Nullable Object element) {
    if (!content.containsKey(element)) {
      return false;
    }
    content.remove(element);
    return true;
  }

  @Override
  public void clear() {
    content.clear();
  }

  @Override
  public Iterator<@Nullable Object> iterator() {
    return MapCursor.over(content, Map.Entry::getKey);
  }

  @Override
  public Stream<@Nullable Object> parallelStream() {
    // The call's proxies belong to its thread; the other threads get the elements.
    return Arrays.asList(toArray()).parallelStream();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return super.equals(other);
  }

  @Override
  public int hashCode() {
    if (!overlay.entered()) {
      return super.hashCode();
    }
    int hash = 0;
    MapWalk walk = overlay.walk();
    while (walk.advance()) {
      hash += Objects.hashCode(overlay.keyOf(walk));
    }
    return hash;
  }

  private Object writeReplace() {
    if (Storage.probing()) {
      return this;
    }
    Set<@Nullable Object> copy = overlay.kind().newLike((Set<?>) overlay.root());
    copy.addAll(this);
    return copy;
  }
}
