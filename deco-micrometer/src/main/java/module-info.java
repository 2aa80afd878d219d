/** What Deco's calls, waits and replays take, as Micrometer meters. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"}) // its name is fixed
module dev.deco.micrometer {
  requires transitive dev.deco.runtime;
  requires transitive micrometer.core;
  requires static org.jspecify;

  exports dev.deco.micrometer;
}
