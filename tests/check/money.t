Rules for materials, budget and payments; each has a neighbour of which it is silent.

What tasks need, and what is planned: as much, in time, and ordered once.

>>> stock/plan.yaml
project: {id: shop, name: Shop, start: 2026-03-02, currency: EUR}
tasks:
  - {id: pilot, name: Pilot, duration: 5d, needs: [scanners 8, cable 100, racks 2]}
  - {id: rest, name: The rest, duration: 5d, depends_on: pilot, needs: [scanners 6, labels 40, racks]}
  - {id: done, name: Done, duration: 1d, needs: belts 4}
  - {id: gone, name: Gone, duration: 1d, needs: cable 500}
materials:
  - {id: scanners, name: Scanners, unit: pcs, quantity: 12}
  - {id: cable, name: Cable, unit: m, quantity: 120 m}
  - {id: labels, name: Labels, unit: pcs, quantity: 40, lead_time: 3d}
  - {id: racks, name: Racks, unit: pcs, quantity: 3, orders: [{quantity: 2, expected_on: 2026-03-03}, {quantity: 1}]}
  - {id: belts, name: Belts, unit: pcs, quantity: 4, lead_time: 20d}
  - {id: spare, name: Spare parts, unit: pcs, quantity: 1}
progress:
  - {date: 2026-03-02, task: done, actual_start: 2026-03-02, actual_finish: 2026-03-02}
  - {date: 2026-03-02, task: gone, status: cancelled}
<<<
$ plan-check --as-of 2026-03-01 --skip PL404 stock
stock/plan.yaml:3:75: warning: 'racks' comes on 2026-03-03, after 'pilot' starts (2026-03-02) [PL552]
stock/plan.yaml:11:74: note: ordered here
stock/plan.yaml:5:49: warning: 'belts' comes on 2026-03-27, after 'done' starts (2026-03-02) [PL552]
stock/plan.yaml:12:65: note: not ordered, and it takes 20d
stock/plan.yaml:8:57: warning: tasks need 14 of 'scanners', and 12 are planned [PL550]
stock/plan.yaml:9:49: warning: tasks need 600 of 'cable', and 120 are planned [PL550]
stock/plan.yaml:13:57: warning: tasks need 0 of 'spare', and 1 are planned [PL551]
plan-check: 4 tasks, 5 warnings
? 0
$ plan-check --as-of 2026-03-02 --only money stock
stock/plan.yaml:8:57: warning: tasks need 14 of 'scanners', and 12 are planned [PL550]
stock/plan.yaml:9:49: warning: tasks need 100 of 'cable', and 120 are planned [PL551]
stock/plan.yaml:13:57: warning: tasks need 0 of 'spare', and 1 are planned [PL551]
plan-check: 4 tasks, 3 warnings
? 0
$ plan-check --as-of 2026-03-06 --only money stock
stock/plan.yaml:8:57: warning: tasks need 14 of 'scanners', and 12 are planned [PL550]
stock/plan.yaml:9:49: warning: tasks need 100 of 'cable', and 120 are planned [PL551]
stock/plan.yaml:13:57: warning: tasks need 0 of 'spare', and 1 are planned [PL551]
plan-check: 4 tasks, 3 warnings
? 0

Orders: what came, what is on its way, what is not said to come at all.

>>> orders/plan.yaml
project: {id: shop, name: Shop, start: 2026-03-02, currency: EUR}
tasks:
  - {id: pilot, name: Pilot, duration: 5d, constraint: snet 2026-03-16, needs: scanners 8}
  - {id: rest, name: The rest, duration: 5d, depends_on: pilot, needs: [scanners 4, cable 100, labels 10]}
materials:
  - id: scanners
    name: Scanners
    unit: pcs
    quantity: 12
    lead_time: 10d
    orders:
      - {quantity: 6, ordered_on: 2026-02-16, received_on: 2026-03-02}
      - {quantity: 6, ordered_on: 2026-03-04}
  - {id: cable, name: Cable, unit: m, quantity: 100, orders: {quantity: 80, ordered_on: 2026-03-02}}
  - id: labels
    name: Labels
    unit: pcs
    quantity: 10
    orders: [{quantity: 10, expected_on: 2026-03-13}, {quantity: 10, expected_on: 2026-03-13}]
