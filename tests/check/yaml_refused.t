YAML that is right, and that plans do not use; and YAML that reads otherwise
than its author meant.

>>> an-anchor/plan.yaml
tasks:
  - id: build
    assignees: &team
      - li
  - id: test
    assignees: *team
<<<
>>> an-alias/plan.yaml
tasks:
  - id: test
    assignees: *team
<<<
>>> an-anchored-key/plan.yaml
tasks:
  - &x id: test
    name: Test
<<<
>>> a-merge/plan.yaml
tasks:
  - id: build
    <<: {effort: 5d}
<<<
>>> a-tag/plan.yaml
tasks:
  - id: build
    effort: !!str 5d
<<<
>>> a-set/plan.yaml
tasks: !!set
  - id: build
<<<
>>> two-documents/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
---
tasks:
  - id: build
<<<
>>> a-document-end/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
...
tasks: []
<<<
>>> a-directive/plan.yaml
%YAML 1.1
---
project:
  id: shop
<<<
>>> a-tag-directive/plan.yaml
%TAG ! tag:example.com,2026:
---
project:
  id: shop
<<<
>>> an-odd-directive/plan.yaml
%done
project:
  id: shop
<<<
>>> a-list-as-key/plan.yaml
project:
  [id, name]: shop
<<<
>>> a-map-as-key/plan.yaml
project:
  ? id: shop
  : name
<<<
$ plan-check an-anchor
an-anchor/plan.yaml:3:16: error: anchors and aliases are not used in plans: 'team'; quote the value if it is text [PL120]
plan-check: 0 tasks, 1 error
? 1
$ plan-check an-alias
an-alias/plan.yaml:3:16: error: anchors and aliases are not used in plans: 'team'; quote the value if it is text [PL120]
plan-check: 0 tasks, 1 error
? 1
$ plan-check an-anchored-key
an-anchored-key/plan.yaml:2:5: error: anchors and aliases are not used in plans: 'x'; quote the value if it is text [PL120]
plan-check: 0 tasks, 1 error
? 1
$ plan-check a-merge
a-merge/plan.yaml:3:5: error: merge keys are not used in plans: '<<' [PL121]
plan-check: 0 tasks, 1 error
? 1
$ plan-check a-tag
a-tag/plan.yaml:3:13: error: tags are not used in plans: 'tag:yaml.org,2002:str'; quote the value if it is text [PL122]
plan-check: 0 tasks, 1 error
? 1
$ plan-check a-set
a-set/plan.yaml:1:8: error: tags are not used in plans: 'tag:yaml.org,2002:set'; quote the value if it is text [PL122]
plan-check: 0 tasks, 1 error
? 1
$ plan-check two-documents
two-documents/plan.yaml:5:1: error: second document in one file [PL123]
plan-check: 0 tasks, 1 error
? 1
$ plan-check a-document-end
a-document-end/plan.yaml:6:1: error: second document in one file [PL123]
plan-check: 0 tasks, 1 error
? 1
$ plan-check a-directive
a-directive/plan.yaml:1:1: error: directives are not used in plans: a line that begins with '%' [PL128]
plan-check: 0 tasks, 1 error
? 1
$ plan-check a-tag-directive
a-tag-directive/plan.yaml:1:1: error: directives are not used in plans: a line that begins with '%' [PL128]
plan-check: 0 tasks, 1 error
? 1
$ plan-check an-odd-directive
an-odd-directive/plan.yaml:1:1: error: directives are not used in plans: a line that begins with '%' [PL128]
plan-check: 0 tasks, 1 error
? 1
$ plan-check a-list-as-key
a-list-as-key/plan.yaml:2:3: error: a key must be one short word [PL124]
plan-check: 0 tasks, 1 error
? 1
$ plan-check a-map-as-key
a-map-as-key/plan.yaml:2:5: error: a key must be one short word [PL124]
plan-check: 0 tasks, 1 error
? 1

A key longer than any key is.

$ mkdir a-long-key; printf 'project:\n  id: shop\n  %0257d: x\n' 0 >a-long-key/plan.yaml
$ plan-check a-long-key
a-long-key/plan.yaml:3:3: error: a key must be one short word [PL124]
plan-check: 0 tasks, 1 error
? 1

A key given twice, at the top, in a record, far down in it, and in a list of
many keys; the rest is still read.

