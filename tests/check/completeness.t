How much of what a plan must say it says: fields that records must have, given
by where they stand or written, rightly or not.

>>> plan.yaml
project:
  id: shop
  start: 2026-03-02
people:
  - id: li
    name: Li
tasks:
  - id: pages
    name: Pages
    duration: 5d
goals:
  - id: fast
    name: Orders within two minutes
    metric: time of an order
    baseline_value: 1e3
    measurements:
      - date: 2026-03-02
        value: 9
<<<
$ plan-check --as-of 2026-03-02 --only project -v
plan-check: 1 task, no findings, 68 % complete
? 0
$ plan-check --as-of 2026-03-02 --only language -f json | sed -n '/completeness/,$p'
  "completeness": {
    "present": 13,
    "mandatory": 19,
    "percent": "68.42%",
    "registers": [
      {"register": "project", "present": 2, "mandatory": 3},
      {"register": "people", "present": 2, "mandatory": 2},
      {"register": "goals", "present": 4, "mandatory": 9},
      {"register": "measurements", "present": 3, "mandatory": 3},
      {"register": "tasks", "present": 2, "mandatory": 2}
    ]
  }
}
? 0

A project for a client must have more.

$ printf 'policy:\n  practice: client\n' >>plan.yaml; plan-check --as-of 2026-03-02 --only closing -v
plan-check: 1 task, no findings, 41 % complete
? 0
$ plan-check --as-of 2026-03-02 --only language -f json | sed -n '/completeness/,$p'
  "completeness": {
    "present": 15,
    "mandatory": 36,
    "percent": "41.66%",
    "registers": [
      {"register": "project", "present": 2, "mandatory": 5},
      {"register": "signoffs", "present": 0, "mandatory": 1},
      {"register": "clients", "present": 0, "mandatory": 1},
      {"register": "stakeholders", "present": 0, "mandatory": 1},
      {"register": "people", "present": 3, "mandatory": 3},
      {"register": "goals", "present": 5, "mandatory": 10},
      {"register": "measurements", "present": 3, "mandatory": 3},
      {"register": "deliverables", "present": 0, "mandatory": 1},
      {"register": "standards", "present": 0, "mandatory": 1},
      {"register": "checks", "present": 0, "mandatory": 1},
      {"register": "tasks", "present": 2, "mandatory": 3},
      {"register": "budget", "present": 0, "mandatory": 1},
      {"register": "payments", "present": 0, "mandatory": 1},
      {"register": "communications", "present": 0, "mandatory": 1},
      {"register": "meetings", "present": 0, "mandatory": 1},
      {"register": "survey_rounds", "present": 0, "mandatory": 1},
      {"register": "risks", "present": 0, "mandatory": 1}
    ]
  }
}
? 0

Nothing is missing, and nothing can be told without a plan.

>>> full/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
<<<
$ plan-check --as-of 2026-03-02 -v full; plan-check --as-of 2026-03-02 full; mkdir none; plan-check -f json none | grep -c complete
plan-check: 0 tasks, no findings, 100 % complete
plan-check: 0 tasks, no findings
0
? 1
