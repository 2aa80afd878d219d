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
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Methods through which the wrapper reaches members that it cannot name: each goes through a
 * constant handle, which the JIT compiles to a plain access.
 */
final class Accessors {
  private final Holder holder = new Holder();
  private final HiddenTypes types = new HiddenTypes(holder);
  private final TypeRef.Declared target;

  /** For the wrapper of {@code target}. */
  Accessors(TypeRef.Declared target) {
    this.target = target;
  }

  void addTo(TypeSpec.Builder wrapper) {
    holder.addTo(wrapper);
  }

  /** What stands for hidden types. */
  HiddenTypes types() {
    return types;
  }

  /** A call of a hidden method. */
  CodeBlock call(Member.Method method, CodeBlock receiver, CodeBlock arguments) {
    String name = holder.named(method.key(), () -> method(method, "method", null));
    return called(name, receiver, arguments);
  }

  /** A call of a method that the wrapped object's class may override, as if it did not. */
  CodeBlock above(
      Member.Method method, TypeRef.Declared above, CodeBlock receiver, CodeBlock arguments) {
    String name = holder.named("super " + method.key(), () -> method(method, "above", above));
    return called(name, receiver, arguments);
  }

  /** A call of a hidden constructor; {@code around} is the class of the object around, or null. */
  CodeBlock create(
      Member.Method constructor,
      TypeRef.@Nullable Declared around,
      CodeBlock outer,
      CodeBlock arguments) {
    String name = holder.named(constructor.key(), () -> method(constructor, "constructor", around));
    return called(name, outer, arguments);
  }

  private static CodeBlock called(String name, CodeBlock receiver, CodeBlock arguments) {
    String comma = receiver.isEmpty() || arguments.isEmpty() ? "" : ", ";
    return CodeBlock.of("$L.$L($L$L$L)", Holder.NAME, name, receiver, comma, arguments);
  }

  /** The value of a hidden field. */
  CodeBlock get(Member.Field field, CodeBlock receiver) {
    String name = holder.named("get " + field.key(), () -> getter(field));
    return called(name, receiver, CodeBlock.of(""));
  }

  /** An assignment to a hidden field, whose value is the value assigned. */
  CodeBlock set(Member.Field field, CodeBlock receiver, CodeBlock value) {
    String name = holder.named("set " + field.key(), () -> setter(field));
    return called(name, receiver, value);
  }

  private String getter(Member.Field field) {
    String handle = handle(field);
    TypeName type = TypeNames.of(field.type());
    MethodSpec.Builder method = accessor(holder.unique("get" + label(field)), field);
    method.returns(type);
    method.addStatement("return ($T) $L.get($L)", type, handle, field.isStatic() ? "" : "self");
    return holder.add(method);
  }

  private String setter(Member.Field field) {
    String handle = handle(field);
    TypeName type = TypeNames.of(field.type());
    MethodSpec.Builder method = accessor(holder.unique("set" + label(field)), field);
    method.returns(type).addParameter(type, "value");
    method.addStatement("$L.set($Lvalue)", handle, field.isStatic() ? "" : "self, ");
    method.addStatement("return value");
    return holder.add(method);
  }

  private static String label(Member.Field field) {
    return field.enclosing() ? "_enclosing" : "_" + field.name();
  }

  private static MethodSpec.Builder accessor(String name, Member.Field field) {
    MethodSpec.Builder method = MethodSpec.methodBuilder(name).addModifiers(Modifier.STATIC);
    if (!field.isStatic()) {
      method.addParameter(TypeNames.raw(field.owner()), "self");
    }
    return method;
  }

  private String handle(Member.Field field) {
    return holder.named(
        "handle " + field.key(),
        () -> {
          CodeBlock owner = types.of(field.owner());
          CodeBlock value =
              field.enclosing()
                  ? CodeBlock.of(
                      "$T.enclosing($L, $L, $L)",
                      RuntimeNames.ACCESS,
                      lookup(),
                      owner,
                      types.of(field.type()))
                  : CodeBlock.of(
                      "$T.field($L, $L, $S)", RuntimeNames.ACCESS, lookup(), owner, field.name());
          return holder.add(
              FieldSpec.builder(
                      VarHandle.class,
                      holder.unique("FIELD" + label(field)),
                      Modifier.STATIC,
                      Modifier.FINAL)
                  .initializer(value));
        });
  }

