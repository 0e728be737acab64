The canonical form: what changes, and what stays as it was written.

>>> plan.yaml
# yaml-language-server: $schema=plan.schema.json

# The shop, as the studio keeps it.
project:    # the only one
    name: "Web shop"   
    id:   shop # chosen in May
    # Promised in the contract.
    finish: "2027-01-22"
    x-crm: {deal: 12, tags: [a, "b, c"]} # of the CRM
    start: '2026-09-14'



    note: >
          Folded text
          goes on.

            It keeps its shape.
tasks: # by phase
- name: "Build: the shop" # what it is
  # agreed with the client
  id: build
  assign: [li, "zhao 50%", {any: [chen, wu]}] # who
  joint: true
  goals: [ # why
    # first of all
    fast-order, # this one
    accessible
    # and no more
  ]
  depends_on:
  - design
  # between two
  - contract
    # after the last
  effort:
    {low: 3d, likely: 5d, high: 9d}
  note: |2+
      Two blanks stand before this.

  # at the end of build

# about the launch
- {id: launch, name: 'It''s live', milestone: true, assignees: []} # one line
-
  # inside of it
  id: retro
  name: A retrospective
    in several lines

    and two paragraphs
  effort: 
    1d
  tasks:
  - {id: talk, name: Talk, effort: 1h}

  - {id: write, name: "Write", effort: "2h"}
  # the last word of retro

  # more to come
x-last:
- - a
  - # before b
    - b
# the end
<<<
$ plan-fmt - < plan.yaml
# yaml-language-server: $schema=plan.schema.json

# The shop, as the studio keeps it.
project:    # the only one
  id: shop # chosen in May
  name: Web shop
  start: 2026-09-14
  # Promised in the contract.
  finish: 2027-01-22
  note: >
    Folded text
    goes on.

      It keeps its shape.
  x-crm: # of the CRM
    deal: 12
    tags:
      - a
      - b, c

tasks: # by phase
  # agreed with the client
  - id: build
    name: "Build: the shop" # what it is
    assignees: # who
      - li
      - zhao 50%
      - any:
          - chen
          - wu
    together: true
    effort:
      low: 3d
      likely: 5d
      high: 9d
    depends_on:
      - design
      # between two
      - contract
      # after the last
    goals: # why
      # first of all
      - fast-order # this one
      - accessible
      # and no more
    note: |2+
        Two blanks stand before this.

    # at the end of build

  # about the launch
  # one line
  - id: launch
    name: It's live
    milestone: true
    assignees: []

  # inside of it
  - id: retro
    name: A retrospective
      in several lines

      and two paragraphs
    effort: 1d
    tasks:
      - id: talk
        name: Talk
        effort: 1h

      - id: write
        name: Write
        effort: 2h
    # the last word of retro

    # more to come

x-last:
  - - a
    # before b
    - - b
# the end
? 0

A second time changes nothing.

$ plan-fmt . && plan-fmt --check . && plan-fmt --diff .
? 0

Quotes stay where YAML, or a YAML reader that guesses types, needs them.

>>> quotes.plan.yaml
people:
  - id: "mia"
    name: "Mia"
    role: "no"
    email: 'a@b.c'
    units: "80%"
    leave: "2027-02-01..2027-02-05 skiing: downhill"
    mobile: "0049"
    tags: ["1:30", '~', "", "true", 'say "so"', "it's", "@home", "a\tb", "one\ntwo"]
  - id: tom
    name: 赵敏 # 名字
    role: C# and "quotes" inside
    note: "several
      lines

      folded"
<<<
$ plan-fmt - < quotes.plan.yaml
people:
  - id: mia
    name: Mia
    role: "no"
    email: a@b.c
    mobile: "0049"
    leave: "2027-02-01..2027-02-05 skiing: downhill"
    units: 80%
    tags:
      - "1:30"
      - "~"
      - ""
      - "true"
      - say "so"
      - it's
      - "@home"
      - "a\tb"
      - |-
        one
        two

  - id: tom
    name: 赵敏 # 名字
    role: C# and "quotes" inside
    note: |-
      several lines
      folded
? 0

Line ends stay what they are, and a byte order mark.

>>> crlf.plan.yaml (escaped)
\xef\xbb\xbf# words  \r\ntasks:\r\n- {id: a, name: A}\r\n- id: b\r\n  note: |\r\n    two\r\n\r\n    lines
<<<
$ plan-fmt - < crlf.plan.yaml | od -An -c
 357 273 277   #       w   o   r   d   s  \r  \n   t   a   s   k
\   s   :  \\r  \\n           -       i   d   :       a  \\r  \\n   \x20
\               n   a   m   e   :       A  \\r  \\n  \\r  \\n       \x20
   -       i   d   :       b  \r  \n                   n   o   t
   e   :       |   -  \r  \n                           t   w   o
  \r  \n  \r  \n                           l   i   n   e   s  \r
  \n
? 0

Nothing at all, and only comments.

>>> empty.plan.yaml (escaped)
<<<
>>> blank.plan.yaml (escaped)
\n  \n\n
<<<
>>> words.plan.yaml (escaped)


# words  \n\n\n   # more words
<<<
$ for f in empty blank words; do plan-fmt - < $f.plan.yaml; echo "($?)"; done
(0)
(0)
# words

# more words
(0)
? 0
