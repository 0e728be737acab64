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
>>> a-bang-space/plan.yaml
tasks:
  - id: build
    name: ! important
<<<
>>> a-bar/plan.yaml
tasks:
  - id: build
    name: | build
<<<
>>> a-greater/plan.yaml
tasks:
  - id: build
    name: >90% of it
<<<
>>> a-bracket/plan.yaml
tasks:
  - id: build
    name: [urgent] Build
    effort: 5d
<<<
>>> a-brace/plan.yaml
tasks:
  - id: build
    name: {urgent} Build
    effort: 5d
<<<
>>> a-question/plan.yaml
tasks:
  - id: build
    name: ? build
<<<
>>> a-dash/plan.yaml
tasks:
  - id: build
    name: - build
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
a-bang/plan.yaml:3:11: error: tags are not used in plans: '!important' [PL122]
plan-check: 0 tasks, 1 error
? 1
$ plan-check a-bang-space
a-bang-space/plan.yaml:3:11: error: tags are not used in plans: '!' [PL122]
plan-check: 0 tasks, 1 error
? 1
$ plan-check a-bar
a-bar/plan.yaml:3:13: error: not YAML: did not find expected comment or line break [PL110]
plan-check: 0 tasks, 1 error
? 1
$ plan-check a-greater
a-greater/plan.yaml:3:13: error: not YAML: did not find expected comment or line break [PL110]
plan-check: 0 tasks, 1 error
? 1
$ plan-check a-bracket
a-bracket/plan.yaml:3:20: error: indentation that fits nothing above it [PL114]
plan-check: 0 tasks, 1 error
? 1
$ plan-check a-brace
a-brace/plan.yaml:3:20: error: indentation that fits nothing above it [PL114]
plan-check: 0 tasks, 1 error
? 1
$ plan-check a-question
a-question/plan.yaml:3:11: error: not YAML: mapping keys are not allowed in this context [PL110]
plan-check: 0 tasks, 1 error
? 1
$ plan-check a-dash
a-dash/plan.yaml:3:11: error: not YAML: block sequence entries are not allowed in this context [PL110]
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
>>> a-single-quote/plan.yaml
tasks:
  - id: build
    name: 'Build the client's shop'
    effort: 5d
<<<
>>> a-quote-inside/plan.yaml
tasks:
  - id: build
    name: "Build" the shop
    effort: 5d
<<<
>>> an-escape/plan.yaml
tasks:
  - id: build
    name: "Copy to C:\plans"
<<<
>>> a-marker/plan.yaml
tasks:
  - id: build
    name: "Build
---
  effort: 5d"
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
$ plan-check a-single-quote
a-single-quote/plan.yaml:3:29: error: indentation that fits nothing above it [PL114]
plan-check: 0 tasks, 1 error
? 1
$ plan-check a-quote-inside
a-quote-inside/plan.yaml:3:19: error: indentation that fits nothing above it [PL114]
plan-check: 0 tasks, 1 error
? 1
$ plan-check an-escape
an-escape/plan.yaml:3:22: error: escape that YAML does not know, inside double quotes [PL116]
plan-check: 0 tasks, 1 error
? 1
$ plan-check a-marker
a-marker/plan.yaml:4:1: error: escape that YAML does not know, inside double quotes [PL116]
plan-check: 0 tasks, 1 error
? 1

Indentation and brackets.

>>> an-indent/plan.yaml
tasks:
  - id: build
    name: Build
   effort: 5d
<<<
>>> another-indent/plan.yaml
tasks:
    - id: build
      name: Build
  - id: test
    name: Test
<<<
>>> a-list-too-far-left/plan.yaml
project:
  id: shop
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
tasks:
  - id: build
    name: Build
      the shop
      and test it
    effort: 5d
<<<
$ plan-check an-indent
an-indent/plan.yaml:2:9: error: task without a size: 'build' has neither effort nor duration, is no milestone and has no tasks [PL301]
an-indent/plan.yaml:4:4: error: indentation that fits nothing above it [PL114]
plan-check: 1 tasks, 2 errors
? 1
$ plan-check another-indent
another-indent/plan.yaml:2:11: error: task without a size: 'build' has neither effort nor duration, is no milestone and has no tasks [PL301]
another-indent/plan.yaml:4:3: error: indentation that fits nothing above it [PL114]
plan-check: 1 tasks, 2 errors
? 1
$ plan-check a-list-too-far-left
a-list-too-far-left/plan.yaml:2:3: error: missing in this project: 'name' (of 'shop') [PL204]
a-list-too-far-left/plan.yaml:2:3: error: missing in this project: 'start' (of 'shop') [PL204]
a-list-too-far-left/plan.yaml:3:2: error: indentation that fits nothing above it [PL114]
plan-check: 0 tasks, 3 errors
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
a-line-without-colon/plan.yaml:4:5: error: not YAML: a line without ':' where a key was expected [PL110]
plan-check: 0 tasks, 1 error
? 1
$ plan-check a-key-without-space
a-key-without-space/plan.yaml:3:5: error: not YAML: a line without ':' where a key was expected [PL110]
plan-check: 0 tasks, 1 error
? 1
$ plan-check a-line-at-the-end
a-line-at-the-end/plan.yaml:3:1: error: not YAML: a line without ':' where a key was expected [PL110]
plan-check: 0 tasks, 1 error
? 1
$ plan-check a-value-gone-on
a-value-gone-on/plan.yaml:1:1: error: missing in this plan: 'project' [PL204]
a-value-gone-on/plan.yaml:6:13: error: effort that nobody works on: 'build' has no assignees, and no owner [PL309]
plan-check: 1 tasks, 2 errors
? 1
