package dev.deco.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each Java block of README and docs compiles with the processor, gets the messages that its
 * comments name, in their lines, and no others of Deco's. Each block of the guide in which nothing
 * is left out runs, and gives what the serial program gives, or what is said there. See {@link
 * Snippet} for how a block is marked.
 */
class SnippetsTest {
  private static final Pattern CODE = Pattern.compile("^(DECO-\\d+): ");

  private static final List<Snippet> SNIPPETS = new ArrayList<>();
  private static final List<Compilation> COMPILATIONS = new ArrayList<>();
  private static final ClassFolder CLASSES = new ClassFolder();

  @BeforeAll
  static void compileAll() throws IOException {
    Path root = Path.of("..");
    List<Path> pages = new ArrayList<>(List.of(root.resolve("README.md")));
    try (Stream<Path> docs = Files.walk(root.resolve("docs"))) {
      docs.filter(page -> page.toString().endsWith(".md")).sorted().forEach(pages::add);
    }
    for (Path page : pages) {
      SNIPPETS.addAll(Snippet.of(page, SNIPPETS.size()));
    }
    // Nothing is made of sources of which one is refused.
    compile(snippet -> !snippet.source().isEmpty() && !snippet.refused());
    compile(snippet -> !snippet.source().isEmpty() && snippet.refused());
    if (sound()) {
      CLASSES.add(COMPILATIONS.get(0));
    }
  }

  private static boolean sound() {
    return COMPILATIONS.get(0).status() == Compilation.Status.SUCCESS;
  }

  @AfterAll
  static void close() {
    CLASSES.close();
  }

  private static void compile(Predicate<Snippet> which) {
    List<Snippet> some = SNIPPETS.stream().filter(which).toList();
    COMPILATIONS.add(CaseCompiler.compile(Snippet.sources(some), List.of(), "-Xmaxerrs", "1000"));
  }

  @TestFactory
  Stream<DynamicTest> snippets() {
    assertThat(SNIPPETS).hasSizeGreaterThan(60);
    return SNIPPETS.stream()
        .filter(snippet -> !snippet.source().isEmpty())
        .sorted(Comparator.comparing(Snippet::place))
        .map(snippet -> DynamicTest.dynamicTest(snippet.place(), () -> check(snippet)));
  }

  private static void check(Snippet snippet) {
    Map<Integer, String> found = new TreeMap<>();
    List<String> messages = new ArrayList<>();
    List<String> errors = new ArrayList<>();
    for (Compilation compilation : COMPILATIONS) {
      for (Diagnostic<? extends JavaFileObject> message : compilation.diagnostics()) {
        if (message.getSource() == null
            || !("/" + message.getSource().getName()).contains("/" + snippet.name() + "/")) {
          continue;
        }
        String text = message.getMessage(null);
        Matcher code = CODE.matcher(text);
        if (code.find()) {
          found.put((int) message.getLineNumber(), code.group(1));
          messages.add(message.getLineNumber() + ": " + text);
        } else if (message.getKind() == Diagnostic.Kind.ERROR) {
          errors.add(message.getLineNumber() + ": " + text);
        }
      }
    }
    String context = snippet.place() + " as\n" + snippet.source() + String.join("\n", messages);
    assertThat(errors).as(context).isEmpty();
    assertThat(found).as(context).isEqualTo(snippet.expected());
    assertThat(snippet.compared() || snippet.elided() || !snippet.guides())
        .as("%s is not run: say what to compare", snippet.place())
        .isTrue();
    if (snippet.compared()) {
      assertThat(sound()).as("nothing can be run, since other snippets do not compile").isTrue();
      new CaseRun(snippet.place(), CLASSES.loader(), snippet.name() + ".Comparison").compare(1);
    }
  }
}
