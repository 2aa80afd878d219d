package dev.deco.processor;

import dev.deco.processor.analyse.Summaries;
import dev.deco.processor.analyse.Summary;
import dev.deco.processor.emit.WrapperPlan;
import dev.deco.processor.model.MethodDecl;
import dev.deco.processor.model.Sharing;
import dev.deco.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether the calls of a method that declares ranges run on the objects themselves: they do
 * if they touch nothing but what its parameters say.
 *
 * @param touches what calls touch; null where they do not run so
 * @param why they do not, as a sentence; empty where they do
 * @param instead what to write instead, as a sentence
 */
record RangeDecision(@Nullable List<WrapperPlan.Touch> touches, String why, String instead) {
  private static final String PARAMETER =
      "Hand it over as a parameter, with @Range if it is written.";

  static RangeDecision of(MethodDecl method, WrapperPlan.Way way, Summaries summaries) {
    if (way.ordered()) {
      return refused(
          "Its calls run one after the other, for the reason that the other message on it gives.",
          "Do what that message says.");
    }
    Summary summary = summaries.of(method.method());
    if (summary.unknown()) {
      return refused(
          "It runs code that Deco does not know, which may touch anything.",
          "Call methods of this compilation or of the Java platform only.");
    }
    if (!summary.held().isEmpty()) {
      String reached = summary.held().keySet().iterator().next().type().written();
      return refused("It gets at an object of type " + reached + " through a field.", PARAMETER);
    }
    List<WrapperPlan.Touch> touches = new ArrayList<>();
    for (int i = 0; i < method.parameters().size(); i++) {
      MethodDecl.Parameter parameter = method.parameters().get(i);
      boolean reads = summaries.reads(method.method(), i);
      boolean container = parameter.type().sharing().tracked();
      if (parameter.range() == null && container && !reads) {
        return refused(
            "It may write its parameter " + parameter.name() + ", which has no @Range.",
            "Declare a range for it, or only read values from it.");
      }
      if (container) {
        touches.add(new WrapperPlan.Touch(i, !reads, nested(parameter.type())));
      }
    }
    return new RangeDecision(touches, "", "");
  }

  /** Whether elements may be arrays or containers. */
  private static boolean nested(TypeRef type) {
    if (type instanceof TypeRef.Array array) {
      return array.component().sharing() != Sharing.IMMUTABLE;
    }
    return !(type instanceof TypeRef.Declared declared)
        || declared.arguments().isEmpty()
        || declared.arguments().stream().anyMatch(a -> a.sharing() != Sharing.IMMUTABLE);
  }

  private static RangeDecision refused(String why, String instead) {
    return new RangeDecision(null, why, instead);
  }
}
