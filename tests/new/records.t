New records: what is in them, and where they go. What is there stays as it is.

>>> shop/plan.yaml
# our shop
project: {id: shop, name: Shop, start: 2026-11-02, manager: li, currency: EUR}
people:
- id: zhao
  name: 赵敏
- id: li
  name: Li Wei
tasks:
- id: build   # the work
  name: Build
  owner: li
  tasks:
  - {id: code, name: Code, effort: 5d}
  - {id: proof, name: Proof, owner: zhao, effort: 1d}
# the end
<<<
$ cd shop && plan-new --as-of 2026-11-25 risk vendor-late && cat risks/vendor-late.md && plan-check --only text,language,tasks,progress && plan-fmt --check risks/vendor-late.md
risks/vendor-late.md
---
category: technical
cause: TODO what is so, and makes it possible
effect: TODO what that would do to the project
raised_by: li
raised_on: 2026-11-25
owner: li
probability: moderate
impact:
  schedule: moderate
strategy: accept
reason: TODO why this strategy
# kind: threat # threat/opportunity; threat unless said
# event: TODO # what may happen; the name unless given
# tasks: code # which tasks it would delay
# proximity: 2026-12-09 # when it may happen
# trigger: TODO # the sign that it is happening
# contingency: TODO # what is done then
# responses: # what is done about it, by whom, by when
#   - name: TODO what is done about the risk
#     owner: li
#     due: 2026-12-09
# review_due: 2026-12-09 # when it is looked at again
---

# Vendor late
plan-check: 3 tasks, no findings
$ cd shop && cp plan.yaml old.txt && plan-new --as-of 2026-11-25 task test && diff old.txt plan.yaml; plan-check --only text,language,tasks,progress
plan.yaml
14a15,28
\>\x20
> - id: test
>   name: Test
>   owner: li
>   effort: 5d
>   # milestone: true # a point in time: no effort, no duration
>   # assignees: li # who works on it: ID [UNITS], ID | ID; the owner unless given
>   # duration: 5d # time it takes, whoever is assigned
>   # depends_on: code # ID [FS|SS|FF|SF][+|-LAG]
>   # constraint: snet 2026-11-25 # asap, alap; or snet, snlt, fnet, fnlt, mso, mfo and a date
>   # due: 2026-12-09 # promised for; moves nothing
>   # priority: medium # critical, high, medium, low, or 1 to 1000
>   # goals: # the goals it serves
>   # deliverables: # what it makes
plan-check: 4 tasks, no findings
? 0
The second of a register goes where the first is; a date in an id is its key date.
$ cd shop && mkdir -p talks/meetings && printf -- '---\nkind: team\n---\n\n# First\n' > talks/meetings/2026-11-02-first.md && \
    plan-new --as-of 2026-11-25 meeting 2026-12-01-second && cat talks/meetings/2026-12-01-second.md && plan-check --only text,language,tasks,progress
talks/meetings/2026-12-01-second.md
---
kind: team
# held_on: 2026-11-25 # when it was
# attendees: li # who was there
# absent: li # who was not
# agenda: TODO # what is to be talked about
# communication: # the promise it keeps
---

# Second
plan-check: 4 tasks, no findings
$ cd shop && plan-new --as-of 2026-11-25 check-up; plan-new --as-of 2026-11-25 defect 2026-11-20-crash
check-up/.gitattributes
check-up/README.md
check-up/plan.yaml
plan-new: 'deliverable' names one of the deliverables, and the plan has none yet; make one first: plan-new deliverable ID
Try 'plan-new --help' for more information.
? 2
$ cd shop && plan-new -q --as-of 2026-11-25 deliverable api && plan-new --as-of 2026-11-25 defect 2026-11-20-crash && tail -21 plan.yaml && plan-check --only text,language,tasks,progress
plan.yaml
deliverables:
  - id: api
    name: Api
    owner: li
    due: 2026-12-09
    acceptance_criteria: TODO when the client takes it
    # note: TODO # all prose, in Markdown

defects:
  - id: 2026-11-20-crash
    name: Crash
    deliverable: api
    severity: critical
    found_on: 2026-11-20
    found_by: li
    owner: li
    due: 2026-12-09
    # found_in: code # in which phase
    # check: # the check that found it
    # fixed_on: 2026-11-25 # when it was mended
    # rework: 1d # what mending it took
