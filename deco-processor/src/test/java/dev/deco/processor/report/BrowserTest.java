package dev.deco.processor.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user sees of the report in a real browser; skipped where there is none. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {
  private static final String LIGHT = "--blink-settings=preferredColorScheme=1";
  private static final String DARK = "--blink-settings=preferredColorScheme=0";

  private Browser browser;
  private Path folder;
  private Path page;
  private Reported sample;

  @BeforeAll
  void start(@TempDir Path shared) throws IOException {
    Optional<Browser> found = Browser.find(shared.resolve("profile"));
    assumeTrue(
        found.isPresent(), "no Chromium on the path that works: the report is not looked at");
    browser = found.get();
    folder = shared.resolve("report");
    sample = Reported.of(Reported.SAMPLE, folder);
    page = folder.resolve("classes/t.Sample.html");
  }

  @Test
  void theConsoleStaysEmpty() {
    assertThat(browser.dump(page, "#W32").console()).isEmpty();
    assertThat(browser.dump(folder.resolve("index.html"), "").console()).isEmpty();
  }

  /** Else the test above could not fail. */
  @Test
  void thePolicyKeepsOtherScriptsFromRunning() throws IOException {
    Path other =
        Files.writeString(
            folder.resolve("classes/other.html"),
            Files.readString(page)
                .replace("</body>", "<script>document.title = 1</script></body>"));

    assertThat(browser.dump(other, "").console()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void reasonsOpenAndCloseInColoursThatCanBeRead(boolean dark) throws IOException {
    Map<String, String> facts = facts(Files.readString(page), dark ? DARK : LIGHT);

    String badge = facts.get("badge");
    assertThat(badge).startsWith("W");
    assertThat(facts)
        .containsEntry("dark", String.valueOf(dark))
        .containsEntry("ground", dark ? "rgb(13, 17, 23)" : "rgb(255, 255, 255)")
        .containsEntry("first", "")
        .containsEntry("clicked", badge)
        .containsEntry("pinned", "static")
        .containsEntry("closed", "")
        .containsEntry("escaped", "")
        .containsEntry("focused", badge)
        .containsEntry("floating", "absolute")
        .containsEntry("within", "true")
        .containsEntry("reached", "true")
        .containsEntry("hover", "true")
        .containsEntry("all", facts.get("reasons"))
        .containsEntry("missing", "")
        .containsEntry("pale", "");
    assertThat(facts.get("wrapper")).startsWith("G");
  }

  @Test
  void aLinkOpensAReasonWithoutAnyScript() throws IOException {
    String without = Files.readString(page).replaceAll("(?s)<script>.*?</script>", "");

    assertThat(facts(without, LIGHT))
        .containsEntry("clicked", facts(without, LIGHT).get("badge"))
        .containsEntry("first", "");
  }

  @Test
  void printedPagesHaveAllReasons() throws IOException {
    String text = Files.readString(page);
    String printed =
        text.replace("@media print", "@media all").replace("@media screen", "@media speech");
    assertThat(printed).isNotEqualTo(text);

    Map<String, String> facts = facts(printed, DARK);

    assertThat(facts.get("first").split(" ")).hasSize(Integer.parseInt(facts.get("reasons")));
    assertThat(facts).containsEntry("ground", "rgb(255, 255, 255)").containsEntry("pale", "");
    Path paper = folder.resolve("paper.pdf");
    browser.print(page, paper);
    assertThat(Files.readString(paper, java.nio.charset.StandardCharsets.ISO_8859_1))
        .startsWith("%PDF");
  }

  /** What the probe finds out in a copy of the page, to which the policy does not apply. */
  private Map<String, String> facts(String text, String... options) throws IOException {
    String probe = Files.readString(Path.of("src", "test", "resources", "report", "probe.js"));
    String copy =
        text.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "")
            .replace("</body>", "<script>" + probe + "</script></body>");
    Path file = Files.writeString(folder.resolve("classes/copy.html"), copy);
    Browser.Visit visit = browser.dump(file, "", options);
    assertThat(visit.console()).isEmpty();
    String facts =
        visit.output().replaceAll("(?s).*<pre id=\"facts\">", "").replaceAll("(?s)</pre>.*", "");
    return Arrays.stream(facts.split("\n"))
        .filter(line -> line.contains("="))
        .map(line -> line.split("=", 2))
        .collect(Collectors.toMap(fact -> fact[0], fact -> fact[1]));
  }
}
