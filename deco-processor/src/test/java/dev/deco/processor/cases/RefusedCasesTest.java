package dev.deco.processor.cases;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every refused case gets exactly the diagnostics it expects, each on its line. A library in {@code
 * earlier} is one that was compiled without the processor.
 */
class RefusedCasesTest {

  @TestFactory
  Stream<DynamicTest> refused() {
    return CaseFolder.all("refused").stream()
        .map(folder -> dynamicTest(folder.name(), () -> check(folder)));
  }

  static void check(CaseFolder folder) {
    Map<String, String> sources = folder.input();
    Map<String, String> library = folder.earlier();
    try (ClassFolder classes = new ClassFolder()) {
      if (!library.isEmpty()) {
        classes.add(CaseCompiler.compile(library, List.of(), "-proc:none"));
      }
      Diagnosis.ofRefused(CaseCompiler.compile(sources, List.of(classes.path())), sources);
    }
  }
}
