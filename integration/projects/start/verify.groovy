def log = new File(basedir, 'build.log').text
assert log.count('\nequal') == 6
assert !log.contains('NOT EQUAL')
// The page quotes the warning, which the second version does not get.
def warning = (new File(docs, 'start.md').text =~ /(?m)^DECO-305: .*$/)[0]
assert log.count(warning) == 1
assert log.count('DECO-') == 1
['first', 'second'].each { folder ->
  def report = new File(basedir, folder + '/target/deco-report')
  assert new File(report, 'index.html').text.contains('classes/collatz.Collatz.html')
}
return true
