package dev.deco.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.deco.processor.model.MethodDecl;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * The class of the slices of a loop: batches that know their calls by the turn with which they
 * begin, and have a column for the results only.
 *
 * @param name of the class
 * @param site the constant with the place
 * @param callee the method that is called
 * @param same what is one for a whole slice
 * @param written the one among these that the statement writes; null if it writes no container
 * @param turn the variable that the loop counts with
 * @param step what is added to it after each turn
 * @param arguments of the call, each computed from these
 * @param operands what the rest of the statement needs besides, under the names by which it knows
 *     them
 * @param rest what is left of the statement; null if nothing is
 * @param names of the body with the statement
 */
record SliceClass(
    String name,
    String site,
    WrapperPlan.Item callee,
    List<BatchClass.Value> same,
    @Nullable String written,
    String turn,
    int step,
    List<CodeBlock> arguments,
    List<Operand> operands,
    @Nullable CodeBlock rest,
    Names names) {

  /** A value that is computed for each turn. */
  record Operand(BatchClass.Value value, CodeBlock code) {}

  TypeSpec type(ConcurrentMethods methods) {
    TypeSpec.Builder builder =
        TypeSpec.classBuilder(name)
            .addJavadoc(
                "Turns of a loop, each with a call of {@code $L}.\n",
                callee.method().method().name())
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .superclass(RuntimeNames.BATCH)
            .addField(int.class, "first", Modifier.PRIVATE);
    for (int i = 0; i < same.size(); i++) {
      builder.addField(same.get(i).type(), field(i), Modifier.PRIVATE);
    }
    boolean reusable = rest == null || result().type().isPrimitive();
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addParameter(int.class, "room")
            .addStatement("super($L, room, $L, $L)", site, rest != null, reusable);
    if (rest != null) {
      builder.addField(result().column(), "results", Modifier.PRIVATE);
      constructor.addStatement("results = $L", result().made("room"));
    }
    builder.addMethod(constructor.build());
    builder.addMethod(spawn());
    builder.addMethod(one(methods));
    builder.addMethod(call());
    if (rest != null) {
      builder.addMethod(replay(rest));
    }
    if (same.stream().anyMatch(value -> !value.type().isPrimitive())) {
      builder.addMethod(forget());
    }
    return builder.build();
  }

  private static String field(int index) {
    return "same" + (index + 1);
  }

  private BatchClass.Value result() {
    return BatchClass.result(callee, names);
  }

  /** Spawns as many turns as are worth a slice; gives how many. */
  private MethodSpec spawn() {
    MethodSpec.Builder spawn =
        MethodSpec.methodBuilder("spawn")
            .addModifiers(Modifier.STATIC)
            .returns(int.class)
            .addParameter(RuntimeNames.RUN, "run")
            .addParameter(int.class, "left")
            .addParameter(int.class, "first");
    CodeBlock.Builder tell = CodeBlock.builder();
    String container = "null";
    for (int i = 0; i < same.size(); i++) {
      spawn.addParameter(same.get(i).type(), field(i));
      tell.addStatement("next.$1L = $1L", field(i));
      container = same.get(i).name().equals(written) ? field(i) : container;
    }
    return spawn
        .addStatement("int turns = run.slice($L, left)", site)
        .beginControlFlow("if (turns > 0)")
        .addStatement(
            "$1L next = run.used($2L) instanceof $1L used ? used : new $1L($3T.room(turns))",
            name,
            site,
            RuntimeNames.BATCH)
        .addStatement("next.first = first")
        .addCode(tell.build())
        .addStatement("run.fill(next, turns, $L)", container)
        .addStatement("next.addAll()")
        .endControlFlow()
        .addStatement("return turns")
        .build();
  }

  /** The call, with the names that its code knows: those of the method's parameters. */
  private MethodSpec one(ConcurrentMethods methods) {
    MethodDecl method = callee.method();
    MethodSpec.Builder builder =
        MethodSpec.methodBuilder("one")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(TypeNames.of(method.result()))
            .addParameter(RuntimeNames.ISOLATION, names.isolation())
            .addException(Throwable.class);
    if (!method.method().isStatic()) {
      same.stream()
          .filter(value -> value.name().equals(MethodSpecs.SELF))
          .forEach(value -> builder.addParameter(value.type(), value.name()));
    }
    for (MethodDecl.Parameter parameter : method.parameters()) {
      builder.addParameter(TypeNames.of(parameter.type()), parameter.name());
    }
    CodeBlock call = methods.call(callee, names.isolation());
    return method.result().isVoid()
        ? builder.addCode("$L\n", ConcurrentMethods.statement(call)).build()
        : builder.addStatement("return $L", call).build();
  }

  private MethodSpec call() {
    MethodSpec.Builder builder =
        MethodSpec.methodBuilder("call")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
            .addParameter(RuntimeNames.ISOLATION, names.isolation())
            .addParameter(RuntimeNames.PROGRESS, names.progress())
            .addException(Throwable.class);
    if (rest != null) {
      BatchClass.freshResults(result(), names, builder);
    }
    open(builder);
    CallLoop loop = new CallLoop(names);
    loop.begin(builder);
    turn(builder);
    List<CodeBlock> given = new ArrayList<>();
    given.add(CodeBlock.of("$L", names.isolation()));
    if (!callee.method().method().isStatic()) {
      given.add(CodeBlock.of("$L", MethodSpecs.SELF));
    }
    given.addAll(arguments);
    CodeBlock one = CodeBlock.of("one($L)", CodeBlock.join(given, ", "));
    if (rest != null) {
      builder.addStatement("$L[$L] = $L", names.results(), names.slot(), one);
    } else {
      builder.addStatement(one);
    }
    loop.end(builder);
    return builder.build();
  }

  private MethodSpec replay(CodeBlock statement) {
    String end = names.end();
    MethodSpec.Builder builder =
        MethodSpec.methodBuilder("replay")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
            .addParameter(int.class, end)
            .addException(Throwable.class)
            .addStatement("final $T $L = this.results", result().column(), names.results());
    open(builder);
    builder.beginControlFlow("for (int $1L = 0; $1L < $2L; $1L++)", names.slot(), end);
    turn(builder);
    for (Operand operand : operands) {
      BatchClass.Value value = operand.value();
      builder.addStatement("final $T $L = $L", value.type(), value.name(), operand.code());
    }
    return builder.addStatement("$L", statement).endControlFlow().build();
  }

  /** Gives what is one for the slice the names by which the code knows it. */
  private void open(MethodSpec.Builder builder) {
    builder.addStatement("final int $L = this.first", names.first());
    for (int i = 0; i < same.size(); i++) {
      BatchClass.Value value = same.get(i);
      builder.addStatement("final $T $L = this.$L", value.type(), value.name(), field(i));
    }
  }

  private void turn(MethodSpec.Builder builder) {
    CodeBlock added =
        step == 1 ? CodeBlock.of("$L", names.slot()) : CodeBlock.of("$L * $L", names.slot(), step);
    builder.addStatement("final int $L = $L + $L", turn, names.first(), added);
  }

  private MethodSpec forget() {
    MethodSpec.Builder builder =
        MethodSpec.methodBuilder("forget")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED);
    for (int i = 0; i < same.size(); i++) {
      if (!same.get(i).type().isPrimitive()) {
        builder.addStatement("$L = null", field(i));
      }
    }
    return builder.build();
  }
}
