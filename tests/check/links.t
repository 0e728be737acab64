Links: how they are written, and what cannot wait for what.

>>> written/plan.yaml
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
    depends_on:
      - a FS
      - a SS+1d
      - a FF-50%
      - a SF +3ed
      - a + 1d
      - a -1d
      - task: a
        type: FF
        lag: 1d
  - id: c
    name: C
    duration: 1d
    depends_on: a XX
  - id: d
    name: D
    duration: 1d
    depends_on: a fs
  - id: e
    name: E
    duration: 1d
    depends_on: a 1d
  - id: f
    name: F
    duration: 1d
    depends_on: a FS+
  - id: g
    name: G
    duration: 1d
    depends_on: a FS+1
  - id: h
    name: H
    duration: 1d
    depends_on: a, b
  - id: i
    name: I
    duration: 1d
    depends_on: a FS+1d and so on
  - id: k
    name: K
    duration: 1d
    depends_on: FS a
<<<
$ plan-check --as-of 2026-03-01 --only language,tasks written
written/plan.yaml:17:9: warning: link given twice: to 'a' [PL307]
written/plan.yaml:13:9: note: the first link is here
written/plan.yaml:18:9: warning: link given twice: to 'a' [PL307]
written/plan.yaml:13:9: note: the first link is here
written/plan.yaml:19:15: warning: link given twice: to 'a' [PL307]
written/plan.yaml:15:9: note: the first link is here
written/plan.yaml:25:17: error: not a link: 'a XX'; write ID, ID SS+1d, or ID FF-50% [PL233]
written/plan.yaml:29:17: error: not a link: 'a fs'; write ID, ID SS+1d, or ID FF-50% [PL233]
written/plan.yaml:33:17: error: not a link: 'a 1d'; write ID, ID SS+1d, or ID FF-50% [PL233]
written/plan.yaml:37:17: error: not a link: 'a FS+'; write ID, ID SS+1d, or ID FF-50% [PL233]
written/plan.yaml:41:17: error: not a link: 'a FS+1'; write ID, ID SS+1d, or ID FF-50% [PL233]
written/plan.yaml:45:17: error: not a link: 'a, b'; write ID, ID SS+1d, or ID FF-50% [PL233]
written/plan.yaml:49:17: error: not a link: 'a FS+1d and so on'; write ID, ID SS+1d, or ID FF-50% [PL233]
written/plan.yaml:53:17: error: not a link: 'FS a'; write ID, ID SS+1d, or ID FF-50% [PL233]
plan-check: 10 tasks, 8 errors, 3 warnings
? 1

The same link twice; two kinds of link to one task are two links.

>>> twice/plan.yaml
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
    depends_on:
      - a
      - a SS
      - a FS+1d
      - a
<<<
$ plan-check --as-of 2026-03-01 twice
twice/plan.yaml:15:9: warning: link given twice: to 'a' [PL307]
twice/plan.yaml:13:9: note: the first link is here
twice/plan.yaml:16:9: warning: link given twice: to 'a' [PL307]
twice/plan.yaml:13:9: note: the first link is here
plan-check: 2 tasks, 2 warnings
? 0

Circles: of two, of many, through a summary; each is told once, with every step.

>>> two/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
tasks:
  - id: a
    name: A
    duration: 1d
    depends_on: b
  - id: b
    name: B
    duration: 1d
    depends_on: a
  - id: c
    name: C
    duration: 1d
    depends_on: b
<<<
>>> many/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
tasks:
  - id: design
    name: Design
    duration: 1d
    depends_on:
      - kickoff
      - accept
  - id: kickoff
    name: Kick-off
    milestone: true
<<<
>>> many/build.plan.yaml
tasks:
  - id: build
    name: Build
    depends_on: design
    tasks:
      - id: pages
        name: Pages
        duration: 1d
      - id: test
        name: Test
        duration: 1d
        depends_on: pages
