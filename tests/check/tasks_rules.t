Rules for how work is broken down, owned and promised. In each plan the last task is a neighbour
that is as it should be.

The owner is there while it is done; a day or less is bridged.

>>> owners/plan.yaml
project: {id: shop, name: Shop, start: 2026-03-02}
people:
  - id: li
    name: Li
    leave: 2026-03-02..2026-03-06 skiing
  - id: zhao
    name: Zhao
    from: 2026-03-09
  - id: wu
    name: Wu
    to: 2026-02-27
tasks:
  - {id: review, name: Review, owner: li, duration: 3d}
  - {id: permit, name: Permit, owner: zhao, duration: 2d}
  - id: build
    name: Build
    owner: wu
    tasks:
      - {id: cart, name: Cart, duration: 2d}
      - {id: pages, name: Pages, owner: li, duration: 1d}
      - {id: pay, name: Payment, owner: li, duration: 7d}
<<<
$ plan-check --as-of 2026-03-01 owners
owners/plan.yaml:13:39: warning: 'review' (2026-03-02 to 2026-03-04) is owned by 'li', who is away all that time [PL318]
owners/plan.yaml:5:12: note: 'li' is away all that time
owners/plan.yaml:14:39: warning: 'permit' (2026-03-02 to 2026-03-03) is owned by 'zhao', who comes on 2026-03-09 [PL318]
owners/plan.yaml:8:11: note: 'zhao' comes on 2026-03-09
owners/plan.yaml:19:14: warning: 'cart' (2026-03-02 to 2026-03-03) is owned by 'wu', who is there until 2026-02-27 [PL318]
owners/plan.yaml:11:9: note: 'wu' is there until 2026-02-27
plan-check: 6 tasks, 3 warnings
? 0
$ plan-check --as-of 2026-03-09 -q owners
owners/plan.yaml:19:14: warning: 'cart' (2026-03-10 to 2026-03-11) is owned by 'wu', who is there until 2026-02-27 [PL318]
owners/plan.yaml:11:9: note: 'wu' is there until 2026-02-27
? 0

Where most tasks are promised for a day, the others are looked at too.

>>> dues/plan.yaml
project: {id: shop, name: Shop, start: 2026-03-02}
tasks:
  - {id: build, name: Build, duration: 3d, due: 2026-03-06}
  - {id: test, name: Test, duration: 2d}
  - {id: ready, name: Ready, milestone: true, due: 2026-03-06}
<<<
$ plan-check --as-of 2026-03-01 dues
dues/plan.yaml:4:10: warning: task that is never due: 'test' [PL319]
plan-check: 3 tasks, 1 warning
? 0
$ sed -i 's/start: 2026-03-02/start: 2026-03-02, finish: 2026-03-13/' dues/plan.yaml
$ plan-check --as-of 2026-03-01 dues
plan-check: 3 tasks, no findings
? 0
$ sed -i 's/, finish: 2026-03-13//; /ready/d' dues/plan.yaml
$ plan-check --as-of 2026-03-01 dues
plan-check: 2 tasks, no findings
? 0
$ printf 'policy: {practice: client}\n' >>dues/plan.yaml
$ plan-check --as-of 2026-03-01 --only tasks dues
dues/plan.yaml:4:10: error: task that is never due: 'test' [PL319]
plan-check: 2 tasks, 1 error
? 1

A part is due within its whole, and the whole within the project; nothing is due before it may begin.

>>> parts/plan.yaml
project: {id: shop, name: Shop, start: 2026-03-02, finish: 2026-03-20}
tasks:
  - id: build
    name: Build
    due: 2026-03-13
    tasks:
      - {id: cart, name: Cart, duration: 2d, due: 2026-03-16}
      - {id: pages, name: Pages, duration: 2d, due: 2026-03-13T12:00}
      - {id: pay, name: Payment, duration: 2d, due: 2026-03-12}
  - {id: care, name: Care, duration: 2d, due: 2026-03-23}
  - {id: test, name: Test, duration: 2d, constraint: snet 2026-03-16, due: 2026-03-13}
  - {id: fair, name: Fair, fixed: 2026-03-24..2026-03-25}
  - {id: launch, name: Launch, duration: 2d, constraint: snet 2026-03-16, due: 2026-03-17}
<<<
$ plan-check --as-of 2026-03-01 --skip due-missed,PL314 parts
parts/plan.yaml:7:51: warning: 'cart' is due on 2026-03-16, 'build' on 2026-03-13 [PL320]
parts/plan.yaml:5:10: note: due on 2026-03-13
parts/plan.yaml:10:47: warning: 'care' is due on 2026-03-23, the project on 2026-03-20 [PL320]
parts/plan.yaml:1:60: note: to be finished on 2026-03-20
parts/plan.yaml:11:54: warning: 'test' is due on 2026-03-13, but begins on 2026-03-16 by 'snet' [PL321]
parts/plan.yaml:11:76: note: due here
plan-check: 8 tasks, 3 warnings
? 0

