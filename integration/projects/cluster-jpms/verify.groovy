assert new File(basedir, 'target/generated-sources/annotations/orders/DecoOrders.java').text.contains('// deco: spawns bill')
return true
