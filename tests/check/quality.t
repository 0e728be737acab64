What is delivered has standards, and standards are checked in time, by others.

>>> plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
people:
  - id: li
    name: Li
  - id: zhao
    name: Zhao
deliverables:
  - id: api
    name: The API
    owner: li
    due: 2026-03-13
    acceptance_criteria: It answers
  - id: manual
    name: The manual
    owner: zhao
    acceptance_criteria: It can be read
<<<
$ plan-check --as-of 2026-03-13 --only quality
plan-check: 0 tasks, no findings
? 0
$ plan-check --as-of 2026-03-14 --only quality
plan.yaml:14:10: warning: overdue: the deliverable 'api' was due 2026-03-13 [PL849]
plan-check: 0 tasks, 1 warning
? 0

>>> standards.plan.yaml
standards:
  - id: p95
    name: Pages answer fast
    deliverables: api
    criterion: 95 of 100 calls answer in time
    kind: test
    unit: ms
    at_most: 800
  - id: names
    name: Names are alike
    deliverables: api
    criterion: All names follow the guide
    kind: review
    mandatory: false
<<<
$ plan-check --as-of 2026-03-13 --only quality
plan.yaml:16:9: warning: deliverable without a standard: 'manual' [PL840]
plan-check: 0 tasks, 1 warning
? 0

>>> checks.plan.yaml
checks:
  - id: load
    name: Load test
    standard: p95
    planned_on: 2026-03-10
    by: li
<<<
$ plan-check --as-of 2026-03-10 --only quality
checks.plan.yaml:6:9: warning: own work checked: 'load' is held by 'li', who answers for 'api' [PL844]
plan.yaml:16:9: warning: deliverable without a standard: 'manual' [PL840]
standards.plan.yaml:9:9: warning: standard that is never checked: 'names' [PL841]
plan-check: 0 tasks, 3 warnings
? 0
$ plan-check --as-of 2026-03-11 --only quality
checks.plan.yaml:5:17: warning: overdue: the check 'load' was to be held by 2026-03-10 [PL842]
checks.plan.yaml:6:9: warning: own work checked: 'load' is held by 'li', who answers for 'api' [PL844]
plan.yaml:16:9: warning: deliverable without a standard: 'manual' [PL840]
standards.plan.yaml:9:9: warning: standard that is never checked: 'names' [PL841]
plan-check: 0 tasks, 4 warnings
? 0
$ sed -i 's/deliverables: api/deliverables: [api, manual]/; s/mandatory: false/&\n    every: 1w/' standards.plan.yaml
$ sed -i 's/by: li/by: zhao\n    deliverable: api\n    held_on: 2026-03-12/' checks.plan.yaml
$ plan-check --as-of 2026-03-09 --only quality; plan-check --as-of 2026-03-12 --only quality
plan-check: 0 tasks, no findings
checks.plan.yaml:8:14: warning: check without a result: 'load' was held [PL845]
standards.plan.yaml:15:12: warning: overdue: the standard 'names' was to be checked by 2026-03-09 [PL842]
plan-check: 0 tasks, 2 warnings
? 0
$ sed -i 's/    held_on: 2026-03-12/&\n    measured: 900/' checks.plan.yaml; plan-check --as-of 2026-03-12 --only quality --skip PL842
plan-check: 0 tasks, no findings
? 0
$ sed -i 's/    measured.*/&\n    result: pass/' checks.plan.yaml; plan-check --as-of 2026-03-12 --only quality --skip PL842
checks.plan.yaml:10:13: warning: result against the measure: 'load' passed, and is outside its limits [PL846]
standards.plan.yaml:2:9: note: 'p95' has the limits
plan-check: 0 tasks, 1 warning
? 0
$ sed -i 's/result: pass/result: conditional/' checks.plan.yaml; plan-check --as-of 2026-03-12 --only quality --skip PL842
plan-check: 0 tasks, no findings
? 0
$ sed -i 's/result: cond.*/result: fail/; s/900/800/' checks.plan.yaml; plan-check --as-of 2026-03-12 --only quality --skip PL842
checks.plan.yaml:10:13: warning: result against the measure: 'load' failed, and is within its limits [PL846]
standards.plan.yaml:2:9: note: 'p95' has the limits
plan-check: 0 tasks, 1 warning
? 0
$ sed -i 's/result: fail/result: pass/' checks.plan.yaml; plan-check --as-of 2026-03-12 --only quality --skip PL842
plan-check: 0 tasks, no findings
? 0

A standard with a rhythm is checked again and again, until all it is about is
accepted.

>>> again.plan.yaml
checks:
  - id: names-1
    name: Names
    standard: names
    planned_on: 2026-03-05
    result: pass
<<<
$ plan-check --as-of 2026-03-09 --only quality; plan-check --as-of 2026-03-10 --only quality
plan-check: 0 tasks, no findings
standards.plan.yaml:15:12: warning: overdue: the standard 'names' was to be checked by 2026-03-09 [PL842]
plan-check: 0 tasks, 1 warning
? 0

>>> accepted.plan.yaml
submissions:
  - date: 2026-03-13
    deliverable: api
    result: accepted
  - date: 2026-03-13
    deliverable: manual
    result: accepted
<<<
$ plan-check --as-of 2026-03-13 --only quality
plan.yaml:16:9: warning: accepted too early: 'manual' was never checked against 'p95' [PL843]
standards.plan.yaml:2:9: note: 'p95' is here
accepted.plan.yaml:7:13: note: it was accepted here
plan-check: 0 tasks, 1 warning
? 0
$ sed -i '/deliverable: api/d' checks.plan.yaml; plan-check --as-of 2026-03-13 --only quality
checks.plan.yaml:6:9: warning: own work checked: 'load' is held by 'zhao', who answers for 'manual' [PL844]
plan-check: 0 tasks, 1 warning
