Risks as a register that is kept: looked at, answered in time, complete, and followed by issues.

>>> plan.yaml
project: {id: shop, name: Web shop, start: 2026-11-02, finish: 2027-02-26, currency: EUR}
people:
  - {id: li, name: Li}
tasks:
  - {id: build, name: Build, duration: 1w}
risks:
  - id: answered-late
    name: A response after the event
    category: client
    cause: C
    effect: E
    owner: li
    raised_on: 2026-11-02
    probability: 30%
    impact: {schedule: 2d}
    proximity: 2026-11-19
    strategy: accept
    reason: R
    responses:
      - {name: In time, owner: li, due: 2026-11-18}
      - {name: On the day, owner: li, due: 2026-11-19}
      - {name: Too late, owner: li, due: 2026-11-20}
      - {name: Too late but done, owner: li, due: 2026-11-20, closed_on: 2026-11-10}
      - {name: Too late and left out, owner: li, due: 2026-11-20, status: cancelled}
  - {id: raised, name: Raised and forgotten, category: technical, cause: C, effect: E, owner: li, raised_on: 2026-11-02, probability: 30%, impact: {quality: low}, strategy: accept, reason: R}
  - id: looked-at
    name: Looked at again
    category: technical
    cause: C
    effect: E
    owner: li
    raised_on: 2026-11-02
    probability: 30%
    impact: {quality: low}
    strategy: accept
    reason: R
    reviews:
      - {date: 2026-11-20, by: li}
      - {date: 2026-11-10, by: li}
      - {date: 2027-03-01, by: li}
  - {id: by-a-day, name: By a day, category: technical, cause: C, effect: E, owner: li, raised_on: 2026-11-02, probability: 30%, impact: {quality: low}, strategy: accept, reason: R, review_due: 2026-11-16}
  - {id: nobody-knows, name: Raised at some time, category: technical, cause: C, effect: E, owner: li, probability: 30%, impact: {quality: low}, strategy: accept, reason: R}
  - {id: over, name: Over, category: technical, cause: C, effect: E, owner: li, raised_on: 2026-11-02, probability: 30%, impact: {schedule: 5d}, strategy: accept, reason: R, proximity: 2026-11-03, closed_on: 2026-11-04}
  - {id: here, name: It is here, category: technical, cause: C, effect: E, owner: li, raised_on: 2026-11-02, probability: 30%, impact: {quality: low}, occurred_on: 2026-11-16}
  - {id: here-too, name: It is here and seen to, category: technical, cause: C, effect: E, owner: li, raised_on: 2026-11-02, probability: 30%, impact: {quality: low}, status: occurred}
  - {id: on-tasks, name: On tasks, category: technical, cause: C, effect: E, owner: li, raised_on: 2026-11-02, probability: 30%, impact: {schedule: high}, tasks: build, strategy: accept, reason: R}
issues:
  - {id: seen-to, name: It is seen to, kind: problem, raised_by: li, raised_on: 2026-11-10, severity: minor, owner: li, due: 2026-11-20, risk: here-too}
