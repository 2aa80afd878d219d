['before', 'after'].each { order ->
  def folder = new File(basedir, order + '/target/generated-sources/annotations/shop')
  def prices = new File(folder, 'DecoPrices.java').text
  assert prices.contains('// deco: spawns scaled') && prices.contains('// deco: spawns read')
  // What Lombok makes of @Cleanup is in the wrapper, so it must not do so again there.
  assert prices.contains('reader.close()') && !prices.contains('@Cleanup')
  assert new File(folder, 'DecoTools.java').text.contains('// deco: spawns power')
  assert new File(folder, 'DecoPair.java').text.contains('// deco: spawns turned')
  assert new File(folder, 'DecoMore.java').text.contains('// deco: spawns slowly')
}
// No loop waits in each turn for want of knowing what generated members do.
def warned = new File(basedir, 'build.log').text.contains('DECO-305')
assert !warned
return true
