Registers, wrongly: each notation refused where it is written, in its words.

>>> wrong/plan.yaml
project:
  id: wrong
  name: Wrong
  start: 2026-11-02
  currency: EUR
  exchange:
    - currency: USD
  waivers: PL317
policy:
  practice: team
  rules:
    - rule: PL317
      severity: fatal
  feedback:
    min_group: 0
  risks:
    review_every: monthly
    bands:
      moderate: 0.06
  forecast:
    spreads:
      - low: 80
        high: 1001%
  changes:
    authority:
      - cost: much
baselines:
  - id: v1
    change: v1
    signoffs:
      - date: 2026-11-06
        by: nobody
        of: v1
      - evidence: mail
people:
  - id: li
    name: Li Wei
    rates:
      - 95.00
      - 12.00/use
      - 2026-01-01
      - soon 95.00/h
      - -95.00/h
      - 95.00 euro/h
    skills:
      - testing
      - testing high
      - testing 6
      - tesing 3
      - skil: testing
    im: lihua
    max_per_day: 6
skills:
  - id: testing
    name: Testing
trainings:
  - id: course
    name: A course
    every: 1w sunday
    attendees:
      - lu
goals:
  - id: fast
    name: Fast
    metric: m
    unit: s
    baseline_value: 1
    target_value: 2
    due: 2026-12-01
    owner: li
    relevance: r
    measure_every: 0d
    measurements:
      - value: 4
deliverables:
  - id: api
    name: The API
    owner: li
    acceptance_criteria: a
    submissions:
      - date: 2026-11-27
        result: maybe
standards:
  - id: p95
    name: P95
    deliverables: fast
    criterion: c
    kind: tets
    at_most: "< 800"
<<<
>>> wrong/more.plan.yaml
baselines:
  - id: v2
stakeholders:
  - id: chen
    name: Chen Jing
    interest: 6
    influence: 2.5
    engagement: hostile
defects:
  - id: bug
    name: Bug
    deliverable: p95
    severity: grave
    found_on: yesterday
    found_by: chen
    reopened_on:
      - 2026-11-31
tasks:
  - id: a
    name: A
    duration: 1d
    needs:
      - phones many
      - phones -3
      - li 3
      - phones 3m
    ev_method: 50/60
    ev_steps:
      - design
      - build heavy
    fixed_cost: 3.00..1.00..2.00
    budget: 3d
    quantity: forty
    every: 1mo 32
    assignees:
      - skill: testing
        level: 7
      - skill: testing
        person: li
      - skill: testing
        count: 1.5
      - skill: tests
      - li 50%
  - id: b
    name: B
    duration: 1d
    fixed_cost: 1.00 EUR..2.00 USD..3.00 USD
    ev_method: steps
    ev_of: li
equipment:
  - id: phones
    name: Phones
    quantity: a few
    downtime:
      - next week
materials:
  - id: cable
    name: Cable
    unit: m
    quantity: 300m
    orders:
      - ordered_on: 2026-11-03
budget:
  - id: line
    name: Line
    category: labor
    amount: 1.000,00
communications:
  - id: weekly
    name: Weekly
    audience:
      - client
      - clients
    content: c
    channel: fax
    escalation: client
meetings:
  - id: kickoff
    name: Kick-off
    kind: standup
    actions:
      - id: x
        name: X
        source: weekly
survey_rounds:
  - id: round
    name: Round
    audience: all
    planned_on: 2026-11-27
    invited: -1
    feedback:
      - csat: 0
        nps: 11
        round: round
risks:
  - id: late
    name: Late
    category: supplier
    cause: c
    effect: e
    owner: li
    probability: likely
    impact:
      schedule: severe
      cost: 5d
      quality: 3d
    reviews:
      - by: li
        impact: high
    residual:
      probability: 0.3
      impact:
        schedule: 3d..2d..1d
changes:
  - id: cr
    name: Change
    kind: request_for_change
    requested_by: chen
    requested_on: 2026-11-16
    reason: r
    decided_option: option one
    options:
      - id: 1st
        name: First
        kind: adjust
        edits:
          - id: a
          - set: a
            add: tasks
          - add: task
          - remove
        assessment:
          schedule: later
      - id: second
        name: Second
        kind: defer
        edits: none
    consultations:
      - outcome: fine
