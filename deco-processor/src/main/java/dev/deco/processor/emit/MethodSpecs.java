package dev.deco.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import dev.deco.processor.model.Member;
import dev.deco.processor.model.MethodDecl;
import dev.deco.processor.model.TypeDecl;
import dev.deco.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The methods of a wrapper as they are made. */
final class MethodSpecs {
  /** The field with the wrapped object. */
  static final String SELF = "$self";

  private final List<MethodSpec> all = new ArrayList<>();

  void add(MethodSpec method) {
    all.add(method);
  }

  void addAll(List<MethodSpec> methods) {
    all.addAll(methods);
  }

  List<MethodSpec> all() {
    return all;
  }

  static void parameters(MethodDecl method, MethodSpec.Builder builder) {
    for (MethodDecl.Parameter parameter : method.parameters()) {
      builder.addParameter(
          ParameterSpec.builder(TypeNames.of(parameter.type()), parameter.name()).build());
      if (parameter.variable()) {
        builder.varargs();
      }
    }
  }

  static void thrown(MethodDecl method, MethodSpec.Builder builder) {
    method.thrown().forEach(type -> builder.addException(TypeNames.of(type)));
  }

  /** What the original method is called on. */
  static CodeBlock receiver(TypeDecl type, MethodDecl method) {
    return method.method().isStatic()
        ? CodeBlock.of("$T", TypeNames.raw(type.type()))
        : CodeBlock.of("$L", SELF);
  }

  static CodeBlock names(MethodDecl method) {
    if (method.parameters().isEmpty()) {
      return CodeBlock.of("");
    }
    return CodeBlock.of(
        "$L",
        method.parameters().stream()
            .map(MethodDecl.Parameter::name)
            .collect(Collectors.joining(", ")));
  }

  /** A call of the original method. */
  static CodeBlock original(
      TypeDecl type, MethodDecl method, Accessors accessors, CodeBlock arguments) {
    if (method.method().accessible()) {
      return CodeBlock.of("$L.$L($L)", receiver(type, method), method.method().name(), arguments);
    }
    CodeBlock receiver = method.method().isStatic() ? CodeBlock.of("") : CodeBlock.of("$L", SELF);
    CodeBlock call = accessors.call(method.method(), receiver, arguments);
    boolean erased = !method.result().equals(method.method().result());
    return erased && method.result().speakable() && !method.result().primitive()
        ? CodeBlock.of("(($T) $L)", TypeNames.of(method.result()), call)
        : call;
  }

  /** The test whether a subclass of the wrapped object's class replaces {@code method}. */
  static CodeBlock overridden(MethodDecl method, HiddenTypes types) {
    return overridden(method.method(), types);
  }

  /** The same of any method that the class declares or inherits. */
  static CodeBlock overridden(Member.Method method, HiddenTypes types) {
    return CodeBlock.of(
        "$T.overridden($L, $L)", RuntimeNames.OVERRIDES, SELF, signature(method, types));
  }

  /** The arguments by which the runtime finds a method: its class, name and parameter types. */
  static CodeBlock signature(Member.Method method, HiddenTypes types) {
    CodeBlock.Builder code =
        CodeBlock.builder().add("$L, $S", types.of(method.owner()), method.name());
    for (TypeRef parameter : method.parameters()) {
      code.add(", $L", types.of(parameter));
    }
    return code.build();
  }

  static boolean isArray(Object type) {
    return type instanceof ArrayTypeName;
  }
}
