package dev.deco.processor.bind;

import com.sun.source.tree.CompilationUnitTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What Lombok has made of the sources. It writes no files but changes the trees of the compilation,
 * which a {@link Shadow} does not see. So a source that uses it is parsed once more, its trees are
 * compared with those that Lombok has been at, and the differences become edits of the text.
 */
final class Lombok {
  /** Is there wherever Lombok is. */
  private static final String PRESENT = "lombok.Generated";

  private final Host host;
  private final Map<String, Edits> edits = new HashMap<>();
  private final boolean present;

  Lombok(Host host) {
    this.host = host;
    this.present = host.environment().getElementUtils().getTypeElement(PRESENT) != null;
  }

  /** What has to be changed in the text of {@code unit}. */
  Edits edits(Host.Unit unit) {
    String key = unit.file().toUri().toString();
    Edits known = edits.get(key);
    if (known == null) {
      known = present && mentioned(unit) ? sound(unit) : Edits.NONE;
      edits.put(key, known);
    }
    return known;
  }

  /** The trees may have been changed since. */
  void nextRound() {
    edits.clear();
  }

  /** Whether sources use Lombok and it has changed none of them yet. */
  boolean isYetToCome(Collection<Host.Unit> units) {
    List<Host.Unit> using = present ? units.stream().filter(Lombok::mentioned).toList() : List.of();
    return !using.isEmpty() && compare(using).stream().noneMatch(Changes::made);
  }

  private static boolean mentioned(Host.Unit unit) {
    return text(unit).contains("lombok");
  }

  private static String text(Host.Unit unit) {
    try {
      return unit.file().getCharContent(true).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The compiler prints what it has no syntax for, too: such a source is taken as it is. */
  private Edits sound(Host.Unit unit) {
    List<Changes> changes = compare(List.of(unit));
    Edits found = changes.isEmpty() ? Edits.NONE : changes.get(0).edits();
    return found.isEmpty() || Parsed.isSound(found.apply(text(unit)), host.languageLevel())
        ? found
        : Edits.NONE;
  }

  /** {@code made}: whether Lombok has changed the trees; some edits are needed in any case. */
  private record Changes(boolean made, Edits edits) {}

  private List<Changes> compare(List<Host.Unit> units) {
    Map<String, Host.Unit> byFile = new HashMap<>();
    units.forEach(unit -> byFile.put(unit.file().toUri().toString(), unit));
    Parsed parsed =
        Parsed.files(units.stream().map(Host.Unit::file).toList(), host.languageLevel());
    List<Changes> found = new ArrayList<>();
    for (CompilationUnitTree written : parsed.units()) {
      Host.Unit unit = byFile.get(written.getSourceFile().toUri().toString());
      if (unit != null) {
        found.add(compare(unit.tree(), new Written(written, text(unit), parsed.positions())));
      }
    }
    return found;
  }

  private static Changes compare(CompilationUnitTree changed, Written written) {
    Edits.Builder edits = new Edits.Builder();
    new MemberChanges(written, edits)
        .compare(written.unit().getTypeDecls(), changed.getTypeDecls());
    boolean made = !edits.isEmpty();
    // What val stands for the compiler can infer.
    written.vals(written.unit()).forEach(val -> edits.replace(val, "var"));
    return new Changes(made, edits.build());
  }
}
