package dev.deco.processor.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the pages of a report. */
public final class ReportPages {
  private ReportPages() {}

  /** The text of each file, by its path in the folder of the report; the index comes last. */
  public static Map<String, String> of(Collection<ClassReport> reports) {
    List<ClassReport> classes = new ArrayList<>(reports);
    classes.sort(Comparator.comparing(ClassReport::type));
    Map<String, String> pages = new LinkedHashMap<>();
    classes.forEach(report -> pages.put(report.page(), ClassPage.of(report)));
    pages.put("index.html", IndexPage.of(classes));
    return pages;
  }
}
