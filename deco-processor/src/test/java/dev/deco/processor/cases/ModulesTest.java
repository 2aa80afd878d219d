package dev.deco.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.Concurrent;
import dev.deco.processor.DecoProcessor;
import dev.deco.runtime.Scope;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two modules of a user's: wrappers in both, and one that spawns calls of the other's methods. */
class ModulesTest {
  private static final String SHOP =
      """
      package shop;

      import dev.deco.Concurrent;
      import dev.deco.Synchronized;
      import java.util.ArrayList;
      import java.util.List;

      public final class Shop {
        private final List<Price> prices = new ArrayList<>();
        private int total;

        private record Price(int item, int cents) {}

        @Concurrent
        public static int cents(int item, List<String> log) {
          log.add("item " + item);
          return item * item;
        }

        @Concurrent
        private static Price price(int item) {
          return new Price(item, item * 7);
        }

        @Synchronized
        public int fill(int items) {
          for (int i = 0; i < items; i++) {
            prices.add(price(i));
          }
          add();
          return total;
        }

        private void add() {
          prices.forEach(p -> total += p.cents());
        }
      }
      """;

  private static final String DESK =
      """
      package desk;

      import dev.deco.Synchronized;
      import java.sql.Timestamp;
      import java.util.ArrayList;
      import java.util.List;
      import shop.Shop;

      public final class Desk {
        @Synchronized
        static String run(int items, Shop shop) {
          List<String> log = new ArrayList<>();
          int sum = 0;
          for (int i = 0; i < items; i++) {
            sum += Shop.cents(i, log);
          }
          int filled = shop.fill(items);
          return sum + " " + filled + " " + log + new Timestamp(sum).getTime();
        }

        public static void main(String[] args) {
          System.out.println(run(9, new Shop()));
          System.out.println(DecoDesk.run(9, new Shop()));
          System.out.println(Desk.class.getModule());
        }
      }
      """;

  @Test
  void modulesHaveWrappersThatSpawnEachOthersCalls(@TempDir Path folder) throws Exception {
    String runtime = root(Concurrent.class) + File.pathSeparator + root(Scope.class);
    Path shop = folder.resolve("classes/shop");
    source(
        folder,
        "shop/module-info.java",
        "module shop { requires dev.deco.runtime; exports shop; }");
    source(folder, "shop/shop/Shop.java", SHOP);
    compile(folder.resolve("shop"), shop, runtime);
    Path desk = folder.resolve("classes/desk");
    source(
        folder,
        "desk/module-info.java",
        "module desk { requires dev.deco.runtime; requires java.sql; requires shop; }");
    source(folder, "desk/desk/Desk.java", DESK);
    compile(folder.resolve("desk"), desk, runtime + File.pathSeparator + shop);

    assertThat(Files.readString(desk.resolve("desk/DecoDesk.java")))
        .contains("DecoShop.cents($deco.at(", "DecoShop.of(shop).fill(items)");
    List<String> lines =
        run(runtime + File.pathSeparator + shop + File.pathSeparator + desk, "desk/desk.Desk");
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0)).startsWith("204 252 [item 0, item 1").endsWith("item 8]204");
    assertThat(lines.get(1)).isEqualTo(lines.get(0));
    assertThat(lines.get(2)).isEqualTo("module desk");
  }

  private static void source(Path folder, String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static Path root(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  private static void compile(Path sources, Path classes, String modulePath) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    Files.createDirectories(classes);
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null);
        Stream<Path> all = Files.walk(sources)) {
      List<Path> units = all.filter(file -> file.toString().endsWith(".java")).toList();
      List<String> options =
          List.of("-d", classes.toString(), "-s", classes.toString(), "-p", modulePath);
      JavaCompiler.CompilationTask task =
          javac.getTask(
              messages, files, null, options, null, files.getJavaFileObjectsFromPaths(units));
      task.setProcessors(List.of(new DecoProcessor()));
      assertThat(task.call()).as(messages.toString()).isTrue();
    }
  }

  private static List<String> run(String modulePath, String main) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-p", modulePath, "-m", main));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try {
      List<String> lines = process.inputReader().lines().toList();
      assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
      assertThat(process.exitValue()).as(String.join("\n", lines)).isZero();
      return lines;
    } finally {
      process.destroyForcibly();
    }
  }
}
