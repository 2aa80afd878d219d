package dev.deco.runtime.support;

import java.util.Iterator;
import java.util.PrimitiveIterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.DoubleFunction;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The stages of streams whose functions make spawned calls. A stage does nothing before the
 * stream's terminal operation asks for the first element. Then it spawns the calls for all elements
 * in the order of the stream, waits for them, and goes on with their values. A failure is thrown
 * where its element would have come.
 *
 * <p>Confined, as a {@link Run} is, to the thread that opens it; the streams are sequential.
 */
public final class Stages {
  private Stages() {}

  /**
   * The stage {@code map} of a stream of objects.
   *
   * @param run the run that the calls belong to
   * @param upstream the stages before
   * @param spawn spawns the calls for an element; the result is asked for its value later
   * @param <T> the type of the elements before
   * @param <R> the type of the elements after
   * @return the stages up to this one
   */
  public static <T extends @Nullable Object, R extends @Nullable Object> Stream<R> map(
      Run run, Stream<T> upstream, Function<? super T, ? extends Supplier<? extends R>> spawn) {
    return objects(
        () -> Spawned.of(run, out -> upstream.forEachOrdered(x -> out.accept(spawn.apply(x)))));
  }

  /**
   * The stage {@code mapToInt} of a stream of objects.
   *
   * @param run the run that the calls belong to
   * @param upstream the stages before
   * @param spawn spawns the calls for an element; the result is asked for its value later
   * @param <T> the type of the elements before
   * @return the stages up to this one
   */
  public static <T extends @Nullable Object> IntStream mapToInt(
      Run run, Stream<T> upstream, Function<? super T, ? extends IntSupplier> spawn) {
    return ints(
        () -> Spawned.of(run, out -> upstream.forEachOrdered(x -> out.accept(spawn.apply(x)))));
  }

  /**
   * The stage {@code mapToLong} of a stream of objects.
   *
   * @param run the run that the calls belong to
   * @param upstream the stages before
   * @param spawn spawns the calls for an element; the result is asked for its value later
   * @param <T> the type of the elements before
   * @return the stages up to this one
   */
  public static <T extends @Nullable Object> LongStream mapToLong(
      Run run, Stream<T> upstream, Function<? super T, ? extends LongSupplier> spawn) {
    return longs(
        () -> Spawned.of(run, out -> upstream.forEachOrdered(x -> out.accept(spawn.apply(x)))));
  }

  /**
   * The stage {@code mapToDouble} of a stream of objects.
   *
   * @param run the run that the calls belong to
   * @param upstream the stages before
   * @param spawn spawns the calls for an element; the result is asked for its value later
   * @param <T> the type of the elements before
   * @return the stages up to this one
   */
  public static <T extends @Nullable Object> DoubleStream mapToDouble(
      Run run, Stream<T> upstream, Function<? super T, ? extends DoubleSupplier> spawn) {
    return doubles(
        () -> Spawned.of(run, out -> upstream.forEachOrdered(x -> out.accept(spawn.apply(x)))));
  }

  /**
   * The stage {@code mapToObj} of a stream of ints.
   *
   * @param run the run that the calls belong to
   * @param upstream the stages before
   * @param spawn spawns the calls for an element; the result is asked for its value later
   * @param <R> the type of the elements after
   * @return the stages up to this one
   */
  public static <R extends @Nullable Object> Stream<R> mapToObj(
      Run run, IntStream upstream, IntFunction<? extends Supplier<? extends R>> spawn) {
    return objects(
        () -> Spawned.of(run, out -> upstream.forEachOrdered(x -> out.accept(spawn.apply(x)))));
  }

  /**
   * The stage {@code map} of a stream of ints.
   *
   * @param run the run that the calls belong to
   * @param upstream the stages before
   * @param spawn spawns the calls for an element; the result is asked for its value later
   * @return the stages up to this one
   */
  public static IntStream map(
      Run run, IntStream upstream, IntFunction<? extends IntSupplier> spawn) {
    return ints(
        () -> Spawned.of(run, out -> upstream.forEachOrdered(x -> out.accept(spawn.apply(x)))));
  }

