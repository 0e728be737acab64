Which findings are shown and counted: families with --only, ids without --skip.

>>> plan.yaml
project:
  id: shop
  name: Web shop #1
  start: 2026-03-02
tasks:
  - id: build
    name: Build
    duration: 1w
    due: 2026-03-04
    colour: red
  - id: test
    name: Test
    duration: 2d
    depends_on: [build, build]
  - id: test
    name: Test
    duration: 2d
progress:
  - date: 2026-03-05
    task: build
    actual_finish: 2026-03-06
<<<
$ plan-check --as-of 2026-03-02
plan.yaml:3:18: warning: YAML takes the rest for a comment: '#1'; quote the value [PL130]
plan.yaml:9:10: warning: late: 'build' finishes 2026-03-09, 3d after it is due [PL311]
plan.yaml:10:5: error: unknown key of task: 'colour' [PL202]
plan.yaml:14:25: warning: link given twice: to 'build' [PL307]
plan.yaml:14:18: note: the first link is here
plan.yaml:15:9: error: id given twice: 'test' [PL211]
plan.yaml:11:9: note: 'test' is the id of this task
plan.yaml:21:20: error: 'actual_finish' of 'build' is later than the day it is reported on [PL405]
plan-check: 3 tasks, 3 errors, 3 warnings
? 1
$ plan-check --as-of 2026-03-02 --only tasks
plan.yaml:9:10: warning: late: 'build' finishes 2026-03-09, 3d after it is due [PL311]
plan.yaml:14:25: warning: link given twice: to 'build' [PL307]
plan.yaml:14:18: note: the first link is here
plan-check: 3 tasks, 2 warnings
$ plan-check --as-of 2026-03-02 --only tasks,progress --only text
plan.yaml:3:18: warning: YAML takes the rest for a comment: '#1'; quote the value [PL130]
plan.yaml:9:10: warning: late: 'build' finishes 2026-03-09, 3d after it is due [PL311]
plan.yaml:14:25: warning: link given twice: to 'build' [PL307]
plan.yaml:14:18: note: the first link is here
plan.yaml:21:20: error: 'actual_finish' of 'build' is later than the day it is reported on [PL405]
plan-check: 3 tasks, 1 error, 3 warnings
? 1
$ plan-check --as-of 2026-03-02 --only people
plan-check: 3 tasks, no findings
$ plan-check --as-of 2026-03-02 --skip PL202,pl211 --skip PL405
plan.yaml:3:18: warning: YAML takes the rest for a comment: '#1'; quote the value [PL130]
plan.yaml:9:10: warning: late: 'build' finishes 2026-03-09, 3d after it is due [PL311]
plan.yaml:14:25: warning: link given twice: to 'build' [PL307]
plan.yaml:14:18: note: the first link is here
plan-check: 3 tasks, 3 warnings
$ plan-check --as-of 2026-03-02 --only tasks --skip PL311
plan.yaml:14:25: warning: link given twice: to 'build' [PL307]
plan.yaml:14:18: note: the first link is here
plan-check: 3 tasks, 1 warning
? 0

What reading finds, without the schedule and the rules.

$ plan-check --as-of 2026-03-02 --only language
plan.yaml:3:18: warning: YAML takes the rest for a comment: '#1'; quote the value [PL130]
plan.yaml:10:5: error: unknown key of task: 'colour' [PL202]
plan.yaml:15:9: error: id given twice: 'test' [PL211]
plan.yaml:11:9: note: 'test' is the id of this task
plan-check: 3 tasks, 2 errors, 1 warning
? 1
$ plan-check --as-of 2026-03-02 --only text
plan.yaml:3:18: warning: YAML takes the rest for a comment: '#1'; quote the value [PL130]
plan-check: 3 tasks, 1 warning
? 0

Trouble stays, whatever is asked for.

$ plan-check --only tasks --skip PL002 nowhere
plan-check: error: no plan here: nowhere holds no plan.yaml [PL002]
? 2

Words that are none.

$ plan-check --only task
plan-check: there is no family 'task'; did you mean 'tasks'?
Try 'plan-check --help' for more information.
? 2
$ plan-check --only language,
plan-check: there is no family ''; the families are files, text, language, tasks, health, progress, people, money, project, goals, quality, communication, feedback, risks, changes, closing
Try 'plan-check --help' for more information.
? 2
$ plan-check --only imports
plan-check: there is no family 'imports'; the families are files, text, language, tasks, health, progress, people, money, project, goals, quality, communication, feedback, risks, changes, closing
Try 'plan-check --help' for more information.
? 2
$ plan-check --skip PL31l
plan-check: there is no finding 'PL31l'; did you mean 'PL310'?
Try 'plan-check --help' for more information.
? 2
$ plan-check --skip 311
plan-check: there is no finding '311'; did you mean 'PL311'?
Try 'plan-check --help' for more information.
? 2
$ plan-check --skip PL202,everything
plan-check: there is no finding 'everything'; ids look like PL214
Try 'plan-check --help' for more information.
? 2

Late is what depends on the status date and is at least a warning: a fact that
is not known yet is not late, and a link that yields is no matter of the date.

>>> dated/plan.yaml
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
    constraint: mso 2026-03-04
progress:
  - date: 2026-03-05
    task: a
    percent: 50%
<<<
$ plan-check --fail-on late --as-of 2026-03-02 dated
dated/plan.yaml:12:17: warning: link not kept: 'b' is pinned by 'mso', before what it waits for [PL313]
plan-check: 2 tasks, 1 warning
$ plan-check --fail-on late,warning --as-of 2026-03-02 -q dated
dated/plan.yaml:12:17: warning: link not kept: 'b' is pinned by 'mso', before what it waits for [PL313]
? 1
$ sed 's/mso/snlt/' dated/plan.yaml >late.yaml; mv late.yaml dated/plan.yaml
$ plan-check --fail-on late --as-of 2026-03-02 dated
dated/plan.yaml:13:17: warning: constraint not kept: 'b' starts 2026-03-10, which is after 2026-03-04 [PL312]
plan-check: 2 tasks, 1 warning
? 1
$ plan-check --fail-on late --as-of 2026-03-02 --skip PL312 dated
plan-check: 2 tasks, no findings
