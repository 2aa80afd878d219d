package dev.deco.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An expression of a method body. */
public sealed interface Expr extends Node {

  /** Its static type, after inference. */
  TypeRef type();

  /**
   * A literal, or a name that stands for a compile-time constant.
   *
   * @param replacement a literal to write instead of the name, where the wrapper cannot use it
   */
  record Constant(Span span, TypeRef type, List<Node> parts, @Nullable String replacement)
      implements Expr {
    /** Copies the list. */
    public Constant {
      parts = List.copyOf(parts);
    }
  }

  /** A use of a parameter or local variable. */
  record Local(Span span, TypeRef type, Variable variable) implements Expr {
    @Override
    public List<Node> parts() {
      return List.of();
    }
  }

  /**
   * A use of a field.
   *
   * @param qualifier what stands before the dot, an expression or a type; null for a simple name;
   *     of an empty span where it is implied and has to be written
   */
  record Field(Span span, TypeRef type, @Nullable Node qualifier, Member.Field field)
      implements Expr {
    @Override
    public List<Node> parts() {
      return Nodes.list(qualifier);
    }
  }

  /**
   * {@code this}, or {@code X.this} of the class whose wrapper is generated; written or implied.
   *
   * @param above whether it is {@code super}, so that a method called on it is not overridden
   */
  record Self(Span span, TypeRef type, boolean above) implements Expr {
    /** {@code this}. */
    public Self(Span span, TypeRef type) {
      this(span, type, false);
    }

    @Override
    public List<Node> parts() {
      return List.of();
    }
  }

  /** An element of an array. */
  record Element(Span span, TypeRef type, Expr array, Expr index) implements Expr {
    @Override
    public List<Node> parts() {
      return List.of(array, index);
    }
  }

  /** An assignment; {@code operator} is empty for {@code =}, else the one before the sign. */
  record Assign(Span span, TypeRef type, Expr target, String operator, Expr value) implements Expr {
    /** Whether it reads its target first. */
    public boolean compound() {
      return !operator.isEmpty();
    }

    @Override
    public List<Node> parts() {
      return List.of(target, value);
    }
  }

  /** {@code ++} or {@code --}; {@code sign} is {@code "+"} or {@code "-"}. */
  record Increment(Span span, TypeRef type, Expr target, String sign, boolean prefix)
      implements Expr {
    @Override
    public List<Node> parts() {
      return List.of(target);
    }
  }

  /**
   * A method call.
   *
   * @param qualifier what stands before the dot, as with a field
   * @param typeArguments explicit ones
   * @param name where the method's name stands
   * @param thrown the checked exceptions it can throw, after inference
   */
  record Invoke(
      Span span,
      TypeRef type,
      @Nullable Node qualifier,
      List<Node> typeArguments,
      Span name,
      Member.Method method,
      List<Expr> arguments,
      List<TypeRef> thrown)
      implements Expr {
    /** Copies the lists. */
    public Invoke {
      typeArguments = List.copyOf(typeArguments);
      arguments = List.copyOf(arguments);
      thrown = List.copyOf(thrown);
    }

    /** The receiver where it is an expression, else null. */
    public @Nullable Expr receiver() {
      return qualifier instanceof Expr expr ? expr : null;
    }

    @Override
    public List<Node> parts() {
      return Nodes.join(Nodes.list(qualifier), typeArguments, arguments);
    }
  }

  /**
   * A class instance creation.
   *
   * @param head the nodes before the arguments: an enclosing instance, type names
   * @param inferred whether type arguments are left to inference
   * @param body of an anonymous class, else null
   * @param around the class whose object the new one lies in, an inner one; else null. That object
   *     is the first of {@code head}, with an empty span where it is implied.
   */
  record Create(
      Span span,
      TypeRef type,
      List<Node> head,
      Member.Method constructor,
      List<Expr> arguments,
      boolean inferred,
      @Nullable Code body,
      TypeRef.@Nullable Declared around)
      implements Expr {
    /** Copies the lists. */
    public Create {
      head = List.copyOf(head);
      arguments = List.copyOf(arguments);
    }

    /** A creation of an object that lies in no other. */
    public Create(
        Span span,
        TypeRef type,
        List<Node> head,
        Member.Method constructor,
        List<Expr> arguments,
        boolean inferred,
        @Nullable Code body) {
      this(span, type, head, constructor, arguments, inferred, body, null);
    }

    @Override
    public List<Node> parts() {
      return Nodes.join(head, arguments, Nodes.list(body));
    }
  }

