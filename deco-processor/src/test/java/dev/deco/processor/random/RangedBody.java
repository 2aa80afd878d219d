package dev.deco.processor.random;

import java.util.List;

/**
 * The body of a method that declares a range, from {@code p1} to {@code p2} of {@code p3}, and
 * keeps to it whatever it is given. It never fails: what calls after a failing one leave is open.
 *
 * @param kind of what has a range
 * @param tables of what the method only reads, from {@code p4} on
 */
record RangedBody(Kind kind, List<Kind> tables) {
  /** Kinds of which a part can be declared. */
  static final List<Kind> KINDS = List.of(Kind.ARRAY, Kind.GRID, Kind.LIST);

  private String length() {
    return kind == Kind.LIST ? "p3.size()" : "p3.length";
  }

  /** Writes all elements of the range. */
  void write(Source source, boolean isVoid) {
    source.line("int sum = p0 + " + read() + ";");
    loop(source);
    source.line("sum = sum * 31 + " + (kind == Kind.GRID ? "p3[i].length" : at("i")) + ";");
    switch (kind) {
      case LIST -> source.line("p3.set(i, p3.get(i) * 3 + sum);");
      case GRID ->
          source
              .open("for (int j = 0; j < p3[i].length; j++)")
              .line("p3[i][j] = p3[i][j] * 3 + sum;")
              .close();
      default -> source.line("p3[i] = p3[i] * 3 + sum;");
    }
    source.close();
    if (!isVoid) {
      source.line("return sum;");
    }
  }

  /** Writes one element, or halves the range. */
  void writeHalves(Source source, String name, boolean isVoid) {
    source.line("int lo = Math.max(0, p1);").line("int hi = Math.min(p2, " + length() + ");");
    source.open("if (hi - lo < 2)");
    source.line("p1 = lo;").line("p2 = hi;");
    write(source, isVoid);
    if (isVoid) {
      source.line("return;");
    }
    source.close();
    source.line("int half = (lo + hi) / 2;");
    StringBuilder rest = new StringBuilder(", p3");
    for (int i = 0; i < tables.size(); i++) {
      rest.append(", p").append(4 + i);
    }
    String one = name + "(p0, lo, half" + rest + ")";
    String other = name + "(p0 + 1, half, hi" + rest + ")";
    if (isVoid) {
      source.line(one + ";").line(other + ";");
    } else {
      source.line("int u = " + one + ";").line("u += " + other + ";").line("return u;");
    }
  }

  private void loop(Source source) {
    source.open("for (int i = Math.max(0, p1); i < Math.min(p2, " + length() + "); i++)");
  }

  private String at(String index) {
    return kind == Kind.LIST ? "p3.get(" + index + ")" : "p3[" + index + "]";
  }

  private String read() {
    StringBuilder sum = new StringBuilder("0");
    for (int i = 0; i < tables.size(); i++) {
      String table = "p" + (4 + i);
      boolean list = tables.get(i) == Kind.LIST;
      sum.append(" + (")
          .append(table)
          .append(list ? ".isEmpty() ? 0 : " : ".length == 0 ? 0 : ")
          .append(table)
          .append(list ? ".get(0))" : "[0])");
    }
    return sum.toString();
  }
}
