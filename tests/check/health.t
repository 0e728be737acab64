The health of a schedule by the fourteen points of the DCMA, and what is found by them.

A plan that has all of it: ten tasks are enough for shares to be said.

>>> ill/plan.yaml
project: {id: shop, name: Shop, start: 2026-03-02, finish: 2026-03-27}
people:
  - {id: li, name: Li}
tasks:
  - {id: design, name: Design, owner: li, effort: 5d}
  - {id: build, name: Build, owner: li, duration: 11d, depends_on: design FS-1d}
  - {id: pages, name: Pages, owner: li, duration: 11d, depends_on: design SS+1d}
  - {id: test, name: Test, owner: li, effort: 5d, depends_on: [build, pages FF]}
  - {id: review, name: Review, owner: li, effort: 2d, depends_on: test FS+2d}
  - {id: mend, name: Mend, owner: li, effort: 2d, depends_on: [review FS+1d, test FS+1d]}
  - {id: live, name: Live, milestone: true, depends_on: mend, due: 2026-04-10}
  - {id: manual, name: Manual, owner: li, effort: 2d}
  - {id: copy, name: Texts, owner: li, effort: 2d, constraint: snlt 2026-03-09}
  - {id: talk, name: Talk, owner: li, effort: 1d, constraint: fnlt 2026-03-20, depends_on: copy}
  - {id: party, name: Party, owner: li, effort: 1d, depends_on: live SF}
<<<
$ plan-check --as-of 2026-03-01 --only health ill
ill/plan.yaml:1:15: warning: 3 of 10 open tasks have no predecessor or no successor (30%, at most 5%): 'manual', 'copy', 'talk' [PL350]
ill/plan.yaml:12:10: note: 'manual'
ill/plan.yaml:13:10: note: 'copy'
ill/plan.yaml:14:10: note: 'talk'
ill/plan.yaml:1:15: warning: 3 of 10 links wait for a lag (30%, at most 5%): 'review' after 'test', 'mend' after 'review', 'mend' after 'test' [PL352]
ill/plan.yaml:9:67: note: 'review'
ill/plan.yaml:10:64: note: 'mend'
ill/plan.yaml:10:78: note: 'mend'
ill/plan.yaml:1:15: info: 7 of 10 links are finish to start (70%, at least 90%) [PL353]
ill/plan.yaml:1:15: warning: 2 of 11 open tasks have a hard constraint (18.2%, at most 5%): 'copy', 'talk' [PL354]
ill/plan.yaml:13:10: note: 'copy'
ill/plan.yaml:14:10: note: 'talk'
ill/plan.yaml:1:15: warning: 2 of 10 open tasks have a high float (20%, at most 5%): 'manual', 'talk' [PL355]
ill/plan.yaml:12:10: note: 'manual'
ill/plan.yaml:14:10: note: 'talk'
ill/plan.yaml:1:15: warning: open tasks with less time than they need (7): 'design', 'build', 'test', ... [PL356]
ill/plan.yaml:5:10: note: 'design'
ill/plan.yaml:6:10: note: 'build'
ill/plan.yaml:8:10: note: 'test'
ill/plan.yaml:1:15: warning: 2 of 10 open tasks are long (20%, at most 5%): 'build', 'pages' [PL357]
ill/plan.yaml:6:10: note: 'build'
ill/plan.yaml:7:10: note: 'pages'
ill/plan.yaml:1:15: warning: open tasks with nobody and nothing to do them (2): 'build', 'pages' [PL358]
ill/plan.yaml:6:10: note: 'build'
ill/plan.yaml:7:10: note: 'pages'
ill/plan.yaml:1:60: warning: critical path length index 0.74, at least 0.95 [PL360]
ill/plan.yaml:6:68: warning: 'build' follows 'design' with a lead of 1d [PL351]
ill/plan.yaml:15:65: warning: 'party' cannot finish before 'live' starts: a link from start to finish [PL361]
plan-check: 11 tasks, 10 warnings, 1 note
? 0
$ plan-check --as-of 2026-03-01 --health -q ill
    point                       value                limit         verdict
 1  logic                       3 of 10, 30%         at most 5%    missed
 2  leads                       1                    none          missed
 3  lags                        3 of 10, 30%         at most 5%    missed
 4  finish to start             7 of 10, 70%         at least 90%  missed
 5  hard constraints            2 of 11, 18.2%       at most 5%    missed
 6  high float                  2 of 10, 20%         at most 5%    missed
 7  negative float              7                    none          missed
 8  high duration               2 of 10, 20%         at most 5%    missed
 9  invalid dates               0                    none          fine