  /**
   * The stage {@code mapToLong} of a stream of ints.
   *
   * @param run the run that the calls belong to
   * @param upstream the stages before
   * @param spawn spawns the calls for an element; the result is asked for its value later
   * @return the stages up to this one
   */
  public static LongStream mapToLong(
      Run run, IntStream upstream, IntFunction<? extends LongSupplier> spawn) {
    return longs(
        () -> Spawned.of(run, out -> upstream.forEachOrdered(x -> out.accept(spawn.apply(x)))));
  }

  /**
   * The stage {@code mapToDouble} of a stream of ints.
   *
   * @param run the run that the calls belong to
   * @param upstream the stages before
   * @param spawn spawns the calls for an element; the result is asked for its value later
   * @return the stages up to this one
   */
  public static DoubleStream mapToDouble(
      Run run, IntStream upstream, IntFunction<? extends DoubleSupplier> spawn) {
    return doubles(
        () -> Spawned.of(run, out -> upstream.forEachOrdered(x -> out.accept(spawn.apply(x)))));
  }

  /**
   * The stage {@code mapToObj} of a stream of longs.
   *
   * @param run the run that the calls belong to
   * @param upstream the stages before
   * @param spawn spawns the calls for an element; the result is asked for its value later
   * @param <R> the type of the elements after
   * @return the stages up to this one
   */
  public static <R extends @Nullable Object> Stream<R> mapToObj(
      Run run, LongStream upstream, LongFunction<? extends Supplier<? extends R>> spawn) {
    return objects(
        () -> Spawned.of(run, out -> upstream.forEachOrdered(x -> out.accept(spawn.apply(x)))));
  }

  /**
   * The stage {@code mapToInt} of a stream of longs.
   *
   * @param run the run that the calls belong to
   * @param upstream the stages before
   * @param spawn spawns the calls for an element; the result is asked for its value later
   * @return the stages up to this one
   */
  public static IntStream mapToInt(
      Run run, LongStream upstream, LongFunction<? extends IntSupplier> spawn) {
    return ints(
        () -> Spawned.of(run, out -> upstream.forEachOrdered(x -> out.accept(spawn.apply(x)))));
  }

  /**
   * The stage {@code map} of a stream of longs.
   *
   * @param run the run that the calls belong to
   * @param upstream the stages before
   * @param spawn spawns the calls for an element; the result is asked for its value later
   * @return the stages up to this one
   */
  public static LongStream map(
      Run run, LongStream upstream, LongFunction<? extends LongSupplier> spawn) {
    return longs(
        () -> Spawned.of(run, out -> upstream.forEachOrdered(x -> out.accept(spawn.apply(x)))));
  }

  /**
   * The stage {@code mapToDouble} of a stream of longs.
   *
   * @param run the run that the calls belong to
   * @param upstream the stages before
   * @param spawn spawns the calls for an element; the result is asked for its value later
   * @return the stages up to this one
   */
  public static DoubleStream mapToDouble(
      Run run, LongStream upstream, LongFunction<? extends DoubleSupplier> spawn) {
    return doubles(
        () -> Spawned.of(run, out -> upstream.forEachOrdered(x -> out.accept(spawn.apply(x)))));
  }

  /**
   * The stage {@code mapToObj} of a stream of doubles.
   *
   * @param run the run that the calls belong to
   * @param upstream the stages before
   * @param spawn spawns the calls for an element; the result is asked for its value later
   * @param <R> the type of the elements after
   * @return the stages up to this one
   */
  public static <R extends @Nullable Object> Stream<R> mapToObj(
      Run run, DoubleStream upstream, DoubleFunction<? extends Supplier<? extends R>> spawn) {
    return objects(
        () -> Spawned.of(run, out -> upstream.forEachOrdered(x -> out.accept(spawn.apply(x)))));
  }

