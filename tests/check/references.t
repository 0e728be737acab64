References: to what is not there, and to what is something else.

>>> unknown/plan.yaml
project:
  id: shop
  name: Web shop
  client: Anybody, in words
  manager: lin
  sponsor: nobody
  start: 2026-03-02
  calendar: china
clients:
  - id: acme
    name: ACME Trading
    contacts:
      - chen
      - cheng
    owner: li
stakeholders:
  - id: chen
    name: Chen Jing
    client: acne
people:
  - id: li
    name: Li Wei
    calendar: cnn
calendars:
  - id: cn
    name: China
    base: cm
goals:
  - id: faster
    name: Faster
    metric: time
    unit: s
    baseline_value: 9
    target_value: 2
    due: 2026-06-30
    owner: Li Wei
    relevance: none
    measurements:
      - date: 2026-03-03
        value: 8
        by: lee
tasks:
  - id: design-api
    name: Design the API
    owner: li
    effort: 5d
    goals:
      - fast
    depends_on:
      - desgin-ui
      - design ui
      - something-else FF+1d
  - id: design-ui
    name: Design the pages
    owner: li
    effort: 5d
    assignees:
      - li
      - zhao 50%
      - any:
          - li
          - lu
    parent: design
    calendar: cn
    links:
      - nowhere
progress:
  - date: 2026-03-03
    task: Design the pages
    by: Chen
risks:
  - id: late
    name: Late
    category: supplier
    cause: c
    effect: e
    owner: li
    raised_by: acme
    probability: 30%
    impact: {schedule: high}
    tasks: design-api
    responses:
      - name: Ask
        owner: lii
        due: 2026-03-09
        task: designapi
<<<
$ plan-check --as-of 2026-03-01 --only text,language,tasks unknown
unknown/plan.yaml:5:12: error: unknown person: 'lin'; did you mean 'li'? [PL214]
unknown/plan.yaml:6:12: error: unknown client, stakeholder or person: 'nobody' [PL214]
unknown/plan.yaml:8:13: error: unknown calendar: 'china' [PL214]
unknown/plan.yaml:14:9: error: unknown stakeholder: 'cheng'; did you mean 'chen'? [PL214]
unknown/plan.yaml:19:13: error: unknown client: 'acne'; did you mean 'acme'? [PL214]
unknown/plan.yaml:23:15: error: unknown calendar: 'cnn'; did you mean 'cn'? [PL214]
unknown/plan.yaml:27:11: error: unknown calendar: 'cm'; did you mean 'cn'? [PL214]
unknown/plan.yaml:36:12: error: unknown client, stakeholder or person: 'Li Wei'; did you mean 'li'? [PL214]
unknown/plan.yaml:41:13: error: unknown client, stakeholder or person: 'lee' [PL214]
unknown/plan.yaml:48:9: error: unknown goal: 'fast'; did you mean 'faster'? [PL214]
unknown/plan.yaml:50:9: error: unknown task: 'desgin-ui'; did you mean 'design-ui'? [PL214]
unknown/plan.yaml:51:9: error: not a link: 'design ui'; write ID, ID SS+1d, or ID FF-50% [PL233]
unknown/plan.yaml:52:9: error: unknown task: 'something-else' [PL214]
unknown/plan.yaml:59:9: error: unknown person: 'zhao' [PL214]
unknown/plan.yaml:62:13: error: unknown person: 'lu'; did you mean 'li'? [PL214]
unknown/plan.yaml:63:13: error: unknown task: 'design' [PL214]
unknown/plan.yaml:66:9: error: unknown record: 'nowhere' [PL214]
unknown/plan.yaml:69:11: error: unknown task: 'Design the pages'; did you mean 'design-ui'? [PL214]
unknown/plan.yaml:70:9: error: unknown client, stakeholder or person: 'Chen'; did you mean 'chen'? [PL214]
unknown/plan.yaml:84:16: error: unknown client, stakeholder or person: 'lii'; did you mean 'li'? [PL214]
unknown/plan.yaml:86:15: error: unknown task: 'designapi'; did you mean 'design-api'? [PL214]
plan-check: 2 tasks, 21 errors
? 1

>>> kinds/plan.yaml
project:
  id: shop
  name: Web shop
  manager: chen
  start: 2026-03-02
