package dev.deco.runtime;

/** An executor that is found as a service. */
public final class ServiceExecutor implements CallExecutor {
  static final String THREAD = "service-thread";

  @Override
  public String name() {
    return "service";
  }

  @Override
  public void execute(SpawnedCall call) {
    Thread thread = new Thread(call, THREAD);
    thread.setDaemon(true);
    thread.start();
  }
}
