Links of all four types, with lags in working time, around the clock and in
percent of the predecessor. The calendar: Monday to Friday, eight hours.

>>> plan.yaml
project:
  id: links
  name: Links
  start: 2027-01-04
tasks:
  - id: a
    name: A and Monday to Wednesday
    duration: 3d
  - id: fs
    name: after A and a day later
    duration: 1d
    depends_on: a FS+1d
  - id: lead
    name: a day before A ends
    duration: 2d
    depends_on: a FS-1d
  - id: elapsed
    name: three days around the clock
    duration: 1d
    depends_on: a FS+3ed
  - id: ss
    name: half of A later
    duration: 1d
    depends_on: a SS+50%
  - id: ff
    name: ends with A
    duration: 1d
    depends_on: a FF
  - id: sf
    name: ends a day after A starts
    duration: 1d
    depends_on:
      - task: a
        type: SF
        lag: 1d
  - id: drying
    name: dries around the clock
    duration: 3ed
    depends_on: a
  - id: sum
    name: A summary waits for A and and each of its leaves does
    depends_on: a
    tasks:
      - id: s1
        name: two days
        duration: 2d
      - id: s2
        name: one day
        duration: 1d
  - id: last
    name: waits for the summary
    milestone: true
    depends_on: sum
<<<
$ plan-schedule --as-of 2027-01-01 -f csv | cut -d, -f1,2,5,6,9,10,15
plan-schedule: 6 other findings; plan-check shows them
wbs,id,start,finish,total_float_days,free_float_days,why
1,a,2027-01-04T09:00,2027-01-06T18:00,1,0,start of the project
2,fs,2027-01-08T09:00,2027-01-08T18:00,1,1,after 'a' FS+1d
3,lead,2027-01-06T09:00,2027-01-07T18:00,2,2,after 'a' FS-1d
4,elapsed,2027-01-11T09:00,2027-01-11T18:00,0,0,after 'a' FS+3ed
5,ss,2027-01-05T14:00,2027-01-06T14:00,3.5,3.5,after 'a' SS+50%
6,ff,2027-01-06T09:00,2027-01-06T18:00,3,3,after 'a' FF
7,sf,2027-01-04T09:00,2027-01-04T18:00,5,5,start of the project
8,drying,2027-01-06T18:00,2027-01-09T18:00,1,1,after 'a'
9,sum,2027-01-07T09:00,2027-01-08T18:00,1,0,
9.1,s1,2027-01-07T09:00,2027-01-08T18:00,1,0,after 'a'
9.2,s2,2027-01-07T09:00,2027-01-07T18:00,2,1,after 'a'
10,last,2027-01-08T18:00,2027-01-08T18:00,1,1,after 'sum'
