Minutes: list items of a meeting's note that are actions, decisions, questions.

>>> acme/plan.yaml
project:
  id: acme
  name: ACME portal
  start: 2026-11-02
people:
  - id: li
    name: Li Wei
  - id: zhao
    name: Zhao Min
stakeholders:
  - id: chen
    name: Chen Jing
meetings:
  - id: weekly
    name: Weekly
    kind: team
    planned_on: 2026-11-09
    note: |
      - [ ] @li 2026-11-13: Send the draft
      - [x] @zhou 2026-11-12: Order the cables
  - id: bare
    name: A meeting whose minutes stand in a file of their own
    kind: client
    planned_on: 2026-11-16
    held_on: 2026-11-17T10:00
tasks:
  - id: build
    name: Build
    effort: 5d
    owner: li
<<<
>>> acme/meetings/2026-11-02-kickoff.md
---
kind: client
attendees:
  - li
  - chen
---
# Kick-off with ACME

We met at their office. Decision making was quick.

- Decision @chen: Ship without the wizard {#no-wizard}
- Decision @chen @li: The second release
  is in January
- Decision making takes time: this line is prose
* [ ] @li 2026-12-01: Send the draft of the API to Chen Jing
  and to everybody on the list {#send-draft}
  1. [x] @zhao 2026-12-01 done 2026-11-30: Book the room
- Question @chen: Who pays for the certificates?
- 决策 @chen：不做向导
- 疑问 @li： 谁付证书的费用？

```
- [ ] @nobody 2026-12-01: not in a block of code
```

~~~~
- Decision @nobody: nor here
~~~
- Decision @nobody: nor here
~~~~

- [ ] call them back
- [ ] @li soon: call them back
- [X] @li 2026-12-02: Call them back
<<<
>>> acme/meetings/bare.md
# What we said

- [ ] @chen 2026-11-20: Give us the logo
- Question @chen @li: Which colours?
<<<
$ plan-check --only language acme
acme/meetings/2026-11-02-kickoff.md:32:3: warning: line of minutes that is no action yet: '[ ] call them back'; write @ID YYYY-MM-DD: TEXT behind the box [PL249]
acme/meetings/2026-11-02-kickoff.md:33:3: warning: line of minutes that is no action yet: '[ ] @li soon: call them back'; write @ID YYYY-MM-DD: TEXT behind the box [PL249]
acme/meetings/bare.md:4:3: error: wrong shape for 'asked_by', which takes one id [PL205]
acme/plan.yaml:18:11: error: unknown client, stakeholder or person: 'zhou'; did you mean 'zhao'? [PL214]
plan-check: 1 task, 2 errors, 2 warnings
? 1
$ plan-list -q actions acme --as-of 2026-12-01 --columns id,name,owner,due,status,closed_on,source
id                    name                                                                 owner  due         status  closed_on   source
weekly/1              Send the draft                                                       li     2026-11-13  open                weekly
weekly/2              Order the cables                                                     zhou   2026-11-12  closed              weekly
bare/1                Give us the logo                                                     chen   2026-11-20  open                bare
send-draft            Send the draft of the API to Chen Jing and to everybody on the list  li     2026-12-01  open                2026-11-02-kickoff
2026-11-02-kickoff/4  Book the room                                                        zhao   2026-12-01  closed  2026-11-30  2026-11-02-kickoff
2026-11-02-kickoff/8  Call them back                                                       li     2026-12-02  closed              2026-11-02-kickoff
acme/meetings/bare.md:4:3: error: wrong shape for 'asked_by', which takes one id [PL205]
acme/plan.yaml:18:11: error: unknown client, stakeholder or person: 'zhou'; did you mean 'zhao'? [PL214]
plan-list: made from a plan with 2 errors
? 1
$ plan-list -q decisions acme --as-of 2026-12-01 --columns id,name,decided_by,decided_on,source.name
id                    name                              decided_by  decided_on  source.name
no-wizard             Ship without the wizard           chen        2026-11-02  Kick-off with ACME
2026-11-02-kickoff/2  The second release is in January  chen, li    2026-11-02  Kick-off with ACME
2026-11-02-kickoff/6  不做向导                          chen        2026-11-02  Kick-off with ACME
acme/meetings/bare.md:4:3: error: wrong shape for 'asked_by', which takes one id [PL205]
acme/plan.yaml:18:11: error: unknown client, stakeholder or person: 'zhou'; did you mean 'zhao'? [PL214]
plan-list: made from a plan with 2 errors
? 1
$ plan-list -q questions acme --as-of 2026-12-01 --columns id,name,asked_by,asked_on,source
id                    name                            asked_by  asked_on    source
bare/2                Which colours?                            2026-11-17  bare
2026-11-02-kickoff/5  Who pays for the certificates?  chen      2026-11-02  2026-11-02-kickoff
2026-11-02-kickoff/7  谁付证书的费用？                li        2026-11-02  2026-11-02-kickoff
acme/meetings/bare.md:4:3: error: wrong shape for 'asked_by', which takes one id [PL205]
acme/plan.yaml:18:11: error: unknown client, stakeholder or person: 'zhou'; did you mean 'zhao'? [PL214]
plan-list: made from a plan with 2 errors
? 1
