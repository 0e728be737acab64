Every register with every field, rightly.

>>> full/plan.yaml
project:
  id: full
  was:
    - fuller
  name: A plan with every field
  client: acme
  manager: li
  sponsor: chen
  status: active
  start: 2026-11-02
  finish: 2027-02-26
  baseline: contract-v1
  calendar: cn
  hours_per_day: 8
  days_per_week: 5
  timezone: Asia/Shanghai
  language:
    - zh-CN
    - en
  currency: EUR
  contract_value: 480000.00
  tolerances:
    schedule: 5d
    cost: 5%
    satisfaction: 4
  exchange:
    - currency: USD
      rate: 0.92
      from: 2026-11-01
  tags: pilot
  links: build
  visibility: client
  waivers:
    - rule: PL317
      by: li
      reason: The owner comes in December
      until: 2026-12-01
  ext:
    zoho_crm: 4711
    jira:
      project: ACME
      board: 12
  note: All of it.
policy:
  practice: client
  risk_scale: pmbok
  rules:
    - rule: PL317
      severity: error
      reason: Everything has an owner
  schedule:
    logic: retained
    unfinished: move
  rag:
    green: 0.95
    amber: 0.90
  ev:
    unit: effort
    eac: bottom_up
  tasks:
    min_effort: 1d
    max_effort: 10d
    max_duration: 10d
    stale_after: 5d
    near_critical: 5d
    high_float: 20%
  people:
    min_use: 60%
    max_use: 110%
  goals:
    must_share: 60%
    could_share: 20%
    vague_words:
      - soon
      - 优化
  communication:
    grace: 1d
    answer_within: 2d
  feedback:
    response_rate: 50%
    min_group: 5
  risks:
    probability:
      very_low: 10%
      low: 30%
      moderate: 50%
      high: 70%
      very_high: 90%
    impact:
      very_low: 5%
      low: 10%
      moderate: 20%
      high: 40%
      very_high: 80%
    schedule_limits:
      moderate: 5%
      high: 10%
      very_high: 20%
    cost_limits:
      moderate: 10%
      high: 20%
      very_high: 40%
    bands:
      moderate: 6%
      high: 18%
    review_every: 1mo
    considered:
      - category: legal
        by: li
        date: 2026-11-03
        note: Nothing found
  changes:
    significant_days: 5d
    significant_cost: 5%
    decide_within: 10d
    implement_within: 10d
    budget: 20000.00
    authority:
      - role: manager
        cost: 10000.00
        schedule: 3d
  gate:
    control:
      - goals
      - tasks.due
  forecast:
    distribution: pert
    confidence: 80%
    spreads:
      - tag: backend
        low: 80%
        high: 150%
    correlations:
      - tag: backend
        value: 0.6
  note: As agreed at the kick-off.
baselines:
  - id: contract-v1
    name: The contract
    rev: contract-v1
    commit: 0123abc
    schedule: baselines/contract.json
    path: baselines/contract
    change: cr-sso
    approved_by: chen
    approved_on: 2026-11-06
    signoffs:
      - date: 2026-11-06
        by: chen
        evidence: mail of that day
<<<
>>> full/front.plan.yaml
signoffs:
  - date: 2026-11-05
    by: li
    of: lessons
  - date: 2026-11-06
    by: li
    of: project
reports:
  - id: client-status
    name: Status for ACME
    kind: status
    audience:
      - client
      - chen
    every: 1w fri
    dates:
      - 2026-11-27
      - 2026-12-24
    language: en
    formats:
      - html
      - markdown
    template: own/status
    communication: weekly
summaries:
  - date: 2026-11-13
    name: A good week
    report: client-status
    by: li
    overrides:
      - dimension: client
        rag: amber
        by: li
        reason: They wait for the logo
    note: The design stands.
clients:
  - id: acme
    name: ACME Trading
    contacts: chen
    owner: li
    tier: A
    phone: +86 21 5555 0100
    email: office@acme.example
    address: 1 Harbour Road
stakeholders:
  - id: chen
    name: Chen Jing
    client: acme
    org: client
    role: Head of operations
    interest: 5
    influence: 4
    engagement: neutral
    engagement_desired: supportive
    needs: A portal before the season
    email: chen@acme.example
    mobile: +86 139 5555 0101
    im:
      wecom: ChenJing
      wechat: chenjing
      slack: U024BE7LH
      teams: chen@acme.example
people:
  - id: li
    name: Li Wei
    org: team
    role: manager
    email: li@studio.example
    mobile: +86 138 5555 0102
    im:
      wecom: LiWei
    calendar: cn
    week:
      mon-thu: 09:00-12:00, 13:00-18:00
    workdays:
      - dates: 2026-11-07
        hours: 10:00-12:00
        name: makes up for the studio day
    leave: 2026-12-21..2026-12-25 annual leave
    units: 80%
    availability:
      - 2027-01-01..2027-01-31 50%
    max_per_day: 6h
    max_per_week: 24h
    from: 2026-11-02
    to: 2027-03-31
    rates:
      - 95.00/h
      - 2027-01-01 100.00 USD/h
      - from: 2027-02-01
        cost: 800.00/d
        price: 1200.00/d
    skills:
      - testing 2
      - skill: design
        level: 4
        assessed_on: 2026-10-01
        assessed_by: chen
skills:
  - id: testing
    name: Testing
    needs:
      - role: tester
        level: 3
        by: 2026-12-01
  - id: design
    name: Design
trainings:
  - id: test-course
    name: Testing in two days
    skills:
      - testing
    planned_on: 2026-11-12T09:00
    held_on: 2026-11-13
    trainer: Grace Ho
    hours: 12.5
    cost: 900.00
    every: 3mo
    attendees:
      - chen
      - person: li
        attended: true
        pre: 1
        post: 2
        reaction: 5
<<<
>>> full/goals.plan.yaml
goals:
  - id: faster
    name: Orders take a minute
    statement: A regular orders for the week within a minute
    metric: median time of an order
    unit: min
    baseline_value: 9
    target_value: 1
    direction: decrease
    due: 2027-02-26
    owner: li
    relevance: The phone is free
    moscow: must
    acceptance_criteria: Measured over a week
    measure_method: log of the shop
    measure_every: 2w mon
    achievability: Two shops like this one do it
    confidence: 80%
    measurements:
      - date: 2026-11-10
        value: 8.5
        by: li
        tags: phone
        note: by hand
    signoffs:
      - date: 2026-11-06
        by: chen
deliverables:
  - id: api
    name: The API
    owner: li
    due: 2027-01-15
    acceptance_criteria:
      - Every use case has a call
    submissions:
      - date: 2027-01-14
        result: accepted
        by: chen
