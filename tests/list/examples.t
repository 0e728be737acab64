The examples of the language, all of them in one plan: a record of nearly every
register, in its shortest form.

>>> acme/plan.yaml
project:
  id: acme-portal
  name: ACME portal
  start: 2026-11-02
  currency: EUR
baselines:
  - id: contract-v1
    signoffs:
      - date: 2026-11-06
        by: chen
reports:
  - id: client-status
    name: Status for ACME
    kind: status
    visibility: client
    every: 1w fri
policy:
  tasks:
    max_effort: 15d
clients:
  - id: acme
    name: ACME Trading
    contacts: chen
stakeholders:
  - id: chen
    name: Chen Jing
    client: acme
people:
  - id: zhao
    name: 赵敏
    units: 80%
    leave: 2026-12-21..2026-12-25 annual leave
    rates: 95.00/h
    skills: testing 2
skills:
  - id: testing
    name: Testing
<<<
>>> acme/frame.plan.yaml
people:
  - id: li
    name: Li Wei
goals:
  - id: faster-orders
    name: Orders take a minute
    metric: median time of an order
    unit: min
    baseline_value: 9
    target_value: 1
    due: 2027-01-29
    owner: li
    relevance: Customers leave
tasks:
  - id: design-api
    name: Design the API
    effort: 5d
    owner: zhao
  - id: env-setup
    name: Set up the servers
    effort: 2d
    owner: zhao
  - id: api-accepted
    name: The API is accepted
    milestone: true
    owner: chen
<<<
>>> acme/quality.plan.yaml
deliverables:
  - id: api-spec
    name: API specification
    owner: zhao
    acceptance_criteria: Every use case of the brief has a call
    submissions:
      - date: 2026-11-27
        result: conditional
standards:
  - id: p95
    name: Pages answer fast
    deliverables: api-spec
    criterion: 95 of 100 calls answer in time
    kind: test
    unit: ms
    at_most: 800
    checks:
      - id: p95-first
        name: First load test
        planned_on: 2027-01-15
defects:
  - id: no-refund
    name: No call to refund an order
    deliverable: api-spec
    severity: major
    found_on: 2026-11-27
    found_by: chen
<<<
>>> acme/build.plan.yaml
tasks:
  - id: build
    name: Build
    owner: li
    goals: faster-orders
    tasks:
      - id: load-test
        name: Load test
        duration: 3d..4d..8d
        assign:
          - li | zhao 50%
          - skill: testing
            level: 2
        needs: test-phones 3
        depends_on:
          - design-api
          - env-setup SS+1d
        constraint: snet 2027-01-11
        ev_method: 50/50
<<<
>>> acme/money.plan.yaml
calendars:
  - id: cn
    name: 中国法定工作日 2026
    week:
      mon-fri: 09:00-12:00, 13:00-18:00
    holidays: 2026-10-01..2026-10-07 国庆节
    workdays: 2026-10-10 国庆节调休
equipment:
  - id: test-phones
    name: Test phones
    quantity: 4
materials:
  - id: scanners
    name: Hand scanners
    unit: 台
    quantity: 12
    unit_cost: 860.00
    lead_time: 15d
budget:
  - id: hardware
    name: Scanners for the pilot
    category: material
    amount: 10320.00
expenses:
  - date: 2026-11-20
    amount: 2000.00
    line: hardware
payments:
  - id: second-rate
    name: On acceptance of the API
    amount: 144000.00
    milestone: api-accepted
<<<
>>> acme/talk.plan.yaml
communications:
  - id: weekly
    name: Weekly status
    audience: client
    content: status report
    channel: email
    every: 1w fri
    owner: li
    sent:
      - date: 2026-11-06
meetings:
  - id: kickoff-meeting
    name: Kick-off with ACME
    kind: client
    planned_on: 2026-11-02T10:00
    actions:
      - id: send-draft
        name: Send the draft of the API
        owner: zhao
        due: 2026-11-13
survey_rounds:
  - id: survey-november
    name: How do we work together
    audience: client
    planned_on: 2026-11-27
    invited: 5
    feedback:
      - from: chen
        date: 2026-11-27
        csat: 4
lessons:
  - id: order-early
    name: Order hardware before the design is final
    kind: success
    logged_on: 2027-01-22
<<<
>>> acme/risk.plan.yaml
risks:
  - id: vendor-late
    name: Scanner vendor delivers late
    category: supplier
    cause: One source, and a new model
    effect: The pilot cannot start
    owner: li
    probability: 30%
    impact:
      schedule: 5d..10d..20d
    tasks: load-test
    strategy: mitigate
    reason: A rented set is cheaper than a second source
    responses:
      - name: Rent six scanners for the pilot
        owner: zhao
        due: 2026-12-11
issues:
  - id: no-test-data
    name: ACME has no test data yet
    kind: problem
    raised_by: zhao
    raised_on: 2026-11-18
    severity: major
    owner: li
    due: 2026-11-25
changes:
  - id: cr-sso
    name: Single sign-on with the ACME directory
    kind: request_for_change
    requested_by: chen
    requested_on: 2026-11-16
    reason: Staff refuse a second password
    options:
      - id: now
        name: Before launch
        kind: adjust_plan
        edits:
          - add: tasks
            id: sso
            name: Single sign-on
            parent: build
            effort: 8d
          - set: load-test
            duration: 6d
          - add_to: api-accepted
            depends_on: sso
