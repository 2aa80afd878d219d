import java.util.zip.ZipFile

new ZipFile(new File(basedir, 'grid/target/grid-1.jar')).withCloseable { jar ->
  assert jar.getEntry('grid/DecoRows.class')
  assert jar.getEntry('META-INF/deco/grid.Rows')
}
def wrapper = new File(basedir, 'app/target/generated-sources/annotations/app/DecoWork.java').text
assert wrapper.contains('// deco: spawns smooth')
assert wrapper.contains('DecoRows.sum(')
// What the jar carries along is used: else a loop would wait in each turn, and a warning say so.
def warned = new File(basedir, 'build.log').text.contains('DECO-305')
assert !warned
return true
