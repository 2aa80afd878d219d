package dev.deco.runtime.internal.observe;

import java.util.List;
import jdk.jfr.FlightRecorder;
import jdk.jfr.FlightRecorderListener;
import jdk.jfr.Recording;
import jdk.jfr.RecordingState;

/** Asks for Deco's events in every recording, also those that begin later. */
final class FlightRequest implements FlightRecorderListener {
  private static final List<String> EVENTS =
      List.of(
          "dev.deco.Call",
          "dev.deco.Wait",
          "dev.deco.Replay",
          "dev.deco.Again",
          "dev.deco.Scope",
          "dev.deco.RemoteCall");

  private FlightRequest() {}

  /** Asks from now on. */
  static void make() {
    FlightRecorder.addListener(new FlightRequest());
    if (FlightRecorder.isInitialized()) {
      FlightRecorder.getFlightRecorder().getRecordings().forEach(FlightRequest::ask);
    }
  }

  @Override
  public void recordingStateChanged(Recording recording) {
    ask(recording);
  }

  private static void ask(Recording recording) {
    RecordingState state = recording.getState();
    if (state != RecordingState.STOPPED && state != RecordingState.CLOSED) {
      EVENTS.forEach(recording::enable);
    }
  }
}
