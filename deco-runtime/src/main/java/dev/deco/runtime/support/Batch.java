package dev.deco.runtime.support;

import dev.deco.runtime.internal.BatchFiller;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Calls spawned one after the other by one statement of a loop, with their arguments and what is
 * left of the statement in columns: an entry of the log for many calls, where each alone would be
 * too short to be worth one. Generated code adds the columns, one slot of each for a call.
 *
 * <p>The calls of a batch run one after the other, as one isolated run. So what one of them writes
 * the next may read; what the statement writes with their results none of them reads, as the
 * processor has made sure.
 *
 * <p>Filled by the thread that opened the scope, then run by any.
 */
public abstract class Batch implements Body<@Nullable Void> {
  private static final int LEAST_ROOM = 256;

  private final Site site;
  private final int room;
  private final boolean replays;
  private final boolean reusable;
  private int capacity;
  private int size;
  private int runs;
  private @Nullable BatchFiller home;
  private @Nullable Object container;
  private @Nullable Progress progress;

  /**
   * An empty batch.
   *
   * @param site where the calls are spawned
   * @param room how long its columns are
   * @param replays whether there is something left to do at the replay
   * @param reusable whether its columns keep no object alive
   */
  protected Batch(Site site, int room, boolean replays, boolean reusable) {
    this.site = Objects.requireNonNull(site);
    this.room = room;
    this.replays = replays;
    this.reusable = reusable;
  }

  /**
   * How long columns are to be, so that batches of about the same size can be used again.
   *
   * @param capacity for how many calls there must be room
   * @return at least as many
   */
  public static int room(int capacity) {
    return Math.max(LEAST_ROOM, Integer.highestOneBit(2 * capacity - 1));
  }

  /**
   * Where the next call goes.
   *
   * @return its slot in each column
   */
  protected final int next() {
    return size;
  }

  /** Adds the call whose slots have been filled. */
  protected final void added() {
    if (home == null) {
      throw new IllegalStateException("the batch is full");
    }
    if (++size == capacity) {
      home.seal();
    }
  }

  /** Adds all calls that it takes, which are known without columns. */
  protected final void addAll() {
    if (home == null) {
      throw new IllegalStateException("the batch is full");
    }
    size = capacity;
    home.seal();
  }

  /**
   * Runs the calls, in order.
   *
   * @param isolation of all of them
   * @param progress to be told of each before it begins
   * @throws Throwable what the first that fails throws
   */
  protected abstract void call(Isolation isolation, Progress progress) throws Throwable;

  /**
   * Does what is left of the statement for the first calls.
   *
   * @param end how many calls
   * @throws Throwable what a statement throws
   */
  protected void replay(int end) throws Throwable {}

  /** Lets go of what is one for all calls. */
  protected void forget() {}

  // What the runtime calls.

  /**
   * Lets the batch be filled.
   *
   * @param filler who fills it
   * @param calls how many it takes at most
   * @param written the container that the statements write; null if none
   */
  public final void open(BatchFiller filler, int calls, @Nullable Object written) {
    home = filler;
    capacity = calls;
    container = written;
    size = 0;
    runs = 0;
  }

  /**
   * Whether the batch, which is done, can take further calls: no thread is at an earlier run of it.
   *
   * @return false if it had better be forgotten
   */
  public final boolean usable() {
    return reusable && runs <= 1;
  }

  /** Learns that it takes no further calls. */
  public final void close() {
    home = null;
  }

  /** Lets go of what does not belong to the batch. */
  public final void rest() {
    container = null;
    progress = null;
    forget();
  }

  /**
   * How long its columns are.
   *
   * @return for how many calls there is room
   */
  public final int room() {
    return room;
  }

  /**
   * Where the calls are spawned.
   *
   * @return the place
   */
  public final Site site() {
    return site;
  }

  /**
   * How many calls were added.
   *
   * @return the number
   */
  public final int size() {
    return size;
  }

  /**
   * How many calls it takes at most.
   *
   * @return the number
   */
  public final int capacity() {
    return capacity;
  }

  /**
   * Whether there is something left to do at the replay.
   *
   * @return false if the calls are all
   */
  public final boolean replays() {
    return replays;
  }

  /**
   * The container that the statements write.
   *
   * @return a List, Map or array; null if they write none
   */
  public final @Nullable Object container() {
    return container;
  }

  @Override
  @SuppressWarnings("NullAway") // null is the value of Void
  public final @Nullable Void run(Isolation isolation) throws Throwable {
    // A run that nobody waits for any more goes on with its own.
    Progress own = new Progress(site, runs++ > 0);
    progress = own;
    call(isolation, own);
    return null;
  }

  /**
   * Does what is left of all statements.
   *
   * @throws Throwable what one of them throws
   */
  public final void replayAll() throws Throwable {
    replay(size);
  }

  /**
   * Does what is left of the statements before that whose call has failed.
   *
   * @throws Throwable what one of them throws
   */
  public final void replayBeforeFailure() throws Throwable {
    replay(progress == null ? 0 : progress.reached());
  }
}
