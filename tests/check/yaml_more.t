Broken YAML whose message names the wrong thing. A value that begins with a sign
of YAML's own, as the plan language lists them:

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
>>> a-bang-space/plan.yaml
tasks:
  - id: build
    name: ! important
<<<
$ plan-check -q a-bar
a-bar/plan.yaml:3:11: error: a value that begins with '|' must be quoted [PL111]
? 1
$ plan-check -q a-greater
a-greater/plan.yaml:3:11: error: a value that begins with '>' must be quoted [PL111]
? 1
$ plan-check -q a-bracket
a-bracket/plan.yaml:3:11: error: a value that begins with '[' must be quoted [PL111]
? 1
$ plan-check -q a-brace
a-brace/plan.yaml:3:11: error: a value that begins with '{' must be quoted [PL111]
? 1
$ plan-check -q a-question
a-question/plan.yaml:3:11: error: a value that begins with '?' must be quoted [PL111]
? 1
$ plan-check -q a-dash
a-dash/plan.yaml:3:11: error: a value that begins with '-' must be quoted [PL111]
? 1
$ plan-check -q a-bang-space
a-bang-space/plan.yaml:3:11: error: tags are not used in plans: '!'; quote the value if it is text [PL122]
? 1

Text behind a closing quote; the words are a proposal (PL113 or a code of its own).

>>> a-single-quote/plan.yaml
tasks:
  - id: build
    name: 'Build the client's shop'
<<<
>>> a-quote-inside/plan.yaml
tasks:
  - id: build
    name: "Build" the shop
<<<
>>> a-quote-in-an-item/plan.yaml
tasks:
  - id: build
    tags:
      - "shop: the first" done
<<<
>>> a-quote-in-a-quote/plan.yaml
tasks:
  - id: build
    tags:
      - - 'it's'
<<<
>>> a-marker/plan.yaml
tasks:
  - id: build
    name: "Build
---
  effort: 5d"
<<<
>>> an-odd-directive/plan.yaml
%done
project:
  id: shop
<<<
>>> a-key-without-space/plan.yaml
tasks:
  - id: build
    name:Build
    owner: li
<<<
$ plan-check -q a-single-quote
a-single-quote/plan.yaml:3:29: error: not YAML: text behind a closing quote; quote the whole value, and double a quote inside [PL110]
? 1
$ plan-check -q a-quote-inside
a-quote-inside/plan.yaml:3:19: error: not YAML: text behind a closing quote; quote the whole value, and double a quote inside [PL110]
? 1
$ plan-check -q a-quote-in-an-item
a-quote-in-an-item/plan.yaml:4:27: error: not YAML: text behind a closing quote; quote the whole value, and double a quote inside [PL110]
? 1
$ plan-check -q a-quote-in-a-quote
a-quote-in-a-quote/plan.yaml:4:15: error: not YAML: text behind a closing quote; quote the whole value, and double a quote inside [PL110]
? 1
$ plan-check -q a-marker
a-marker/plan.yaml:3:11: error: quote without an end [PL113]
? 1
$ plan-check -q an-odd-directive
an-odd-directive/plan.yaml:1:1: error: directives are not used in plans: a line that begins with '%' [PL128]
? 1
$ plan-check -q a-key-without-space
a-key-without-space/plan.yaml:3:5: error: not YAML: a line without ': ' where a key was expected [PL110]
? 1

What was cut off by broken YAML is not missing: nothing is said of it.

>>> an-indent/plan.yaml
tasks:
  - id: build
    name: Build
   effort: 5d
<<<
>>> a-list-too-far-left/plan.yaml
project:
  id: shop
 tasks:
  - id: build
<<<
$ plan-check -q an-indent
an-indent/plan.yaml:4:4: error: indentation that fits nothing above it [PL114]
? 1
$ plan-check -q a-list-too-far-left
a-list-too-far-left/plan.yaml:3:2: error: indentation that fits nothing above it [PL114]
? 1

Guesses of YAML 1.1 with seconds, and true and false where a text is meant.

>>> guess/plan.yaml
project:
  id: shop
  name: true
  start: 2026-03-02
  client: 12:30:00
<<<
$ plan-check -q --as-of 2026-03-01 guess
guess/plan.yaml:3:9: warning: other YAML programs do not read this as text: 'true'; quote it [PL131]
guess/plan.yaml:5:11: warning: other YAML programs do not read this as text: '12:30:00'; quote it [PL131]
? 0
