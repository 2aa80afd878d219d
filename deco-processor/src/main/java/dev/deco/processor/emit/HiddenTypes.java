package dev.deco.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.TypeRef;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Does with types that the wrapper cannot name what code that can does by their names. In the
 * wrapper the nearest type that it can name stands for such a type.
 */
final class HiddenTypes {
  private final Holder holder;

  HiddenTypes(Holder holder) {
    this.holder = holder;
  }

  /** The class object of an erased type. */
  CodeBlock of(TypeRef type) {
    if (!type.hidden() || type instanceof TypeRef.Declared named && named.accessible()) {
      return CodeBlock.of(
          "$T.class",
          type instanceof TypeRef.Declared declared ? TypeNames.raw(declared) : TypeNames.of(type));
    }
    if (type instanceof TypeRef.Array array) {
      return CodeBlock.of("$L.arrayType()", of(array.component()));
    }
    TypeRef.Declared declared = (TypeRef.Declared) type;
    return CodeBlock.of("$L.$L", Holder.NAME, constant(declared));
  }

  private String constant(TypeRef.Declared type) {
    return holder.named(
        "type " + type.binaryName(),
        () ->
            holder.add(
                FieldSpec.builder(
                        TypeNames.CLASS, name("TYPE", type), Modifier.STATIC, Modifier.FINAL)
                    .initializer(
                        "$T.type($T.lookup(), $S)",
                        RuntimeNames.ACCESS,
                        MethodHandles.class,
                        type.binaryName())));
  }

  private String name(String prefix, TypeRef.Declared type) {
    return holder.unique(prefix + "_" + type.names().get(type.names().size() - 1));
  }

  /** {@code value instanceof type}. */
  CodeBlock test(TypeRef type, CodeBlock value) {
    return CodeBlock.of("$L.isInstance($L)", of(type), value);
  }

  /** {@code (type) value}. */
  CodeBlock cast(TypeRef type, CodeBlock value) {
    return CodeBlock.of("(($T) $L.cast($L))", TypeNames.of(type), of(type), value);
  }

  /**
   * {@code value instanceof type name}; the variable is an array of one element, since no pattern
   * can name the type.
   */
  CodeBlock match(TypeRef type, CodeBlock value, String variable) {
    TypeName standIn = TypeNames.erased(type);
    String method =
        holder.named(
            "match " + type.written(),
            () ->
                holder.add(
                    MethodSpec.methodBuilder(name("match", (TypeRef.Declared) type))
                        .addModifiers(Modifier.STATIC)
                        .returns(Object.class)
                        .addParameter(Object.class, "value")
                        .addStatement(
                            "return $L ? new $T[] {($T) value} : null",
                            test(type, CodeBlock.of("value")),
                            standIn,
                            standIn)));
    return CodeBlock.of(
        "$L.$L($L) instanceof $T[] $L", Holder.NAME, method, value, standIn, variable);
  }

  /** {@code value} as all the types that stand in for its own, where these are several. */
  CodeBlock faced(TypeRef type, CodeBlock value) {
    if (!(type instanceof TypeRef.Declared declared)
        || declared.accessible()
        || declared.faces().size() < 2) {
      return value;
    }
    String constant = holder.named("faced " + declared.faces(), () -> faces(declared));
    return CodeBlock.of("$L.$L.of($L)", Holder.NAME, constant, value);
  }

  /** The unknown type argument of a constant is a type with all the faces, and fixed at that. */
  private String faces(TypeRef.Declared type) {
    List<TypeName> bounds = new ArrayList<>();
    type.faces().forEach(face -> bounds.add(TypeNames.closed(face)));
    TypeVariableName variable = TypeVariableName.get("T", bounds.toArray(TypeName[]::new));
    String name = name("Faces", type);
    holder.add(
        TypeSpec.classBuilder(name)
            .addModifiers(Modifier.STATIC, Modifier.FINAL)
            .addTypeVariable(variable)
            .addMethod(
                MethodSpec.methodBuilder("of")
                    .returns(TypeVariableName.get("T"))
                    .addParameter(Object.class, "value")
                    .addStatement("return (T) value")
                    .build()));
    ClassName faces = ClassName.bestGuess(name);
    return holder.add(
        FieldSpec.builder(
                ParameterizedTypeName.get(faces, WildcardTypeName.subtypeOf(Object.class)),
                "AS_" + name,
                Modifier.STATIC,
                Modifier.FINAL)
            .initializer("new $T<>()", faces));
  }

  /** {@code closure}, of the interface {@code face}, as an object of the hidden {@code type}. */
  CodeBlock function(TypeRef.Declared type, TypeRef face, CodeBlock closure) {
    TypeName standIn = TypeNames.erased(type);
    TypeName given = TypeNames.erased(face);
    String method =
        holder.named(
            "function " + type.binaryName(),
            () -> {
              String handle =
                  holder.add(
                      FieldSpec.builder(
                              MethodHandle.class,
                              name("FUNCTION", type),
                              Modifier.STATIC,
                              Modifier.FINAL)
                          .initializer(
                              "$T.function($T.lookup(), $L, $T.class)"
                                  + ".asType($T.methodType($T.class, $T.class))",
                              RuntimeNames.ACCESS,
                              MethodHandles.class,
                              of(type),
                              given,
                              MethodType.class,
                              standIn,
                              given));
              return holder.add(
                  MethodSpec.methodBuilder(name("as", type))
                      .addModifiers(Modifier.STATIC)
                      .returns(standIn)
                      .addParameter(given, "closure")
                      .beginControlFlow("try")
                      .addStatement("return ($T) $L.invokeExact(closure)", standIn, handle)
                      .nextControlFlow("catch ($T thrown)", Throwable.class)
                      .addStatement("throw $T.sneaky(thrown)", RuntimeNames.ACCESS)
                      .endControlFlow());
            });
    CodeBlock typed =
        face.speakable()
            ? CodeBlock.of("($T) $L", TypeNames.of(face), closure)
            : CodeBlock.of("($T) $L", given, closure);
    return faced(type, CodeBlock.of("$L.$L($L)", Holder.NAME, method, typed));
  }

  /** A new array whose elements are of a hidden type. */
  CodeBlock array(Expr.CreateArray create, List<CodeBlock> items) {
    CodeBlock joined = CodeBlock.join(items, ", ");
    TypeName type = TypeNames.of(create.type());
    if (create.listed()) {
      TypeRef component = ((TypeRef.Array) create.type()).component();
      return CodeBlock.of(
          "(($T) $T.array($L, new Object[] {$L}))",
          type,
          RuntimeNames.ACCESS,
          of(component),
          joined);
    }
    TypeRef component = create.type();
    for (int i = 0; i < items.size(); i++) {
      component = ((TypeRef.Array) component).component();
    }
    return CodeBlock.of(
        "(($T) $T.newInstance($L, $L))",
        type,
        java.lang.reflect.Array.class,
        of(component),
        joined);
  }
}
