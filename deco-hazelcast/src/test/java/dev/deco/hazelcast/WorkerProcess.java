package dev.deco.hazelcast;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** A worker in a JVM of its own, which ends with the test. */
final class WorkerProcess implements AutoCloseable {
  private final Process process;
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private volatile String address = "";

  private WorkerProcess(Process process) {
    this.process = process;
    Thread reader = new Thread(this::read, "worker-output");
    reader.setDaemon(true);
    reader.start();
  }

  /** The class path of this JVM. */
  static String classPath() {
    String surefire = System.getProperty("surefire.test.class.path");
    return surefire == null ? System.getProperty("java.class.path") : surefire;
  }

  /** Starts a worker; it is ready after {@link #await}. */
  static WorkerProcess start(String cluster, String classPath, List<String> options)
      throws IOException {
    return start(List.of(), cluster, classPath, options);
  }

  /** The same with a command that runs Java's. */
  static WorkerProcess start(
      List<String> prefix, String cluster, String classPath, List<String> options)
      throws IOException {
    List<String> command = new ArrayList<>(prefix);
    command.add(System.getProperty("java.home") + "/bin/java");
    command.addAll(
        List.of(
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Dtest.worker=true",
            "-Ddeco.cluster.name=" + cluster));
    command.addAll(options);
    command.addAll(List.of("-cp", classPath, "dev.deco.hazelcast.Worker"));
    return new WorkerProcess(new ProcessBuilder(command).redirectErrorStream(true).start());
  }

  private void read() {
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        lines.add(line);
        if (line.startsWith("deco worker ready: ")) {
          address = line.split("[ ,]")[3];
        }
      }
    } catch (IOException e) {
      // It has ended.
    }
  }

  /** Waits until the worker is ready; its address. */
  String await() throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (address.isEmpty()) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new AssertionError("the worker is not ready: " + lines);
      }
      TimeUnit.MILLISECONDS.sleep(20);
    }
    return address;
  }

  List<String> lines() {
    return lines;
  }

  boolean alive() {
    return process.isAlive();
  }

  /** Sends a signal: KILL, STOP, CONT, TERM. */
  void signal(String name) {
    try {
      new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start().waitFor();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  boolean ended(long seconds) throws InterruptedException {
    return process.waitFor(seconds, TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    process.destroyForcibly();
    try {
      process.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
