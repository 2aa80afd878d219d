package dev.deco.processor.validate;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a bound of a range: sums, differences and products of literals and parameters. */
final class RangeBound {
  private final String text;
  private final Set<String> names;
  private int at;

  private RangeBound(String text, Set<String> names) {
    this.text = text;
    this.names = names;
  }

  /**
   * What is wrong with a bound, as a clause; null if nothing is.
   *
   * @param names those of the parameters that a bound may name
   */
  static @Nullable String fault(String text, Set<String> names) {
    if (text.isBlank()) {
      return "a bound is blank";
    }
    RangeBound bound = new RangeBound(text, names);
    try {
      bound.sum();
      return bound.peek() == 0 ? null : bound.unexpected();
    } catch (Wrong wrong) {
      return wrong.getMessage();
    }
  }

  private static final class Wrong extends RuntimeException {
    private static final long serialVersionUID = 1;

    Wrong(String what) {
      super(what, null, false, false);
    }
  }

  private void sum() {
    product();
    while (peek() == '+' || peek() == '-') {
      at++;
      product();
    }
  }

  private void product() {
    factor();
    while (peek() == '*') {
      at++;
      factor();
    }
  }

  private void factor() {
    int next = peek();
    if (next == '(') {
      at++;
      sum();
      if (peek() != ')') {
        throw new Wrong(unexpected());
      }
      at++;
    } else if (next == '-') {
      at++;
      // Two signs in a row would be another operator.
      if (peek() == '-') {
        throw new Wrong(unexpected());
      }
      factor();
    } else if (next >= '0' && next <= '9') {
      literal();
    } else if (Character.isJavaIdentifierStart(next)) {
      name();
    } else {
      throw new Wrong(unexpected());
    }
  }

  private void literal() {
    int start = at;
    while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
      at++;
    }
    String literal = text.substring(start, at);
    boolean plain = literal.equals("0") || literal.matches("[1-9][0-9]{0,9}");
    if (!plain || Long.parseLong(literal) > Integer.MAX_VALUE) {
      throw new Wrong("\"" + literal + "\" is no decimal literal of the type int");
    }
  }

  private void name() {
    int start = at;
    while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
      at++;
    }
    String name = text.substring(start, at);
    if (!names.contains(name)) {
      throw new Wrong("\"" + name + "\" is no parameter of the type int, short, char or byte");
    }
  }

  /** The next character that is no space, which is not passed over; 0 at the end. */
  private int peek() {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at < text.length() ? text.charAt(at) : 0;
  }

  private String unexpected() {
    return peek() == 0
        ? "\"" + text + "\" ends too soon"
        : "\"" + text.charAt(at) + "\" in \"" + text + "\" is no operator that a bound may have";
  }
}
