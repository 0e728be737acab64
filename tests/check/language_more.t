>>> empty-list/plan.yaml
project: {id: shop, name: Shop, start: 2026-03-02}
clientes: []
<<<
$ plan-check -q --as-of 2026-03-01 empty-list
empty-list/plan.yaml:2:1: error: unknown register: 'clientes'; did you mean 'clients'? [PL201]
? 1

A project that is there in another shape, or misspelt, is not missing besides.

>>> project-list/plan.yaml
project:
  - id: shop
    name: Web shop
    start: 2026-03-02
<<<
>>> project-text/plan.yaml
project: shop
<<<
>>> projekt/plan.yaml
projekt:
  id: shop
<<<
$ plan-check -q project-list
project-list/plan.yaml:1:1: error: wrong shape for 'project', which takes a mapping [PL205]
? 1
$ plan-check -q project-text
project-text/plan.yaml:1:10: error: wrong shape for a project, which takes a mapping [PL205]
? 1
$ plan-check -q projekt
projekt/plan.yaml:1:1: error: unknown register: 'projekt'; did you mean 'project'? [PL201]
? 1

Guesses for the keys of the long forms (the first key that is right sticks).

>>> inside/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
people:
  - id: li
    name: Li
tasks:
  - id: build
    name: Build
    effort: {low: 3d, likly: 4d, likely: 5d, high: 9d}
    assignees:
      - person: li
        unit: 50%
  - id: test
    name: Test
    duration: 2d
    depends_on:
      - task: build
        tpye: SS
        lags: 1d
calendars:
  - id: cn
    name: China
    holidays:
      - dates: 2026-10-01..2026-10-07
        title: National Day
<<<
$ plan-check -q --as-of 2026-03-01 inside
inside/plan.yaml:11:23: error: unknown key of effort: 'likly'; did you mean 'likely'? [PL202]
inside/plan.yaml:14:9: error: unknown key of assignees: 'unit'; did you mean 'units'? [PL202]
inside/plan.yaml:20:9: error: unknown key of depends_on: 'tpye'; did you mean 'type'? [PL202]
inside/plan.yaml:21:9: error: unknown key of depends_on: 'lags'; did you mean 'lag'? [PL202]
inside/plan.yaml:27:9: error: unknown key of entry of days: 'title' [PL202]
? 1

What a part of a record must have; and an article before a vowel.

>>> parts/plan.yaml
project: {id: shop, name: Shop, start: 2026-03-02}
people:
  - {id: li, name: Li}
risks:
  - id: late
    name: Late
    category: cost
    cause: c
    effect: e
    owner: li
    probability: 30%
    impact: {schedule: high}
    responses:
      - name: Ask
progress:
  - []
<<<
$ plan-check -q --as-of 2026-03-01 --only text,language,tasks parts
parts/plan.yaml:14:9: error: missing in this response: 'due' [PL204]
parts/plan.yaml:14:9: error: missing in this response: 'owner' [PL204]
parts/plan.yaml:16:5: error: wrong shape for a progress entry, which takes a mapping [PL205]
? 1

A value that is no text has no text to show: its shape is said.

>>> shapes/plan.yaml
project: {id: shop, name: Shop, start: 2026-03-02}
people:
  - {id: li, name: Li}
tasks:
  - {id: a, name: A, duration: {days: 5}}
  - {id: b, name: B, duration: 1d, depends_on: [[a]]}
  - {id: c, name: C, duration: 1d, assignees: [[li]]}
  - {id: d, name: D, duration: {low: 1d, high: 3d}}
  - {id: e, name: E, duration: {low: 1d, likely: 2, high: 3d}}
calendars:
  - {id: f, name: F, week: mon-fri}
  - {id: g, name: G, holidays: [{name: no dates}]}
<<<
$ plan-check -q --as-of 2026-03-01 shapes | grep -c "''"
0
? 1
