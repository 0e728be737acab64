Calendars and the days of people.

>>> written/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
  calendar: office
calendars:
  - id: office
    name: Office
    week:
      mon-fri: 09:00-12:00, 13:00-18:00
      sat, sun: 10:00-12:00
  - id: a
    name: A
    week:
      monday: 09:00-17:00
      tue: 09:00-17:00
  - id: b
    name: B
    week:
      mon-: 09:00-17:00
      tue-: 09:00-17:00
      wed: 09:00-17:00
  - id: d
    name: D
    week:
      mon-wed: 9:00-17:00
      fri: 09-17
      sat: 13:00-09:00
      sun: 09:00-12:00, 11:00-13:00
      thu: 09:00-12:00
  - id: e
    name: E
    week:
      mon: 00:00-24:00
      tue: 09:00-24:30
      wed:
        - 09:00-12:00
        - 13:00-18:00
      thu:
        - 13:00-18:00
        - 09:00-12:00
      fri-mon: 22:00-24:00
  - id: f
    name: F
    holidays: 2026-04-03
    workdays:
      - 2026-04-04 make-up day
      - dates: 2026-04-05
        hours: 09:00-12:00
        name: half a day
  - id: g
    name: G
    holidays:
      - Easter
      - 2026-04-06..2026-04-03
      - 2026-02-29 leap day
      - dates: soon
      - 2026-12-24..
  - id: h
    name: H
    workdays:
      - dates: 2026-04-05
        hours: all day
people:
  - id: li
    name: Li Wei
    leave: 2026-04-07T12:00..2026-04-09
    availability:
      - 2026-05-01..2026-05-31 50%
      - 2026-06-01..2026-06-30 0.5
      - 2026-07-01
      - 50% 2026-07-01..2026-07-31
    units: 50%
    from: 2026-03-01
    to: 2026-02-01
    week:
      mon-wed: 09:00-13:00
      thr: 09:00-13:00
<<<
$ plan-check --as-of 2026-03-01 written
written/plan.yaml:15:7: error: not days of the week: 'monday'; write mon, mon-fri, or sat, sun [PL235]
written/plan.yaml:20:7: error: not days of the week: 'mon-'; write mon, mon-fri, or sat, sun [PL235]
written/plan.yaml:21:7: error: not days of the week: 'tue-'; write mon, mon-fri, or sat, sun [PL235]
written/plan.yaml:26:16: error: not hours of a day for 'week': '9:00-17:00'; write 09:00-12:00, 13:00-18:00 [PL232]
written/plan.yaml:27:12: error: not hours of a day for 'week': '09-17'; write 09:00-12:00, 13:00-18:00 [PL232]
written/plan.yaml:28:12: error: not hours of a day for 'week': '13:00-09:00'; write 09:00-12:00, 13:00-18:00 [PL232]
written/plan.yaml:29:12: error: not hours of a day for 'week': '09:00-12:00, 11:00-13:00'; write 09:00-12:00, 13:00-18:00 [PL232]
written/plan.yaml:35:12: error: not hours of a day for 'week': '09:00-24:30'; write 09:00-12:00, 13:00-18:00 [PL232]
written/plan.yaml:41:11: error: not hours of a day for 'week': '09:00-12:00'; write 09:00-12:00, 13:00-18:00 [PL232]
written/plan.yaml:54:9: error: not a range of days for 'holidays': 'Easter'; write FROM..TO, the earlier day first [PL231]
written/plan.yaml:55:9: error: not a range of days for 'holidays': '2026-04-06..2026-04-03'; write FROM..TO, the earlier day first [PL231]
written/plan.yaml:56:9: error: no such day: '2026-02-29'; did you mean 2026-02-28? [PL221]
written/plan.yaml:57:16: error: not a range of days for 'dates': 'soon'; write FROM..TO, the earlier day first [PL231]
written/plan.yaml:63:16: error: not hours of a day for 'hours': 'all day'; write 09:00-12:00, 13:00-18:00 [PL232]
written/plan.yaml:70:32: error: share without its sign for 'availability': '0.5'; write 30%, not 0.3 [PL225]
written/plan.yaml:71:9: error: missing in this entry of availability: 'units' [PL204]
written/plan.yaml:72:9: error: not a range of days for 'availability': '50%'; write FROM..TO, the earlier day first [PL231]
written/plan.yaml:72:13: error: not a share for 'availability': '2026-07-01..2026-07-31'; write 0% to 100% [PL226]
written/plan.yaml:75:9: error: not a range of days for 'to': '2026-03-01..2026-02-01'; write FROM..TO, the earlier day first [PL231]
written/plan.yaml:78:7: error: not days of the week: 'thr'; write mon, mon-fri, or sat, sun [PL235]
plan-check: 0 tasks, 20 errors
? 1

A calendar without working time, and calendars based on each other.

>>> based/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
  calendar: office
calendars:
  - id: office
    name: Office
    base: country
  - id: country
    name: Country
    base: office
  - id: own
    name: Own
    base: own
  - id: never
    name: Never
    week: {}
  - id: never-either
    name: Never
    week:
      mon:
<<<
$ plan-check --as-of 2026-03-01 based
based/plan.yaml:9:11: error: calendar that is based on itself, or on a row of over 16 others: 'office' [PL502]
based/plan.yaml:12:11: note: 'country' is based on 'office'
based/plan.yaml:15:11: error: calendar that is based on itself, or on a row of over 16 others: 'own' [PL502]
based/plan.yaml:16:9: error: calendar without working time: 'never' [PL501]
based/plan.yaml:19:9: error: calendar without working time: 'never-either' [PL501]
plan-check: 0 tasks, 4 errors
? 1

A row of bases is followed sixteen steps.

$ mkdir row; { echo 'project: {id: shop, name: Shop, start: 2026-03-02}'; echo calendars:; \
  echo '  - {id: c0, name: C}'; i=0; while [ $i -lt 18 ]; do \
  echo "  - {id: c$((i + 1)), name: C, base: c$i}"; i=$((i + 1)); done; } >row/plan.yaml
$ plan-check --as-of 2026-03-01 row
row/plan.yaml:20:30: error: calendar that is based on itself, or on a row of over 16 others: 'c17' [PL502]
row/plan.yaml:19:30: note: 'c16' is based on 'c15'
row/plan.yaml:18:30: note: 'c15' is based on 'c14'
row/plan.yaml:17:30: note: 'c14' is based on 'c13'
row/plan.yaml:16:30: note: 'c13' is based on 'c12'
row/plan.yaml:15:30: note: 'c12' is based on 'c11'
row/plan.yaml:14:30: note: 'c11' is based on 'c10'
row/plan.yaml:13:30: note: 'c10' is based on 'c9'
row/plan.yaml:12:29: note: 'c9' is based on 'c8'
row/plan.yaml:11:29: note: 'c8' is based on 'c7'
row/plan.yaml:10:29: note: 'c7' is based on 'c6'
row/plan.yaml:9:29: note: 'c6' is based on 'c5'
row/plan.yaml:8:29: note: 'c5' is based on 'c4'
row/plan.yaml:7:29: note: 'c4' is based on 'c3'
row/plan.yaml:6:29: note: 'c3' is based on 'c2'
row/plan.yaml:5:29: note: 'c2' is based on 'c1'
row/plan.yaml:4:29: note: 'c1' is based on 'c0'
plan-check: 0 tasks, 1 error
? 1
