package dev.deco.processor.report;

import dev.deco.processor.diagnose.Code;

/**
 * A message of the compiler.
 *
 * @param line from 1
 * @param text with its code
 * @param silenced whether {@code @SuppressWarnings} kept it from being shown
 */
record Message(Code code, int line, String text, boolean silenced) {

  /** How much it matters, as a word. */
  String severity() {
    return code.severity().name().toLowerCase(java.util.Locale.ROOT);
  }
}
