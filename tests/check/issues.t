Issues: solved in time, and so that something is learned.

>>> plan.yaml
project: {id: shop, name: Web shop, start: 2026-11-02}
people:
  - {id: li, name: Li}
issues:
  - {id: open, name: Open, kind: problem, raised_by: li, raised_on: 2026-11-10, severity: minor, owner: li, due: 2026-11-20}
  - {id: tomorrow, name: Closed on a day to come, kind: problem, raised_by: li, raised_on: 2026-11-10, severity: minor, owner: li, due: 2026-11-20, solution: S, closed_on: 2026-11-24}
  - {id: no-solution, name: Solved somehow, kind: problem, raised_by: li, raised_on: 2026-11-10, severity: major, owner: li, due: 2026-11-20, resolved_on: 2026-11-20}
  - {id: no-cause, name: Closed, kind: problem, raised_by: li, raised_on: 2026-11-10, severity: critical, owner: li, due: 2026-11-20, solution: S, status: closed}
  - {id: in-words, name: Resolved, kind: problem, raised_by: li, raised_on: 2026-11-10, severity: minor, owner: li, due: 2026-11-20, status: resolved}
  - {id: by-change, name: By a change, kind: off_specification, raised_by: li, raised_on: 2026-11-10, severity: minor, owner: li, due: 2026-11-20, change: cr, closed_on: 2026-11-18}
  - {id: fine, name: Closed with all, kind: problem, raised_by: li, raised_on: 2026-11-10, severity: major, owner: li, due: 2026-11-20, solution: S, cause: C, resolved_on: 2026-11-18, closed_on: 2026-11-19}
  - {id: minor, name: Closed but minor, kind: problem, raised_by: li, raised_on: 2026-11-10, severity: minor, owner: li, due: 2026-11-20, solution: S, closed_on: 2026-11-19}
  - {id: none, name: None at all, kind: problem, raised_by: li, raised_on: 2026-11-10, severity: major, owner: li, due: 2026-11-20, status: cancelled}
changes:
  - {id: cr, name: A change, kind: concern, requested_by: li, requested_on: 2026-11-18, reason: R}
<<<
$ plan-check --as-of 2026-11-20 --only risks
plan.yaml:7:156: warning: issue 'no-solution' is over, but its solution is not said [PL921]
plan.yaml:8:156: warning: critical issue 'no-cause' is closed, but its cause is not said [PL922]
plan.yaml:9:142: warning: issue 'in-words' is over, but its solution is not said [PL921]
plan-check: 0 tasks, 3 warnings
$ plan-check --as-of 2026-11-21 --only risks
plan.yaml:5:114: warning: overdue: issue 'open' of li was due on 2026-11-20 [PL920]
plan.yaml:6:137: warning: overdue: issue 'tomorrow' of li was due on 2026-11-20 [PL920]
plan.yaml:7:156: warning: issue 'no-solution' is over, but its solution is not said [PL921]
plan.yaml:8:156: warning: critical issue 'no-cause' is closed, but its cause is not said [PL922]
plan.yaml:9:142: warning: issue 'in-words' is over, but its solution is not said [PL921]
plan-check: 0 tasks, 5 warnings
