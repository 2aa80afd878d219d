package dev.deco.proof;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs the library's own tests on compiled classes of it. */
final class LibraryTests implements TestExecutionListener {
  private final Map<String, TestExecutionResult> results = new TreeMap<>();

  private LibraryTests() {}

  /** The result of each test in {@code classes} by its name, from class files in {@code folder}. */
  static Map<String, TestExecutionResult> run(Path folder, List<String> classes)
      throws IOException, ClassNotFoundException {
    LibraryTests listener = new LibraryTests();
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    URL[] path = {folder.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(path, LibraryTests.class.getClassLoader())) {
      thread.setContextClassLoader(loader);
      List<DiscoverySelector> selectors = new ArrayList<>();
      for (String name : classes) {
        selectors.add(selectClass(Class.forName(name, false, loader)));
      }
      Launcher launcher = LauncherFactory.create();
      launcher.execute(
          LauncherDiscoveryRequestBuilder.request()
              .selectors(selectors)
              .configurationParameter("junit.jupiter.execution.timeout.default", "10 m")
              .build(),
          listener);
    } finally {
      thread.setContextClassLoader(before);
    }
    return listener.results;
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    boolean failed = result.getStatus() != TestExecutionResult.Status.SUCCESSFUL;
    if (test.isTest() || failed) {
      results.put(test.getUniqueId(), result);
    }
  }
}
