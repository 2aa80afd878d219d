module orders {
  requires dev.deco.runtime;
  requires dev.deco.hazelcast;

  // Records and classes that travel are read and made by reflection.
  opens orders to
      com.esotericsoftware.kryo,
      dev.deco.hazelcast;
}
