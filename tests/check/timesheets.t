Timesheets in CSV: rows as records, with their places.

>>> acme/plan.yaml
project:
  id: acme
  name: ACME portal
  start: 2026-11-02
people:
  - id: li
    name: Li Wei
tasks:
  - id: build
    name: Build
    effort: 5d
    owner: li
timesheets:
  - date: 2026-11-02
    person: li
    task: build
    hours: 7.5
<<<
>>> acme/timesheets/2026-11.csv (escaped)
\xef\xbb\xbfdate,person,task,hours,billable,note\r
2026-11-03,li,build,8,,\r
2026-11-04,li,build,4.5,false,"the ""new"" page,\r
and the old one"\r
\r
"2026-11-05","li","build","2",true,x\r

<<<
>>> acme/timesheets/faults.csv
task,person,hours,x-mine,billible,date
biuld,li,8,a,true,2026-11-06
build,lee,eight,,,2026-11-31
build,li,,,,
build,li,8
build,li,8,a,true,2026-11-06,more
<<<
>>> acme/timesheets/none.csv
2026-11-03,li,build,8
<<<
>>> acme/timesheets/empty.csv
<<<
>>> acme/timesheets/quote.csv
date,person,task,hours,note
2026-11-09,li,build,8,fine
2026-11-10,li,build,8,"fine" too
2026-11-11,li,build,8,never read
<<<
>>> acme/timesheets/middle.csv
date,person,task,hours,note
2026-11-09,li,build,8,6" wide
<<<
>>> acme/timesheets/open.csv
date,person,task,hours,hours,note
2026-11-09,li,build,8,8,"no end
<<<
>>> acme/other/2026-11.csv
what,ever
<<<
$ plan-check --only language acme
acme/timesheets/faults.csv:1:26: error: unknown key of timesheet line: 'billible'; did you mean 'billable'? [PL202]
acme/timesheets/faults.csv:2:1: error: unknown task: 'biuld'; did you mean 'build'? [PL214]
acme/timesheets/faults.csv:3:7: error: unknown person: 'lee' [PL214]
acme/timesheets/faults.csv:3:11: error: not a number for 'hours': 'eight' [PL228]
acme/timesheets/faults.csv:3:19: error: no such day: '2026-11-31'; did you mean 2026-11-30? [PL221]
acme/timesheets/faults.csv:4:1: error: missing in this timesheet line: 'date' [PL204]
acme/timesheets/faults.csv:4:1: error: missing in this timesheet line: 'hours' [PL204]
acme/timesheets/faults.csv:5:1: error: row of 3 cells below a header of 6 [PL151]
acme/timesheets/faults.csv:6:1: error: row of 7 cells below a header of 6 [PL151]
acme/timesheets/middle.csv:2:24: error: double quote in the middle in a cell of a CSV file [PL150]
acme/timesheets/none.csv:1:1: error: no header: the first row names the columns, such as date,person,task,hours [PL152]
acme/timesheets/open.csv:1:24: error: key given twice: 'hours' [PL125]
acme/timesheets/open.csv:2:25: error: double quote without an end in a cell of a CSV file [PL150]
acme/timesheets/quote.csv:3:29: error: text behind the closing double quote in a cell of a CSV file [PL150]
plan-check: 1 task, 14 errors
? 1
$ plan-list -q timesheets acme --as-of 2026-12-01 --columns date,person,task,hours,billable,note
date        person  task   hours  billable  note
2026-11-02  li      build    7.5
2026-11-03  li      build      8
2026-11-04  li      build    4.5            the "new" page, and the old one
2026-11-05  li      build      2  yes       x
2026-11-06  li      biuld      8
            lee     build
            li      build
2026-11-09  li      build      8            fine
acme/timesheets/faults.csv:1:26: error: unknown key of timesheet line: 'billible'; did you mean 'billable'? [PL202]
acme/timesheets/faults.csv:2:1: error: unknown task: 'biuld'; did you mean 'build'? [PL214]
acme/timesheets/faults.csv:3:7: error: unknown person: 'lee' [PL214]
acme/timesheets/faults.csv:3:11: error: not a number for 'hours': 'eight' [PL228]
acme/timesheets/faults.csv:3:19: error: no such day: '2026-11-31'; did you mean 2026-11-30? [PL221]
acme/timesheets/faults.csv:4:1: error: missing in this timesheet line: 'date' [PL204]
acme/timesheets/faults.csv:4:1: error: missing in this timesheet line: 'hours' [PL204]
acme/timesheets/faults.csv:5:1: error: row of 3 cells below a header of 6 [PL151]
acme/timesheets/faults.csv:6:1: error: row of 7 cells below a header of 6 [PL151]
acme/timesheets/middle.csv:2:24: error: double quote in the middle in a cell of a CSV file [PL150]
acme/timesheets/none.csv:1:1: error: no header: the first row names the columns, such as date,person,task,hours [PL152]
acme/timesheets/open.csv:1:24: error: key given twice: 'hours' [PL125]
acme/timesheets/open.csv:2:25: error: double quote without an end in a cell of a CSV file [PL150]
acme/timesheets/quote.csv:3:29: error: text behind the closing double quote in a cell of a CSV file [PL150]
plan-list: made from a plan with 14 errors
? 1
