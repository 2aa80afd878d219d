def wrapper = new File(basedir, 'work/target/generated-sources/annotations/work/DecoWork.java').text
assert wrapper.contains('// deco: spawns done')
assert new File(basedir, 'app/target/classes/app/MainKt.class').exists()
return true
