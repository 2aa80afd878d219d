package dev.deco.processor.report;

import com.google.testing.compile.Compilation;
import dev.deco.processor.cases.CaseCompiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Sources compiled with a report. */
record Reported(Compilation compilation, Path folder) {
  private static final Pattern LINE =
      Pattern.compile(
          "<div class=\"line[^>]*id=\"L(\\d+)\">(.*?)(?=<div class=\"line|</section>)",
          Pattern.DOTALL);

  /** The sample that has every kind of mark, as the class {@code t.Sample}. */
  static final Map<String, String> SAMPLE = Map.of("t/Sample.java", resource("Sample.java"));

  static Reported of(Map<String, String> sources, Path folder) {
    return new Reported(
        CaseCompiler.compile(sources, List.of(), "-Adeco.report=" + folder), folder);
  }

  /** The texts of all files, by path. */
  Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  String page(String type) {
    return String.valueOf(files().get("classes/" + type + ".html"));
  }

  /** What is to be read at a line of the source: the code, and the marks one a line. */
  String at(String type, int line) {
    Matcher matcher = LINE.matcher(page(type));
    while (matcher.find()) {
      if (Integer.parseInt(matcher.group(1)) == line) {
        return text(matcher.group(2).replaceAll("<a class=\"(badge|number).*?</a>", ""));
      }
    }
    throw new AssertionError("no line " + line);
  }

  /** The same of the line of {@code SAMPLE} that contains {@code code}. */
  String at(String code) {
    List<String> lines = resource("Sample.java").lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(code)) {
        return at("t.Sample", i + 1);
      }
    }
    throw new AssertionError("no line with " + code);
  }

  private static String text(String html) {
    return html.replaceAll("<[^>]+>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  private static String resource(String name) {
    try {
      return Files.readString(Path.of("src", "test", "resources", "report", name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
