Values: each field takes one kind, and what it does not take is said with what
it does.

>>> days/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-3-2
  finish: 30.06.2026
tasks:
  - id: a
    name: A
    duration: 1d
    due: 2026-02-30
  - id: b
    name: B
    duration: 1d
    due: 2026-13-01
  - id: c
    name: C
    duration: 1d
    due: 2026-03-02T25:00
  - id: d
    name: D
    duration: 1d
    due: 2026-03-02T12:60
  - id: e
    name: E
    duration: 1d
    due: 2026-03-02 12:00
  - id: f
    name: F
    duration: 1d
    due: next Friday
  - id: g
    name: G
    duration: 1d
    due: 0000-01-01
  - id: h
    name: H
    duration: 1d
    due: 2026-03-02T24:00
  - id: i
    name: I
    duration: 1d
    due: 2028-02-29
  - id: j
    name: J
    duration: 1d
    due: 2100-02-29
  - id: k
    name: K
    duration: 1d
    due: 20260302
  - id: l
    name: L
    duration: 1d
    due: "2026-06-02"
<<<
$ plan-check --as-of 2026-03-01 days
days/plan.yaml:4:10: error: not a date for 'start': '2026-3-2'; write YYYY-MM-DD; did you mean 2026-03-02? [PL220]
days/plan.yaml:5:11: error: not a date for 'finish': '30.06.2026'; write YYYY-MM-DD; did you mean 2026-06-30? [PL220]
days/plan.yaml:10:10: error: no such day: '2026-02-30'; did you mean 2026-02-28? [PL221]
days/plan.yaml:14:10: error: no such day: '2026-13-01'; did you mean 2026-01-13? [PL221]
days/plan.yaml:18:10: error: no such time of day: '2026-03-02T25:00' [PL222]
days/plan.yaml:22:10: error: no such time of day: '2026-03-02T12:60' [PL222]
days/plan.yaml:26:10: error: not a date for 'due': '2026-03-02 12:00'; write YYYY-MM-DD; did you mean 2026-03-02T12:00? [PL220]
days/plan.yaml:30:10: error: not a date for 'due': 'next Friday'; write YYYY-MM-DD [PL220]
days/plan.yaml:34:10: error: no such day: '0000-01-01' [PL221]
days/plan.yaml:46:10: error: no such day: '2100-02-29'; did you mean 2100-02-28? [PL221]
days/plan.yaml:50:10: error: not a date for 'due': '20260302'; write YYYY-MM-DD [PL220]
plan-check: 12 tasks, 11 errors
? 1

Amounts of work and time, lags, three points.

>>> work/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
tasks:
  - id: a
    name: A
    duration: 5
  - id: b
    name: B
    duration: 5 days
  - id: c
    name: C
    duration: 1mo
  - id: d
    name: D
    duration: -1d
  - id: e
    name: E
    duration: 1d4
  - id: f
    name: F
    duration: 1d 4h
  - id: g
    name: G
    duration: 1,5d
  - id: h
    name: H
    duration: 1.5d
  - id: i
    name: I
    duration: 1000001ed
  - id: j
    name: J
    duration: 3000001d
  - id: l
    name: L
    duration: 1d 2eh
  - id: m
    name: M
    duration: 3ed
  - id: n
    name: N
    duration: 2d..1d..3d
  - id: o
    name: O
    duration: 1d..3d
  - id: p
    name: P
    duration: 1d..2d..3d..4d
  - id: q
    name: Q
    duration: 1d..2ed..3d
  - id: u
    name: U
    effort: 3ed
  - id: v
    name: V
    effort: 1ed..2ed..3ed
  - id: w
    name: W
    duration: PT8H
  - id: x
    name: X
    duration: 0d