Sizes lie between the limits of the policy. What follows the work of others is as long as that.

>>> sizes/plan.yaml
project: {id: shop, name: Shop, start: 2026-03-02}
people:
  - {id: li, name: Li}
tasks:
  - {id: shop-work, name: Shop, owner: li, effort: 11d}
  - {id: call, name: Call, owner: li, effort: 7h}
  - {id: permit, name: Permit, owner: li, duration: 10d1h}
  - {id: lead, name: Lead, owner: li, effort: 20d, duration: 30d, ev_method: level_of_effort}
  - {id: dry, name: Dry, owner: li, duration: 20ed}
  - {id: build, name: Build, owner: li, effort: 10d, depends_on: shop-work}
  - {id: check, name: Check, owner: li, effort: 1d, depends_on: build}
<<<
$ plan-check --as-of 2026-03-01 sizes
sizes/plan.yaml:5:52: warning: 'shop-work' takes 11d of work, over 10d [PL322]
sizes/plan.yaml:6:47: warning: 'call' takes 7h of work, under 1d [PL323]
sizes/plan.yaml:7:53: warning: 'permit' takes 10d1h, over 10d [PL324]
plan-check: 7 tasks, 3 warnings
? 0
$ printf 'policy:\n  tasks: {min_effort: 4h, max_effort: 15d, max_duration: 15d}\n' >>sizes/plan.yaml
$ plan-check --as-of 2026-03-01 sizes
plan-check: 7 tasks, no findings
? 0

One task alone is no breakdown.

>>> single/plan.yaml
project: {id: shop, name: Shop, start: 2026-03-02}
tasks:
  - id: build
    name: Build
    tasks:
      - {id: cart, name: Cart, duration: 2d}
  - id: test
    name: Test
    tasks:
      - {id: unit, name: Unit, duration: 2d}
      - {id: load, name: Load, duration: 2d}
<<<
$ plan-check --as-of 2026-03-01 single
single/plan.yaml:3:9: warning: 'build' has one task inside: 'cart' [PL325]
plan-check: 5 tasks, 1 warning
? 0

Low priority is for work that nothing urgent waits for, however far behind; what a milestone takes
from above is no urgency of its own.

>>> urgent/plan.yaml
project: {id: shop, name: Shop, start: 2026-03-02}
tasks:
  - {id: licence, name: Licence, duration: 1d, priority: low}
  - id: build
    name: Build
    depends_on: licence
    tasks:
      - {id: cart, name: Cart, duration: 1d}
      - {id: pages, name: Pages, duration: 1d, priority: 100}
  - id: launch
    name: Launch
    priority: critical
    tasks:
      - {id: ready, name: Ready, milestone: true, depends_on: paint}
      - {id: go, name: Go, duration: 1d, depends_on: build}
  - {id: paint, name: Paint, duration: 1d, priority: low}
<<<
$ plan-check --as-of 2026-03-01 urgent
urgent/plan.yaml:3:58: warning: 'licence' has a low priority, and 'go' waits for it [PL326]
urgent/plan.yaml:12:15: note: the priority of 'go'
urgent/plan.yaml:9:58: warning: 'pages' has a low priority, and 'go' waits for it [PL326]
urgent/plan.yaml:12:15: note: the priority of 'go'
plan-check: 8 tasks, 2 warnings
? 0
$ printf 'progress:\n  - {date: 2026-03-02, task: licence, actual_start: 2026-03-02, actual_finish: 2026-03-02}\n' >>urgent/plan.yaml
$ plan-check --as-of 2026-03-02 urgent
urgent/plan.yaml:9:58: warning: 'pages' has a low priority, and 'go' waits for it [PL326]
urgent/plan.yaml:12:15: note: the priority of 'go'
plan-check: 8 tasks, 1 warning
? 0

Nobody is pinned to a day off, be it one of the calendar or of the only one who works.

>>> pins/plan.yaml
project: {id: shop, name: Shop, start: 2026-03-02}
people:
  - id: li
    name: Li
    leave: 2026-03-11
    workdays: 2026-03-14
tasks:
  - {id: fair, name: Fair, owner: li, fixed: 2026-03-06..2026-03-08}
  - {id: talk, name: Talk, owner: li, effort: 1d, constraint: mso 2026-03-11}
  - {id: open, name: Opening, owner: li, milestone: true, fixed: 2026-03-15}
  - {id: stand, name: Stand, owner: li, effort: 1d, constraint: mso 2026-03-14}
<<<
$ plan-check --as-of 2026-03-01 pins
pins/plan.yaml:8:46: warning: 'fair' is pinned by 'fixed' to 2026-03-08, a day off [PL327]
pins/plan.yaml:9:63: warning: 'talk' is pinned by 'mso' to 2026-03-11, a day off [PL327]
plan-check: 4 tasks, 2 warnings
? 0
