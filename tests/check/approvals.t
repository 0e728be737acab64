Who decided a change: known, entitled to, and with the client.

>>> plan.yaml
project: {id: shop, name: Web shop, manager: li, sponsor: su, start: 2026-11-02, currency: EUR}
policy: {changes: {authority: [{role: manager, cost: 500.00, schedule: 2d}, {role: Sponsor, cost: 2000.00}, {role: tester, schedule: 0d}]}}
stakeholders:
  - {id: chen, name: Chen}
people:
  - {id: li, name: Li}
  - {id: su, name: Su}
  - {id: tan, name: Tan, role: Tester}
changes:
  - {id: empty, name: Approved somehow, kind: concern, requested_by: chen, requested_on: 2026-11-02, reason: R, status: approved, options: [{id: a, name: A, kind: adjust_plan, assessment: {scope: none, schedule: 1d, cost: 0.00}}]}
  - {id: alone, name: Without the client, kind: concern, requested_by: chen, requested_on: 2026-11-02, reason: R, decided_option: a, decided_by: li, decided_on: 2026-11-03, options: [{id: a, name: A, kind: adjust_plan, assessment: {scope: none, schedule: 2d, cost: 500.00}}]}
  - {id: asked, name: The client was asked, kind: concern, requested_by: chen, requested_on: 2026-11-02, reason: R, decided_option: a, decided_by: li, decided_on: 2026-11-03, consultations: [{date: 2026-11-03, with: chen, outcome: Yes}], options: [{id: a, name: A, kind: adjust_plan, assessment: {scope: none, schedule: -4d, cost: 500.00}}]}
  - {id: asked-li, name: Somebody was asked, kind: concern, requested_by: chen, requested_on: 2026-11-02, reason: R, decided_option: a, decided_by: li, decided_on: 2026-11-03, consultations: [{date: 2026-11-03, with: su, outcome: Yes}], options: [{id: a, name: A, kind: adjust_plan, assessment: {scope: none, schedule: 1d, cost: 0.00}}]}
  - {id: dear, name: Dearer, kind: concern, requested_by: chen, requested_on: 2026-11-02, reason: R, decided_option: a, decided_by: li, decided_on: 2026-11-03, consultations: [{date: 2026-11-03, with: chen, outcome: Yes}], options: [{id: a, name: A, kind: adjust_plan, assessment: {scope: none, schedule: 1d, cost: 500.01}}]}
  - {id: long, name: Longer, kind: concern, requested_by: chen, requested_on: 2026-11-02, reason: R, decided_option: a, decided_by: [tan, li], decided_on: 2026-11-03, consultations: [{date: 2026-11-03, with: chen, outcome: Yes}], options: [{id: a, name: A, kind: adjust_plan, assessment: {scope: none, schedule: 3d, cost: 0.00}}]}
  - {id: sponsored, name: By the sponsor, kind: concern, requested_by: chen, requested_on: 2026-11-02, reason: R, decided_option: a, decided_by: su, decided_on: 2026-11-03, consultations: [{date: 2026-11-03, with: chen, outcome: Yes}], options: [{id: a, name: A, kind: adjust_plan, assessment: {scope: none, schedule: 3d, cost: 2000.00}}]}
  - {id: with-client, name: With the client, kind: concern, requested_by: chen, requested_on: 2026-11-02, reason: R, decided_option: a, decided_by: [li, chen], decided_on: 2026-11-03, options: [{id: a, name: A, kind: adjust_plan, assessment: {scope: none, schedule: 30d, cost: 9000.00}}]}
  - {id: by-tester, name: By a tester, kind: concern, requested_by: chen, requested_on: 2026-11-02, reason: R, decided_option: a, decided_by: tan, decided_on: 2026-11-03, consultations: [{date: 2026-11-03, with: chen, outcome: Yes}], options: [{id: a, name: A, kind: adjust_plan, assessment: {scope: none, schedule: 0d, cost: 9000.00}}]}
  - {id: not-decided, name: Made at once, kind: concern, requested_by: chen, requested_on: 2026-11-02, reason: R, implemented_on: 2026-11-03}
  - {id: refused, name: Made all the same, kind: concern, requested_by: chen, requested_on: 2026-11-02, reason: R, status: rejected, decided_by: chen, decided_on: 2026-11-03, implemented_on: 2026-11-04}
  - {id: early, name: Made too early, kind: concern, requested_by: chen, requested_on: 2026-11-02, reason: R, status: assessed, decided_by: chen, implemented_on: 2026-11-04, options: [{id: a, name: A, kind: adjust_plan, assessment: {scope: none, schedule: 0d, cost: 0.00}}]}
  - {id: done, name: Made as agreed, kind: concern, requested_by: chen, requested_on: 2026-11-02, reason: R, status: implemented, decided_option: a, decided_by: chen, decided_on: 2026-11-03, options: [{id: a, name: A, kind: adjust_plan, assessment: {scope: none, schedule: 0d, cost: 0.00}}]}
  - {id: to-come, name: Decided on a day to come, kind: concern, requested_by: chen, requested_on: 2026-11-02, reason: R, decided_option: a, decided_by: li, decided_on: 2026-12-03, options: [{id: a, name: A, kind: adjust_plan, assessment: {scope: none, schedule: 0d, cost: 9000.00}}]}
  - {id: over, name: Closed and refused, kind: concern, requested_by: chen, requested_on: 2026-11-02, reason: R, status: closed, decided_option: b, decided_on: 2026-11-03, options: [{id: b, name: B, kind: reject}]}
<<<
$ plan-check --as-of 2026-11-05 --only changes
plan.yaml:10:121: warning: change 'empty' is approved, but does not say who decided it, when, which option was taken [PL942]
plan.yaml:10:121: warning: change 'empty' is approved, but the client was not asked [PL944]
plan.yaml:11:162: warning: change 'alone' is approved, but the client was not asked [PL944]
plan.yaml:13:165: warning: change 'asked-li' is approved, but the client was not asked [PL944]
plan.yaml:14:133: warning: change 'dear' is larger than 'li' may decide [PL945]
plan.yaml:15:134: warning: change 'long' is larger than 'tan' may decide [PL945]
plan.yaml:17:200: warning: change 'with-client' is significant by its effect on the schedule, but has one option only [PL941]
plan.yaml:19:131: warning: change 'not-decided' is implemented, but nothing says that it was decided [PL946]
plan.yaml:20:192: warning: change 'refused' is implemented, but it was rejected [PL946]
plan.yaml:21:163: warning: change 'early' is implemented, but its status is that of one not decided [PL946]
plan-check: 0 tasks, 10 warnings
? 0

Without anybody of the client's, or without limits of authority, there is nothing to ask for.

$ sed -i 's/^policy:.*/policy: {practice: client}/; s/name: Chen}/name: Chen, org: team}/' plan.yaml
$ plan-check --as-of 2026-11-05 --only changes -q
plan.yaml:10:121: error: change 'empty' is approved, but does not say who decided it, when, which option was taken [PL942]
plan.yaml:17:200: error: change 'with-client' is significant by its effect on the schedule, but has one option only [PL941]
plan.yaml:19:131: error: change 'not-decided' is implemented, but nothing says that it was decided [PL946]
plan.yaml:20:192: error: change 'refused' is implemented, but it was rejected [PL946]
plan.yaml:21:163: error: change 'early' is implemented, but its status is that of one not decided [PL946]
? 1
