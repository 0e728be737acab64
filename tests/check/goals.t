What a goal must be: specific, measured, to be reached and dated.

>>> smart/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
  finish: 2026-03-31
people:
  - id: li
    name: Li
goals:
  - id: better
    name: A better order page, ASAP
    owner: li
  - id: measured
    name: Improve the order page
    metric: median time of an order
    unit: min
    baseline_value: 9
    target_value: 2
    due: 2026-03-27
    owner: li
    relevance: The phone rings less
  - id: counted
    name: Improve 4 of 9 pages
    owner: li
  - id: bright
    name: Unbetterable
    owner: li
  - id: zh
    name: 尽快上线
    owner: li
  - id: same
    name: Stays as it is
    metric: orders
    unit: orders
    baseline_value: 9
    target_value: 9
    due: 2026-03-27
    owner: li
    relevance: None
  - id: wrong-way
    name: Fewer calls
    metric: calls
    unit: calls
    baseline_value: 9
    target_value: 20
    direction: decrease
    due: 2026-03-01
    owner: li
    relevance: Quiet
  - id: kept
    name: Orders stay
    metric: orders
    unit: orders
    baseline_value: 9
    target_value: 9
    direction: reach
    due: 2026-04-01
    owner: li
    relevance: Income
  - id: first
    name: Within the first day
    metric: orders
    unit: orders
    baseline_value: 0
    target_value: 9
    due: 2026-03-02
    owner: li
    relevance: Income
  - id: last
    name: Within the last day
    metric: orders
    unit: orders
    baseline_value: 0
    target_value: 9
    due: 2026-03-31
    owner: li
    relevance: Income
<<<
$ plan-check --as-of 2026-03-01 --only goals smart
smart/plan.yaml:11:11: warning: vague goal: 'better' says 'better', and neither figure nor metric [PL820]
smart/plan.yaml:29:11: warning: vague goal: 'zh' says '尽快', and neither figure nor metric [PL820]
smart/plan.yaml:36:19: warning: goal that is met from the start: 'same' goes from 9 orders to 9 orders [PL821]
smart/plan.yaml:45:19: warning: goal that is met from the start: 'wrong-way' goes from 9 calls to 20 calls [PL821]
smart/plan.yaml:47:10: warning: goal outside of the project: 'wrong-way' is due 2026-03-01, before the project begins on 2026-03-02 [PL823]
smart/plan.yaml:57:10: warning: goal outside of the project: 'kept' is due 2026-04-01, after the project ends on 2026-03-31 [PL823]
plan-check: 0 tasks, 6 warnings
? 0

A policy has words of its own.

$ printf 'policy:\n  goals:\n    vague_words: able\n' >>smart/plan.yaml; plan-check --as-of 2026-03-01 --only goals smart --skip PL821,PL823
plan-check: 0 tasks, no findings
? 0
$ sed -i 's/: able/: unbetter/' smart/plan.yaml; plan-check --as-of 2026-03-01 --only goals smart --skip PL821,PL823
smart/plan.yaml:26:11: warning: vague goal: 'bright' says 'unbetter', and neither figure nor metric [PL820]
plan-check: 0 tasks, 1 warning
? 0

Work and goals: a goal has work, a task serves a goal, and the work ends
before the goal is due.

>>> work/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
people:
  - id: li
    name: Li
goals:
  - id: fast
    name: Orders within two minutes
    metric: time of an order
    unit: min
    baseline_value: 9
    target_value: 2
    due: 2026-03-13
    owner: li
    relevance: The phone rings less
  - id: lone
    name: Orders at night
    metric: orders
    unit: orders
    baseline_value: 0
    target_value: 9
    due: 2026-04-13
    owner: li
    relevance: Income
  - id: linked
    name: Orders by mail
    metric: orders
    unit: orders
    baseline_value: 0
    target_value: 9
    due: 2026-04-13
    owner: li
    relevance: Income
  - id: given-up
    name: Orders by fax
    metric: orders
    unit: orders
    baseline_value: 0
    target_value: 9
    due: 2020-04-13
    owner: li
    relevance: Income
    moscow: wont
deliverables:
  - id: mail
    name: Mail
    owner: li
    acceptance_criteria: It comes
    links: linked
tasks:
  - id: build
    name: Build
    goals: fast
    tasks:
      - id: pages
        name: Pages
        duration: 5d
      - id: cart
        name: Cart
        duration: 5d
        depends_on: pages
  - id: paint
    name: Paint
    duration: 5d
  - id: done
    name: Done
    milestone: true
    depends_on: build
  - id: lead
    name: Lead
    duration: 5d
    ev_method: level_of_effort