<<<
$ plan-check --as-of 2026-11-16 --only risks
plan.yaml:1:15: warning: no risk in these categories, and no word that they were looked at: resource, market [PL913]
plan.yaml:15:24: info: risk 'answered-late' delays something, but names no tasks [PL916]
plan.yaml:22:42: warning: response to risk 'answered-late' is due on 2026-11-20, after it may have happened [PL909]
plan.yaml:16:16: note: it is expected for 2026-11-19
plan.yaml:44:165: warning: risk 'here' has occurred, but no issue names it [PL912]
plan-check: 1 task, 3 warnings, 1 note
$ plan-check --as-of 2026-11-17 --only risks
plan.yaml:1:15: warning: no risk in these categories, and no word that they were looked at: resource, market [PL913]
plan.yaml:15:24: info: risk 'answered-late' delays something, but names no tasks [PL916]
plan.yaml:22:42: warning: response to risk 'answered-late' is due on 2026-11-20, after it may have happened [PL909]
plan.yaml:16:16: note: it is expected for 2026-11-19
plan.yaml:41:195: warning: risk 'by-a-day' was to be looked at again by 2026-11-16, and was last on 2026-11-02 [PL911]
plan.yaml:44:165: warning: risk 'here' has occurred, but no issue names it [PL912]
plan-check: 1 task, 4 warnings, 1 note
$ plan-check --as-of 2026-12-03 --only risks
plan.yaml:1:15: warning: no risk in these categories, and no word that they were looked at: resource, market [PL913]
plan.yaml:13:16: warning: risk 'answered-late' was to be looked at again by 2026-12-02, and was last on 2026-11-02 [PL911]
plan.yaml:15:24: info: risk 'answered-late' delays something, but names no tasks [PL916]
plan.yaml:16:16: warning: risk 'answered-late' was expected for 2026-11-19, and is still open [PL915]
plan.yaml:20:41: warning: overdue: response to risk 'answered-late' by li was due on 2026-11-18 [PL910]
plan.yaml:21:44: warning: overdue: response to risk 'answered-late' by li was due on 2026-11-19 [PL910]
plan.yaml:22:42: warning: response to risk 'answered-late' is due on 2026-11-20, after it may have happened [PL909]
plan.yaml:16:16: note: it is expected for 2026-11-19
plan.yaml:22:42: warning: overdue: response to risk 'answered-late' by li was due on 2026-11-20 [PL910]
plan.yaml:25:110: warning: risk 'raised' was to be looked at again by 2026-12-02, and was last on 2026-11-02 [PL911]
plan.yaml:41:195: warning: risk 'by-a-day' was to be looked at again by 2026-11-16, and was last on 2026-11-02 [PL911]
plan.yaml:44:165: warning: risk 'here' has occurred, but no issue names it [PL912]
plan.yaml:46:100: warning: risk 'on-tasks' was to be looked at again by 2026-12-02, and was last on 2026-11-02 [PL911]
plan.yaml:48:126: warning: overdue: issue 'seen-to' of li was due on 2026-11-20 [PL920]
plan-check: 1 task, 12 warnings, 1 note
$ plan-check --as-of 2026-12-21 --only risks | grep PL911
plan-check: 1 task, 13 warnings, 1 note
plan.yaml:13:16: warning: risk 'answered-late' was to be looked at again by 2026-12-02, and was last on 2026-11-02 [PL911]
plan.yaml:25:110: warning: risk 'raised' was to be looked at again by 2026-12-02, and was last on 2026-11-02 [PL911]
plan.yaml:38:16: warning: risk 'looked-at' was to be looked at again by 2026-12-18, and was last on 2026-11-20 [PL911]
plan.yaml:41:195: warning: risk 'by-a-day' was to be looked at again by 2026-11-16, and was last on 2026-11-02 [PL911]
plan.yaml:46:100: warning: risk 'on-tasks' was to be looked at again by 2026-12-02, and was last on 2026-11-02 [PL911]
? 0

Another period, and a category that was looked at.

$ sed -i 's/^people:/policy:\n  risks:\n    review_every: 1w mon\n    considered:\n      - {category: market, by: li, date: 2026-11-02}\n&/' plan.yaml
$ plan-check --as-of 2026-11-10 --only risks
plan.yaml:1:15: warning: no risk in these categories, and no word that they were looked at: resource [PL913]
plan.yaml:18:16: warning: risk 'answered-late' was to be looked at again by 2026-11-09, and was last on 2026-11-02 [PL911]
plan.yaml:20:24: info: risk 'answered-late' delays something, but names no tasks [PL916]
plan.yaml:27:42: warning: response to risk 'answered-late' is due on 2026-11-20, after it may have happened [PL909]
plan.yaml:21:16: note: it is expected for 2026-11-19
plan.yaml:30:110: warning: risk 'raised' was to be looked at again by 2026-11-09, and was last on 2026-11-02 [PL911]
plan.yaml:49:10: warning: risk 'here' has no strategy [PL900]
plan.yaml:49:98: warning: risk 'here' was to be looked at again by 2026-11-09, and was last on 2026-11-02 [PL911]
plan.yaml:51:100: warning: risk 'on-tasks' was to be looked at again by 2026-11-09, and was last on 2026-11-02 [PL911]
plan-check: 1 task, 7 warnings, 1 note
? 0

A plan without risks is no matter for these rules, nor is one that has all that it needs.

$ sed -i 's/category: client/category: resource/' plan.yaml
$ plan-check --as-of 2026-11-09 --only risks
plan.yaml:20:24: info: risk 'answered-late' delays something, but names no tasks [PL916]
plan.yaml:27:42: warning: response to risk 'answered-late' is due on 2026-11-20, after it may have happened [PL909]
plan.yaml:21:16: note: it is expected for 2026-11-19
plan.yaml:28:51: warning: response to risk 'answered-late' is due on 2026-11-20, after it may have happened [PL909]
plan.yaml:21:16: note: it is expected for 2026-11-19
plan.yaml:49:10: warning: risk 'here' has no strategy [PL900]
plan-check: 1 task, 3 warnings, 1 note
$ sed -i '/^risks:/,$d' plan.yaml; plan-check --as-of 2026-12-21 --only risks
plan-check: 1 task, no findings
