Rules for how people and equipment are used, as far as no levelling could mend it; each has a
neighbour of which it is silent.

More than there is, more than somebody gives, more work than time.

>>> more/plan.yaml
project: {id: shop, name: Shop, start: 2026-03-02}
people:
  - {id: li, name: Li, units: 50%}
  - {id: zhao, name: Zhao, units: 50%, availability: 2026-03-02..2026-03-06 80%}
  - {id: wu, name: Wu}
equipment:
  - {id: phones, name: Phones, quantity: 4}
  - {id: van, name: Van}
tasks:
  - {id: trial, name: Trial, owner: wu, duration: 2d, needs: [phones 6, van]}
  - {id: tour, name: Tour, owner: wu, duration: 2d, needs: [phones 4, van 2]}
  - {id: cart, name: Cart, owner: wu, effort: 2d, assignees: [li 80%, zhao 80%]}
  - {id: pages, name: Pages, owner: wu, effort: 2d, assignees: [li 50%, zhao]}
  - {id: copy, name: Texts, owner: wu, effort: 10d, duration: 9d}
  - {id: photos, name: Photographs, owner: wu, effort: 9d, duration: 9d}
  - {id: films, name: Films, owner: wu, effort: 6d, duration: 8d, assignees: [li | zhao 20%]}
<<<
$ plan-check --as-of 2026-03-01 more
more/plan.yaml:10:70: warning: 'trial' needs 6 of 'phones', and there are 4 [PL503]
more/plan.yaml:11:75: warning: 'tour' needs 2 of 'van', and there are 1 [PL503]
more/plan.yaml:12:63: warning: 'li' gives 80% to 'cart', but at most 50% to the plan [PL504]
more/plan.yaml:14:48: warning: 'copy' has 10d of effort, and there are 9d to do it in [PL506]
more/plan.yaml:16:49: warning: 'films' has 6d of effort, and there are 4d to do it in [PL506]
plan-check: 7 tasks, 5 warnings
? 0

Two pins of one person; one after the other, at half of the time each, or of two people, they are
none.

>>> pins/plan.yaml
project: {id: shop, name: Shop, start: 2026-03-02}
people:
  - {id: li, name: Li}
  - {id: zhao, name: Zhao}
  - {id: wu, name: Wu, leave: 2026-03-06}
tasks:
  - {id: fair, name: Fair, owner: li, fixed: 2026-03-04..2026-03-06, assignees: [li, zhao 50%, wu]}
  - {id: audit, name: Audit, owner: li, fixed: 2026-03-06..2026-03-09, assignees: [li, zhao 50%, wu]}
  - {id: trip, name: Trip, owner: li, fixed: 2026-03-10..2026-03-11, assignees: [li, zhao]}
  - {id: talk, name: Talk, owner: zhao, fixed: 2026-03-11, effort: 4h, assignees: zhao 20%}
  - {id: show, name: Show, owner: wu, fixed: 2026-03-10..2026-03-11, assignees: wu}
<<<
$ plan-check --as-of 2026-03-01 --only people pins
pins/plan.yaml:8:84: warning: 'li' is pinned to 'fair' and 'audit' at the same time, on 2026-03-06 [PL505]
pins/plan.yaml:7:46: note: 'fair' is pinned here
pins/plan.yaml:10:83: warning: 'zhao' is pinned to 'trip' and 'talk' at the same time, on 2026-03-11 [PL505]
pins/plan.yaml:9:46: note: 'trip' is pinned here
plan-check: 5 tasks, 2 warnings
? 0

A skill that one person has and critical work asks for.

>>> skills/plan.yaml
project: {id: shop, name: Shop, start: 2026-03-02}
people:
  - {id: li, name: Li, skills: [payment 3, design 3, law 2]}
  - {id: zhao, name: Zhao, skills: [payment 1, design 3]}
  - {id: wu, name: Wu, skills: [payment 3], to: 2026-02-27}
skills:
  - {id: payment, name: Payment}
  - {id: design, name: Design}
  - {id: law, name: Law}
tasks:
  - id: pay
    name: Payment
    owner: li
    effort: 5d
    assignees: [{skill: payment, level: 2}]
  - id: look
    name: Look
    owner: li
    effort: 5d
    assignees: [{skill: design, level: 2}]
  - id: terms
    name: Terms
    owner: li
    effort: 1d
    assignees: [{skill: law}]
