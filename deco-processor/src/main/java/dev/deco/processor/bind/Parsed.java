package dev.deco.processor.bind;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Sources as the parser alone makes them, which no processor has seen.
 *
 * @param faulty whether any of them is no Java
 */
record Parsed(List<CompilationUnitTree> units, SourcePositions positions, boolean faulty) {

  /** Parses files, in the version of the language that {@code options} tell. */
  static Parsed files(List<JavaFileObject> files, List<String> options) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new IllegalStateException("no compiler");
    }
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of("-proc:none", "-Xlint:none"));
    boolean[] faulty = {false};
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(ignored -> {}, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  Writer.nullWriter(),
                  manager,
                  problem -> faulty[0] |= problem.getKind() == Diagnostic.Kind.ERROR,
                  all,
                  null,
                  files);
      List<CompilationUnitTree> units = new ArrayList<>();
      task.parse().forEach(units::add);
      return new Parsed(units, Trees.instance(task).getSourcePositions(), faulty[0]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether {@code text} is Java. */
  static boolean isSound(String text, List<String> options) {
    JavaFileObject file =
        new SimpleJavaFileObject(URI.create("string:///Text.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
          }
        };
    return !files(List.of(file), options).faulty();
  }
}
