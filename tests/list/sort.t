The order of rows: by the kinds of the fields, what is not given last, what is
equal as it stood before; and characters that take two columns or none.

>>> acme/plan.yaml
project:
  id: acme
  name: ACME portal
  start: 2026-11-02
  currency: EUR
people:
  - id: li
    name: Li Wei
  - id: zhao
    name: 赵敏
changes:
  - id: a
    name: Café (decomposed)
    kind: request_for_change
    reason: None
    requested_by: li
    requested_on: 2026-11-09
    owner: zhao
    due: 2026-11-20
    priority: low
  - id: b
    name: 没有测试数据
    kind: concern
    reason: None
    requested_by: li
    requested_on: 2026-11-03
    owner: li
  - id: c
    name: 🚀 launch pad，全角
    kind: request_for_change
    reason: None
    requested_by: zhao
    requested_on: 2026-11-05
    owner: li
    due: 2026-11-05
    priority: high
  - id: d
    name: ｶﾀｶﾅ half
    kind: request_for_change
    reason: None
    requested_by: zhao
    requested_on: 2026-11-05
    owner: zhao
    due: 2026-11-20
    priority: 650
  - id: e
    name: กำ นี้ Thai
    kind: off_specification
    reason: None
    requested_by: li
    requested_on: 2026-12-01
    owner: zhao
budget:
  - id: ten
    name: Ten
    category: material
    amount: 10.00
  - id: nine
    name: Nine
    category: labour
    amount: 9.50
  - id: dollars
    name: Dollars
    category: expense
    amount: 1.00 USD
  - id: hundred
    name: Hundred
    category: expense
    amount: 100.00
<<<
$ plan-list -q changes acme --as-of 2026-11-20 --columns name,id,due,priority,owner
name                 id  due         priority  owner
Café (decomposed)    a   2026-11-20  low       zhao
没有测试数据         b                         li
🚀 launch pad，全角  c   2026-11-05  high      li
ｶﾀｶﾅ half            d   2026-11-20  650       zhao
กำ นี้ Thai            e                         zhao
$ plan-list -q changes acme --as-of 2026-11-20 --columns id,due --sort due
id  due
c   2026-11-05
a   2026-11-20
d   2026-11-20
b
e
$ plan-list -q changes acme --as-of 2026-11-20 --columns id,due --sort -due
id  due
a   2026-11-20
d   2026-11-20
c   2026-11-05
b
e
$ plan-list -q changes acme --as-of 2026-11-20 --columns id,due,priority --sort due,-priority
id  due         priority
c   2026-11-05  high
d   2026-11-20  650
a   2026-11-20  low
b
e
$ plan-list -q changes acme --as-of 2026-11-20 --columns id,kind,owner --sort kind,-owner
id  kind                owner
a   request_for_change  zhao
d   request_for_change  zhao
c   request_for_change  li
e   off_specification   zhao
b   concern             li
$ plan-list -q changes acme --as-of 2026-11-20 --columns id,owner.name -s owner.name
id  owner.name
b   Li Wei
c   Li Wei
a   赵敏
d   赵敏
e   赵敏
$ plan-list -q changes acme --as-of 2026-11-20 --columns id -s -id -w 'owner = zhao'
id
e
d
a
$ plan-list -q budget acme --as-of 2026-11-20 --columns id,amount -s amount
id         amount
nine         9.50
ten         10.00
hundred    100.00
dollars  1.00 USD
$ (echo 'tasks:'; for i in 1 2 3 4 5 6 7 8 9 10 11; do \
    printf -- '  - {id: t%d, name: T, owner: li, duration: 1d}\n' $i; done) > acme/tasks.plan.yaml
$ plan-list -q tasks acme --as-of 2026-11-20 --columns wbs -s -wbs -f csv | tr '\n' ' '
\wbs 11 10 9 8 7 6 5 4 3 2 1\x20
\ No newline at end of output
? 0
What cannot be sorted by.
$ plan-list -q changes acme --sort du
plan-list: --sort: changes have no field 'du'; did you mean 'due'?
Try 'plan-list --help' for more information.
? 2
$ plan-list -q changes acme --sort due,,id
plan-list: --sort: changes have no field ''
Try 'plan-list --help' for more information.
? 2
$ plan-list -q changes acme --sort due,id,due,id,due,id,due,id,due,id,due,id,due,id,due,id,due
plan-list: --sort takes at most 16 names
Try 'plan-list --help' for more information.
? 2