plan-check: 4 tasks, no findings
? 0
Facts go into the file of their writer and month.
$ cd shop && plan-new --as-of 2026-11-25 progress code --set actual_start=2026-11-23 --set remaining=2d && \
    plan-new --as-of 2026-11-26 progress code --set by=zhao --set percent=70% && plan-new --as-of 2026-11-26 progress code && \
    cat progress/* && plan-check --only text,language,tasks,progress --as-of 2026-11-26 && plan-fmt --check progress/*.yaml
progress/2026-11-li.plan.yaml
progress/2026-11-zhao.plan.yaml
progress/2026-11-li.plan.yaml
progress:
  - date: 2026-11-25
    task: code
    by: li
    remaining: 2d
    actual_start: 2026-11-23
    # percent: 50% # of the work done
    # spent: 1d # work of `by`, like a line of a timesheet
    # actual_finish: 2026-11-25 # when it was finished
    # note: TODO # all prose, in Markdown

  - date: 2026-11-26
    task: code
    by: li
    # percent: 50% # of the work done
    # remaining: 5d # work left: it moves the schedule
    # spent: 1d # work of `by`, like a line of a timesheet
    # actual_start: 2026-11-26 # when it began
    # actual_finish: 2026-11-26 # when it was finished
    # note: TODO # all prose, in Markdown
progress:
  - date: 2026-11-26
    task: code
    by: zhao
    percent: 70%
    # remaining: 5d # work left: it moves the schedule
    # spent: 1d # work of `by`, like a line of a timesheet
    # actual_start: 2026-11-26 # when it began
    # actual_finish: 2026-11-26 # when it was finished
    # note: TODO # all prose, in Markdown
plan-check: 4 tasks, no findings
$ cd shop && plan-new --as-of 2026-11-25 expense && plan-new --as-of 2026-11-25 summary && plan-new summary 2026-11-27 && cat summaries/2026-11-27.md
plan.yaml
summaries/2026-11-25.md
summaries/2026-11-27.md
---
by: li
# report: # which reports; all unless given
# overrides: # colours that people set
#   - dimension: schedule
#     rag: green
#     by: li
#     reason: TODO why it is not as computed
---

TODO
? 0
Values that are given.
$ cd shop && plan-new --as-of 2026-11-25 issue no-data --set 'name=No data: none yet' --set severity=major --set tasks=code \
    --set tasks=build --set due= --set cause=  --set 'note=See *there*' ; plan-new --as-of 2026-11-25 issue no-data \
    --set 'name=No data: none yet' --set tasks=code --set tasks=build --set cause= --set due=2026-12-24 && cat issues/no-data.md
issues/no-data.md:2:1: error: missing in this issue: 'due' (of 'no-data') [PL204]
plan-new: nothing was written
issues/no-data.md
---
kind: problem
raised_by: li
raised_on: 2026-11-25
severity: critical
owner: li
due: 2026-12-24
tasks:
  - code
  - build
# priority: medium # critical, high, medium, low
# effect: TODO # what it does to the project
# solution: TODO # what is done about it
# risk: vendor-late # the risk that it was before
# change: # the change that solves it
---

# No data: none yet
$ cd shop && plan-new --as-of 2026-11-25 decision hash --set 'name=Learn F #' --set due= && cat decisions/hash.md && \
    plan-new --as-of 2026-11-25 decision lines --set "name=$(printf 'a\nb')"; plan-check --only text,language,tasks,progress --as-of 2026-11-26
decisions/hash.md
---
name: "Learn F #"
owner: li
# decided_on: 2026-11-25 # when; not given: it is needed
# decided_by: li # by whom
# reason: TODO # why so
# options: TODO # what else was possible
# consequence: TODO # what follows from it
---

TODO
decisions/lines.md:2:7: error: character that cannot be seen: a line break [PL132]
plan-new: nothing was written
plan-check: 4 tasks, no findings
$ cd shop && plan-new --as-of 2026-11-25 risk late --set impact.schedule=2d..3d..5d --set impact.cost=500 --set owner=zhao && sed -n '/^owner/,/^str/p' risks/late.md
risks/late.md
owner: zhao
probability: moderate
impact:
  schedule: 2d..3d..5d
  cost: 500
strategy: accept
$ cd shop && plan-new --as-of 2026-11-25 --file more.plan.yaml task m --set milestone=true --set depends_on=code --set assign=zhao && cat more.plan.yaml && plan-check --only text,language,tasks,progress
more.plan.yaml
tasks:
  - id: m
    name: M
    milestone: true
    owner: li
    assignees: zhao
    depends_on: code
    # duration: 5d # time it takes, whoever is assigned
    # constraint: snet 2026-11-25 # asap, alap; or snet, snlt, fnet, fnlt, mso, mfo and a date
    # due: 2026-12-09 # promised for; moves nothing
    # priority: medium # critical, high, medium, low, or 1 to 1000
    # goals: # the goals it serves
    # deliverables: api # what it makes
plan-check: info: 2 facts are dated after the status date 2026-11-25, left out of every figure [PL404]
plan-check: 5 tasks, 1 note
$ cd shop && plan-new --as-of 2026-11-25 --file risks/other/x.md risk y && head -2 risks/other/x.md && plan-list risks --columns id
risks/other/x.md
---
id: y
id
late
y
vendor-late
plan-list: 7 other findings; plan-check shows them
? 0
Files that are named for what they hold.
$ cd shop && echo '# talk' > talk.plan.yaml && echo '# r' > actions.plan.yaml && plan-new --as-of 2026-11-25 action call && \
    plan-new --as-of 2026-11-25 question why && cat actions.plan.yaml talk.plan.yaml && plan-check --only text,language,tasks,progress
actions.plan.yaml
talk.plan.yaml
# r

actions:
  - id: call
    name: Call
    owner: li
    due: 2026-12-09
    # priority: medium # critical, high, medium, low
    # source: # what it came from
    # status: open # open/in_progress/closed/cancelled; open unless said
    # closed_on: 2026-11-25 # when it was done
# talk

questions:
  - id: why
    name: Why
    asked_by: li
    asked_on: 2026-11-25
    owner: li
    due: 2026-12-09
    # answer: TODO # the answer
    # answered_on: 2026-11-25 # when
    # answered_by: li # by whom
plan-check: info: 2 facts are dated after the status date 2026-11-25, left out of every figure [PL404]
plan-check: 5 tasks, 1 note
? 0
Line ends, flow style and what ends a file.
$ cd shop && printf 'goals: [{id: g, name: G, metric: m, unit: u, baseline_value: 0, target_value: 1, due: 2027-01-01, owner: li, relevance: r}]\r\nskills:\r\n  - id: s\r\n    name: S' > goals.plan.yaml && \
    plan-new --as-of 2026-11-25 goal h && plan-new --as-of 2026-11-25 skill t && cat -A goals.plan.yaml && plan-check --only text,language,tasks,progress
goals.plan.yaml
goals.plan.yaml
goals:^M$
  - id: g^M$
    name: G^M$
    metric: m^M$
    unit: u^M$
    baseline_value: 0^M$
    target_value: 1^M$
    due: 2027-01-01^M$
    owner: li^M$
    relevance: r^M$
  - id: h^M$
    name: H^M$
    metric: TODO what is measured^M$
    unit: TODO in what^M$
    baseline_value: 0^M$
    target_value: 100^M$
    due: 2026-12-09^M$
    owner: li^M$
    relevance: TODO the client's need, or benefit^M$
    # statement: TODO # the goal in a sentence; the name unless given^M$
    # moscow: must # must/should/could/wont; must unless said^M$
    # acceptance_criteria: TODO # when it counts as met^M$
    # measure_method: TODO # how it is measured^M$
    # measure_every: 1w fri # how often^M$
skills:^M$
  - id: s^M$
    name: S^M$
^M$
  - id: t^M$
    name: T^M$
    # needs: # which role must have it, and how well^M$
    #   - role: TODO who must have it^M$
    #     level: 1plan-check: info: 2 facts are dated after the status date 2026-11-25, left out of every figure [PL404]
plan-check: 5 tasks, 1 note
? 0
Words for what cannot be.
$ cd shop && plan-new risk
plan-new: give the risk an id: plan-new risk ID; a folder of this name is './risk'
Try 'plan-new --help' for more information.
? 2
$ cd shop && plan-new risk vendor-late
plan-new: there is a risk 'vendor-late' already, risks/vendor-late.md:2; an id is used once in a plan
Try 'plan-new --help' for more information.
? 2
$ cd shop && plan-new risk Build
risks/Build.md:2:1: error: ids that differ only by case: 'Build' and 'build' [PL212]
plan.yaml:9:7: note: 'build' is the id of this task
plan-new: nothing was written
? 2
$ cd shop && plan-new risk team --as-of 2026-11-25; ls risks
risks/team.md:2:1: error: word of the language, no id: 'team' [PL213]
plan-new: nothing was written
late.md
other
vendor-late.md
$ cd shop && plan-new risk 'a b'
plan-new: 'a b' is no id: a letter, then letters, digits, '.', '_' and '-'; at most 64
Try 'plan-new --help' for more information.
? 2
$ cd shop && plan-new rsik x
plan-new: there is no register 'rsik'; did you mean 'risk'?
Try 'plan-new --help' for more information.
? 2
$ cd shop && plan-new something x
plan-new: there is no register 'something'; plan-new --list names those there are
Try 'plan-new --help' for more information.
? 2
$ cd shop && plan-new project x
plan-new: a plan has one 'project', in plan.yaml; a folder of this name is './project'
Try 'plan-new --help' for more information.
? 2
$ cd shop && plan-new expense x
plan-new: plan-new expense takes no id
Try 'plan-new --help' for more information.
? 2
$ cd shop && plan-new progress
plan-new: give the progress entry what it is of: plan-new progress TASK; a folder of this name is './progress'
Try 'plan-new --help' for more information.
? 2
$ cd shop && plan-new --as-of 2026-11-25 progress none; plan-new --as-of 2026-11-25 progress build; ls progress
progress/2026-11-li.plan.yaml:23:11: error: unknown task: 'none'; did you mean 'code'? [PL214]
plan-new: nothing was written
progress/2026-11-li.plan.yaml:23:11: error: progress of 'build', which consists of tasks: report on those [PL406]
plan-new: nothing was written
2026-11-li.plan.yaml
2026-11-zhao.plan.yaml
$ cd shop && plan-new check up
plan-new: 'standard' names one of the standards, and the plan has none yet; make one first: plan-new standard ID
Try 'plan-new --help' for more information.
? 2
$ cd shop && plan-new summary friday
plan-new: a summary is of a day, YYYY-MM-DD, and 'friday' is none
Try 'plan-new --help' for more information.
? 2
$ cd shop && for s in x =1 ownr=li owner.x=1 impact.shedule=1d id=z start=1 tasks=x name=a=b; do plan-new task z --set "$s" --as-of 2026-11-25; done; plan-new risk z --set impact.shedule=1d; plan-new meeting z --set actions=x
plan-new: --set takes KEY=VALUE, not 'x'
Try 'plan-new --help' for more information.
plan-new: --set takes KEY=VALUE, not '=1'
Try 'plan-new --help' for more information.
plan-new: there is no field 'ownr' in 'ownr=li'; did you mean 'owner'?
Try 'plan-new --help' for more information.
plan-new: 'owner' has no parts, in 'owner.x=1'
Try 'plan-new --help' for more information.
plan-new: there is no field 'impact' in 'impact.shedule=1d'
Try 'plan-new --help' for more information.
plan-new: the id stands behind the register, not in 'id=z'
Try 'plan-new --help' for more information.
plan-new: 'start' is computed: write `constraint: snet DATE`, or progress with actual_start
Try 'plan-new --help' for more information.
plan-new: 'tasks' are records of their own: plan-new task
Try 'plan-new --help' for more information.
more.plan.yaml
plan-new: there is a task 'z' already, more.plan.yaml:15; an id is used once in a plan
Try 'plan-new --help' for more information.
plan-new: there is a task 'z' already, more.plan.yaml:15; an id is used once in a plan
Try 'plan-new --help' for more information.
? 2
$ cd shop && plan-new task zz --set owner=li --set owner=zhao
plan-new: 'owner' has one value, and --set gives several
Try 'plan-new --help' for more information.
? 2
$ cd shop && plan-new --as-of 2026-11-25 task zz --set owner=me --set 'effort=5 apples'; grep -c zz plan.yaml
more.plan.yaml:31:12: error: unknown client, stakeholder or person: 'me' [PL214]
more.plan.yaml:32:13: error: not an amount of time for 'effort': '5 apples'; write 30min, 4h, 5d, 2w, or 3ed around the clock [PL223]
plan-new: nothing was written
0
? 1
$ cd shop && for f in ../x.plan.yaml /tmp/x.plan.yaml .x/y.plan.yaml x.yaml risks/x.md tasks/x.txt; do plan-new task zz --file $f; done
plan-new: --file takes a path below the plan's folder, not '../x.plan.yaml'
Try 'plan-new --help' for more information.
plan-new: --file takes a path below the plan's folder, not '/tmp/x.plan.yaml'
Try 'plan-new --help' for more information.
plan-new: --file takes a path below the plan's folder, not '.x/y.plan.yaml'
Try 'plan-new --help' for more information.
plan-new: 'x.yaml' would not be read: it is plan.yaml, *.plan.yaml or tasks/*.md
Try 'plan-new --help' for more information.
plan-new: 'risks/x.md' is no place for tasks: an entry lies in a folder 'tasks'
Try 'plan-new --help' for more information.
plan-new: 'tasks/x.txt' would not be read: it is plan.yaml, *.plan.yaml or tasks/*.md
Try 'plan-new --help' for more information.
? 2
$ cd shop && ln -s /tmp lessons && plan-new --as-of 2026-11-25 lesson y2; echo x > feedback; plan-new --as-of 2026-11-25 feedback y2; rm lessons feedback
plan-new: 'lessons' is a link, and what it leads to is not the plan's
Try 'plan-new --help' for more information.
plan-new: error: cannot write 'feedback/y2.md': Not a directory
? 0
$ cd shop && plan-new task z --kind client
plan-new: a new record takes no option of a new plan; fields are given with --set
Try 'plan-new --help' for more information.
? 2
$ cd shop && printf 'budget: x\n' > money.plan.yaml && plan-new --as-of 2026-11-25 budget b; cat money.plan.yaml
plan-new: 'budget' in money.plan.yaml is no list; make it one first
Try 'plan-new --help' for more information.
budget: x
$ plan-new -C nowhere task x
plan-new: error: no plan here: nowhere holds no plan.yaml [PL002]
? 2
$ mkdir bare && printf 'project:\n  id: p\n  name: P\n  start: 2026-11-02\n' > bare/plan.yaml && plan-new -C bare task x; plan-new -C bare budget x; \
    plan-new -C bare person li && plan-new -C bare --as-of 2026-11-25 task x && cat bare/plan.yaml
bare/plan.yaml:9:13: error: effort that nobody works on: 'x' has no assignees, and no owner [PL309]
plan-new: nothing was written
plan-new: 'amount' is an amount, and the plan has no currency yet; write `currency: EUR` (or another) under project first
Try 'plan-new --help' for more information.
bare/plan.yaml
bare/plan.yaml
project:
  id: p
  name: P
  start: 2026-11-02

people:
  - id: li
    name: Li
    # role: TODO # what this person does
    # email: TODO # where to write
    # calendar: # the project's unless given
    # week: # own working hours, by day of the week
    #   mon-fri: 09:00-12:00, 13:00-18:00
    # leave: 2026-11-25 TODO what days these are # days off
    # units: 50% # share of each day for this plan, 100% unless given
    # rates: # what the work costs: [DATE] COST
    # skills: # SKILL LEVEL

tasks:
  - id: x
    name: X
    owner: li
    effort: 5d
    # milestone: true # a point in time: no effort, no duration
    # assignees: li # who works on it: ID [UNITS], ID | ID; the owner unless given
    # duration: 5d # time it takes, whoever is assigned
    # depends_on: # ID [FS|SS|FF|SF][+|-LAG]
    # constraint: snet 2026-11-25 # asap, alap; or snet, snlt, fnet, fnlt, mso, mfo and a date
    # due: 2026-12-09 # promised for; moves nothing
    # priority: medium # critical, high, medium, low, or 1 to 1000
    # goals: # the goals it serves
    # deliverables: # what it makes
? 0
Calendars.
$ plan-new -C bare calendar us && plan-new -C bare calendar us; plan-new -C bare calendar de --set name=x; \
    plan-new -C bare --as-of 2026-11-25 calendar shifts && tail -8 bare/plan.yaml && plan-check --only text,language,tasks,progress bare
bare/calendars/us.plan.yaml
plan-new: write `calendar: us` under project to work by it
plan-new: there is a calendar 'us' already, bare/calendars/us.plan.yaml:7; an id is used once in a plan
Try 'plan-new --help' for more information.
plan-new: the calendar 'de' comes ready, and takes no --set
Try 'plan-new --help' for more information.
bare/plan.yaml
  - id: shifts
    name: Shifts
    week:
      mon-fri: 09:00-12:00, 13:00-18:00
    # base: us # the calendar that this one adds to
    # holidays: 2026-11-25 TODO what days these are # days off: RANGE [NAME]
    # workdays: 2026-11-25 TODO what days these are # extra working days; they win over holidays
    # source: TODO # where its dates come from
plan-check: 1 task, no findings
? 0
A plan with errors of its own takes records all the same, but no error more.
$ mkdir ill && printf 'project:\n  id: p\n  name: P\n  start: 2026-11-02\n  manager: me\npeople:\n- id: li\n  name: L\n  calendar: x\n  wek: 1\n- name: M\n  wek: 1\n' > ill/plan.yaml && \
    plan-new -C ill --as-of 2026-11-25 risk r; plan-new -C ill --as-of 2026-11-25 person m --set calendar=x; plan-new -C ill --as-of 2026-11-25 person m2 --set calendar=y; plan-check --only text,language,tasks,progress ill
ill/risks/r.md
ill/plan.yaml:16:13: error: unknown calendar: 'x' [PL214]
plan-new: nothing was written
ill/plan.yaml:16:13: error: unknown calendar: 'y' [PL214]
plan-new: nothing was written
ill/plan.yaml:5:12: error: unknown person: 'me' [PL214]
ill/plan.yaml:9:13: error: unknown calendar: 'x' [PL214]
ill/plan.yaml:10:3: error: unknown key of person: 'wek'; did you mean 'week'? [PL202]
ill/plan.yaml:11:3: error: missing in this person: 'id' [PL204]
ill/plan.yaml:12:3: error: unknown key of person: 'wek'; did you mean 'week'? [PL202]
plan-check: 0 tasks, 5 errors
? 1
$ printf 'a: [\n' >> ill/plan.yaml; plan-new -C ill --as-of 2026-11-25 person z; plan-new -C ill --as-of 2026-11-25 risk z
ill/plan.yaml:10:3: error: unknown key of person: 'wek'; did you mean 'week'? [PL202]
ill/plan.yaml:12:3: error: unknown key of person: 'wek'; did you mean 'week'? [PL202]
ill/plan.yaml:14:1: error: bracket without an end, or without a comma between its entries [PL115]
plan-new: nothing was written
ill/risks/z.md
? 0
An id that was refused names nobody: the next one stands for all.
$ mkdir ids && printf 'project:\n  id: p\n  name: P\n  start: 2026-11-02\npeople:\n- id: 7up\n  name: Seven\n- id: li\n  name: Li\ntasks:\n- id: 1st\n  name: First\n  effort: 1d\n- id: code\n  name: Code\n  effort: 1d\n' > ids/plan.yaml && \
    plan-new -C ids --as-of 2026-11-25 issue late; grep owner ids/issues/late.md; plan-new -C ids --as-of 2026-11-25 decision use-it; cat ids/decisions/use-it.md; plan-new -C ids --as-of 2026-11-25 progress code; tail -3 ids/progress/*
ids/issues/late.md
owner: li
ids/decisions/use-it.md
---
owner: li
due: 2026-12-09
# decided_on: 2026-11-25 # when; not given: it is needed
# decided_by: li # by whom
# reason: TODO # why so
# options: TODO # what else was possible
# consequence: TODO # what follows from it
---

# Use it
ids/progress/2026-11-li.plan.yaml
    # actual_start: 2026-11-25 # when it began
    # actual_finish: 2026-11-25 # when it was finished
    # note: TODO # all prose, in Markdown
