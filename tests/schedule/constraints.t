Dates that must hold, dates that only promise, and work as late as possible.

>>> plan.yaml
project:
  id: c
  name: Constraints
  start: 2027-01-04
  finish: 2027-01-15
tasks:
  - id: free
    name: as soon as possible
    duration: 2d
  - id: snet
    name: not before Thursday
    duration: 1d
    constraint: snet 2027-01-07
  - id: fnet
    name: not done before Friday
    duration: 1d
    constraint: fnet 2027-01-08
  - id: mso
    name: on Tuesday and whatever it waits for
    duration: 1d
    constraint: mso 2027-01-05
    depends_on: free
  - id: mfo
    name: done on the 12th
    duration: 2d
    constraint: mfo 2027-01-12
  - id: alap
    name: as late as its successor allows
    duration: 1d
    constraint: alap
  - id: after
    name: waits for it
    duration: 1d
    constraint: snet 2027-01-13
    depends_on: alap
  - id: pinned
    name: fixed
    fixed: 2027-01-11..2027-01-12
  - id: late
    name: promised too early
    duration: 5d
    due: 2027-01-06
  - id: tight
    name: may not start after Tuesday and and does
    duration: 1d
    constraint: snlt 2027-01-05
    depends_on: late
<<<
$ plan-schedule --as-of 2027-01-01 -f csv | cut -d, -f2,5,6,9,11,15
plan-schedule: 7 other findings; plan-check shows them
id,start,finish,total_float_days,critical,why
free,2027-01-04T09:00,2027-01-05T18:00,-1,yes,start of the project
snet,2027-01-07T09:00,2027-01-07T18:00,4,,constraint snet 2027-01-07
fnet,2027-01-08T09:00,2027-01-08T18:00,3,,constraint fnet 2027-01-08
mso,2027-01-05T09:00,2027-01-05T18:00,0,yes,constraint mso 2027-01-05
mfo,2027-01-11T09:00,2027-01-12T18:00,0,yes,constraint mfo 2027-01-12
alap,2027-01-12T09:00,2027-01-12T18:00,0,yes,as late as possible
after,2027-01-13T09:00,2027-01-13T18:00,0,yes,constraint snet 2027-01-13
pinned,2027-01-11T09:00,2027-01-12T18:00,1,,fixed
late,2027-01-04T09:00,2027-01-08T18:00,-4,yes,start of the project
tight,2027-01-11T09:00,2027-01-11T18:00,-4,yes,after 'late'
$ plan-check --as-of 2027-01-01 --only tasks
plan.yaml:22:17: warning: link not kept: 'mso' is pinned by 'mso', before what it waits for [PL313]
plan.yaml:42:10: warning: late: 'late' finishes 2027-01-08, 2d after it is due [PL311]
plan.yaml:46:17: warning: constraint not kept: 'tight' starts 2027-01-11, which is after 2027-01-05 [PL312]
plan-check: 10 tasks, 3 warnings
$ plan-check --as-of 2027-01-01 -q --only tasks --fail-on late
plan.yaml:22:17: warning: link not kept: 'mso' is pinned by 'mso', before what it waits for [PL313]
plan.yaml:42:10: warning: late: 'late' finishes 2027-01-08, 2d after it is due [PL311]
plan.yaml:46:17: warning: constraint not kept: 'tight' starts 2027-01-11, which is after 2027-01-05 [PL312]
? 1
