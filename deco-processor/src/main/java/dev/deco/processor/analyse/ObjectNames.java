package dev.deco.processor.analyse;

import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Member;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Reason;
import dev.deco.processor.model.Sharing;
import dev.deco.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;

/** How the user knows the objects that messages are about. */
final class ObjectNames {
  /** The object whose method is looked at. */
  static final String THIS = "this object";

  /** Whatever code may reach of which nothing is known. */
  static final String ANYTHING = "anything";

  private static final int MOST = 3;

  private ObjectNames() {}

  /** What an expression refers to. */
  static String of(Node node) {
    Node bare = node instanceof Expr expr ? Nodes.bare(expr) : node;
    if (bare instanceof Expr.Local local) {
      return local.variable().name();
    }
    if (bare instanceof Expr.Field field) {
      return field.field().enclosing() ? "the object around" : field.field().name();
    }
    if (bare instanceof Expr.Element element) {
      return of(element.array());
    }
    if (bare instanceof Expr.Invoke call) {
      return call.receiver() == null
          ? "what " + call.method().name() + "() gives"
          : of(call.receiver());
    }
    if (bare instanceof Expr.Operation operation
        && operation.kind() == Expr.Operation.Kind.CAST
        && !operation.parts().isEmpty()) {
      return of(operation.parts().get(operation.parts().size() - 1));
    }
    return bare instanceof Expr.Self ? THIS : "an object";
  }

  /** The object that a call is made on. */
  static String receiver(Expr.Invoke call) {
    return call.receiver() == null ? THIS : of(call.receiver());
  }

  /** The objects that a call is made on or handed. */
  static String given(Expr.Invoke call) {
    List<String> names = new ArrayList<>(MOST);
    if (Receiver.self(call) || call.receiver() != null && mutable(call.receiver())) {
      names.add(receiver(call));
    }
    for (Expr argument : call.arguments()) {
      if (mutable(argument) && !(Nodes.bare(argument) instanceof Expr.Lambda)) {
        String name = of(argument);
        if (!names.contains(name)) {
          names.add(name);
        }
      }
    }
    return names.isEmpty() || names.size() > MOST
        ? "what " + call.method().name() + "() is given"
        : String.join(" or ", names);
  }

  /** Objects that a method reaches through fields, by the {@code steps} that lead there. */
  static String held(List<Reason.Step> steps) {
    Reason.Step last = steps.isEmpty() ? null : steps.get(steps.size() - 1);
    return last == null || last.verb() == Reason.Verb.CALLS
        ? "what a field refers to"
        : last.what();
  }

  /** An object of a class that cannot be isolated, such as a builder. */
  static String stateful(Expr object) {
    List<String> names = ((TypeRef.Declared) object.type()).names();
    String type = names.get(names.size() - 1);
    Expr bare = Nodes.bare(object);
    if (bare instanceof Expr.Invoke call
        && call.receiver() != null
        && call.receiver().type().equals(object.type())) {
      // Builders give themselves.
      return stateful(call.receiver());
    }
    if (bare instanceof Expr.Local local) {
      return "the " + type + " " + local.variable().name();
    }
    return bare instanceof Expr.Field field
        ? "the " + type + " of field " + field.field().name()
        : Place.Field.name(Place.Field.content((TypeRef.Declared) object.type()));
  }

  /** A method or constructor that is called. */
  static String called(Member.Method method) {
    List<String> names = method.owner().names();
    return method.creates() ? "the constructor of " + names.get(names.size() - 1) : method.name();
  }

  private static boolean mutable(Expr expr) {
    return expr.type().sharing() != Sharing.IMMUTABLE;
  }
}
