A plan.yaml that is a link or a folder; a link that leads nowhere; what a folder
that cannot be read may hold is not unknown.

>>> good/plan.yaml
project: {id: shop, name: Shop, start: 2026-03-02}
tasks:
  - {id: build, name: Build, duration: 5d}
<<<
$ mkdir linked && ln -s ../good/plan.yaml linked && plan-check linked
plan-check: error: cannot read 'linked/plan.yaml': not a regular file [PL001]
? 2
$ ln -s nowhere good/broken; plan-check -q --as-of 2026-03-01 good; rm good/broken
? 0
>>> plain-user
#!/usr/bin/env perl
if (!$>) { $) = "65534 65534"; $( = 65534; ($>, $<) = (65534, 65534) }
exec @ARGV;
<<<
>>> some/plan.yaml
project: {id: shop, name: Shop, start: 2026-03-02}
tasks:
  - {id: build, name: Build, duration: 5d, depends_on: design}
<<<
$ chmod +x plain-user; chmod 755 .; mkdir some/closed; chmod 0 some/closed
$ ./plain-user plan-check -q --as-of 2026-03-01 some
plan-check: error: cannot read 'some/closed': Permission denied [PL001]
? 2

A format that there is not, and an output that cannot be written after one that was.

$ plan-check -q --as-of 2026-03-01 -o xml=text good
plan-check: --output takes text/github/gitlab/sarif/junit/json before '=', not 'xml'
Try 'plan-check --help' for more information.
? 2
$ plan-check -q --as-of 2026-03-01 -o first -o nowhere/second good; cat first
plan-check: error: cannot write 'nowhere/second': No such file or directory
cat: first: No such file or directory
? 1
