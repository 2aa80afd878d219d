assert new File(basedir, 'target/generated-sources/annotations/weather/DecoClimate.java').text.contains('// deco: spawns processLatLon')
return true
