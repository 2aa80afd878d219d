package dev.deco.processor.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Why something is as it is, told step by step.
 *
 * @param brief one clause, for a comment
 * @param steps how it comes about, each with its line; empty where the clause says all
 * @param instead what to write instead, as a sentence; empty where that depends on more than this
 */
public record Reason(String brief, List<Step> steps, String instead) {
  /** Copies the list. */
  public Reason {
    steps = List.copyOf(steps);
  }

  /** A reason that one clause tells whole. */
  public static Reason of(String brief) {
    return of(brief, "");
  }

  /** A reason that one clause tells whole, and what to write instead. */
  public static Reason of(String brief, String instead) {
    return new Reason(brief, List.of(), instead);
  }

  /** All steps as one sentence without a full stop; the brief clause where there are none. */
  public String full() {
    return steps.isEmpty()
        ? brief
        : steps.stream().map(Step::text).collect(Collectors.joining("; "));
  }

  /**
   * One step: somebody does something.
   *
   * @param file the name of the source file without folders; empty if it comes from a class file
   * @param line from 1; 0 if it comes from a class file
   * @param who does it, as the user knows it: {@code the caller}, or the name of a method
   * @param what is read, written or called
   */
  public record Step(String file, int line, String who, Verb verb, String what) {

    /** The step as a clause. */
    public String text() {
      String place = line == 0 ? "" : " (line " + line + ")";
      return who + " " + verb.word + (what.isEmpty() ? "" : " " + what) + place;
    }
  }

  /** What a step does. */
  public enum Verb {
    /** Reads a place. */
    READS("reads"),
    /** Writes a place. */
    WRITES("writes"),
    /** May read a place while it is pending. */
    MAY_READ("may read"),
    /** May write a place while it is pending. */
    MAY_WRITE("may write"),
    /** Gets at an object through a field. */
    USES("uses"),
    /** Changes an object that cannot be isolated. */
    CHANGES("changes"),
    /** Spawns a call that does what comes next. */
    SPAWNS("spawns"),
    /** Has been spawned, and does what comes next. */
    IS_PENDING("is pending"),
    /** Runs code, which does what comes next. */
    RUNS("runs"),
    /** Calls a method, which goes on. */
    CALLS("calls");

    private final String word;

    Verb(String word) {
      this.word = word;
    }

    /** As it stands in a sentence. */
    public String word() {
      return word;
    }
  }
}
