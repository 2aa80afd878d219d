package dev.deco.runtime.support;

import dev.deco.runtime.Scope;
import dev.deco.runtime.internal.DirectStatements;
import dev.deco.runtime.internal.Engine;
import dev.deco.runtime.internal.Initialization;
import dev.deco.runtime.internal.ScopeLog;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * One run of a rewritten body: its scope, with the deferred statements of the caller among the
 * calls. Confined, as a {@link Scope} is, to the thread that opens it.
 */
public final class Run implements AutoCloseable {
  private final ScopeLog scope;
  private final DirectStatements direct;
  private final boolean disturbed;
  private final Asks asks;
  private final @Nullable Object origin;

  private Run(ScopeLog scope, Asks asks, @Nullable Object origin) {
    this.scope = scope;
    this.direct = scope.direct();
    this.disturbed = direct.disturbed();
    this.asks = asks;
    this.origin = origin;
  }

  /** When {@code awaiting} waits. */
  private enum Asks {
    NOTHING,
    IF_WRITTEN,
    IF_FOREIGN,
    IF_EITHER
  }

  /**
   * Whether the original method is to run instead: in serial mode, but not inside a call that runs
   * isolated.
   *
   * @return true in serial mode
   */
  public static boolean serial() {
    return Engine.serial();
  }

  /**
   * Whether the original method of {@code type} is to run instead: in serial mode, or where this
   * thread is inside a static initialiser that calls on other threads would have to wait for.
   *
   * @param type the class that declares the method
   * @return true if nothing may be spawned
   */
  public static boolean serial(Class<?> type) {
    return Engine.serial() || Initialization.running(type);
  }

  /**
   * Through which the code that runs on this thread sees its arrays: the isolation of the call that
   * it is part of.
   *
   * @return the isolation; {@link Isolation#none()} outside all calls
   */
  public static Isolation isolation() {
    return Engine.isolation();
  }

  /**
   * Begins a run.
   *
   * @return the run, to be closed by the caller
   */
  public static Run open() {
    return new Run(ScopeLog.open(), Asks.NOTHING, null);
  }

  /**
   * Whether a statement that makes one call is to run as the user wrote it: nothing is pending
   * then.
   *
   * @param site where the call stands
   * @return false if it is to be spawned
   */
  public boolean inPlace(Site site) {
    return (disturbed || site.runsDirectly()) && direct.starts(site);
  }

  /**
   * Learns what such a statement has thrown, and completes its trace.
   *
   * @param site where the call stands
   * @param failure what the caller is about to throw
   */
  public void failedInPlace(Site site, Throwable failure) {
    direct.failed(site, failure);
  }

  /**
   * The scope, with the place of the next spawn noted.
   *
   * @param site where the spawn stands
   * @return the scope of this run
   */
  public Scope at(Site site) {
    return scope.at(site);
  }

  /**
   * Defers a statement that writes locals and fields only.
   *
   * @param step the statement
   */
  public void defer(Step step) {
    scope.defer(step);
  }

  /**
   * Says that what is deferred next reads Lists, Maps or arrays at its turn: calls that run on
   * objects themselves wait for that.
   */
  public void readLater() {
    scope.readLater();
  }

  /**
   * Defers a statement that writes one element.
   *
   * @param container the array, List or Map; null where the statement will fail for that
   * @param key the index or key
   * @param step the statement
   */
  public void defer(@Nullable Object container, @Nullable Object key, Step step) {
    scope.defer(container, key, step);
  }

  /**
   * Defers a statement that writes one container, somewhere.
   *
   * @param container the container; null where the statement will fail for that
   * @param step the statement
   */
  public void deferWhole(@Nullable Object container, Step step) {
    scope.deferWhole(container, step);
  }

  /**
   * Defers a statement that may write anything.
   *
   * @param step the statement
   */
  public void deferOpaque(Step step) {
    scope.deferOpaque(step);
  }

  /**
   * The batch that the last spawn was added to.
   *
   * @return the batch; null if there is none or it is full
   */
  public @Nullable Batch filling() {
    return scope.batches().filling();
  }

