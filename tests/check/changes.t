Changes on their way: assessed, with a choice where they are large, decided and made in time.

>>> plan.yaml
project:
  id: shop
  name: Web shop
  manager: li
  start: 2026-11-02
  currency: EUR
  tolerances: {schedule: 3d, cost: 10%}
policy:
  changes:
    budget: 900.00
people:
  - {id: li, name: Li}
budget:
  - {id: all, name: All of it, category: labour, amount: 10000.00}
changes:
  - id: bare
    name: Assessed without an option
    kind: concern
    requested_by: li
    requested_on: 2026-11-02
    reason: R
    status: assessed
  - id: in-part
    name: Assessed in part
    kind: concern
    requested_by: li
    requested_on: 2026-11-02
    reason: R
    status: options_proposed
    options:
      - {id: now, name: Now, kind: adjust_plan, assessment: {schedule: 1d}}
      - {id: people, name: With more people, kind: add_resources}
      - {id: not, name: Not at all, kind: reject}
    recommended: not
  - id: submitted
    name: Not assessed yet
    kind: concern
    requested_by: li
    requested_on: 2026-11-02
    reason: R
    status: submitted
    options:
      - {id: now, name: Now, kind: adjust_plan}
  - {id: draft, name: A draft, kind: concern, requested_by: li, requested_on: 2026-11-02, reason: R, status: draft}
  - {id: draft-due, name: A draft with a day, kind: concern, requested_by: li, requested_on: 2026-11-02, reason: R, due: 2026-11-10}
  - {id: unsaid, name: Asked for, kind: concern, requested_by: li, requested_on: 2026-11-02, reason: R}
  - {id: to-come, name: Asked for tomorrow, kind: concern, requested_by: li, requested_on: 2026-12-02, reason: R, due: 2026-11-03}
  - id: small
    name: Small enough for one option
    kind: concern
    requested_by: li
    requested_on: 2026-11-02
    reason: R
    status: consulted
    options:
      - {id: now, name: Now, kind: adjust_plan, assessment: {scope: unchanged, schedule: 2d, cost: 999.99}}
  - id: long
    name: Long
    kind: concern
    requested_by: li
    requested_on: 2026-11-02
    reason: R
    status: consulted
    options:
      - {id: now, name: Now, kind: adjust_plan, assessment: {scope: none, schedule: -3d, cost: 0.00}}
  - id: dear
    name: Dear
    kind: concern
    requested_by: li
    requested_on: 2026-11-02
    reason: R
    status: consulted
    options:
      - {id: now, name: Now, kind: adjust_plan, assessment: {scope: 无, schedule: 0d, cost: 1000.00}}
  - id: wide
    name: Wide
    kind: concern
    requested_by: li
    requested_on: 2026-11-02
    reason: R
    status: consulted
    options:
      - {id: now, name: Now, kind: adjust_plan, assessment: {scope: One more page, schedule: 0d, cost: 0.00}}
  - id: wide-two
    name: Wide with a choice
    kind: concern
    requested_by: li
    requested_on: 2026-11-02
    reason: R
    status: consulted
    options:
      - {id: now, name: Now, kind: adjust_plan, assessment: {scope: One more page, schedule: 0d, cost: 0.00}}
      - {id: later, name: Later, kind: defer}
  - id: taken
    name: Only what was taken matters
    kind: concern
    requested_by: li
    requested_on: 2026-11-02
    reason: R
    decided_option: now
    decided_by: li
    decided_on: 2026-11-09
    options:
      - {id: now, name: Now, kind: adjust_plan, assessment: {scope: One more page, schedule: 0d, cost: 500.00}}
      - {id: people, name: With more people, kind: add_resources}
  - id: made
    name: Implemented
    kind: concern
    requested_by: li
    requested_on: 2026-11-02
    reason: R
    decided_option: now
    decided_by: li
    decided_on: 2026-11-09
    implemented_on: 2026-11-25
    options:
      - {id: now, name: Now, kind: adjust_plan, assessment: {scope: none, schedule: 0d, cost: 400.01}}
  - id: refused
    name: Refused
    kind: concern
    requested_by: li
    requested_on: 2026-11-02
    reason: R
    decided_option: never
    decided_by: li
    decided_on: 2026-11-09
    options:
      - {id: now, name: Now, kind: adjust_plan}
      - {id: never, name: Never, kind: reject}
