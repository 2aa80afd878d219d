package dev.deco.runtime.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import junit.framework.Test;
import junit.framework.TestCase;
import junit.framework.TestSuite;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/** The suites of guava-testlib, which are for JUnit 3, as tests of JUnit 5. */
final class Conformance {
  private Conformance() {}

  /** A suite whose containers come from a stage. */
  static DynamicNode of(TestSuite suite, Stage stage) {
    return DynamicContainer.dynamicContainer(suite.getName(), nodes(suite, stage));
  }

  private static List<DynamicNode> nodes(TestSuite suite, Stage stage) {
    List<DynamicNode> nodes = new ArrayList<>();
    for (Test test : Collections.list(suite.tests())) {
      if (test instanceof TestSuite inner) {
        nodes.add(of(inner, stage));
      } else {
        TestCase leaf = (TestCase) test;
        nodes.add(DynamicTest.dynamicTest(leaf.toString(), () -> stage.run(leaf)));
      }
    }
    return nodes;
  }
}