  /**
   * How many calls the next batch of a place is to take.
   *
   * @param site where the calls are spawned
   * @return at least 2; or 0 if the next call had better be spawned alone
   */
  public int batchFor(Site site) {
    return scope.batches().next(site);
  }

  /**
   * How many turns of a loop the next slice is to take.
   *
   * @param site where the calls are spawned
   * @param left how many turns there are
   * @return at least 2; or 0 if the next call had better be spawned otherwise
   */
  public int slice(Site site, int left) {
    return scope.batches().slice(site, left);
  }

  /**
   * How many turns of a loop are to run as the user wrote them before {@link #inPlace} is asked
   * again. The first of them is the one for which it was asked last.
   *
   * @param left how many turns there are, at least 1
   * @return at least 1 and at most {@code left}
   */
  public int turns(int left) {
    return direct.turns(left);
  }

  /**
   * A batch that is done, with room for as many calls as were just asked for.
   *
   * @param site where its calls were spawned
   * @return the batch; null if there is none
   */
  public @Nullable Batch used(Site site) {
    return scope.batches().used(site);
  }

  /**
   * Lets a batch be filled.
   *
   * @param batch the batch, empty
   * @param calls how many it takes at most
   * @param container what its statements write; null if they write no List, Map or array
   */
  public void fill(Batch batch, int calls, @Nullable Object container) {
    scope.batches().fill(batch, calls, container);
  }

  /** Waits for all that is pending and replays it, as {@link Scope#await()} does. */
  public void await() {
    scope.await();
  }

  /**
   * Whether a deferred statement that is pending may write a container.
   *
   * @param container a List, Map or array of values
   * @return false if none does; true also where that cannot be told
   */
  public boolean writes(@Nullable Object container) {
    return scope.writes(container);
  }

  /**
   * Whether a deferred statement that is pending may write an element of an array.
   *
   * @param rows an array of arrays, Lists or Maps of values
   * @param index of the element
   * @return false if none does, or if there is no such element; true also where that cannot be told
   */
  public boolean writes(Object @Nullable [] rows, int index) {
    return rows != null && index >= 0 && index < rows.length && scope.writes(rows[index]);
  }

  /**
   * Waits if that is needed, in a condition.
   *
   * @param needed whether it is
   * @return true
   */
  public boolean awaitedIf(boolean needed) {
    if (needed) {
      scope.await();
    }
    return true;
  }

  /**
   * The same run, whose {@code awaiting} waits only where a deferred statement that is pending may
   * write the elements.
   *
   * @return the run
   */
  public Run ifWritten() {
    return new Run(scope, asks == Asks.IF_FOREIGN ? Asks.IF_EITHER : Asks.IF_WRITTEN, origin);
  }

  /**
   * The same run, whose {@code awaiting} waits only where the elements come from a class that is
   * not the platform's.
   *
   * @param origin the container whose elements they are, or of which the elements are a view; null
   *     where it cannot be named
   * @return the run
   */
  public Run ifForeign(@Nullable Object origin) {
    return new Run(scope, asks == Asks.IF_WRITTEN ? Asks.IF_EITHER : Asks.IF_FOREIGN, origin);
  }

  /**
   * Waits before a method of a container runs, unless the container is of a class of the platform:
   * nobody knows what the method of another class touches.
   *
   * @param container the container, or null
   * @param <T> its type
   * @return the container
   */
  public <T extends @Nullable Object> T known(T container) {
    scope.awaitIfForeign(container);
    return container;
  }

  /**
   * Waits before a method of an object runs, unless its body is among those that the compiler has
   * looked into.
   *
   * @param object the receiver, or null
   * @param bodies the bodies
   * @param <T> its type
   * @return the object
   */
  public <T extends @Nullable Object> T known(T object, KnownBodies bodies) {
    if (!bodies.run(object)) {
      scope.await();
    }
    return object;
  }

  /**
   * The same for the receiver of a call that is about to be spawned. A call whose body is not among
   * {@code bodies} runs where it is spawned, since nobody knows what it touches.
   *
   * @param object the receiver, or null
   * @param bodies the bodies
   * @param <T> its type
   * @return the object
   */
  public <T extends @Nullable Object> T receiver(T object, KnownBodies bodies) {
    if (!bodies.run(object)) {
      scope.awaitNextCall();
    }
    return object;
  }

