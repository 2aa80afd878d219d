package dev.deco.processor.read;

import dev.deco.processor.model.Sharing;
import dev.deco.processor.model.TypeRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Turns type mirrors into {@link TypeRef}s, as seen from one package. */
public final class TypeReader {
  private final Types types;
  private final Elements elements;
  private final Sharings sharings;
  private final PackageElement from;

  /** Reads types for a wrapper that will stand in the package of {@code from}. */
  public TypeReader(Types types, Elements elements, Element from) {
    this.types = types;
    this.elements = elements;
    this.sharings = new Sharings(types, elements);
    this.from = elements.getPackageOf(from);
  }

  /** Reads a type. */
  public TypeRef read(@Nullable TypeMirror type) {
    if (type == null) {
      return new TypeRef.Unspeakable("unknown", Sharing.PLAIN);
    }
    if (type.getKind().isPrimitive()) {
      return new TypeRef.Primitive(types.getPrimitiveType(type.getKind()).toString());
    }
    return switch (type.getKind()) {
      case VOID -> new TypeRef.Primitive("void");
      case ARRAY -> new TypeRef.Array(read(((ArrayType) type).getComponentType()));
      case DECLARED -> declared((DeclaredType) type);
      case TYPEVAR -> variable((TypeVariable) type);
      case WILDCARD -> wildcard((WildcardType) type);
      default -> new TypeRef.Unspeakable(type.toString(), sharings.of(type));
    };
  }

  /** Reads a type's erasure. */
  public TypeRef erased(TypeMirror type) {
    return read(types.erasure(type));
  }

  /** The class itself, with its type parameters as arguments. */
  public TypeRef.Declared self(TypeElement element) {
    return (TypeRef.Declared) named((DeclaredType) element.asType());
  }

  /** The class without type arguments. */
  public TypeRef.Declared raw(TypeElement element) {
    return bare(element, sharings.of(element.asType()), List.of());
  }

  /** Whether a class in the package may use {@code member} of a type it can name. */
  public boolean accessible(Element member) {
    var modifiers = member.getModifiers();
    if (modifiers.contains(Modifier.PRIVATE)) {
      return local(member.getEnclosingElement());
    }
    return modifiers.contains(Modifier.PUBLIC) || elements.getPackageOf(member).equals(from);
  }

  /** Whether a type, or one around it, is declared in a body: that body brings it along. */
  private static boolean local(@Nullable Element type) {
    return type instanceof TypeElement element
        && (element.getNestingKind() == NestingKind.LOCAL
            || element.getNestingKind() == NestingKind.ANONYMOUS
            || local(element.getEnclosingElement()));
  }

  private TypeRef declared(DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    return local(element)
        ? new TypeRef.Unspeakable(element.toString(), sharings.of(type))
        : named(type);
  }

  private TypeRef named(DeclaredType type) {
    List<TypeRef> arguments = type.getTypeArguments().stream().map(this::read).toList();
    return bare((TypeElement) type.asElement(), sharings.of(type), arguments);
  }

  private TypeRef.Declared bare(TypeElement element, Sharing sharing, List<TypeRef> arguments) {
    Deque<String> names = new ArrayDeque<>();
    boolean accessible = true;
    Element current = element;
    while (current.getKind() != ElementKind.PACKAGE
        && (current.getKind().isClass() || current.getKind().isInterface())) {
      names.addFirst(current.getSimpleName().toString());
      accessible &= accessible(current);
      current = Objects.requireNonNull(current.getEnclosingElement());
    }
    String packageName = elements.getPackageOf(element).getQualifiedName().toString();
    return new TypeRef.Declared(
        packageName, new ArrayList<>(names), arguments, sharing, accessible);
  }

  private TypeRef variable(TypeVariable type) {
    String name = type.asElement().getSimpleName().toString();
    boolean captured =
        type.getLowerBound().getKind() != javax.lang.model.type.TypeKind.NULL
            || !name.equals(type.toString().replaceFirst("^.* ", ""));
    return captured
        ? new TypeRef.Unspeakable(type.toString(), sharings.of(type))
        : new TypeRef.Variable(name);
  }

  private TypeRef wildcard(WildcardType type) {
    TypeMirror upper = type.getExtendsBound();
    TypeMirror lower = type.getSuperBound();
    return new TypeRef.Wildcard(
        upper == null ? null : read(upper), lower == null ? null : read(lower));
  }
}
