Rules for what is said of progress and hours; each has a neighbour of which it is silent.

Work under way is spoken of within the time of the policy, unless it was put aside. What is done or
under way has its day.

>>> words/plan.yaml
project: {id: shop, name: Shop, start: 2026-03-02}
tasks:
  - {id: cart, name: Cart, duration: 10d}
  - {id: pages, name: Pages, duration: 10d}
  - {id: pay, name: Payment, duration: 10d}
  - {id: later, name: Later, duration: 10d}
  - {id: copy, name: Texts, duration: 4d}
  - {id: photos, name: Photographs, duration: 4d}
  - {id: ready, name: Ready, milestone: true}
  - {id: signed, name: Signed, milestone: true}
  - {id: gone, name: Gone, duration: 1d}
progress:
  - {date: 2026-03-03, task: cart, percent: 10%, actual_start: 2026-03-02}
  - {date: 2026-03-06, task: pages, percent: 10%}
  - {date: 2026-03-03, task: pay, status: on_hold, percent: 10%, actual_start: 2026-03-02}
  - {date: 2026-03-03, task: later, percent: 10%, actual_start: 2026-03-02, resume_on: 2026-03-30}
  - {date: 2026-03-06, task: copy, percent: 100%, actual_start: 2026-03-03}
  - {date: 2026-03-06, task: photos, actual_start: 2026-03-03, actual_finish: 2026-03-06}
  - {date: 2026-03-06, task: ready, status: completed}
  - {date: 2026-03-06, task: signed, actual_finish: 2026-03-06}
  - {date: 2026-03-06, task: gone, status: cancelled, percent: 100%}
<<<
$ plan-check --as-of 2026-03-10 words
words/plan.yaml:14:46: warning: 'pages' is under way, and nobody says since when [PL411]
words/plan.yaml:17:45: warning: 'copy' is done, and nobody says since when [PL410]
words/plan.yaml:19:45: warning: 'ready' is done, and nobody says since when [PL410]
plan-check: 9 tasks, 3 warnings
? 0
$ plan-check --as-of 2026-03-11 words
words/plan.yaml:3:10: warning: nothing new of 'cart' since 2026-03-03, over 5d [PL408]
words/plan.yaml:13:5: note: the last word on it
words/plan.yaml:14:46: warning: 'pages' is under way, and nobody says since when [PL411]
words/plan.yaml:17:45: warning: 'copy' is done, and nobody says since when [PL410]
words/plan.yaml:19:45: warning: 'ready' is done, and nobody says since when [PL410]
plan-check: 9 tasks, 4 warnings
? 0
$ printf 'policy:\n  practice: client\n  tasks: {stale_after: 10d}\n' >>words/plan.yaml
$ plan-check --as-of 2026-03-13 -q --only progress words
words/plan.yaml:14:46: error: 'pages' is under way, and nobody says since when [PL411]
words/plan.yaml:17:45: error: 'copy' is done, and nobody says since when [PL410]
words/plan.yaml:19:45: error: 'ready' is done, and nobody says since when [PL410]
? 1

Open work that stays in the past, and what was expected for a day that is over.

>>> past/plan.yaml
project: {id: shop, name: Shop, start: 2026-03-02}
policy:
  schedule: {unfinished: keep}
tasks:
  - {id: cart, name: Cart, duration: 3d}
  - {id: pages, name: Pages, duration: 7d}
  - {id: pay, name: Payment, duration: 2d}
progress:
  - {date: 2026-03-03, task: pay, actual_start: 2026-03-02, actual_finish: 2026-03-03}
<<<
$ plan-check --as-of 2026-03-04 past
plan-check: 3 tasks, no findings
? 0
$ plan-check --as-of 2026-03-05 past
past/plan.yaml:5:10: warning: 'cart' is not finished, and its finish 2026-03-04 has passed [PL409]
plan-check: 3 tasks, 1 warning
? 0
$ sed -i 's/keep/move/' past/plan.yaml
$ plan-check --as-of 2026-03-05 past
plan-check: 3 tasks, no findings
? 0

