A file without front matter is the note of the record of that id.

>>> note/plan.yaml
project: {id: shop, name: Shop, start: 2026-03-02}
tasks:
  - {id: build, name: Build, duration: 5d}
<<<
>>> note/tasks/build.md
# Build

All the prose.
<<<
$ plan-check -q --as-of 2026-03-01 note
? 0

An entry that cannot be read may be what is referred to.

>>> open/plan.yaml
project: {id: shop, name: Shop, start: 2026-03-02}
tasks:
  - {id: build, name: Build, duration: 5d, links: late}
<<<
>>> open/risks/late.md
---
category: cost
<<<
$ plan-check -q --as-of 2026-03-01 open
open/risks/late.md:1:1: error: front matter without an end: a second line of --- is missing [PL140]
? 1

Links in code are no links, one with a title is one; what was meant is said.

>>> links/plan.yaml
project: {id: shop, name: Shop, start: 2026-03-02}
tasks:
  - id: build
    name: Build
    duration: 5d
    note: |
      ```
      [x](task:none)
      ```
      Then `[z](task:no)`, and [y](task:biuld "title").
<<<
$ plan-check -q --as-of 2026-03-01 links
links/plan.yaml:[...]: warning: link in the text that leads nowhere: 'task:biuld'; did you mean 'task:build'? [PL217]
? 0

The limits of prose hold in YAML too.

$ mkdir long; { echo 'project: {id: shop, name: Shop, start: 2026-03-02}'; \
  printf 'tasks:\n  - id: a\n    name: A\n    duration: 5d\n    note: |\n'; yes '      line of prose' | head -n 5000; } >long/plan.yaml
$ plan-check -q --as-of 2026-03-01 long
long/plan.yaml:6:11: error: prose too long: over 64 KiB [PL141]
? 1
