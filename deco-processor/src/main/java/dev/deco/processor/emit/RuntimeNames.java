package dev.deco.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.deco.processor.model.TypeRef;

/** The names of the runtime's classes, which the processor does not depend on. */
final class RuntimeNames {
  private static final String RUNTIME = "dev.deco.runtime";
  private static final String SUPPORT = "dev.deco.runtime.support";

  static final ClassName SCOPE = ClassName.get(RUNTIME, "Scope");
  static final ClassName DEFERRED = ClassName.get(RUNTIME, "Deferred");
  static final ClassName RUN = ClassName.get(SUPPORT, "Run");
  static final ClassName STAGES = ClassName.get(SUPPORT, "Stages");
  static final ClassName CALLS = ClassName.get(SUPPORT, "Calls");
  static final ClassName RANGES = ClassName.get(SUPPORT, "Ranges");
  static final ClassName EXECUTION = ClassName.get(SUPPORT, "Execution");
  static final ClassName PORTABLE = ClassName.get(SUPPORT, "Portable");
  static final ClassName KNOWN_BODIES = ClassName.get(SUPPORT, "KnownBodies");
  static final ClassName SITE = ClassName.get(SUPPORT, "Site");
  static final ClassName BATCH = ClassName.get(SUPPORT, "Batch");
  static final ClassName TURNS = ClassName.get(SUPPORT, "Turns");
  static final ClassName PROGRESS = ClassName.get(SUPPORT, "Progress");
  static final ClassName ISOLATION = ClassName.get(SUPPORT, "Isolation");
  static final ClassName CHECKED = ClassName.get(SUPPORT, "Checked");
  static final ClassName ACCESS = ClassName.get(SUPPORT, "Access");
  static final ClassName OVERRIDES = ClassName.get(SUPPORT, "Overrides");

  /** The cell for a text. */
  static final TypeName TEXT =
      ParameterizedTypeName.get(ClassName.get(SUPPORT, "Ref"), ClassName.get(String.class));

  private RuntimeNames() {}

  static TypeName deferred(TypeRef result) {
    return ParameterizedTypeName.get(DEFERRED, TypeNames.boxed(result));
  }

  /** The cell for what is in a box of the given type. */
  static TypeName cellInBox(TypeRef type) {
    return cell(new TypeRef.Primitive(TypeNames.of(type).unbox().toString()));
  }

  /** The cell for a variable of the given type. */
  static TypeName cell(TypeRef type) {
    if (type instanceof TypeRef.Primitive primitive) {
      String keyword = primitive.keyword();
      String name = Character.toUpperCase(keyword.charAt(0)) + keyword.substring(1);
      return ClassName.get(SUPPORT, name + "Ref");
    }
    return ParameterizedTypeName.get(ClassName.get(SUPPORT, "Ref"), TypeNames.of(type));
  }
}
