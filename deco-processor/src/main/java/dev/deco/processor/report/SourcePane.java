package dev.deco.processor.report;

import dev.deco.processor.model.Reason;
import dev.deco.processor.model.Span;
import java.util.List;
import java.util.TreeMap;

/** The user's source, line by line, with the marks in the margin and what they say below. */
final class SourcePane {
  private final ClassReport report;
  private final Html html;

  private SourcePane(ClassReport report, Html html) {
    this.report = report;
    this.html = html;
  }

  static void write(ClassReport report, Html html) {
    SourcePane pane = new SourcePane(report, html);
    String text = report.source().text();
    int start = 0;
    int line = 1;
    for (int i = 0; i < text.length(); i++) {
      if (report.source().line(i + 1) > line) {
        pane.line(line++, start, i);
        start = i + 1;
      }
    }
    if (start < text.length()) {
      pane.line(line, start, text.length());
    }
  }

  private void line(int line, int start, int end) {
    List<Mark> marks = report.marks().getOrDefault(line, List.of());
    html.raw("<div class=\"line").raw(style(marks)).raw("\" id=\"L").number(line);
    html.raw("\"><span class=\"marks\">");
    marks.stream().map(Mark::kind).distinct().forEach(kind -> badge(kind, line));
    html.raw("</span><a class=\"number\" tabindex=\"-1\" href=\"#L").number(line).raw("\">");
    html.number(line).raw("</a><code>");
    code(marks, start, end);
    html.raw("</code>");
    if (!marks.isEmpty()) {
      html.raw("<div class=\"why\" id=\"W").number(line).raw("\">\n");
      marks.forEach(this::why);
      html.raw("</div>");
    }
    html.raw("</div>\n");
  }

  /** A line is of the colour of the first thing that happens there, if it is not a message. */
  private static String style(List<Mark> marks) {
    return marks.stream()
        .map(Mark::kind)
        .filter(kind -> kind != Mark.Kind.MESSAGE && kind != Mark.Kind.METHOD)
        .sorted()
        .reduce((first, last) -> last)
        .map(kind -> " put " + kind.style())
        .orElse("");
  }

  private void badge(Mark.Kind kind, int line) {
    html.raw("<a class=\"badge ").raw(kind.style()).raw("\" href=\"#W").number(line);
    html.raw("\" aria-describedby=\"W").number(line).raw("\" aria-label=\"");
    html.text(kind.title() + ", line " + line).raw("\">").text(kind.letters()).raw("</a>");
  }

  /** The text from {@code start} to {@code end}, the names of spawned calls in their colour. */
  private void code(List<Mark> marks, int start, int end) {
    String text = report.source().text();
    TreeMap<Integer, Span> names = new TreeMap<>();
    for (Mark mark : marks) {
      if (mark.kind() == Mark.Kind.SPAWN) {
        names.put(mark.span().start(), mark.span());
      }
    }
    int at = start;
    for (Span name : names.values()) {
      html.text(text.substring(at, name.start()));
      html.element("mark", Mark.Kind.SPAWN.style(), text.substring(name.start(), name.end()));
      at = name.end();
    }
    boolean windows = end > at && text.charAt(end - 1) == '\r';
    html.text(text.substring(at, windows ? end - 1 : end));
  }

  private void why(Mark mark) {
    html.raw("<div class=\"reason ").raw(mark.kind().style()).raw("\">");
    html.element("span", "badge " + mark.kind().style(), mark.kind().letters());
    html.raw(" ").text(mark.what());
    if (!mark.steps().isEmpty()) {
      html.raw("<ol>\n");
      mark.steps().forEach(this::step);
      html.raw("</ol>");
    }
    mark.more().forEach(sentence -> html.element("p", "", sentence));
    Integer there = report.generated().lines().get(mark.place());
    if (there != null) {
      html.raw("<p>In the wrapper: <a class=\"there\" href=\"#G").number(there);
      html.raw("\">line ").number(there).raw("</a></p>");
    }
    html.raw("</div>\n");
  }

  private void step(Reason.Step step) {
    html.raw("<li>").text(step.who() + " " + step.verb().word());
    if (!step.what().isEmpty()) {
      html.raw(" ").element("code", "", step.what());
    }
    if (step.line() > 0 && step.file().equals(report.source().file())) {
      html.raw(" (<a href=\"#L").number(step.line()).raw("\">line ").number(step.line());
      html.raw("</a>)");
    } else if (step.line() > 0) {
      html.text(" (" + step.file() + ":" + step.line() + ")");
    }
    html.raw("</li>\n");
  }
}
