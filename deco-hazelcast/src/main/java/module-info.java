/** Runs Deco's calls on a cluster of Hazelcast members. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"}) // their names are fixed
module dev.deco.hazelcast {
  requires transitive dev.deco.runtime;
  requires transitive com.hazelcast.core;
  requires com.esotericsoftware.kryo;
  requires org.objenesis;
  requires java.logging;

  // Hazelcast and Kryo need these, and do not say so.
  requires java.management;
  requires java.sql;
  requires java.xml;
  requires jdk.management;
  requires jdk.unsupported;
  requires static org.jspecify;

  exports dev.deco.hazelcast;

  // Hazelcast makes the tasks that it is sent, by their public constructor.
  exports dev.deco.hazelcast.internal.errand to
      com.hazelcast.core;

  provides dev.deco.runtime.CallExecutor with
      dev.deco.hazelcast.ClusterExecutor;
}
