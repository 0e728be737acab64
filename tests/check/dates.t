What the schedule makes of promises, limits and pins. Being late is a warning:
a plan may say so.

>>> late/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
  finish: 2026-03-13
tasks:
  - id: build
    name: Build
    due: 2026-03-10
    tasks:
      - id: pages
        name: Pages
        duration: 1w
      - id: cart
        name: Cart
        duration: 3d
        depends_on: pages
      - id: help
        name: Help pages
        duration: 6d
        due: 2026-03-06
  - id: test
    name: Test
    duration: 4h
    depends_on: build
    due: 2026-03-12
  - id: launch
    name: Launch
    milestone: true
    depends_on:
      - test FS+3d
    due: 2026-03-12
<<<
$ plan-check --as-of 2026-03-01 late
late/plan.yaml:5:11: warning: late: the project finishes 2026-03-17, 1d4h after its promise [PL314]
late/plan.yaml:14:13: warning: late: 'cart' finishes 2026-03-11, 1d after it is due [PL311]
late/plan.yaml:9:10: note: 'build' is due on 2026-03-10
late/plan.yaml:21:14: warning: late: 'help' finishes 2026-03-09, 1d after it is due [PL311]
late/plan.yaml:32:10: warning: late: 'launch' finishes 2026-03-17, 2d4h after it is due [PL311]
plan-check: 6 tasks, 4 warnings
? 0

Late can be made to fail, alone or with warnings.

$ plan-check --as-of 2026-03-01 -q --fail-on late late
late/plan.yaml:5:11: warning: late: the project finishes 2026-03-17, 1d4h after its promise [PL314]
late/plan.yaml:14:13: warning: late: 'cart' finishes 2026-03-11, 1d after it is due [PL311]
late/plan.yaml:9:10: note: 'build' is due on 2026-03-10
late/plan.yaml:21:14: warning: late: 'help' finishes 2026-03-09, 1d after it is due [PL311]
late/plan.yaml:32:10: warning: late: 'launch' finishes 2026-03-17, 2d4h after it is due [PL311]
? 1
$ plan-check --as-of 2026-03-01 -q --fail-on error,late late
late/plan.yaml:5:11: warning: late: the project finishes 2026-03-17, 1d4h after its promise [PL314]
late/plan.yaml:14:13: warning: late: 'cart' finishes 2026-03-11, 1d after it is due [PL311]
late/plan.yaml:9:10: note: 'build' is due on 2026-03-10
late/plan.yaml:21:14: warning: late: 'help' finishes 2026-03-09, 1d after it is due [PL311]
late/plan.yaml:32:10: warning: late: 'launch' finishes 2026-03-17, 2d4h after it is due [PL311]
? 1
$ plan-check --as-of 2026-03-01 -q --fail-on error late
late/plan.yaml:5:11: warning: late: the project finishes 2026-03-17, 1d4h after its promise [PL314]
late/plan.yaml:14:13: warning: late: 'cart' finishes 2026-03-11, 1d after it is due [PL311]
late/plan.yaml:9:10: note: 'build' is due on 2026-03-10
late/plan.yaml:21:14: warning: late: 'help' finishes 2026-03-09, 1d after it is due [PL311]
late/plan.yaml:32:10: warning: late: 'launch' finishes 2026-03-17, 2d4h after it is due [PL311]
? 0
$ plan-check --as-of 2026-03-01 -q --strict late
late/plan.yaml:5:11: warning: late: the project finishes 2026-03-17, 1d4h after its promise [PL314]
late/plan.yaml:14:13: warning: late: 'cart' finishes 2026-03-11, 1d after it is due [PL311]
late/plan.yaml:9:10: note: 'build' is due on 2026-03-10
late/plan.yaml:21:14: warning: late: 'help' finishes 2026-03-09, 1d after it is due [PL311]
late/plan.yaml:32:10: warning: late: 'launch' finishes 2026-03-17, 2d4h after it is due [PL311]
? 1

