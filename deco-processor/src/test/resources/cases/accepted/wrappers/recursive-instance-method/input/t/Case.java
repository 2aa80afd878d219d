package t;

/** A recursive method of an object with both annotations, over a structure of records. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    Tree.Node root =
        Tree.node(1, Tree.node(2, Tree.node(3)), Tree.node(4), Tree.node(5, Tree.node(6), Tree.node(7)));
    return new Tree(2).sum(root);
  }

  public static Object deco() throws Throwable {
    Tree.Node root =
        Tree.node(1, Tree.node(2, Tree.node(3)), Tree.node(4), Tree.node(5, Tree.node(6), Tree.node(7)));
    return DecoTree.of(new Tree(2)).sum(root);
  }
}
