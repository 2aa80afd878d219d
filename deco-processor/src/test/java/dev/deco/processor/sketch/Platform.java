package dev.deco.processor.sketch;

import dev.deco.processor.model.Member;
import dev.deco.processor.model.Sharing;
import dev.deco.processor.model.TypeRef;
import java.util.Arrays;
import java.util.List;

/** Calls of well-known methods of the platform, for sketches. */
public final class Platform {
  private Platform() {}

  /** {@code list.get(index)}. */
  public static Exp get(Exp list, int index) {
    TypeRef element = argument(list, 0);
    return Calls.on(element, list, method(list, "get", Types.INT), Exps.n(index));
  }

  /** {@code list.size()}. */
  public static Exp size(Exp list) {
    return Calls.on(Types.INT, list, method(list, "size"));
  }

  /** {@code list.set(index, value)}. */
  public static Exp set(Exp list, Exp index, Exp value) {
    return Calls.on(
        argument(list, 0), list, method(list, "set", Types.INT, Types.OBJECT), index, value);
  }

  /** {@code collection.add(value)}. */
  public static Exp add(Exp collection, Exp value) {
    return Calls.on(Types.BOOLEAN, collection, method(collection, "add", Types.OBJECT), value);
  }

  /** {@code map.get(key)}. */
  public static Exp get(Exp map, Exp key) {
    return Calls.on(argument(map, 1), map, method(map, "get", Types.OBJECT), key);
  }

  /** {@code map.put(key, value)}. */
  public static Exp put(Exp map, Exp key, Exp value) {
    return Calls.on(
        argument(map, 1), map, method(map, "put", Types.OBJECT, Types.OBJECT), key, value);
  }

  /** Any call of a method of the object's own type. */
  public static Exp send(TypeRef result, Exp object, String name, Exp... arguments) {
    TypeRef[] parameters = new TypeRef[arguments.length];
    Arrays.fill(parameters, Types.OBJECT);
    return Calls.on(result, object, method(object, name, parameters), arguments);
  }

  /** {@code Arrays.sort(array)}. */
  public static Exp sort(Exp array) {
    return Calls.in(Methods.platformStatic(Types.ARRAYS, Types.VOID, "sort", array.type()), array);
  }

  /** {@code System.arraycopy(from, 0, to, 0, 1)}. */
  public static Exp copy(Exp from, Exp to) {
    return Calls.in(
        Methods.platformStatic(
            Types.SYSTEM, Types.VOID, "arraycopy", Types.OBJECT, Types.INT, Types.OBJECT),
        from,
        Exps.n(0),
        to,
        Exps.n(0),
        Exps.n(1));
  }

  /** {@code Math.max(left, right)}. */
  public static Exp max(Exp left, Exp right) {
    return Calls.in(
        Methods.platformStatic(Types.MATH, left.type(), "max", left.type(), right.type()),
        left,
        right);
  }

  private static Member.Method method(Exp object, String name, TypeRef... parameters) {
    TypeRef.Declared owner =
        object.type() instanceof TypeRef.Declared declared
            ? new TypeRef.Declared(
                declared.packageName(), declared.names(), List.of(), declared.sharing(), true)
            : Types.declared("java.lang.Object", Sharing.PLAIN);
    return Methods.platform(owner, Types.OBJECT, name, parameters);
  }

  private static TypeRef argument(Exp container, int index) {
    return ((TypeRef.Declared) container.type()).arguments().get(index);
  }
}