  /**
   * The stage {@code mapToInt} of a stream of doubles.
   *
   * @param run the run that the calls belong to
   * @param upstream the stages before
   * @param spawn spawns the calls for an element; the result is asked for its value later
   * @return the stages up to this one
   */
  public static IntStream mapToInt(
      Run run, DoubleStream upstream, DoubleFunction<? extends IntSupplier> spawn) {
    return ints(
        () -> Spawned.of(run, out -> upstream.forEachOrdered(x -> out.accept(spawn.apply(x)))));
  }

  /**
   * The stage {@code mapToLong} of a stream of doubles.
   *
   * @param run the run that the calls belong to
   * @param upstream the stages before
   * @param spawn spawns the calls for an element; the result is asked for its value later
   * @return the stages up to this one
   */
  public static LongStream mapToLong(
      Run run, DoubleStream upstream, DoubleFunction<? extends LongSupplier> spawn) {
    return longs(
        () -> Spawned.of(run, out -> upstream.forEachOrdered(x -> out.accept(spawn.apply(x)))));
  }

  /**
   * The stage {@code map} of a stream of doubles.
   *
   * @param run the run that the calls belong to
   * @param upstream the stages before
   * @param spawn spawns the calls for an element; the result is asked for its value later
   * @return the stages up to this one
   */
  public static DoubleStream map(
      Run run, DoubleStream upstream, DoubleFunction<? extends DoubleSupplier> spawn) {
    return doubles(
        () -> Spawned.of(run, out -> upstream.forEachOrdered(x -> out.accept(spawn.apply(x)))));
  }

  private static <R extends @Nullable Object> Stream<R> objects(
      Supplier<Spawned<Supplier<? extends R>>> stage) {
    return StreamSupport.stream(
        () -> {
          Spawned<Supplier<? extends R>> spawned = stage.get();
          Iterator<R> values =
              new Iterator<>() {
                @Override
                public boolean hasNext() {
                  return spawned.hasNext();
                }

                @Override
                public R next() {
                  return spawned.next(Supplier::get);
                }
              };
          return Spliterators.spliteratorUnknownSize(values, Spliterator.ORDERED);
        },
        Spliterator.ORDERED,
        false);
  }

  private static IntStream ints(Supplier<Spawned<IntSupplier>> stage) {
    return StreamSupport.intStream(
        () -> {
          Spawned<IntSupplier> spawned = stage.get();
          PrimitiveIterator.OfInt values =
              new PrimitiveIterator.OfInt() {
                @Override
                public boolean hasNext() {
                  return spawned.hasNext();
                }

                @Override
                public int nextInt() {
                  return spawned.next(IntSupplier::getAsInt);
                }
              };
          return Spliterators.spliteratorUnknownSize(values, Spliterator.ORDERED);
        },
        Spliterator.ORDERED,
        false);
  }

  private static LongStream longs(Supplier<Spawned<LongSupplier>> stage) {
    return StreamSupport.longStream(
        () -> {
          Spawned<LongSupplier> spawned = stage.get();
          PrimitiveIterator.OfLong values =
              new PrimitiveIterator.OfLong() {
                @Override
                public boolean hasNext() {
                  return spawned.hasNext();
                }

                @Override
                public long nextLong() {
                  return spawned.next(LongSupplier::getAsLong);
                }
              };
          return Spliterators.spliteratorUnknownSize(values, Spliterator.ORDERED);
        },
        Spliterator.ORDERED,
        false);
  }

  private static DoubleStream doubles(Supplier<Spawned<DoubleSupplier>> stage) {
    return StreamSupport.doubleStream(
        () -> {
          Spawned<DoubleSupplier> spawned = stage.get();
          PrimitiveIterator.OfDouble values =
              new PrimitiveIterator.OfDouble() {
                @Override
                public boolean hasNext() {
                  return spawned.hasNext();
                }

                @Override
                public double nextDouble() {
                  return spawned.next(DoubleSupplier::getAsDouble);
                }
              };
          return Spliterators.spliteratorUnknownSize(values, Spliterator.ORDERED);
        },
        Spliterator.ORDERED,
        false);
  }
}
