A project that closes leaves nothing open, and is judged as a whole.

>>> plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
people:
  - id: li
    name: Li
deliverables:
  - id: api
    name: The API
    owner: li
    acceptance_criteria: It answers
risks:
  - id: late
    name: Vendor is late
    category: supplier
    cause: One source
    effect: The pilot waits
    owner: li
    probability: 30%
    impact:
      quality: low
  - id: came
    name: Vendor is gone
    category: supplier
    cause: One source
    effect: The pilot waits
    owner: li
    probability: 30%
    impact:
      quality: low
    occurred_on: 2026-03-03
issues:
  - id: no-data
    name: No data
    kind: problem
    raised_by: li
    raised_on: 2026-03-03
    severity: minor
    owner: li
    due: 2026-03-05
  - id: old
    name: No data of last year
    kind: problem
    raised_by: li
    raised_on: 2026-03-03
    severity: minor
    owner: li
    due: 2026-03-05
    resolved_on: 2026-03-04
questions:
  - id: who
    name: Who pays?
    asked_by: li
    asked_on: 2026-03-03
  - id: when
    name: When?
    asked_by: li
    asked_on: 2026-03-03
    answer: On Monday
<<<
$ plan-check --as-of 2026-03-06 --only closing
plan-check: 0 tasks, no findings
? 0
$ sed -i 's/^  start:/  status: closing\n&/' plan.yaml; plan-check --as-of 2026-03-06 --only closing
plan.yaml:2:7: warning: evaluation without: schedule, quality, cost, satisfaction [PL971]
plan.yaml:10:9: warning: left open in a project that is closing: the deliverable 'api' is not accepted [PL970]
plan.yaml:4:11: note: the status of the project
plan.yaml:15:9: warning: left open in a project that is closing: the risk 'late' is open [PL970]
plan.yaml:4:11: note: the status of the project
plan.yaml:35:9: warning: left open in a project that is closing: the issue 'no-data' is open [PL970]
plan.yaml:4:11: note: the status of the project
plan.yaml:53:9: warning: left open in a project that is closing: the question 'who' is not answered [PL970]
plan.yaml:4:11: note: the status of the project
plan-check: 0 tasks, 5 warnings
? 0
$ sed -i 's/^  start:/  sponsor: li\n&/; s/^people:/policy:\n  practice: client\n&/' plan.yaml
$ sed -i 's/status: closing/status: closed/' plan.yaml; plan-check --as-of 2026-03-03 --only closing
plan.yaml:2:7: error: evaluation without: schedule, quality, cost, satisfaction [PL971]
plan.yaml:13:9: error: left open in a project that is closed: the deliverable 'api' is not accepted [PL970]
plan.yaml:4:11: note: the status of the project
plan.yaml:18:9: error: left open in a project that is closed: the risk 'late' is open [PL970]
plan.yaml:4:11: note: the status of the project
plan.yaml:38:9: error: left open in a project that is closed: the issue 'no-data' is open [PL970]
plan.yaml:4:11: note: the status of the project
plan.yaml:46:9: error: left open in a project that is closed: the issue 'old' is open [PL970]
plan.yaml:4:11: note: the status of the project
plan.yaml:56:9: error: left open in a project that is closed: the question 'who' is not answered [PL970]
plan.yaml:4:11: note: the status of the project
plan-check: 0 tasks, 6 errors
? 1

>>> over.plan.yaml
submissions:
  - date: 2026-03-06
    deliverable: api
    result: accepted
evaluation:
  - id: time
    name: Was it on time
    dimension: schedule
    date: 2026-03-06
  - id: rest
    name: Was it good
    dimension: quality
  - id: money
    name: Was it paid
    dimension: cost
