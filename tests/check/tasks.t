Tasks: their size, where they stand in the breakdown, who works on them.

>>> size/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
people:
  - id: li
    name: Li Wei
tasks:
  - id: nothing
    name: Nothing
    owner: li
  - id: wrong
    name: A size that cannot be read is a size all the same
    owner: li
    duration: 5 days
  - id: point
    name: A milestone with a size
    owner: li
    milestone: true
    effort: 5d
    duration: 2d
  - id: no-length
    name: A milestone of no length
    owner: li
    milestone: true
    duration: 0d
  - id: both
    name: Effort spread over a duration
    owner: li
    effort: 2d
    duration: 5d
  - id: pinned
    name: Pinned dates are a size
    owner: li
    fixed: 2026-03-09..2026-03-13
  - id: summary
    name: A summary with sizes of its own
    owner: li
    effort: 5d
    duration: 5d
    milestone: true
    fixed: 2026-03-09..2026-03-13
    tasks:
      - id: part
        name: Part
        duration: 1d
<<<
$ plan-check --as-of 2026-03-01 size
size/plan.yaml:9:9: error: task without a size: 'nothing' has neither effort nor duration, is no milestone and has no tasks [PL301]
size/plan.yaml:15:15: error: not an amount of time for 'duration': '5 days'; write 30min, 4h, 5d, 2w, or 3ed around the clock [PL223]
size/plan.yaml:20:13: error: 'point' has 'effort' beside 'milestone: true' [PL302]
size/plan.yaml:21:15: error: 'point' has 'duration' beside 'milestone: true' [PL302]
size/plan.yaml:36:9: warning: 'summary' has one task inside: 'part' [PL325]
size/plan.yaml:39:13: error: 'summary' has 'effort' beside tasks inside [PL302]
size/plan.yaml:40:15: error: 'summary' has 'duration' beside tasks inside [PL302]
size/plan.yaml:41:16: error: 'summary' has 'milestone' beside tasks inside [PL302]
size/plan.yaml:42:12: error: 'summary' has 'fixed' beside tasks inside [PL302]
plan-check: 8 tasks, 8 errors, 1 warning
? 1

The breakdown: written inside, or with parent; never both, never in a circle.

>>> parts/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
tasks:
  - id: build
    name: Build
    tasks:
      - id: pages
        name: Pages
        duration: 5d
        parent: build
      - id: cart
        name: Cart
        duration: 5d
        parent: test
  - id: test
    name: Test
    parent: pay
    tasks:
      - id: load
        name: Load test
        duration: 5d
  - id: pay
    name: Pay
    parent: ship
    tasks:
      - id: card
        name: Pay by card
        duration: 5d
  - id: ship
    name: Ship
    parent: test
  - id: own
    name: Its own part
    parent: own
    duration: 1d
<<<
$ plan-check --as-of 2026-03-01 parts
parts/plan.yaml:12:17: error: 'parent' given twice: 'build' is written, and it stands inside 'build' [PL303]
parts/plan.yaml:16:17: error: 'parent' given twice: 'test' is written, and it stands inside 'build' [PL303]
parts/plan.yaml:19:13: error: task that is part of itself: 'test' [PL304]
parts/plan.yaml:26:13: note: 'pay' is part of 'ship'
parts/plan.yaml:33:13: note: 'ship' is part of 'test'
parts/plan.yaml:36:13: error: task that is part of itself: 'own' [PL304]
plan-check: 9 tasks, 4 errors
? 1

What a summary cannot be bound by.

>>> bound/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
tasks:
  - id: one
    name: One
    constraint: alap
    tasks: [{id: a, name: A, duration: 1d}]
  - id: two
    name: Two
    constraint: mso 2026-03-09
    tasks: [{id: b, name: B, duration: 1d}]
  - id: three
    name: Three
    constraint: snet 2026-03-09
    tasks: [{id: c, name: C, duration: 1d}]
  - id: four
    name: Four
    constraint: fnlt 2026-03-09
    tasks: [{id: d, name: D, duration: 1d}]
  - id: five
    name: Five
    constraint: asap
    tasks: [{id: e, name: E, duration: 1d}]
<<<
$ plan-check --as-of 2026-03-01 bound
bound/plan.yaml:6:9: warning: 'one' has one task inside: 'a' [PL325]
bound/plan.yaml:8:17: error: constraint that a task with tasks inside cannot have: 'one'; only snet and fnlt [PL308]
bound/plan.yaml:10:9: warning: 'two' has one task inside: 'b' [PL325]
bound/plan.yaml:12:17: error: constraint that a task with tasks inside cannot have: 'two'; only snet and fnlt [PL308]
bound/plan.yaml:14:9: warning: 'three' has one task inside: 'c' [PL325]
bound/plan.yaml:18:9: warning: 'four' has one task inside: 'd' [PL325]
bound/plan.yaml:22:9: warning: 'five' has one task inside: 'e' [PL325]
plan-check: 10 tasks, 2 errors, 5 warnings
? 1
>>> constraint/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
tasks:
  - id: a
    name: A
    duration: 1d
    constraint: snet
  - id: b
    name: B
    duration: 1d
    constraint: asap 2026-03-09
  - id: c
    name: C
    duration: 1d
    constraint: not before 2026-03-09
  - id: d
    name: D
    duration: 1d
    constraint: SNET 2026-03-09
  - id: e
    name: E
    duration: 1d
    constraint: snet 2026-02-30
  - id: f
    name: F
    duration: 1d
    constraint: snet 9.3.2026
  - id: g
    name: G
    duration: 1d
    constraint: mfo 2026-03-09T12:00
  - id: h
    name: H
    duration: 1d
    constraint: 2026-03-09
