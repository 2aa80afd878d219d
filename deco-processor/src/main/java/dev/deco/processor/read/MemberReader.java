package dev.deco.processor.read;

import dev.deco.Concurrent;
import dev.deco.Range;
import dev.deco.Synchronized;
import dev.deco.processor.model.Member;
import dev.deco.processor.model.TypeRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Turns elements of fields, methods and constructors into {@link Member}s. */
public final class MemberReader {
  private final TypeReader types;
  private final Elements elements;
  private final Predicate<TypeElement> declaredHere;
  private final Predicate<ExecutableElement> inSource;
  private final Map<Use, Member.Field> fields = new HashMap<>();
  private final Map<Use, Member.Method> methods = new HashMap<>();

  /**
   * Reads members; {@code declaredHere} tells whether a type is part of the compilation, {@code
   * inSource} whether a method's body is.
   */
  MemberReader(
      TypeReader types,
      Elements elements,
      Predicate<TypeElement> declaredHere,
      Predicate<ExecutableElement> inSource) {
    this.types = types;
    this.elements = elements;
    this.declaredHere = declaredHere;
    this.inSource = inSource;
  }

  private record Use(Element member, @Nullable TypeElement site) {}

  /** Reads a field. */
  public Member.Field field(VariableElement field) {
    return field(field, null);
  }

  /** Reads a field of an object of the class {@code site}; null where that is not known. */
  public Member.Field field(VariableElement field, @Nullable TypeElement site) {
    Use use = new Use(field, site);
    Member.Field known = fields.get(use);
    if (known == null) {
      known = read(field, site);
      fields.put(use, known);
    }
    return known;
  }

  private Member.Field read(VariableElement field, @Nullable TypeElement site) {
    return new Member.Field(
        types.raw(owner(field)),
        field.getSimpleName().toString(),
        types.erased(field.asType()),
        field.getModifiers().contains(Modifier.STATIC),
        field.getModifiers().contains(Modifier.FINAL),
        types.accessible(field, site));
  }

  /** Reads a method or constructor. */
  public Member.Method method(ExecutableElement method) {
    return method(method, null);
  }

  /** Reads a method called on an object of the class {@code site}; null where it is not known. */
  public Member.Method method(ExecutableElement method, @Nullable TypeElement site) {
    Use use = new Use(method, site);
    Member.Method known = methods.get(use);
    if (known == null) {
      known = read(method, site);
      methods.put(use, known);
    }
    return known;
  }

  private Member.Method read(ExecutableElement method, @Nullable TypeElement site) {
    TypeElement owner = owner(method);
    TypeRef.Declared type = types.raw(owner);
    List<TypeRef> parameters =
        method.getParameters().stream().map(p -> types.erased(p.asType())).toList();
    return new Member.Method(
        type,
        method.getSimpleName().toString(),
        parameters,
        types.erased(method.getReturnType()),
        method.getModifiers().contains(Modifier.STATIC),
        method.isVarArgs(),
        types.accessible(method, site),
        origin(method, owner),
        marks(method, owner),
        wrapper(type),
        thrown(method));
  }

  private Member.Marks marks(ExecutableElement method, TypeElement owner) {
    boolean concurrent = method.getAnnotation(Concurrent.class) != null;
    boolean synchronised = method.getAnnotation(Synchronized.class) != null;
    return concurrent
        ? new Member.Marks(
            true,
            synchronised,
            crowded(method, owner),
            !method.getTypeParameters().isEmpty(),
            DeclarationReader.execution(method) != null,
            method.getParameters().stream().anyMatch(p -> p.getAnnotation(Range.class) != null))
        : new Member.Marks(false, synchronised);
  }

  /** Whether the scope before the arguments of a call may be taken for an argument. */
  private boolean crowded(ExecutableElement method, TypeElement owner) {
    int count = method.getParameters().size() + 1;
    return !method.isVarArgs()
        && method.getTypeParameters().isEmpty()
        && method.getParameters().stream()
            .allMatch(p -> types.read(p.asType()).equals(types.erased(p.asType())))
        && ElementFilter.methodsIn(owner.getEnclosedElements()).stream()
            .anyMatch(
                other ->
                    other.getSimpleName().equals(method.getSimpleName())
                        && other.getParameters().size() == count
                        && types.erased(other.getParameters().get(0).asType())
                            instanceof TypeRef.Declared first
                        && first.isClass("java.lang.Object")
                        && (other.getAnnotation(Concurrent.class) != null
                            || other.getAnnotation(Synchronized.class) != null));
  }

  /** The link from an object of the inner class {@code inner} to that of the class around it. */
  public Member.Field enclosing(TypeElement inner, TypeElement around) {
    return new Member.Field(
        types.raw(inner), Member.Field.ENCLOSING, types.raw(around), false, true, false);
  }

  private List<TypeRef> thrown(ExecutableElement method) {
    return method.getThrownTypes().stream()
        .filter(type -> type.getKind() == TypeKind.DECLARED)
        .map(types::erased)
        .toList();
  }

  private static TypeElement owner(Element member) {
    return (TypeElement) Objects.requireNonNull(member.getEnclosingElement());
  }

  /** The wrapper beside {@code type}. */
  public static TypeRef.Declared wrapper(TypeRef.Declared type) {
    return new TypeRef.Declared(
        type.packageName(),
        List.of("Deco" + String.join("_", type.names())),
        type.allArguments(),
        dev.deco.processor.model.Sharing.PLAIN,
        true);
  }

  /** Whether a subclass may replace {@code method}. */
  public static boolean overridable(ExecutableElement method) {
    var modifiers = method.getModifiers();
    TypeElement owner = owner(method);
    return !modifiers.contains(Modifier.STATIC)
        && !modifiers.contains(Modifier.PRIVATE)
        && !modifiers.contains(Modifier.FINAL)
        && !owner.getModifiers().contains(Modifier.FINAL)
        && method.getKind() == ElementKind.METHOD
        && owner.getKind() != ElementKind.RECORD;
  }

  private Member.Origin origin(ExecutableElement method, TypeElement owner) {
    if (owner.getEnclosingElement() == null
        || owner.getEnclosingElement().getKind() == ElementKind.OTHER) {
      // What arrays have of their own, clone() that is, belongs to no package.
      return Member.Origin.PLATFORM;
    }
    String packageName = elements.getPackageOf(owner).getQualifiedName().toString();
    if (packageName.startsWith("java.") || packageName.equals("java")) {
      return Member.Origin.PLATFORM;
    }
    if (elements.getOrigin(method) != Elements.Origin.EXPLICIT || accessor(method, owner)) {
      return Member.Origin.IMPLICIT;
    }
    if (!declaredHere.test(owner)) {
      return Member.Origin.LIBRARY;
    }
    return !overridable(method) && inSource.test(method)
        ? Member.Origin.SOURCE
        : Member.Origin.UNKNOWN;
  }

  private boolean accessor(ExecutableElement method, TypeElement owner) {
    return !inSource.test(method)
        && owner.getRecordComponents().stream().anyMatch(c -> method.equals(c.getAccessor()));
  }
}