  /**
   * An array creation or initialiser.
   *
   * @param head the element type's name, where it is written
   * @param items the dimensions, or the elements of the initialiser
   */
  record CreateArray(Span span, TypeRef type, List<Node> head, List<Expr> items, boolean listed)
      implements Expr {
    /** Copies the lists. */
    public CreateArray {
      head = List.copyOf(head);
      items = List.copyOf(items);
    }

    @Override
    public List<Node> parts() {
      return Nodes.join(head, items);
    }
  }

  /** A lambda; {@code results} are the expressions it may return. */
  record Lambda(
      Span span,
      TypeRef type,
      List<Node> head,
      List<Variable> parameters,
      Code code,
      List<Expr> results)
      implements Expr {
    /** Copies the lists. */
    public Lambda {
      head = List.copyOf(head);
      parameters = List.copyOf(parameters);
      results = List.copyOf(results);
    }

    @Override
    public List<Node> parts() {
      return Nodes.join(head, List.of(code));
    }
  }

  /**
   * A method reference.
   *
   * @param method null where it is an array's constructor
   * @param arity how many parameters its functional interface's method has
   */
  record Reference(
      Span span, TypeRef type, List<Node> parts, Member.@Nullable Method method, int arity)
      implements Expr {
    /** Copies the list. */
    public Reference {
      parts = List.copyOf(parts);
    }

    /** A reference that can stay as it is written. */
    public Reference(Span span, TypeRef type, List<Node> parts, Member.@Nullable Method method) {
      this(span, type, parts, method, -1);
    }
  }

  /** A call or creation of which nothing is known but its parts. */
  record Opaque(Span span, TypeRef type, List<Node> parts) implements Expr {
    /** Copies the list. */
    public Opaque {
      parts = List.copyOf(parts);
    }
  }

  /** {@code &&}, {@code ||} or {@code ?:}: only {@code first} is always evaluated. */
  record Choice(Span span, TypeRef type, Expr first, List<Expr> rest) implements Expr {
    /** Copies the list. */
    public Choice {
      rest = List.copyOf(rest);
    }

    @Override
    public List<Node> parts() {
      return Nodes.join(List.of(first), rest);
    }
  }

  /** A switch expression; {@code results} are the expressions it may yield. */
  record Switch(Span span, TypeRef type, Expr selector, List<Case> cases, List<Expr> results)
      implements Expr {
    /** Copies the lists. */
    public Switch {
      cases = List.copyOf(cases);
      results = List.copyOf(results);
    }

    @Override
    public List<Node> parts() {
      return Nodes.join(List.of(selector), cases);
    }
  }

  /** {@code instanceof}, with the variables its pattern binds. */
  record Test(Span span, TypeRef type, Expr operand, List<Node> pattern, List<Variable> bindings)
      implements Expr {
    /** Copies the lists. */
    public Test {
      pattern = List.copyOf(pattern);
      bindings = List.copyOf(bindings);
    }

    @Override
    public List<Node> parts() {
      return Nodes.join(List.of(operand), pattern);
    }
  }

  /** An operation on the values of its parts, which are evaluated from left to right. */
  record Operation(Span span, TypeRef type, Kind kind, List<Node> parts) implements Expr {
    /** Copies the list. */
    public Operation {
      parts = List.copyOf(parts);
    }

    /** The sorts of operations that the phases tell apart. */
    public enum Kind {
      /** Arithmetic, comparison, bit operations. */
      ARITHMETIC,
      /** String concatenation. */
      CONCATENATION,
      /** A cast. */
      CAST,
      /** A parenthesised expression. */
      PARENTHESES,
      /** The length of an array. */
      LENGTH,
      /** Anything else. */
      OTHER
    }
  }
}
