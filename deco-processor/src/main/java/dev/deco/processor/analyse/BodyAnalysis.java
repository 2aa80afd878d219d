package dev.deco.processor.analyse;

import dev.deco.processor.model.Body;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Member;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Stmt;
import dev.deco.processor.model.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one body: a pure function of the model and of the summaries of what it calls.
 */
public final class BodyAnalysis {
  private final PointsTo pointsTo;
  private final Predicate<Expr.Invoke> spawned;
  private final CallEffects calls;
  private final Effects effects;
  private final Effects asking;
  private final Aliases aliases;
  private final Foreign foreign;

  /** Analyses {@code body}, in which the calls that satisfy {@code spawned} are spawned. */
  public BodyAnalysis(Body body, Summaries summaries, Predicate<Expr.Invoke> spawned) {
    this(body, summaries, spawned, null);
  }

  /**
   * Analyses a body of a method of {@code home}, assuming that its object's class replaces none of
   * the methods in {@link #assumed}.
   */
  public BodyAnalysis(
      Body body, Summaries summaries, Predicate<Expr.Invoke> spawned, @Nullable String home) {
    this(body, new PointsTo(body, summaries::keeps, summaries.makers()), summaries, spawned, home);
    List<Node> closures = new ArrayList<>();
    Nodes.walk(
        body.block(),
        node -> {
          if (node instanceof Node.Code || node instanceof Expr.Reference) {
            closures.add(node);
          }
        });
    calls.closures(effects.of(closures));
  }

  private BodyAnalysis(
      Body body,
      PointsTo pointsTo,
      Summaries summaries,
      Predicate<Expr.Invoke> spawned,
      @Nullable String home) {
    this(
        pointsTo,
        spawned,
        new CallEffects(pointsTo, summaries, home, new OpenCalls(body, summaries, pointsTo)));
  }

  private BodyAnalysis(PointsTo pointsTo, Predicate<Expr.Invoke> spawned, CallEffects calls) {
    this.pointsTo = pointsTo;
    this.spawned = spawned;
    this.calls = calls;
    this.effects = new Effects(pointsTo, calls, spawned);
    this.asking = effects.asking(call -> true);
    this.aliases = new Aliases(pointsTo);
    this.foreign = new Foreign(pointsTo, spawned);
  }

  /** The same, for code that can have got none of the body's closures. */
  public BodyAnalysis withoutClosures() {
    return new BodyAnalysis(pointsTo, spawned, calls.withoutClosures());
  }

  /** The methods of the own object on which the answers so far rest. */
  public List<Member.Method> assumed() {
    return calls.assumed();
  }

  /** What the caller itself does when it evaluates {@code nodes}. */
  public Footprint own(List<? extends Node> nodes) {
    return effects.of(nodes);
  }

  /** The same where {@link #asked} is asked just before each call. */
  public Footprint asking(List<? extends Node> nodes) {
    return asking.of(nodes);
  }

  /**
   * As much of {@link #asking} as can be in the way of {@code pending}: only a closure lets a
   * called method use a local variable, so that most need not be looked into for that.
   */
  public Footprint asking(List<? extends Node> nodes, Footprint pending) {
    boolean locals =
        pending.accesses().stream().allMatch(access -> access.place() instanceof Place.Local);
    return (locals && !calls.runsClosures() ? asking.shallow() : asking).of(nodes);
  }

  /** What a spawned call may touch, its operands being evaluated. */
  public Footprint spawned(Expr.Invoke call) {
    return calls.spawned(call);
  }

  /**
   * What a call does when it is replayed as a deferred statement; {@code atHand} says which
   * receivers are known, and so asked for their class, at the spawn.
   */
  public Footprint replayed(Expr.Invoke call, Predicate<Expr> atHand) {
    boolean asks = call.receiver() != null && atHand.test(call.receiver());
    return calls.of(call, asks ? calls.asked(call) : List.of());
  }

  /** What a creation does when it is replayed, its operands being evaluated. */
  public Footprint replayed(Expr.Create create) {
    return calls.of(create);
  }

  /** What {@code nodes} do at the replay, when what is {@code taken} out of them is done. */
  public Footprint rest(List<? extends Node> nodes, Set<Node> taken) {
    return effects.of(nodes, taken);
  }

  /** The same, as in {@link #replayed}. */
  public Footprint rest(List<? extends Node> nodes, Set<Node> taken, Predicate<Expr> atHand) {
    return effects
        .asking(call -> call.receiver() != null && atHand.test(call.receiver()))
        .of(nodes, taken);
  }

  /**
   * The bodies that the analysis takes {@code call} to run, as the generated code learns when it
   * asks for the class of the receiver; none where nothing is taken for granted.
   */
  public List<KnownBody> asked(Expr.Invoke call) {
    return calls.asked(call);
  }

  /** Whether the footprint writes objects that the runtime may keep track of. */
  public boolean writesTracked(Footprint footprint) {
    return footprint.accesses().stream()
        .anyMatch(
            access ->
                access.write()
                    && access.place() instanceof Place.Content content
                    && TypeFacts.mayBeTracked(content));
  }

  /** Whether a class that is not known may replace the method of {@code call}. */
  public boolean open(Expr.Invoke call) {
    return calls.open(call);
  }

  /** Whether a spawned call may wait for a monitor that its caller holds. */
  public boolean mayLock(Expr.Invoke call) {
    return calls.locks(call);
  }

  /** Whether a spawned call runs in place when it is its turn. */
  public boolean ordered(Expr.Invoke call) {
    return calls.ordered(call);
  }

  /** The first conflict of {@code mine} with {@code pending}, or null. */
  public Footprint.@Nullable Clash clash(Footprint mine, Footprint pending) {
    return mine.clash(pending, aliases);
  }

  /** All conflicts of {@code mine} with {@code pending}. */
  public List<Footprint.Clash> clashes(Footprint mine, Footprint pending) {
    return mine.clashes(pending, aliases);
  }

  /** The first conflict of a call with {@code pending} that the runtime cannot see, or null. */
  public Footprint.@Nullable Clash untrackedClash(Footprint call, Footprint pending) {
    return call.untrackedClash(pending, aliases);
  }

  /** A conflict of what {@code call} does past the isolation with anything pending. */
  public Footprint.@Nullable Clash unseenClash(Footprint call, Footprint pending) {
    return call.unseenClash(pending, aliases);
  }

  /** What a deferred declaration of {@code variable} does. */
  public Footprint declared(Variable variable, Node at) {
    return new Footprint(List.of(new Access(new Place.Local(variable), true, at)));
  }

  /** What reading the elements of an array or a collection does. */
  public Footprint elements(Expr source) {
    return effects.elements(source);
  }

  /** What asking for the next element of {@code loop} does. */
  public Footprint iterated(Stmt.ForEach loop) {
    return effects.iterated(loop);
  }

  /** The containers in {@code nodes} whose methods are run, and may be of a class of the user's. */
  public List<Expr> foreign(List<? extends Node> nodes) {
    return foreign.in(nodes);
  }

  /** Whether the elements of {@code loop} may come from a class of the user's. */
  public boolean foreign(Stmt.ForEach loop) {
    return foreign.source(loop);
  }

  /** The container that {@code expr} is a view of, if it is one; otherwise what it is itself. */
  public Expr origin(Expr expr) {
    return Foreign.origin(expr);
  }

  /** The first conflict of what such a class may do at {@code at} with {@code pending}, or null. */
  public Footprint.@Nullable Clash foreignClash(Node at, Footprint pending) {
    return calls.anything(at).clash(pending.withoutLibraries(), aliases);
  }
}
