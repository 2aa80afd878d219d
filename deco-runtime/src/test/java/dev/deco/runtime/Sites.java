package dev.deco.runtime;

import dev.deco.runtime.support.Site;

/** Places in the source of a program that is not there. */
final class Sites {
  static final Site FIRST = new Site(Sites.class, "program", "Program.java", 11);
  static final Site SECOND = new Site(Sites.class, "program", "Program.java", 22);

  private Sites() {}

  /** The first place, as a program that has just begun has it. */
  static Site first() {
    return new Site(Sites.class, "program", "Program.java", 11);
  }

  /** The second place, as a program that has just begun has it. */
  static Site second() {
    return new Site(Sites.class, "program", "Program.java", 22);
  }

  /** A place whose calls have taught the runtime nothing yet. */
  static Site fresh() {
    return new Site(Sites.class, "program", "Program.java", 33);
  }
}