clients:
  - id: acme
    name: ACME Trading
    contacts: li
stakeholders:
  - id: chen
    name: Chen Jing
    client: li
people:
  - id: li
    name: Li Wei
    calendar: acme
tasks:
  - id: build
    name: Build
    owner: build
    effort: 5d
    assignees: chen
    goals: late
    depends_on: li
    links:
      - li
      - late
      - shop
  - id: launch
    name: Launch
    owner: acme
    milestone: true
    parent: chen
progress:
  - date: 2026-03-02
    task: shop
    percent: 10%
risks:
  - id: late
    name: Late
    category: supplier
    cause: c
    effect: e
    owner: shop
    probability: 30%
    impact: {schedule: high}
    tasks:
      - late
      - build
<<<
$ plan-check --as-of 2026-03-01 --only text,language,tasks kinds
kinds/plan.yaml:4:12: error: 'chen' is a stakeholder, where a person is needed [PL215]
kinds/plan.yaml:11:9: note: 'chen' is defined here
kinds/plan.yaml:9:15: error: 'li' is a person, where a stakeholder is needed [PL215]
kinds/plan.yaml:15:9: note: 'li' is defined here
kinds/plan.yaml:13:13: error: 'li' is a person, where a client is needed [PL215]
kinds/plan.yaml:15:9: note: 'li' is defined here
kinds/plan.yaml:17:15: error: 'acme' is a client, where a calendar is needed [PL215]
kinds/plan.yaml:7:9: note: 'acme' is defined here
kinds/plan.yaml:21:12: error: 'build' is a task, where a client, stakeholder or person is needed [PL215]
kinds/plan.yaml:19:9: note: 'build' is defined here
kinds/plan.yaml:23:16: error: 'chen' is a stakeholder, where a person is needed [PL215]
kinds/plan.yaml:11:9: note: 'chen' is defined here
kinds/plan.yaml:24:12: error: 'late' is a risk, where a goal is needed [PL215]
kinds/plan.yaml:40:9: note: 'late' is defined here
kinds/plan.yaml:25:17: error: 'li' is a person, where a task is needed [PL215]
kinds/plan.yaml:15:9: note: 'li' is defined here
kinds/plan.yaml:34:13: error: 'chen' is a stakeholder, where a task is needed [PL215]
kinds/plan.yaml:11:9: note: 'chen' is defined here
kinds/plan.yaml:37:11: error: 'shop' is a project, where a task is needed [PL215]
kinds/plan.yaml:2:7: note: 'shop' is defined here
kinds/plan.yaml:45:12: error: 'shop' is a project, where a client, stakeholder or person is needed [PL215]
kinds/plan.yaml:2:7: note: 'shop' is defined here
kinds/plan.yaml:49:9: error: 'late' is a risk, where a task is needed [PL215]
kinds/plan.yaml:40:9: note: 'late' is defined here
plan-check: 2 tasks, 12 errors
? 1

Letters of another size are another id; the right one is said.

>>> case/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
tasks:
  - id: build
    name: Build
    duration: 5d
  - id: test
    name: Test
    duration: 5d
    depends_on: Build
<<<
$ plan-check --as-of 2026-03-01 case
case/plan.yaml:12:17: error: unknown task: 'Build'; did you mean 'build'? [PL214]
plan-check: 2 tasks, 1 error
? 1

A file that cannot be read may hold what others refer to: an id that stands in
it is not called unknown; any other is.

>>> broken/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
tasks:
  - id: build
    name: Build
    duration: 5d
    depends_on:
      - design
      - desing
      - plan.2
      - release
      - late
<<<
>>> broken/risks/late.md
---
owner: [li
---
<<<
>>> broken/design.plan.yaml
tasks:
  - id: design
    name: Design
    note: plan.2
  - id: part
    name: [Design
    depends_on: pre-release, release.2
<<<
$ plan-check --as-of 2026-03-01 broken
broken/design.plan.yaml:6:11: error: bracket without an end, or without a comma between its entries [PL115]
broken/plan.yaml:11:9: error: unknown task: 'desing'; did you mean 'design'? [PL214]
broken/plan.yaml:13:9: error: unknown task: 'release' [PL214]
broken/risks/late.md:2:8: error: bracket without an end, or without a comma between its entries [PL115]
plan-check: 2 tasks, 4 errors
? 1