<<<
$ plan-check --as-of 2026-03-01 work
work/plan.yaml:8:15: error: not an amount of time for 'duration': '5'; write 30min, 4h, 5d, 2w, or 3ed around the clock [PL223]
work/plan.yaml:11:15: error: not an amount of time for 'duration': '5 days'; write 30min, 4h, 5d, 2w, or 3ed around the clock [PL223]
work/plan.yaml:14:15: error: not an amount of time for 'duration': '1mo'; write 30min, 4h, 5d, 2w, or 3ed around the clock [PL223]
work/plan.yaml:17:15: error: not an amount of time for 'duration': '-1d'; write 30min, 4h, 5d, 2w, or 3ed around the clock [PL223]
work/plan.yaml:20:15: error: not an amount of time for 'duration': '1d4'; write 30min, 4h, 5d, 2w, or 3ed around the clock [PL223]
work/plan.yaml:26:15: error: not an amount of time for 'duration': '1,5d'; write 30min, 4h, 5d, 2w, or 3ed around the clock [PL223]
work/plan.yaml:32:15: error: too large for 'duration': '1000001ed' [PL224]
work/plan.yaml:35:15: error: too large for 'duration': '3000001d' [PL224]
work/plan.yaml:38:15: error: not an amount of time for 'duration': '1d 2eh'; write 30min, 4h, 5d, 2w, or 3ed around the clock [PL223]
work/plan.yaml:44:15: error: not three points for 'duration': '2d..1d..3d'; write LOW..LIKELY..HIGH, none below the one before [PL234]
work/plan.yaml:47:15: error: not three points for 'duration': '1d..3d'; write LOW..LIKELY..HIGH, none below the one before [PL234]
work/plan.yaml:50:15: error: not three points for 'duration': '1d..2d..3d..4d'; write LOW..LIKELY..HIGH, none below the one before [PL234]
work/plan.yaml:53:15: error: not three points for 'duration': '1d..2ed..3d'; write LOW..LIKELY..HIGH, none below the one before [PL234]
work/plan.yaml:56:13: error: effort is work, not time around the clock: '3ed' [PL236]
work/plan.yaml:59:13: error: effort is work, not time around the clock: '1ed..2ed..3ed' [PL236]
work/plan.yaml:62:15: error: not an amount of time for 'duration': 'PT8H'; write 30min, 4h, 5d, 2w, or 3ed around the clock [PL223]
plan-check: 20 tasks, 16 errors
? 1

Shares, money, numbers, words, truth values.

>>> others/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
  status: actve
  hours_per_day: eight
  days_per_week: 5,5
  contract_value: 120,000
people:
  - id: a
    name: A
    units: 0.8
  - id: b
    name: B
    units: 120%
  - id: c
    name: C
    units: half
  - id: d
    name: D
    units: 80
    org: Team
  - id: e
    name: E
    units: 12.345%
  - id: f
    name: F
    units: -5%
goals:
  - id: faster
    name: Faster
    metric: time
    unit: s
    baseline_value: 1e3
    target_value: 0x10
    due: 2026-06-30
    owner: a
    relevance: none
    moscow: mast
    confidence: 0.5
  - id: slower
    name: Slower
    metric: time
    unit: s
    baseline_value: 1_000
    target_value: +5
    due: 2026-06-30
    owner: a
    relevance: none
tasks:
  - id: t
    name: T
    milestone: yes
    priority: urgent
    visibility: clint
  - id: u
    name: U
    duration: 1d
    milestone: "true"
    priority: 0
  - id: v
    name: V
    milestone: true
    priority: 1001
  - id: w
    name: W
    milestone: true
    priority: hihg
  - id: x
    name: X
    milestone: true
    priority: 500.5
risks:
  - id: late
    name: Late
    category: suplier
    cause: c
    effect: e
    owner: a
    probability: 30%
    impact: {schedule: high}
    reserve: 500
    responses:
      - name: Ask
        owner: a
        due: soon
        cost: 300 Euro
        status: done
