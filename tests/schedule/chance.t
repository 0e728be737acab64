Three points along the critical path say how sure the finish is.

>>> plan.yaml
project:
  id: path
  name: Path
  start: 2027-01-04
  finish: 2027-02-10
tasks:
  - id: a
    name: A
    duration: 5d..8d..17d
  - id: b
    name: B
    duration: 3d..5d..7d
    depends_on: a
  - id: c
    name: C
    duration: 4d..6d..8d
    depends_on: b
  - id: d
    name: D
    duration: 3d..4d..5d
    depends_on: c
<<<
$ plan-schedule --as-of 2027-01-01
WBS  Task  Owner  Start       Finish      Done  Float  Critical
1    A            2027-01-04  2027-01-13    0%     0d  yes
2    B            2027-01-14  2027-01-20    0%     0d  yes
3    C            2027-01-21  2027-01-28    0%     0d  yes
4    D            2027-01-29  2027-02-03    0%     0d  yes

The critical path by its three points: 24d, give or take 2d1h53min; the promise is kept with 96%.
$ plan-schedule --as-of 2027-01-01 -f json | sed -n '/chance/,/}/p'
  "chance": {
    "mean": "24d",
    "deviation": "2d1h53min",
    "probability": "96.32%"
  },