>>> twice/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
  name: Webshop

tasks:
  - id: build
    name: Build
    duration: 5d
    depends_on:
      - task: test
        lag: 1d
        task: test
  - id: test
    name: Test
    duration: 5d
    ext: {a: 1, b: 1, c: 1, d: 1, e: 1, f: 1, g: 1, h: 1, i: 1, j: 1, k: 1, l: 1, m: 1,
      n: 1, o: 1, p: 1, q: 1, r: 1, a: 1, q: 1}

tasks:
  - id: launch
    name: Launch
    milestone: true
<<<
$ plan-check --as-of 2026-03-01 twice
twice/plan.yaml:5:3: error: key given twice: 'name' [PL125]
twice/plan.yaml:3:3: note: 'name' was first given here
twice/plan.yaml:14:9: error: key given twice: 'task' [PL125]
twice/plan.yaml:12:9: note: 'task' was first given here
twice/plan.yaml:19:37: error: key given twice: 'a' [PL125]
twice/plan.yaml:18:11: note: 'a' was first given here
twice/plan.yaml:19:43: error: key given twice: 'q' [PL125]
twice/plan.yaml:19:25: note: 'q' was first given here
twice/plan.yaml:21:1: error: key given twice: 'tasks' [PL125]
twice/plan.yaml:7:1: note: 'tasks' was first given here
plan-check: 3 tasks, 5 errors
? 1

A number sign after a blank begins a comment. Most often it was not meant to.

>>> hash/plan.yaml
project:
  id: shop
  name: Web shop #2
  start: 2026-03-02 # a comment
  finish: 2026-06-30 #a comment without a blank

tasks:
  - id: build
    name: Fix #12 and #13
    duration: 5d
  - id: test
    name: C# and F#
    duration: 5d
  - id: ship
    name: "Fix #12 and #13"
    duration: 5d
  - id: tell
    name: Tell them (#12)
    duration: 5d
<<<
$ plan-check --as-of 2026-03-01 hash
hash/plan.yaml:3:18: warning: YAML takes the rest for a comment: '#2'; quote the value [PL130]
hash/plan.yaml:5:22: warning: YAML takes the rest for a comment: '#a comment without a blank'; quote the value [PL130]
hash/plan.yaml:9:15: warning: YAML takes the rest for a comment: '#12 and #13'; quote the value [PL130]
plan-check: 4 tasks, 3 warnings
? 0
$ plan-check --as-of 2026-03-01 --strict hash
hash/plan.yaml:3:18: warning: YAML takes the rest for a comment: '#2'; quote the value [PL130]
hash/plan.yaml:5:22: warning: YAML takes the rest for a comment: '#a comment without a blank'; quote the value [PL130]
hash/plan.yaml:9:15: warning: YAML takes the rest for a comment: '#12 and #13'; quote the value [PL130]
plan-check: 4 tasks, 3 warnings
? 1

Words and figures that older YAML programs take for something else than text.

>>> guess/plan.yaml
project:
  id: shop
  name: No
  start: 2026-03-02

clients:
  - id: acme
    name: yes
    phone: 0123
    tier: 1:30
    address: off
    tags:
      - on
      - "on"
      - one
      - 007
      - 12
      - 12:30:00
      - 2026
<<<
$ plan-check --as-of 2026-03-01 guess
guess/plan.yaml:3:9: warning: other YAML programs do not read this as text: 'No'; quote it [PL131]
guess/plan.yaml:8:11: warning: other YAML programs do not read this as text: 'yes'; quote it [PL131]
guess/plan.yaml:9:12: warning: other YAML programs do not read this as text: '0123'; quote it [PL131]
guess/plan.yaml:10:11: warning: other YAML programs do not read this as text: '1:30'; quote it [PL131]
guess/plan.yaml:11:14: warning: other YAML programs do not read this as text: 'off'; quote it [PL131]
guess/plan.yaml:13:9: warning: other YAML programs do not read this as text: 'on'; quote it [PL131]
guess/plan.yaml:16:9: warning: other YAML programs do not read this as text: '007'; quote it [PL131]
guess/plan.yaml:18:9: warning: other YAML programs do not read this as text: '12:30:00'; quote it [PL131]
plan-check: 0 tasks, 8 warnings
? 0
