Values of the project that are no good, and nothing is said of it.

>>> project/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
  hours_per_day: 30
  days_per_week: 0
  currency: euro
  timezone: Mars
  exchange:
    - {currency: usd, rate: 0.9}
    - {currency: USD, rate: 0.9}
<<<
$ plan-check -q --as-of 2026-03-01 project | cut -d ' ' -f 1,2
project/plan.yaml:5:18: error:
project/plan.yaml:6:18: error:
project/plan.yaml:7:13: error:
project/plan.yaml:8:13: error:
project/plan.yaml:10:18: error:
? 0

Ranges: one day the wrong way round, no end where one is needed, another notation.

>>> ranges/plan.yaml
project: {id: shop, name: Shop, start: 2026-03-02}
tasks:
  - {id: a, name: A, fixed: 2026-03-06..2026-03-05}
  - {id: b, name: B, fixed: 2026-03-05..}
  - {id: c, name: C, fixed: 2026-03-05 - 2026-03-06}
people:
  - {id: li, name: Li, leave: 2026-03-06..2026-03-05}
  - {id: wu, name: Wu, from: 2026-05-01, to: 2026-04-01}
<<<
$ plan-check -q --as-of 2026-03-01 ranges
ranges/plan.yaml:3:29: error: not a range of days for 'fixed': '2026-03-06..2026-03-05'; write FROM..TO, the earlier day first [PL231]
ranges/plan.yaml:4:29: error: not a range of days for 'fixed': '2026-03-05..'; write FROM..TO, the earlier day first [PL231]
ranges/plan.yaml:5:29: error: not a range of days for 'fixed': '2026-03-05 - 2026-03-06'; write FROM..TO, the earlier day first [PL231]
ranges/plan.yaml:7:31: error: not a range of days for 'leave': '2026-03-06..2026-03-05'; write FROM..TO, the earlier day first [PL231]
ranges/plan.yaml:8:[...]
? 1

A number of too many digits is too large; a lag may be longer than its predecessor.

>>> large/plan.yaml
project: {id: shop, name: Shop, start: 2026-03-02}
tasks:
  - {id: a, name: A, duration: 99999999999999999999d}
  - {id: b, name: B, duration: 1d, depends_on: a SS+150%}
<<<
$ plan-check -q --as-of 2026-03-01 large
large/plan.yaml:3:32: error: too large for 'duration': '99999999999999999999d' [PL224]
? 1
