A template of one's own names what the report is made of; what is wrong with
it is said at its place, and nothing is written.

>>> plan.yaml
project:
  id: shop
  name: Shop & Sons
  start: 2027-01-11
tasks:
  - id: a
    name: <b>Bold</b> *plans*
    duration: 2d
<<<
>>> mine
{{project.name}} finishes {{finish.iso}}
{{#tasks}}
- {{name}}: {{start.iso}}
{{/tasks}}
<<<
>>> wrong
{{#tasks}}
- {{name}
<<<
$ plan-report status --as-of 2027-01-01 --template mine
Shop &amp; Sons finishes 2027-01-12
- &lt;b&gt;Bold&lt;/b&gt; *plans*: 2027-01-11
$ plan-report status --as-of 2027-01-01 --template mine -f md
Shop &amp; Sons finishes 2027-01-12
- &lt;b&gt;Bold&lt;/b&gt; \*plans\*: 2027-01-11
$ plan-report status --as-of 2027-01-01 --template wrong -o out.html; ls out.html
wrong:2:3: error: template: unclosed tag [PL701]
ls: cannot access 'out.html': No such file or directory
? 2
$ plan-report status --as-of 2027-01-01 --template missing
plan-report: error: cannot read 'missing': No such file or directory [PL001]
? 2
$ plan-report statu
plan-report: there is no report 'statu'; there is: status
Try 'plan-report --help' for more information.
? 2
$ plan-report
plan-report: name a report: status
Try 'plan-report --help' for more information.
? 2
