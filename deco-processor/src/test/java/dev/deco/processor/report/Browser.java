package dev.deco.processor.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Chromium without a window, as the packages of the system install it. */
record Browser(Path executable, Path profile) {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  /** What came of a visit: what it printed, and what the page wrote to its console. */
  record Visit(String output, List<String> console) {}

  /** One on the path that shows files; {@code profile} is a folder for what it keeps. */
  static Optional<Browser> find(Path profile) throws IOException {
    Path trial = Files.writeString(profile.resolveSibling("trial.html"), "<p>It works.");
    String path = String.valueOf(System.getenv("PATH"));
    return NAMES.stream()
        .flatMap(
            name -> Stream.of(path.split(java.io.File.pathSeparator)).map(f -> Path.of(f, name)))
        .filter(Files::isExecutable)
        .map(file -> new Browser(file, profile))
        .filter(browser -> browser.dump(trial, "").output().contains("It works."))
        .findFirst();
  }

  /** The elements of the page when it has been loaded and its timers have run. */
  Visit dump(Path page, String fragment, String... options) {
    List<String> all = new ArrayList<>(List.of(options));
    all.addAll(List.of("--virtual-time-budget=5000", "--dump-dom"));
    return visit(page, fragment, all);
  }

  /** Writes a picture of the page. */
  Visit picture(Path page, String fragment, int width, int height, Path file) {
    return visit(
        page,
        fragment,
        List.of(
            "--hide-scrollbars",
            "--virtual-time-budget=5000",
            "--window-size=" + width + "," + height,
            "--screenshot=" + file));
  }

  /** Prints the page to a file. */
  Visit print(Path page, Path file) {
    return visit(page, "", List.of("--no-pdf-header-footer", "--print-to-pdf=" + file));
  }

  private Visit visit(Path page, String fragment, List<String> options) {
    List<String> command = new ArrayList<>(List.of(executable.toString()));
    // Its sandbox needs rights that containers do not give; the pages are our own.
    command.addAll(List.of("--headless", "--no-sandbox", "--disable-gpu", "--no-first-run"));
    command.addAll(List.of("--disable-dev-shm-usage", "--enable-logging=stderr"));
    command.add("--user-data-dir=" + profile);
    command.addAll(options);
    command.add(page.toUri() + fragment);
    try {
      Path output = Files.createTempFile(profile.getParent(), "output", ".html");
      Path errors = Files.createTempFile(profile.getParent(), "errors", ".txt");
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(output.toFile())
              .redirectError(errors.toFile())
              .start();
      if (!process.waitFor(90, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("the browser does not end: " + Files.readString(errors));
      }
      List<String> console =
          Files.readString(errors).lines().filter(line -> line.contains("CONSOLE")).toList();
      return new Visit(Files.readString(output), console);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