standards:
  - id: p95
    name: Pages answer fast
    deliverables: api
    criterion: 95 of 100 calls answer in time
    kind: test
    metric: time of a call
    unit: ms
    at_least: 0
    at_most: 800
    mandatory: true
    every: 1mo last
    checks:
      - id: p95-first
        name: First load test
        deliverable: api
        kind: test
        planned_on: 2027-01-12
        held_on: 2027-01-13
        by: li
        result: pass
        measured: 640.5
        evidence: reports/load.html
        task: load-test
defects:
  - id: no-refund
    name: No call to refund an order
    deliverable: api
    severity: major
    found_on: 2027-01-14
    found_by: chen
    found_in: load-test
    injected_in: build
    check: p95-first
    owner: li
    due: 2027-01-20
    status: closed
    fixed_on: 2027-01-15
    closed_on: 2027-01-18
    reopened_on:
      - 2027-01-16
    rework: 3h
    cost: 120.00
<<<
>>> full/work.plan.yaml
tasks:
  - id: build
    name: Build
    owner: li
    line: labour
    tasks:
      - id: load-test
        name: Load test
        assignees:
          - li | chris 50%
          - skill: testing
            level: 2
            count: 2
            units: 50%
            effort: 1d
            max_per_day: 4h
            max_per_week: 2d
        together: true
        handover: true
        interruptible: true
        effort: 3d..4d..8d
        duration: 5d
        depends_on: kickoff SS+1d
        due: 2027-01-29
        priority: high
        calendar: cn
        goals: faster
        deliverables: api
        consulted: chen
        informed:
          - acme
        needs:
          - phones 3
          - item: cable
            quantity: 12.5 m
        fixed_cost:
          low: 100.00
          likely: 150.00
          high: 300.00
        accrue: finish
        budget: 5000.00
        ev_method: weighted_milestones
        ev_steps:
          - script 30
          - step: run
            weight: 70
        quantity: 40 calls
      - id: paint
        name: Paint
        duration: 2d
        fixed_cost: 10.00..20.00..30.00 USD
        ev_method: 25/75
  - id: care
    name: Care for the client
    owner: li
    spans:
      - build
    duration: 1d
    ev_method: apportioned
    ev_of: build
  - id: standup
    name: Stand-up
    owner: li
    duration: 30min
    every: 1w mon
    from: 2026-11-09
    to: 2027-02-22
    constraint: snet 2026-11-09
  - id: kickoff
    name: Kick-off
    owner: chen
    parent: build
    fixed: 2026-11-03..2026-11-04
  - id: done
    name: Done
    milestone: true
    owner: chen
people:
  - id: chris
    name: Chris
progress:
  - date: 2026-11-05
    task: kickoff
    by: li
    status: completed
    percent: 100%
    actual_start: 2026-11-03
    actual_finish: 2026-11-04
  - date: 2026-11-06
    task: load-test
    by: li
    units_done: 3
    step: script
    remaining: 2d..3d..5d
    spent: 4h
    expected_finish: 2026-12-01
    resume_on: 2026-11-10
    reopened: false
timesheets:
  - date: 2026-11-05
    person: li
    task: load-test
    hours: 3.5
    billable: false
calendars:
  - id: base
    name: Five days
    week:
      mon-fri: 09:00-12:00, 13:00-18:00
  - id: cn
    name: China
    base: base
    holidays:
      - 2026-10-01..2026-10-07 国庆节
      - 2027-02-17..
    workdays: 2026-10-10 国庆节调休
    source: 国务院办公厅
<<<
>>> full/money.plan.yaml
equipment:
  - id: phones
    name: Test phones
    quantity: 4
    calendar: cn
    downtime:
      - 2026-11-16..2026-11-17
      - 2026-12-01
    rates:
      - 12.00/use
    from: 2026-11-02
    to: 2027-02-26
materials:
  - id: cable
    name: Cable
    unit: m
    quantity: 300 m
    unit_cost: 0.80
    supplier: Wire & Co
    lead_time: 15d
    line: labour
    orders:
      - quantity: 200
        ordered_on: 2026-11-03
        expected_on: 2026-11-20
        received_on: 2026-11-21
budget:
  - id: labour
    name: Work
    category: labour
    amount: 300000.00
    tasks: build
expenses:
  - date: 2026-11-20
    committed_on: 2026-11-10
    amount: 200.00
    line: labour
    task: load-test
    by: li
    billable: true
    evidence: receipts/12.pdf
payments:
  - id: first-rate
    name: On acceptance
    amount: 144000.00
    milestone: done
    due: 2027-03-26
    terms: 30ed
    invoiced_on: 2027-02-26
    invoice: 2027-007
    paid_on: 2027-03-20
    paid: 144000.00
<<<
>>> full/talk.plan.yaml
communications:
  - id: weekly
    name: Weekly status
    audience:
      - client
      - team
    content: status report
    purpose: Nobody is surprised
    channel: email
    every: 1w fri
    from: 2026-11-06
    to: 2027-02-26
    owner: li
    approver: chen
    acknowledge: true
    escalation: chen
    sent:
      - date: 2026-11-20
        ref: reports/2026-11-20.html
        by: li
        acknowledged_by: chen
documents:
  - id: brief
    name: The brief
    path: docs/brief.pdf
    url: https://example.com/brief
    version: "1.2"
    audience: all
    shared_on: 2026-11-03
meetings:
  - id: kickoff-meeting
    name: Kick-off
    kind: client
    planned_on: 2026-11-03T10:00
    held_on: 2026-11-03T10:30
    attendees:
      - chen
      - li
    absent: acme
    agenda:
      - Who we are
      - What is to be
    communication: weekly
    decisions:
      - id: no-wizard
        name: Ship without the wizard
        decided_on: 2026-11-03
        decided_by:
          - chen
        owner: li
        due: 2026-11-10
        reason: Nobody needs it
        options:
          - With it
          - Without it
        consequence: Two weeks less
        affects: build
    actions:
      - id: send-draft
        name: Send the draft
        owner: li
        due: 2026-11-13
        priority: high
        status: closed
        closed_on: 2026-11-12
    questions:
      - id: who-pays
        name: Who pays for the certificates?
        asked_by: chen
        asked_on: 2026-11-03
        owner: li
        due: 2026-11-05
        answer: We do, they are part of the contract.
        answered_on: 2026-11-04
        answered_by: li
