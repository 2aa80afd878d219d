package dev.deco.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HarnessTest {
  @TempDir Path folder;

  private Setting setting;

  @BeforeEach
  void prepare() throws IOException {
    Files.writeString(folder.resolve("text"), "some text");
    setting = new Setting(true, Optional.of(folder), folder.resolve("images"), false, false);
  }

  @Test
  void theExamplesThatDrawWriteTheirImages() throws Exception {
    assertThat(Harness.run(setting, Mandelbrot::example, NBody::example, Blur::example)).isTrue();

    assertThat(setting.output()).isDirectoryContaining("glob:**/mandelbrot.png");
    assertThat(setting.output()).isDirectoryContaining("glob:**/nbody.png");
    assertThat(setting.output()).isDirectoryContaining("glob:**/blur.png");
  }

  @Test
  void theExamplesOnFilesReadTheFolderGiven() throws Exception {
    assertThat(Hash.example(setting).run(setting).remark()).startsWith("1 files under " + folder);
    assertThat(Words.example(setting).run(setting).remark()).startsWith("1 files under " + folder);
  }

  @Test
  void equalArraysAreEqualResults() throws Exception {
    assertThat(outcome(() -> new int[] {1}, () -> new int[] {1}).equal()).isTrue();
  }

  @Test
  void oneDifferentResultIsEnough() throws Exception {
    AtomicInteger runs = new AtomicInteger();
    Callable<Integer> unsteady = () -> runs.incrementAndGet() == 2 ? 0 : 1;

    assertThat(Harness.run(setting, s -> example(() -> 1, unsteady))).isFalse();
  }

  @Test
  void whatIsSlowerHasALowSpeedUp() throws Exception {
    Example.Outcome outcome =
        outcome(
            () -> 1,
            () -> {
              Thread.sleep(5);
              return 1;
            });

    assertThat(outcome.parallelNanos()).isGreaterThanOrEqualTo(5_000_000);
    assertThat(outcome.speedUp()).isLessThan(1);
  }

  private Example.Outcome outcome(Callable<Object> serial, Callable<Object> parallel)
      throws Exception {
    return example(serial, parallel).run(setting);
  }

  private static <R> Example<R> example(Callable<R> serial, Callable<R> parallel) {
    return new Example<>("test", serial, parallel, result -> "done");
  }
}
