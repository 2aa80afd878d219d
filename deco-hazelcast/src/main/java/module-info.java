/** Runs Deco's calls on a cluster of Hazelcast members. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"}) // their names are fixed
module dev.deco.hazelcast {
  requires transitive dev.deco.runtime;
  requires transitive com.hazelcast.core;
  requires com.esotericsoftware.kryo;
  requires org.objenesis;
  requires static org.jspecify;

  exports dev.deco.hazelcast.internal.wire;
}
