Entries in Markdown: front matter, names from headings, links in prose.

>>> entries/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
  note: |
    See [the build](task:build), [Li](person:li), [nobody](person:le),
    [a site](https://example.com/x), [mail](mailto:li@example.com),
    [a file](notes.md) and [the wrong kind](goal:build).
people:
  - id: li
    name: Li Wei
tasks:
  - id: build
    name: Build
    owner: li
    duration: 5d
    note: Like [test](task:tset).
  - id: test
    name: Test
    owner: li
    duration: 5d
<<<
>>> entries/risks/2026-03-04-vendor-late.md
---
category: supplier
cause: The vendor has moved house twice
effect: The shop opens without pictures
owner: li
probability: 30%
impact:
  schedule: high
responses:
  - name: Ask for a date
    owner: li
    due: 2026-03-09
---

# The vendor is late

Then [the build](task:build) waits, and so does [the test](task:tests).
The [entry itself](risk:2026-03-04-vendor-late) may be named.
<<<
>>> entries/risks/no-front.md
# A heading alone

Text.
<<<
>>> entries/risks/open.md
---
category: supplier
cause: c

# The second line of dashes is missing
<<<
>>> entries/risks/broken.md
---
category: [supplier
---
# Broken
<<<
>>> entries/risks/text.md
---
just a text
---
# Text
<<<
>>> entries/risks/list.md
---
- a
- b
---
# A list
<<<
>>> entries/risks/1st.md
---
category: supplier
cause: c
effect: e
owner: lu
probability: 30%
impact: {schedule: high}
---
# A stem that is no id
<<<
>>> entries/risks/no-heading.md
---
category: supplier
cause: c
effect: e
owner: li
probability: 30%
impact: {schedule: high}
---
A text without a heading.
<<<
>>> entries/risks/README.md
# Not an entry
<<<
>>> entries/notes/free.md
# Not in the folder of a register
<<<
$ plan-check --as-of 2026-03-01 --only text,language,tasks entries
entries/plan.yaml:5:9: warning: link in the text that leads nowhere: 'goal:build' [PL217]
entries/plan.yaml:5:9: warning: link in the text that leads nowhere: 'person:le'; did you mean 'person:li'? [PL217]
entries/plan.yaml:17:23: warning: link in the text that leads nowhere: 'task:tset'; did you mean 'task:test'? [PL217]
entries/risks/1st.md:2:1: error: not an id: '1st'; ids are letters, digits, '.', '_' and '-', at most 64, beginning with a letter [PL210]
entries/risks/1st.md:5:8: error: unknown client, stakeholder or person: 'lu'; did you mean 'li'? [PL214]
entries/risks/2026-03-04-vendor-late.md:17:60: warning: link in the text that leads nowhere: 'task:tests'; did you mean 'task:test'? [PL217]
entries/risks/broken.md:2:11: error: bracket without an end, or without a comma between its entries [PL115]
entries/risks/list.md:2:1: error: wrong shape for a risk, which takes a mapping [PL205]
entries/risks/no-front.md:1:1: error: missing in this risk: 'category' (of 'no-front') [PL204]
entries/risks/no-front.md:1:1: error: missing in this risk: 'cause' (of 'no-front') [PL204]
entries/risks/no-front.md:1:1: error: missing in this risk: 'effect' (of 'no-front') [PL204]
entries/risks/no-front.md:1:1: error: missing in this risk: 'impact' (of 'no-front') [PL204]
entries/risks/no-front.md:1:1: error: missing in this risk: 'owner' (of 'no-front') [PL204]
entries/risks/no-front.md:1:1: error: missing in this risk: 'probability' (of 'no-front') [PL204]
entries/risks/no-heading.md:2:1: error: missing in this risk: 'name' (of 'no-heading') [PL204]
entries/risks/open.md:1:1: error: front matter without an end: a second line of --- is missing [PL140]
entries/risks/text.md:2:1: error: wrong shape for a risk, which takes a mapping [PL205]
plan-check: 2 tasks, 13 errors, 4 warnings
? 1

Fields are checked as in YAML, and placed in the entry.

>>> fields/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
<<<
>>> fields/tasks/build.md
---
durtion: 5d
effort: 5 days
depends_on: test
status: completed
---
# Build
<<<
>>> fields/build/tasks/pages.md
---
parent: build
duration: 5d
---
# Pages #
<<<
>>> fields/project/shop2.md
# project has no entries
<<<
>>> fields/tasks/empty.md
<<<
$ plan-check --as-of 2026-03-01 fields
fields/tasks/build.md:2:1: error: unknown key of task: 'durtion'; did you mean 'duration'? [PL202]
fields/tasks/build.md:2:1: warning: 'build' has one task inside: 'pages' [PL325]
fields/tasks/build.md:3:9: error: not an amount of time for 'effort': '5 days'; write 30min, 4h, 5d, 2w, or 3ed around the clock [PL223]
fields/tasks/build.md:4:13: error: unknown task: 'test' [PL214]
fields/tasks/build.md:5:1: error: 'status' is computed, not written: write an entry under progress [PL203]
fields/tasks/empty.md:1:1: error: missing in this task: 'name' (of 'empty') [PL204]
fields/tasks/empty.md:1:1: error: task without a size: 'empty' has neither effort nor duration, is no milestone and has no tasks [PL301]
plan-check: 3 tasks, 6 errors, 1 warning
? 1

A body that is too long, or nested too deep.

>>> long/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
<<<
>>> long/tasks/build.md
---
duration: 5d
---
# Build

<<<
>>> long/tasks/deep.md
---
duration: 5d
---
# Deep

<<<
$ yes 'A line of prose.' | head -4000 >>long/tasks/build.md
$ printf '%40s and no more\n' ' ' | tr ' ' '>' >>long/tasks/deep.md
$ plan-check --as-of 2026-03-01 long
long/tasks/build.md:6:1: error: prose too long: over 64 KiB [PL141]
long/tasks/deep.md:6:1: error: prose with over 32 quote or list marks in one line [PL142]
plan-check: 2 tasks, 2 errors
? 1
