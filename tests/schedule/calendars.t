Holidays, make-up days, leave, part time, own weeks and shares of the day.

>>> plan.yaml
project:
  id: hours
  name: Hours
  start: 2026-09-28
  calendar: cn
calendars:
  - id: cn
    name: 中国法定工作日
    week:
      mon-fri: 09:00-12:00, 13:00-18:00
    holidays: 2026-10-01..2026-10-07 国庆节
    workdays: 2026-10-10 国庆节调休
  - id: night
    name: At night
    week:
      mon-fri: 20:00-24:00
people:
  - id: li
    name: Li Wei
  - id: half
    name: Half of each day
    units: 50%
  - id: early
    name: Tuesday and Thursday only
    week:
      tue, thu: 08:00-12:00
  - id: away
    name: Away from Tuesday noon
    leave: 2026-09-29T12:00..2026-09-30
  - id: more
    name: A share that changes
    availability: 2026-09-29..2026-09-30 25%
tasks:
  - id: a
    name: eight days across the holidays
    owner: li
    effort: 8d
  - id: b
    name: two days at half time
    owner: half
    effort: 2d
  - id: c
    name: a day in two mornings
    owner: early
    effort: 1d
  - id: d
    name: two days around leave
    owner: away
    effort: 2d
  - id: e
    name: two days and a quarter of the second and third
    owner: more
    effort: 2d
  - id: f
    name: two share four days
    owner: li
    assignees:
      - li
      - half 50%
    effort: 4d
  - id: g
    name: moves the server at night
    calendar: night
    duration: 6h
  - id: h
    name: both at once
    together: true
    assignees:
      - li
      - early
    effort: 8h
  - id: i
    name: whoever is done first
    assignees:
      - half | li
    effort: 1d
<<<
$ plan-schedule --as-of 2026-09-25 -f csv | cut -d, -f2,5,6
plan-schedule: 3 other findings; plan-check shows them
id,start,finish
a,2026-09-28T09:00,2026-10-13T18:00
b,2026-09-28T09:00,2026-10-08T18:00
c,2026-09-29T08:00,2026-10-08T12:00
d,2026-09-28T09:00,2026-10-08T15:00
e,2026-09-28T09:00,2026-10-08T14:00
f,2026-09-28T09:00,2026-09-30T15:20
g,2026-09-28T20:00,2026-09-29T22:00
h,2026-09-29T09:00,2026-10-08T10:00
i,2026-09-28T09:00,2026-09-28T18:00
