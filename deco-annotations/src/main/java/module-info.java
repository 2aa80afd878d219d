/** The annotations of Deco for Java. */
module dev.deco.annotations {
  exports dev.deco;
}
