YAML that is broken: said at the place where the author went wrong, in words
about what was written, and once.

>>> a-tab/plan.yaml (escaped)
project:
  id: shop
\tname: Web shop
<<<
>>> b-tab/plan.yaml (escaped)
tasks:
  - id: build
    effort:\t5d
    tasks:
\t  - id: part
<<<
$ plan-check a-tab
a-tab/plan.yaml:3:1: error: tab in the indentation: use spaces [PL106]
plan-check: 0 tasks, 1 error
? 1
$ plan-check b-tab
b-tab/plan.yaml:5:1: error: tab in the indentation: use spaces [PL106]
plan-check: 0 tasks, 1 error
? 1

A value that begins with a sign of YAML's own.

>>> a-at/plan.yaml
tasks:
  - id: build
    name: @home
<<<
>>> a-tick/plan.yaml
tasks:
  - id: build
    name: `build`
<<<
>>> a-percent/plan.yaml
tasks:
  - id: build
    name: %done
<<<
>>> a-star/plan.yaml
tasks:
  - id: build
    name: * not a list
<<<
>>> an-and/plan.yaml
tasks:
  - id: build
    name: & sons
<<<
>>> a-star-word/plan.yaml
tasks:
  - id: build
    name: *important* work
<<<
>>> a-bang/plan.yaml
tasks:
  - id: build
    name: !important
<<<
$ plan-check a-at
a-at/plan.yaml:3:11: error: a value that begins with '@' must be quoted [PL111]
plan-check: 0 tasks, 1 error
? 1
$ plan-check a-tick
a-tick/plan.yaml:3:11: error: a value that begins with '`' must be quoted [PL111]
plan-check: 0 tasks, 1 error
? 1
$ plan-check a-percent
a-percent/plan.yaml:3:11: error: a value that begins with '%' must be quoted [PL111]
plan-check: 0 tasks, 1 error
? 1
$ plan-check a-star
a-star/plan.yaml:3:11: error: a value that begins with '*' must be quoted [PL111]
plan-check: 0 tasks, 1 error
? 1
$ plan-check an-and
an-and/plan.yaml:3:11: error: a value that begins with '&' must be quoted [PL111]
plan-check: 0 tasks, 1 error
? 1
$ plan-check a-star-word
a-star-word/plan.yaml:3:11: error: a value that begins with '*' must be quoted [PL111]
plan-check: 0 tasks, 1 error
? 1
$ plan-check a-bang
a-bang/plan.yaml:3:11: error: tags are not used in plans: '!important'; quote the value if it is text [PL122]
plan-check: 0 tasks, 1 error
? 1

Colons, quotes, escapes.

>>> a-colon/plan.yaml
tasks:
  - id: build
    name: Build: the shop
    effort: 5d
<<<
>>> a-key-too-far/plan.yaml
tasks:
  - id: build
      name: Build the shop
    effort: 5d
<<<
>>> a-quote/plan.yaml
tasks:
  - id: build
    name: "Build the shop
    effort: 5d

  - id: test
    name: Test the shop
<<<
>>> an-escape/plan.yaml
tasks:
  - id: build
    name: "Copy to C:\plans"
<<<
$ plan-check a-colon
a-colon/plan.yaml:3:16: error: ': ' inside a value, or a key indented too far: quote the value, or mend the indentation [PL112]
plan-check: 0 tasks, 1 error
? 1
$ plan-check a-key-too-far
a-key-too-far/plan.yaml:3:11: error: ': ' inside a value, or a key indented too far: quote the value, or mend the indentation [PL112]
plan-check: 0 tasks, 1 error
? 1
$ plan-check a-quote
a-quote/plan.yaml:3:11: error: quote without an end [PL113]
plan-check: 0 tasks, 1 error
? 1
$ plan-check an-escape
an-escape/plan.yaml:3:22: error: escape that YAML does not know, inside double quotes [PL116]
plan-check: 0 tasks, 1 error
? 1

Indentation and brackets.

>>> an-indent/plan.yaml
tasks:
  - id: build
    name: Build
    duration: 5d
   owner: li
<<<
>>> another-indent/plan.yaml
tasks:
    - id: build
      name: Build
      duration: 5d
  - id: test
    name: Test
<<<
>>> a-list-too-far-left/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
 tasks:
  - id: build
<<<
>>> a-list-in-a-map/plan.yaml
tasks:
  - id: build
    name: Build
    - id: test
<<<
>>> an-open-bracket/plan.yaml
tasks:
  - id: build
    assignees: [li, zhao
    effort: 5d
<<<
>>> no-comma/plan.yaml
tasks:
  - id: build
    assignees: [li, "zhao" "chen"]
<<<
>>> an-open-brace/plan.yaml
tasks:
  - {id: build, name: Build
  - {id: test, name: Test}
<<<
>>> a-line-without-colon/plan.yaml
tasks:
  - id: build
    name: Build
    effort 5d
    owner: li
<<<
>>> a-key-without-space/plan.yaml
tasks:
  - id: build
    name:Build
    owner: li
<<<
>>> a-line-at-the-end/plan.yaml
project:
  id: shop
the end
<<<
>>> a-value-gone-on/plan.yaml
project:
  id: shop
  name: Web shop,
    which goes on in the next line
    and in one more
  start: 2026-03-02
<<<
$ plan-check an-indent
an-indent/plan.yaml:5:4: error: indentation that fits nothing above it [PL114]
plan-check: 1 task, 1 error
? 1
$ plan-check another-indent
another-indent/plan.yaml:5:3: error: indentation that fits nothing above it [PL114]
plan-check: 1 task, 1 error
? 1
$ plan-check a-list-too-far-left
a-list-too-far-left/plan.yaml:5:2: error: indentation that fits nothing above it [PL114]
plan-check: 0 tasks, 1 error
? 1
$ plan-check a-list-in-a-map
a-list-in-a-map/plan.yaml:4:5: error: indentation that fits nothing above it [PL114]
plan-check: 0 tasks, 1 error
? 1
$ plan-check an-open-bracket
an-open-bracket/plan.yaml:3:16: error: bracket without an end, or without a comma between its entries [PL115]
plan-check: 0 tasks, 1 error
? 1
$ plan-check no-comma
no-comma/plan.yaml:3:16: error: bracket without an end, or without a comma between its entries [PL115]
plan-check: 0 tasks, 1 error
? 1
$ plan-check an-open-brace
an-open-brace/plan.yaml:2:5: error: bracket without an end, or without a comma between its entries [PL115]
plan-check: 0 tasks, 1 error
? 1
$ plan-check a-line-without-colon
a-line-without-colon/plan.yaml:4:5: error: not YAML: a line without ': ' where a key was expected [PL110]
plan-check: 0 tasks, 1 error
? 1
$ plan-check a-key-without-space
a-key-without-space/plan.yaml:3:5: error: not YAML: a line without ': ' where a key was expected [PL110]
plan-check: 0 tasks, 1 error
? 1
$ plan-check a-line-at-the-end
a-line-at-the-end/plan.yaml:3:1: error: not YAML: a line without ': ' where a key was expected [PL110]
plan-check: 0 tasks, 1 error
? 1
$ plan-check --as-of 2026-03-01 a-value-gone-on
plan-check: 0 tasks, no findings
? 0
