package dev.deco.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.deco.processor.model.MethodDecl;
import dev.deco.processor.model.Sharing;
import dev.deco.processor.model.TypeDecl;
import dev.deco.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes the spawning forms of {@code @Concurrent} methods. */
final class ConcurrentMethods {
  private static final Set<String> OPEN_TYPES =
      Set.of(
          "java.lang.Object",
          "java.lang.Comparable",
          "java.lang.Cloneable",
          "java.io.Serializable");

  private final TypeDecl type;
  private final Accessors accessors;

  ConcurrentMethods(TypeDecl type, Accessors accessors) {
    this.type = type;
    this.accessors = accessors;
  }

  List<MethodSpec> methods(WrapperPlan.Item item) {
    List<MethodSpec> methods = new ArrayList<>();
    if (!item.method().method().marks().synchronised()) {
      methods.add(method(item, false));
    }
    methods.add(method(item, true));
    return methods;
  }

  private MethodSpec method(WrapperPlan.Item item, boolean scoped) {
    MethodDecl method = item.method();
    MethodSpec.Builder builder =
        WrapperEmitter.header(method).returns(RuntimeNames.deferred(method.result()));
    String scope = free("scope", method);
    String isolation = free("isolation", method);
    if (scoped) {
      builder.addParameter(RuntimeNames.SCOPE, scope);
    }
    MethodSpecs.parameters(method, builder);
    String way = item.ordered() ? "order" : "spawn";
    CodeBlock how =
        scoped
            ? CodeBlock.of("$T.$L($L, ", RuntimeNames.CALLS, way, scope)
            : CodeBlock.of("$T.$LAlone(", RuntimeNames.CALLS, way);
    CodeBlock call = call(item, isolation);
    builder.addCode("return $L$L -> ", how, isolation);
    builder.addCode(
        method.result().isVoid() ? CodeBlock.of("{\n  $L;\n  return null;\n}", call) : call);
    builder.addCode(");\n");
    return builder.build();
  }

  private CodeBlock call(WrapperPlan.Item item, String isolation) {
    MethodDecl method = item.method();
    CodeBlock arguments = arguments(item, isolation);
    CodeBlock original =
        method.visibility().equals("private")
            ? accessors.call(method.method(), receiverArgument(method), arguments)
            : CodeBlock.of(
                "$L.$L($L)",
                MethodSpecs.receiver(type, method),
                method.method().name(),
                arguments);
    if (!method.method().marks().synchronised() || item.ordered() || method.result().isVoid()) {
      return original;
    }
    return CodeBlock.of(
        "$T.saturated() ? $L : $L($L)",
        RuntimeNames.CALLS,
        original,
        method.method().name(),
        arguments);
  }

  private static CodeBlock receiverArgument(MethodDecl method) {
    return method.method().isStatic() ? CodeBlock.of("") : CodeBlock.of(MethodSpecs.SELF);
  }

  private static CodeBlock arguments(WrapperPlan.Item item, String isolation) {
    List<CodeBlock> arguments = new ArrayList<>();
    for (MethodDecl.Parameter parameter : item.method().parameters()) {
      arguments.add(
          !item.ordered() && viewed(parameter.type())
              ? CodeBlock.of("$L.view($L)", isolation, parameter.name())
              : CodeBlock.of("$L", parameter.name()));
    }
    return CodeBlock.join(arguments, ", ");
  }

  /** Whether an object of the type may be one that the isolation stands in for. */
  private static boolean viewed(TypeRef type) {
    return switch (type.sharing()) {
      case LIST, MAP, CONTAINER -> true;
      case PLAIN ->
          !(type instanceof TypeRef.Declared declared)
              || OPEN_TYPES.contains(declared.qualifiedName());
      case IMMUTABLE, ARRAY, CONCURRENT -> false;
    };
  }

  private static String free(String name, MethodDecl method) {
    boolean taken = method.parameters().stream().anyMatch(p -> p.name().equals(name));
    return taken ? "$" + name : name;
  }

  static boolean isContainer(TypeRef type) {
    return type.sharing() == Sharing.LIST || type.sharing() == Sharing.MAP;
  }
}
