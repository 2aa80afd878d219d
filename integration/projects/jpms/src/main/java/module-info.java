module shop {
  requires dev.deco.runtime;
}
