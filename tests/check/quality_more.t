What was accepted holds what it must, and what was found wrong is mended.

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
    acceptance_criteria: It answers
    submissions:
      - date: 2026-03-06
        result: accepted
standards:
  - id: p95
    name: Pages answer fast
    deliverables: api
    criterion: 95 of 100 calls answer in time
    kind: test
    unit: ms
    at_most: 800
    checks:
      - id: load
        name: Load test
        planned_on: 2026-03-10
<<<
$ plan-check --as-of 2026-03-05 --only quality; plan-check --as-of 2026-03-06 --only quality
plan-check: 0 tasks, no findings
plan.yaml:11:9: warning: accepted too early: 'api' was never checked against 'p95' [PL843]
plan.yaml:19:9: note: 'p95' is here
plan.yaml:17:17: note: it was accepted here
plan-check: 0 tasks, 1 warning
? 0

The last check counts; its measure says what its result does not.

$ sed -i 's/planned_on:.*/&\n        held_on: 2026-03-05\n        measured: 900/' plan.yaml; plan-check --as-of 2026-03-06 --only quality
plan.yaml:11:9: warning: accepted too early: 'api' failed its last check against 'p95' [PL843]
plan.yaml:27:13: note: 'load' is here
plan.yaml:17:17: note: it was accepted here
plan-check: 0 tasks, 1 warning
? 0

>>> second.plan.yaml
checks:
  - id: load-2
    name: Load test again
    standard: p95
    deliverable: api
    planned_on: 2026-03-06
    result: pass
<<<
$ plan-check --as-of 2026-03-06 --only quality
plan-check: 0 tasks, no findings
? 0
$ sed -i 's/planned_on: .*/planned_on: 2026-03-04/; s/result: pass/result: fail/' second.plan.yaml
$ sed -i 's/measured: 900/measured: 700/' plan.yaml; plan-check --as-of 2026-03-06 --only quality
plan-check: 0 tasks, no findings
? 0
$ sed -i 's/planned_on: .*/planned_on: 2026-03-06/' second.plan.yaml; plan-check --as-of 2026-03-06 --only quality
plan.yaml:11:9: warning: accepted too early: 'api' failed its last check against 'p95' [PL843]
second.plan.yaml:2:9: note: 'load-2' is here
plan.yaml:17:17: note: it was accepted here
plan-check: 0 tasks, 1 warning
? 0
$ sed -i 's/^    unit/    mandatory: false\n&/' plan.yaml; plan-check --as-of 2026-03-06 --only quality
plan-check: 0 tasks, no findings
? 0

A critical defect, open, overdue, mended, and back again.

>>> defects.plan.yaml
defects:
  - id: refund
    name: No refund
    deliverable: api
    severity: critical
    found_on: 2026-03-07
    found_by: zhao
    due: 2026-03-09
<<<
$ plan-check --as-of 2026-03-06 --only quality; plan-check --as-of 2026-03-09 --only quality
plan-check: 0 tasks, no findings
plan.yaml:11:9: warning: accepted too early: 'api' has the critical defect 'refund' open [PL843]
defects.plan.yaml:2:9: note: 'refund' is here
plan.yaml:17:17: note: it was accepted here
plan-check: 0 tasks, 1 warning
? 0
$ sed -i 's/critical/major/' defects.plan.yaml; plan-check --as-of 2026-03-10 --only quality
defects.plan.yaml:8:10: warning: overdue: the defect 'refund' was to be mended by 2026-03-09 [PL848]
plan-check: 0 tasks, 1 warning
? 0
$ printf '    fixed_on: 2026-03-10\n' >>defects.plan.yaml; plan-check --as-of 2026-03-10 --only quality
defects.plan.yaml:2:9: warning: mended, and nobody said what it took: 'refund' [PL847]
plan-check: 0 tasks, 1 warning
? 0
$ printf '    rework: 4h\n' >>defects.plan.yaml; plan-check --as-of 2026-03-10 --only quality
plan-check: 0 tasks, no findings
? 0
$ printf '    reopened_on: 2026-03-11\n' >>defects.plan.yaml; plan-check --as-of 2026-03-10 --only quality; plan-check --as-of 2026-03-11 --only quality
plan-check: 0 tasks, no findings
defects.plan.yaml:8:10: warning: overdue: the defect 'refund' was to be mended by 2026-03-09 [PL848]
plan-check: 0 tasks, 1 warning
? 0
$ printf '    closed_on: 2026-03-12\n' >>defects.plan.yaml; plan-check --as-of 2026-03-12 --only quality
plan-check: 0 tasks, no findings
? 0
$ sed -i '/fixed_on/,$d' defects.plan.yaml; printf '    status: wont_fix\n' >>defects.plan.yaml; plan-check --as-of 2026-03-12 --only quality
plan-check: 0 tasks, no findings
? 0

What was rejected leads to something.

$ sed -i 's/result: accepted/result: rejected/' plan.yaml; rm defects.plan.yaml; plan-check --as-of 2026-03-06 --only quality
plan.yaml:17:17: warning: rejected, and nothing follows: 'api' on 2026-03-06 [PL850]
plan-check: 0 tasks, 1 warning
? 0

>>> actions.plan.yaml
actions:
  - id: ask
    name: Ask why
    owner: li
    due: 2026-03-09
    source: api
<<<
$ plan-check --as-of 2026-03-06 --only quality
plan-check: 0 tasks, no findings
? 0
$ sed -i 's/source: api/links: api/' actions.plan.yaml; plan-check --as-of 2026-03-06 --only quality
plan-check: 0 tasks, no findings
? 0

>>> actions.plan.yaml
submissions:
  - date: 2026-03-09
    deliverable: api
<<<
$ plan-check --as-of 2026-03-06 --only quality; plan-check --as-of 2026-03-09 --only quality
plan.yaml:17:17: warning: rejected, and nothing follows: 'api' on 2026-03-06 [PL850]
plan-check: 0 tasks, 1 warning
plan-check: 0 tasks, no findings
? 0

>>> actions.plan.yaml
defects:
  - id: refund
    name: No refund
    deliverable: api
    severity: minor
    found_on: 2026-03-06
    found_by: zhao
    fixed_on: 2026-03-06
    rework: 1h
<<<
$ plan-check --as-of 2026-03-06 --only quality
plan-check: 0 tasks, no findings
? 0
$ sed -i 's/2026-03-06/2026-03-05/' actions.plan.yaml; plan-check --as-of 2026-03-06 --only quality
plan.yaml:17:17: warning: rejected, and nothing follows: 'api' on 2026-03-06 [PL850]
plan-check: 0 tasks, 1 warning