<<<
$ plan-check --as-of 2026-11-16 --only changes
plan.yaml:10:13: warning: approved changes cost 900.01 EUR, more than the 900.00 EUR set aside [PL949]
plan.yaml:22:13: warning: change 'bare' is assessed, but has no option [PL940]
plan.yaml:31:14: warning: change 'in-part' is assessed, but option 'now' does not say scope, cost [PL940]
plan.yaml:32:14: warning: change 'in-part' is assessed, but option 'people' does not say scope, schedule, cost [PL940]
plan.yaml:45:122: warning: change 'draft-due' was to be decided by 2026-11-10, and is not [PL948]
plan.yaml:65:14: warning: change 'long' is significant by its effect on the schedule, but has one option only [PL941]
plan.yaml:74:14: warning: change 'dear' is significant by its cost, but has one option only [PL941]
plan.yaml:83:14: warning: change 'wide' is significant by its effect on the scope, but has one option only [PL941]
plan-check: 0 tasks, 8 warnings
$ plan-check --as-of 2026-11-17 --only changes | grep -E 'PL94[78]'
plan-check: 0 tasks, 17 warnings
plan.yaml:20:19: warning: change 'bare' was to be decided by 2026-11-16, and is not [PL948]
plan.yaml:27:19: warning: change 'in-part' was to be decided by 2026-11-16, and is not [PL948]
plan.yaml:39:19: warning: change 'submitted' was to be decided by 2026-11-16, and is not [PL948]
plan.yaml:45:122: warning: change 'draft-due' was to be decided by 2026-11-10, and is not [PL948]
plan.yaml:46:82: warning: change 'unsaid' was to be decided by 2026-11-16, and is not [PL948]
plan.yaml:52:19: warning: change 'small' was to be decided by 2026-11-16, and is not [PL948]
plan.yaml:61:19: warning: change 'long' was to be decided by 2026-11-16, and is not [PL948]
plan.yaml:70:19: warning: change 'dear' was to be decided by 2026-11-16, and is not [PL948]
plan.yaml:79:19: warning: change 'wide' was to be decided by 2026-11-16, and is not [PL948]
plan.yaml:88:19: warning: change 'wide-two' was to be decided by 2026-11-16, and is not [PL948]
$ plan-check --as-of 2026-11-24 --only changes | grep -E 'PL94[78]'
plan-check: 0 tasks, 19 warnings
plan.yaml:20:19: warning: change 'bare' was to be decided by 2026-11-16, and is not [PL948]
plan.yaml:27:19: warning: change 'in-part' was to be decided by 2026-11-16, and is not [PL948]
plan.yaml:39:19: warning: change 'submitted' was to be decided by 2026-11-16, and is not [PL948]
plan.yaml:45:122: warning: change 'draft-due' was to be decided by 2026-11-10, and is not [PL948]
plan.yaml:46:82: warning: change 'unsaid' was to be decided by 2026-11-16, and is not [PL948]
plan.yaml:52:19: warning: change 'small' was to be decided by 2026-11-16, and is not [PL948]
plan.yaml:61:19: warning: change 'long' was to be decided by 2026-11-16, and is not [PL948]
plan.yaml:70:19: warning: change 'dear' was to be decided by 2026-11-16, and is not [PL948]
plan.yaml:79:19: warning: change 'wide' was to be decided by 2026-11-16, and is not [PL948]
plan.yaml:88:19: warning: change 'wide-two' was to be decided by 2026-11-16, and is not [PL948]
plan.yaml:102:17: warning: change 'taken' was approved on 2026-11-09, and is not implemented; it was due on 2026-11-23 [PL947]
plan.yaml:114:17: warning: change 'made' was approved on 2026-11-09, and is not implemented; it was due on 2026-11-23 [PL947]
$ plan-check --as-of 2026-11-25 --only changes | grep -E 'PL947'
plan-check: 0 tasks, 18 warnings
plan.yaml:102:17: warning: change 'taken' was approved on 2026-11-09, and is not implemented; it was due on 2026-11-23 [PL947]
? 0

Before the decision was made there was none. Other limits; and an option that there is not.

$ plan-check --as-of 2026-11-06 --only changes | grep -E 'PL94[789]'
plan-check: 0 tasks, 6 warnings
? 1
$ sed -i 's/    budget: 900.00/    budget: 900.01\n    significant_days: 4d\n    significant_cost: 5%\n    decide_within: 2d\n    implement_within: 5d/' plan.yaml
$ plan-check --as-of 2026-11-17 --only changes | grep -E 'PL94[1789]'
plan-check: 0 tasks, 18 warnings
plan.yaml:24:19: warning: change 'bare' was to be decided by 2026-11-04, and is not [PL948]
plan.yaml:31:19: warning: change 'in-part' was to be decided by 2026-11-04, and is not [PL948]
plan.yaml:43:19: warning: change 'submitted' was to be decided by 2026-11-04, and is not [PL948]
plan.yaml:49:122: warning: change 'draft-due' was to be decided by 2026-11-10, and is not [PL948]
plan.yaml:50:82: warning: change 'unsaid' was to be decided by 2026-11-04, and is not [PL948]
plan.yaml:56:19: warning: change 'small' was to be decided by 2026-11-04, and is not [PL948]
plan.yaml:60:14: warning: change 'small' is significant by its cost, but has one option only [PL941]
plan.yaml:65:19: warning: change 'long' was to be decided by 2026-11-04, and is not [PL948]
plan.yaml:74:19: warning: change 'dear' was to be decided by 2026-11-04, and is not [PL948]
plan.yaml:78:14: warning: change 'dear' is significant by its cost, but has one option only [PL941]
plan.yaml:83:19: warning: change 'wide' was to be decided by 2026-11-04, and is not [PL948]
plan.yaml:87:14: warning: change 'wide' is significant by its effect on the scope, but has one option only [PL941]
plan.yaml:92:19: warning: change 'wide-two' was to be decided by 2026-11-04, and is not [PL948]
plan.yaml:106:17: warning: change 'taken' was approved on 2026-11-09, and is not implemented; it was due on 2026-11-16 [PL947]
plan.yaml:118:17: warning: change 'made' was approved on 2026-11-09, and is not implemented; it was due on 2026-11-16 [PL947]
$ sed -i 's/decided_option: now/decided_option: nov/; s/recommended: not/recommended: something/' plan.yaml
$ plan-check --as-of 2026-11-09 --only changes | grep PL943
plan-check: 0 tasks, 3 errors, 16 warnings
plan.yaml:38:18: error: change 'in-part' has no option 'something', which 'recommended' names [PL943]
plan.yaml:104:21: error: change 'taken' has no option 'nov', which 'decided_option' names; did you mean 'now'? [PL943]
plan.yaml:116:21: error: change 'made' has no option 'nov', which 'decided_option' names; did you mean 'now'? [PL943]
