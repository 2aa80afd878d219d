package dev.deco.processor.report;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pictures of the documentation: the reports of two examples, as a browser shows them. They are
 * taken again with {@code -Ddeco.pictures=refresh}.
 */
class ReportPicturesTest {
  private static final Path IMAGES = Path.of("..", "docs", "images");
  private static final int LARGEST = 200_000;

  @Test
  void theExamplesHaveReportsAndPictures(@TempDir Path folder) throws IOException {
    boolean refresh = "refresh".equals(System.getProperty("deco.pictures"));
    Optional<Browser> browser =
        refresh ? Browser.find(folder.resolve("profile")) : Optional.empty();
    assumeTrue(
        !refresh || browser.isPresent(),
        "no Chromium on the path that works: no pictures are taken");
    Reported examples = Reported.of(Examples.sources(), folder.resolve("report"));
    assertThat(examples.compilation()).succeeded();

    for (Map.Entry<String, String> example : Map.of("Blur", "blur", "NBody", "nbody").entrySet()) {
      String page = "classes/dev.deco.examples." + example.getKey() + ".html";
      String line = spawn(examples.files().get(page));
      Path picture = IMAGES.resolve("report-" + example.getValue() + ".png");
      if (refresh) {
        // Only what stands in a frame is scrolled to the line before the picture is taken.
        String frame =
            "<body style='margin:0'><iframe src='%s#%s' style='border:0;width:100vw;height:100vh'>";
        Path around =
            Files.writeString(folder.resolve("report/frame.html"), frame.formatted(page, line));
        browser.orElseThrow().picture(around, "", 1280, 620, picture.toAbsolutePath().normalize());
      }
      assertThat(picture).isNotEmptyFile();
      assertThat(Files.size(picture)).isLessThan(LARGEST);
    }
  }

  /** The place of the first reason of a spawn. */
  private static String spawn(String page) {
    Matcher badge = Pattern.compile("<a class=\"badge spawn\" href=\"#(W\\d+)\"").matcher(page);
    assertThat(badge.find()).isTrue();
    return badge.group(1);
  }
}
