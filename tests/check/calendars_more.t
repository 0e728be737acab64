A week that cannot be read is not a week without hours, and a calendar without
hours is said once, not at every task on it.

>>> week/plan.yaml
project: {id: shop, name: Shop, start: 2026-03-02}
calendars:
  - id: a
    name: A
    week:
      mon-fri: 9-17
  - id: b
    name: B
    week:
      monday: 09:00-17:00
<<<
>>> never/plan.yaml
project: {id: shop, name: Shop, start: 2026-03-02}
calendars:
  - {id: never, name: Never, week: {}}
tasks:
  - {id: a, name: A, duration: 1d, calendar: never}
<<<
>>> shape/plan.yaml
project: {id: shop, name: Shop, start: 2026-03-02}
calendars:
  - {id: a, name: A, week: mon-fri}
<<<
$ plan-check -q --as-of 2026-03-01 week
week/plan.yaml:6:16: error: not hours of a day for 'week': '9-17'; write 09:00-12:00, 13:00-18:00 [PL232]
week/plan.yaml:10:7: error: not days of the week: 'monday'; write mon, mon-fri, or sat, sun [PL235]
? 1
$ plan-check -q --as-of 2026-03-01 never
never/plan.yaml:3:10: error: calendar without working time: 'never' [PL501]
? 1
$ plan-check -q --as-of 2026-03-01 shape
shape/plan.yaml:3:28: error: wrong shape for 'week', which takes a mapping of days to hours [PL205]
? 1
