package dev.deco.runtime.internal;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Which object holds the elements of a container. */
final class Storage {
  private static final ThreadLocal<Boolean> PROBING = new ThreadLocal<>();

  private Storage() {}

  /**
   * The object that holds the elements of a container.
   *
   * @return null where it cannot be told
   */
  static @Nullable Object rootOf(@Nullable Object container) {
    if (container == null) {
      return null;
    }
    return switch (Shape.of(container)) {
      case PROXY -> ((Proxy) container).storage();
      case FIXED_LIST, READ_ONLY -> rootOf(behind(container));
      case ARRAY, LIST, MAP, SET, DEQUE, HEAP, IMMUTABLE_LIST, IMMUTABLE_MAP, IMMUTABLE_SET ->
          container;
      case PLAIN, HOLDER, OPAQUE -> null;
    };
  }

  /**
   * The container or array that a wrapper of java.util was made for.
   *
   * <p>The wrappers keep it in a private field, which reflection must not read. But it is part of
   * their serial form, and a stream is told of each object before it is written.
   *
   * @return null where it cannot be told
   */
  static @Nullable Object behind(Object wrapper) {
    Object found = probe(wrapper);
    if (found == null) {
      return null;
    }
    return switch (Shape.of(found)) {
      case READ_ONLY, PROXY -> found;
      // A class may write another object in its place, a copy say: that one is new each time.
      case ARRAY,
          LIST,
          MAP,
          SET,
          DEQUE,
          HEAP,
          FIXED_LIST,
          IMMUTABLE_LIST,
          IMMUTABLE_MAP,
          IMMUTABLE_SET ->
          found == probe(wrapper) ? found : null;
      default -> null;
    };
  }

  /** Whether this thread is looking behind a wrapper, so that a proxy must not be replaced. */
  static boolean probing() {
    return PROBING.get() != null;
  }

  private static @Nullable Object probe(Object wrapper) {
    PROBING.set(true);
    try (Finder finder = new Finder()) {
      finder.writeObject(wrapper);
      return null;
    } catch (Found found) {
      return found.object;
    } catch (IOException | RuntimeException e) {
      return null;
    } finally {
      PROBING.remove();
    }
  }

  private static final class Found extends RuntimeException {
    private static final long serialVersionUID = 1;

    final transient Object object;

    Found(Object object) {
      super(null, null, false, false);
      this.object = object;
    }
  }

  /** Ends the writing at the second object: the first is the wrapper. */
  private static final class Finder extends ObjectOutputStream {
    private boolean inside;

    Finder() throws IOException {
      super(OutputStream.nullOutputStream());
      enableReplaceObject(true);
    }

    @Override
    protected Object replaceObject(Object object) {
      if (inside) {
        throw new Found(object);
      }
      inside = true;
      return object;
    }
  }
}
