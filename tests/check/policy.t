What a plan says of its findings: severities of its policy, its practice, and waivers on records.

>>> plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
policy:
  rules:
    - rule: due-missed
      severity: error
      reason: Dates are the contract
    - rule: PL307
      severity: off
      reason: We copy links on purpose
people:
  - id: li
    name: Li
tasks:
  - id: build
    name: Build
    owner: li
    duration: 1w
    due: 2026-03-04
  - id: test
    name: Test
    owner: li
    duration: 2d
    due: 2026-03-06
    depends_on: [build, build]
<<<
$ plan-check --as-of 2026-03-02
plan.yaml:21:10: error: late: 'build' finishes 2026-03-09, 3d after it is due [PL311]
plan.yaml:26:10: error: late: 'test' finishes 2026-03-11, 3d after it is due [PL311]
plan-check: 2 tasks, 2 errors
? 1

A waiver takes a finding of its own record off the list, until its day is over.

$ sed -i '/due: 2026-03-06/a\    waivers:\n      - rule: PL311\n        by: li\n        until: 2026-03-31\n        reason: The client knows' plan.yaml
$ plan-check --as-of 2026-03-02
plan.yaml:21:10: error: late: 'build' finishes 2026-03-09, 3d after it is due [PL311]
plan-check: 2 tasks, 1 error
? 1
$ plan-check --as-of 2026-04-01 --only tasks,project
plan.yaml:21:10: error: late: 'build' finishes 2026-04-08, 25d after it is due [PL311]
plan.yaml:26:10: error: late: 'test' finishes 2026-04-10, 25d after it is due [PL311]
plan.yaml:30:16: warning: waiver has run out: PL311 was accepted until 2026-03-31 [PL803]
plan-check: 2 tasks, 2 errors, 1 warning
? 1

One that finds nothing is said; one of a rule that is no rule, or is an error in every plan, is wrong.

$ sed -i 's/until: 2026-03-31/until: 2026-12-31/; s/due: 2026-03-06/due: 2026-12-06/' plan.yaml
$ plan-check --as-of 2026-03-02
plan.yaml:21:10: error: late: 'build' finishes 2026-03-09, 3d after it is due [PL311]
plan.yaml:28:15: info: waiver of nothing: the rule PL311 finds nothing here [PL804]
plan-check: 2 tasks, 1 error, 1 note
? 1
$ sed -i 's/rule: due-missed/rule: due-missing/; s/rule: PL311/rule: link-circle/; s/rule: PL307/rule: PL305/' plan.yaml
$ plan-check --as-of 2026-03-02 --only project
plan.yaml:7:13: error: no such rule: 'due-missing'; did you mean 'due-missed'? [PL801]
plan.yaml:10:13: error: cannot be softened: PL305 is an error in every plan [PL802]
plan.yaml:28:15: error: cannot be waived: PL305 is an error in every plan [PL802]
plan-check: 2 tasks, 3 errors
? 1

Under the practice of client projects what such a project cannot do without is an error.

>>> practice/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
policy:
  practice: client
people:
  - id: li
    name: Li
tasks:
  - id: build
    name: Build
    owner: li
    duration: 1w
  - id: test
    name: Test
    duration: 2d
<<<
$ plan-check --as-of 2026-03-02 --only tasks practice
practice/plan.yaml:11:9: error: task that is never due: 'build' [PL319]
practice/plan.yaml:15:9: error: [...] [PL317]
practice/plan.yaml:15:9: error: task that is never due: 'test' [PL319]
plan-check: 2 tasks, 3 errors
? 1
$ plan-check --explain due-missed | head -n 1
PL311 due-missed (warning): [...]
? 0

So are a promise to the client that the plan breaks, and a pin or a limit that cannot hold.

>>> broken/plan.yaml
project: {id: shop, name: Web shop, start: 2026-03-02, finish: 2026-03-06}
policy: {practice: client}
people:
  - {id: li, name: Li}
tasks:
  - {id: build, name: Build, owner: li, duration: 8d}
  - {id: test, name: Test, owner: li, duration: 2d, depends_on: build, constraint: fnlt 2026-03-10}
  - {id: fair, name: Fair, owner: li, depends_on: build, fixed: 2026-03-03..2026-03-04}
progress:
  - {date: 2026-03-02, task: build, by: li, actual_start: 2026-03-02, percent: 30%}
  - {date: 2026-03-03, task: build, by: li, percent: 20%}
meetings:
  - id: jour-fixe
    name: Jour fixe
    kind: team
    planned_on: 2026-03-03
    note: "- [ ] Send the draft"
<<<
$ plan-check --as-of 2026-03-03 broken | grep -E "PL31[234]|PL407|PL249"
plan-check: 3 tasks, 19 errors, 2 warnings
broken/plan.yaml:1:64: error: late: the project finishes 2026-03-16, 5d3h12min after its promise [PL314]
broken/plan.yaml:7:84: error: constraint not kept: 'test' finishes 2026-03-16, which is after 2026-03-10 [PL312]
broken/plan.yaml:8:51: error: link not kept: 'fair' is pinned by 'fixed', before what it waits for [PL313]
broken/plan.yaml:11:54: error: percent of 'build' falls from 30% to 20% [PL407]
broken/plan.yaml:17:11: error: line of minutes that is no action yet: '[ ] Send the draft'; write @ID YYYY-MM-DD: TEXT behind the box [PL249]
