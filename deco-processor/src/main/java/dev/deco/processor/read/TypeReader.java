package dev.deco.processor.read;

import dev.deco.processor.model.Sharing;
import dev.deco.processor.model.TypeRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
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
  private final Map<TypeElement, TypeRef.Declared> raw = new HashMap<>();
  private final Map<TypeElement, TypeRef.Declared> withoutArguments = new HashMap<>();

  /** Reads types for a wrapper that will stand in the package {@code from}. */
  TypeReader(Types types, Elements elements, Sharings sharings, PackageElement from) {
    this.types = types;
    this.elements = elements;
    this.sharings = sharings;
    this.from = from;
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
    TypeRef.Declared known = raw.get(element);
    if (known == null) {
      TypeMirror type = element.asType();
      known = bare(element, sharings.of(type), types.erasure(type), List.of());
      raw.put(element, known);
    }
    return known;
  }

  /**
   * Whether a class in the package may use {@code member}, and name its types, on an object of the
   * class {@code site}; null where that is not known.
   */
  public boolean accessible(Element member, @Nullable TypeElement site) {
    return visible(member) && !hides(member.asType()) && reachable(member, site);
  }

  /** Whether the class that declares {@code member} or one that inherits it can be named. */
  private boolean reachable(Element member, @Nullable TypeElement site) {
    if (!(member.getEnclosingElement() instanceof TypeElement owner) || nameable(owner)) {
      return true;
    }
    return site == null ? !elements.getPackageOf(owner).equals(from) : nameable(site);
  }

  /** Whether {@code member} is visible in the package as far as its own modifiers go. */
  private boolean visible(Element member) {
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
    TypeElement element = (TypeElement) type.asElement();
    if (type.getTypeArguments().isEmpty() && type.getEnclosingType().getKind() == TypeKind.NONE) {
      TypeRef.Declared known = withoutArguments.get(element);
      if (known == null) {
        known = bare(element, sharings.of(type), type, List.of());
        withoutArguments.put(element, known);
      }
      return known;
    }
    List<TypeRef> arguments = type.getTypeArguments().stream().map(this::read).toList();
    return bare(element, sharings.of(type), type, arguments);
  }

  private TypeRef.Declared bare(
      TypeElement element, Sharing sharing, TypeMirror type, List<TypeRef> arguments) {
    Deque<String> names = new ArrayDeque<>();
    boolean accessible = true;
    Element current = element;
    while (current.getKind() != ElementKind.PACKAGE
        && (current.getKind().isClass() || current.getKind().isInterface())) {
      names.addFirst(current.getSimpleName().toString());
      accessible &= visible(current);
      current = Objects.requireNonNull(current.getEnclosingElement());
    }
    String packageName = elements.getPackageOf(element).getQualifiedName().toString();
    List<TypeRef> faces = accessible ? List.of() : faces(type);
    return new TypeRef.Declared(
        packageName, new ArrayList<>(names), arguments, sharing, accessible, faces, around(type));
  }

  /** The generic type that objects of an inner class lie in. */
  private TypeRef.@Nullable Declared around(TypeMirror type) {
    TypeRef around =
        type instanceof DeclaredType inner
                && inner.getEnclosingType() instanceof DeclaredType outer
                && outer.getKind() == TypeKind.DECLARED
            ? named(outer)
            : null;
    return around instanceof TypeRef.Declared declared && !declared.allArguments().isEmpty()
        ? declared
        : null;
  }

  /** Whether the class can be named in the package, with all classes around it. */
  private boolean nameable(TypeElement type) {
    boolean visible = true;
    for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
      visible &= visible(e);
    }
    return visible;
  }

  /** The nearest supertypes that can be named: one class at most, which comes first. */
  private List<TypeRef> faces(TypeMirror hidden) {
    List<TypeMirror> found = new ArrayList<>();
    collectFaces(hidden, found);
    List<TypeRef> faces = new ArrayList<>();
    for (TypeMirror face : found) {
      boolean covered =
          found.stream()
              .anyMatch(
                  other ->
                      other != face
                          && types.isSubtype(types.erasure(other), types.erasure(face))
                          && !(found.indexOf(other) > found.indexOf(face)
                              && types.isSameType(types.erasure(other), types.erasure(face))));
      if (!covered) {
        faces.add(hides(face) ? anyOf((DeclaredType) face) : read(face));
      }
    }
    return faces;
  }

  private void collectFaces(TypeMirror type, List<TypeMirror> found) {
    for (TypeMirror above : types.directSupertypes(type)) {
      TypeElement element = (TypeElement) ((DeclaredType) above).asElement();
      if (!nameable(element)) {
        collectFaces(above, found);
      } else if (!element.getQualifiedName().contentEquals("java.lang.Object")) {
        found.add(above);
      }
    }
  }

  /** The type with a wildcard for each of its arguments. */
  private TypeRef anyOf(DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    List<TypeRef> wildcards =
        type.getTypeArguments().stream()
            .<TypeRef>map(argument -> new TypeRef.Wildcard(null, null))
            .toList();
    return bare(element, sharings.of(type), type, wildcards);
  }

  /** Whether {@code type} has a part that cannot be named in the package. */
  private boolean hides(TypeMirror type) {
    return switch (type.getKind()) {
      case ARRAY -> hides(((ArrayType) type).getComponentType());
      case DECLARED ->
          !nameable((TypeElement) ((DeclaredType) type).asElement())
              || ((DeclaredType) type).getTypeArguments().stream().anyMatch(this::hides);
      case WILDCARD -> {
        WildcardType wildcard = (WildcardType) type;
        yield (wildcard.getExtendsBound() != null && hides(wildcard.getExtendsBound()))
            || (wildcard.getSuperBound() != null && hides(wildcard.getSuperBound()));
      }
      case EXECUTABLE -> {
        ExecutableType method = (ExecutableType) type;
        yield hides(method.getReturnType())
            || method.getParameterTypes().stream().anyMatch(this::hides);
      }
      default -> false;
    };
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
