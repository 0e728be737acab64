Workflow commands: one line each, whatever authors wrote.

>>> plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
tasks:
  - id: build
    name: Build
    duration: 1w
    due: 2026-03-04
  - id: build
    name: Build #2
    duration: 2d
    depends_on:
      - "x\n::error::owned"
      - "\r\n::set-output name=a::b"
      - "100%, a:b%0Ac%25"
      - "::stop-commands::quiet"
      - "tab\there"
    calendar: "]]> <b>&amp;\"'"
  - id: cart
    name: Cart
    duration: 1d
    due: 2026-03-02
    depends_on: build
progress:
  - date: 2026-03-05
    task: build
    percent: 50%
<<<
$ plan-check --as-of 2026-03-02 -f github
::warning file=plan.yaml,line=9,col=10,title=PL311::late: 'build' finishes 2026-03-09, 3d after it is due
::error file=plan.yaml,line=10,col=9,title=PL211::id given twice: 'build'%0Aplan.yaml:6:9: 'build' is the id of this task
::warning file=plan.yaml,line=10,col=9,title=PL319::task that is never due: 'build'
::warning file=plan.yaml,line=11,col=17,title=PL130::YAML takes the rest for a comment: '#2'; quote the value
::error file=plan.yaml,line=14,col=9,title=PL214::unknown task: 'x ::error::owned'
::error file=plan.yaml,line=15,col=9,title=PL132::character that cannot be seen: U+000D
::error file=plan.yaml,line=16,col=9,title=PL233::not a link: '100%25, a:b%250Ac%2525'; write ID, ID SS+1d, or ID FF-50%25
::error file=plan.yaml,line=17,col=9,title=PL214::unknown task: '::stop-commands::quiet'
::error file=plan.yaml,line=18,col=9,title=PL233::not a link: 'tab here'; write ID, ID SS+1d, or ID FF-50%25
::error file=plan.yaml,line=19,col=15,title=PL214::unknown calendar: ']]> <b>&amp;"''
::warning file=plan.yaml,line=23,col=10,title=PL311::late: 'cart' finishes 2026-03-10, 6d after it is due
? 1
$ plan-check -f github | grep -vc '^::[a-z]* '
0
? 1
$ plan-check --as-of 2026-03-02 -q | grep '^::'
? 1

Nor can a file do it by its name. The runner undoes the escapes of properties.

$ mkdir sub; printf 'tasks:\n  - id: x\n    nmae: y\n' >"sub/$(printf 'a,b:c%%d\n::error::e\357\273\277\377').plan.yaml"
$ rm plan.yaml; printf 'project: {id: p, name: P, start: 2026-03-02}\n' >plan.yaml
$ plan-check --as-of 2026-03-02 -f github
::error file=sub/a%2Cb%3Ac%25d %3A%3Aerror%3A%3Ae﻿�.plan.yaml,line=2,col=5,title=PL204::missing in this task: 'name' (of 'x')
::error file=sub/a%2Cb%3Ac%25d %3A%3Aerror%3A%3Ae﻿�.plan.yaml,line=2,col=9,title=PL301::task without a size: 'x' has neither effort nor duration, is no milestone and has no tasks
::error file=sub/a%2Cb%3Ac%25d %3A%3Aerror%3A%3Ae﻿�.plan.yaml,line=3,col=5,title=PL202::unknown key of task: 'nmae'; did you mean 'name'?
? 1
$ plan-check --as-of 2026-03-02 -q
sub/a,b:c%d ::error::e﻿�.plan.yaml:2:5: error: missing in this task: 'name' (of 'x') [PL204]
sub/a,b:c%d ::error::e﻿�.plan.yaml:2:9: error: task without a size: 'x' has neither effort nor duration, is no milestone and has no tasks [PL301]
sub/a,b:c%d ::error::e﻿�.plan.yaml:3:5: error: unknown key of task: 'nmae'; did you mean 'name'? [PL202]
? 1
$ ln -s /etc/passwd "$(printf 'x\n::error::y').plan.yaml"
$ plan-check --as-of 2026-03-02 -f github --only files
::error title=PL003::symbolic link that leaves the plan, not followed: 'x ::error::y.plan.yaml'
? 1
$ plan-check --as-of 2026-03-02 -q --only files
plan-check: error: symbolic link that leaves the plan, not followed: 'x ::error::y.plan.yaml' [PL003]
? 1
