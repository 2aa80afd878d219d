package dev.deco.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is published, and what is not. */
class PublishedModulesTest {
  private static final Path ROOT = Path.of("..");
  private static final String BOM = "deco-bom";

  private static String pom(String module) throws IOException {
    return Files.readString(ROOT.resolve(module).resolve("pom.xml"));
  }

  private static List<String> all(String regex, String text) {
    List<String> found = new ArrayList<>();
    for (Matcher match = Pattern.compile(regex).matcher(text); match.find(); ) {
      found.add(match.group(1));
    }
    return found;
  }

  /**
   * The modules that are built, but for the BOM itself: those that are published, or the others.
   */
  private static List<String> modules(boolean published) throws IOException {
    List<String> modules = new ArrayList<>();
    for (String module : all("<module>(.*?)</module>", pom("."))) {
      boolean skipped = pom(module).contains("<maven.deploy.skip>true</maven.deploy.skip>");
      if (!module.equals(BOM) && published != skipped) {
        modules.add(module);
      }
    }
    return modules;
  }

  @Test
  void theBillOfMaterialsNamesWhatIsPublished() throws IOException {
    String bom = pom(BOM).replaceAll("(?s).*<dependencyManagement>", "");

    assertThat(all("<artifactId>(deco-.*?)</artifactId>", bom))
        .containsExactlyInAnyOrderElementsOf(modules(true))
        .contains(
            "deco-annotations",
            "deco-runtime",
            "deco-processor",
            "deco-micrometer",
            "deco-hazelcast");
  }

  @Test
  void toolsAndExamplesStayAtHome() throws IOException {
    assertThat(modules(false))
        .containsExactlyInAnyOrder(
            "examples", "examples/cluster", "benchmarks", "proof", "integration");
  }

  /** It has no parent to take the version from. */
  @Test
  void theBillOfMaterialsHasTheVersionOfTheModules() throws IOException {
    assertThat(all("<version>(.*?)</version>", pom(BOM)).get(0))
        .isEqualTo(all("<version>(.*?)</version>", pom(".")).get(0));
  }

  @Test
  void whatIsPublishedSaysWhatItIsAndOnWhichTerms() throws IOException {
    for (String module : List.of(".", BOM)) {
      assertThat(pom(module)).contains("<license>", "<developer>", "<organization>");
    }
    for (String module : modules(true)) {
      assertThat(pom(module)).contains("<name>", "<description>");
    }
  }
}