<<<
>>> many/end.plan.yaml
tasks:
  - id: accept
    name: Accept
    duration: 1d
    depends_on: build SS
  - id: again
    name: Another circle
    duration: 1d
    depends_on: again-2
  - id: again-2
    name: Another circle's other half
    duration: 1d
    depends_on: again FF+1d
<<<
$ plan-check --as-of 2026-03-01 two
two/plan.yaml:9:17: error: tasks that wait for each other: a > b > a [PL305]
two/plan.yaml:13:17: note: 'b' waits for 'a'
two/plan.yaml:9:17: note: 'a' waits for 'b'
plan-check: 3 tasks, 1 error
? 1
$ plan-check --as-of 2026-03-01 many
many/end.plan.yaml:9:17: error: tasks that wait for each other: again > again-2 > again [PL305]
many/end.plan.yaml:13:17: note: 'again-2' waits for 'again'
many/end.plan.yaml:9:17: note: 'again' waits for 'again-2'
many/plan.yaml:11:9: error: tasks that wait for each other: design > build > accept > design [PL305]
many/build.plan.yaml:4:17: note: 'build' waits for 'design'
many/end.plan.yaml:5:17: note: 'accept' waits for 'build'
many/plan.yaml:11:9: note: 'design' waits for 'accept'
plan-check: 8 tasks, 2 errors
? 1

A long circle is told in twelve steps.

$ mkdir long; { echo 'project: {id: shop, name: Shop, start: 2026-03-02}'; echo tasks:; \
  for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15; do \
  echo "  - {id: t$i, name: T, duration: 1d, depends_on: t$((i % 15 + 1))}"; done; } >long/plan.yaml
$ plan-check --as-of 2026-03-01 long
long/plan.yaml:3:49: error: tasks that wait for each other: t1 > t15 > t14 > t13 > t12 > t11 > t10 > t9 > t8 > t7 > t6 > t5 > ... [PL305]
long/plan.yaml:17:50: note: 't15' waits for 't1'
long/plan.yaml:16:50: note: 't14' waits for 't15'
long/plan.yaml:15:50: note: 't13' waits for 't14'
long/plan.yaml:14:50: note: 't12' waits for 't13'
long/plan.yaml:13:50: note: 't11' waits for 't12'
long/plan.yaml:12:50: note: 't10' waits for 't11'
long/plan.yaml:11:49: note: 't9' waits for 't10'
long/plan.yaml:10:49: note: 't8' waits for 't9'
long/plan.yaml:9:49: note: 't7' waits for 't8'
long/plan.yaml:8:49: note: 't6' waits for 't7'
long/plan.yaml:7:49: note: 't5' waits for 't6'
long/plan.yaml:6:49: note: 't4' waits for 't5'
plan-check: 15 tasks, 1 error
? 1

A task cannot wait for itself, for what it is part of, or for a part of itself.

>>> self/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
tasks:
  - id: a
    name: A
    duration: 1d
    depends_on: a
  - id: b
    name: B
    tasks:
      - id: b1
        name: B1
        duration: 1d
        depends_on: b
  - id: c
    name: C
    depends_on: c11
    tasks:
      - id: c1
        name: C1
        tasks:
          - id: c11
            name: C11
            duration: 1d
<<<
$ plan-check --as-of 2026-03-01 self
self/plan.yaml:9:17: error: task that waits for itself: 'a' [PL306]
self/plan.yaml:10:9: warning: 'b' has one task inside: 'b1' [PL325]
self/plan.yaml:16:21: error: task that waits for what it is part of, or consists of: 'b1' [PL306]
self/plan.yaml:17:9: warning: 'c' has one task inside: 'c1' [PL325]
self/plan.yaml:19:17: error: task that waits for what it is part of, or consists of: 'c' [PL306]
self/plan.yaml:21:13: warning: 'c1' has one task inside: 'c11' [PL325]
plan-check: 6 tasks, 3 errors, 3 warnings
? 1
