package dev.deco.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.deco.processor.model.MethodDecl;
import dev.deco.processor.model.TypeRef;
import java.util.List;

/** Turns {@link TypeRef}s into JavaPoet's names. */
final class TypeNames {
  static final TypeName CLASS =
      ParameterizedTypeName.get(
          ClassName.get(Class.class), WildcardTypeName.subtypeOf(Object.class));

  private TypeNames() {}

  static TypeName of(TypeRef type) {
    if (type instanceof TypeRef.Primitive primitive) {
      return primitive(primitive.keyword());
    }
    if (type instanceof TypeRef.Array array) {
      return ArrayTypeName.of(of(array.component()));
    }
    if (type instanceof TypeRef.Variable variable) {
      return TypeVariableName.get(variable.name());
    }
    if (type instanceof TypeRef.Wildcard wildcard) {
      return wildcard(wildcard);
    }
    if (type instanceof TypeRef.Declared declared) {
      if (!declared.accessible()) {
        return of(declared.standIn());
      }
      ClassName raw = raw(declared);
      if (declared.around() != null) {
        TypeName[] arguments =
            declared.arguments().stream().map(TypeNames::of).toArray(TypeName[]::new);
        return ((ParameterizedTypeName) of(declared.around()))
            .nestedClass(raw.simpleName(), List.of(arguments));
      }
      return declared.arguments().isEmpty()
          ? raw
          : ParameterizedTypeName.get(
              raw, declared.arguments().stream().map(TypeNames::of).toArray(TypeName[]::new));
    }
    throw new IllegalArgumentException("a type without a source form: " + type);
  }

  /** The type without type arguments. */
  static TypeName erased(TypeRef type) {
    if (type instanceof TypeRef.Array array) {
      return ArrayTypeName.of(erased(array.component()));
    }
    return type instanceof TypeRef.Declared declared ? raw(declared) : of(type);
  }

  /** The type, without its arguments if type variables are among them. */
  static TypeName closed(TypeRef type) {
    return type instanceof TypeRef.Declared declared && open(declared) ? raw(declared) : of(type);
  }

  private static boolean open(TypeRef type) {
    if (type instanceof TypeRef.Array array) {
      return open(array.component());
    }
    if (type instanceof TypeRef.Wildcard wildcard) {
      return (wildcard.upper() != null && open(wildcard.upper()))
          || (wildcard.lower() != null && open(wildcard.lower()));
    }
    return type instanceof TypeRef.Declared declared
        ? declared.allArguments().stream().anyMatch(TypeNames::open)
        : !type.primitive();
  }

  /** The class that is named for {@code type} in the wrapper, without type arguments. */
  static ClassName raw(TypeRef.Declared type) {
    return type.accessible() ? named(type) : named((TypeRef.Declared) type.standIn());
  }

  private static ClassName named(TypeRef.Declared type) {
    List<String> names = type.names();
    return ClassName.get(
        type.packageName(), names.get(0), names.subList(1, names.size()).toArray(String[]::new));
  }

  /** The type, or the class that boxes it. */
  static TypeName boxed(TypeRef type) {
    return type.isVoid() ? ClassName.get(Void.class) : of(type).box();
  }

  static TypeVariableName parameter(MethodDecl.TypeParameter parameter) {
    return TypeVariableName.get(
        parameter.name(), parameter.bounds().stream().map(TypeNames::of).toArray(TypeName[]::new));
  }

  private static TypeName wildcard(TypeRef.Wildcard wildcard) {
    if (wildcard.lower() != null) {
      return WildcardTypeName.supertypeOf(of(wildcard.lower()));
    }
    return WildcardTypeName.subtypeOf(
        wildcard.upper() == null ? ClassName.get(Object.class) : of(wildcard.upper()));
  }

  private static TypeName primitive(String keyword) {
    return switch (keyword) {
      case "void" -> TypeName.VOID;
      case "boolean" -> TypeName.BOOLEAN;
      case "byte" -> TypeName.BYTE;
      case "short" -> TypeName.SHORT;
      case "int" -> TypeName.INT;
      case "long" -> TypeName.LONG;
      case "char" -> TypeName.CHAR;
      case "float" -> TypeName.FLOAT;
      case "double" -> TypeName.DOUBLE;
      default -> throw new IllegalArgumentException(keyword);
    };
  }
}
