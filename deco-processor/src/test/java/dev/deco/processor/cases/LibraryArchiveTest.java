package dev.deco.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.processor.DecoProcessor;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A library tells what its methods do also from inside an archive, where javac finds no file. */
class LibraryArchiveTest {
  private static final String ROWS =
      """
      package lib;

      public final class Rows {
        public static final class Inner {
          @dev.deco.Concurrent
          public static long energy(int[] row) {
            return row[0] * 31L;
          }
        }
      }
      """;

  private static final String USER =
      """
      package user;

      import lib.Rows;

      final class User {
        @dev.deco.Synchronized
        static long each(int[][] rows, long[] energies) {
          long first = 0;
          for (int i = 0; i < rows.length; i++) {
            energies[i] = Rows.Inner.energy(rows[i]);
            first += rows[i][0];
          }
          return first;
        }
      }
      """;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whatALibrarysMethodsOnlyReadIsNotWaitedFor(boolean modular, @TempDir Path folder)
      throws IOException {
    if (modular) {
      source(folder, "lib/module-info", "module lib { requires dev.deco.runtime; exports lib; }");
      source(
          folder, "user/module-info", "module user { requires dev.deco.runtime; requires lib; }");
    }
    source(folder, "lib/lib/Rows", ROWS);
    source(folder, "user/user/User", USER);

    Path library = compile(folder.resolve("lib"), modular, List.of());
    assertThat(library.resolve("META-INF/deco/lib.Rows.Inner")).exists();
    Path archive = archive(library, folder.resolve("a library.jar"));
    Path user = compile(folder.resolve("user"), modular, List.of(archive.toFile()));

    assertThat(Files.readString(user.resolve("user/DecoUser.java")))
        .contains("// deco: spawns energy")
        .doesNotContain("which energy");
  }

  private static void source(Path folder, String name, String text) throws IOException {
    Path file = folder.resolve(name + ".java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static Path compile(Path sources, boolean modular, List<File> libraries)
      throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    Path classes = Files.createDirectories(sources.resolve("classes"));
    List<File> path = new ArrayList<>(libraries);
    path.addAll(CaseCompiler.classPath(List.of()));
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null);
        Stream<Path> all = Files.walk(sources)) {
      List<Path> units = all.filter(file -> file.toString().endsWith(".java")).toList();
      List<String> options =
          List.of(
              "-d",
              classes.toString(),
              "-s",
              classes.toString(),
              modular ? "-p" : "-cp",
              path.stream().map(File::toString).collect(Collectors.joining(File.pathSeparator)));
      JavaCompiler.CompilationTask task =
          javac.getTask(
              messages, files, null, options, null, files.getJavaFileObjectsFromPaths(units));
      task.setProcessors(List.of(new DecoProcessor()));
      assertThat(task.call()).as(messages.toString()).isTrue();
    }
    return classes;
  }

  private static Path archive(Path classes, Path archive) throws IOException {
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(archive));
        Stream<Path> all = Files.walk(classes)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        jar.putNextEntry(
            new JarEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
        Files.copy(file, jar);
      }
    }
    return archive;
  }
}
