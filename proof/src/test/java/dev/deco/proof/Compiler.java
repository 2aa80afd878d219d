package dev.deco.proof;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Runs javac on sources in memory. */
final class Compiler {
  private final Path folder;

  /** Writes classes and generated sources to folders below {@code folder}. */
  Compiler(Path folder) {
    this.folder = folder;
  }

  /**
   * What came of a compilation.
   *
   * @param errors with their positions
   * @param generated the text of each generated file by its path
   * @param nanos how much time of a processor javac took, which runs in one thread
   */
  record Outcome(
      List<Diagnostic<? extends JavaFileObject>> errors,
      Map<String, String> generated,
      Path classes,
      long nanos) {}

  Outcome compile(String name, List<? extends JavaFileObject> files, List<Processor> processors)
      throws IOException {
    return compile(name, files, processors, List.of());
  }

  /** Compiles {@code files}, and what they need of the sources in the {@code folders}. */
  Outcome compile(
      String name,
      List<? extends JavaFileObject> files,
      List<Processor> processors,
      List<Path> folders)
      throws IOException {
    Path classes = Files.createDirectories(folder.resolve(name + "-classes"));
    Path sources = Files.createDirectories(folder.resolve(name + "-sources"));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
    List<String> options =
        new ArrayList<>(
            List.of("-nowarn", "-Xmaxerrs", "100000", "--release", "17", "-Xlint:none"));
    if (processors.isEmpty()) {
      options.add("-proc:none");
    }
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(messages, Locale.ROOT, StandardCharsets.UTF_8)) {
      manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
      manager.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(sources));
      if (!folders.isEmpty()) {
        manager.setLocationFromPaths(StandardLocation.SOURCE_PATH, folders);
        options.add("-implicit:class");
      }
      JavaCompiler.CompilationTask task =
          compiler.getTask(null, manager, messages, options, null, files);
      if (!processors.isEmpty()) {
        task.setProcessors(processors);
      }
      ThreadMXBean threads = ManagementFactory.getThreadMXBean();
      long start = threads.getCurrentThreadCpuTime();
      task.call();
      long nanos = threads.getCurrentThreadCpuTime() - start;
      List<Diagnostic<? extends JavaFileObject>> errors = new ArrayList<>();
      for (Diagnostic<? extends JavaFileObject> message : messages.getDiagnostics()) {
        if (message.getKind() == Diagnostic.Kind.ERROR) {
          errors.add(message);
        }
      }
      return new Outcome(errors, texts(sources), classes, nanos);
    }
  }

  private static Map<String, String> texts(Path root) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
        texts.put(root.relativize(path).toString().replace('\\', '/'), Files.readString(path));
      }
    }
    return texts;
  }
}
