package dev.deco.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.deco.processor.model.MethodDecl;
import dev.deco.processor.model.TypeDecl;
import dev.deco.processor.plan.Proxies;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the spawning forms of {@code @Concurrent} methods. */
final class ConcurrentMethods {
  /** The arguments of a call that comes from another JVM. */
  private static final String GIVEN = "$given";

  private final TypeDecl type;
  private final Accessors accessors;
  private final Executions executions;

  ConcurrentMethods(TypeDecl type, Accessors accessors, Executions executions) {
    this.type = type;
    this.accessors = accessors;
    this.executions = executions;
  }

  List<MethodSpec> methods(WrapperPlan.Item item) {
    List<MethodSpec> methods = new ArrayList<>();
    CodeBlock spawner = executions.add(item);
    if (!item.method().method().marks().synchronised()) {
      methods.add(method(item, spawner, false));
    }
    methods.add(method(item, spawner, true));
    if (item.portable() != null) {
      methods.add(remote(item, executions.last()));
    }
    return methods;
  }

  /** What runs a call for another JVM. */
  private MethodSpec remote(WrapperPlan.Item item, int number) {
    MethodDecl method = item.method();
    MethodSpec.Builder builder =
        MethodSpec.methodBuilder(Executions.REMOTE + number)
            .addJavadoc("Runs a call of {@code $L} for another JVM.\n", method.method().name())
            .addModifiers(Modifier.PRIVATE)
            .returns(Object.class);
    if (method.method().isStatic()) {
      builder.addModifiers(Modifier.STATIC);
    }
    method.typeParameters().forEach(p -> builder.addTypeVariable(TypeNames.parameter(p)));
    String isolation = free("isolation", method);
    builder.addParameter(RuntimeNames.ISOLATION, isolation);
    builder.addParameter(Object[].class, GIVEN);
    MethodSpecs.thrown(method, builder);
    int first = method.method().isStatic() ? 0 : 1;
    for (int i = 0; i < method.parameters().size(); i++) {
      MethodDecl.Parameter parameter = method.parameters().get(i);
      TypeName type = TypeNames.of(parameter.type());
      builder.addStatement("$T $L = ($T) $L[$L]", type, parameter.name(), type, GIVEN, first + i);
    }
    CodeBlock call = call(item, isolation);
    if (method.result().isVoid()) {
      builder.addCode("$L\n", statement(call)).addStatement("return null");
    } else {
      builder.addStatement("return $L", call);
    }
    return builder.build();
  }

  /** The body of a call, with the arguments if it may leave this JVM. */
  private static CodeBlock carried(WrapperPlan.Item item, CodeBlock spawner, CodeBlock lambda) {
    if (item.portable() == null) {
      return lambda;
    }
    List<CodeBlock> arguments = new ArrayList<>();
    if (!item.method().method().isStatic()) {
      arguments.add(CodeBlock.of("$L", MethodSpecs.SELF));
    }
    item.method().parameters().forEach(p -> arguments.add(CodeBlock.of("$L", p.name())));
    return CodeBlock.of(
        "$L.carrying($L, new $T {$L})",
        spawner,
        lambda,
        Object[].class,
        CodeBlock.join(arguments, ", "));
  }

  private MethodSpec method(WrapperPlan.Item item, CodeBlock spawner, boolean scoped) {
    MethodDecl method = item.method();
    MethodSpec.Builder builder =
        WrapperEmitter.header(method).returns(RuntimeNames.deferred(method.result()));
    String scope = free("scope", method);
    String isolation = free("isolation", method);
    if (scoped) {
      builder.addParameter(RuntimeNames.SCOPE, scope);
    }
    MethodSpecs.parameters(method, builder);
    CodeBlock given = scoped ? CodeBlock.of("$L", scope) : CodeBlock.of("");
    if (!item.replaceable().isEmpty() && item.way() == WrapperPlan.Way.TWIN) {
      List<CodeBlock> tests = new ArrayList<>();
      item.replaceable().forEach(m -> tests.add(MethodSpecs.overridden(m, accessors.types())));
      builder.beginControlFlow("if ($L)", CodeBlock.join(tests, " || "));
      builder.addCode(body(item, WrapperPlan.Way.ORDERED, spawner, given, isolation));
      builder.endControlFlow();
    }
    builder.addCode(body(item, item.way(), spawner, given, isolation));
    return builder.build();
  }

