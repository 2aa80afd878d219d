package dev.deco.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.processor.DecoProcessor;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What the processor tells Gradle of its incremental compilation. */
class GradleTest {
  /**
   * A wrapper depends on the bodies of other classes. So it would be wrong to say that it depends
   * on its own class only, or that annotated classes are all that counts.
   */
  @Test
  void nothingIsDeclaredSoThatGradleCompilesAll() throws IOException {
    ClassLoader loader = DecoProcessor.class.getClassLoader();

    assertThat(loader.getResource("META-INF/services/javax.annotation.processing.Processor"))
        .isNotNull();
    assertThat(
            loader.getResources("META-INF/gradle/incremental.annotation.processors").asIterator())
        .toIterable()
        .noneMatch(declared -> declared.toString().contains("deco"));
    assertThat(new DecoProcessor().getSupportedOptions())
        .noneMatch(option -> option.startsWith("org.gradle."));
  }
}
