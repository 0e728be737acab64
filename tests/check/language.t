Registers, keys and shapes: what the plan language does not know is an error,
with what was probably meant.

>>> names/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
  currancy: EUR
  x-colour: blue

task:
  - id: build
    name: Build

x-anything:
  goes: here

budgets:
  - id: b
  - id: c

tasks:
  - id: launch
    nmae: Launch
    name: Launch
    milestone: true
    depend_on: build
    colour: blue
    x-colour: blue
    ext:
      jira: SHOP-1
      anything:
        goes: here
<<<
$ plan-check --as-of 2026-03-01 names
names/plan.yaml:5:3: error: unknown key of project: 'currancy'; did you mean 'currency'? [PL202]
names/plan.yaml:8:1: error: unknown register: 'task'; did you mean 'tasks'? [PL201]
names/plan.yaml:15:1: error: unknown register: 'budgets'; did you mean 'budget'? [PL201]
names/plan.yaml:21:5: error: unknown key of task: 'nmae'; did you mean 'name'? [PL202]
names/plan.yaml:24:5: error: unknown key of task: 'depend_on'; did you mean 'depends_on'? [PL202]
names/plan.yaml:25:5: error: unknown key of task: 'colour' [PL202]
plan-check: 1 task, 6 errors
? 1

What is computed is not written, and the message says what to write instead.

>>> computed/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
  status_date: 2026-03-09

tasks:
  - id: build
    name: Build
    duration: 5d
    start: 2026-03-02
    finish: 2026-03-06
    status: completed
    percent: 100%
    wbs: 1.1
    float: 0d
    cost: 1000
<<<
$ plan-check --as-of 2026-03-01 computed
computed/plan.yaml:5:3: error: 'status_date' is computed, not written: give --as-of DATE to the program instead [PL203]
computed/plan.yaml:11:5: error: 'start' is computed, not written: write `constraint: snet DATE`, or progress with actual_start [PL203]
computed/plan.yaml:12:5: error: 'finish' is computed, not written: write `due: DATE`, or progress with actual_finish [PL203]
computed/plan.yaml:13:5: error: 'status' is computed, not written: write an entry under progress [PL203]
computed/plan.yaml:14:5: error: 'percent' is computed, not written: write an entry under progress [PL203]
computed/plan.yaml:15:5: error: 'wbs' is computed, not written: it follows from where the task is written [PL203]
computed/plan.yaml:16:5: error: 'float' is computed, not written: it follows from the links [PL203]
computed/plan.yaml:17:5: error: 'cost' is computed, not written: it follows from work and rates [PL203]
plan-check: 1 task, 8 errors
? 1

What every record must have. An empty value is not given; an empty text is.

>>> missing/plan.yaml
project:
  start: 2026-03-02
tasks:
  - duration: 5d
  - id: test
    name:
    duration: 5d
  - id: ship
    name: ~
    duration: null
    milestone: true
goals:
  - id: faster
    name: Orders go faster
risks:
  - id: late
    name: The vendor is late
progress:
  - task: test
  - date: 2026-03-02
<<<
$ plan-check --as-of 2026-03-01 --only text,language,tasks missing
missing/plan.yaml:2:3: error: missing in this project: 'id' [PL204]
missing/plan.yaml:2:3: error: missing in this project: 'name' [PL204]
missing/plan.yaml:4:5: error: missing in this task: 'id' [PL204]
missing/plan.yaml:4:5: error: missing in this task: 'name' [PL204]
missing/plan.yaml:5:5: error: missing in this task: 'name' (of 'test') [PL204]
missing/plan.yaml:8:5: error: missing in this task: 'name' (of 'ship') [PL204]
missing/plan.yaml:13:5: error: missing in this goal: 'baseline_value' (of 'faster') [PL204]
missing/plan.yaml:13:5: error: missing in this goal: 'due' (of 'faster') [PL204]
missing/plan.yaml:13:5: error: missing in this goal: 'metric' (of 'faster') [PL204]
missing/plan.yaml:13:5: error: missing in this goal: 'owner' (of 'faster') [PL204]
missing/plan.yaml:13:5: error: missing in this goal: 'relevance' (of 'faster') [PL204]
missing/plan.yaml:13:5: error: missing in this goal: 'target_value' (of 'faster') [PL204]
missing/plan.yaml:13:5: error: missing in this goal: 'unit' (of 'faster') [PL204]
missing/plan.yaml:16:5: error: missing in this risk: 'category' (of 'late') [PL204]
missing/plan.yaml:16:5: error: missing in this risk: 'cause' (of 'late') [PL204]
missing/plan.yaml:16:5: error: missing in this risk: 'effect' (of 'late') [PL204]
missing/plan.yaml:16:5: error: missing in this risk: 'impact' (of 'late') [PL204]
missing/plan.yaml:16:5: error: missing in this risk: 'owner' (of 'late') [PL204]
missing/plan.yaml:16:5: error: missing in this risk: 'probability' (of 'late') [PL204]
missing/plan.yaml:19:5: error: missing in this progress entry: 'date' [PL204]
missing/plan.yaml:20:5: error: missing in this progress entry: 'task' [PL204]
plan-check: 3 tasks, 21 errors
? 1