<<<
$ plan-check --as-of 2026-03-01 --only goals work
work/plan.yaml:2:7: warning: too much is a must: 100% of the effort, and 60% is the most [PL829]
work/plan.yaml:2:7: warning: too little can be left out: 0% of the effort, and 20% is the least [PL830]
work/plan.yaml:18:9: warning: goal without work: no task or deliverable is for 'lone' [PL824]
work/plan.yaml:64:9: warning: work that is for no goal: 'paint' [PL825]
plan-check: 6 tasks, 4 warnings
? 0
$ sed -i 's/name: Paint/&\n    goals: lone/' work/plan.yaml; plan-check --as-of 2026-03-01 --only goals work
work/plan.yaml:2:7: warning: too much is a must: 100% of the effort, and 60% is the most [PL829]
work/plan.yaml:2:7: warning: too little can be left out: 0% of the effort, and 20% is the least [PL830]
plan-check: 6 tasks, 2 warnings
? 0
$ sed -i 's/due: 2026-03-13/due: 2026-03-12/' work/plan.yaml; plan-check --as-of 2026-03-01 --only goals work
work/plan.yaml:2:7: warning: too much is a must: 100% of the effort, and 60% is the most [PL829]
work/plan.yaml:2:7: warning: too little can be left out: 0% of the effort, and 20% is the least [PL830]
work/plan.yaml:15:10: warning: late: the goal 'fast' is due 2026-03-12, and its work, 'cart', finishes 2026-03-13 [PL826]
work/plan.yaml:60:13: note: 'cart' is the last of its work
plan-check: 6 tasks, 3 warnings
? 0

What is done is late no more, and what is cancelled is no work.

>>> work/done.plan.yaml
progress:
  - date: 2026-03-13
    task: pages
    actual_start: 2026-03-02
    actual_finish: 2026-03-06
  - date: 2026-03-13
    task: cart
    actual_start: 2026-03-09
    actual_finish: 2026-03-13
  - date: 2026-03-16
    task: paint
    status: cancelled
<<<
$ plan-check --as-of 2026-03-13 --only goals work
work/plan.yaml:2:7: warning: too much is a must: 100% of the effort, and 60% is the most [PL829]
work/plan.yaml:2:7: warning: too little can be left out: 0% of the effort, and 20% is the least [PL830]
plan-check: 6 tasks, 2 warnings
? 0
$ plan-check --as-of 2026-03-16 --only goals work
work/plan.yaml:2:7: warning: too much is a must: 100% of the effort, and 60% is the most [PL829]
work/plan.yaml:2:7: warning: too little can be left out: 0% of the effort, and 20% is the least [PL830]
work/plan.yaml:18:9: warning: goal without work: no task or deliverable is for 'lone' [PL824]
plan-check: 6 tasks, 3 warnings
? 0

Many tasks without a goal are counted.

>>> many/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
people:
  - id: li
    name: Li
goals:
  - id: fast
    name: Orders within two minutes
    metric: time of an order
    unit: min
    baseline_value: 9
    target_value: 2
    due: 2026-06-30
    owner: li
    relevance: The phone rings less
tasks:
  - {id: a, name: A, duration: 1d, goals: fast}
  - {id: b, name: B, duration: 1d}
  - {id: c, name: C, duration: 1d}
  - {id: d, name: D, duration: 1d}
  - {id: e, name: E, duration: 1d}
  - {id: f, name: F, duration: 1d}
  - {id: g, name: G, duration: 1d}
<<<
$ plan-check --as-of 2026-03-01 --only goals many
many/plan.yaml:2:7: warning: work that is for no goal: 6 tasks, 'b' is the first [PL825]
many/plan.yaml:20:10: note: the first is here
plan-check: 7 tasks, 1 warning
? 0
$ sed -i '/id: g/d' many/plan.yaml; plan-check --as-of 2026-03-01 --only goals many
many/plan.yaml:20:10: warning: work that is for no goal: 'b' [PL825]
many/plan.yaml:21:10: warning: work that is for no goal: 'c' [PL825]
many/plan.yaml:22:10: warning: work that is for no goal: 'd' [PL825]
many/plan.yaml:23:10: warning: work that is for no goal: 'e' [PL825]
many/plan.yaml:24:10: warning: work that is for no goal: 'f' [PL825]
plan-check: 6 tasks, 5 warnings
? 0
$ sed -i 's/, goals: fast//' many/plan.yaml; plan-check --as-of 2026-03-01 --only goals many
many/plan.yaml:9:9: warning: goal without work: no task or deliverable is for 'fast' [PL824]
plan-check: 6 tasks, 1 warning
