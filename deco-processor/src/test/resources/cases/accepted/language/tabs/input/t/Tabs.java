package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Tabs {
	private Tabs() {}

	@Concurrent
	static int f(int x) {
		Work.take(20);
		return x + 1;
	}

	@Synchronized
	static List<Integer> run(int n)
	{
		List<Integer>	out = new ArrayList<>();
		for(int i=0;i<n;i++){ int v=f(i); out.add(v); out.add(f(v)); }
		int a	= f(1); int b = f(2);	a += b; if (a > 3) { out.add(a); }
			out.add(b); switch (a) { case 5: out.add(f(9)); break; default: break; }
		{ int c = f(3); { int d = f(4); out.add(c + d); } }
		return out; }
}
