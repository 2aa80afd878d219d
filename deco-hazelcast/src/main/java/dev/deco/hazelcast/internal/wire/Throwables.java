package dev.deco.hazelcast.internal.wire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Exceptions travel in their serial form, as far as that tells everything: one that holds other
 * objects than its causes does not, since these would be copies. Whoever waits for such a call runs
 * it again, and gets the exception itself.
 */
public final class Throwables {
  private Throwables() {}

  /**
   * The serial form of an exception.
   *
   * @param allowed the classes of exceptions that may be read, besides the platform's
   * @return null if it cannot travel
   */
  public static byte @Nullable [] write(Throwable thrown, Allowed allowed) {
    if (!plain(thrown, allowed, Collections.newSetFromMap(new IdentityHashMap<>()))) {
      return null;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(thrown);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return null;
    }
    return bytes.toByteArray();
  }

  /**
   * Reads an exception.
   *
   * @return null if it may not be read here, or cannot
   */
  public static @Nullable Throwable read(byte[] bytes, Allowed allowed, ClassLoader loader) {
    try (Reader in = new Reader(new ByteArrayInputStream(bytes), loader)) {
      in.setObjectInputFilter(
          info -> {
            Class<?> type = info.serialClass();
            if (type == null) {
              return ObjectInputFilter.Status.UNDECIDED;
            }
            while (type.isArray()) {
              type = type.getComponentType();
            }
            return type.isPrimitive() || known(type, allowed)
                ? ObjectInputFilter.Status.ALLOWED
                : ObjectInputFilter.Status.REJECTED;
          });
      return in.readObject() instanceof Throwable thrown ? thrown : null;
    } catch (IOException | ClassNotFoundException | RuntimeException | LinkageError e) {
      return null;
    }
  }

  private static boolean known(Class<?> type, Allowed allowed) {
    String name = type.getName();
    if (type == StackTraceElement.class
        || type == String.class
        || type == Object.class
        || type == Number.class
        || Number.class.isAssignableFrom(type) && name.startsWith("java.lang.")
        || name.startsWith("java.util.Collections$")
        || name.equals("java.util.ArrayList")
        || name.startsWith("java.util.ImmutableCollections")
        || name.equals("java.util.CollSer")) {
      return true;
    }
    return Throwable.class.isAssignableFrom(type)
        && (name.startsWith("java.") || allowed.allows(name));
  }

  private static boolean plain(@Nullable Throwable thrown, Allowed allowed, Set<Throwable> seen) {
    if (thrown == null || !seen.add(thrown)) {
      return true;
    }
    for (Class<?> at = thrown.getClass(); at != null; at = at.getSuperclass()) {
      if (at.getName().startsWith("java.")) {
        break;
      }
      if (!allowed.allows(at.getName())) {
        return false;
      }
      for (Field field : at.getDeclaredFields()) {
        Class<?> type = field.getType();
        if (!Modifier.isStatic(field.getModifiers())
            && !type.isPrimitive()
            && type != String.class
            && !(Number.class.isAssignableFrom(type) && type.getName().startsWith("java.lang."))) {
          return false;
        }
      }
    }
    if (!plain(thrown.getCause(), allowed, seen)) {
      return false;
    }
    for (Throwable suppressed : thrown.getSuppressed()) {
      if (!plain(suppressed, allowed, seen)) {
        return false;
      }
    }
    return true;
  }

  private static final class Reader extends ObjectInputStream {
    private final ClassLoader loader;

    Reader(InputStream in, ClassLoader loader) throws IOException {
      super(in);
      this.loader = loader;
    }

    @Override
    protected Class<?> resolveClass(ObjectStreamClass described)
        throws IOException, ClassNotFoundException {
      try {
        return Class.forName(described.getName(), false, loader);
      } catch (ClassNotFoundException e) {
        return super.resolveClass(described);
      }
    }
  }
}
