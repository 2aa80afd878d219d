package dev.deco.processor.plan;

/**
 * Why the value of a call is needed at once, or why the call runs in the caller.
 *
 * @param spawned whether it is spawned all the same
 * @param why as a sentence
 * @param instead what to write instead, as a sentence
 */
record AtOnce(boolean spawned, String why, String instead) {
  private static final String EARLIER =
      "Make the call earlier and keep its value in a variable: what stands in between runs beside"
          + " it.";
  private static final String STATEMENT =
      "Make the call in a statement of its own before this one.";
  private static final String LOOP = "Make the calls in a loop that keeps their values.";

  /** Of a call that is spawned. */
  AtOnce(String why, String instead) {
    this(true, why, instead);
  }

  /** Of a call that runs in the caller. */
  static AtOnce never(String why, String instead) {
    return new AtOnce(false, why, instead);
  }

  /** Of a value that is used where the call stands, perhaps in a loop. */
  static AtOnce used(String why, boolean inLoop) {
    return new AtOnce(why, inLoop ? Advice.AFTERWARDS : EARLIER);
  }

  /** Of a value with which the caller leaves the method or block. */
  static AtOnce left(String why) {
    return new AtOnce(why, "Leave it so: calls that are spawned before it run beside it.");
  }

  /** Of a value that a loop asks for in each turn. */
  static AtOnce eachTurn(String why) {
    return new AtOnce(why, Advice.TURNS);
  }

  /** Of a call that stands where nothing can be put before it. */
  static AtOnce placed(String why) {
    return new AtOnce(why, STATEMENT);
  }

  /** Of a call that may not be made at all. */
  static AtOnce depends(String why) {
    return new AtOnce(why, "If it may be made in any case, " + lower(STATEMENT));
  }

  /** Of an argument of another concurrent call. */
  static AtOnce argument(String outer) {
    return new AtOnce(
        "The call of " + outer + " is spawned with it.",
        "Leave it so, or make one @Concurrent method of the two.");
  }

  /** Of a call in a closure. */
  static AtOnce closure(String why) {
    return never(why, "Make the call in a loop of the method itself, or in the map of a stream.");
  }

  /** Of a call in a stage of a stream. */
  static AtOnce stage(String why) {
    return never(why, LOOP);
  }

  /** The same where other calls of the statement are spawned with it. */
  AtOnce beside(boolean inLoop) {
    return new AtOnce(
        spawned,
        why + " The other calls of the statement run beside it.",
        inLoop ? Advice.AFTERWARDS : "Leave it so, or keep the values and use them later.");
  }

  /** What there is to note of a call of {@code method}. */
  String what(String method) {
    return spawned
        ? "The value of " + method + " is needed at once."
        : "The call of " + method + " runs in the caller.";
  }

  private static String lower(String sentence) {
    return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
  }
}