What has begun before it was to; a lead allows that, and the second of two starts does.

>>> order/plan.yaml
project: {id: shop, name: Shop, start: 2026-03-02}
tasks:
  - {id: design, name: Design, duration: 5d}
  - id: build
    name: Build
    depends_on: design
    tasks:
      - {id: cart, name: Cart, duration: 5d}
      - {id: pages, name: Pages, duration: 5d}
  - {id: test, name: Test, duration: 2d, depends_on: build}
  - {id: copy, name: Texts, duration: 5d, depends_on: [design FS-3d, cart SS]}
progress:
  - {date: 2026-03-04, task: design, percent: 60%, actual_start: 2026-03-02}
  - {date: 2026-03-04, task: pages, percent: 10%, actual_start: 2026-03-04}
  - {date: 2026-03-04, task: copy, percent: 10%, actual_start: 2026-03-04}
  - {date: 2026-03-06, task: design, actual_finish: 2026-03-06}
  - {date: 2026-03-06, task: test, actual_start: 2026-03-06, actual_finish: 2026-03-06}
<<<
$ plan-check --as-of 2026-03-04 --only progress order
order/plan.yaml:6:17: warning: 'pages' has begun before 'design', which it waits for, is finished [PL412]
order/plan.yaml:14:65: note: it began here
plan-check: 6 tasks, 1 warning
? 0
$ plan-check --as-of 2026-03-06 --only progress order
order/plan.yaml:10:54: warning: 'test' has begun before 'build', which it waits for, is finished [PL412]
order/plan.yaml:17:50: note: it began here
plan-check: 6 tasks, 1 warning
? 0

Hours: of one day, of a day off, of finished work, of a whole, of somebody else.

>>> hours/plan.yaml
project: {id: shop, name: Shop, start: 2026-03-02}
people:
  - {id: li, name: Li, leave: 2026-03-05}
  - {id: zhao, name: Zhao, workdays: 2026-03-07}
tasks:
  - id: build
    name: Build
    owner: li
    tasks:
      - {id: cart, name: Cart, effort: 5d}
      - {id: pages, name: Pages, effort: 5d, assignees: [li, zhao]}
progress:
  - {date: 2026-03-04, task: cart, actual_start: 2026-03-02, actual_finish: 2026-03-04}
timesheets:
  - {date: 2026-03-02, person: li, task: cart, hours: 8}
  - {date: 2026-03-03, person: li, task: pages, hours: 8}
  - {date: 2026-03-03, person: li, task: cart, hours: 16.5}
  - {date: 2026-03-03, person: zhao, task: pages, hours: 24}
  - {date: 2026-03-05, person: li, task: pages, hours: 2}
  - {date: 2026-03-05, person: li, task: pages, hours: 1}
  - {date: 2026-03-06, person: li, task: cart, hours: 1}
  - {date: 2026-03-06, person: li, task: build, hours: 1}
  - {date: 2026-03-07, person: zhao, task: cart, hours: 1}
  - {date: 2026-03-07, person: li, task: pages, hours: 0}
  - {date: 2026-03-09, person: zhao, task: build, hours: 1}
<<<
$ plan-check --as-of 2026-03-08 hours
hours/plan.yaml:17:55: warning: 'li' has 24.5 hours on 2026-03-03 [PL414]
hours/plan.yaml:19:12: warning: time of 'li' on 2026-03-05, a day off [PL413]
hours/plan.yaml:21:12: warning: time on finished work: 'cart' was finished on 2026-03-04 [PL415]
hours/plan.yaml:13:77: note: it was finished here
hours/plan.yaml:22:42: warning: time on a task with tasks inside: 'build' [PL416]
hours/plan.yaml:23:12: warning: time on finished work: 'cart' was finished on 2026-03-04 [PL415]
hours/plan.yaml:13:77: note: it was finished here
hours/plan.yaml:23:44: info: 'zhao' has time on 'cart' without being assigned [PL417]
plan-check: 3 tasks, 5 warnings, 1 note
? 0
