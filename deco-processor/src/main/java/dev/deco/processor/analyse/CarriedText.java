package dev.deco.processor.analyse;

import dev.deco.processor.model.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The text in which a library carries what is known of the methods of a class: lines of fields that
 * tabs separate. A reader knows one version, and passes over lines that it does not know.
 */
public final class CarriedText {
  private static final String HEAD = "deco-summaries\t1";

  private CarriedText() {}

  /** Writes what is known of the methods of one class. */
  public static String write(Collection<Carried> methods) {
    List<String> lines = new ArrayList<>(List.of(HEAD));
    for (Carried method : methods) {
      Summary summary = method.summary();
      lines.add("method\t" + method.signature());
      Set<String> flags = new TreeSet<>();
      flag(flags, "contents", summary.contents());
      flag(flags, "unknown", summary.unknown());
      flag(flags, "locks", summary.locks());
      flag(flags, "writes", method.writes());
      flag(flags, "containers", method.writesContainers());
      lines.add("flags\t" + String.join(",", flags));
      lines.add(
          "reads\t"
              + method.reads().stream()
                  .sorted()
                  .map(String::valueOf)
                  .collect(Collectors.joining(",")));
      for (FieldUse use : summary.uses().keySet()) {
        lines.add((use.write() ? "writes\t" : "field\t") + use.of() + "\t" + use.key());
      }
      for (Summary.Root root : summary.held().keySet()) {
        lines.add("held\t" + root.of() + "\t" + TypeText.write(root.type()));
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static void flag(Set<String> flags, String name, boolean set) {
    if (set) {
      flags.add(name);
    }
  }

  /** Reads what {@link #write} wrote, by signature; nothing where the version is another one. */
  public static Map<String, Carried> read(String text) {
    Map<String, Carried> found = new HashMap<>();
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !lines.get(0).equals(HEAD)) {
      return found;
    }
    Draft draft = null;
    for (String line : lines.subList(1, lines.size())) {
      String[] parts = line.split("\t", -1);
      try {
        if (parts[0].equals("method")) {
          draft = new Draft(parts[1]);
        } else if (draft != null) {
          draft.take(parts);
        }
      } catch (RuntimeException damaged) {
        // A line that cannot be read says nothing of its method.
        if (draft != null) {
          found.remove(draft.signature);
        }
        draft = null;
      }
      if (draft != null) {
        found.put(draft.signature, draft.carried());
      }
    }
    return found;
  }

  /** A method whose lines are being read. */
  private static final class Draft {
    private final String signature;
    private final Map<FieldUse, List<Reason.Step>> uses = new LinkedHashMap<>();
    private final Map<Summary.Root, List<Reason.Step>> held = new LinkedHashMap<>();
    private final Set<Integer> reads = new TreeSet<>();
    // Until it is told otherwise, the method may do anything.
    private Set<String> flags = Set.of("contents", "unknown", "locks", "writes", "containers");

    Draft(String signature) {
      this.signature = signature;
    }

    void take(String[] parts) {
      switch (parts[0]) {
        case "flags" -> flags = Set.of(parts[1].split(","));
        case "reads" -> {
          if (!parts[1].isEmpty()) {
            for (String index : parts[1].split(",")) {
              reads.add(Integer.valueOf(index));
            }
          }
        }
        case "field", "writes" ->
            uses.put(
                new FieldUse(parts[2], parts[0].equals("writes"), Integer.parseInt(parts[1])),
                List.of());
        case "held" ->
            held.put(
                new Summary.Root(TypeText.read(parts[2]), Integer.parseInt(parts[1])), List.of());
        default -> {}
      }
    }

    Carried carried() {
      Summary summary =
          new Summary(
              uses,
              held,
              flags.contains("contents"),
              flags.contains("unknown"),
              flags.contains("locks"));
      return new Carried(
          signature, summary, flags.contains("writes"), flags.contains("containers"), reads);
    }
  }
}
