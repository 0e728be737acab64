Under UBSan: signed overflow in pass_finish() (calc/network.c), where a start is
MOMENT_NEVER and the activity is elapsed.

>>> all/plan.yaml
project: {id: shop, name: Shop, start: 2026-03-02, finish: 0001-01-01}
tasks:
  - {id: a, name: A, duration: 1000000ed, depends_on: [a, b SS-1000000ed, c FF+999999ed], parent: b}
  - {id: b, name: B, effort: 1min, depends_on: [a SF-100%, c], constraint: mfo 9999-12-31, owner: a}
  - {id: c, name: C, milestone: true, fixed: 0001-01-01..9999-12-31, depends_on: [b, b, b]}
progress:
  - {date: 9999-12-31, task: c, actual_start: 0001-01-01, actual_finish: 9999-12-31, percent: 0%}
<<<
$ plan-check -q --as-of 9999-12-31 all | grep -c 'runtime error'
0
? 1
