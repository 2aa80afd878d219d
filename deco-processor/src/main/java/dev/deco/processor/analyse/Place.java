package dev.deco.processor.analyse;

import dev.deco.processor.model.Member;
import dev.deco.processor.model.TypeRef;
import dev.deco.processor.model.Variable;
import org.jspecify.annotations.Nullable;

/** Something that can be read and written. */
public sealed interface Place {

  /** How the user knows it. */
  String name();

  /** Whether it stands for whatever code may touch of which nothing is known. */
  default boolean any() {
    return false;
  }

  /** A local variable. */
  record Local(Variable variable) implements Place {
    @Override
    public String name() {
      return variable.name();
    }
  }

  /** A field, of whatever object; null for any field. */
  record Field(@Nullable String key) implements Place {
    private static final String CONTENT = "#*";

    /** Stands for the state of all objects of a class whose fields are not known. */
    static String content(TypeRef.Declared type) {
      return type.qualifiedName() + CONTENT;
    }

    /** The class of whose objects' state {@code key} is; null if it is that of one field. */
    static @Nullable String content(String key) {
      return key.endsWith(CONTENT) ? key.substring(0, key.length() - CONTENT.length()) : null;
    }

    /** How the user knows the field with the key. */
    static String name(String key) {
      if (Library.isState(key)) {
        return "the state of a library";
      }
      int end = key.indexOf('#');
      if (key.endsWith(Member.Field.ENCLOSING)) {
        return "the object around";
      }
      String name = key.substring(key.lastIndexOf('.', end) + 1, end);
      return key.endsWith(CONTENT) ? one(name) : "field " + key.substring(end + 1);
    }

    private static String one(String name) {
      return ("AEIO".indexOf(name.charAt(0)) < 0 ? "a " : "an ") + name;
    }

    @Override
    public String name() {
      return key == null ? "any field" : name(key);
    }

    @Override
    public boolean any() {
      return key == null;
    }
  }

  /**
   * The content of an array, a collection or another mutable object.
   *
   * @param deep whether the objects reached from there are meant too
   * @param fields whether their fields are meant as well
   * @param name how the source names it
   */
  record Content(Region region, boolean deep, boolean fields, String name) implements Place {
    @Override
    public boolean any() {
      return name.equals(ObjectNames.ANYTHING);
    }
  }
}