<<<
$ plan-check --as-of 2026-03-01 --only text,language,tasks others
others/plan.yaml:5:11: error: not a word for 'status': 'actve'; did you mean 'active'? (one of planning/active/on_hold/closing/closed/cancelled) [PL229]
others/plan.yaml:6:18: error: not a number for 'hours_per_day': 'eight' [PL228]
others/plan.yaml:7:18: error: not a number for 'days_per_week': '5,5' [PL228]
others/plan.yaml:8:19: error: not an amount of money for 'contract_value': '120,000'; write 1200.50, or 1200.50 EUR [PL227]
others/plan.yaml:12:12: error: share without its sign for 'units': '0.8'; write 30%, not 0.3 [PL225]
others/plan.yaml:15:12: error: not a share for 'units': '120%'; write 0% to 100% [PL226]
others/plan.yaml:18:12: error: not a share for 'units': 'half'; write 0% to 100% [PL226]
others/plan.yaml:22:10: error: not a word for 'org': 'Team'; did you mean 'team'? (one of team/client/supplier) [PL229]
others/plan.yaml:25:12: error: not a share for 'units': '12.345%'; write 0% to 100% [PL226]
others/plan.yaml:28:12: error: not a share for 'units': '-5%'; write 0% to 100% [PL226]
others/plan.yaml:34:21: error: not a number for 'baseline_value': '1e3' [PL228]
others/plan.yaml:35:19: error: not a number for 'target_value': '0x10' [PL228]
others/plan.yaml:39:13: error: not a word for 'moscow': 'mast'; did you mean 'must'? (one of must/should/could/wont) [PL229]
others/plan.yaml:40:17: error: share without its sign for 'confidence': '0.5'; write 30%, not 0.3 [PL225]
others/plan.yaml:45:21: error: not a number for 'baseline_value': '1_000' [PL228]
others/plan.yaml:46:19: error: not a number for 'target_value': '+5' [PL228]
others/plan.yaml:53:16: error: neither true nor false for 'milestone': 'yes' [PL230]
others/plan.yaml:54:15: error: not a word for 'priority': 'urgent' (one of critical/high/medium/low/1..1000) [PL229]
others/plan.yaml:55:17: error: not a word for 'visibility': 'clint'; did you mean 'client'? (one of client/internal) [PL229]
others/plan.yaml:58:15: error: 'u' has 'duration' beside 'milestone: true' [PL302]
others/plan.yaml:60:15: error: not a word for 'priority': '0' (one of critical/high/medium/low/1..1000) [PL229]
others/plan.yaml:64:15: error: not a word for 'priority': '1001' (one of critical/high/medium/low/1..1000) [PL229]
others/plan.yaml:68:15: error: not a word for 'priority': 'hihg'; did you mean 'high'? (one of critical/high/medium/low/1..1000) [PL229]
others/plan.yaml:72:15: error: not a word for 'priority': '500.5' (one of critical/high/medium/low/1..1000) [PL229]
others/plan.yaml:76:15: error: not a word for 'category': 'suplier'; did you mean 'supplier'? (one of technical/resource/market/schedule/cost/quality/client/supplier/legal/external/organisational) [PL229]
others/plan.yaml:82:14: error: an amount without a currency for 'reserve': '500'; the project names none [PL237]
others/plan.yaml:86:14: error: not a date for 'due': 'soon'; write YYYY-MM-DD [PL220]
others/plan.yaml:87:15: error: not an amount of money for 'cost': '300 Euro'; write 1200.50, or 1200.50 EUR [PL227]
others/plan.yaml:88:17: error: not a word for 'status': 'done' (one of open/in_progress/closed/cancelled) [PL229]
plan-check: 5 tasks, 29 errors
? 1

Money with a currency.

>>> money/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
  currency: EUR
  contract_value: 120000.00
people:
  - id: a
    name: A
risks:
  - id: b
    name: B
    category: cost
    cause: c
    effect: e
    owner: a
    probability: 30%
    impact: {schedule: high}
    reserve: 12.345
  - id: c
    name: C
    category: cost
    cause: c
    effect: e
    owner: a
    probability: 30%
    impact: {schedule: high}
    reserve: 100.50 JPY
  - id: d
    name: D
    category: cost
    cause: c
    effect: e
    owner: a
    probability: 30%
    impact: {schedule: high}
    reserve: 100 usd
  - id: e
    name: E
    category: cost
    cause: c
    effect: e
    owner: a
    probability: 30%
    impact: {schedule: high}
    reserve: 999999999999999
  - id: f
    name: F
    category: cost
    cause: c
    effect: e
    owner: a
    probability: 30%
    impact: {schedule: high}
    reserve: €500
  - id: g
    name: G
    category: cost
    cause: c
    effect: e
    owner: a
    probability: 30%
    impact: {schedule: high}
    reserve: -500.5 USD
<<<
$ plan-check --as-of 2026-03-01 --only text,language,tasks money
money/plan.yaml:19:14: error: not an amount of money for 'reserve': '12.345'; write 1200.50, or 1200.50 EUR [PL227]
money/plan.yaml:28:14: error: not an amount of money for 'reserve': '100.50 JPY'; write 1200.50, or 1200.50 EUR [PL227]
money/plan.yaml:37:14: error: not an amount of money for 'reserve': '100 usd'; write 1200.50, or 1200.50 EUR [PL227]
money/plan.yaml:46:14: error: too large for 'reserve': '999999999999999' [PL224]
money/plan.yaml:55:14: error: not an amount of money for 'reserve': '€500'; write 1200.50, or 1200.50 EUR [PL227]
plan-check: 0 tasks, 5 errors
? 1
