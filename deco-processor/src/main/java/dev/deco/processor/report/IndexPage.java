package dev.deco.processor.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** The index: what runs parallel, what does not, and why. */
final class IndexPage {
  private IndexPage() {}

  /** The page over {@code classes}. */
  static String of(List<ClassReport> classes) {
    Html html = new Html();
    html.raw("<header>\n<h1>Deco report</h1>\n").element("p", "", counts(classes)).raw("\n");
    Overview.legend(classes, html);
    html.raw("</header>\n<main>\n");
    for (ClassReport report : classes) {
      String page = address(report.page());
      html.raw("<section>\n<h2><a href=\"").text(page).raw("\">").text(report.type());
      html.raw("</a></h2>\n<p>").text(report.source().file());
      html.text(
          report.wrapper().isEmpty()
              ? ": no wrapper was generated"
              : ", wrapper " + report.wrapper());
      html.raw("</p>\n");
      Overview.methods(report, page, html);
      Overview.messages(report, page, html);
      html.raw("</section>\n");
    }
    html.raw("</main>\n");
    return Page.of("Deco report", "index", html);
  }

  private static String counts(List<ClassReport> classes) {
    Map<MethodReport.Verdict, Integer> counts = new EnumMap<>(MethodReport.Verdict.class);
    int refused = 0;
    for (ClassReport report : classes) {
      refused += report.wrapper().isEmpty() ? 1 : 0;
      report.methods().forEach(method -> counts.merge(method.verdict(), 1, Integer::sum));
    }
    StringJoiner text = new StringJoiner(", ", "", ".");
    text.add(classes.size() + (classes.size() == 1 ? " class" : " classes"));
    if (refused > 0) {
      text.add(refused + " without a wrapper");
    }
    counts.forEach(
        (verdict, count) ->
            text.add(count + (count == 1 ? " method " : " methods ") + verdict.words()));
    return text.toString();
  }

  /** A path as it stands in a link. */
  static String address(String path) {
    try {
      return new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(path, e);
    }
  }
}
