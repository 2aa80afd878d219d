package dev.deco.runtime.internal.observe;

import dev.deco.runtime.RunListener;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import jdk.jfr.FlightRecorder;
import org.jspecify.annotations.Nullable;

/** Who is told what the runtime does. While nobody wants to know, that costs one look here. */
public final class Events {
  /** Whether the JDK has a recorder, so that classes which name it can be loaded. */
  static final boolean HAS_FLIGHT_RECORDER = hasFlightRecorder();

  private static volatile @Nullable RunListener active;
  private static List<RunListener> all = List.of();

  static {
    List<RunListener> own = new ArrayList<>(Requested.listeners());
    try {
      ServiceLoader.load(RunListener.class).forEach(own::add);
    } catch (ServiceConfigurationError broken) {
      Many.complain(broken);
    }
    own.forEach(Events::add);
  }

  private Events() {}

  private static boolean hasFlightRecorder() {
    try {
      Class.forName("jdk.jfr.Event");
      return true;
    } catch (ClassNotFoundException | LinkageError none) {
      return false;
    }
  }

  /** Whom to tell; null if nobody wants to know. Told of a start, tell the same of the end. */
  public static @Nullable RunListener listener() {
    RunListener known = active;
    // Asked first: to look at an event makes it known to the recorder, which takes long to begin.
    if (HAS_FLIGHT_RECORDER && FlightRecorder.isInitialized() && FlightListener.enabled()) {
      return known == null ? FlightListener.INSTANCE : Many.of(known, FlightListener.INSTANCE);
    }
    return known;
  }

  /** Adds a listener. */
  public static synchronized void add(RunListener listener) {
    List<RunListener> more = new ArrayList<>(all);
    more.add(listener);
    all = List.copyOf(more);
    active = new Many(all);
  }

  /** Removes a listener, once if it was added more often; nothing happens if it was not. */
  public static synchronized void remove(RunListener listener) {
    List<RunListener> fewer = new ArrayList<>(all);
    fewer.remove(listener);
    all = List.copyOf(fewer);
    active = all.isEmpty() ? null : new Many(all);
  }
}