<<<
$ sed -i 's/    asked_on:.*/&\n    answered_on: 2026-03-06/; s/    due:.*/&\n    closed_on: 2026-03-06/; s/    cause:.*/&\n    closed_on: 2026-03-06/' plan.yaml
$ plan-check --as-of 2026-03-05 --only closing
plan.yaml:2:7: error: evaluation without: schedule, satisfaction [PL971]
plan.yaml:13:9: error: left open in a project that is closed: the deliverable 'api' is not accepted [PL970]
plan.yaml:4:11: note: the status of the project
plan.yaml:18:9: error: left open in a project that is closed: the risk 'late' is open [PL970]
plan.yaml:4:11: note: the status of the project
plan.yaml:40:9: error: left open in a project that is closed: the issue 'no-data' is open [PL970]
plan.yaml:4:11: note: the status of the project
plan.yaml:60:9: error: left open in a project that is closed: the question 'who' is not answered [PL970]
plan.yaml:4:11: note: the status of the project
plan.yaml:65:9: error: left open in a project that is closed: the question 'when' is not answered [PL970]
plan.yaml:4:11: note: the status of the project
plan-check: 0 tasks, 6 errors
? 1
$ plan-check --as-of 2026-03-06 --only closing
plan.yaml:2:7: error: evaluation without: satisfaction [PL971]
plan-check: 0 tasks, 1 error
? 1
$ printf '  - id: joy\n    name: Is the client content\n    dimension: satisfaction\n' >>over.plan.yaml; plan-check --as-of 2026-03-06 --only closing
plan-check: 0 tasks, no findings
? 0
$ sed -i '/id: joy/,$d' over.plan.yaml; sed -i '/status: closed/d; /practice: client/d; s/^policy:/#/' plan.yaml; plan-check --as-of 2026-03-06 --only closing
plan.yaml:2:7: warning: evaluation without: satisfaction [PL971]
plan-check: 0 tasks, 1 warning
? 0

Lessons say why and what to do, somebody acts on them, and grave issues lead
to one.

>>> learn/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
people:
  - id: li
    name: Li
issues:
  - id: no-data
    name: No data
    kind: problem
    raised_by: li
    raised_on: 2026-03-03
    severity: critical
    owner: li
    due: 2026-03-05
    closed_on: 2026-03-05
  - id: small
    name: Little data
    kind: problem
    raised_by: li
    raised_on: 2026-03-03
    severity: minor
    owner: li
    due: 2026-03-05
    closed_on: 2026-03-05
<<<
$ plan-check --as-of 2026-03-06 --only closing learn
plan-check: 0 tasks, no findings
? 0

>>> learn/lessons.plan.yaml
lessons:
  - id: data-first
    name: Ask for data in the contract
    kind: failure
    logged_on: 2026-03-06
<<<
$ plan-check --as-of 2026-03-05 --only closing learn; plan-check --as-of 2026-03-06 --only closing learn
learn/plan.yaml:9:9: warning: grave, over, and no lesson drawn: the critical issue 'no-data' [PL974]
plan-check: 0 tasks, 1 warning
learn/lessons.plan.yaml:2:9: warning: lesson that teaches nothing: 'data-first' has no cause and no recommendation [PL972]
learn/lessons.plan.yaml:2:9: warning: lesson without an action: 'data-first' [PL973]
learn/plan.yaml:9:9: warning: grave, over, and no lesson drawn: the critical issue 'no-data' [PL974]
plan-check: 0 tasks, 3 warnings
? 0
$ printf '    cause: Nobody asked\n    links: no-data\n' >>learn/lessons.plan.yaml; plan-check --as-of 2026-03-06 --only closing learn
learn/lessons.plan.yaml:2:9: warning: lesson that teaches nothing: 'data-first' has no recommendation [PL972]
learn/lessons.plan.yaml:2:9: warning: lesson without an action: 'data-first' [PL973]
plan-check: 0 tasks, 2 warnings
? 0
$ sed -i 's/cause: .*/recommendation: Ask/' learn/lessons.plan.yaml; plan-check --as-of 2026-03-06 --only closing learn
learn/lessons.plan.yaml:2:9: warning: lesson that teaches nothing: 'data-first' has no cause [PL972]
learn/lessons.plan.yaml:2:9: warning: lesson without an action: 'data-first' [PL973]
plan-check: 0 tasks, 2 warnings
? 0
$ sed -i 's/recommendation: .*/&\n    cause: Nobody asked/' learn/lessons.plan.yaml; plan-check --as-of 2026-03-06 --only closing learn
learn/lessons.plan.yaml:2:9: warning: lesson without an action: 'data-first' [PL973]
plan-check: 0 tasks, 1 warning
? 0
$ sed -i 's/kind: failure/kind: success/; /cause/d; s/logged_on.*/&\n    status: closed/' learn/lessons.plan.yaml; plan-check --as-of 2026-03-06 --only closing learn
plan-check: 0 tasks, no findings
? 0
$ sed -i 's/status: closed/actions:\n      - id: ask\n        name: Ask\n        owner: li\n        due: 2026-03-09/' learn/lessons.plan.yaml
$ plan-check --as-of 2026-03-06 --only closing learn
plan-check: 0 tasks, no findings
? 0

