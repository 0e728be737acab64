What was planned and is cancelled is awaited no more: meetings, checks, trainings, survey rounds.

>>> plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-10-05
people:
  - id: li
    name: Li
deliverables:
  - id: api
    name: Interface
    owner: li
    acceptance_criteria: It answers
standards:
  - id: fast
    name: Fast
    deliverables: api
    criterion: It answers in a second
    kind: test
    checks:
      - id: first-test
        name: First test
        planned_on: 2026-10-12
skills:
  - id: testing
    name: Testing
trainings:
  - id: class
    name: Testing in a day
    skills: testing
    planned_on: 2026-10-13
    attendees: li
meetings:
  - id: start
    name: Start
    kind: team
    planned_on: 2026-10-14
survey_rounds:
  - id: round
    name: How is it going
    audience: team
    planned_on: 2026-10-15
    invited: 5
<<<
$ plan-check --as-of 2026-10-30 --only quality,feedback,communication
plan.yaml:22:21: warning: overdue: the check 'first-test' was to be held by 2026-10-12 [PL842]
plan.yaml:30:17: warning: overdue: the training 'class' was planned for 2026-10-13 [PL894]
plan.yaml:36:17: warning: 'start' was planned for 2026-10-14, and nothing says that it was held [PL866]
plan.yaml:41:17: warning: overdue: the survey 'round' was planned for 2026-10-15 [PL890]
plan-check: 0 tasks, 4 warnings
$ sed 's/^\( *\)planned_on: .*/&\n\1status: cancelled/' plan.yaml >new && mv new plan.yaml
$ plan-check --as-of 2026-10-30 --only quality,feedback,communication
plan.yaml:14:9: warning: standard that is never checked: 'fast' [PL841]
plan-check: 0 tasks, 1 warning
$ plan-list -q meetings --as-of 2026-10-30 --columns id,status
id     status
start  cancelled
? 0

A date beside it must not say that it was held.

$ sed '/id: start/,$s/status: cancelled/&\n    held_on: 2026-10-14/' plan.yaml >new && mv new plan.yaml
$ plan-check --as-of 2026-10-30 --only project
plan.yaml:39:13: error: status contradicts a date: 'start' is cancelled, and has held_on 2026-10-14 [PL805]
plan.yaml:46:13: error: status contradicts a date: 'round' is cancelled, and has held_on 2026-10-14 [PL805]
plan-check: 0 tasks, 2 errors
? 1
