package dev.deco.processor.emit;

import dev.deco.processor.model.Source;
import dev.deco.processor.model.Variable;

/** Names for what the processor adds to a body, which collide with none of the user's. */
final class Names {
  private final String prefix;
  private int next;

  Names(Source source) {
    String candidate = "$";
    while (source.text().contains(candidate + "deco") || source.text().contains(candidate + "1")) {
      candidate += "$";
    }
    prefix = candidate;
  }

  /** The variable that holds the run. */
  String run() {
    return prefix + "deco";
  }

  /** The variable of the handlers around spawns. */
  String thrown() {
    return prefix + "thrown";
  }

  /** The isolation of a twin. */
  String isolation() {
    return prefix + "isolation";
  }

  /** How far a batch is. */
  String progress() {
    return prefix + "progress";
  }

  /** The results of a batch. */
  String results() {
    return prefix + "results";
  }

  /** Where a call is in the columns of a batch. */
  String slot() {
    return prefix + "slot";
  }

  /** The turn with which a slice begins. */
  String first() {
    return prefix + "first";
  }

  /** How many calls of a batch are replayed. */
  String end() {
    return prefix + "end";
  }

  /** The cell of a variable; a parameter keeps its own name. */
  String cell(Variable variable) {
    return variable.kind() == Variable.Kind.PARAMETER
        ? prefix + variable.name() + "Cell"
        : variable.name();
  }

  /** A new variable. */
  String fresh() {
    next++;
    return prefix + next;
  }
}