<<<
$ plan-check --as-of 2026-03-05 orders
orders/plan.yaml:3:80: warning: 'scanners' comes on 2026-03-18, after 'pilot' starts (2026-03-16) [PL552]
orders/plan.yaml:12:20: note: ordered here
orders/plan.yaml:14:73: warning: 80 of 'cable' are ordered, and 100 are needed [PL553]
orders/plan.yaml:19:66: warning: 20 of 'labels' are ordered, and 10 are needed [PL554]
plan-check: 2 tasks, 3 warnings
? 0
$ plan-check --as-of 2026-03-12 --only money orders
orders/plan.yaml:3:80: warning: 'scanners' comes on 2026-03-18, after 'pilot' starts (2026-03-16) [PL552]
orders/plan.yaml:12:20: note: ordered here
orders/plan.yaml:14:73: warning: 80 of 'cable' are ordered, and 100 are needed [PL553]
orders/plan.yaml:19:66: warning: 20 of 'labels' are ordered, and 10 are needed [PL554]
plan-check: 2 tasks, 3 warnings
? 0
$ sed -i 's/ordered_on: 2026-03-04/&, received_on: 2026-03-12/; s/quantity: 80/quantity: 100/; s/labels 10/labels 20/; s/quantity: 10$/quantity: 20/' orders/plan.yaml
$ plan-check --as-of 2026-03-12 orders
plan-check: 2 tasks, no findings
? 0
$ plan-check --as-of 2026-03-13 -q orders
? 0

Frames and lines hold what is put into them. A frame that several lines pay for is held against none.

>>> budget/plan.yaml
project:
  id: shop
  name: Shop
  start: 2026-03-02
  currency: EUR
  exchange: [{currency: USD, rate: 0.90}, {currency: USD, rate: 0.80, from: 2026-03-09}]
tasks:
  - id: build
    name: Build
    line: work
    budget: 20000.00
    tasks:
      - {id: cart, name: Cart, duration: 5d, budget: 12000.00}
      - id: pages
        name: Pages
        tasks:
          - {id: list, name: List, duration: 5d, budget: 9000.00 USD}
          - {id: page, name: Page, duration: 5d, budget: 801.00}
  - id: roll-out
    name: Roll-out
    line: hardware
    budget: 30000.00
    tasks:
      - {id: devices, name: Devices, duration: 5d, budget: 8000.00}
      - {id: posters, name: Posters, duration: 5d, budget: 1000.00, line: paper}
  - {id: extra, name: Extra, duration: 1d, line: work, budget: 1000.00}
budget:
  - {id: work, name: Work, category: labour, amount: 20999.99}
  - {id: hardware, name: Hardware, category: material, amount: 8000.00}
  - {id: paper, name: Paper, category: expense, amount: 1000.00}
expenses:
  - {date: 2026-03-03, amount: 600.00, line: paper}
  - {committed_on: 2026-03-04, amount: 300.00, task: posters}
  - {committed_on: 2026-03-04, date: 2026-03-13, amount: 125.00 USD, line: paper}
  - {amount: 50.00, line: paper}
  - {date: 2026-03-03, amount: 8000.00, line: hardware}
<<<
$ plan-check --as-of 2026-03-03 budget
budget/plan.yaml:11:13: warning: inside 'build' 20901.00 EUR are budgeted, its frame is 20000.00 EUR [PL555]
budget/plan.yaml:28:54: warning: tasks paid from 'work' are budgeted at 21000.00 EUR, it holds 20999.99 EUR [PL556]
budget/plan.yaml:35:14: warning: expense without a day: it is never counted [PL558]
plan-check: 9 tasks, 3 warnings
? 0
$ plan-check --as-of 2026-03-04 --only money budget
budget/plan.yaml:11:13: warning: inside 'build' 20901.00 EUR are budgeted, its frame is 20000.00 EUR [PL555]
budget/plan.yaml:28:54: warning: tasks paid from 'work' are budgeted at 21000.00 EUR, it holds 20999.99 EUR [PL556]
budget/plan.yaml:30:57: warning: 'paper' has 1012.50 EUR of expenses, it holds 1000.00 EUR [PL557]
budget/plan.yaml:35:14: warning: expense without a day: it is never counted [PL558]
plan-check: 9 tasks, 4 warnings
? 0
$ sed -i 's/rate: 0.90/rate: 0.88/; s/125.00 USD/110.00 USD/; s/20999.99/21000.00/; /amount: 50.00/d; s/801.00/79.00/' budget/plan.yaml
$ plan-check --as-of 2026-03-04 budget
plan-check: 9 tasks, no findings
? 0

