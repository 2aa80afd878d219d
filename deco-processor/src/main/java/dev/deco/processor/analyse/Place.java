package dev.deco.processor.analyse;

import dev.deco.processor.model.TypeRef;
import dev.deco.processor.model.Variable;
import org.jspecify.annotations.Nullable;

/** Something that can be read and written. */
public sealed interface Place {

  /** How the user knows it. */
  String name();

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

    /** How the user knows the field with the key. */
    static String name(String key) {
      if (Library.isState(key)) {
        return "the state of a library";
      }
      int end = key.indexOf('#');
      return key.endsWith(CONTENT)
          ? "a " + key.substring(key.lastIndexOf('.', end) + 1, end)
          : "field " + key.substring(end + 1);
    }

    @Override
    public String name() {
      return key == null ? "a field" : name(key);
    }
  }

  /**
   * The content of an array, a collection or another mutable object.
   *
   * @param deep whether the objects reached from there are meant too
   * @param fields whether their fields are meant as well
   * @param name how the source names it
   */
  record Content(Region region, boolean deep, boolean fields, String name) implements Place {}
}
