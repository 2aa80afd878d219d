package dev.deco.runtime.internal;

import java.io.NotSerializableException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The proxy of a sorted set. */
final class SortedSetProxy extends SortedKeys implements Proxy {
  private static final long serialVersionUID = 1;

  private final transient KeyedOverlay overlay;

  SortedSetProxy(KeyedOverlay overlay) {
    super(SortedView.of(new MapProxy(overlay)), true);
    this.overlay = overlay;
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
  public Stream<@Nullable Object> parallelStream() {
    // The call's proxies belong to its thread; the other threads get the elements.
    return Arrays.asList(toArray()).parallelStream();
  }

  @Override
  Object writeReplace() throws NotSerializableException {
    return Storage.probing() ? this : super.writeReplace();
  }
}
