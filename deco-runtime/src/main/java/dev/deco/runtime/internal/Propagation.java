package dev.deco.runtime.internal;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Carries thread-locals from the thread that spawns into the calls, where Micrometer's context
 * propagation is there to say which. It is looked up, so that nobody needs it.
 */
final class Propagation {
  private static final String PACKAGE = "io.micrometer.context.";
  private static final AtomicBoolean COMPLAINED = new AtomicBoolean();

  /** What the library offers; null where it is not there. */
  private static final @Nullable Library LIBRARY = find();

  private Propagation() {}

  private record Library(MethodHandle capture, MethodHandle set) {}

  private static @Nullable Library find() {
    Library found = find(Propagation.class.getClassLoader());
    return found == null ? find(Thread.currentThread().getContextClassLoader()) : found;
  }

  private static @Nullable Library find(@Nullable ClassLoader loader) {
    // Exported types of other modules can be reached without reading these.
    MethodHandles.Lookup lookup = MethodHandles.publicLookup();
    try {
      Class<?> factory = Class.forName(PACKAGE + "ContextSnapshotFactory", true, loader);
      Class<?> builder = Class.forName(PACKAGE + "ContextSnapshotFactory$Builder", true, loader);
      Class<?> snapshot = Class.forName(PACKAGE + "ContextSnapshot", true, loader);
      Class<?> scope = Class.forName(PACKAGE + "ContextSnapshot$Scope", true, loader);
      Object made = lookup.findStatic(factory, "builder", MethodType.methodType(builder)).invoke();
      MethodType flag = MethodType.methodType(builder, boolean.class);
      made = lookup.findVirtual(builder, "clearMissing", flag).invoke(made, true);
      made = lookup.findVirtual(builder, "build", MethodType.methodType(factory)).invoke(made);
      MethodHandle capture =
          lookup
              .findVirtual(factory, "captureAll", MethodType.methodType(snapshot, Object[].class))
              .bindTo(made)
              .asFixedArity();
      MethodHandle set =
          lookup.findVirtual(snapshot, "setThreadLocals", MethodType.methodType(scope));
      return new Library(
          MethodHandles.insertArguments(capture, 0, (Object) new Object[0])
              .asType(MethodType.methodType(Object.class)),
          set.asType(MethodType.methodType(AutoCloseable.class, Object.class)));
    } catch (Throwable none) {
      return null;
    }
  }

  /** The thread-locals of this thread that are to be carried; null if none ever are. */
  static @Nullable Object capture() {
    Library library = LIBRARY;
    if (library == null) {
      return null;
    }
    try {
      return library.capture.invokeExact();
    } catch (VirtualMachineError noRoom) {
      // Not the library's fault; and a class of the platform that is first needed here is lost.
      throw noRoom;
    } catch (Throwable fault) {
      complain(fault);
      return null;
    }
  }

  /**
   * Sets thread-locals of this thread.
   *
   * @param captured by {@link #capture}
   * @return what puts them back; null if there is nothing to do
   */
  static @Nullable AutoCloseable set(@Nullable Object captured) {
    Library library = LIBRARY;
    if (library == null || captured == null) {
      return null;
    }
    try {
      return (AutoCloseable) library.set.invokeExact(captured);
    } catch (VirtualMachineError noRoom) {
      throw noRoom;
    } catch (Throwable fault) {
      complain(fault);
      return null;
    }
  }

  /** Puts thread-locals back. */
  static void putBack(@Nullable AutoCloseable before) {
    if (before != null) {
      try {
        before.close();
      } catch (VirtualMachineError noRoom) {
        throw noRoom;
      } catch (Throwable fault) {
        complain(fault);
      }
    }
  }

  private static void complain(Throwable fault) {
    if (COMPLAINED.compareAndSet(false, true)) {
      System.getLogger("dev.deco")
          .log(System.Logger.Level.WARNING, "thread-locals do not reach the calls", fault);
    }
  }
}