10  resources                   2                    none          missed
11  missed tasks                                     at most 5%    not known: it needs the dates of a baseline
12  critical path test          600d                 600d          fine
13  critical path length index  0.74                 at least 0.95 missed
14  baseline execution index                         at least 0.95 not known: it needs the dates of a baseline
? 0
$ plan-check --as-of 2026-03-01 -f json ill | jq -c '.health[] | [.point, .verdict, .count, .total, .share, .index]'
[1,"missed",3,10,0.3,null]
[2,"missed",1,10,null,null]
[3,"missed",3,10,0.3,null]
[4,"missed",7,10,0.7,null]
[5,"missed",2,11,0.18,null]
[6,"missed",2,10,0.2,null]
[7,"missed",7,11,null,null]
[8,"missed",2,10,0.2,null]
[9,"fine",0,11,null,null]
[10,"missed",2,10,null,null]
[11,"not known",null,null,null,null]
[12,"fine",null,null,null,null]
[13,"missed",null,null,null,0.74]
[14,"not known",null,null,null,null]
? 0

The same without its faults.

>>> well/plan.yaml
project: {id: shop, name: Shop, start: 2026-03-02, finish: 2026-05-29}
people:
  - {id: li, name: Li}
tasks:
  - {id: design, name: Design, owner: li, effort: 5d}
  - {id: build, name: Build, owner: li, effort: 10d, depends_on: design}
  - {id: pages, name: Pages, owner: li, effort: 9d, depends_on: design}
  - {id: test, name: Test, owner: li, effort: 5d, depends_on: [build, pages]}
  - {id: review, name: Review, owner: li, effort: 2d, depends_on: test FS+2d}
  - {id: mend, name: Mend, owner: li, effort: 2d, depends_on: review}
  - {id: live, name: Live, milestone: true, depends_on: [mend, manual, talk, film], due: 2026-05-29}
  - {id: manual, name: Manual, owner: li, effort: 2d, depends_on: review}
  - {id: copy, name: Texts, owner: li, effort: 9d, depends_on: design}
  - {id: talk, name: Talk, owner: li, effort: 8d, depends_on: copy}
  - {id: film, name: Film, owner: li, effort: 10d, constraint: fnlt 2026-05-29, depends_on: copy SS+80%}
<<<
$ plan-check --as-of 2026-03-01 --only health well
plan-check: 11 tasks, no findings
? 0
$ plan-check --as-of 2026-03-01 --health -q well
    point                       value                limit         verdict
 1  logic                       0 of 10, 0%          at most 5%    fine
 2  leads                       0                    none          fine
 3  lags                        1 of 14, 7.1%        at most 5%    fine
 4  finish to start             13 of 14, 92.9%      at least 90%  fine
 5  hard constraints            1 of 11, 9.1%        at most 5%    fine
 6  high float                  0 of 10, 0%          at most 5%    fine
 7  negative float              0                    none          fine
 8  high duration               0 of 10, 0%          at most 5%    fine
 9  invalid dates               0                    none          fine
10  resources                   0                    none          fine
11  missed tasks                                     at most 5%    not known: it needs the dates of a baseline
12  critical path test          600d                 600d          fine
13  critical path length index  2.50                 at least 0.95 fine
14  baseline execution index                         at least 0.95 not known: it needs the dates of a baseline
? 0

What is not known, and why. Of a few tasks no share is said, but leads are.

>>> few/plan.yaml
project: {id: shop, name: Shop, start: 2026-03-02}
tasks:
  - {id: design, name: Design, duration: 5d}
  - {id: build, name: Build, duration: 5d, depends_on: design FS-20%}
  - {id: rest, name: The rest, duration: 60d}
<<<
$ plan-check --as-of 2026-03-01 --only health few
few/plan.yaml:4:56: warning: 'build' follows 'design' with a lead of 20% [PL351]
plan-check: 3 tasks, 1 warning
? 0
>>> none/plan.yaml
project: {id: shop, name: Shop, start: 2026-03-02, finish: 2026-03-27}
tasks:
  - {id: design, name: Design, duration: 5d}
progress:
  - {date: 2026-03-06, task: design, actual_start: 2026-03-02, actual_finish: 2026-03-06}
<<<
$ plan-check --as-of 2026-03-06 --health -q none
    point                       value                limit         verdict
 1  logic                                            at most 5%    not known: there are no links
 2  leads                       0                    none          fine
 3  lags                                             at most 5%    not known: there are no links
 4  finish to start                                  at least 90%  not known: there are no links
 5  hard constraints                                 at most 5%    not known: no work is open
 6  high float                                       at most 5%    not known: no work is open
 7  negative float              0                    none          fine
 8  high duration                                    at most 5%    not known: no work is open
 9  invalid dates               0                    none          fine
10  resources                                        none          not known: the plan has no people
11  missed tasks                                     at most 5%    not known: it needs the dates of a baseline
12  critical path test                               600d          not known: no critical work is open
13  critical path length index                       at least 0.95 not known: no work is open
14  baseline execution index                         at least 0.95 not known: it needs the dates of a baseline
? 0

