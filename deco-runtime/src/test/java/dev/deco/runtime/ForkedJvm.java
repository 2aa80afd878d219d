package dev.deco.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Runs code in a JVM of its own, with options of its own. */
final class ForkedJvm {
  private ForkedJvm() {}

  /** Runs a class of these tests, and returns the lines that it prints. */
  static List<String> run(Class<?> main, String... options) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.add("-cp");
    command.add(rootOf(Scope.class) + File.pathSeparator + rootOf(main));
    command.add(main.getName());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    // One that hangs ends the output, too.
    CompletableFuture.delayedExecutor(1, TimeUnit.MINUTES).execute(process::destroyForcibly);
    try {
      List<String> lines = process.inputReader().lines().toList();
      assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
      assertThat(process.exitValue()).as(String.join("\n", lines)).isZero();
      return lines;
    } finally {
      process.destroyForcibly();
    }
  }

  /** The folder that a class was read from. */
  private static Path rootOf(Class<?> type) throws IOException {
    String file = '/' + type.getName().replace('.', '/') + ".class";
    String url = String.valueOf(type.getResource(file));
    assertThat(url).startsWith("file:").endsWith(file);
    return Path.of(URI.create(url.substring(0, url.length() - file.length())));
  }
}
