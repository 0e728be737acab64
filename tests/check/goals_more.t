Goals that are measured, signed and weighed.

>>> plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
stakeholders:
  - id: chen
    name: Chen
people:
  - id: li
    name: Li
goals:
  - id: fast
    name: Orders within two minutes
    metric: time of an order
    unit: min
    baseline_value: 9
    target_value: 2
    due: 2026-06-30
    owner: li
    relevance: The phone rings less
    measure_every: 2w
tasks:
  - id: build
    name: Build
    duration: 20d
    goals: fast
<<<
$ plan-check --as-of 2026-03-16 --only goals
plan-check: 1 task, no findings
? 0
$ plan-check --as-of 2026-03-17 --only goals
plan.yaml:21:20: warning: overdue: the goal 'fast' was to be measured by 2026-03-16 [PL828]
plan-check: 1 task, 1 warning
? 0

A measurement gives time again; one of a day to come is not known yet.

>>> measured.plan.yaml
measurements:
  - date: 2026-03-15
    goal: fast
    value: 8
<<<
$ plan-check --as-of 2026-03-17 --only goals; plan-check --as-of 2026-03-24 --only goals
plan-check: 1 task, no findings
plan-check: 1 task, no findings
? 0
$ plan-check --as-of 2026-03-30 --only goals; plan-check --as-of 2026-03-31 --only goals
plan-check: 1 task, no findings
plan.yaml:21:20: warning: overdue: the goal 'fast' was to be measured by 2026-03-30 [PL828]
plan-check: 1 task, 1 warning
? 0
$ sed -i 's/date: 2026-03-15/date: 2026-03-30/' measured.plan.yaml; plan-check --as-of 2026-03-25 --only goals
plan.yaml:21:20: warning: overdue: the goal 'fast' was to be measured by 2026-03-16 [PL828]
plan-check: 1 task, 1 warning
? 0
$ sed -i 's/every: 2w/every: 1mo 15/' plan.yaml; sed -i 's/03-30/01-31/' measured.plan.yaml
$ plan-check --as-of 2026-03-13 --only goals; plan-check --as-of 2026-03-14 --only goals
plan-check: 1 task, no findings
plan.yaml:21:20: warning: overdue: the goal 'fast' was to be measured by 2026-03-13 [PL828]
plan-check: 1 task, 1 warning
? 0

What is due is measured no more, nor what is not begun or closed.

$ plan-check --as-of 2026-06-30 --only goals; sed -i 's/  start:/  status: closed\n&/' plan.yaml; plan-check --as-of 2026-06-30 --only goals
plan.yaml:18:10: warning: late: the goal 'fast' is due 2026-06-30, and its work, 'build', finishes 2026-07-28 [PL826]
plan.yaml:23:9: note: 'build' is the last of its work
plan.yaml:21:20: warning: overdue: the goal 'fast' was to be measured by 2026-03-13 [PL828]
plan-check: 1 task, 2 warnings
plan.yaml:19:10: warning: late: the goal 'fast' is due 2026-06-30, and its work, 'build', finishes 2026-07-28 [PL826]
plan.yaml:24:9: note: 'build' is the last of its work
plan-check: 1 task, 1 warning
? 0
$ sed -i 's/closed/planning/' plan.yaml; plan-check --as-of 2026-06-30 --only goals
plan.yaml:19:10: warning: late: the goal 'fast' is due 2026-06-30, and its work, 'build', finishes 2026-07-28 [PL826]
plan.yaml:24:9: note: 'build' is the last of its work
plan-check: 1 task, 1 warning
? 0
$ sed -i '/planning/d; s/due: 2026-06-30/due: 2026-02-27/' plan.yaml; plan-check --as-of 2026-06-30 --only goals --skip PL823,PL826
plan-check: 1 task, no findings
? 0

A goal that is met before anybody has begun.

$ sed -i '/measure_every/d; s/due: 2026-02-27/due: 2026-06-30/; s/value: 8/value: 1.5/' plan.yaml measured.plan.yaml
$ plan-check --as-of 2026-03-02 --only goals; plan-check --as-of 2026-03-02 --only goals --fail-on late -q >/dev/null
plan.yaml:17:19: warning: goal that is met before its work begins: 'fast' is at 1.5 min [PL822]
measured.plan.yaml:4:12: note: it was measured here
plan-check: 1 task, 1 warning
? 1
$ sed -i 's/value: 1.5/value: 2.5/' measured.plan.yaml; plan-check --as-of 2026-03-02 --only goals
plan-check: 1 task, no findings
? 0

>>> begun.plan.yaml
progress:
  - date: 2026-03-03
    task: build
    actual_start: 2026-03-02
<<<
$ sed -i 's/value: 2.5/value: 2/' measured.plan.yaml; plan-check --as-of 2026-03-03 --only goals
plan-check: 1 task, no findings
? 0
$ plan-check --as-of 2026-03-02 --only goals
plan.yaml:17:19: warning: goal that is met before its work begins: 'fast' is at 2 min [PL822]
measured.plan.yaml:4:12: note: it was measured here
plan-check: 1 task, 1 warning
? 0

Where there are sign-offs, the client's is missing until it is there.

>>> signed.plan.yaml
signoffs:
  - date: 2026-03-02
    by: li
    of: fast
  - date: 2026-03-04
    by: chen
    of: fast
<<<
$ plan-check --as-of 2026-03-03 --only goals; plan-check --as-of 2026-03-04 --only goals
plan.yaml:12:9: warning: the client has not said yes to the goal 'fast' [PL827]
plan-check: 1 task, 1 warning
plan-check: 1 task, no findings
? 0

Not all is a must, and something can be left out.

>>> weight/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
people:
  - id: li
    name: Li
goals:
  - id: fast
    name: Orders within two minutes
    metric: time of an order
    unit: min
    baseline_value: 9
    target_value: 2
    due: 2026-06-30
    owner: li
    relevance: The phone rings less
  - id: nice
    name: Orders with a smile
    metric: smiles
    unit: smiles
    baseline_value: 0
    target_value: 2
    due: 2026-06-30
    owner: li
    relevance: The shop rings more
tasks:
  - id: build
    name: Build
    duration: 6d
    goals:
      - fast
      - nice
  - id: paint
    name: Paint
    duration: 4d
    goals: nice
<<<
$ plan-check --as-of 2026-03-01 --only goals weight
plan-check: 2 tasks, no findings
? 0
$ sed -i 's/with a smile/&\n    moscow: could/' weight/plan.yaml; plan-check --as-of 2026-03-01 --only goals weight
plan-check: 2 tasks, no findings
? 0
$ sed -i 's/duration: 6d/duration: 61d/; s/duration: 4d/duration: 39d/' weight/plan.yaml; plan-check --as-of 2026-03-01 --only goals --skip PL826 weight
weight/plan.yaml:2:7: warning: too much is a must: 61% of the effort, and 60% is the most [PL829]
plan-check: 2 tasks, 1 warning
? 0
$ sed -i 's/could/should/' weight/plan.yaml; plan-check --as-of 2026-03-01 --only goals --skip PL826 weight
weight/plan.yaml:2:7: warning: too much is a must: 61% of the effort, and 60% is the most [PL829]
weight/plan.yaml:2:7: warning: too little can be left out: 0% of the effort, and 20% is the least [PL830]
plan-check: 2 tasks, 2 warnings
? 0
$ printf 'policy:\n  goals:\n    must_share: 61%%\n    could_share: 0%%\n' >>weight/plan.yaml; plan-check --as-of 2026-03-01 --only goals --skip PL826 weight
plan-check: 2 tasks, no findings