survey_rounds:
  - id: november
    name: How do we work together
    audience: client
    planned_on: 2026-11-27
    held_on: 2026-11-28
    invited: 5
    questions: Would you recommend us?
    feedback:
      - id: too-late
        name: Too late
        source: client
        from: chen
        date: 2026-11-27
        channel: survey
        csat: 4
        nps: 9
        topic: reports
        sentiment: negative
        status: closed
        closed_on: 2026-11-30
        actions:
          - id: report-earlier
            name: Report on Thursdays
            owner: li
            due: 2026-12-03
lessons:
  - id: order-early
    name: Order hardware early
    kind: success
    event: We ordered in week one
    effect: Nothing waited
    cause: A checklist
    early_warning: A lead time over two weeks
    recommendation: Order before the design is final
    category: supplier
    priority: medium
    applies_to: organisation
    logged_by: li
    logged_on: 2027-01-22
    status: adopted
    actions:
      - id: checklist
        name: Put it on the list
        owner: li
        due: 2027-02-01
evaluation:
  - id: on-time
    name: On time
    dimension: schedule
    target: 2027-02-26
    actual: 2027-02-24
    score: 5
    verdict: met
    by: chen
    date: 2027-03-05
<<<
>>> full/risks/2026-11-03-vendor-late.md
---
kind: threat
category: supplier
cause: One source
event: The vendor delivers late
effect: The pilot waits
raised_by: li
owner: li
probability: high
impact:
  schedule: 5d..10d..20d
  cost: moderate
  quality: low
  scope: very_low
tasks: load-test
proximity: 2027-01-11
strategy: transfer
reason: They know the market
trigger: No date by December
contingency: Rent a set.
reserve: 3000.00
counterparty: Wire & Co
instrument: penalty clause
change: cr-sso
responses:
  - name: Agree on a penalty
    owner: li
    due: 2026-12-01
    cost: 200.00
    task: load-test
    status: closed
    closed_on: 2026-11-30
residual:
  probability: 12.5%
  impact:
    schedule: high
    cost: 500.00
secondary: vendor-cross
review_due: 2026-12-01
reviews:
  - date: 2026-11-17
    by: li
    probability: low
    impact:
      schedule:
        low: 1d
        likely: 2d
        high: 3d
    note: They answered
status: occurred
closed_on: 2027-01-12
occurred_on: 2027-01-11
---
# Scanner vendor delivers late

See [the order](material:cable).
<<<
>>> full/risk.plan.yaml
risks:
  - id: vendor-cross
    name: The vendor is cross
    category: market
    cause: A penalty
    effect: No more favours
    owner: li
    probability: 10%
    impact:
      quality: low
    strategy: accept
    reason: They need us too
issues:
  - id: no-data
    name: No test data yet
    kind: problem
    raised_by: li
    raised_on: 2026-11-18
    severity: major
    priority: high
    owner: li
    due: 2026-11-25
    effect: Tests wait
    cause: Nobody asked
    solution: Made some up
    prevention: Ask at the kick-off
    tasks: load-test
    risk: vendor-cross
    change: cr-sso
    status: closed
    resolved_on: 2026-11-24
    closed_on: 2026-11-25
    actions:
      - id: make-data
        name: Make test data
        owner: li
        due: 2026-11-23
changes:
  - id: cr-sso
    name: Single sign-on
    kind: request_for_change
    requested_by: chen
    requested_on: 2026-11-16
    reason: Staff refuse a second password
    priority: high
    owner: li
    due: 2026-11-30
    status: implemented
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
          - add_to: load-test
            depends_on: sso
          - remove_from: build
            tags:
              - backend
          - remove: paint
        branch: sso
        touches: load-test.effort
        assessment:
          scope: One more page
          schedule: -1d
          cost: -250.00
          quality: none
          risk: fewer passwords
          benefit: much
          goals: none
      - id: never
        name: Not at all
        kind: reject
    recommended: now
    consultations:
      - date: 2026-11-20
        with: chen
        outcome: agrees
    decided_option: now
    decided_by:
      - chen
      - li
    decided_on: 2026-11-23
    conditions: No later launch
    implemented_on: 2026-11-24
    implemented_in: 0123abc
    baseline: contract-v1
<<<
>>> full/summaries/2026-11-20.md
---
by: li
---
# Quiet

