A limit on a summary that its parts cannot keep.

>>> summary/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
tasks:
  - id: build
    name: Build
    constraint: fnlt 2026-03-04
    tasks:
      - id: pages
        name: Pages
        duration: 1w
<<<
$ plan-check -q --as-of 2026-03-01 summary
summary/plan.yaml:6:9: warning: 'build' has one task inside: 'pages' [PL325]
summary/plan.yaml:8:17: warning: constraint not kept: 'build' finishes 2026-03-06, which is after 2026-03-04 [PL312]
? 0

The day that is said is the one that was written, even if nobody works on it.

>>> leave/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
people:
  - id: li
    name: Li Wei
    leave: 2026-03-09..2026-03-13
tasks:
  - id: build
    name: Build
    owner: li
    due: 2026-03-11
    tasks:
      - id: pages
        name: Pages
        effort: 6d
      - id: help
        name: Help pages
        effort: 6d
        constraint: fnlt 2026-03-12
<<<
$ plan-check -q --as-of 2026-03-01 leave
leave/plan.yaml:15:13: warning: late: 'pages' finishes 2026-03-16, 1d after it is due [PL311]
leave/plan.yaml:13:10: note: 'build' is due on 2026-03-11
leave/plan.yaml:18:13: warning: late: 'help' finishes 2026-03-16, 1d after it is due [PL311]
leave/plan.yaml:13:10: note: 'build' is due on 2026-03-11
leave/plan.yaml:21:21: warning: constraint not kept: 'help' finishes 2026-03-16, which is after 2026-03-12 [PL312]
