Of each field the later line of one file counts, whatever stands between.

>>> two/plan.yaml
project: {id: shop, name: Shop, start: 2026-03-02}
tasks:
  - {id: a, name: A, duration: 10d}
<<<
>>> two/progress/2026-03-li.plan.yaml
progress:
  - date: 2026-03-03
    task: a
    percent: 30%
  - date: 2026-03-03
    task: a
    remaining: 2d
<<<
>>> two/progress/2026-03-zhao.plan.yaml
progress:
  - date: 2026-03-03
    task: a
    percent: 40%
<<<
$ plan-check -q --as-of 2026-03-05 two
two/progress/2026-03-li.plan.yaml:4:14: warning: 'a' is under way, and nobody says since when [PL411]
two/progress/2026-03-zhao.plan.yaml:2:5: error: two entries of one day disagree about 'a': percent [PL401]
two/progress/2026-03-li.plan.yaml:2:5: note: the other entry is here
? 1