Nothing happened.
<<<
>>> full/feedback/2026-11-21-chen.md
---
from: chen
source: client
---
They like it.
<<<
$ plan-check --only language full
plan-check: 7 tasks, no findings
$ for register in project policy; do plan-list -q $register full -f json --as-of 2026-11-20; done
{
  "as_of": "2026-11-20",
  "project": [
    {
      "id": "full",
      "was": ["fuller"],
      "name": "A plan with every field",
      "client": "acme",
      "manager": "li",
      "sponsor": "chen",
      "status": "active",
      "start": "2026-11-02",
      "finish": "2027-02-26",
      "baseline": "contract-v1",
      "calendar": "cn",
      "hours_per_day": 8,
      "days_per_week": 5,
      "timezone": "Asia/Shanghai",
      "language": ["zh-CN", "en"],
      "currency": "EUR",
      "contract_value": "480000.00",
      "tolerances": {
        "schedule": "5d",
        "cost": "5%",
        "satisfaction": 4
      },
      "exchange": [{"currency": "USD", "rate": 0.92, "from": "2026-11-01"}],
      "tags": ["pilot"],
      "links": ["build"],
      "visibility": "client",
      "waivers": [{"rule": "PL317", "by": "li", "reason": "The owner comes in December", "until": "2026-12-01"}],
      "ext": {"zoho_crm": "4711", "jira": {"project": "ACME", "board": "12"}},
      "note": "All of it.",
      "place": "full/plan.yaml:2:3"
    }
  ]
}
{
  "as_of": "2026-11-20",
  "policy": [
    {
      "practice": "client",
      "risk_scale": "pmbok",
      "rules": [{"rule": "PL317", "severity": "error", "reason": "Everything has an owner"}],
      "schedule": {
        "logic": "retained",
        "unfinished": "move"
      },
      "rag": {
        "green": 0.95,
        "amber": 0.9
      },
      "ev": {
        "unit": "effort",
        "eac": "bottom_up"
      },
      "tasks": {
        "min_effort": "1d",
        "max_effort": "10d",
        "max_duration": "10d",
        "stale_after": "5d",
        "near_critical": "5d",
        "high_float": "20%"
      },
      "people": {
        "min_use": "60%",
        "max_use": "110%"
      },
      "goals": {
        "must_share": "60%",
        "could_share": "20%",
        "vague_words": ["soon", "优化"]
      },
      "communication": {
        "grace": "1d",
        "answer_within": "2d"
      },
      "feedback": {
        "response_rate": "50%",
        "min_group": 5
      },
      "risks": {
        "probability": {
          "very_low": "10%",
          "low": "30%",
          "moderate": "50%",
          "high": "70%",
          "very_high": "90%"
        },
        "impact": {
          "very_low": "5%",
          "low": "10%",
          "moderate": "20%",
          "high": "40%",
          "very_high": "80%"
        },
        "schedule_limits": {
          "moderate": "5%",
          "high": "10%",
          "very_high": "20%"
        },
        "cost_limits": {
          "moderate": "10%",
          "high": "20%",
          "very_high": "40%"
        },
        "bands": {
          "moderate": "6%",
          "high": "18%"
        },
        "review_every": "1mo",
        "considered": [{"category": "legal", "by": "li", "date": "2026-11-03", "note": "Nothing found"}]
      },
      "changes": {
        "significant_days": "5d",
        "significant_cost": "5%",
        "decide_within": "10d",
        "implement_within": "10d",
        "budget": "20000.00",
        "authority": [{"role": "manager", "cost": "10000.00", "schedule": "3d"}]
      },
      "gate": {
        "control": ["goals", "tasks.due"]
      },
      "forecast": {
        "distribution": "pert",
        "confidence": "80%",
        "spreads": [{"tag": "backend", "low": "80%", "high": "150%"}],
        "correlations": [{"tag": "backend", "value": 0.6}]
      },
      "note": "As agreed at the kick-off.",
      "place": "full/plan.yaml:45:3"
    }
  ]
}
$ plan-list -q baselines full -f json --as-of 2026-11-20
{
  "as_of": "2026-11-20",
  "baselines": [
    {
      "id": "contract-v1",
      "name": "The contract",
      "rev": "contract-v1",
      "commit": "0123abc",
      "schedule": "baselines/contract.json",
      "path": "baselines/contract",
      "change": "cr-sso",
      "approved_by": "chen",
      "approved_on": "2026-11-06",
      "place": "full/plan.yaml:138:5"
    }
  ]
}
$ plan-list -q signoffs full -f json --as-of 2026-11-20
{
  "as_of": "2026-11-20",
  "signoffs": [
    {
      "date": "2026-11-06",
      "by": "chen",
      "of": "contract-v1",
      "evidence": "mail of that day",
      "place": "full/plan.yaml:148:9"
    },
    {
      "date": "2026-11-05",
      "by": "li",
      "of": "lessons",
      "place": "full/front.plan.yaml:2:5"
    },
    {
      "date": "2026-11-06",
      "by": "li",
      "of": "project",
      "place": "full/front.plan.yaml:5:5"
    },
    {
      "date": "2026-11-06",
      "by": "chen",
      "of": "faster",
      "place": "full/goals.plan.yaml:26:9"
    }
  ]
}
$ plan-list -q reports full -f json --as-of 2026-11-20
{
  "as_of": "2026-11-20",
  "reports": [
    {
      "id": "client-status",
      "name": "Status for ACME",
      "kind": "status",
      "audience": ["client", "chen"],
      "every": "1w fri",
      "dates": ["2026-11-27", "2026-12-24"],
      "language": ["en"],
      "formats": ["html", "markdown"],
      "template": "own/status",
      "communication": "weekly",
      "place": "full/front.plan.yaml:9:5"
    }
  ]
}
$ plan-list -q summaries full -f json --as-of 2026-11-20
{
  "as_of": "2026-11-20",
  "summaries": [
    {
      "date": "2026-11-13",
      "name": "A good week",
      "report": ["client-status"],
      "by": "li",
      "overrides": [{"dimension": "client", "rag": "amber", "by": "li", "reason": "They wait for the logo"}],
      "note": "The design stands.",
      "place": "full/front.plan.yaml:26:5"
    },
    {
      "date": "2026-11-20",
      "name": "Quiet",
      "by": "li",
      "note": "Nothing happened.\n",
      "place": "full/summaries/2026-11-20.md:2:1"
    }
  ]
}
$ plan-list -q clients full -f json --as-of 2026-11-20
{
  "as_of": "2026-11-20",
  "clients": [
    {
      "id": "acme",
      "name": "ACME Trading",
      "contacts": ["chen"],
      "owner": "li",
      "tier": "A",
      "phone": "+86 21 5555 0100",
      "email": "office@acme.example",
      "address": "1 Harbour Road",
      "place": "full/front.plan.yaml:37:5"
    }
  ]
}
$ plan-list -q stakeholders full -f json --as-of 2026-11-20
{
  "as_of": "2026-11-20",
  "stakeholders": [
    {
      "id": "chen",
      "name": "Chen Jing",
      "client": "acme",
      "org": "client",
      "role": "Head of operations",
      "interest": 5,
      "influence": 4,
      "engagement": "neutral",
      "engagement_desired": "supportive",
      "needs": ["A portal before the season"],
      "email": "chen@acme.example",
      "mobile": "+86 139 5555 0101",
      "im": {
        "wecom": "ChenJing",
        "wechat": "chenjing",
        "slack": "U024BE7LH",
        "teams": "chen@acme.example"
      },
      "place": "full/front.plan.yaml:46:5"
    }
  ]
}
$ plan-list -q people full -f json --as-of 2026-11-20
{
  "as_of": "2026-11-20",
  "people": [
    {
      "id": "li",
      "name": "Li Wei",
      "org": "team",
      "role": "manager",
      "email": "li@studio.example",
      "mobile": "+86 138 5555 0102",
      "im": {
        "wecom": "LiWei"
      },
      "calendar": "cn",
      "week": {"mon": "09:00-12:00, 13:00-18:00", "tue": "09:00-12:00, 13:00-18:00", "wed": "09:00-12:00, 13:00-18:00", "thu": "09:00-12:00, 13:00-18:00"},
      "workdays": [{"dates": "2026-11-07", "hours": "10:00-12:00", "name": "makes up for the studio day"}],
      "leave": [{"dates": "2026-12-21..2026-12-25", "name": "annual leave"}],
      "units": "80%",
      "availability": [{"dates": "2027-01-01..2027-01-31", "units": "50%"}],
      "max_per_day": "6h",
      "max_per_week": "3d",
      "from": "2026-11-02",
      "to": "2027-03-31",
      "rates": [{"cost": "95.00/h"}, {"from": "2027-01-01", "cost": "100.00 USD/h"}, {"from": "2027-02-01", "cost": "800.00/d", "price": "1200.00/d"}],
      "skills": [{"skill": "testing", "level": 2}, {"skill": "design", "level": 4, "assessed_on": "2026-10-01", "assessed_by": "chen"}],
      "place": "full/front.plan.yaml:64:5"
    },
    {
      "id": "chris",
      "name": "Chris",
      "place": "full/work.plan.yaml:79:5"
    }
  ]
}
$ plan-list -q skills full -f json --as-of 2026-11-20
{
  "as_of": "2026-11-20",
  "skills": [
    {
      "id": "testing",
      "name": "Testing",
      "needs": [{"role": "tester", "level": 3, "by": "2026-12-01"}],
      "place": "full/front.plan.yaml:100:5"
    },
    {
      "id": "design",
      "name": "Design",
      "place": "full/front.plan.yaml:106:5"
    }
  ]
}
$ plan-list -q trainings full -f json --as-of 2026-11-20
{
  "as_of": "2026-11-20",
  "trainings": [
    {
      "id": "test-course",
      "name": "Testing in two days",
      "skills": ["testing"],
      "planned_on": "2026-11-12T09:00",
      "status": "held",
      "held_on": "2026-11-13",
      "trainer": "Grace Ho",
      "hours": 12.5,
      "cost": "900.00",
      "every": "3mo",
      "attendees": [{"person": "chen"}, {"person": "li", "attended": true, "pre": 1, "post": 2, "reaction": 5}],
      "place": "full/front.plan.yaml:109:5"
    }
  ]
}
$ plan-list -q goals full -f json --as-of 2026-11-20
{
  "as_of": "2026-11-20",
  "goals": [
    {
      "id": "faster",
      "name": "Orders take a minute",
      "statement": "A regular orders for the week within a minute",
      "metric": "median time of an order",
      "unit": "min",
      "baseline_value": 9,
      "target_value": 1,
      "direction": "decrease",
      "due": "2027-02-26",
      "owner": "li",
      "relevance": "The phone is free",
      "moscow": "must",
      "acceptance_criteria": ["Measured over a week"],
      "measure_method": "log of the shop",
      "measure_every": "2w mon",
      "achievability": "Two shops like this one do it",
      "confidence": "80%",
      "place": "full/goals.plan.yaml:2:5"
    }
  ]
}
$ plan-list -q measurements full -f json --as-of 2026-11-20
{
  "as_of": "2026-11-20",
  "measurements": [
    {
      "date": "2026-11-10",
      "goal": "faster",
      "value": 8.5,
      "by": "li",
      "tags": ["phone"],
      "note": "by hand",
      "place": "full/goals.plan.yaml:20:9"
    }
  ]
}
$ plan-list -q deliverables full -f json --as-of 2026-11-20
{
  "as_of": "2026-11-20",
  "deliverables": [
    {
      "id": "api",
      "name": "The API",
      "owner": "li",
      "due": "2027-01-15",
      "acceptance_criteria": ["Every use case has a call"],
      "place": "full/goals.plan.yaml:29:5"
    }
  ]
}
$ plan-list -q submissions full -f json --as-of 2026-11-20
{
  "as_of": "2026-11-20",
  "submissions": [
    {
      "date": "2027-01-14",
      "deliverable": "api",
      "result": "accepted",
      "by": "chen",
      "place": "full/goals.plan.yaml:36:9"
    }
  ]
}
$ plan-list -q standards full -f json --as-of 2026-11-20
{
  "as_of": "2026-11-20",
  "standards": [
    {
      "id": "p95",
      "name": "Pages answer fast",
      "deliverables": ["api"],
      "criterion": "95 of 100 calls answer in time",
      "kind": "test",
      "metric": "time of a call",
      "unit": "ms",
      "at_least": 0,
      "at_most": 800,
      "mandatory": true,
      "every": "1mo last",
      "place": "full/goals.plan.yaml:40:5"
    }
  ]
}
$ plan-list -q checks full -f json --as-of 2026-11-20
{
  "as_of": "2026-11-20",
  "checks": [
    {
      "id": "p95-first",
      "name": "First load test",
      "standard": "p95",
      "deliverable": "api",
      "kind": "test",
      "planned_on": "2027-01-12",
      "status": "planned",
      "held_on": "2027-01-13",
      "by": "li",
      "result": "pass",
      "measured": 640.5,
      "evidence": "reports/load.html",
      "task": "load-test",
      "place": "full/goals.plan.yaml:52:9"
    }
  ]
}
$ plan-list -q defects full -f json --as-of 2026-11-20
{
  "as_of": "2026-11-20",
  "defects": [
    {
      "id": "no-refund",
      "name": "No call to refund an order",
      "deliverable": "api",
      "severity": "major",
      "found_on": "2027-01-14",
      "found_by": "chen",
      "found_in": "load-test",
      "injected_in": "build",
      "check": "p95-first",
      "owner": "li",
      "due": "2027-01-20",
      "status": "closed",
      "fixed_on": "2027-01-15",
      "closed_on": "2027-01-18",
      "reopened_on": ["2027-01-16"],
      "rework": "3h",
      "cost": "120.00",
      "place": "full/goals.plan.yaml:64:5"
    }
  ]
}
$ plan-list -q tasks full -f json --as-of 2026-11-20
{
  "as_of": "2026-11-20",
  "tasks": [
    {
      "id": "build",
      "name": "Build",
      "milestone": false,
      "owner": "li",
      "priority": 500,
      "line": "labour",
      "wbs": "1",
      "summary": true,
      "start": "2026-11-03T09:00",
      "finish": "2026-11-25T18:00",
      "late_start": "2026-11-03T09:00",
      "late_finish": "2026-11-25T18:00",
      "total_float": "0d",
      "free_float": "0d",
      "critical": true,
      "percent": "28.57%",
      "status": "in_progress",
      "place": "full/work.plan.yaml:2:5"
    },
    {
      "id": "load-test",
      "name": "Load test",
      "parent": "build",
      "milestone": false,
      "owner": "li",
      "assignees": ["li | chris 50%", "skill testing, level 2, 2 people"],
      "together": true,
      "handover": true,
      "interruptible": true,
      "effort": "3d..4d..8d",
      "duration": "5d",
      "depends_on": ["kickoff SS+1d"],
      "due": "2027-01-29",
      "priority": 700,
      "calendar": "cn",
      "goals": ["faster"],
      "deliverables": ["api"],
      "consulted": ["chen"],
      "informed": ["acme"],
      "needs": [{"item": "phones", "quantity": "3"}, {"item": "cable", "quantity": "12.5 m"}],
      "fixed_cost": "100.00..150.00..300.00",
      "accrue": "finish",
      "budget": "5000.00",
      "ev_method": "weighted_milestones",
      "ev_steps": [{"step": "script", "weight": 30}, {"step": "run", "weight": 70}],
      "quantity": "40 calls",
      "wbs": "1.1",
      "summary": false,
      "start": "2026-11-23T09:00",
      "finish": "2026-11-25T18:00",
      "late_start": "2026-11-23T09:00",
      "late_finish": "2026-11-25T18:00",
      "total_float": "0d",
      "free_float": "0d",
      "critical": true,
      "percent": "0%",
      "status": "not_started",
      "slip": "-47d",
      "why": "not begun by the status date",
      "place": "full/work.plan.yaml:7:9"
    },
    {
      "id": "paint",
      "name": "Paint",
      "parent": "build",
      "milestone": false,
      "owner": "li",
      "duration": "2d",
      "priority": 500,
      "fixed_cost": "10.00..20.00..30.00 USD",
      "ev_method": "25/75",
      "wbs": "1.2",
      "summary": false,
      "start": "2026-11-23T09:00",
      "finish": "2026-11-24T18:00",
      "late_start": "2026-11-24T09:00",
      "late_finish": "2026-11-25T18:00",
      "total_float": "1d",
      "free_float": "1d",
      "critical": false,
      "percent": "0%",
      "status": "not_started",
      "why": "not begun by the status date",
      "place": "full/work.plan.yaml:48:9"
    },
    {
      "id": "kickoff",
      "name": "Kick-off",
      "parent": "build",
      "milestone": false,
      "owner": "chen",
      "fixed": "2026-11-03..2026-11-04",
      "priority": 500,
      "wbs": "1.3",
      "summary": false,
      "start": "2026-11-03T09:00",
      "finish": "2026-11-04T18:00",
      "late_start": "2026-11-03T09:00",
      "late_finish": "2026-11-04T18:00",
      "critical": false,
      "percent": "100%",
      "status": "completed",
      "why": "done",
      "place": "full/work.plan.yaml:69:5"
    },
    {
      "id": "care",
      "name": "Care for the client",
      "milestone": false,
      "owner": "li",
      "duration": "1d",
      "priority": 500,
      "spans": ["build"],
      "ev_method": "apportioned",
      "ev_of": "build",
      "wbs": "2",
      "summary": false,
      "start": "2026-11-23T09:00",
      "finish": "2026-11-23T18:00",
      "late_start": "2026-11-25T09:00",
      "late_finish": "2026-11-25T18:00",
      "total_float": "2d",
      "free_float": "2d",
      "critical": false,
      "percent": "0%",
      "status": "not_started",
      "why": "not begun by the status date",
      "place": "full/work.plan.yaml:53:5"
    },
    {
      "id": "standup",
      "name": "Stand-up",
      "milestone": false,
      "owner": "li",
      "duration": "30min",
      "constraint": "snet 2026-11-09",
      "priority": 500,
      "every": "1w mon",
      "from": "2026-11-09",
      "to": "2027-02-22",
      "wbs": "3",
      "summary": false,
      "start": "2026-11-23T09:00",
      "finish": "2026-11-23T09:30",
      "late_start": "2026-11-25T17:30",
      "late_finish": "2026-11-25T18:00",
      "total_float": "2d7h30min",
      "free_float": "2d7h30min",
      "critical": false,
      "percent": "0%",
      "status": "not_started",
      "why": "not begun by the status date",
      "place": "full/work.plan.yaml:61:5"
    },
    {
      "id": "done",
      "name": "Done",
      "milestone": true,
      "owner": "chen",
      "priority": 500,
      "wbs": "4",
      "summary": false,
      "start": "2026-11-23T09:00",
      "finish": "2026-11-23T09:00",
      "late_start": "2026-11-25T18:00",
      "late_finish": "2026-11-25T18:00",
      "total_float": "3d",
      "free_float": "3d",
      "critical": false,
      "percent": "0%",
      "status": "not_started",
      "why": "not begun by the status date",
      "place": "full/work.plan.yaml:74:5"
    }
  ]
}
$ plan-list -q progress full -f json --as-of 2026-11-20
{
  "as_of": "2026-11-20",
  "progress": [
    {
      "date": "2026-11-05",
      "task": "kickoff",
      "by": "li",
      "status": "completed",
      "percent": "100%",
      "actual_start": "2026-11-03",
      "actual_finish": "2026-11-04",
      "place": "full/work.plan.yaml:82:5"
    },
    {
      "date": "2026-11-06",
      "task": "load-test",
      "by": "li",
      "units_done": 3,
      "step": "script",
      "remaining": "2d..3d..5d",
      "spent": "4h",
      "expected_finish": "2026-12-01",
      "resume_on": "2026-11-10",
      "reopened": false,
      "place": "full/work.plan.yaml:89:5"
    }
  ]
}
$ plan-list -q timesheets full -f json --as-of 2026-11-20
{
  "as_of": "2026-11-20",
  "timesheets": [
    {
      "date": "2026-11-05",
      "person": "li",
      "task": "load-test",
      "hours": 3.5,
      "billable": false,
      "place": "full/work.plan.yaml:100:5"
    }
  ]
}
$ plan-list -q calendars full -f json --as-of 2026-11-20
{
  "as_of": "2026-11-20",
  "calendars": [
    {
      "id": "base",
      "name": "Five days",
      "week": {"mon": "09:00-12:00, 13:00-18:00", "tue": "09:00-12:00, 13:00-18:00", "wed": "09:00-12:00, 13:00-18:00", "thu": "09:00-12:00, 13:00-18:00", "fri": "09:00-12:00, 13:00-18:00"},
      "place": "full/work.plan.yaml:106:5"
    },
    {
      "id": "cn",
      "name": "China",
      "base": "base",
      "holidays": [{"dates": "2026-10-01..2026-10-07", "name": "国庆节"}, {"dates": "2027-02-17.."}],
      "workdays": [{"dates": "2026-10-10", "name": "国庆节调休"}],
      "source": "国务院办公厅",
      "place": "full/work.plan.yaml:110:5"
    }
  ]
}
$ plan-list -q equipment full -f json --as-of 2026-11-20
{
  "as_of": "2026-11-20",
  "equipment": [
    {
      "id": "phones",
      "name": "Test phones",
      "quantity": 4,
      "calendar": "cn",
      "downtime": ["2026-11-16..2026-11-17", "2026-12-01"],
      "rates": [{"cost": "12.00/use"}],
      "from": "2026-11-02",
      "to": "2027-02-26",
      "place": "full/money.plan.yaml:2:5"
    }
  ]
}
$ plan-list -q materials full -f json --as-of 2026-11-20
{
  "as_of": "2026-11-20",
  "materials": [
    {
      "id": "cable",
      "name": "Cable",
      "unit": "m",
      "quantity": "300 m",
      "unit_cost": "0.80",
      "supplier": "Wire & Co",
      "lead_time": "15d",
      "line": "labour",
      "orders": [{"quantity": "200", "ordered_on": "2026-11-03", "expected_on": "2026-11-20", "received_on": "2026-11-21"}],
      "place": "full/money.plan.yaml:14:5"
    }
  ]
}
$ plan-list -q budget full -f json --as-of 2026-11-20
{
  "as_of": "2026-11-20",
  "budget": [
    {
      "id": "labour",
      "name": "Work",
      "category": "labour",
      "amount": "300000.00",
      "tasks": ["build"],
      "place": "full/money.plan.yaml:28:5"
    }
  ]
}
$ plan-list -q expenses full -f json --as-of 2026-11-20
{
  "as_of": "2026-11-20",
  "expenses": [
    {
      "date": "2026-11-20",
      "committed_on": "2026-11-10",
      "amount": "200.00",
      "line": "labour",
      "task": "load-test",
      "by": "li",
      "billable": true,
      "evidence": "receipts/12.pdf",
      "place": "full/money.plan.yaml:34:5"
    }
  ]
}
$ plan-list -q payments full -f json --as-of 2026-11-20
{
  "as_of": "2026-11-20",
  "payments": [
    {
      "id": "first-rate",
      "name": "On acceptance",
      "amount": "144000.00",
      "milestone": "done",
      "due": "2027-03-26",
      "terms": "30ed",
      "invoiced_on": "2027-02-26",
      "invoice": "2027-007",
      "paid_on": "2027-03-20",
      "paid": "144000.00",
      "place": "full/money.plan.yaml:43:5"
    }
  ]
}
$ plan-list -q communications full -f json --as-of 2026-11-20
{
  "as_of": "2026-11-20",
  "communications": [
    {
      "id": "weekly",
      "name": "Weekly status",
      "audience": ["client", "team"],
      "content": "status report",
      "purpose": "Nobody is surprised",
      "channel": "email",
      "every": "1w fri",
      "from": "2026-11-06",
      "to": "2027-02-26",
      "owner": "li",
      "approver": "chen",
      "acknowledge": true,
      "escalation": ["chen"],
      "place": "full/talk.plan.yaml:2:5"
    }
  ]
}
$ plan-list -q sent full -f json --as-of 2026-11-20
{
  "as_of": "2026-11-20",
  "sent": [
    {
      "date": "2026-11-20",
      "communication": "weekly",
      "ref": "reports/2026-11-20.html",
      "by": "li",
      "acknowledged_by": ["chen"],
      "place": "full/talk.plan.yaml:18:9"
    }
  ]
}
$ plan-list -q documents full -f json --as-of 2026-11-20
{
  "as_of": "2026-11-20",
  "documents": [
    {
      "id": "brief",
      "name": "The brief",
      "path": "docs/brief.pdf",
      "url": "https://example.com/brief",
      "version": "1.2",
      "audience": ["all"],
      "shared_on": "2026-11-03",
      "place": "full/talk.plan.yaml:23:5"
    }
  ]
}
$ plan-list -q meetings full -f json --as-of 2026-11-20
{
  "as_of": "2026-11-20",
  "meetings": [
    {
      "id": "kickoff-meeting",
      "name": "Kick-off",
      "kind": "client",
      "planned_on": "2026-11-03T10:00",
      "status": "held",
      "held_on": "2026-11-03T10:30",
      "attendees": ["chen", "li"],
      "absent": ["acme"],
      "agenda": ["Who we are", "What is to be"],
      "communication": "weekly",
      "place": "full/talk.plan.yaml:31:5"
    }
  ]
}
$ plan-list -q decisions full -f json --as-of 2026-11-20
{
  "as_of": "2026-11-20",
  "decisions": [
    {
      "id": "no-wizard",
      "name": "Ship without the wizard",
      "decided_on": "2026-11-03",
      "decided_by": ["chen"],
      "owner": "li",
      "due": "2026-11-10",
      "reason": "Nobody needs it",
      "options": ["With it", "Without it"],
      "consequence": "Two weeks less",
      "affects": ["build"],
      "source": "kickoff-meeting",
      "place": "full/talk.plan.yaml:45:9"
    }
  ]
}
$ plan-list -q actions full -f json --as-of 2026-11-20
{
  "as_of": "2026-11-20",
  "actions": [
    {
      "id": "make-data",
      "name": "Make test data",
      "owner": "li",
      "due": "2026-11-23",
      "source": "no-data",
      "status": "open",
      "place": "full/risk.plan.yaml:34:9"
    },
    {
      "id": "send-draft",
      "name": "Send the draft",
      "owner": "li",
      "due": "2026-11-13",
      "priority": 700,
      "source": "kickoff-meeting",
      "status": "closed",
      "closed_on": "2026-11-12",
      "place": "full/talk.plan.yaml:59:9"
    },
    {
      "id": "report-earlier",
      "name": "Report on Thursdays",
      "owner": "li",
      "due": "2026-12-03",
      "source": "too-late",
      "status": "open",
      "place": "full/talk.plan.yaml:98:13"
    },
    {
      "id": "checklist",
      "name": "Put it on the list",
      "owner": "li",
      "due": "2027-02-01",
      "source": "order-early",
      "status": "open",
      "place": "full/talk.plan.yaml:118:9"
    }
  ]
}
$ plan-list -q questions full -f json --as-of 2026-11-20
{
  "as_of": "2026-11-20",
  "questions": [
    {
      "id": "who-pays",
      "name": "Who pays for the certificates?",
      "asked_by": "chen",
      "asked_on": "2026-11-03",
      "owner": "li",
      "due": "2026-11-05",
      "answer": "We do, they are part of the contract.",
      "answered_on": "2026-11-04",
      "answered_by": "li",
      "source": "kickoff-meeting",
      "place": "full/talk.plan.yaml:67:9"
    }
  ]
}
$ plan-list -q survey_rounds full -f json --as-of 2026-11-20
{
  "as_of": "2026-11-20",
  "survey_rounds": [
    {
      "id": "november",
      "name": "How do we work together",
      "audience": "client",
      "planned_on": "2026-11-27",
      "status": "planned",
      "held_on": "2026-11-28",
      "invited": 5,
      "questions": ["Would you recommend us?"],
      "place": "full/talk.plan.yaml:77:5"
    }
  ]
}
$ plan-list -q feedback full -f json --as-of 2026-11-20
{
  "as_of": "2026-11-20",
  "feedback": [
    {
      "id": "2026-11-21-chen",
      "source": "client",
      "from": "chen",
      "date": "2026-11-21",
      "status": "open",
      "note": "They like it.\n",
      "place": "full/feedback/2026-11-21-chen.md:2:1"
    },
    {
      "id": "too-late",
      "name": "Too late",
      "source": "client",
      "from": "chen",
      "date": "2026-11-27",
      "round": "november",
      "channel": "survey",
      "csat": 4,
      "nps": 9,
      "topic": "reports",
      "sentiment": "negative",
      "status": "closed",
      "closed_on": "2026-11-30",
      "place": "full/talk.plan.yaml:85:9"
    }
  ]
}
$ plan-list -q lessons full -f json --as-of 2026-11-20
{
  "as_of": "2026-11-20",
  "lessons": [
    {
      "id": "order-early",
      "name": "Order hardware early",
      "kind": "success",
      "event": "We ordered in week one",
      "effect": "Nothing waited",
      "cause": "A checklist",
      "early_warning": "A lead time over two weeks",
      "recommendation": "Order before the design is final",
      "category": "supplier",
      "priority": 500,
      "applies_to": "organisation",
      "logged_by": "li",
      "logged_on": "2027-01-22",
      "status": "adopted",
      "place": "full/talk.plan.yaml:103:5"
    }
  ]
}
$ plan-list -q evaluation full -f json --as-of 2026-11-20
{
  "as_of": "2026-11-20",
  "evaluation": [
    {
      "id": "on-time",
      "name": "On time",
      "dimension": "schedule",
      "target": "2027-02-26",
      "actual": "2027-02-24",
      "score": 5,
      "verdict": "met",
      "by": "chen",
      "date": "2027-03-05",
      "place": "full/talk.plan.yaml:123:5"
    }
  ]
}
$ plan-list -q risks full -f json --as-of 2026-11-20
{
  "as_of": "2026-11-20",
  "risks": [
    {
      "id": "vendor-cross",
      "name": "The vendor is cross",
      "category": "market",
      "cause": "A penalty",
      "effect": "No more favours",
      "owner": "li",
      "probability": "10%",
      "impact": {
        "quality": "low"
      },
      "strategy": "accept",
      "reason": "They need us too",
      "status": "open",
      "place": "full/risk.plan.yaml:2:5"
    },
    {
      "id": "2026-11-03-vendor-late",
      "name": "Scanner vendor delivers late",
      "kind": "threat",
      "category": "supplier",
      "cause": "One source",
      "event": "The vendor delivers late",
      "effect": "The pilot waits",
      "raised_by": "li",
      "raised_on": "2026-11-03",
      "owner": "li",
      "probability": "high",
      "impact": {
        "schedule": "5d..10d..20d",
        "cost": "moderate",
        "quality": "low",
        "scope": "very_low"
      },
      "tasks": ["load-test"],
      "proximity": "2027-01-11",
      "strategy": "transfer",
      "reason": "They know the market",
      "trigger": "No date by December",
      "contingency": "Rent a set.",
      "reserve": "3000.00",
      "counterparty": "Wire & Co",
      "instrument": "penalty clause",
      "change": "cr-sso",
      "responses": [{"name": "Agree on a penalty", "owner": "li", "due": "2026-12-01", "cost": "200.00", "task": "load-test", "status": "closed", "closed_on": "2026-11-30"}],
      "residual": {
        "probability": "12.5%",
        "impact": {
          "schedule": "high",
          "cost": "500.00"
        }
      },
      "secondary": ["vendor-cross"],
      "review_due": "2026-12-01",
      "reviews": [{"date": "2026-11-17", "by": "li", "probability": "low", "impact": {"schedule": "1d..2d..3d"}, "note": "They answered"}],
      "status": "occurred",
      "closed_on": "2027-01-12",
      "occurred_on": "2027-01-11",
      "note": "See [the order](material:cable).\n",
      "place": "full/risks/2026-11-03-vendor-late.md:2:1"
    }
  ]
}
$ plan-list -q issues full -f json --as-of 2026-11-20
{
  "as_of": "2026-11-20",
  "issues": [
    {
      "id": "no-data",
      "name": "No test data yet",
      "kind": "problem",
      "raised_by": "li",
      "raised_on": "2026-11-18",
      "severity": "major",
      "priority": 700,
      "owner": "li",
      "due": "2026-11-25",
      "effect": "Tests wait",
      "cause": "Nobody asked",
      "solution": "Made some up",
      "prevention": "Ask at the kick-off",
      "tasks": ["load-test"],
      "risk": "vendor-cross",
      "change": "cr-sso",
      "status": "closed",
      "resolved_on": "2026-11-24",
      "closed_on": "2026-11-25",
      "place": "full/risk.plan.yaml:14:5"
    }
  ]
}
$ plan-list -q changes full -f json --as-of 2026-11-20
{
  "as_of": "2026-11-20",
  "changes": [
    {
      "id": "cr-sso",
      "name": "Single sign-on",
      "kind": "request_for_change",
      "requested_by": "chen",
      "requested_on": "2026-11-16",
      "reason": "Staff refuse a second password",
      "priority": 700,
      "owner": "li",
      "due": "2026-11-30",
      "status": "implemented",
      "options": [{"id": "now", "name": "Before launch", "kind": "adjust_plan", "edits": [{"add": "tasks", "id": "sso", "name": "Single sign-on", "parent": "build", "effort": "8d"}, {"set": "load-test", "duration": "6d"}, {"add_to": "load-test", "depends_on": "sso"}, {"remove_from": "build", "tags": ["backend"]}, {"remove": "paint"}], "branch": "sso", "touches": ["load-test.effort"], "assessment": {"scope": "One more page", "schedule": "-1d", "cost": "-250.00", "quality": "none", "risk": "fewer passwords", "benefit": "much", "goals": "none"}}, {"id": "never", "name": "Not at all", "kind": "reject"}],
      "recommended": "now",
      "consultations": [{"date": "2026-11-20", "with": "chen", "outcome": "agrees"}],
      "decided_option": "now",
      "decided_by": ["chen", "li"],
      "decided_on": "2026-11-23",
      "conditions": "No later launch",
      "implemented_on": "2026-11-24",
      "implemented_in": "0123abc",
      "baseline": "contract-v1",
      "place": "full/risk.plan.yaml:39:5"
    }
  ]
}