<<<
$ plan-check --only language wrong
wrong/more.plan.yaml:1:1: error: 'baselines' stands only in plan.yaml [PL206]
wrong/more.plan.yaml:6:15: error: out of range: 'interest' takes 1 to 5 [PL240]
wrong/more.plan.yaml:7:16: error: not a whole number for 'influence': '2.5' [PL241]
wrong/more.plan.yaml:8:17: error: not a word for 'engagement': 'hostile' (one of unaware/resistant/neutral/supportive/leading) [PL229]
wrong/more.plan.yaml:12:18: error: 'p95' is a standard, where a deliverable is needed [PL215]
wrong/plan.yaml:84:9: note: 'p95' is defined here
wrong/more.plan.yaml:13:15: error: not a word for 'severity': 'grave' (one of critical/major/minor/trivial) [PL229]
wrong/more.plan.yaml:14:15: error: not a date for 'found_on': 'yesterday'; write YYYY-MM-DD [PL220]
wrong/more.plan.yaml:17:9: error: no such day: '2026-11-31'; did you mean 2026-11-30? [PL221]
wrong/more.plan.yaml:23:16: error: not a quantity for 'needs': 'many'; write 24, or 300 m [PL243]
wrong/more.plan.yaml:24:16: error: not a quantity for 'needs': '-3'; write 24, or 300 m [PL243]
wrong/more.plan.yaml:25:9: error: 'li' is a person, where a piece of equipment or material is needed [PL215]
wrong/plan.yaml:36:9: note: 'li' is defined here
wrong/more.plan.yaml:26:16: error: not a quantity for 'needs': '3m'; write 24, or 300 m [PL243]
wrong/more.plan.yaml:27:16: error: not a way to earn value: '50/60'; write percent, 50/50, weighted_milestones, units, level_of_effort or apportioned [PL247]
wrong/more.plan.yaml:29:9: error: missing in this step: 'weight' [PL204]
wrong/more.plan.yaml:30:15: error: not a number for 'ev_steps': 'heavy' [PL228]
wrong/more.plan.yaml:31:17: error: not three points for 'fixed_cost': '3.00..1.00..2.00'; write LOW..LIKELY..HIGH, none below the one before [PL234]
wrong/more.plan.yaml:32:13: error: not an amount of money for 'budget': '3d'; write 1200.50, or 1200.50 EUR [PL227]
wrong/more.plan.yaml:33:15: error: not a quantity for 'quantity': 'forty'; write 24, or 300 m [PL243]
wrong/more.plan.yaml:34:12: error: not a recurrence for 'every': '1mo 32'; write 1w fri, 2w, 1mo 15, 1mo last, or 10d [PL242]
wrong/more.plan.yaml:36:9: error: not an assignee: 'a mapping'; write ID, ID 50%, or ID | ID [PL238]
wrong/more.plan.yaml:38:9: error: not an assignee: 'a mapping'; write ID, ID 50%, or ID | ID [PL238]
wrong/more.plan.yaml:40:9: error: not a whole number for 'assignees': 'a mapping' [PL241]
wrong/more.plan.yaml:42:16: error: unknown skill: 'tests' [PL214]
wrong/more.plan.yaml:47:17: error: not three points for 'fixed_cost': '1.00 EUR..2.00 USD..3.00 USD'; write LOW..LIKELY..HIGH, none below the one before [PL234]
wrong/more.plan.yaml:48:16: error: not a way to earn value: 'steps'; write percent, 50/50, weighted_milestones, units, level_of_effort or apportioned [PL247]
wrong/more.plan.yaml:49:12: error: 'li' is a person, where a task is needed [PL215]
wrong/plan.yaml:36:9: note: 'li' is defined here
wrong/more.plan.yaml:53:15: error: not a whole number for 'quantity': 'a few' [PL241]
wrong/more.plan.yaml:55:9: error: not a range of days for 'downtime': 'next week'; write FROM..TO, the earlier day first [PL231]
wrong/more.plan.yaml:60:15: error: not a quantity for 'quantity': '300m'; write 24, or 300 m [PL243]
wrong/more.plan.yaml:62:9: error: missing in this order: 'quantity' [PL204]
wrong/more.plan.yaml:66:15: error: not a word for 'category': 'labor'; did you mean 'labour'? (one of labour/material/equipment/expense/subcontract/contingency/management_reserve) [PL229]
wrong/more.plan.yaml:67:13: error: not an amount of money for 'amount': '1.000,00'; write 1200.50, or 1200.50 EUR [PL227]
wrong/more.plan.yaml:73:9: error: unknown client, stakeholder or person: 'clients' [PL214]
wrong/more.plan.yaml:75:14: error: not a word for 'channel': 'fax' (one of email/wecom/wechat/slack/teams/meeting/phone/video) [PL229]
wrong/more.plan.yaml:76:17: error: unknown client, stakeholder or person: 'client' [PL214]
wrong/more.plan.yaml:78:5: error: missing in this meeting: 'planned_on' (of 'kickoff') [PL204]
wrong/more.plan.yaml:80:11: error: not a word for 'kind': 'standup' (one of team/client/steering/retrospective/other) [PL229]
wrong/more.plan.yaml:82:9: error: missing in this action: 'due' (of 'x') [PL204]
wrong/more.plan.yaml:82:9: error: missing in this action: 'owner' (of 'x') [PL204]
wrong/more.plan.yaml:84:17: error: 'source' given twice: 'weekly' is written, and it stands inside 'kickoff' [PL303]
wrong/more.plan.yaml:88:15: error: not a word for 'audience': 'all' (one of client/team) [PL229]
wrong/more.plan.yaml:90:14: error: out of range: 'invited' takes 0 to 1000000 [PL240]
wrong/more.plan.yaml:92:9: error: missing in this feedback: 'date' [PL204]
wrong/more.plan.yaml:92:15: error: out of range: 'csat' takes 1 to 5 [PL240]
wrong/more.plan.yaml:93:14: error: out of range: 'nps' takes 0 to 10 [PL240]
wrong/more.plan.yaml:94:16: error: 'round' given twice: 'round' is written, and it stands inside 'round' [PL303]
wrong/more.plan.yaml:102:18: error: not a probability for 'probability': 'likely'; write 30%, or very_low, low, moderate, high, very_high [PL245]
wrong/more.plan.yaml:104:17: error: not an impact for 'schedule': 'severe'; write an amount, three points, or very_low, low, moderate, high, very_high [PL246]
wrong/more.plan.yaml:105:13: error: not an amount of money for 'cost': '5d'; write 1200.50, or 1200.50 EUR [PL227]
wrong/more.plan.yaml:106:16: error: not a word for 'quality': '3d' (one of very_low/low/moderate/high/very_high) [PL229]
wrong/more.plan.yaml:108:9: error: missing in this review: 'date' [PL204]
wrong/more.plan.yaml:109:17: error: wrong shape for 'impact', which takes a mapping [PL205]
wrong/more.plan.yaml:111:20: error: share without its sign for 'probability': '0.3'; write 30%, not 0.3 [PL225]
wrong/more.plan.yaml:113:19: error: not three points for 'schedule': '3d..2d..1d'; write LOW..LIKELY..HIGH, none below the one before [PL234]
wrong/more.plan.yaml:121:21: error: not an id: 'option one'; ids are letters, digits, '.', '_' and '-', at most 64, beginning with a letter [PL210]
wrong/more.plan.yaml:123:13: error: not an id: '1st'; ids are letters, digits, '.', '_' and '-', at most 64, beginning with a letter [PL210]
wrong/more.plan.yaml:125:15: error: not a word for 'kind': 'adjust' (one of adjust_plan/add_resources/re_evaluate_goals/defer/reject) [PL229]
wrong/more.plan.yaml:127:13: error: not an edit: it has no verb [PL248]
wrong/more.plan.yaml:128:13: error: not an edit: 'add' beside 'set' [PL248]
wrong/more.plan.yaml:130:13: error: not an edit: 'task' is no register [PL248]
wrong/more.plan.yaml:131:13: error: not an edit: it must be a mapping [PL248]
wrong/more.plan.yaml:133:21: error: not an amount of time for 'schedule': 'later'; write 30min, 4h, 5d, 2w, or 3ed around the clock [PL223]
wrong/more.plan.yaml:137:16: error: wrong shape for 'edits', which takes a list of mappings [PL205]
wrong/more.plan.yaml:139:9: error: missing in this consultation: 'date' [PL204]
wrong/more.plan.yaml:139:9: error: missing in this consultation: 'with' [PL204]
wrong/plan.yaml:7:7: error: missing in this exchange rate: 'rate' [PL204]
wrong/plan.yaml:8:12: error: wrong shape for 'waivers', which takes a list of mappings [PL205]
wrong/plan.yaml:10:13: error: not a word for 'practice': 'team' (one of client) [PL229]
wrong/plan.yaml:12:7: error: missing in this rule: 'reason' [PL204]
wrong/plan.yaml:13:17: error: not a word for 'severity': 'fatal' (one of error/warning/info/off) [PL229]
wrong/plan.yaml:15:16: error: out of range: 'min_group' takes 1 to 1000 [PL240]
wrong/plan.yaml:17:19: error: not a recurrence for 'review_every': 'monthly'; write 1w fri, 2w, 1mo 15, 1mo last, or 10d [PL242]
wrong/plan.yaml:19:17: error: share without its sign for 'moderate': '0.06'; write 30%, not 0.3 [PL225]
wrong/plan.yaml:23:15: error: not a share for 'high': '1001%'; write 0% to 100% [PL226]
wrong/plan.yaml:26:9: error: missing in this authority: 'role' [PL204]
wrong/plan.yaml:26:15: error: not an amount of money for 'cost': 'much'; write 1200.50, or 1200.50 EUR [PL227]
wrong/plan.yaml:29:13: error: 'v1' is a baseline, where a change is needed [PL215]
wrong/plan.yaml:28:9: note: 'v1' is defined here
wrong/plan.yaml:32:13: error: unknown client, stakeholder or person: 'nobody' [PL214]
wrong/plan.yaml:33:13: error: 'of' given twice: 'v1' is written, and it stands inside 'v1' [PL303]
wrong/plan.yaml:34:9: error: missing in this sign-off: 'by' [PL204]
wrong/plan.yaml:34:9: error: missing in this sign-off: 'date' [PL204]
wrong/plan.yaml:39:9: error: not a rate for 'rates': '95.00'; write 800.00/d, or 95.00 EUR/h (per min/h/d/w) [PL244]
wrong/plan.yaml:40:9: error: not a rate for 'rates': '12.00/use'; write 800.00/d, or 95.00 EUR/h (per min/h/d/w) [PL244]
wrong/plan.yaml:41:9: error: missing in this rate: 'cost' [PL204]
wrong/plan.yaml:42:9: error: not a rate for 'rates': 'soon 95.00/h'; write 800.00/d, or 95.00 EUR/h (per min/h/d/w) [PL244]
wrong/plan.yaml:43:9: error: not a rate for 'rates': '-95.00/h'; write 800.00/d, or 95.00 EUR/h (per min/h/d/w) [PL244]
wrong/plan.yaml:44:9: error: not a rate for 'rates': '95.00 euro/h'; write 800.00/d, or 95.00 EUR/h (per min/h/d/w) [PL244]
wrong/plan.yaml:46:9: error: missing in this skill of a person: 'level' [PL204]
wrong/plan.yaml:47:17: error: not a whole number for 'skills': 'high' [PL241]
wrong/plan.yaml:48:17: error: out of range: 'skills' takes 0 to 5 [PL240]
wrong/plan.yaml:49:9: error: unknown skill: 'tesing'; did you mean 'testing'? [PL214]
wrong/plan.yaml:50:9: error: unknown key of skill of a person: 'skil'; did you mean 'skill'? [PL202]
wrong/plan.yaml:50:9: error: missing in this skill of a person: 'level' [PL204]
wrong/plan.yaml:50:9: error: missing in this skill of a person: 'skill' [PL204]
wrong/plan.yaml:51:9: error: wrong shape for 'im', which takes a mapping [PL205]
wrong/plan.yaml:52:18: error: not an amount of time for 'max_per_day': '6'; write 30min, 4h, 5d, 2w, or 3ed around the clock [PL223]
wrong/plan.yaml:57:5: error: missing in this training: 'planned_on' (of 'course') [PL204]
wrong/plan.yaml:57:5: error: missing in this training: 'skills' (of 'course') [PL204]
wrong/plan.yaml:59:12: error: not a recurrence for 'every': '1w sunday'; write 1w fri, 2w, 1mo 15, 1mo last, or 10d [PL242]
wrong/plan.yaml:61:9: error: unknown stakeholder or person: 'lu'; did you mean 'li'? [PL214]
wrong/plan.yaml:72:20: error: not a recurrence for 'measure_every': '0d'; write 1w fri, 2w, 1mo 15, 1mo last, or 10d [PL242]
wrong/plan.yaml:74:9: error: missing in this measurement: 'date' [PL204]
wrong/plan.yaml:82:17: error: not a word for 'result': 'maybe' (one of accepted/rejected/conditional) [PL229]
wrong/plan.yaml:86:19: error: 'fast' is a goal, where a deliverable is needed [PL215]
wrong/plan.yaml:63:9: note: 'fast' is defined here
wrong/plan.yaml:88:11: error: not a word for 'kind': 'tets'; did you mean 'test'? (one of review/test/inspection/audit) [PL229]
wrong/plan.yaml:89:14: error: not a number for 'at_most': '< 800' [PL228]
plan-check: 2 tasks, 106 errors
? 1
$ plan-list taks wrong
plan-list: there is no register 'taks'; did you mean 'tasks'?
Try 'plan-list --help' for more information.
? 2
$ plan-list wrong
plan-list: there is no register 'wrong'
Try 'plan-list --help' for more information.
? 2
$ plan-list
plan-list: name a register, such as tasks, risks or actions
Try 'plan-list --help' for more information.
? 2
$ plan-list tasks wrong --columns id,nmae
plan-list: tasks have no field 'nmae'; did you mean 'name'?
Try 'plan-list --help' for more information.
? 2
$ plan-list tasks wrong --columns id,where
plan-list: tasks have no field 'where'
Try 'plan-list --help' for more information.
? 2

$ plan-list tasks nowhere
plan-list: error: no plan here: nowhere holds no plan.yaml [PL002]
? 2
