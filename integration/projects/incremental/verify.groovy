def wrapper = new File(basedir, 'target/generated-sources/annotations/edit/DecoWork.java').text
assert wrapper.contains('sum.value += 3 * ')
assert wrapper.contains('// deco: waits: reads log, which note (line ')
return true
