package dev.deco.processor.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every message has a page: its section in docs/diagnostics.md. */
class DocumentationTest {
  /** Maven runs tests in the folder of their module. */
  private static final Path PAGE = Path.of("..", "docs", "diagnostics.md");

  private static final String HEADING = "## ";

  @ParameterizedTest
  @EnumSource(Code.class)
  void hasASection(Code code) throws IOException {
    assertThat(section(code)).as("section of %s", code.id()).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(Code.class)
  void namesTheSeverity(Code code) throws IOException {
    String severity = code.severity().name();
    String name = severity.charAt(0) + severity.substring(1).toLowerCase(Locale.ROOT);
    assertThat(section(code)).anyMatch(line -> line.startsWith("*" + name + ".*"));
  }

  @ParameterizedTest
  @EnumSource(Code.class)
  void showsAnExample(Code code) throws IOException {
    assertThat(section(code)).anyMatch(line -> line.startsWith("```"));
  }

  @Test
  void hasNoSectionOfAnUnknownCode() throws IOException {
    List<String> known = Arrays.stream(Code.values()).map(Code::id).toList();
    assertThat(Files.readAllLines(PAGE))
        .filteredOn(line -> line.startsWith(HEADING + "DECO-"))
        .extracting(line -> line.substring(HEADING.length()))
        .filteredOn(id -> !id.startsWith("DECO-R"))
        .containsExactlyInAnyOrderElementsOf(known);
  }

  private static List<String> section(Code code) throws IOException {
    Predicate<String> heading = line -> line.startsWith(HEADING);
    return Files.readAllLines(PAGE).stream()
        .dropWhile(line -> !line.equals(HEADING + code.id()))
        .skip(1)
        .takeWhile(heading.negate())
        .toList();
  }
}
