def wrapper = new File(basedir, 'target/generated-sources/annotations/shop/DecoPrices.java').text
assert wrapper.contains('// deco: spawns priced') && wrapper.contains('// deco: spawns price;')
def warned = new File(basedir, 'build.log').text.contains('DECO-305')
assert !warned
return true
