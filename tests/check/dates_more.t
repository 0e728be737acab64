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
summary/plan.yaml:8:17: warning: constraint not kept: 'build' finishes 2026-03-06, which is after 2026-03-04 [PL312]
? 0
