What one person, or one side, has to do: over all registers, by day, then
priority, then id.

>>> acme/plan.yaml
project:
  id: acme
  name: ACME portal
  start: 2026-11-02
  finish: 2027-01-29
people:
  - id: li
    name: Li Wei
  - id: zhao
    name: 赵敏
stakeholders:
  - id: chen
    name: Chen Jing
tasks:
  - id: build
    name: Build
    owner: li
    tasks:
      - id: api
        name: Design the API
        effort: 5d
        due: 2026-11-13
      - id: shop
        name: Shop
        effort: 4d
        due: 2026-12-11
        priority: high
        assign: zhao
      - id: mockups
        name: Mock-ups
        effort: 2d
  - id: rollout
    name: Roll-out, whose parts are others'
    owner: li
    due: 2027-01-15
    tasks:
      - id: live
        name: Shop is live
        milestone: true
        owner: chen
progress:
  - date: 2026-11-06
    task: mockups
    by: li
    actual_start: 2026-11-02
    actual_finish: 2026-11-06
actions:
  - id: call-bank
    name: Call the bank
    owner: li
    due: 2026-11-20
    priority: critical
  - id: ask-bank
    name: Ask the bank
    owner: li
    due: 2026-11-20
  - id: book-room
    name: Book a room
    owner: li
    due: 2026-11-18
    closed_on: 2026-11-17
issues:
  - id: no-data
    name: There is no test data
    kind: problem
    raised_by: zhao
    raised_on: 2026-11-09
    severity: major
    owner: li
    due: 2026-11-21
deliverables:
  - id: spec
    name: Specification
    owner: zhao
    acceptance_criteria: Complete
standards:
  - id: fast
    name: Fast
    deliverables: spec
    criterion: It is
    kind: test
    checks:
      - id: fast-first
        name: First load test
        planned_on: 2026-11-24T10:00
        by: li
      - id: fast-zero
        name: Before the first
        planned_on: 2026-11-10
        held_on: 2026-11-10
        by: li
defects:
  - id: no-refund
    name: No call to refund
    deliverable: spec
    severity: major
    found_on: 2026-11-10
    found_by: chen
    owner: li
questions:
  - id: which-bank
    name: Which bank
    asked_by: chen
    asked_on: 2026-11-19
    owner: li
  - id: which-shop
    name: Which shop
    asked_by: chen
    asked_on: 2026-11-12
    owner: li
    answered_on: 2026-11-13
decisions:
  - id: hosting
    name: Where it runs
    due: 2026-11-27
    decided_by: [chen, li]
  - id: oauth
    name: OAuth
    decided_on: 2026-11-10
    decided_by: li
risks:
  - id: ill
    name: Somebody falls ill
    category: resource
    cause: Winter
    effect: Delay
    owner: li
    raised_on: 2026-10-31
    probability: 30%
    impact:
      quality: low
    responses:
      - name: Find somebody else
        owner: li
        due: 2026-12-04
      - name: Vaccinate
        owner: li
        due: 2026-11-06
        closed_on: 2026-11-05
  - id: vendor
    name: Vendor is late
    category: supplier
    cause: One source
    effect: No pilot
    owner: li
    probability: 30%
    impact:
      quality: low
    review_due: 2026-11-13
    reviews:
      - date: 2026-11-13
        by: li
  - id: over
    name: It is over
    category: supplier
    cause: One source
    effect: No pilot
    owner: li
    probability: 30%
    impact:
      quality: low
    closed_on: 2026-11-10
changes:
  - id: sso
    name: Single sign-on
    kind: request_for_change
    requested_by: chen
    requested_on: 2026-11-16
    reason: Passwords
    owner: zhao
    decided_by: li
    due: 2026-11-30
    priority: low
  - id: blue
    name: All in blue
    kind: request_for_change
    requested_by: chen
    requested_on: 2026-11-10
    reason: Taste
    owner: li
    decided_by: li
    decided_on: 2026-11-12
    due: 2026-11-13
communications:
  - id: weekly
    name: Weekly status
    audience: chen
    content: Status
    channel: email
    every: 1w fri
    owner: li
    sent:
      - date: 2026-11-06
      - date: 2026-11-12
  - id: monthly
    name: Monthly letter
    audience: chen
    content: Letter
    channel: email
    every: 1mo last
    owner: li
    sent:
      - date: 2026-12-01
  - id: fortnightly
    name: Was until now
    audience: chen
    content: Letter
    channel: email
    every: 2w
    to: 2026-11-20
    owner: li
    sent:
      - date: 2026-11-16
  - id: hello
    name: Hello
    audience: chen
    content: Hello
    channel: email
    from: 2026-11-09
    owner: li
