/**
 * The runtime of Deco for Java: scopes, journals and overlays, and the pool that runs the calls.
 */
module dev.deco.runtime {
  requires transitive dev.deco.annotations;
  requires static org.jspecify;
  requires static jdk.jfr;

  uses dev.deco.runtime.CallExecutor;
  uses dev.deco.runtime.RunListener;

  exports dev.deco.runtime;
  exports dev.deco.runtime.remote;
  exports dev.deco.runtime.support;
}
