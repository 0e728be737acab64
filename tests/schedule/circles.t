Links in a circle are an error, told once with every step; the schedule comes
all the same, without them, and says so.

>>> plan.yaml
project:
  id: round
  name: Circles
  start: 2027-01-04
tasks:
  - id: a
    name: A
    duration: 1d
    depends_on: c
  - id: b
    name: B
    duration: 1d
    depends_on: a
  - id: c
    name: C
    duration: 1d
    depends_on: b
  - id: s
    name: S
    tasks:
      - id: s1
        name: S1
        duration: 1d
        depends_on: s
  - id: d
    name: D
    duration: 1d
    depends_on: d
  - id: e
    name: E
    duration: 2d
    depends_on: a
<<<
$ plan-schedule --as-of 2027-01-01
WBS  Task  Owner  Start       Finish      Done  Float  Critical
1    A            2027-01-04  2027-01-04    0%     0d  yes
2    B            2027-01-04  2027-01-04    0%     2d
3    C            2027-01-04  2027-01-04    0%     2d
4    S            2027-01-04  2027-01-04    0%     2d
4.1    S1         2027-01-04  2027-01-04    0%     2d
5    D            2027-01-04  2027-01-04    0%     2d
6    E            2027-01-05  2027-01-06    0%     0d  yes
plan.yaml:9:17: error: tasks that wait for each other: a > b > c > a [PL305]
plan.yaml:13:17: note: 'b' waits for 'a'
plan.yaml:17:17: note: 'c' waits for 'b'
plan.yaml:9:17: note: 'a' waits for 'c'
plan.yaml:24:21: error: task that waits for what it is part of, or consists of: 's1' [PL306]
plan.yaml:28:17: error: task that waits for itself: 'd' [PL306]
plan-schedule: made from a plan with 3 errors
plan-schedule: 1 other finding; plan-check shows it
? 1