<<<
$ plan-list -q --mine li acme --as-of 2026-11-20
due               priority  kind           id          name                               state
2026-11-09                  communication  hello       Hello                              overdue
2026-11-13                  task           api         Design the API                     overdue
2026-11-20        critical  action         call-bank   Call the bank                      today
2026-11-20                  action         ask-bank    Ask the bank                       today
2026-11-20                  communication  weekly      Weekly status                      today
2026-11-21                  issue          no-data     There is no test data              in 1 day
2026-11-23                  question       which-bank  Which bank                         in 3 days
2026-11-24T10:00            check          fast-first  First load test                    in 4 days
2026-11-27                  decision       hosting     Where it runs                      in 7 days
2026-11-30                  risk review    ill         Somebody falls ill                 in 10 days
2026-11-30                  communication  monthly     Monthly letter                     in 10 days
2026-11-30        low       change         sso         Single sign-on                     in 10 days
2026-12-04                  response       ill         Find somebody else                 in 14 days
2026-12-11        high      task           shop        Shop                               in 21 days
2026-12-11                  risk review    vendor      Vendor is late                     in 21 days
2027-01-15                  task           rollout     Roll-out, whose parts are others'  in 56 days
                            change         blue        All in blue                        no date
                            defect         no-refund   No call to refund                  no date
$ plan-list -q --mine zhao acme --as-of 2026-11-20
due         priority  kind    id    name            state
2026-11-30  low       change  sso   Single sign-on  in 10 days
2026-12-11  high      task    shop  Shop            in 21 days
$ plan-list -q --mine chen -C acme --as-of 2026-11-20 --columns state,name
state       name
in 7 days   Where it runs
in 56 days  Shop is live
? 0
Conditions, order, columns and formats are those of a register.
$ plan-list -q --mine li acme --as-of 2026-11-20 -w 'overdue or state = today' -s -priority --columns id,priority
id         priority
call-bank  critical
hello
api
ask-bank
weekly
$ plan-list -q --mine li acme --as-of 2026-11-20 -w 'kind = action or due = ""' -f csv
due,priority,kind,id,name,state
2026-11-20,critical,action,call-bank,Call the bank,today
2026-11-20,,action,ask-bank,Ask the bank,today
,,change,blue,All in blue,no date
,,defect,no-refund,No call to refund,no date
$ plan-list -q --mine li acme --as-of 2026-11-20 -w 'kind ~ RISK' -f tsv
due	priority	kind	id	name	state
2026-11-30		risk review	ill	Somebody falls ill	in 10 days
2026-12-11		risk review	vendor	Vendor is late	in 21 days
$ plan-list -q --mine chen acme --as-of 2026-11-20 -f json
{
  "as_of": "2026-11-20",
  "party": "chen",
  "duties": [
    {
      "due": "2026-11-27",
      "kind": "decision",
      "id": "hosting",
      "name": "Where it runs",
      "state": "in 7 days",
      "place": "acme/plan.yaml:113:5"
    },
    {
      "due": "2027-01-15",
      "kind": "task",
      "id": "live",
      "name": "Shop is live",
      "state": "in 56 days",
      "place": "acme/plan.yaml:37:9"
    }
  ]
}
$ plan-list -q --mine li acme --as-of 2026-11-20 -o csv=duties.csv -o json=- -w 'id = hello'; cat duties.csv
{
  "as_of": "2026-11-20",
  "party": "li",
  "duties": [
    {
      "due": "2026-11-09",
      "kind": "communication",
      "id": "hello",
      "name": "Hello",
      "state": "overdue",
      "place": "acme/plan.yaml:214:5"
    }
  ]
}
due,priority,kind,id,name,state
2026-11-09,,communication,hello,Hello,overdue
? 0
What it does not take.
$ plan-list --mine lee acme
plan-list: --mine: the plan has no 'lee'
Try 'plan-list --help' for more information.
? 2
$ plan-list --mine build acme
plan-list: --mine: 'build' is a task, not a person, stakeholder or client
Try 'plan-list --help' for more information.
? 2
$ plan-list --mine li actions
plan-list: --mine goes over all registers; leave 'actions' out, or say --where 'owner = li'
Try 'plan-list --help' for more information.
? 2
$ plan-list --mine li actions acme
plan-list: --mine goes over all registers; leave 'actions' out, or say --where 'owner = li'
Try 'plan-list --help' for more information.
? 2
$ plan-list --mine li acme -w 'owner = li'
plan-list: --where: duties have no field 'owner'
  owner = li
  ^
Try 'plan-list --help' for more information.
? 2
What comes back, counted from its first day; on a day off it is due on the working day before.
>>> often/plan.yaml
project:
  id: often
  name: Often
  start: 2026-01-31
people:
  - id: li
    name: Li Wei
communications:
<<<
$ say() { printf '  - id: %s\n    name: N\n    audience: team\n    content: C\n    channel: email\n    owner: li\n    every: %s\n' "$1" "$2"; }; \
    { cat often/plan.yaml; say every-31st '1mo 31'; say quarterly 3mo; say end '1mo last'; say mid '1mo 15'; \
    say ten 10d; say weeks '2w'; say mondays '2w mon'; say daily 1d; \
    printf 'sent:\n'; for i in every-31st quarterly end mid ten weeks mondays daily; do \
    printf '  - date: 2026-02-13\n    communication: %s\n    by: li\n' $i; done; } > p; mv p often/plan.yaml
$ plan-list -q --mine li often --as-of 2026-02-16 --columns id,due,state
id          due         state
daily       2026-02-16  today
mondays     2026-02-16  today
ten         2026-02-20  in 4 days
end         2026-02-27  in 11 days
every-31st  2026-02-27  in 11 days
weeks       2026-02-27  in 11 days
mid         2026-03-13  in 25 days
quarterly   2026-04-30  in 73 days
