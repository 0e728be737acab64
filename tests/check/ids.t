Ids: what they may look like, that none is there twice, and which words are none.

>>> shapes/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
tasks:
  - id: 2026-11-02-kickoff
    name: A date may lead
    milestone: true
  - id: A.b_c-9
    name: Letters, digits, points and lines
    milestone: true
  - id: 1st
    name: A digit may not lead
    milestone: true
  - id: 2026-11-02
    name: A date alone
    milestone: true
  - id: build shop
    name: A blank
    milestone: true
  - id: größe
    name: Letters of ASCII only
    milestone: true
  - id: _x
    name: A line first
    milestone: true
  - id: ""
    name: Nothing
    milestone: true
  - id: a/b
    name: A slash
    milestone: true
  - id: a123456789-123456789-123456789-123456789-123456789-123456789-123
    name: 64 characters
    milestone: true
  - id: a123456789-123456789-123456789-123456789-123456789-123456789-1234
    name: 65 characters
    milestone: true
<<<
$ plan-check --as-of 2026-03-01 shapes
shapes/plan.yaml:12:9: error: not an id: '1st'; ids are letters, digits, '.', '_' and '-', at most 64, beginning with a letter [PL210]
shapes/plan.yaml:15:9: error: not an id: '2026-11-02'; ids are letters, digits, '.', '_' and '-', at most 64, beginning with a letter [PL210]
shapes/plan.yaml:18:9: error: not an id: 'build shop'; ids are letters, digits, '.', '_' and '-', at most 64, beginning with a letter [PL210]
shapes/plan.yaml:21:9: error: not an id: 'größe'; ids are letters, digits, '.', '_' and '-', at most 64, beginning with a letter [PL210]
shapes/plan.yaml:24:9: error: not an id: '_x'; ids are letters, digits, '.', '_' and '-', at most 64, beginning with a letter [PL210]
shapes/plan.yaml:27:5: error: missing in this task: 'id' [PL204]
shapes/plan.yaml:30:9: error: not an id: 'a/b'; ids are letters, digits, '.', '_' and '-', at most 64, beginning with a letter [PL210]
shapes/plan.yaml:36:9: error: not an id: 'a123456789-123456789-123456789-123456789-123456789-123456...'; ids are letters, digits, '.', '_' and '-', at most 64, beginning with a letter [PL210]
plan-check: 11 tasks, 8 errors
? 1

An id is given once in the whole plan, over all registers and files; both places
are shown. Three records of one id are two errors.

>>> twice/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
people:
  - id: build
    name: Bill Ding
tasks:
  - id: shop
    name: Shop
    milestone: true
  - id: test
    name: Test
    milestone: true
  - id: ship
    name: Ship
    milestone: true
    depends_on: test
<<<
>>> twice/more.plan.yaml
tasks:
  - id: build
    name: Build
    milestone: true
  - id: test
    name: Test again
    milestone: true
  - id: test
    name: Test once more
    milestone: true
  - id: Ship
    name: Ship it
    milestone: true
<<<
>>> twice/risks/test.md
---
category: technical
cause: c
effect: e
owner: build
probability: 10%
impact: {schedule: low}
---
# Test fails
<<<
$ plan-check --as-of 2026-03-01 --only text,language,tasks twice
twice/more.plan.yaml:2:9: error: id given twice: 'build' [PL211]
twice/plan.yaml:6:9: note: 'build' is the id of this person
twice/more.plan.yaml:5:9: error: id given twice: 'test' [PL211]
twice/plan.yaml:12:9: note: 'test' is the id of this task
twice/more.plan.yaml:8:9: error: id given twice: 'test' [PL211]
twice/plan.yaml:12:9: note: 'test' is the id of this task
twice/more.plan.yaml:11:9: error: ids that differ only by case: 'Ship' and 'ship' [PL212]
twice/plan.yaml:15:9: note: 'ship' is the id of this task
twice/plan.yaml:9:9: error: id given twice: 'shop' [PL211]
twice/plan.yaml:2:7: note: 'shop' is the id of this project
twice/risks/test.md:2:1: error: id given twice: 'test' [PL211]
twice/plan.yaml:12:9: note: 'test' is the id of this task
plan-check: 7 tasks, 6 errors
? 1

