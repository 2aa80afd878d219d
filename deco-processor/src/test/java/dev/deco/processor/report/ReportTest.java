package dev.deco.processor.report;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.deco.processor.DecoProcessor;
import dev.deco.processor.cases.CaseCompiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a compilation with {@code -Adeco.report} writes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportTest {
  private static final String REST = "D The rest of the statement is replayed at the next wait";

  @TempDir private Path folder;
  private Reported sample;

  @BeforeAll
  void compile(@TempDir Path shared) {
    sample = Reported.of(Reported.SAMPLE, shared.resolve("a/b"));
    assertThat(sample.compilation()).succeeded();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fill(a, 0);        | S Spawns fill.
          a[1] = f(a.length) | S Spawns f.
          a[1] = f(a.length) | D The rest of the statement is replayed at the next wait point.
          map.merge("<k>"    | D The rest of the statement is replayed
          int first = a[1];  | W Waits: reads a, which fill (line 29) may write.
          int first = a[1];  | the caller reads a (line 32)
          int first = a[1];  | fill may write a (line 29)
          if (f(first) > 0)  | W Waits: the value of f is needed at once.
          if (f(first) > 0)  | ! DECO-302: The value of f is needed at once. It decides
          xs.stream()        | S Spawns f.Spawned for all elements
          try {              | W Waits before the block is left
          a[2] = f(3);       | S Spawns f.
          return f(f(4))     | ! DECO-302: The value of f is needed at once. The caller returns it.
          out[i] = g(in[i]); | W? Waits if in and out are one object: reads in, which the
          out[i] = g(in[i]); | Evaluated at the spawn: i
          sum += v;          | the deferred statement may write v (line 62)
          while (a[0] < n)   | W Waits before each test: reads a, which the statement of line 72
          while (a[0] < n)   | ! DECO-305: The loop of line 71 leaves nothing parallel.
          i < xs.size(); i++ | W? Waits if xs is of a class not of the JDK
          static int header  | M @Synchronized header: partly parallel.
          void count(int by) | M @Concurrent count: serial.
          void count(int by) | count writes field total (line 24)
          """)
  void showsEverySpawnDeferredStatementAndWaitWithItsReason(String code, String text) {
    assertThat(sample.at(code)).contains(text);
  }

  @Test
  void marksNothingElse() {
    assertThat(sample.at("int sum = 0;")).isEqualTo("    int sum = 0;\n");
    assertThat(sample.at("fill(a, 0);")).doesNotContain("W Waits", REST);
  }

  @Test
  void showsWhatIsSilencedOnTheConsole() {
    assertThat(sample.compilation().diagnostics())
        .noneMatch(diagnostic -> diagnostic.toString().contains("line 61"));
    assertThat(sample.at("for (int i = 0; i < n; i++) {"))
        .contains("! DECO-305: The loop of line 61 leaves nothing parallel.")
        .contains("The compiler does not show it: @SuppressWarnings(\"deco\").");
    assertThat(sample.files().get("index.html")).contains("silenced");
  }

  @Test
  void showsTheSourceAsWrittenAndTheWrapperBesideIt() {
    assertThat(sample.at("A class with")).isEqualTo("/** A class with \"quotes\" & <angles>. */\n");
    assertThat(sample.page("t.Sample"))
        .contains("t.DecoSample, generated")
        .contains("$deco.await(); // deco: waits: reads a, which fill (line 29) may write</code>");
  }

  /** The comments of the wrapper and the marks of the source are about the same things. */
  @Test
  void everyCommentOfTheWrapperIsReachedFromAMark() {
    List<String> comments = linesOf("<div class=\"line put [a-z]+\" id=\"(G\\d+)\"");
    List<String> linked = linesOf("class=\"there\" href=\"#(G\\d+)\"");

    assertThat(comments).hasSizeGreaterThan(12).doesNotHaveDuplicates();
    assertThat(linked).isSubsetOf(comments);
    assertThat(comments).filteredOn(line -> !linked.contains(line)).isEmpty();
  }

  private List<String> linesOf(String pattern) {
    return Pattern.compile(pattern)
        .matcher(sample.page("t.Sample"))
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  @Test
  void theIndexTellsWhatRunsParallelAndWhy() {
    assertThat(sample.files()).containsOnlyKeys("index.html", "classes/t.Sample.html");
    assertThat(sample.files().get("index.html"))
        .contains("1 class, 6 methods parallel, 3 methods partly parallel, 1 method serial.")
        .contains("Spawns fill, f. Limited by DECO-302.")
        .contains("one after the other, in program order");
  }

  @Test
  void isTheSameEachTime() {
    assertThat(Reported.of(Reported.SAMPLE, folder).files()).isEqualTo(sample.files());
  }

  @Test
  void aRelativeFolderIsRelativeToTheCompilers() {
    Path relative = Path.of("").toAbsolutePath().relativize(folder.toAbsolutePath());

    Reported.of(Reported.SAMPLE, relative);

    assertThat(folder.resolve("index.html")).exists();
  }

  @Test
  void aRefusedClassHasAPageThatSaysWhy() {
    Reported report =
        Reported.of(
            Map.of(
                "t/Bad.java",
                """
                package t;

                abstract class Bad {
                  @dev.deco.Synchronized
                  abstract int m();
                }
                """),
            folder);

    assertThat(report.compilation()).failed();
    assertThat(report.at("t.Bad", 5)).contains("! DECO-101: @Synchronized cannot stand on m");
    assertThat(report.files().get("index.html"))
        .contains("1 class, 1 without a wrapper.", "Bad.java: no wrapper was generated");
  }

  @Test
  void nestedClassesHavePagesOfTheirOwn() {
    Reported report =
        Reported.of(
            Map.of(
                "t/Outer.java",
                """
                package t;

                class Outer {
                  static class Inner {
                    @dev.deco.Concurrent
                    static void f() {}
                  }

                  @dev.deco.Concurrent
                  static void g() {}
                }
                """),
            folder);

    assertThat(report.files())
        .containsOnlyKeys("index.html", "classes/t.Outer.html", "classes/t.Outer.Inner.html");
    assertThat(report.at("t.Outer.Inner", 6)).contains("M @Concurrent f: parallel.");
    assertThat(report.at("t.Outer", 6)).doesNotContain("M @Concurrent");
  }

  @Test
  void oddCharactersDoNoHarm() {
    Reported report =
        Reported.of(
            Map.of(
                "t/Odd.java",
                """
                package t;

                class Odd {
                  // </code><script>alert(1)</script> \u202e\ud83d \f
                  @dev.deco.Concurrent
                  static void f() {}
                }
                """),
            folder);

    assertThat(report.at("t.Odd", 4)).contains("<script>alert(1)</script>");
    assertThat(report.page("t.Odd")).doesNotContain("<script>alert");
  }

  @Test
  void theIndexListsTheClassesOfAllRounds() {
    Compilation compilation =
        javac()
            .withProcessors(new DecoProcessor(), new Later())
            .withClasspath(CaseCompiler.classPath(List.of()))
            .withOptions("-Adeco.report=" + folder)
            .compile(JavaFileObjects.forSourceString("t.First", first("First")));

    assertThat(compilation).succeeded();
    assertThat(new Reported(compilation, folder).files().get("index.html"))
        .contains("2 classes, 2 methods parallel.", ">t.First<", ">t.Second<");
  }

  private static String first(String name) {
    return "package t; class " + name + " { @dev.deco.Concurrent static void f() {} }";
  }

  /** Generates a class that has to be processed in a round of its own. */
  @SupportedAnnotationTypes("*")
  private static final class Later extends AbstractProcessor {
    private boolean done;

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!done) {
        done = true;
        try (Writer out = processingEnv.getFiler().createSourceFile("t.Second").openWriter()) {
          out.write(first("Second"));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return false;
    }
  }

  @Test
  void thereIsNoneWhereNobodyAsksForIt() {
    Compilation compilation = CaseCompiler.compile(Reported.SAMPLE, List.of());

    assertThat(compilation).succeeded();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFolderThatCannotBeWrittenIsOneWarning() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    refuses("-Adeco.report=" + file.resolve("report"), "file");
    refuses("-Adeco.report=" + file, "file");
    assertThat(file).isEmptyFile();
  }

  @Test
  void aFolderWithoutANameIsOneWarning() {
    refuses("-Adeco.report", "DECO-902: The report cannot be written to \"\": no folder is named.");
    refuses("-Adeco.report= ", "no folder is named");
  }

  private static void refuses(String option, String text) {
    Compilation compilation = CaseCompiler.compile(Reported.SAMPLE, List.of(), option);

    assertThat(compilation).succeeded();
    assertThat(
            compilation.warnings().stream()
                .map(warning -> warning.getMessage(null))
                .filter(message -> message.contains("DECO-902")))
        .singleElement()
        .asString()
        .contains(text);
  }
}
