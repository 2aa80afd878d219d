package dev.deco.processor.random;

/** What a variable of a random program holds. */
enum Kind {
  INT("int"),
  ARRAY("int[]"),
  GRID("int[][]"),
  LIST("List<Integer>"),
  NESTED("List<List<Integer>>"),
  MAP("Map<Integer, Integer>"),
  SET("Set<Integer>"),
  QUEUE("Deque<Integer>");

  private final String type;

  Kind(String type) {
    this.type = type;
  }

  /** The type as it is written in the program. */
  String type() {
    return type;
  }
}
