package dev.deco.processor.read;

import dev.deco.processor.model.Sharing;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Decides how the objects of a type behave when shared. */
final class Sharings {
  private static final Set<String> IMMUTABLE_CLASSES =
      Set.of(
          "java.lang.String",
          "java.lang.Boolean",
          "java.lang.Byte",
          "java.lang.Character",
          "java.lang.Short",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Float",
          "java.lang.Double",
          "java.lang.Void",
          "java.lang.Class",
          "java.lang.StackTraceElement",
          "java.math.BigInteger",
          "java.math.BigDecimal",
          "java.math.MathContext",
          "java.util.UUID",
          "java.util.Base64.Decoder",
          "java.util.Base64.Encoder",
          "java.util.HexFormat",
          "java.util.Locale",
          "java.util.Currency",
          "java.util.regex.Pattern",
          "java.util.OptionalInt",
          "java.util.OptionalLong",
          "java.util.OptionalDouble",
          "java.net.URI",
          "java.net.URL",
          "java.io.File",
          "java.nio.file.Path",
          "java.nio.charset.Charset");
  private static final Set<String> CONTAINERS =
      Set.of(
          "java.lang.Iterable",
          "java.util.Iterator",
          "java.util.Enumeration",
          "java.util.Map.Entry",
          "java.util.Spliterator",
          "java.util.stream.BaseStream",
          "java.util.Optional");

  private final Types types;
  private final Elements elements;
  private final Map<TypeElement, Sharing> known = new HashMap<>();
  private final Map<String, Optional<TypeMirror>> erasures = new HashMap<>();

  Sharings(Types types, Elements elements) {
    this.types = types;
    this.elements = elements;
  }

  Sharing of(TypeMirror type) {
    return of(type, new HashSet<>());
  }

  private Sharing of(TypeMirror type, Set<String> records) {
    if (type.getKind().isPrimitive()) {
      return Sharing.IMMUTABLE;
    }
    return switch (type.getKind()) {
      case VOID, NULL -> Sharing.IMMUTABLE;
      case ARRAY -> Sharing.ARRAY;
      case TYPEVAR -> {
        TypeMirror bound = ((TypeVariable) type).getUpperBound();
        yield bound.getKind() == TypeKind.DECLARED ? of(bound, records) : Sharing.PLAIN;
      }
      case DECLARED -> ofClass((DeclaredType) type, records);
      default -> Sharing.PLAIN;
    };
  }

  private Sharing ofClass(DeclaredType type, Set<String> records) {
    TypeElement element = (TypeElement) type.asElement();
    String name = element.getQualifiedName().toString();
    if (IMMUTABLE_CLASSES.contains(name)
        || element.getKind() == ElementKind.ENUM
        || name.startsWith("java.time.")) {
      return Sharing.IMMUTABLE;
    }
    if (name.startsWith("java.util.concurrent.")) {
      return Sharing.CONCURRENT;
    }
    if (element.getKind() == ElementKind.RECORD && immutableRecord(type, element, records)) {
      return Sharing.IMMUTABLE;
    }
    Sharing sharing = known.get(element);
    if (sharing == null) {
      sharing = byParents(types.erasure(type));
      known.put(element, sharing);
    }
    return sharing;
  }

  private Sharing byParents(TypeMirror erased) {
    if (isA(erased, "java.util.List")) {
      return Sharing.LIST;
    }
    if (isA(erased, "java.util.Map")) {
      return Sharing.MAP;
    }
    if (isA(erased, "java.util.Collection")) {
      return Sharing.COLLECTION;
    }
    return CONTAINERS.stream().anyMatch(container -> isA(erased, container))
        ? Sharing.CONTAINER
        : Sharing.PLAIN;
  }

  private boolean immutableRecord(DeclaredType type, TypeElement element, Set<String> records) {
    if (!records.add(type.toString())) {
      return true;
    }
    for (RecordComponentElement component : element.getRecordComponents()) {
      TypeMirror seen = types.asMemberOf(type, component.getAccessor());
      TypeMirror result = ((javax.lang.model.type.ExecutableType) seen).getReturnType();
      if (of(result, records) != Sharing.IMMUTABLE) {
        return false;
      }
    }
    return true;
  }

  private boolean isA(TypeMirror erased, String name) {
    Optional<TypeMirror> parent =
        erasures.computeIfAbsent(
            name,
            key -> {
              TypeElement element = elements.getTypeElement(key);
              return Optional.ofNullable(element == null ? null : types.erasure(element.asType()));
            });
    return parent.isPresent() && types.isSubtype(erased, parent.get());
  }
}
