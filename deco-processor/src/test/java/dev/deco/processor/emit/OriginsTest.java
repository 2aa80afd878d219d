package dev.deco.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class OriginsTest {

  @Test
  void takesTheMarksOutAndTellsTheirLines() {
    String code =
        """
        a();
        // %s spawns f
        b(/* %s waits */);
        """
            .formatted(Origins.of("s12"), Origins.of("w7"));

    assertThat(Origins.resolve(code))
        .isEqualTo(
            new GeneratedSource(
                """
                a();
                // deco: spawns f
                b(/* deco: waits */);
                """,
                Map.of("s12", 2, "w7", 3)));
  }

  @Test
  void theFirstLineCountsAndTheUsersOwnCharactersStay() {
    String text = "char c = '\ue000'; String s = \"\ue000s12\ue001\"; // deco: \ue000s12\ue001\n";

    GeneratedSource source =
        Origins.resolve(text + "// " + Origins.of("s1") + "\n// " + Origins.of("s1"));

    assertThat(source).isEqualTo(new GeneratedSource(text + "// deco:\n// deco:", Map.of("s1", 2)));
  }
}
