package dev.deco.processor.analyse;

import dev.deco.processor.model.Sharing;
import dev.deco.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Types as text without spaces: a letter for the sort, and what belongs to it. */
final class TypeText {
  private final String text;
  private int at;

  private TypeText(String text) {
    this.text = text;
  }

  static String write(TypeRef type) {
    if (type instanceof TypeRef.Primitive primitive) {
      return "P" + primitive.keyword() + ";";
    }
    if (type instanceof TypeRef.Array array) {
      return "A" + write(array.component());
    }
    if (type instanceof TypeRef.Declared declared) {
      StringBuilder out = new StringBuilder("D");
      out.append(declared.packageName()).append(';');
      out.append(String.join(".", declared.names())).append(';');
      out.append(declared.sharing()).append(';');
      declared.arguments().forEach(argument -> out.append(write(argument)));
      return out.append(';').toString();
    }
    if (type instanceof TypeRef.Variable variable) {
      return "V" + variable.name() + ";";
    }
    if (type instanceof TypeRef.Wildcard wildcard) {
      return "W" + (wildcard.upper() == null ? ";" : write(wildcard.upper()));
    }
    return "U" + type.sharing() + ";";
  }

  /**
   * Reads a type.
   *
   * @throws IllegalArgumentException if the text is not one
   */
  static TypeRef read(String text) {
    TypeText reader = new TypeText(text);
    TypeRef type = reader.type();
    if (type == null || reader.at != text.length()) {
      throw new IllegalArgumentException("not a type: " + text);
    }
    return type;
  }

  /** The type that begins here; null at the end of a list. */
  private @Nullable TypeRef type() {
    return switch (text.charAt(at++)) {
      case 'P' -> new TypeRef.Primitive(word());
      case 'A' -> new TypeRef.Array(present());
      case 'D' -> declared();
      case 'V' -> new TypeRef.Variable(word());
      case 'W' -> new TypeRef.Wildcard(type(), null);
      case 'U' -> new TypeRef.Unspeakable("unknown", Sharing.valueOf(word()));
      case ';' -> null;
      default -> throw new IllegalArgumentException("not a type: " + text);
    };
  }

  private TypeRef present() {
    TypeRef type = type();
    if (type == null) {
      throw new IllegalArgumentException("not a type: " + text);
    }
    return type;
  }

  private TypeRef declared() {
    String packageName = word();
    List<String> names = List.of(word().split("\\."));
    Sharing sharing = Sharing.valueOf(word());
    List<TypeRef> arguments = new ArrayList<>();
    for (TypeRef argument = type(); argument != null; argument = type()) {
      arguments.add(argument);
    }
    return new TypeRef.Declared(packageName, names, arguments, sharing, false);
  }

  private String word() {
    int end = text.indexOf(';', at);
    if (end < 0) {
      throw new IllegalArgumentException("not a type: " + text);
    }
    String word = text.substring(at, end);
    at = end + 1;
    return word;
  }
}
