Which rows are wanted: tests of fields as their kinds want, `and`, `or`, `not`
and brackets, and the words that every register understands.

>>> acme/plan.yaml
project:
  id: acme
  name: ACME portal
  start: 2026-11-02
  finish: 2027-01-29
  currency: EUR
people:
  - id: li
    name: Li Wei
    rates: 95.00/h
  - id: zhao
    name: 赵敏
    role: tester
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
        tags: [core, risky]
      - id: shop
        name: Shop 网店
        effort: 8d..10d..20d
        due: 2026-11-25
        priority: high
        depends_on: api
        assign: [li, zhao 50%]
      - id: pages
        name: Pages
        duration: 3d
        owner: zhao
        depends_on: shop SS+1d
        due: 2026-12-04T12:00
        priority: 720
  - id: live
    name: Shop is live
    milestone: true
    owner: chen
    depends_on: pages
    due: 2026-11-27
  - id: logo
    name: New logo
    effort: 2d
    owner: zhao
progress:
  - date: 2026-11-06
    task: api
    by: li
    actual_start: 2026-11-02
    actual_finish: 2026-11-06
  - date: 2026-11-13
    task: logo
    by: zhao
    status: cancelled
actions:
  - id: send-draft
    name: Send the draft
    owner: zhao
    due: 2026-11-13
  - id: call-bank
    name: Call the bank
    owner: li
    due: 2026-11-20
    priority: high
    status: in_progress
  - id: book-room
    name: Book a room
    owner: zhao
    due: 2026-11-18
    closed_on: 2026-11-17
  - id: buy-cake
    name: Buy a cake
    owner: zhao
    due: 2026-12-01
    priority: low
    closed_on: 2026-11-25
decisions:
  - id: oauth
    name: Use OAuth
    decided_on: 2026-11-10
    decided_by: chen
  - id: hosting
    name: Where it runs
    owner: li
    due: 2026-11-19
meetings:
  - id: kickoff
    name: Kick-off
    kind: client
    planned_on: 2026-11-02T10:00
    held_on: 2026-11-02T10:00
  - id: review
    name: Review
    kind: client
    planned_on: 2026-11-16T10:00
payments:
  - id: first
    name: On signature
    amount: 12500.00
    due: 2026-11-10
    paid_on: 2026-11-12
  - id: second
    name: On the way
    amount: 800.00 USD
    due: 2026-11-15
  - id: third
    name: When live
    amount: 90000.00
    milestone: live
risks:
  - id: ill
    name: Somebody falls ill
    category: resource
    cause: Winter
    effect: Delay
    owner: li
    probability: moderate
    impact:
      schedule: 2d..4d..8d
      cost: low
  - id: vendor
    name: Vendor is late
    category: supplier
    cause: One source
    effect: No pilot
    owner: zhao
    probability: 70%
    impact:
      schedule: high
      cost: 4000.00
defects:
  - id: no-refund
    name: No refund
    deliverable: spec
    severity: major
    found_on: 2026-11-10
    found_by: chen
    fixed_on: 2026-11-12
    reopened_on: 2026-11-16
  - id: typo
    name: Typo
    deliverable: spec
    severity: trivial
    found_on: 2026-11-10
    found_by: chen
    fixed_on: 2026-11-12
deliverables:
  - id: spec
    name: Specification
    owner: li
    due: 2026-11-13
    acceptance_criteria: Complete
    submissions:
      - date: 2026-11-12
        result: conditional
      - date: 2026-11-19
        result: accepted
goals:
  - id: fast
    name: Fast orders
    metric: minutes
    unit: min
    baseline_value: 9
    target_value: 2
    due: 2026-11-13
    owner: li
    relevance: Less calls
    measurements:
      - date: 2026-11-12
        value: 2.5
<<<
>>> ids
# Which rows of a register each of the conditions wants.
register=$1
shift
for w; do
    echo "$w:" $(plan-list -q "$register" acme --as-of 2026-11-20 -w "$w" --columns id -f csv | sed 1d)