<<<
$ plan-check --as-of 2026-03-01 --only people skills
skills/plan.yaml:7:10: warning: 'li' alone has the skill 'payment', which critical 'pay' needs [PL507]
skills/plan.yaml:15:17: note: needed here
plan-check: 3 tasks, 1 warning
? 0
$ sed -i 's/payment 1/payment 2/' skills/plan.yaml
$ plan-check --as-of 2026-03-01 --only people skills
plan-check: 3 tasks, no findings
? 0

Who has nothing to do, too little, or too much in all; what others may do as well is nobody's too
much.

>>> use/plan.yaml
project: {id: shop, name: Shop, start: 2026-03-02, finish: 2026-03-13, manager: jo}
policy:
  people: {min_use: 50%}
people:
  - {id: jo, name: Jo, units: 20%}
  - {id: li, name: Li, leave: 2026-03-12..2026-03-13}
  - {id: zhao, name: Zhao, from: 2026-03-09}
  - {id: wu, name: Wu}
  - {id: guest, name: Guest, org: client}
  - {id: kim, name: Kim}
tasks:
  - {id: cart, name: Cart, owner: li, effort: 5d}
  - {id: pages, name: Pages, owner: li, effort: 4d}
  - {id: copy, name: Texts, owner: zhao, effort: 2d, due: 2026-03-13}
  - {id: lead, name: Lead, owner: jo, effort: 1d}
  - {id: films, name: Films, owner: zhao, effort: 9d, assignees: [kim | li]}
<<<
$ plan-check --as-of 2026-03-01 --only people use
use/plan.yaml:6:10: warning: 'li' has 9d of work left, and 8d of time until 2026-03-13 [PL510]
use/plan.yaml:7:10: warning: 'zhao' has 2d of work in 5d of time, under 50% [PL509]
use/plan.yaml:8:10: info: nothing in the plan names 'wu' [PL508]
plan-check: 5 tasks, 2 warnings, 1 note
? 0
$ printf 'progress:\n  - {date: 2026-03-04, task: cart, actual_start: 2026-03-02, actual_finish: 2026-03-04}\n' >>use/plan.yaml
$ plan-check --as-of 2026-03-04 --only people use
use/plan.yaml:7:10: warning: 'zhao' has 2d of work in 5d of time, under 50% [PL509]
use/plan.yaml:8:10: info: nothing in the plan names 'wu' [PL508]
plan-check: 5 tasks, 1 warning, 1 note
? 0
$ sed -i 's/pages, name: Pages, owner: li/pages, name: Pages, owner: wu/; s/{min_use: 50%}/{max_use: 80%}/' use/plan.yaml
$ plan-check --as-of 2026-03-04 --only people use
plan-check: 5 tasks, no findings
? 0

Somebody can do what a task asks for, or learns it in time.

>>> able/plan.yaml
project: {id: shop, name: Shop, start: 2026-03-02}
skills:
  - {id: payment, name: Payment}
people:
  - {id: li, name: Li, skills: payment 2}
  - {id: zhao, name: Zhao, skills: payment 2}
tasks:
  - {id: pay, name: Pay, owner: li, duration: 5d, assign: [{skill: payment, level: 3}]}
  - {id: look, name: Look, owner: zhao, duration: 5d, assign: [{skill: payment, level: 2}]}
<<<
$ plan-check --as-of 2026-03-02 --only people able
able/plan.yaml:8:68: warning: nobody can do 'pay': it asks for 'payment' at level 3 by 2026-03-03 [PL511]
plan-check: 2 tasks, 1 warning
? 0
$ printf 'trainings:\n  - {id: learn, name: Learn, skills: payment, planned_on: 2026-03-02, attendees: [zhao]}\n' >>able/plan.yaml
$ plan-check --as-of 2026-03-02 --only people able
plan-check: 2 tasks, no findings
? 0
$ printf 'policy: {practice: client}\n' >>able/plan.yaml; sed -i 's/planned_on: 2026-03-02/planned_on: 2026-04-02/' able/plan.yaml
$ plan-check --as-of 2026-03-02 --only people able
able/plan.yaml:8:68: error: nobody can do 'pay': it asks for 'payment' at level 3 by 2026-03-03 [PL511]
plan-check: 2 tasks, 1 error
? 1