Payments have a day, come to what was agreed, are asked for, and come.

>>> paid/plan.yaml
project: {id: shop, name: Shop, start: 2026-03-02, currency: EUR, contract_value: 90000.00}
tasks:
  - {id: approved, name: Design approved, milestone: true}
  - {id: live, name: Live, milestone: true, depends_on: build}
  - {id: build, name: Build, duration: 10d, depends_on: approved}
payments:
  - {id: start, name: At the start, amount: 10000.00, due: 2026-03-02, invoiced_on: 2026-02-20, paid_on: 2026-03-05}
  - {id: design, name: Design, amount: 30000.00, milestone: approved, terms: 5d}
  - {id: third, name: Third, amount: 20000.00, due: 2026-03-12, invoiced_on: 2026-03-02}
  - {id: last, name: Last, amount: 20000.00, milestone: live, due: 2026-03-06}
  - {id: bonus, name: Bonus, amount: 5000.00}
progress:
  - {date: 2026-03-04, task: approved, actual_finish: 2026-03-04}
<<<
$ plan-check --as-of 2026-03-04 paid
paid/plan.yaml:1:83: warning: payments come to 85000.00 EUR, the contract to 90000.00 EUR [PL560]
paid/plan.yaml:7:60: warning: payment 'start' was due on 2026-03-02 [PL561]
paid/plan.yaml:11:10: warning: payment without a milestone or a day: 'bonus' [PL559]
plan-check: 3 tasks, 3 warnings
? 0
$ plan-check --as-of 2026-03-05 --only money paid
paid/plan.yaml:1:83: warning: payments come to 85000.00 EUR, the contract to 90000.00 EUR [PL560]
paid/plan.yaml:8:10: warning: no invoice for 'design', though 'approved' was reached on 2026-03-04 [PL562]
paid/plan.yaml:11:10: warning: payment without a milestone or a day: 'bonus' [PL559]
plan-check: 3 tasks, 3 warnings
? 0
$ plan-check --as-of 2026-03-13 --only money paid
paid/plan.yaml:1:83: warning: payments come to 85000.00 EUR, the contract to 90000.00 EUR [PL560]
paid/plan.yaml:8:10: warning: payment 'design' was due on 2026-03-11: no invoice was sent [PL561]
paid/plan.yaml:9:53: warning: payment 'third' was due on 2026-03-12 [PL561]
paid/plan.yaml:11:10: warning: payment without a milestone or a day: 'bonus' [PL559]
plan-check: 3 tasks, 4 warnings
? 0
$ sed -i 's/terms: 5d/invoiced_on: 2026-03-05/; s/ 5000.00/&, due: 2026-04-30/; s/due: 2026-03-12/due: 2026-03-13/; s/: 90000/: 85000/' paid/plan.yaml
$ plan-check --as-of 2026-03-13 paid
plan-check: 3 tasks, no findings
? 0

An amount in another currency needs a rate, wherever it stands.

>>> foreign/plan.yaml
project: {id: shop, name: Shop, start: 2026-03-02, currency: EUR, exchange: {currency: CNY, rate: 0.13}}
people:
  - {id: li, name: Li, rates: [95.00/h, 2026-04-01 100.00 CHF/h]}
tasks:
  - {id: build, name: Build, owner: li, effort: 5d, budget: 100.00 CNY, fixed_cost: 50.00 USD}
expenses:
  - {date: 2026-03-02, amount: 10.00 USD}
  - {date: 2026-03-02, amount: 10.00 EUR}
<<<
$ plan-check --as-of 2026-03-03 --only money foreign
foreign/plan.yaml:3:52: warning: CHF without a rate in EUR [PL563]
foreign/plan.yaml:5:85: warning: USD without a rate in EUR: 2 amounts [PL563]
plan-check: 1 task, 2 warnings
? 0
