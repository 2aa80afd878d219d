package dev.deco.processor.sketch;

import dev.deco.processor.model.Member;
import dev.deco.processor.model.TypeRef;
import java.util.Arrays;
import java.util.List;

/** Methods and fields for sketches. */
public final class Methods {
  private static final Member.Marks CONCURRENT = new Member.Marks(true, false);

  private Methods() {}

  /** A static @Concurrent method of {@link Types#HOME}. */
  public static Member.Method concurrent(TypeRef result, String name, TypeRef... parameters) {
    return method(Types.HOME, result, name, true, Member.Origin.SOURCE, CONCURRENT, parameters);
  }

  /** A @Concurrent method of the objects of {@link Types#HOME}. */
  public static Member.Method concurrentOfObjects(
      TypeRef result, String name, TypeRef... parameters) {
    return method(Types.HOME, result, name, false, Member.Origin.SOURCE, CONCURRENT, parameters);
  }

  /** A static method of {@link Types#HOME} without annotations, whose body is known. */
  public static Member.Method helper(TypeRef result, String name, TypeRef... parameters) {
    return of(Types.HOME, result, name, true, Member.Origin.SOURCE, parameters);
  }

  /** A method of the objects of {@link Types#HOME} that no subclass replaces. */
  public static Member.Method ofObjects(TypeRef result, String name, TypeRef... parameters) {
    return of(Types.HOME, result, name, false, Member.Origin.SOURCE, parameters);
  }

  /** A static method of another class of the user's, whose body is known. */
  public static Member.Method foreign(TypeRef result, String name, TypeRef... parameters) {
    return of(Types.OTHER, result, name, true, Member.Origin.SOURCE, parameters);
  }

  /** A static method of which nothing is known. */
  public static Member.Method unknown(TypeRef result, String name, TypeRef... parameters) {
    return of(Types.OTHER, result, name, true, Member.Origin.UNKNOWN, parameters);
  }

  /** A method of the objects of a class of the platform. */
  public static Member.Method platform(
      TypeRef.Declared owner, TypeRef result, String name, TypeRef... parameters) {
    return of(owner, result, name, false, Member.Origin.PLATFORM, parameters);
  }

  /** A static method of the platform. */
  public static Member.Method platformStatic(
      TypeRef.Declared owner, TypeRef result, String name, TypeRef... parameters) {
    return of(owner, result, name, true, Member.Origin.PLATFORM, parameters);
  }

  /** The accessor of a record's component. */
  public static Member.Method accessor(TypeRef.Declared record, TypeRef result, String name) {
    return of(record, result, name, false, Member.Origin.IMPLICIT);
  }

  /** A constructor. */
  public static Member.Method constructor(
      TypeRef.Declared owner, Member.Origin origin, TypeRef... parameters) {
    return of(owner, Types.VOID, "<init>", false, origin, parameters);
  }

  /** A field that can be assigned, of the objects of {@link Types#HOME}. */
  public static Member.Field field(String name, TypeRef type) {
    return new Member.Field(Types.HOME, name, type, false, false, true);
  }

  /** A final field of the objects of {@link Types#HOME}. */
  public static Member.Field fixedField(String name, TypeRef type) {
    return new Member.Field(Types.HOME, name, type, false, true, true);
  }

  private static Member.Method of(
      TypeRef.Declared owner,
      TypeRef result,
      String name,
      boolean isStatic,
      Member.Origin origin,
      TypeRef... parameters) {
    return method(owner, result, name, isStatic, origin, Member.Marks.NONE, parameters);
  }

  private static Member.Method method(
      TypeRef.Declared owner,
      TypeRef result,
      String name,
      boolean isStatic,
      Member.Origin origin,
      Member.Marks marks,
      TypeRef... parameters) {
    List<TypeRef> types = Arrays.asList(parameters);
    TypeRef.Declared wrapper =
        Types.declared(owner.packageName() + ".Deco" + owner.names().get(0), Types.HOME.sharing());
    return new Member.Method(
        owner, name, types, result, isStatic, false, true, origin, marks, wrapper);
  }
}
