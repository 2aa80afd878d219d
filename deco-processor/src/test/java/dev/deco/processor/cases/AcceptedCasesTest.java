package dev.deco.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * Every accepted case compiles without complaint, generates its golden files, ends as its serial
 * elision does, and proves that its calls run beside each other where it says so.
 */
class AcceptedCasesTest {

  @TestFactory
  Stream<DynamicNode> accepted() {
    return CaseFolder.all("accepted").stream().map(AcceptedCasesTest::node);
  }

  private static DynamicNode node(CaseFolder folder) {
    if (Runtime.version().feature() < folder.since()) {
      return dynamicContainer(
          folder.name(),
          Stream.of(
              dynamicTest("has golden files", () -> assertThat(folder.expected()).exists()),
              dynamicTest("runs", () -> abort("needs Java " + folder.since()))));
    }
    AcceptedCase accepted = new AcceptedCase(folder);
    return dynamicContainer(
        folder.name(),
        Stream.of(
                dynamicTest("compiles", accepted::compiles),
                dynamicTest("matches its golden files", accepted::matchesGoldens),
                dynamicTest("equals its serial elision", accepted::equalsItsSerialElision),
                dynamicTest("runs its calls in parallel", accepted::provesParallel))
            .onClose(accepted::close));
  }
}
