A date implies a status; a status beside it that says something else is an
error, in every register and in parts of records.

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
defects:
  - id: refund
    name: No refund
    deliverable: api
    severity: minor
    found_on: 2026-03-02
    found_by: li
    status: open
    fixed_on: 2026-03-03
    rework: 1h
actions:
  - id: draft
    name: Send the draft
    owner: li
    due: 2026-03-06
    status: in_progress
    closed_on: 2026-03-05
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
    status: open
    occurred_on: 2026-03-04
    responses:
      - name: Rent six
        owner: li
        due: 2026-03-05
        status: open
        closed_on: 2026-03-04
issues:
  - id: no-data
    name: No data
    kind: problem
    raised_by: li
    raised_on: 2026-03-03
    severity: minor
    owner: li
    due: 2026-03-05
    status: resolved
    resolved_on: 2026-03-04
    closed_on: 2026-03-05
changes:
  - id: sso
    name: Single sign-on
    kind: request_for_change
    requested_by: li
    requested_on: 2026-03-03
    reason: Passwords
    status: assessed
    decided_on: 2026-03-05
<<<
$ plan-check --as-of 2026-03-06 --only project
plan.yaml:20:13: error: status contradicts a date: 'refund' is open, and has fixed_on 2026-03-03 [PL805]
plan.yaml:28:13: error: status contradicts a date: 'draft' is in_progress, and has closed_on 2026-03-05 [PL805]
plan.yaml:40:13: error: status contradicts a date: 'late' is open, and has occurred_on 2026-03-04 [PL805]
plan.yaml:46:17: error: status contradicts a date: 'late' is open, and has closed_on 2026-03-04 [PL805]
plan.yaml:57:13: error: status contradicts a date: 'no-data' is resolved, and has closed_on 2026-03-05 [PL805]
plan.yaml:67:13: error: status contradicts a date: 'sso' is assessed, and has decided_on 2026-03-05 [PL805]
plan-check: 0 tasks, 6 errors
? 1

What came back is open again, and each date has words that go with it.

$ sed -i 's/^    fixed_on: .*/&\n    reopened_on: 2026-03-04/; s/in_progress/cancelled/; s/status: assessed/status: rejected/' plan.yaml
$ sed -i 's/status: resolved/status: closed/; /category/,$s/status: open/status: closed/' plan.yaml
$ plan-check --as-of 2026-03-06 --only project
plan-check: 0 tasks, no findings
? 0

Nor has what is not begun a start, or what goes on a finish.

>>> work/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
tasks:
  - id: pages
    name: Pages
    duration: 3d
  - id: cart
    name: Cart
    duration: 3d
progress:
  - date: 2026-03-04
    task: pages
    status: in_progress
    actual_start: 2026-03-02
    actual_finish: 2026-03-04
  - date: 2026-03-04
    task: cart
    status: not_started
    actual_start: 2026-03-02
<<<
$ plan-check --as-of 2026-03-06 --only project work
work/plan.yaml:15:13: error: status contradicts a date: 'pages' is in_progress, and has actual_finish 2026-03-04 [PL805]
work/plan.yaml:20:13: error: status contradicts a date: 'cart' is not_started, and has actual_start 2026-03-02 [PL805]
plan-check: 2 tasks, 2 errors
? 1
$ sed -i 's/in_progress/completed/; s/not_started/in_progress/' work/plan.yaml; plan-check --as-of 2026-03-06 --only project work
plan-check: 2 tasks, no findings
? 0

A day on which something happened is not to come. Looked at as it was on an
earlier day, a plan may have such days.

>>> ahead/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
people:
  - id: li
    name: Li
    skills:
      - skill: testing
        level: 3
        assessed_on: 9001-02-03
skills:
  - id: testing
    name: Testing
meetings:
  - id: kickoff
    name: Kick-off
    kind: team
    planned_on: 9001-02-04
    held_on: 2026-03-02
actions:
  - id: draft
    name: Send the draft
    owner: li
    due: 9001-02-05
    closed_on: 9001-02-06
  - id: print
    name: Print the draft
    owner: li
    due: 2026-03-05
    closed_on: 2026-03-05
progress:
<<<
$ plan-check --only project ahead
ahead/plan.yaml:11:22: warning: said of a day to come: 'li' has assessed_on 9001-02-03 [PL806]
ahead/plan.yaml:26:16: warning: said of a day to come: 'draft' has closed_on 9001-02-06 [PL806]
plan-check: 0 tasks, 2 warnings
? 0
$ plan-check --only project --as-of 2026-03-06 ahead
plan-check: 0 tasks, no findings
$ plan-check --only project ahead -q --fail-on late >/dev/null
? 1