Work that nobody does, and an end that a pin holds where it is.

>>> pinned/plan.yaml
project: {id: shop, name: Shop, start: 2026-03-02}
people:
  - {id: li, name: Li}
stakeholders:
  - {id: chen, name: Chen}
tasks:
  - {id: t1, name: One, owner: li, duration: 2d}
  - {id: t2, name: Two, owner: chen, duration: 2d, depends_on: t1}
  - {id: t3, name: Three, owner: li, duration: 4h, depends_on: t2}
  - {id: t4, name: Four, owner: li, duration: 2d, fixed_cost: 100.00 EUR, depends_on: t3}
  - {id: t5, name: Five, owner: li, duration: 2d, assignees: li 20%, depends_on: t4}
  - {id: t6, name: Six, owner: li, effort: 2d, depends_on: t5}
  - {id: t7, name: Seven, owner: li, effort: 2d, depends_on: t6}
  - {id: t8, name: Eight, owner: li, effort: 2d, depends_on: t7}
  - {id: t9, name: Nine, owner: li, effort: 2d, depends_on: t8}
  - {id: fair, name: Fair, owner: li, fixed: 2026-04-01..2026-04-02, assignees: li, depends_on: t9}
  - {id: dry, name: Dry, owner: li, duration: 2ed, depends_on: t9, constraint: alap}
<<<
$ plan-check --as-of 2026-03-01 --only health pinned
pinned/plan.yaml:1:15: warning: 9 of 11 open tasks have a high float (81.8%, at most 5%): 't1', 't2', 't3', ... [PL355]
pinned/plan.yaml:7:10: note: 't1'
pinned/plan.yaml:8:10: note: 't2'
pinned/plan.yaml:9:10: note: 't3'
pinned/plan.yaml:1:15: warning: open tasks with nobody and nothing to do them (1): 't1' [PL358]
pinned/plan.yaml:7:10: note: 't1'
pinned/plan.yaml:1:15: warning: 600 days more for 'fair' move the finish by 0d [PL359]
pinned/plan.yaml:16:10: note: 'fair'
plan-check: 11 tasks, 3 warnings
? 0
$ sed -i 's/fixed: 2026-04-01..2026-04-02/effort: 2d/; s/duration: 2d}/effort: 2d}/' pinned/plan.yaml
$ plan-check --as-of 2026-03-01 --only health pinned
plan-check: 11 tasks, no findings
? 0
$ printf 'policy: {practice: client}\n' >>ill/plan.yaml
$ plan-check --as-of 2026-03-01 --only health -q ill | grep error
ill/plan.yaml:1:15: error: 3 of 10 open tasks have no predecessor or no successor (30%, at most 5%): 'manual', 'copy', 'talk' [PL350]
ill/plan.yaml:1:15: error: open tasks with less time than they need (7): 'design', 'build', 'test', ... [PL356]
ill/plan.yaml:1:15: error: open tasks with nobody and nothing to do them (2): 'build', 'pages' [PL358]
ill/plan.yaml:6:68: error: 'build' follows 'design' with a lead of 1d [PL351]
? 0

What is nearly critical is said where the policy says how near that is; a link the wrong way round in any plan.

>>> near/plan.yaml
project: {id: shop, name: Shop, start: 2026-03-02}
policy: {tasks: {near_critical: 3d}}
people:
  - {id: li, name: Li}
tasks:
  - {id: build, name: Build, owner: li, duration: 10d}
  - {id: pages, name: Pages, owner: li, duration: 8d}
  - {id: manual, name: Manual, owner: li, duration: 7d}
  - {id: copy, name: Texts, owner: li, duration: 5d}
  - {id: live, name: Live, milestone: true, depends_on: [build, pages, manual, copy]}
  - {id: old, name: The old shop, owner: li, duration: 2d, depends_on: build SF}
progress:
  - {date: 2026-03-02, task: copy, by: li, actual_start: 2026-03-02, remaining: 5d}
<<<
$ plan-check --as-of 2026-03-01 --only health near
near/plan.yaml:1:15: info: open tasks with at most 3d of float (2): 'pages', 'manual' [PL362]
near/plan.yaml:7:10: note: 'pages'
near/plan.yaml:8:10: note: 'manual'
near/plan.yaml:11:72: warning: 'old' cannot finish before 'build' starts: a link from start to finish [PL361]
plan-check: 6 tasks, 1 warning, 1 note
$ sed -i 's/near_critical: 3d/near_critical: 1d/; s/build SF/build SS/' near/plan.yaml
$ plan-check --as-of 2026-03-01 --only health near
plan-check: 6 tasks, no findings
$ sed -i 's/near_critical: 1d//' near/plan.yaml
$ plan-check --as-of 2026-03-01 --only health near
plan-check: 6 tasks, no findings
