package dev.deco.proof;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Finds the methods with a body in parsed sources. */
final class Methods extends TreeScanner<Void, Void> {
  /** Types whose objects are values as long as nobody keeps a builder behind a CharSequence. */
  private static final Pattern VALUE =
      Pattern.compile(
          "(boolean|byte|short|char|int|long|float|double|String|CharSequence|Locale|Number"
              + "|Boolean|Byte|Short|Character|Integer|Long|Float|Double|Class<\\?>)"
              + "(\\[]|\\.\\.\\.)*");

  private final SourcePositions positions;
  private final List<Method> found = new ArrayList<>();
  private final Deque<Method.Home> homes = new ArrayDeque<>();
  private final Deque<String> names = new ArrayDeque<>();
  private final Deque<Boolean> visible = new ArrayDeque<>();
  private CompilationUnitTree unit;
  private String file = "";
  private boolean inCode;
  private boolean inInterface;

  private Methods(SourcePositions positions) {
    this.positions = positions;
  }

  static List<Method> of(Library library) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<TextFile> files = new ArrayList<>();
    library.files().forEach((name, text) -> files.add(new TextFile(name, text)));
    JavacTask task =
        (JavacTask) compiler.getTask(null, null, null, List.of("-proc:none"), null, files);
    Methods methods = new Methods(Trees.instance(task).getSourcePositions());
    for (CompilationUnitTree unit : task.parse()) {
      methods.unit = unit;
      methods.file = TextFile.path(unit.getSourceFile());
      methods.scan(unit, null);
    }
    return methods.found;
  }

  @Override
  public Void visitClass(ClassTree tree, Void nothing) {
    Set<Modifier> modifiers = tree.getModifiers().getFlags();
    boolean local = inCode || homes.peek() == Method.Home.LOCAL;
    boolean hidden = modifiers.contains(Modifier.PRIVATE) || homes.peek() == Method.Home.PRIVATE;
    boolean member = inInterface;
    boolean before = inCode;
    inCode = false;
    inInterface =
        tree.getKind() == Tree.Kind.INTERFACE || tree.getKind() == Tree.Kind.ANNOTATION_TYPE;
    homes.push(local ? Method.Home.LOCAL : hidden ? Method.Home.PRIVATE : Method.Home.NAMED);
    names.push(
        names.isEmpty()
            ? tree.getSimpleName().toString()
            : names.peek() + "_" + tree.getSimpleName());
    visible.push(
        (visible.isEmpty() || visible.peek()) && (member || modifiers.contains(Modifier.PUBLIC)));
    super.visitClass(tree, null);
    visible.pop();
    names.pop();
    homes.pop();
    inInterface = member;
    inCode = before;
    return null;
  }

  @Override
  public Void visitNewClass(NewClassTree tree, Void nothing) {
    boolean before = inCode;
    inCode = true;
    super.visitNewClass(tree, null);
    inCode = before;
    return null;
  }

  @Override
  public Void visitMethod(MethodTree tree, Void nothing) {
    if (tree.getBody() != null && tree.getReturnType() != null) {
      found.add(method(tree));
    }
    boolean before = inCode;
    inCode = true;
    super.visitMethod(tree, null);
    inCode = before;
    return null;
  }

  @Override
  public Void visitBlock(com.sun.source.tree.BlockTree tree, Void nothing) {
    boolean before = inCode;
    inCode = true;
    super.visitBlock(tree, null);
    inCode = before;
    return null;
  }

  private Method method(MethodTree tree) {
    Set<Modifier> modifiers = new HashSet<>(tree.getModifiers().getFlags());
    boolean open = inInterface && !modifiers.contains(Modifier.PRIVATE);
    List<String> parameters = new ArrayList<>();
    boolean values = isValue(tree.getReturnType());
    for (VariableTree parameter : tree.getParameters()) {
      parameters.add(parameter.getName().toString());
      values &= isValue(parameter.getType());
    }
    return new Method(
        file,
        names.peek(),
        tree.getName().toString(),
        start(tree),
        start(tree.getBody()),
        (int) positions.getEndPosition(unit, tree),
        homes.peek(),
        modifiers.contains(Modifier.STATIC),
        modifiers.contains(Modifier.PRIVATE),
        visible.peek() && (open || modifiers.contains(Modifier.PUBLIC)),
        values && !modifiers.contains(Modifier.SYNCHRONIZED),
        tree.getReturnType().toString().equals("void"),
        parameters);
  }

  private static boolean isValue(Tree type) {
    return VALUE.matcher(type.toString()).matches();
  }

  private int start(Tree tree) {
    return (int) positions.getStartPosition(unit, tree);
  }

  @Override
  public Void visitAnnotation(AnnotationTree tree, Void nothing) {
    return null;
  }
}