Nothing is judged before it is accepted, and a milestone that was reached late leads to a lesson.

>>> early/plan.yaml
project: {id: shop, name: Web shop, start: 2026-03-02}
people:
  - {id: li, name: Li}
deliverables:
  - {id: api, name: The API, owner: li, acceptance_criteria: It answers}
  - {id: manual, name: The manual, owner: li, acceptance_criteria: It helps}
tasks:
  - {id: pilot, name: Pilot, owner: li, milestone: true, due: 2026-03-06}
  - {id: launch, name: Launch, owner: li, milestone: true, due: 2026-03-13}
progress:
  - {date: 2026-03-17, task: pilot, by: li, actual_finish: 2026-03-17}
  - {date: 2026-03-18, task: launch, by: li, actual_finish: 2026-03-18}
lessons:
  - {id: data-first, name: Ask for data, kind: success, status: closed, logged_on: 2026-03-17}
evaluation:
  - {id: time, name: Was it on time, dimension: schedule, target: 2026-03-27}
  - {id: good, name: Was it good, dimension: quality, verdict: met}
  - {id: paid, name: Was it paid, dimension: cost}
  - {id: joy, name: Is the client content, dimension: satisfaction}
<<<
$ plan-check --as-of 2026-03-20 --only closing early
early/plan.yaml:8:10: warning: milestone reached late, and no lesson drawn: 'pilot', by 7d [PL976]
early/plan.yaml:17:64: warning: 'good' judges the project, and the deliverable 'api' is not accepted (and 1 more) [PL975]
early/plan.yaml:5:10: note: 'api' is here
plan-check: 2 tasks, 2 warnings
? 0
$ sed -i 's/actual_finish: 2026-03-17/actual_finish: 2026-03-13/; s/, verdict: met//' early/plan.yaml
$ plan-check --as-of 2026-03-20 --only closing early
plan-check: 2 tasks, no findings
? 0
$ sed -i 's/start: 2026-03-02}/start: 2026-03-02, tolerances: {schedule: 4d}}/; s/quality}/quality, score: 4}/' early/plan.yaml
$ plan-check --as-of 2026-03-20 --only closing early
early/plan.yaml:8:10: warning: milestone reached late, and no lesson drawn: 'pilot', by 5d [PL976]
early/plan.yaml:17:62: warning: 'good' judges the project, and the deliverable 'api' is not accepted (and 1 more) [PL975]
early/plan.yaml:5:10: note: 'api' is here
plan-check: 2 tasks, 2 warnings
? 0
$ sed -i 's/status: closed/status: closed, links: pilot/; s/4d}/4d}, status: closing/' early/plan.yaml
$ plan-check --as-of 2026-03-20 --only closing early
early/plan.yaml:5:10: warning: left open in a project that is closing: the deliverable 'api' is not accepted [PL970]
early/plan.yaml:1:92: note: the status of the project
early/plan.yaml:6:10: warning: left open in a project that is closing: the deliverable 'manual' is not accepted [PL970]
early/plan.yaml:1:92: note: the status of the project
plan-check: 2 tasks, 2 warnings
