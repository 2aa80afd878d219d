assert new File(basedir, 'target/generated-sources/annotations/shop/DecoShop.java').text.contains('// deco: spawns price')
return true
