package dev.deco.processor.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every message has a page in docs/diagnostics, and a case that gets it. */
class DocumentationTest {
  /** Maven runs tests in the folder of their module. */
  private static final Path PAGES = Path.of("..", "docs", "diagnostics");

  private static final Path CASES = Path.of("src", "test", "resources", "cases");

  /** What no source file alone can bring about; a test names it. */
  private static final Set<Code> SHOWN_BY_TESTS = Set.of(Code.NOT_JAVAC, Code.NO_REPORT);

  @ParameterizedTest
  @EnumSource(Code.class)
  void hasAPage(Code code) throws IOException {
    assertThat(page(code)).startsWith("# " + code.id());
  }

  @ParameterizedTest
  @EnumSource(Code.class)
  void namesTheSeverity(Code code) throws IOException {
    String severity = code.severity().name();
    String name = severity.charAt(0) + severity.substring(1).toLowerCase(Locale.ROOT);
    assertThat(page(code)).anyMatch(line -> line.startsWith("*" + name + ".*"));
  }

  @ParameterizedTest
  @EnumSource(Code.class)
  void showsAnExample(Code code) throws IOException {
    assertThat(page(code)).anyMatch(line -> line.startsWith("```"));
  }

  @ParameterizedTest
  @EnumSource(Code.class)
  void isInTheIndex(Code code) throws IOException {
    assertThat(Files.readString(PAGES.resolve("README.md")))
        .contains("[" + code.id() + "](" + code.id() + ".md)");
  }

  @ParameterizedTest
  @EnumSource(
      value = Code.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"INTERNAL"})
  void isShown(Code code) throws IOException {
    Path folder = SHOWN_BY_TESTS.contains(code) ? Path.of("src", "test", "java") : CASES;
    String name = SHOWN_BY_TESTS.contains(code) ? code.id() : code.severity() + " " + code.id();
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(file -> file.toString().endsWith(".java")))
          .as("sources that expect %s", name)
          .anyMatch(file -> contains(file, name));
    }
  }

  @Test
  void hasNoPageOfAnUnknownCode() throws IOException {
    List<String> known = Arrays.stream(Code.values()).map(code -> code.id() + ".md").toList();
    try (Stream<Path> files = Files.list(PAGES)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .filteredOn(name -> name.startsWith("DECO-") && !name.startsWith("DECO-R"))
          .containsExactlyInAnyOrderElementsOf(known);
    }
  }

  private static List<String> page(Code code) throws IOException {
    return Files.readAllLines(PAGES.resolve(code.id() + ".md"));
  }

  private static boolean contains(Path file, String text) {
    try {
      return Files.readString(file).contains(text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