  /**
   * Waits, in a condition.
   *
   * @return true
   */
  public boolean awaited() {
    scope.await();
    return true;
  }

  /**
   * Waits after the body has thrown. Pending entries come before that in program order: if one of
   * them fails, its failure is thrown, with the argument suppressed.
   *
   * @param thrown what the body has thrown
   */
  public void settle(Throwable thrown) {
    scope.settle(thrown);
  }

  /** Waits for what is pending, and ends the run. After {@link #settle} nothing is pending. */
  @Override
  public void close() {
    scope.close();
  }

  /**
   * Elements for a loop whose body leaves calls pending that write what is iterated over: waits
   * before each question for a further element.
   *
   * @param elements the collection
   * @param <T> the type of the elements
   * @return the same elements
   */
  public <T extends @Nullable Object> Iterable<T> awaiting(Iterable<T> elements) {
    return awaiting(elements, elements);
  }

  private void awaitFor(Object source) {
    boolean waits =
        switch (asks) {
          case NOTHING -> true;
          case IF_WRITTEN -> scope.writes(source);
          case IF_FOREIGN -> foreign(source);
          case IF_EITHER -> scope.writes(source) || foreign(source);
        };
    if (waits) {
      await();
    }
  }

  private boolean foreign(Object source) {
    return scope.foreign(origin == null ? source : origin);
  }

  private <T extends @Nullable Object> Iterable<T> awaiting(Object source, Iterable<T> elements) {
    return () -> {
      awaitFor(source);
      Iterator<T> iterator = elements.iterator();
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          awaitFor(source);
          return iterator.hasNext();
        }

        @Override
        public T next() {
          return iterator.next();
        }
      };
    };
  }

  /**
   * Elements of an array, for such a loop.
   *
   * @param array the array
   * @param <T> the type of the elements
   * @return its elements, each read when it is asked for
   */
  public <T extends @Nullable Object> Iterable<T> awaiting(T[] array) {
    return awaiting(array, Elements.of(array.length, index -> array[index]));
  }

  /**
   * Elements of an array, for such a loop.
   *
   * @param array the array
   * @return its elements, each read when it is asked for
   */
  public Iterable<Boolean> awaiting(boolean[] array) {
    return awaiting(array, Elements.of(array.length, index -> array[index]));
  }

  /**
   * Elements of an array, for such a loop.
   *
   * @param array the array
   * @return its elements, each read when it is asked for
   */
  public Iterable<Byte> awaiting(byte[] array) {
    return awaiting(array, Elements.of(array.length, index -> array[index]));
  }

  /**
   * Elements of an array, for such a loop.
   *
   * @param array the array
   * @return its elements, each read when it is asked for
   */
  public Iterable<Short> awaiting(short[] array) {
    return awaiting(array, Elements.of(array.length, index -> array[index]));
  }

  /**
   * Elements of an array, for such a loop.
   *
   * @param array the array
   * @return its elements, each read when it is asked for
   */
  public Iterable<Character> awaiting(char[] array) {
    return awaiting(array, Elements.of(array.length, index -> array[index]));
  }

  /**
   * Elements of an array, for such a loop.
   *
   * @param array the array
   * @return its elements, each read when it is asked for
   */
  public Iterable<Integer> awaiting(int[] array) {
    return awaiting(array, Elements.of(array.length, index -> array[index]));
  }

  /**
   * Elements of an array, for such a loop.
   *
   * @param array the array
   * @return its elements, each read when it is asked for
   */
  public Iterable<Long> awaiting(long[] array) {
    return awaiting(array, Elements.of(array.length, index -> array[index]));
  }

  /**
   * Elements of an array, for such a loop.
   *
   * @param array the array
   * @return its elements, each read when it is asked for
   */
  public Iterable<Float> awaiting(float[] array) {
    return awaiting(array, Elements.of(array.length, index -> array[index]));
  }

  /**
   * Elements of an array, for such a loop.
   *
   * @param array the array
   * @return its elements, each read when it is asked for
   */
  public Iterable<Double> awaiting(double[] array) {
    return awaiting(array, Elements.of(array.length, index -> array[index]));
  }
}
