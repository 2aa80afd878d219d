package dev.deco.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
  @Test
  void nothingSet() {
    Settings settings = Settings.of(Map.<String, String>of()::get);

    assertThat(settings).isEqualTo(new Settings(null, false, null, null, null));
    assertThat(Settings.parallelism(Map.<String, String>of()::get))
        .isEqualTo(Runtime.getRuntime().availableProcessors());
  }

  @Test
  void theParallelism() {
    assertThat(Settings.parallelism(Map.of("deco.parallelism", " 64 ")::get)).isEqualTo(64);
  }

  @Test
  void theModes() {
    assertThat(Settings.of(Map.of("deco.mode", "parallel")::get).serial()).isFalse();
    assertThat(Settings.of(Map.of("deco.mode", "serial")::get).serial()).isTrue();
    assertThat(Settings.of(Map.of("deco.mode", "check")::get).listener()).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "-1", "32768", "two", "1.5", "99999999999"})
  void aBadParallelism(String value) {
    assertThatThrownBy(() -> Settings.of(Map.of("deco.parallelism", value)::get))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "DECO-R01: the system property deco.parallelism is \""
                + value
                + "\". It must be a whole number from 1 to 32767. Write -Ddeco.parallelism=4, or"
                + " leave it out.");
  }

  @Test
  void aBadMode() {
    assertThatThrownBy(() -> Settings.of(Map.of("deco.mode", "Serial")::get))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("DECO-R01: the system property deco.mode is \"Serial\".")
        .hasMessageContaining("parallel, serial or check");
  }

  @Test
  void aRandomSchedule() {
    assertThat(Settings.of(Map.of("deco.disturb", " -7 ")::get).disturbance()).isNotNull();
    assertThatThrownBy(() -> Settings.of(Map.of("deco.disturb", "yes")::get))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("DECO-R01: the system property deco.disturb is \"yes\".")
        .hasMessageContaining("a whole number");
  }
}
