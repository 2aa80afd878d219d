package dev.deco.processor.report;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.testing.compile.Compilation;
import dev.deco.processor.cases.CaseCompiler;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The traces of two examples, drawn by a page in a browser. The pictures of the documentation are
 * taken again with {@code -Ddeco.pictures=refresh}, from the examples at their full size.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TracePicturesTest {
  private static final boolean REFRESH = "refresh".equals(System.getProperty("deco.pictures"));
  private static final Path IMAGES = Path.of("..", "docs", "images");
  private static final Path PAGE = Path.of("src", "test", "resources", "trace", "picture.html");
  private static final int LARGEST = 200_000;

  private Path folder;
  private Browser browser;

  @BeforeAll
  void compile(@TempDir Path shared) throws IOException {
    Optional<Browser> found = Browser.find(shared.resolve("profile"));
    assumeTrue(found.isPresent(), "no Chromium on the path that works: no trace is drawn");
    browser = found.get();
    folder = shared.resolve("classes");
    Compilation compilation = CaseCompiler.compile(Examples.sources(), List.of());
    assertThat(compilation).succeeded();
    for (JavaFileObject file : compilation.generatedFiles()) {
      Path target = folder.resolve(file.getName().replaceFirst("^/?(CLASS|SOURCE)_OUTPUT/", ""));
      Files.createDirectories(target.getParent());
      try (InputStream content = file.openInputStream()) {
        Files.copy(content, target);
      }
    }
  }

  @Test
  void blur() throws Exception {
    picture("Blur", 1, "blur: a block of rows each call", 232);
  }

  @Test
  void nbody() throws Exception {
    picture("NBody", 2, "nbody: two steps, a block of bodies each call", 232);
  }

  private void picture(String example, int scopes, String title, int height) throws Exception {
    String name = "trace-" + example.toLowerCase(java.util.Locale.ROOT) + ".png";
    List<String> trace = trace(example);
    Path page = Files.writeString(folder.resolve(example + ".html"), page(trace));
    String fragment = "#" + title.replace(" ", "%20") + "%7C" + scopes;

    Browser.Visit visit = browser.dump(page, fragment);

    assertThat(visit.console()).isEmpty();
    String svg = visit.output().replaceAll("(?s).*<svg", "<svg");
    assertThat(svg).contains(title, ">main</text>", "before the return");
    Matcher facts = Pattern.compile("(\\d+) runs of calls on \\d threads").matcher(svg);
    assertThat(facts.find()).isTrue();
    int calls = Integer.parseInt(facts.group(1));
    assertThat(calls).isBetween(4, 500);
    // One is that of the legend.
    assertThat(svg.split("class=\"call\"", -1)).hasSize(calls + 2);
    assertThat(svg.split("class=\"wait\"", -1)).hasSize(scopes + 2);
    if (REFRESH) {
      // With small inputs on a busy machine they may come too late.
      assertThat(svg).contains(">deco-worker-1</text>", ">deco-worker-2</text>");
      browser.picture(page, fragment, 1280, height, IMAGES.resolve(name).toAbsolutePath());
    }
    assertThat(IMAGES.resolve(name)).isNotEmptyFile();
    assertThat(Files.size(IMAGES.resolve(name))).isLessThan(LARGEST);
  }

  @Test
  void theTraceOfAProgramThatDiedIsDrawn() throws Exception {
    List<String> trace = trace("Blur");
    trace = trace.subList(0, trace.size() - 2);

    Browser.Visit visit =
        browser.dump(Files.writeString(folder.resolve("died.html"), page(trace)), "#died%7C1");

    assertThat(visit.console()).isEmpty();
    assertThat(visit.output()).contains("runs of calls on", "class=\"wait\"");
  }

  private static String page(List<String> trace) throws IOException {
    return Files.readString(PAGE).replace("TRACE", String.join("\n", trace));
  }

  /** Runs an example as a program of its own, and returns the lines of its trace. */
  private List<String> trace(String example) throws Exception {
    Path file = folder.resolve(example + ".json");
    if (Files.exists(file)) {
      return Files.readAllLines(file);
    }
    String classPath =
        CaseCompiler.classPath(List.of(folder)).stream()
            .map(File::getPath)
            .collect(Collectors.joining(File.pathSeparator));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Ddeco.trace=" + file,
                "-Ddeco.parallelism=2",
                "-Ddeco.examples.quick=" + !REFRESH,
                "-Ddeco.examples.output=" + folder,
                "-cp",
                classPath,
                "dev.deco.examples." + example)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(example + ".txt").toFile())
            .start();
    try {
      assertThat(process.waitFor(100, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(folder.resolve(example + ".txt")).content().contains("equal");
    return Files.readAllLines(file);
  }
}
