Not a milestone is no size.

>>> size/plan.yaml
project: {id: shop, name: Shop, start: 2026-03-02}
tasks:
  - {id: a, name: A, milestone: false}
<<<
$ plan-check -q --as-of 2026-03-01 size
size/plan.yaml:3:10: error: task without a size: 'a' has neither effort nor duration, is no milestone and has no tasks [PL301]
? 1

Where a circle of parents was cut, the task is not without a size besides.

>>> circle/plan.yaml
project: {id: shop, name: Shop, start: 2026-03-02}
tasks:
  - {id: a, name: A, parent: b}
  - {id: b, name: B, parent: a}
<<<
$ plan-check -q --as-of 2026-03-01 circle
circle/plan.yaml:3:30: error: task that is part of itself: 'a' [PL304]
circle/plan.yaml:4:30: note: 'b' is part of 'a'
? 1

Where the assignees cannot be read, nobody says that there are none.

>>> assignees/plan.yaml
project: {id: shop, name: Shop, start: 2026-03-02}
people:
  - {id: li, name: Li Wei}
tasks:
  - {id: a, name: A, owner: li, effort: 1d, assignees: Li Wei}
<<<
$ plan-check -q --as-of 2026-03-01 assignees
assignees/plan.yaml:5:56: error: not an assignee: 'Li Wei'; write ID, ID 50%, or ID | ID [PL238]
? 1

A task without an id in a finding about links: its name, or nothing, but no ''.

>>> nameless/plan.yaml
project: {id: shop, name: Shop, start: 2026-03-02}
tasks:
  - id: c
    name: C
    tasks:
      - {name: The first part, duration: 1d, depends_on: c}
<<<
$ plan-check -q --as-of 2026-03-01 nameless
nameless/plan.yaml:3:9: warning: 'c' has one task inside: 'The first part' [PL325]
nameless/plan.yaml:6:9: error: missing in this task: 'id' [PL204]
nameless/plan.yaml:6:58: error: task that waits for what it is part of, or consists of: 'The first part' [PL306]
? 1

One task, one word about its owner.

>>> owner/plan.yaml
project: {id: shop, name: Shop, start: 2026-03-02}
people:
  - {id: li, name: Li Wei}
tasks:
  - {id: a, name: A, owner: li, effort: 1d}
  - {id: b, name: B, effort: 1d}
<<<
$ plan-check -q --as-of 2026-03-01 owner
owner/plan.yaml:6:30: error: effort that nobody works on: 'b' has no assignees, and no owner [PL309]
? 1

The count agrees with its noun; a million tasks are not over a million.

$ plan-check --as-of 2026-03-01 size 2>&1 | grep -o '1 task[s,]'
1 task,
