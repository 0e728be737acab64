The schedule of a small plan as a table, as JSON and as CSV.

>>> plan.yaml
project:
  id: shop
  name: Web shop
  start: 2027-01-11
  finish: 2027-02-05
people:
  - id: mia
    name: Mia Brandt
  - id: tom
    name: Tom Okafor
    leave: 2027-01-25..2027-01-27 skiing
tasks:
  - id: design
    name: Design, "the look"
    owner: mia
    effort: 5d
  - id: make
    name: 制作网店
    owner: tom
    tasks:
      - id: build
        name: Build
        effort: 8d
        depends_on: design
        ext:
          mspdi: 12
  - id: live
    name: Live
    milestone: true
    owner: mia
    due: 2027-02-03
    depends_on: build
progress:
  - date: 2027-01-13
    task: design
    by: mia
    actual_start: 2027-01-11
    percent: 60%
<<<
$ plan-schedule --as-of 2027-01-13
WBS  Task                Owner  Start       Finish      Done  Float  Critical
1    Design, "the look"  mia    2027-01-11  2027-01-15   60%     0d  yes
2    制作网店            tom    2027-01-18  2027-02-01    0%     0d  yes
2.1    Build             tom    2027-01-18  2027-02-01    0%     0d  yes
3    Live                mia    2027-02-01  2027-02-01    0%     0d  yes
plan-schedule: 1 other finding; plan-check shows it
$ plan-schedule --as-of 2027-01-13 -f csv
wbs,id,name,owner,start,finish,late_start,late_finish,total_float_days,free_float_days,critical,percent,status,due,why
1,design,"Design, ""the look""",mia,2027-01-11T09:00,2027-01-15T18:00,2027-01-11T09:00,2027-01-15T18:00,0,0,yes,60%,in_progress,,begun
2,make,制作网店,tom,2027-01-18T09:00,2027-02-01T18:00,2027-01-18T09:00,2027-02-01T18:00,0,0,yes,0%,not_started,,
2.1,build,Build,tom,2027-01-18T09:00,2027-02-01T18:00,2027-01-18T09:00,2027-02-01T18:00,0,0,yes,0%,not_started,,after 'design'
3,live,Live,mia,2027-02-01T18:00,2027-02-01T18:00,2027-02-01T18:00,2027-02-01T18:00,0,0,yes,0%,not_started,2027-02-03,after 'build'
plan-schedule: 1 other finding; plan-check shows it
$ plan-schedule --as-of 2027-01-13 --no-level -f json
{
  "project": "shop",
  "as_of": "2027-01-13",
  "finish": "2027-02-01T18:00",
  "promise": "2027-02-05",
  "slip": "-4d",
  "percent": "23.07%",
  "tasks": [
    {
      "id": "design",
      "name": "Design, \"the look\"",
      "wbs": "1",
      "summary": false,
      "milestone": false,
      "owner": "mia",
      "start": "2027-01-11T09:00",
      "finish": "2027-01-15T18:00",
      "late_start": "2027-01-11T09:00",
      "late_finish": "2027-01-15T18:00",
      "total_float": "0d",
      "free_float": "0d",
      "critical": true,
      "percent": "60%",
      "status": "in_progress",
      "why": "begun",
      "place": "plan.yaml:13:5"
    },
    {
      "id": "make",
      "name": "制作网店",
      "wbs": "2",
      "summary": true,
      "milestone": false,
      "owner": "tom",
      "start": "2027-01-18T09:00",
      "finish": "2027-02-01T18:00",
      "late_start": "2027-01-18T09:00",
      "late_finish": "2027-02-01T18:00",
      "total_float": "0d",
      "free_float": "0d",
      "critical": true,
      "percent": "0%",
      "status": "not_started",
      "place": "plan.yaml:17:5"
    },
    {
      "id": "build",
      "name": "Build",
      "wbs": "2.1",
      "parent": "make",
      "summary": false,
      "milestone": false,
      "owner": "tom",
      "start": "2027-01-18T09:00",
      "finish": "2027-02-01T18:00",
      "late_start": "2027-01-18T09:00",
      "late_finish": "2027-02-01T18:00",
      "total_float": "0d",
      "free_float": "0d",
      "critical": true,
      "percent": "0%",
      "status": "not_started",
      "why": "after 'design'",
      "depends_on": ["design"],
      "ext": {"mspdi": "12"},
      "place": "plan.yaml:21:9"
    },
    {
      "id": "live",
      "name": "Live",
      "wbs": "3",
      "summary": false,
      "milestone": true,
      "owner": "mia",
      "start": "2027-02-01T18:00",
      "finish": "2027-02-01T18:00",
      "late_start": "2027-02-01T18:00",
      "late_finish": "2027-02-01T18:00",
      "total_float": "0d",
      "free_float": "0d",
      "critical": true,
      "percent": "0%",
      "status": "not_started",
      "due": "2027-02-03",
      "slip": "-2d",
      "why": "after 'build'",
      "depends_on": ["build"],
      "place": "plan.yaml:27:5"
    }
  ]
}
plan-schedule: 1 other finding; plan-check shows it
$ plan-schedule --as-of 2027-01-13 -o json=dates.json -o csv=dates.csv -q && ls && wc -l dates.csv
dates.csv
dates.json
plan.yaml
5 dates.csv
$ plan-schedule --as-of 2027-01-13 -q -o /dev/full
plan-schedule: error: cannot write '/dev/full': No space left on device
? 2
$ plan-schedule --as-of 2027-01-13 -q >/dev/full
plan-schedule: error: cannot write 'standard output': No space left on device
? 2
$ plan-schedule --as-of 2027-01-13 -q -o nowhere/dates.csv
plan-schedule: error: cannot write 'nowhere/dates.csv': No such file or directory
? 2
