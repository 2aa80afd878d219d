// What is built is what the README says: its XML goes into the project as it stands there.
def section = new File(readme).text.split('(?m)^### ').find { it.startsWith('Maven\n') }
def xml = (section =~ /(?s)```xml\n(.*?)```/)[0][1]
def pom = new File(basedir, 'pom.xml')
assert pom.text.contains('<!-- README -->')
pom.text = pom.text.replace('<!-- README -->', xml)
return true
