package dev.deco.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.deco.processor.model.MethodDecl;
import dev.deco.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * The class of the batches that one statement fills.
 *
 * @param name of the class
 * @param site the constant with the place
 * @param callee the method that is called
 * @param same what is one for a whole batch
 * @param written the one among these that the statement writes; null if it writes no container
 * @param columns what the rest of the statement needs of each call, besides its result
 * @param rest what is left of the statement; null if nothing is
 * @param names of the body with the statement
 */
record BatchClass(
    String name,
    String site,
    WrapperPlan.Item callee,
    List<Value> same,
    @Nullable String written,
    List<Value> columns,
    @Nullable CodeBlock rest,
    Names names) {

  /** A value under the name by which the code of the statement, or of the call, knows it. */
  record Value(String name, TypeName type) {
    /** The type of a column of such values: an array of a generic type cannot be made. */
    TypeName column() {
      return ArrayTypeName.of(type.isPrimitive() ? type : ClassName.OBJECT);
    }

    /** A new column of such values. */
    CodeBlock made(String length) {
      return CodeBlock.of("new $T[$L]", type.isPrimitive() ? type : ClassName.OBJECT, length);
    }

    private CodeBlock in(String column, String slot) {
      return type.isPrimitive()
          ? CodeBlock.of("this.$L[$L]", column, slot)
          : CodeBlock.of("($T) this.$L[$L]", type, column, slot);
    }
  }

  /** How the rest of the statement writes the result of the call. */
  static CodeBlock result(TypeRef type, Names names) {
    return type.primitive()
        ? CodeBlock.of("$L[$L]", names.results(), names.slot())
        : CodeBlock.of("(($T) $L[$L])", TypeNames.of(type), names.results(), names.slot());
  }

  TypeSpec type(ConcurrentMethods methods) {
    TypeSpec.Builder builder =
        TypeSpec.classBuilder(name)
            .addJavadoc("Calls of {@code $L}, in columns.\n", callee.method().method().name())
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .superclass(RuntimeNames.BATCH);
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addParameter(int.class, "room")
            .addStatement("super($L, room, $L, $L)", site, rest != null, reusable());
    for (int i = 0; i < same.size(); i++) {
      builder.addField(same.get(i).type(), field("same", i), Modifier.PRIVATE);
    }
    column(arguments(), "argument", builder, constructor);
    column(columns, "operand", builder, constructor);
    if (rest != null) {
      builder.addField(result().column(), "results", Modifier.PRIVATE);
      constructor.addStatement("results = $L", result().made("room"));
    }
    builder.addMethod(constructor.build());
    builder.addMethod(at());
    builder.addMethod(add());
    builder.addMethod(call(methods));
    if (rest != null) {
      builder.addMethod(replay(rest));
    }
    if (!same.isEmpty()) {
      builder.addMethod(forget());
    }
    return builder.build();
  }

  private static String field(String sort, int index) {
    return sort + (index + 1);
  }

  private static void column(
      List<Value> values, String sort, TypeSpec.Builder builder, MethodSpec.Builder constructor) {
    for (int i = 0; i < values.size(); i++) {
      Value value = values.get(i);
      builder.addField(value.column(), field(sort, i), Modifier.PRIVATE, Modifier.FINAL);
      constructor.addStatement("$L = $L", field(sort, i), value.made("room"));
    }
  }

  /** Used again, a batch must not keep objects of its last use alive. */
  private boolean reusable() {
    boolean values =
        arguments().stream().allMatch(v -> v.type().isPrimitive())
            && columns.stream().allMatch(v -> v.type().isPrimitive());
    return values && (rest == null || result().type().isPrimitive());
  }

  private List<Value> arguments() {
    List<Value> arguments = new ArrayList<>();
    for (MethodDecl.Parameter parameter : callee.method().parameters()) {
      arguments.add(new Value(parameter.name(), TypeNames.of(parameter.type())));
    }
    return arguments;
  }

  private Value result() {
    return result(callee, names);
  }

  /** The results of calls of a method. */
  static Value result(WrapperPlan.Item callee, Names names) {
    return new Value(names.results(), TypeNames.of(callee.method().result()));
  }

  /** Begins a run: somebody may be at one before, whom nobody waits for any more. */
  static void freshResults(Value result, Names names, MethodSpec.Builder builder) {
    builder.addStatement(
        "final $T $L = $L.again() ? $L : this.results",
        result.column(),
        names.results(),
        names.progress(),
        result.made("this.size()"));
    builder.addStatement("this.results = $L", names.results());
  }

  /** Gives the batch that the next call goes into. */
  private MethodSpec at() {
    ClassName self = ClassName.get("", name);
    MethodSpec.Builder at =
        MethodSpec.methodBuilder("at")
            .addModifiers(Modifier.STATIC)
            .returns(self)
            .addParameter(RuntimeNames.RUN, "run");
    CodeBlock.Builder fits = CodeBlock.builder().add("run.filling() instanceof $L batch", name);
    CodeBlock.Builder tell = CodeBlock.builder();
    for (int i = 0; i < same.size(); i++) {
      at.addParameter(same.get(i).type(), field("same", i));
      fits.add(" && batch.$1L == $1L", field("same", i));
      tell.addStatement("next.$1L = $1L", field("same", i));
    }
    at.beginControlFlow("if ($L)", fits.build()).addStatement("return batch").endControlFlow();
    at.addStatement("int capacity = run.batchFor($L)", site);
    at.beginControlFlow("if (capacity == 0)").addStatement("return null").endControlFlow();
    at.addStatement(
        "$1L next = run.used($2L) instanceof $1L used ? used : new $1L($3T.room(capacity))",
        name,
        site,
        RuntimeNames.BATCH);
    at.addCode(tell.build());
    at.addStatement("run.fill(next, capacity, $L)", writtenField());
    return at.addStatement("return next").build();
  }

  private @Nullable String writtenField() {
    for (int i = 0; i < same.size(); i++) {
      if (same.get(i).name().equals(written)) {
        return field("same", i);
      }
    }
    return null;
  }

  private MethodSpec add() {
    MethodSpec.Builder add = MethodSpec.methodBuilder("add").addStatement("int slot = next()");
    fill(arguments(), "argument", add);
    fill(columns, "operand", add);
    return add.addStatement("added()").build();
  }

  private static void fill(List<Value> values, String sort, MethodSpec.Builder add) {
    for (int i = 0; i < values.size(); i++) {
      add.addParameter(values.get(i).type(), field(sort, i));
      add.addStatement("this.$1L[slot] = $1L", field(sort, i));
    }
  }

  private MethodSpec call(ConcurrentMethods methods) {
    String isolation = names.isolation();
    String progress = names.progress();
    MethodSpec.Builder builder =
        MethodSpec.methodBuilder("call")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
            .addParameter(RuntimeNames.ISOLATION, isolation)
            .addParameter(RuntimeNames.PROGRESS, progress)
            .addException(Throwable.class);
    if (rest != null) {
      freshResults(result(), names, builder);
    }
    if (!callee.method().method().isStatic()) {
      own(builder);
    }
    CallLoop loop = new CallLoop(names);
    loop.begin(builder);
    open(arguments(), "argument", builder);
    CodeBlock call = methods.call(callee, isolation);
    if (rest != null) {
      builder.addStatement("$L[$L] = $L", names.results(), names.slot(), call);
    } else if (callee.method().result().isVoid()) {
      builder.addCode("$L\n", ConcurrentMethods.statement(call));
    } else {
      builder.addStatement("final $T $L = $L", result().type(), names.results(), call);
    }
    loop.end(builder);
    return builder.build();
  }

  /** Gives the object that the method is called on the name by which the code knows it. */
  private void own(MethodSpec.Builder builder) {
    for (int i = 0; i < same.size(); i++) {
      Value value = same.get(i);
      if (value.name().equals(MethodSpecs.SELF)) {
        builder.addStatement("final $T $L = this.$L", value.type(), value.name(), field("same", i));
      }
    }
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
    for (int i = 0; i < same.size(); i++) {
      Value value = same.get(i);
      String field = field("same", i);
      builder.addStatement("final $T $L = this.$L", value.type(), value.name(), field);
    }
    builder.beginControlFlow("for (int $1L = 0; $1L < $2L; $1L++)", names.slot(), end);
    open(columns, "operand", builder);
    return builder.addStatement("$L", statement).endControlFlow().build();
  }

  private MethodSpec forget() {
    MethodSpec.Builder builder =
        MethodSpec.methodBuilder("forget")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED);
    for (int i = 0; i < same.size(); i++) {
      builder.addStatement("$L = null", field("same", i));
    }
    return builder.build();
  }

  /** Gives what is in a slot of the columns the names by which the code knows it. */
  private void open(List<Value> values, String sort, MethodSpec.Builder builder) {
    for (int i = 0; i < values.size(); i++) {
      Value value = values.get(i);
      CodeBlock slot = value.in(field(sort, i), names.slot());
      builder.addStatement("final $T $L = $L", value.type(), value.name(), slot);
    }
  }
}