Words of the language.

>>> reserved/plan.yaml
project:
  id: project
  name: Web shop
  start: 2026-03-02
tasks:
  - id: tasks
    name: Tasks
    milestone: true
  - id: team
    name: Team
    milestone: true
  - id: all
    name: All
    milestone: true
  - id: client
    name: Client
    milestone: true
  - id: risk
    name: Not a register but one entry of it
    milestone: true
<<<
$ plan-check --as-of 2026-03-01 reserved
reserved/plan.yaml:2:7: error: word of the language, no id: 'project' [PL213]
reserved/plan.yaml:6:9: error: word of the language, no id: 'tasks' [PL213]
reserved/plan.yaml:9:9: error: word of the language, no id: 'team' [PL213]
reserved/plan.yaml:12:9: error: word of the language, no id: 'all' [PL213]
reserved/plan.yaml:15:9: error: word of the language, no id: 'client' [PL213]
plan-check: 5 tasks, 5 errors
? 1

A former id leads to the record that had it. It cannot be taken again.

>>> former/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
tasks:
  - id: design-api
    was: api
    name: Design the API
    duration: 5d
  - id: build
    was: [make, construct]
    name: Build
    duration: 5d
    depends_on: api
  - id: test
    name: Test
    duration: 5d
    depends_on:
      - construct
      - biuld
<<<
$ plan-check --as-of 2026-03-01 former
former/plan.yaml:14:17: warning: former id: 'api' is called 'design-api' now [PL216]
former/plan.yaml:19:9: warning: former id: 'construct' is called 'build' now [PL216]
former/plan.yaml:20:9: error: unknown task: 'biuld'; did you mean 'build'? [PL214]
plan-check: 3 tasks, 1 error, 2 warnings
? 1
>>> taken/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
tasks:
  - id: design-api
    was: api
    name: Design the API
    duration: 5d
  - id: api
    name: API
    duration: 5d
  - id: build
    was:
      - build
      - make
    name: Build
    duration: 5d
  - id: test
    was: make
    name: Test
    duration: 5d
    depends_on: api
<<<
$ plan-check --as-of 2026-03-01 taken
taken/plan.yaml:7:10: error: id given twice: 'api' [PL211]
taken/plan.yaml:10:9: note: 'api' is in use here
taken/plan.yaml:20:10: error: id given twice: 'make' [PL211]
taken/plan.yaml:13:9: note: 'make' is in use here
plan-check: 4 tasks, 2 errors
? 1

A record with a former id, and none now.

>>> once/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
tasks:
  - name: Build
    was: make
    duration: 5d
  - id: test
    name: Test
    duration: 5d
    depends_on:
      - make
      - biuld
<<<
$ plan-check -q --as-of 2026-03-01 once
once/plan.yaml:6:5: error: missing in this task: 'id' [PL204]
once/plan.yaml:13:9: error: unknown task: 'make' [PL214]
once/plan.yaml:14:9: error: unknown task: 'biuld' [PL214]
? 1

What is no text is no former id.

>>> shapes/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
  manager: ""
  was: [{}, [a]]
tasks:
  - id: test
    name: Test
    duration: 2d
    depends_on:
      - {task: ""}
<<<
$ plan-check --as-of 2026-03-01 --only language shapes
shapes/plan.yaml:6:9: error: wrong shape for 'was', which takes one text [PL205]
shapes/plan.yaml:6:13: error: wrong shape for 'was', which takes one text [PL205]
shapes/plan.yaml:12:16: error: unknown task: '' [PL214]
plan-check: 1 task, 3 errors
? 1
