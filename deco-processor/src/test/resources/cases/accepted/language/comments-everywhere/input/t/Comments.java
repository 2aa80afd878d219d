package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Comments {
  private Comments() {}

  @Concurrent
  static int f(int x) {
    Work.take(20);
    return x + 1;
  }

  @Synchronized
  static List<Integer> run(/* the count */ int n /* not negative */) { // here it begins
    List<Integer> out = new ArrayList<>(); /* one */ // two
    for (int i = 0; /* until */ i < n; /* step */ i++ /* done */) /* body */ {
      /* before */ out /* receiver */ . /* dot */ add( /* open */ f( /* arg */ i /* end */ ) /* close */ ) /* semi */ ; // behind
      // between
      int v = /* value */ f(i) /* of i */ + /* plus */ 1; // a call(x); in a comment
      out.add(v /* = { ; } */);
    } // end of loop
    if (n > 1) // then
      out.add(f(n)); // without braces
    else // otherwise
      /* nothing: */ ;
    /** Javadoc in a body. */
    return /* what */ out /* ! */;
  }
}
