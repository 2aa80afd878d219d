package dev.deco.hazelcast.internal.driver;

import com.hazelcast.client.HazelcastClientNotActiveException;
import com.hazelcast.client.HazelcastClientOfflineException;
import com.hazelcast.cluster.Member;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.core.IExecutorService;
import dev.deco.hazelcast.internal.errand.Errand;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/** Messages go as tasks of Hazelcast's executor service. */
public final class HazelcastTransport implements Transport {
  private final HazelcastInstance instance;
  private final boolean own;
  private final Map<UUID, Member> members = new ConcurrentHashMap<>();

  /**
   * Uses a member or client.
   *
   * @param instance it
   * @param own whether it ends with this
   */
  public HazelcastTransport(HazelcastInstance instance, boolean own) {
    this.instance = instance;
    this.own = own;
  }

  @Override
  public Collection<Peer> peers() {
    List<Peer> peers = new ArrayList<>();
    Map<UUID, Member> there = new ConcurrentHashMap<>();
    for (Member member : instance.getCluster().getMembers()) {
      String threads = member.getAttribute(Instances.THREADS);
      if (threads != null) {
        there.put(member.getUuid(), member);
        peers.add(new Peer(member.getUuid(), name(member), Math.max(1, Integer.parseInt(threads))));
      }
    }
    members.keySet().retainAll(there.keySet());
    members.putAll(there);
    return peers;
  }

  private static String name(Member member) {
    String name = member.getAttribute(Instances.NAME);
    return (name == null ? "" : name + "@")
        + member.getAddress().getHost()
        + ":"
        + member.getAddress().getPort();
  }

  @Override
  @SuppressWarnings("unchecked") // Hazelcast's futures are such
  public CompletionStage<byte @Nullable []> send(Peer peer, byte[] message, boolean beside) {
    Member member = members.get(peer.id());
    if (member == null) {
      return CompletableFuture.failedFuture(new Gone());
    }
    // Asked for each time: a client that is not connected yet has none.
    IExecutorService executor =
        instance.getExecutorService(beside ? Instances.CONTROL : Instances.CALLS);
    Future<byte[]> future = executor.submitToMember(new Errand(message), member);
    return (CompletionStage<byte @Nullable []>) (CompletionStage<?>) future;
  }

  /** Whether a failure says that a message has not left, so that it cannot have done harm. */
  static boolean neverSent(@Nullable Throwable thrown) {
    for (Throwable at = thrown; at != null; at = at.getCause()) {
      if (at instanceof HazelcastClientOfflineException
          || at instanceof RejectedExecutionException
          || at instanceof HazelcastClientNotActiveException
          || at instanceof Gone) {
        return true;
      }
    }
    return false;
  }

  private static final class Gone extends IllegalStateException {
    private static final long serialVersionUID = 1;

    Gone() {
      super("it has left the cluster");
    }
  }

  @Override
  public boolean keepsAlive() {
    return own;
  }

  @Override
  public void close() {
    if (own) {
      instance.getLifecycleService().terminate();
    }
  }
}
