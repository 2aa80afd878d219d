package dev.deco.runtime.support;

import org.jspecify.annotations.Nullable;

/**
 * What a call sees of its arguments: the objects as they were when it was spawned, plus its own
 * writes. Generated code passes every List, Map and other object through {@link #view} and every
 * access to an array through the methods for its element type; nobody else calls this class.
 *
 * <p>Lists and maps are seen through proxies. Java has no proxies for arrays, so references to
 * arrays stay the caller's own, and the isolation keeps what was written to each.
 *
 * <p>An isolation belongs to the thread that runs the call.
 */
public abstract class Isolation extends ArrayCopies {
  /** For the isolations of the runtime. */
  protected Isolation() {}

  /**
   * The isolation of a call that runs in place: every access is the plain one.
   *
   * @return the isolation without effect
   */
  public static Isolation none() {
    return PlainIsolation.INSTANCE;
  }

  /**
   * The object as the call sees it. Immutable values, arrays, and plain objects are what they are;
   * a List or Map is a proxy, the same one each time. An array that passes here is known not to be
   * the call's own.
   *
   * @param <T> the static type
   * @param object an argument of the call, or what was reached from one; may be null
   * @return the object or its proxy
   */
  public abstract <T extends @Nullable Object> T view(T object);

  /**
   * The object behind a proxy.
   *
   * @param <T> the static type
   * @param object anything; may be null
   * @return the object the proxy stands for; {@code object} where it is no proxy
   */
  public abstract <T extends @Nullable Object> T unwrap(T object);

  /**
   * The object where its very class matters: in {@code instanceof}, a cast to a class, or {@code
   * getClass()}. No proxy can answer for the class of its base, so a call that meets one here is
   * run in place.
   *
   * @param <T> the static type
   * @param object anything; may be null
   * @return {@code object}, which is no proxy
   */
  public abstract <T extends @Nullable Object> T exact(T object);

  /**
   * An argument that the call provably only reads: the object itself, whose accesses then cost
   * nothing, where it can be handed over so. All of its content counts as read.
   *
   * @param <T> the static type
   * @param object a list or map of immutable elements, or an array of such or of arrays; may be
   *     null
   * @return {@code object}, or what stands for it
   */
  public <T extends @Nullable Object> T reading(T object) {
    return object;
  }

  /**
   * Whether the call had better read its arguments element by element, rather than pass them
   * through {@link #reading}: others write elements that it may not read.
   *
   * @return false where nothing of that sort was seen
   */
  public boolean elementwise() {
    return false;
  }

  /**
   * Says that the call accesses arrays through this isolation only, so that it is given the arrays
   * in lists and maps themselves; other calls are given private copies, as {@code own} makes them.
   * To be said before anything else.
   *
   * @return this isolation
   */
  public abstract Isolation trackingArrays();

  /**
   * Says that the call itself has made an array, so that accesses through this isolation go to the
   * array, as those that do not come here do.
   *
   * @param <A> the type of the array
   * @param array a new array
   * @return the array
   */
  public abstract <A> A fresh(A array);

  /**
   * Whether {@link #trackingArrays} was called.
   *
   * @return true where the accesses of the call go through this isolation
   */
  public abstract boolean tracksArrays();

  /**
   * {@link System#arraycopy} on arrays as the call sees them.
   *
   * @param source the array to copy from
   * @param from where to start in it
   * @param target the array to copy to
   * @param to where to start in it
   * @param length how many elements
   */
  public abstract void arraycopy(Object source, int from, Object target, int to, int length);

  /**
   * {@link System#arraycopy} into an array that the call has made for itself and accesses as it is.
   *
   * @param source the array to copy from, as the call sees it
   * @param from where to start in it
   * @param target the call's own array
   * @param to where to start in it
   * @param length how many elements
   */
  public abstract void copyOut(Object source, int from, Object target, int to, int length);
}
