package dev.deco.processor.report;

import dev.deco.processor.emit.GeneratedSource;
import dev.deco.processor.model.Source;
import java.util.List;
import java.util.Map;

/**
 * What became of a class with annotated methods. Made by {@link Reports}; nothing in it holds on to
 * a compilation.
 *
 * @param type its qualified name
 * @param wrapper the qualified name of its wrapper; empty if it has none
 * @param source the file that declares it
 * @param methods the annotated ones, in source order
 * @param marks by line, those of one line in source order
 * @param messages in source order
 * @param generated the source of the wrapper; empty text if it has none
 */
public record ClassReport(
    String type,
    String wrapper,
    Source source,
    List<MethodReport> methods,
    Map<Integer, List<Mark>> marks,
    List<Message> messages,
    GeneratedSource generated) {
  /** Copies the collections. */
  public ClassReport {
    methods = List.copyOf(methods);
    marks = Map.copyOf(marks);
    messages = List.copyOf(messages);
  }

  /** The file of its page, in the folder of the report. */
  String page() {
    return "classes/" + type + ".html";
  }

  /** How many marks of a kind it has. */
  long count(Mark.Kind kind) {
    return marks.values().stream().flatMap(List::stream).filter(m -> m.kind() == kind).count();
  }
}
