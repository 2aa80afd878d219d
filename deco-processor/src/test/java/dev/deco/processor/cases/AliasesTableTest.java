package dev.deco.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.deco.runtime.Deco;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The aliases that are documented as seen are those that the case {@code r3/table-of-aliases} has,
 * each in a method where the wait is needed: without it the result is another one.
 */
class AliasesTableTest {
  private static final Path CASE = CaseFolder.corpus().resolve("accepted/r3/table-of-aliases");
  private static final Path PAGE = Path.of("../docs/what-is-waited-for.md");
  private static final String WRAPPER = "t/DecoAliases.java";
  private static final Pattern METHOD =
      Pattern.compile(
          "  // alias: ([^\\n]*)\\n  @Synchronized\\n(?:  @Suppress\\S*\\n)?"
              + "  Object (\\w+)\\(\\) (.*?)\\n  }",
          Pattern.DOTALL);
  private static final Pattern ROW =
      Pattern.compile("^\\| `(.*)` \\| `(\\w+)` \\|$", Pattern.MULTILINE);

  @Test
  void everyMethodOfTheCaseHasItsAliasInIt() throws IOException {
    String source = Files.readString(CASE.resolve("input/t/Aliases.java"));
    assertThat(shown()).hasSize(source.split("  // alias: ", -1).length - 1);
    Matcher method = METHOD.matcher(source);
    while (method.find()) {
      assertThat(method.group(3)).as(method.group(2)).contains(method.group(1));
    }
  }

  @Test
  void theDocumentedAliasesAreThoseOfTheCase() throws IOException {
    Map<String, String> documented = new LinkedHashMap<>();
    Matcher row = ROW.matcher(Files.readString(PAGE));
    while (row.find()) {
      documented.put(row.group(2), row.group(1));
    }
    assertThat(documented).containsExactlyInAnyOrderEntriesOf(shown());
  }

  @Test
  void withoutTheWaitEachMethodGivesAnotherResult() throws Exception {
    Map<String, String> sources = new LinkedHashMap<>();
    for (String name : new String[] {"t/Aliases.java", "t/Base.java", "t/Case.java"}) {
      sources.put(name, Files.readString(CASE.resolve("input").resolve(name)));
    }
    sources.put(WRAPPER, withoutWaits(Files.readString(CASE.resolve("expected").resolve(WRAPPER))));
    try (ClassFolder classes = new ClassFolder()) {
      Compilation compilation = CaseCompiler.compile(sources, List.of(), "-proc:none");
      assertThat(compilation.errors()).isEmpty();
      classes.add(compilation);
      Class<?> subject = Class.forName("t.Case", true, classes.loader());
      Map<?, ?> serial = (Map<?, ?>) subject.getMethod("serial").invoke(null);
      Callable<?> deco = () -> subject.getMethod("deco").invoke(null);
      Map<?, ?> hasty = (Map<?, ?>) Deco.withParallelism(2, deco);
      assertThat(serial).hasSameSizeAs(shown());
      assertThat(serial.keySet().stream().filter(m -> serial.get(m).equals(hasty.get(m))))
          .as("methods that need no wait")
          .isEmpty();
    }
  }

  /** Takes out all waits but those before a return and at the end. */
  private static String withoutWaits(String wrapper) {
    String hasty =
        wrapper
            .replaceAll("(?m)^ *\\$deco\\.await\\(\\); // deco: waits: (?!before the).*\\n", "")
            .replaceAll("(?m)^ *if \\(.*\\) \\$deco\\.await\\(\\); // deco: waits if.*\\n", "")
            .replaceAll("\\$deco\\.awaited\\(\\) &&? ", "")
            .replaceAll("\\$deco\\.awaitedIf\\([^&]*\\) &&? ", "")
            .replaceAll("\\$deco(\\.if\\w+\\(\\w*\\))*\\.awaiting\\(", "(")
            .replaceAll("(?m)^ *\\$deco\\.known\\([^;]*;\\n", "")
            .replaceAll("\\$deco\\.known\\(", "(")
            .replaceAll("\\$deco\\.await\\(\\), ", "");
    assertThat(hasty).doesNotContain("await(); // deco: waits: reads").doesNotContain("awaited");
    return hasty;
  }

  /** The aliases of the case, by their method. */
  private static Map<String, String> shown() throws IOException {
    Map<String, String> shown = new LinkedHashMap<>();
    Matcher method = METHOD.matcher(Files.readString(CASE.resolve("input/t/Aliases.java")));
    while (method.find()) {
      shown.put(method.group(2), method.group(1));
    }
    return shown;
  }
}