<<<
$ plan-check --as-of 2026-03-01 constraint
constraint/plan.yaml:9:17: error: not a constraint: 'snet'; write asap, alap, or one of snet, snlt, fnet, fnlt, mso, mfo and a date [PL239]
constraint/plan.yaml:13:17: error: not a constraint: 'asap 2026-03-09'; write asap, alap, or one of snet, snlt, fnet, fnlt, mso, mfo and a date [PL239]
constraint/plan.yaml:17:17: error: not a constraint: 'not before 2026-03-09'; write asap, alap, or one of snet, snlt, fnet, fnlt, mso, mfo and a date [PL239]
constraint/plan.yaml:21:17: error: not a constraint: 'SNET 2026-03-09'; write asap, alap, or one of snet, snlt, fnet, fnlt, mso, mfo and a date [PL239]
constraint/plan.yaml:25:17: error: no such day: 'snet 2026-02-30' [PL221]
constraint/plan.yaml:29:17: error: not a date for 'constraint': 'snet 9.3.2026'; write YYYY-MM-DD [PL220]
constraint/plan.yaml:37:17: error: not a constraint: '2026-03-09'; write asap, alap, or one of snet, snlt, fnet, fnlt, mso, mfo and a date [PL239]
plan-check: 8 tasks, 7 errors
? 1

Who works on a task.

>>> people/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
stakeholders:
  - id: chen
    name: Chen Jing
people:
  - id: li
    name: Li Wei
  - id: zhao
    name: Zhao Min
    to: 2026-03-06
  - id: wu
    name: Wu Fang
    units: 0%
tasks:
  - id: fine
    name: The owner works on it
    owner: li
    effort: 5d
  - id: client-side
    name: The owner is not one of the people
    owner: chen
    effort: 5d
  - id: waiting
    name: Time, and not work
    owner: chen
    duration: 5d
  - id: nobody
    name: An empty list
    owner: li
    effort: 5d
    assignees: []
  - id: nobody-needed
    name: An empty list, and time
    owner: li
    duration: 5d
    assignees: []
  - id: no-owner
    name: No owner, no assignees
    effort: 5d
  - id: no-owner-either
    name: No owner
    duration: 5d
  - id: twice
    name: The same person twice
    owner: li
    effort: 5d
    assignees:
      - li 50%
      - zhao
      - li 50%
  - id: gone
    name: Zhao is only here for the first week
    owner: zhao
    effort: 6d
  - id: never
    name: Wu has no time
    owner: wu
    effort: 1h
  - id: either
    name: Li can do it where Zhao cannot
    owner: li
    effort: 6d
    assignees: zhao | li
<<<
$ plan-check --as-of 2026-03-01 people
people/plan.yaml:25:13: error: effort that nobody works on: 'client-side' has no assignees, and its owner 'chen' is not one of the people [PL309]
people/plan.yaml:33:13: error: effort that nobody works on: 'nobody' has no assignees [PL309]
people/plan.yaml:42:13: error: effort that nobody works on: 'no-owner' has no assignees, and no owner [PL309]
people/plan.yaml:43:9: warning: task without an owner: 'no-owner-either' [PL317]
people/plan.yaml:53:9: error: assigned twice: 'li' [PL315]
people/plan.yaml:57:13: error: work that never gets done: there is not enough working time for 'gone' [PL310]
people/plan.yaml:61:13: warning: 'never' takes 1h of work, under 1d [PL323]
plan-check: 11 tasks, 5 errors, 2 warnings
? 1
>>> assignees/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
people:
  - id: li
    name: Li Wei
  - id: wu
    name: Wu Fang
tasks:
  - id: a
    name: A
    effort: 1d
    owner: li
    assignees: li 0.5
  - id: b
    name: B
    effort: 1d
    owner: li
    assignees: li, wu
  - id: c
    name: C
    effort: 1d
    owner: li
    assignees: li |
  - id: d
    name: D
    effort: 1d
    owner: li
    assignees: li 150%
  - id: e
    name: E
    effort: 1d
    owner: li
    assignees: Li Wei
  - id: f
    name: F
    effort: 1d
    owner: li
    assignees: 50% li
  - id: g
    name: G
    effort: 1d
    owner: li
    assignees: li 50 | wu 60%
  - id: h
    name: H
    effort: 1d
    owner: li
    assign: li | wv
<<<
$ plan-check --as-of 2026-03-01 assignees
assignees/plan.yaml:15:16: error: not an assignee: 'li 0.5'; write ID, ID 50%, or ID | ID [PL238]
assignees/plan.yaml:20:16: error: not an assignee: 'li, wu'; write ID, ID 50%, or ID | ID [PL238]
assignees/plan.yaml:25:16: error: not an assignee: 'li |'; write ID, ID 50%, or ID | ID [PL238]
assignees/plan.yaml:30:16: error: not an assignee: 'li 150%'; write ID, ID 50%, or ID | ID [PL238]
assignees/plan.yaml:35:16: error: not an assignee: 'Li Wei'; write ID, ID 50%, or ID | ID [PL238]
assignees/plan.yaml:40:16: error: not an assignee: '50% li'; write ID, ID 50%, or ID | ID [PL238]
assignees/plan.yaml:50:18: error: unknown person: 'wv'; did you mean 'wu'? [PL214]
plan-check: 8 tasks, 7 errors
? 1

Where no task has an owner, owners are not in use, and nothing is said.

>>> ownerless/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
tasks:
  - id: a
    name: A
    duration: 1d
  - id: b
    name: B
    duration: 1d
<<<
$ plan-check --as-of 2026-03-01 ownerless
plan-check: 2 tasks, no findings
? 0
