package dev.deco.processor.analyse;

/**
 * A read or write of a field, of the objects that a method is given or of others. Fields of objects
 * that the method itself makes do not count: nobody else can see them.
 *
 * @param key the field's {@link dev.deco.processor.model.Member.Field#key key}
 * @param of whose field: the index of a parameter, {@link #RECEIVER} or {@link #ELSEWHERE}
 */
public record FieldUse(String key, boolean write, int of) {
  /** A field of the object that the method is called on. */
  public static final int RECEIVER = -1;

  /** A static field, or one of an object reached in another way. */
  public static final int ELSEWHERE = -2;

  /** The field's name as the user knows it. */
  String name() {
    return Place.Field.name(key);
  }
}
