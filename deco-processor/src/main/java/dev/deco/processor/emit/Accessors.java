package dev.deco.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.deco.processor.model.Member;
import dev.deco.processor.model.TypeRef;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/**
 * Methods through which the wrapper reaches private members: each goes through a constant handle,
 * which the JIT compiles to a plain access.
 */
final class Accessors {
  private static final String HOLDER = "$Hidden";

  private final Map<String, String> names = new LinkedHashMap<>();
  private final TypeSpec.Builder builder =
      TypeSpec.classBuilder(HOLDER).addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);

  void addTo(TypeSpec.Builder wrapper) {
    if (!names.isEmpty()) {
      builder.addJavadoc("The members of the class that the language hides from here.\n");
      wrapper.addType(builder.build());
    }
  }

  /** A call of a hidden method or constructor. */
  CodeBlock call(Member.Method method, CodeBlock receiver, CodeBlock arguments) {
    String name = named(method.key(), key -> method(method));
    String comma = receiver.isEmpty() || arguments.isEmpty() ? "" : ", ";
    return CodeBlock.of("$L.$L($L$L$L)", HOLDER, name, receiver, comma, arguments);
  }

  /** The value of a hidden field. */
  CodeBlock get(Member.Field field, CodeBlock receiver) {
    return CodeBlock.of("$L.$L($L)", HOLDER, getter(field), receiver);
  }

  /** An assignment to a hidden field, whose value is the value assigned. */
  CodeBlock set(Member.Field field, CodeBlock receiver, CodeBlock value) {
    String name = named("set " + field.key(), key -> setter(field));
    String comma = receiver.isEmpty() ? "" : ", ";
    return CodeBlock.of("$L.$L($L$L$L)", HOLDER, name, receiver, comma, value);
  }

  private String getter(Member.Field field) {
    return named(
        "get " + field.key(),
        key -> {
          String handle = handle(field);
          MethodSpec.Builder method = accessor("get" + unique(field.name()), field);
          method.returns(TypeNames.of(field.type()));
          method.addStatement(
              "return ($T) $L.get($L)",
              TypeNames.of(field.type()),
              handle,
              field.isStatic() ? "" : "self");
          return add(method);
        });
  }

  private String setter(Member.Field field) {
    String handle = handle(field);
    TypeName type = TypeNames.of(field.type());
    MethodSpec.Builder method = accessor("set" + unique(field.name()), field);
    method.returns(type).addParameter(type, "value");
    method.addStatement("$L.set($Lvalue)", handle, field.isStatic() ? "" : "self, ");
    method.addStatement("return value");
    return add(method);
  }

  private MethodSpec.Builder accessor(String name, Member.Field field) {
    MethodSpec.Builder method = MethodSpec.methodBuilder(name).addModifiers(Modifier.STATIC);
    if (!field.isStatic()) {
      method.addParameter(TypeNames.raw(field.owner()), "self");
    }
    return method;
  }

  private String handle(Member.Field field) {
    return named(
        "handle " + field.key(),
        key -> {
          String name = "FIELD_" + unique(field.name());
          builder.addField(
              FieldSpec.builder(VarHandle.class, name, Modifier.STATIC, Modifier.FINAL)
                  .initializer(
                      "$T.field($T.lookup(), $T.class, $S)",
                      RuntimeNames.ACCESS,
                      MethodHandles.class,
                      TypeNames.raw(field.owner()),
                      field.name())
                  .build());
          return name;
        });
  }

  private String method(Member.Method method) {
    boolean creates = method.name().equals("<init>");
    String name =
        (creates
                ? "new" + method.owner().names().get(method.owner().names().size() - 1)
                : method.name())
            + "_"
            + names.size();
    TypeName owner = TypeNames.raw(method.owner());
    TypeName result = creates ? owner : TypeNames.of(method.result());
    CodeBlock.Builder types = CodeBlock.builder();
    CodeBlock.Builder arguments = CodeBlock.builder();
    MethodSpec.Builder accessor =
        MethodSpec.methodBuilder(name).addModifiers(Modifier.STATIC).returns(result);
    if (!creates && !method.isStatic()) {
      accessor.addParameter(owner, "self");
      arguments.add("self");
    }
    int at = 0;
    for (TypeRef parameter : method.parameters()) {
      types.add(", $T.class", TypeNames.of(parameter));
      accessor.addParameter(TypeNames.of(parameter), "a" + at);
      arguments.add(arguments.isEmpty() ? "a$L" : ", a$L", at);
      at++;
    }
    accessor.varargs(method.varargs());
    String handle = "METHOD_" + name;
    String find = creates ? "constructor" : "method";
    CodeBlock named = creates ? CodeBlock.of("") : CodeBlock.of(", $S", method.name());
    builder.addField(
        FieldSpec.builder(MethodHandle.class, handle, Modifier.STATIC, Modifier.FINAL)
            .initializer(
                "$T.$L($T.lookup(), $T.class$L$L)",
                RuntimeNames.ACCESS,
                find,
                MethodHandles.class,
                owner,
                named,
                types.build())
            .build());
    String cast = result.equals(TypeName.VOID) ? "" : "return ($T) ";
    accessor.beginControlFlow("try");
    if (cast.isEmpty()) {
      accessor.addStatement("$L.invokeExact($L)", handle, arguments.build());
    } else {
      accessor.addStatement("return ($T) $L.invokeExact($L)", result, handle, arguments.build());
    }
    accessor.nextControlFlow("catch ($T thrown)", Throwable.class);
    accessor.addStatement("throw $T.sneaky(thrown)", RuntimeNames.ACCESS).endControlFlow();
    return add(accessor);
  }

  private String add(MethodSpec.Builder method) {
    MethodSpec built = method.build();
    builder.addMethod(built);
    return built.name();
  }

  private String unique(String name) {
    return "_" + name + "_" + names.size();
  }

  /** Making one accessor may make another, so this is no {@code computeIfAbsent}. */
  private String named(String key, Function<String, String> make) {
    String name = names.get(key);
    if (name == null) {
      name = make.apply(key);
      names.put(key, name);
    }
    return name;
  }
}