A promise kept to the minute is kept, one on a day off counts to the last
working time before it, and what is done or cancelled is not late any more.

>>> kept/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
  finish: 2026-03-08
tasks:
  - id: a
    name: A
    duration: 5d
    due: 2026-03-06
  - id: b
    name: B
    duration: 5d
    due: 2026-03-07
  - id: c
    name: C
    duration: 5d
    due: 2026-03-06T18:00
  - id: d
    name: D
    duration: 3d
    due: 2026-03-03
  - id: e
    name: E
    duration: 3d
    due: 2026-03-03
progress:
  - date: 2026-03-05
    task: d
    actual_start: 2026-03-02
    actual_finish: 2026-03-05
  - date: 2026-03-05
    task: e
    status: cancelled
  - date: 2026-03-06
    task: a
    actual_start: 2026-03-02
    actual_finish: 2026-03-06
  - date: 2026-03-06
    task: b
    actual_start: 2026-03-02
    actual_finish: 2026-03-06
  - date: 2026-03-06
    task: c
    actual_start: 2026-03-02
    actual_finish: 2026-03-06
<<<
$ plan-check --as-of 2026-03-01 kept
kept/plan.yaml:22:10: warning: late: 'd' finishes 2026-03-04, 1d after it is due [PL311]
kept/plan.yaml:26:10: warning: late: 'e' finishes 2026-03-04, 1d after it is due [PL311]
plan-check: 5 tasks, 2 warnings
? 0
$ plan-check --as-of 2026-03-06 kept
plan-check: 5 tasks, no findings
? 0

Constraints that cannot be kept, and pins that stand against a link.

>>> limits/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
tasks:
  - id: a
    name: A
    duration: 5d
  - id: b
    name: B
    duration: 5d
    depends_on: a
    constraint: snlt 2026-03-05
  - id: c
    name: C
    duration: 5d
    depends_on: a
    constraint: fnlt 2026-03-12
  - id: d
    name: D
    duration: 5d
    depends_on: a
    constraint: fnlt 2026-03-13
  - id: e
    name: E
    duration: 5d
    depends_on: a
    constraint: mso 2026-03-04
  - id: f
    name: F
    duration: 5d
    depends_on: a
    constraint: mfo 2026-03-11
  - id: g
    name: G
    depends_on: a
    fixed: 2026-03-05..2026-03-06
  - id: h
    name: H
    depends_on: a
    fixed: 2026-03-09..2026-03-10
  - id: i
    name: I
    duration: 5d
    depends_on: a
    constraint: mso 2026-03-09
<<<
$ plan-check --as-of 2026-03-01 limits
limits/plan.yaml:13:17: warning: constraint not kept: 'b' starts 2026-03-09, which is after 2026-03-05 [PL312]
limits/plan.yaml:18:17: warning: constraint not kept: 'c' finishes 2026-03-13, which is after 2026-03-12 [PL312]
limits/plan.yaml:27:17: warning: link not kept: 'e' is pinned by 'mso', before what it waits for [PL313]
limits/plan.yaml:32:17: warning: link not kept: 'f' is pinned by 'mfo', before what it waits for [PL313]
limits/plan.yaml:36:17: warning: link not kept: 'g' is pinned by 'fixed', before what it waits for [PL313]
plan-check: 9 tasks, 5 warnings
? 0

Fixed dates that are no range.

>>> fixed/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
tasks:
  - id: a
    name: A
    fixed: 2026-03-06..2026-03-04
  - id: e
    name: E
    fixed: 2026-03-05..2026-02-30
  - id: f
    name: F
    fixed: 2026-03-05
<<<
$ plan-check --as-of 2026-03-01 fixed
fixed/plan.yaml:8:12: error: not a range of days for 'fixed': '2026-03-06..2026-03-04'; write FROM..TO, the earlier day first [PL231]
fixed/plan.yaml:11:12: error: no such day: '2026-03-05..2026-02-30' [PL221]
plan-check: 3 tasks, 2 errors
? 1
