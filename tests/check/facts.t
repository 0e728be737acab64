Progress: facts that cannot be, and facts that do not agree.

>>> facts/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
people:
  - id: li
    name: Li Wei
tasks:
  - id: build
    name: Build
    tasks:
      - id: pages
        name: Pages
        owner: li
        duration: 5d
  - id: test
    name: Test
    owner: li
    duration: 5d
  - id: ship
    name: Ship
    owner: li
    duration: 5d
<<<
>>> facts/progress/2026-03-li.plan.yaml
progress:
  - date: 2026-03-03
    task: pages
    actual_start: 2026-03-04
    percent: 10%
  - date: 2026-03-04
    task: test
    actual_start: 2026-03-03
    actual_finish: 2026-03-02
  - date: 2026-03-04
    task: ship
    actual_finish: 2026-03-09
    percent: 90%
    remaining: 1d
  - date: 2026-03-05
    task: build
    percent: 50%
  - date: 2026-03-06
    task: build
    status: on_hold
<<<
$ plan-check --as-of 2026-03-31 facts
facts/plan.yaml:9:9: warning: 'build' has one task inside: 'pages' [PL325]
facts/plan.yaml:12:13: warning: nothing new of 'pages' since 2026-03-03, over 5d [PL408]
facts/progress/2026-03-li.plan.yaml:2:5: note: the last word on it
facts/progress/2026-03-li.plan.yaml:4:19: error: 'actual_start' of 'pages' is later than the day it is reported on [PL405]
facts/progress/2026-03-li.plan.yaml:9:20: error: 'test' finished before it began [PL402]
facts/progress/2026-03-li.plan.yaml:12:20: error: 'actual_finish' of 'ship' is later than the day it is reported on [PL405]
facts/progress/2026-03-li.plan.yaml:13:14: error: 'ship' has finished, so it cannot have a percent below 100% [PL403]
facts/progress/2026-03-li.plan.yaml:14:16: error: 'ship' has finished, so it cannot have work remaining [PL403]
facts/progress/2026-03-li.plan.yaml:16:11: error: progress of 'build', which consists of tasks: report on those [PL406]
plan-check: 4 tasks, 6 errors, 2 warnings
? 1

A finish before the start that another entry says.

>>> before/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
tasks:
  - id: test
    name: Test
    duration: 5d
progress:
  - date: 2026-03-04
    task: test
    actual_start: 2026-03-04
  - date: 2026-03-09
    task: test
    actual_finish: 2026-03-03
<<<
$ plan-check --as-of 2026-03-31 before
before/plan.yaml:15:20: error: 'test' finished before it began [PL402]
before/plan.yaml:12:19: note: it began here
plan-check: 1 task, 1 error
? 1

Two files that say different things of one task and day. In one file the later
line wins, and the same said twice is the same.

>>> two/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
tasks:
  - id: pages
    name: Pages
    duration: 10d
  - id: test
    name: Test
    duration: 10d
  - id: ship
    name: Ship
    duration: 10d
<<<
>>> two/progress/2026-03-li.plan.yaml
progress:
  - date: 2026-03-03
    task: pages
    percent: 30%
  - date: 2026-03-03
    task: pages
    percent: 40%
  - date: 2026-03-04
    task: test
    status: in_progress
    actual_start: 2026-03-03
    remaining: 3d
  - date: 2026-03-05
    task: test
    actual_start: 2026-03-03
  - date: 2026-03-05
    task: ship
    status: blocked
<<<
>>> two/progress/2026-03-zhao.plan.yaml
progress:
  - date: 2026-03-03
    task: pages
    percent: 40%
  - date: 2026-03-04
    task: test
    remaining: 4d
  - date: 2026-03-05
    task: test
    actual_start: 2026-03-04
  - date: 2026-03-05
    task: ship
    status: in_progress
<<<
$ plan-check --as-of 2026-03-05 two
two/progress/2026-03-li.plan.yaml:4:14: warning: 'pages' is under way, and nobody says since when [PL411]
two/progress/2026-03-zhao.plan.yaml:2:5: error: two entries of one day disagree about 'pages': percent [PL401]
two/progress/2026-03-li.plan.yaml:2:5: note: the other entry is here
two/progress/2026-03-zhao.plan.yaml:5:5: error: two entries of one day disagree about 'test': remaining [PL401]
two/progress/2026-03-li.plan.yaml:8:5: note: the other entry is here
two/progress/2026-03-zhao.plan.yaml:8:5: error: two entries of one day disagree about 'test': actual_start [PL401]
two/progress/2026-03-li.plan.yaml:13:5: note: the other entry is here
two/progress/2026-03-zhao.plan.yaml:11:5: error: two entries of one day disagree about 'ship': status [PL401]
two/progress/2026-03-li.plan.yaml:16:5: note: the other entry is here
two/progress/2026-03-zhao.plan.yaml:13:13: warning: 'ship' is under way, and nobody says since when [PL411]
plan-check: 3 tasks, 4 errors, 2 warnings
? 1

A percent that falls, unless the work was opened again.

>>> falls/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
tasks:
  - id: pages
    name: Pages
    duration: 10d
  - id: test
    name: Test
    duration: 10d
progress:
  - date: 2026-03-03
    task: pages
    percent: 12.5%
  - date: 2026-03-05
    task: pages
    percent: 10%
  - date: 2026-03-04
    task: pages
    percent: 30%
  - date: 2026-03-03
    task: test
    actual_start: 2026-03-02
    actual_finish: 2026-03-03
    percent: 100%
  - date: 2026-03-05
    task: test
    reopened: true
    percent: 80%
<<<
$ plan-check --as-of 2026-03-05 falls
falls/plan.yaml:15:14: warning: 'pages' is under way, and nobody says since when [PL411]
falls/plan.yaml:18:14: warning: percent of 'pages' falls from 30% to 10% [PL407]
falls/plan.yaml:21:14: note: it was 30% here
plan-check: 2 tasks, 2 warnings
? 0

Facts of days to come are left out, and counted where no day was asked for.

>>> later/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2999-01-01
tasks:
  - id: pages
    name: Pages
    duration: 10d
progress:
  - date: 2999-03-03
    task: pages
    percent: 10%
<<<
$ plan-check later
plan-check: info: 1 fact is dated after the status date [...], left out of every figure [PL404]
plan-check: 1 task, 1 note
? 0
$ plan-check --as-of 2999-03-02 later
plan-check: 1 task, no findings
? 0
$ printf '  - {date: 2999-03-04, task: pages, percent: 20%%}\n' >>later/plan.yaml
$ plan-check later
plan-check: info: 2 facts are dated after the status date [...], left out of every figure [PL404]
plan-check: 1 task, 1 note
? 0