  private CodeBlock body(
      WrapperPlan.Item item,
      WrapperPlan.Way way,
      CodeBlock spawner,
      CodeBlock scope,
      String isolation) {
    if (item.touches() != null && !way.ordered() && !scope.isEmpty()) {
      return CodeBlock.of(
          "return $L.spawnRanged($L, $L, $L, $L -> $L);\n",
          spawner,
          scope,
          RangeCode.of(item.method(), item.touches()),
          carried(
              item,
              spawner,
              CodeBlock.of("$L -> $L", isolation, result(item, call(item, way, isolation)))),
          isolation,
          result(item, onObjects(item)));
    }
    String how =
        switch (way) {
          case ORIGINAL, TWIN -> "spawn";
          case ORDERED -> "order";
          case ORDERED_FIELDS -> "orderFields";
        };
    CodeBlock start =
        scope.isEmpty()
            ? CodeBlock.of("$L.$LAlone(", spawner, how)
            : CodeBlock.of("$L.$L($L, ", spawner, how, scope);
    CodeBlock lambda =
        CodeBlock.of("$L -> $L", isolation, result(item, call(item, way, isolation)));
    return CodeBlock.of(
        "return $L$L);\n", start, way.ordered() ? lambda : carried(item, spawner, lambda));
  }

  private static CodeBlock result(WrapperPlan.Item item, CodeBlock call) {
    return item.method().result().isVoid()
        ? CodeBlock.of("{\n  $L\n  return null;\n}", statement(call))
        : call;
  }

  /** What a call runs on the objects themselves. */
  private CodeBlock onObjects(WrapperPlan.Item item) {
    MethodDecl method = item.method();
    CodeBlock names = MethodSpecs.names(method);
    CodeBlock original = MethodSpecs.original(type, method, accessors, names);
    return method.method().marks().synchronised()
        ? unlessSaturated(method, original, names)
        : original;
  }

  /** Where there is work enough, the serial elision of the whole subtree costs nothing. */
  private static CodeBlock unlessSaturated(
      MethodDecl method, CodeBlock original, CodeBlock arguments) {
    CodeBlock rewritten = CodeBlock.of("$L($L)", method.method().name(), arguments);
    CodeBlock saturated = CodeBlock.of("$T.saturated()", RuntimeNames.CALLS);
    return either(method, saturated, original, rewritten);
  }

  /** What a call that is isolated runs; the arguments have the names of the parameters. */
  CodeBlock call(WrapperPlan.Item item, String isolation) {
    return call(item, item.way(), isolation);
  }

  private CodeBlock call(WrapperPlan.Item item, WrapperPlan.Way way, String isolation) {
    MethodDecl method = item.method();
    if (way == WrapperPlan.Way.TWIN) {
      return twin(method, item.plain(), isolation);
    }
    CodeBlock arguments = arguments(method, item.plain(), way, isolation);
    CodeBlock original = MethodSpecs.original(type, method, accessors, arguments);
    if (!way.ordered() && item.elementwise() != null) {
      CodeBlock twin = twin(method, Set.copyOf(item.elementwise()), isolation);
      return either(method, CodeBlock.of("$L.elementwise()", isolation), twin, original);
    }
    if (!method.method().marks().synchronised() || way.ordered()) {
      return original;
    }
    return unlessSaturated(method, original, arguments);
  }

  private static CodeBlock either(
      MethodDecl method, CodeBlock condition, CodeBlock one, CodeBlock other) {
    return method.result().isVoid()
        ? CodeBlock.of("if ($L) {\n    $L;\n  } else {\n    $L;\n  }", condition, one, other)
        : CodeBlock.of("$L ? $L : $L", condition, one, other);
  }

  private CodeBlock twin(MethodDecl method, Set<Integer> plain, String isolation) {
    CodeBlock arguments = arguments(method, plain, WrapperPlan.Way.TWIN, isolation);
    return CodeBlock.of(
        "$L($L.trackingArrays()$L$L)",
        TwinEdit.name(method.method(), plain),
        isolation,
        arguments.isEmpty() ? "" : ", ",
        arguments);
  }

  static CodeBlock statement(CodeBlock call) {
    return call.toString().endsWith("}") ? call : CodeBlock.of("$L;", call);
  }

  private static CodeBlock arguments(
      MethodDecl method, Set<Integer> plain, WrapperPlan.Way way, String isolation) {
    List<CodeBlock> arguments = new ArrayList<>();
    List<MethodDecl.Parameter> parameters = method.parameters();
    for (int i = 0; i < parameters.size(); i++) {
      MethodDecl.Parameter parameter = parameters.get(i);
      boolean isolated = !way.ordered();
      if (isolated && plain.contains(i)) {
        arguments.add(CodeBlock.of("$L.reading($L)", isolation, parameter.name()));
      } else if (isolated && Proxies.mayBe(parameter.type())) {
        arguments.add(CodeBlock.of("$L.view($L)", isolation, parameter.name()));
      } else {
        arguments.add(CodeBlock.of("$L", parameter.name()));
      }
    }
    return CodeBlock.join(arguments, ", ");
  }

  private static String free(String name, MethodDecl method) {
    boolean taken = method.parameters().stream().anyMatch(p -> p.name().equals(name));
    return taken ? "$" + name : name;
  }
}