<<<
$ plan-check --only language acme
plan-check: 5 tasks, no findings
$ plan-list -q baselines acme --as-of 2026-11-20
id           name  change  approved_by  approved_on
contract-v1
$ plan-list -q signoffs acme --as-of 2026-11-20
date        by    of
2026-11-06  chen  contract-v1
$ plan-list -q reports acme --as-of 2026-11-20
id             name             kind    audience  every   dates  formats  communication
client-status  Status for ACME  status            1w fri
$ plan-list -q clients acme --as-of 2026-11-20
id    name          owner  contacts
acme  ACME Trading         chen
$ plan-list -q stakeholders acme --as-of 2026-11-20
id    name       client  org  interest  influence  engagement  engagement_desired
chen  Chen Jing  acme
$ plan-list -q people acme --as-of 2026-11-20
id    name    org  calendar  units  max_per_day  max_per_week  from
zhao  赵敏                     80%
li    Li Wei
$ plan-list -q skills acme --as-of 2026-11-20
id       name
testing  Testing
$ plan-list -q deliverables acme --as-of 2026-11-20
id        name               owner  due
api-spec  API specification  zhao
$ plan-list -q submissions acme --as-of 2026-11-20
date        deliverable  result       by
2026-11-27  api-spec     conditional
$ plan-list -q standards acme --as-of 2026-11-20
id   name               kind  deliverables  at_least  at_most  mandatory  every
p95  Pages answer fast  test  api-spec                    800
$ plan-list -q checks acme --as-of 2026-11-20
id         name             kind  status   standard  planned_on  deliverable  held_on
p95-first  First load test        planned  p95       2027-01-15
$ plan-list -q defects acme --as-of 2026-11-20
id         name                        status  severity  owner  due  deliverable  found_on
no-refund  No call to refund an order  open    major                 api-spec     2026-11-27
$ plan-list -q tasks acme --as-of 2026-11-20
wbs  id            name                 owner  start             finish            percent  status
1    build         Build                li     2027-01-11T09:00  2027-01-14T18:00  0%       not_started
1.1  load-test     Load test            li     2027-01-11T09:00  2027-01-14T18:00  0%       not_started
2    design-api    Design the API       zhao   2026-11-23T09:00  2026-12-01T11:00  0%       not_started
3    env-setup     Set up the servers   zhao   2026-11-23T09:00  2026-11-25T14:00  0%       not_started
4    api-accepted  The API is accepted  chen   2026-11-23T09:00  2026-11-23T09:00  0%       not_started
$ plan-list -q calendars acme --as-of 2026-11-20
id  name                 base
cn  中国法定工作日 2026
$ plan-list -q equipment acme --as-of 2026-11-20
id           name         quantity  calendar  downtime  from  to
test-phones  Test phones         4
$ plan-list -q materials acme --as-of 2026-11-20
id        name           quantity  unit_cost  lead_time  line
scanners  Hand scanners        12     860.00        15d
$ plan-list -q budget acme --as-of 2026-11-20
id        name                    category    amount  tasks
hardware  Scanners for the pilot  material  10320.00
$ plan-list -q expenses acme --as-of 2026-11-20
date         amount  committed_on  line      task  by  billable
2026-11-20  2000.00                hardware
$ plan-list -q payments acme --as-of 2026-11-20
id           name                      due     amount  milestone     terms  invoiced_on  paid_on
second-rate  On acceptance of the API       144000.00  api-accepted
$ plan-list -q communications acme --as-of 2026-11-20
id      name           owner  audience  channel  every   from  to
weekly  Weekly status  li     client    email    1w fri
$ plan-list -q sent acme --as-of 2026-11-20
date        communication  by  acknowledged_by
2026-11-06  weekly
$ plan-list -q meetings acme --as-of 2026-11-20
id               name                kind    status   planned_on        held_on  attendees  absent
kickoff-meeting  Kick-off with ACME  client  planned  2026-11-02T10:00
$ plan-list -q actions acme --as-of 2026-11-20
id          name                       status  owner  due         priority  source           closed_on
send-draft  Send the draft of the API  open    zhao   2026-11-13            kickoff-meeting
$ plan-list -q survey_rounds acme --as-of 2026-11-20
id               name                     status   audience  planned_on  invited  held_on
survey-november  How do we work together  planned  client    2026-11-27        5
$ plan-list -q feedback acme --as-of 2026-11-20
date        id  name  status  source  from  round            csat
2026-11-27            open            chen  survey-november     4
$ plan-list -q lessons acme --as-of 2026-11-20
id           name                                       kind     status    logged_on   priority  applies_to  logged_by
order-early  Order hardware before the design is final  success  proposed  2027-01-22
$ plan-list -q risks acme --as-of 2026-11-20
id           name                          kind  status  owner  category  probability  raised_by
vendor-late  Scanner vendor delivers late        open    li     supplier          30%
$ plan-list -q issues acme --as-of 2026-11-20
id            name                       kind     status  severity  owner  due         raised_by
no-test-data  ACME has no test data yet  problem  open    major     li     2026-11-25  zhao
$ plan-list -q changes acme --as-of 2026-11-20
id      name                                    kind                status  owner  due  requested_by  requested_on
cr-sso  Single sign-on with the ACME directory  request_for_change  draft               chen          2026-11-16