done
<<<
$ plan-list -q tasks acme --as-of 2026-11-20 --where 'owner = li and due < 2026-12-01 and not done'
wbs  id    name       owner  start             finish            percent  status
1.2  shop  Shop 网店  li     2026-11-23T09:00  2026-12-01T15:20  0%       not_started
$ sh ids tasks milestone critical summary 'not owner' 'tags = core' 'tags != core' 'tags ~ ISK'
milestone: live
critical: build shop
summary: build
not owner:
tags = core: api
tags != core: build shop pages live logo
tags ~ ISK: api
$ sh ids tasks 'assign = zhao' 'depends_on = shop' 'depends_on.owner = li' 'depends_on.finish > today'
assign = zhao: shop
depends_on = shop: pages
depends_on.owner = li: shop pages
depends_on.finish > today: pages live
$ sh ids tasks 'owner.name = 赵敏' 'owner.name ~ 赵' 'owner = ""' 'calendar = ""'
owner.name = 赵敏: pages logo
owner.name ~ 赵: pages logo
owner = "":
calendar = "": build api shop pages live logo
? 0
Late is what will be finished after it is due, overdue what should be there already.
$ sh ids tasks late overdue done 'not done and not summary' 'status = cancelled' 'status < completed'
late: shop
overdue:
done: api logo
not done and not summary: shop pages live
status = cancelled: logo
status < completed: build shop pages live
? 0
The words bind as in SQL, in either case: `not` first, then `and`, then `or`.
$ sh ids tasks 'id = api or id = shop and done' '(id = api or id = shop) and done'
id = api or id = shop and done: api
(id = api or id = shop) and done: api
$ sh ids tasks 'not id = api and not summary' 'NOT (id = api OR summary)' 'not not milestone'
not id = api and not summary: shop pages live logo
NOT (id = api OR summary): shop pages live logo
not not milestone: live
$ sh ids tasks 'not (not (id = api)) or((id=shop))'
not (not (id = api)) or((id=shop)): api shop
? 0
Amounts, shares, dates and words are compared in their units and order. A day is the whole of it;
`today` is the status date.
$ sh ids tasks 'effort = 40h' 'effort > 1w' 'effort >= 2w' 'total_float < 0d' 'slip > 0d'
effort = 40h: api
effort > 1w: shop
effort >= 2w: shop
total_float < 0d: build shop
slip > 0d: shop
$ sh ids tasks 'priority >= high' 'priority = 720' 'priority < high' 'percent = 100%' 'percent < 50'
priority >= high: shop pages
priority = 720: pages
priority < high: build api live logo
percent = 100%: api
percent < 50: build shop pages live logo
$ sh ids tasks 'due = 2026-12-04' 'due < 2026-12-04T12:00' 'due <= 2026-12-04T12:00' 'due < today-6d'
due = 2026-12-04: pages
due < 2026-12-04T12:00: api shop live
due <= 2026-12-04T12:00: api shop pages live
due < today-6d: api
$ sh ids tasks 'due <= today' 'due > today and due <= today+2w' 'start >= 2026-11-23' 'wbs = 1.2'
due <= today: api
due > today and due <= today+2w: shop pages live
start >= 2026-11-23: shop pages live
wbs = 1.2: shop
$ sh ids risks 'probability >= 50%' 'probability > moderate' 'impact.cost = low' 'impact.cost > 100.00'
probability >= 50%: ill vendor
probability > moderate: vendor
impact.cost = low: ill
impact.cost > 100.00: vendor
$ sh ids risks 'impact.schedule >= 4d' 'impact.schedule >= moderate' 'impact' 'residual' 'done'
impact.schedule >= 4d: ill
impact.schedule >= moderate: vendor
impact: ill vendor
residual:
done:
$ sh ids payments 'amount > 1000' 'amount > "700.00 USD"' 'not done' 'overdue' 'milestone.done'
amount > 1000: first third
amount > "700.00 USD": second
not done: second third
overdue: second
milestone.done:
$ sh ids actions 'status = open' 'done' 'overdue' 'late' "name = 'Call the bank'" 'name ~ "BANK"'
status = open: send-draft buy-cake
done: book-room
overdue: send-draft
late: send-draft
name = 'Call the bank': call-bank
name ~ "BANK": call-bank
$ sh ids decisions 'done' 'overdue'
done: oauth
overdue: hosting
$ sh ids meetings 'done' 'overdue' 'planned_on = 2026-11-02' 'planned_on > 2026-11-02T09:59'
done: kickoff
overdue: review
planned_on = 2026-11-02: kickoff
planned_on > 2026-11-02T09:59: kickoff review
$ sh ids defects 'severity <= major' 'done' 'status = fixed' 'reopened_on > 2026-11-01'
severity <= major: no-refund
done: typo
status = fixed: typo
reopened_on > 2026-11-01: no-refund
$ sh ids deliverables 'done'
done: spec
$ sh ids goals 'overdue' 'target_value < 2.5' 'unit = min'
overdue: fast
target_value < 2.5: fast
unit = min: fast
$ sh ids people 'rates' 'role ~ TEST'
rates: li
role ~ TEST: zhao
? 0
What was closed later is open still on an earlier day.
$ plan-list -q actions acme --as-of 2026-11-16 -w 'not done' --columns id,status
id          status
send-draft  open
call-bank   in_progress
book-room   open
buy-cake    open
$ plan-list -q deliverables acme --as-of 2026-11-16 -w 'overdue' --columns id,due
id    due
spec  2026-11-13
? 0
Nothing that is wanted is there.
$ plan-list -q actions acme --as-of 2026-11-20 -w 'owner = chen' --columns id,due
id  due
$ plan-list -q actions acme --as-of 2026-11-20 -w 'owner = chen' -f json
{
  "as_of": "2026-11-20",
  "actions": []
}
