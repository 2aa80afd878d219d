package dev.deco.runtime.internal;

import java.io.Serializable;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The methods of a map's proxy that take a function.
 *
 * <p>Changes by a function that the map itself calls are not imitated: the call is run again in
 * place, where the map does what it does.
 */
abstract class MapFunctions extends AbstractMap<@Nullable Object, @Nullable Object>
    implements Serializable {
  private static final long serialVersionUID = 1;

  final transient KeyedOverlay overlay;

  MapFunctions(KeyedOverlay overlay) {
    this.overlay = overlay;
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
}
