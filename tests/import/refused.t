What is not MS Project's gets one clear line, exit 2, and no output.

>>> primavera.xml
<?xml version="1.0"?>
<APIBusinessObjects xmlns="http://xmlns.oracle.com/Primavera/P6/V8.3/API/BusinessObjects"><Project/></APIBusinessObjects>
<<<
>>> broken.xml
<Project xmlns="http://schemas.microsoft.com/project"><Tasks><Task></Tasks></Project>
<<<
>>> bomb.xml
<!DOCTYPE Project [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
<Project xmlns="http://schemas.microsoft.com/project"><Name>&b;</Name></Project>
<<<
>>> notes.txt
These are notes.
<<<
$ plan-import mspdi primavera.xml -o plan.yaml
primavera.xml:2:1: error: not an MS Project file: '<APIBusinessObjects>' is what Primavera P6 begins its files with [PL601]
? 2
$ ls plan.yaml
ls: cannot access 'plan.yaml': No such file or directory
? 2
$ plan-import mspdi broken.xml
broken.xml:1:70: error: not well-formed XML: mismatched tag [PL602]
? 2
$ plan-import mspdi bomb.xml
bomb.xml:1:19: error: not well-formed XML: a document type (<!DOCTYPE ...>), which is not read [PL602]
? 2
$ plan-import mspdi notes.txt
notes.txt:1:1: error: not well-formed XML: syntax error [PL602]
? 2
$ plan-import mspdi missing.xml
plan-import: error: cannot read 'missing.xml': No such file or directory [PL001]
? 2
$ plan-import mspid primavera.xml
plan-import: error: unknown kind of import: 'mspid'; did you mean 'mspdi'? [PL605]
? 2
$ plan-import mspdi
plan-import: give the kind of import and a file
Try 'plan-import --help' for more information.
? 2
$ plan-import mspdi primavera.xml -f json
plan-import: unrecognized option '-f'
Try 'plan-import --help' for more information.
? 2