  private static CodeBlock lookup() {
    return CodeBlock.of("$T.lookup()", MethodHandles.class);
  }

  /** {@code other} is the class that {@code find} needs besides the owner of the method. */
  private String method(Member.Method method, String find, TypeRef.@Nullable Declared other) {
    boolean creates = method.creates();
    List<String> names = method.owner().names();
    String name = holder.unique(creates ? "new" + names.get(names.size() - 1) : method.name());
    TypeName result = TypeNames.of(creates ? method.owner() : method.result());
    List<TypeRef> parameters = new ArrayList<>();
    List<String> arguments = new ArrayList<>();
    MethodSpec.Builder accessor =
        MethodSpec.methodBuilder(name).addModifiers(Modifier.STATIC).returns(result);
    TypeRef.Declared receiver = creates ? other : method.isStatic() ? null : receiver(method, find);
    if (receiver != null) {
      accessor.addParameter(TypeNames.raw(receiver), "self");
      parameters.add(receiver);
      arguments.add("self");
    }
    int first = parameters.size();
    for (TypeRef parameter : method.parameters()) {
      String argument = "a" + (parameters.size() - first);
      accessor.addParameter(TypeNames.of(parameter), argument);
      parameters.add(parameter);
      arguments.add(argument);
    }
    accessor.varargs(method.varargs());
    method.thrown().stream()
        .filter(TypeRef::speakable)
        .forEach(type -> accessor.addException(TypeNames.of(type)));
    String handle = "METHOD_" + name;
    holder.add(
        FieldSpec.builder(MethodHandle.class, handle, Modifier.STATIC, Modifier.FINAL)
            .initializer(found(method, find, other, parameters)));
    CodeBlock call = CodeBlock.of("$L.invokeExact($L)", handle, String.join(", ", arguments));
    accessor.beginControlFlow("try");
    if (result.equals(TypeName.VOID)) {
      accessor.addStatement("$L", call);
    } else {
      accessor.addStatement("return ($T) $L", result, call);
    }
    accessor.nextControlFlow("catch ($T thrown)", Throwable.class);
    accessor.addStatement("throw $T.sneaky(thrown)", RuntimeNames.ACCESS).endControlFlow();
    return holder.add(accessor);
  }

  private TypeRef.Declared receiver(Member.Method method, String find) {
    return find.equals("above") || inherited(method) ? target : method.owner();
  }

  /** Whether the method is visible to subclasses only, and so to its own class as one of them. */
  private boolean inherited(Member.Method method) {
    return !method.creates()
        && !method.isStatic()
        && !method.owner().packageName().equals(target.packageName());
  }

  private CodeBlock found(
      Member.Method method,
      String find,
      TypeRef.@Nullable Declared other,
      List<TypeRef> parameters) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (find.equals("above") || inherited(method)) {
      String name = find.equals("above") ? "above" : "inherited";
      code.add("$T.$L($L, $L", RuntimeNames.ACCESS, name, lookup(), types.of(target));
      if (find.equals("above")) {
        code.add(", $L", types.of(Objects.requireNonNull(other)));
      }
      code.add(", $S, $L", method.name(), types.of(method.result()));
    } else {
      code.add("$T.$L($L, $L", RuntimeNames.ACCESS, find, lookup(), types.of(method.owner()));
      if (!method.creates()) {
        code.add(", $S", method.name());
      }
    }
    if (method.creates() && other != null) {
      code.add(", $L", types.of(other));
    }
    method.parameters().forEach(parameter -> code.add(", $L", types.of(parameter)));
    code.add(")");
    if (method.result().hidden() || method.owner().hidden() || hidden(parameters)) {
      TypeRef result = method.creates() ? method.owner() : method.result();
      // Else what is converted to another array type would be taken for its only element.
      code.add(method.varargs() ? ".asFixedArity()" : "");
      code.add(".asType($T.methodType($T.class", MethodType.class, TypeNames.erased(result));
      parameters.forEach(parameter -> code.add(", $T.class", TypeNames.erased(parameter)));
      code.add("))");
    }
    return code.build();
  }

  private static boolean hidden(List<TypeRef> types) {
    return types.stream().anyMatch(TypeRef::hidden);
  }
}
