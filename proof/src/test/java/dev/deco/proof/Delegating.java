package dev.deco.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Compiles the library twice with its tests: as it is, and with its methods on their wrappers. */
final class Delegating {
  private final Library library;
  private final Library tests;
  private final List<String> files;
  private final Compiler compiler;

  /** With those of the {@code tests} whose path contains one of {@code names}. */
  Delegating(Library library, Library tests, Set<String> names, Path folder) {
    this.library = library;
    this.tests = tests;
    this.compiler = new Compiler(folder);
    this.files =
        tests.files().keySet().stream()
            .filter(file -> file.endsWith("Test.java"))
            .filter(file -> names.stream().anyMatch(name -> file.contains("/" + name)))
            .toList();
  }

  /** The names of the test classes. */
  List<String> classes() {
    return files.stream()
        .map(file -> file.substring(0, file.length() - ".java".length()).replace('/', '.'))
        .toList();
  }

  Compiler.Outcome plain() throws IOException {
    return compile("plain", new Marking(library).files());
  }

  /** The library with each public static method handing its calls over to its wrapper. */
  Compiler.Outcome delegating(Rewriting.Outcome rewriting) throws IOException {
    List<Method> handing =
        rewriting.methods().stream()
            .filter(method -> method.isStatic() && method.isPublic())
            .filter(method -> method.home() == Method.Home.NAMED)
            .filter(method -> !rewriting.refused().containsKey(method))
            .toList();
    List<TextFile> sources =
        new ArrayList<>(new Marking(library).inside(handing, Delegating::handOver).files());
    rewriting.last().generated().forEach((path, text) -> sources.add(new TextFile(path, text)));
    sources.add(Rewriting.probe());
    return compile("delegating", sources);
  }

  static String handOver(Method method) {
    String wrapper = "Deco" + method.type();
    String call = method.parameters().stream().collect(Collectors.joining(", ", "(", ")"));
    String target = wrapper + "." + method.name() + call + ";";
    return " if (dev.deco.proof.Delegation.fromOutside("
        + wrapper
        + ".class)) "
        + (method.isVoid() ? "{ " + target + " return; }" : "return " + target);
  }

  private Compiler.Outcome compile(String name, List<TextFile> sources) throws IOException {
    List<TextFile> all = new ArrayList<>(sources);
    files.forEach(file -> all.add(new TextFile(file, tests.files().get(file))));
    return compiler.compile(name, all, List.of(), List.of(tests.root()));
  }
}
