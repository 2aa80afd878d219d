package dev.deco.processor.sketch;

import dev.deco.processor.model.Sharing;
import dev.deco.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Types for sketches. */
public final class Types {
  public static final TypeRef VOID = new TypeRef.Primitive("void");
  public static final TypeRef INT = new TypeRef.Primitive("int");
  public static final TypeRef LONG = new TypeRef.Primitive("long");
  public static final TypeRef DOUBLE = new TypeRef.Primitive("double");
  public static final TypeRef BOOLEAN = new TypeRef.Primitive("boolean");
  public static final TypeRef.Declared STRING = declared("java.lang.String", Sharing.IMMUTABLE);
  public static final TypeRef.Declared INTEGER = declared("java.lang.Integer", Sharing.IMMUTABLE);
  public static final TypeRef.Declared OBJECT = declared("java.lang.Object", Sharing.PLAIN);
  public static final TypeRef.Declared MATH = declared("java.lang.Math", Sharing.PLAIN);
  public static final TypeRef.Declared ARRAYS = declared("java.util.Arrays", Sharing.PLAIN);
  public static final TypeRef.Declared SYSTEM = declared("java.lang.System", Sharing.PLAIN);
  public static final TypeRef.Declared BUILDER = declared("java.lang.StringBuilder", Sharing.PLAIN);
  public static final TypeRef.Declared RUNNABLE = declared("java.lang.Runnable", Sharing.PLAIN);

  /** The class whose method is sketched. */
  public static final TypeRef.Declared HOME = declared("t.Home", Sharing.PLAIN);

  /** Another class of the user's. */
  public static final TypeRef.Declared OTHER = declared("t.Other", Sharing.PLAIN);

  public static final TypeRef INTS = array(INT);
  public static final TypeRef GRID = array(INTS);

  private Types() {}

  /** A class or interface, by its qualified name. */
  public static TypeRef.Declared declared(
      String qualifiedName, Sharing sharing, TypeRef... arguments) {
    int dot = qualifiedName.lastIndexOf('.');
    return new TypeRef.Declared(
        qualifiedName.substring(0, Math.max(dot, 0)),
        List.of(qualifiedName.substring(dot + 1)),
        Arrays.asList(arguments),
        sharing,
        true);
  }

  /** {@code component[]}. */
  public static TypeRef array(TypeRef component) {
    return new TypeRef.Array(component);
  }

  /** {@code List<element>}. */
  public static TypeRef.Declared list(TypeRef element) {
    return declared("java.util.List", Sharing.LIST, element);
  }

  /** {@code ArrayList<element>}. */
  public static TypeRef.Declared arrayList(TypeRef element) {
    return declared("java.util.ArrayList", Sharing.LIST, element);
  }

  /** {@code Map<key, value>}. */
  public static TypeRef.Declared map(TypeRef key, TypeRef value) {
    return declared("java.util.Map", Sharing.MAP, key, value);
  }

  /** {@code HashMap<key, value>}. */
  public static TypeRef.Declared hashMap(TypeRef key, TypeRef value) {
    return declared("java.util.HashMap", Sharing.MAP, key, value);
  }

  /** Another container of the platform, such as a set or a stream. */
  public static TypeRef.Declared container(String simpleName, TypeRef... arguments) {
    return declared("java.util." + simpleName, Sharing.CONTAINER, arguments);
  }

  /** {@code ?}, or {@code ? extends upper}. */
  public static TypeRef wildcard(TypeRef... upper) {
    return new TypeRef.Wildcard(upper.length == 0 ? null : upper[0], null);
  }

  /** The type as source, without packages. */
  static String written(TypeRef type) {
    if (type instanceof TypeRef.Primitive primitive) {
      return primitive.keyword();
    }
    if (type instanceof TypeRef.Array array) {
      return written(array.component()) + "[]";
    }
    if (type instanceof TypeRef.Declared declared) {
      List<String> arguments = new ArrayList<>();
      declared.arguments().forEach(argument -> arguments.add(written(argument)));
      String name = String.join(".", declared.names());
      return arguments.isEmpty() ? name : name + "<" + String.join(", ", arguments) + ">";
    }
    return type instanceof TypeRef.Variable variable ? variable.name() : "var";
  }
}
