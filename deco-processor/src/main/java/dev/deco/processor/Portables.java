package dev.deco.processor;

import dev.deco.processor.bind.Compilation;
import dev.deco.processor.emit.WrapperPlan;
import dev.deco.processor.model.MethodDecl;
import dev.deco.processor.model.Source;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** What a method whose calls may run in another JVM says to it. */
final class Portables {
  /** Changes when what is generated for such methods does. */
  private static final String FORM = "1";

  private static final Set<String> LOCAL = Set.of("pool", "threads");

  private static final int MOST = 1000;

  private final ProcessingEnvironment environment;
  private final Compilation compilation;

  Portables(ProcessingEnvironment environment, Compilation compilation) {
    this.environment = environment;
    this.compilation = compilation;
  }

  /** What a method says; null if its calls stay, or run in order anyway. */
  WrapperPlan.@Nullable Portable of(
      TypeElement type, ExecutableElement element, MethodDecl method, WrapperPlan.Way way) {
    MethodDecl.Execution execution = method.execution();
    if (execution == null || LOCAL.contains(execution.on()) || way.ordered()) {
      return null;
    }
    Map<String, TypeElement> travelling = new LinkedHashMap<>();
    Deque<TypeElement> open = new ArrayDeque<>();
    if (!method.method().isStatic()) {
      add(type, travelling, open);
      type.getTypeParameters().forEach(p -> addAll(p.getBounds(), travelling, open));
    }
    element.getTypeParameters().forEach(p -> addAll(p.getBounds(), travelling, open));
    element.getParameters().forEach(p -> add(p.asType(), travelling, open));
    add(element.getReturnType(), travelling, open);
    addAll(element.getThrownTypes(), travelling, open);
    StringBuilder hashes = new StringBuilder(hash(FORM + text(type), 16));
    while (!open.isEmpty()) {
      TypeElement next = open.remove();
      if (!ofPlatform(next)) {
        String shape = fields(next, travelling, open);
        hashes.append(' ').append(binaryName(next)).append(':').append(hash(shape, 8));
      }
    }
    return new WrapperPlan.Portable(
        descriptor(element), hashes.toString(), List.copyOf(travelling.keySet()));
  }

  /** The source of a class, the same with every editor. */
  private String text(TypeElement type) {
    Source source = compilation.source(type);
    return source == null ? "" : source.written().text().replace("\r\n", "\n").replace('\r', '\n');
  }

  private boolean ofPlatform(TypeElement type) {
    String name = binaryName(type);
    return name.startsWith("java.") || name.startsWith("javax.") || name.startsWith("jdk.");
  }

  /** The fields of a class in words; notes what they lead to. */
  private String fields(
      TypeElement type, Map<String, TypeElement> travelling, Deque<TypeElement> open) {
    StringBuilder shape = new StringBuilder(type.getKind().toString());
    shape.append(' ').append(name(type.getSuperclass()));
    add(type.getSuperclass(), travelling, open);
    addAll(type.getPermittedSubclasses(), travelling, open);
    for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      Set<Modifier> modifiers = field.getModifiers();
      if (!modifiers.contains(Modifier.STATIC)) {
        boolean kept = modifiers.contains(Modifier.TRANSIENT);
        shape.append(kept ? "; transient " : "; ").append(name(field.asType()));
        shape.append(' ').append(field.getSimpleName());
        if (!kept) {
          add(field.asType(), travelling, open);
        }
      }
    }
    return shape.toString();
  }

  private void addAll(
      List<? extends TypeMirror> types,
      Map<String, TypeElement> travelling,
      Deque<TypeElement> open) {
    types.forEach(type -> add(type, travelling, open));
  }

  private void add(TypeMirror type, Map<String, TypeElement> travelling, Deque<TypeElement> open) {
    if (type instanceof ArrayType array) {
      add(array.getComponentType(), travelling, open);
    } else if (type instanceof WildcardType wildcard) {
      if (wildcard.getExtendsBound() != null) {
        add(wildcard.getExtendsBound(), travelling, open);
      }
      if (wildcard.getSuperBound() != null) {
        add(wildcard.getSuperBound(), travelling, open);
      }
    } else if (type instanceof IntersectionType both) {
      addAll(both.getBounds(), travelling, open);
    } else if (type.getKind() == TypeKind.DECLARED && type instanceof DeclaredType declared) {
      add((TypeElement) declared.asElement(), travelling, open);
      addAll(declared.getTypeArguments(), travelling, open);
    }
    // The bounds of type variables are added where these are declared.
  }

  private void add(TypeElement type, Map<String, TypeElement> travelling, Deque<TypeElement> open) {
    if (travelling.size() < MOST && travelling.putIfAbsent(binaryName(type), type) == null) {
      open.add(type);
    }
  }

  private String binaryName(TypeElement type) {
    return environment.getElementUtils().getBinaryName(type).toString();
  }

  /** The erased type, by a name that every compiler gives it. */
  private String name(TypeMirror type) {
    TypeMirror erased =
        type instanceof TypeVariable || type instanceof IntersectionType
            ? environment.getTypeUtils().erasure(type)
            : type;
    if (erased instanceof ArrayType array) {
      return name(array.getComponentType()) + "[]";
    }
    return erased.getKind() == TypeKind.DECLARED && erased instanceof DeclaredType declared
        ? binaryName((TypeElement) declared.asElement())
        : erased.getKind().toString();
  }

  private String descriptor(ExecutableElement method) {
    List<String> parameters = new ArrayList<>();
    method.getParameters().forEach(p -> parameters.add(inClassFile(p.asType())));
    return "(" + String.join("", parameters) + ")" + inClassFile(method.getReturnType());
  }

  private String inClassFile(TypeMirror type) {
    return switch (type.getKind()) {
      case BOOLEAN -> "Z";
      case BYTE -> "B";
      case SHORT -> "S";
      case CHAR -> "C";
      case INT -> "I";
      case LONG -> "J";
      case FLOAT -> "F";
      case DOUBLE -> "D";
      case VOID -> "V";
      case ARRAY -> "[" + inClassFile(((ArrayType) type).getComponentType());
      case DECLARED -> "L" + name(type).replace('.', '/') + ";";
      default -> inClassFile(environment.getTypeUtils().erasure(type));
    };
  }

  private static String hash(String text, int digits) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, digits);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has it", e);
    }
  }
}