A mapping where a list belongs, a list where a value belongs, and so on.

>>> shapes/plan.yaml
project:
  id: [shop]
  name:
    en: Web shop
  start:
    - 2026-03-02
tasks:
  - build
  - - id: test
  - id: ship
    name:
      - Ship
    owner: {id: li}
    due: [2026-03-02]
    milestone: [true]
    constraint: [alap]
    priority: {is: high}
    tags:
      - {a: b}
    tasks: none
  - id: one
    name: One
    milestone: true
    tasks:
      id: two
      name: A list of one may be written as the entry
      milestone: true
people:
  id: li
  name: Li
policy:
  schedule: retained
  tasks:
    - near_critical: 5d
goals: none
risks:
  - id: late
    name: Late
    category: supplier
    cause: c
    effect: e
    owner: li
    probability: 30%
    impact: high
    responses: ask
<<<
$ plan-check --as-of 2026-03-01 --only text,language,tasks shapes
shapes/plan.yaml:2:7: error: wrong shape for 'id', which takes one id [PL205]
shapes/plan.yaml:4:5: error: wrong shape for 'name', which takes one text [PL205]
shapes/plan.yaml:6:5: error: wrong shape for 'start', which takes one value [PL205]
shapes/plan.yaml:8:5: error: wrong shape for a task, which takes a mapping [PL205]
shapes/plan.yaml:9:5: error: wrong shape for a task, which takes a mapping [PL205]
shapes/plan.yaml:12:7: error: wrong shape for 'name', which takes one text [PL205]
shapes/plan.yaml:13:12: error: wrong shape for 'owner', which takes one id [PL205]
shapes/plan.yaml:14:10: error: wrong shape for 'due', which takes one value [PL205]
shapes/plan.yaml:15:16: error: wrong shape for 'milestone', which takes one value [PL205]
shapes/plan.yaml:16:17: error: wrong shape for 'constraint', which takes a type and a date [PL205]
shapes/plan.yaml:17:15: error: wrong shape for 'priority', which takes one word or number [PL205]
shapes/plan.yaml:19:9: error: wrong shape for 'tags', which takes one text [PL205]
shapes/plan.yaml:20:12: error: wrong shape for 'tasks', which takes a list [PL205]
shapes/plan.yaml:21:9: warning: 'one' has one task inside: 'two' [PL325]
shapes/plan.yaml:23:16: error: 'one' has 'milestone' beside tasks inside [PL302]
shapes/plan.yaml:32:13: error: wrong shape for 'schedule', which takes a mapping [PL205]
shapes/plan.yaml:34:5: error: wrong shape for 'tasks', which takes a mapping [PL205]
shapes/plan.yaml:35:8: error: wrong shape for a goal, which takes a mapping [PL205]
shapes/plan.yaml:44:13: error: wrong shape for 'impact', which takes a mapping [PL205]
shapes/plan.yaml:45:16: error: wrong shape for 'responses', which takes a list of mappings [PL205]
plan-check: 3 tasks, 19 errors, 1 warning
? 1
>>> list/plan.yaml
- project:
    id: shop
<<<
>>> text/plan.yaml
Web shop
<<<
>>> project-empty/plan.yaml
project:
tasks:
<<<
$ plan-check list
list/plan.yaml:1:1: error: wrong shape for the file, which maps registers to their content [PL205]
plan-check: 0 tasks, 1 error
? 1
$ plan-check text
text/plan.yaml:1:1: error: wrong shape for the file, which maps registers to their content [PL205]
plan-check: 0 tasks, 1 error
? 1
$ plan-check project-empty
project-empty/plan.yaml:1:1: error: missing in this plan: 'project' [PL204]
plan-check: 0 tasks, 1 error
? 1
