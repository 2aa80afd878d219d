package dev.deco.proof;

/**
 * A method of the library that has a body.
 *
 * @param file the path of its source file
 * @param type the binary name of its class as far as the source tells it
 * @param name its simple name
 * @param start where it begins in the file
 * @param body where its body's opening brace stands
 * @param end where it ends
 * @param home what sort of class it is in, and whether that can have a wrapper
 * @param isStatic whether it is static
 * @param isPrivate whether it is private
 * @param isPublic whether it and all classes around it are public
 * @param values whether all that it takes and gives are values, so that its calls can be spawned
 * @param isVoid whether it gives nothing
 * @param parameters the names of its parameters
 */
record Method(
    String file,
    String type,
    String name,
    int start,
    int body,
    int end,
    Home home,
    boolean isStatic,
    boolean isPrivate,
    boolean isPublic,
    boolean values,
    boolean isVoid,
    java.util.List<String> parameters) {

  /** Where a method is declared. */
  enum Home {
    /** A class that other classes of its package can name. */
    NAMED,
    /** A private class, or one inside such a class. */
    PRIVATE,
    /** A local or anonymous class: javac shows its methods to no processor. */
    LOCAL
  }

  @Override
  public String toString() {
    return type + "." + name + " (" + file + ":" + start + ")";
  }
}
