// What is built is what docs/start.md says: its files, then with the second version of a method in place of the first.
def page = new File(docs, 'start.md').text
def files = (page =~ /(?s)<!-- (?:not compiled: )?file:? (\S+)[^>]*-->\n```\w+\n(.*?)```/).collect { [it[1], it[2]] }
assert files.size() == 3
def second = (page =~ /(?s)<!-- not compiled: the second version[^>]*-->\n```java\n(.*?)```/)[0][1]
['first', 'second'].each { folder ->
  files.each { path, text ->
    def file = new File(basedir, folder + '/' + path)
    file.parentFile.mkdirs()
    file.text = text
  }
}
def code = new File(basedir, 'second/src/main/java/collatz/Collatz.java')
def first = (code.text =~ /(?s)  @Synchronized.*?\n  }\n/)[0]
code.text = code.text.replace(first, second)
return true
