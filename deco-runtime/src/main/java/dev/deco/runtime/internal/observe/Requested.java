package dev.deco.runtime.internal.observe;

import dev.deco.runtime.RunListener;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The listeners that the system properties ask for. */
final class Requested {
  private Requested() {}

  static List<RunListener> listeners() {
    List<RunListener> asked = new ArrayList<>();
    String trace = System.getProperty("deco.trace");
    if (trace != null) {
      try {
        asked.add(new TraceFile(Path.of(trace.isBlank() ? "deco-trace.json" : trace)));
      } catch (IOException | RuntimeException e) {
        System.getLogger("dev.deco")
            .log(System.Logger.Level.WARNING, "no trace: " + trace + " cannot be written", e);
      }
    }
    if (on("deco.summary")) {
      Summary summary = new Summary();
      asked.add(summary);
      atExit(() -> System.err.print(summary.text()));
    }
    if (on("deco.progress")) {
      asked.add(new Progress(System.err));
    }
    if (on("deco.jfr") && Events.HAS_FLIGHT_RECORDER) {
      FlightRequest.make();
    }
    if (on("deco.names")) {
      asked.add(new ThreadNames());
    }
    return asked;
  }

  private static boolean on(String property) {
    String value = System.getProperty(property);
    return value != null && !value.equals("false");
  }

  static void atExit(Runnable action) {
    try {
      Runtime.getRuntime().addShutdownHook(new Thread(action, "deco-exit"));
    } catch (IllegalStateException ending) {
      // The program ends: nothing will be seen of this run.
      return;
    }
  }
}
