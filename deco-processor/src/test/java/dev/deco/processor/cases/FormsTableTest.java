package dev.deco.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The forms that are documented as parallel are those that the case {@code r1/table-of-forms}
 * proves so: each by a method that has the form in it, and whose calls have to meet.
 */
class FormsTableTest {
  private static final Path CASE =
      CaseFolder.corpus().resolve("accepted/r1/table-of-forms/input/t");
  private static final Path PAGE = Path.of("../docs/what-becomes-parallel.md");
  private static final Pattern METHOD =
      Pattern.compile(
          "  // form: ([^\\n]*)\\n  @Synchronized\\n  Object (\\w+)\\(int n\\) (.*?)\\n  }",
          Pattern.DOTALL);
  private static final Pattern ROW =
      Pattern.compile("^\\| `(.*)` \\| `(\\w+)` \\|$", Pattern.MULTILINE);

  /** Those that must never go missing. */
  private static final List<String> PROMISED =
      List.of(
          "fill(a, i);",
          "a[i] = f(x)",
          "g[i][j] = f(x)",
          "a[i] += f(x)",
          "a[i] -= f(x)",
          "a[i] *= f(x)",
          "a[i] /= f(x)",
          "a[i] %= f(x)",
          "a[i] &= f(x)",
          "a[i] |= f(x)",
          "a[i] ^= f(x)",
          "a[i] <<= f(x)",
          "a[i] >>= f(x)",
          "a[i] >>>= f(x)",
          "g[i][j] += f(x)",
          "list.set(i, f(x))",
          "list.add(f(x))",
          "map.put(k, f(x))",
          "map.get(k).put(j, f(x))",
          "map.merge(k, f(x), Integer::sum)",
          "map.put(f(x), f(y))",
          "int v = f(x)",
          "v = f(x)",
          "this.v = f(x)",
          "sum += f(x)",
          "sum += c[i] * f(x) + f(y)",
          "list.stream().map(x -> f(x)).toList()",
          "list.stream().map(Table::f).toList()",
          "list.stream().mapToInt(x -> f(x)).sum()",
          "list.stream().mapToLong(x -> f(x)).sum()",
          "list.stream().mapToDouble(x -> f(x)).sum()",
          "IntStream.range(0, n).map(x -> f(x)).toArray()",
          "IntStream.range(0, n).mapToObj(x -> f(x)).toList()",
          "list.stream().map(x -> f(x)).collect(Collectors.toSet())");

  @Test
  void everyPromisedFormHasACase() throws IOException {
    assertThat(shown().keySet()).containsAll(PROMISED);
  }

  @Test
  void everyMethodOfTheCaseHasItsFormInIt() throws IOException {
    String source = Files.readString(CASE.resolve("Table.java"));
    // Neither a method without a form nor one that the case would not run.
    assertThat(shown()).hasSize(source.split("@Synchronized\\n", -1).length - 1);
    Matcher method = METHOD.matcher(source);
    while (method.find()) {
      assertThat(method.group(3)).as(method.group(2)).contains(method.group(1));
    }
  }

  @Test
  void theDocumentedFormsAreThoseOfTheCase() throws IOException {
    Map<String, String> documented = new LinkedHashMap<>();
    Matcher row = ROW.matcher(Files.readString(PAGE));
    while (row.find()) {
      documented.put(row.group(1).replace("\\|", "|"), row.group(2));
    }
    assertThat(documented).containsExactlyInAnyOrderEntriesOf(shown());
  }

  /** The methods of the case, by their form. */
  private static Map<String, String> shown() throws IOException {
    Map<String, String> shown = new LinkedHashMap<>();
    Matcher method = METHOD.matcher(Files.readString(CASE.resolve("Table.java")));
    while (method.find()) {
      shown.put(method.group(1), method.group(2));
    }
    return shown;
  }
}
