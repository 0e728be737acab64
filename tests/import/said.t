What has no place in a plan is said on stderr, task by task; what had to be
taken from the dates is counted.

>>> said.xml
<Project xmlns="http://schemas.microsoft.com/project">
  <Title>Said</Title><StartDate>2027-01-04T08:00:00</StartDate>
  <Tasks>
    <Task><UID>1</UID><Name>No duration</Name><OutlineLevel>1</OutlineLevel>
      <Start>2027-01-04T08:00:00</Start><Finish>2027-01-05T17:00:00</Finish></Task>
    <Task><UID>2</UID><Name>Switched off</Name><OutlineLevel>1</OutlineLevel><Active>0</Active>
      <Duration>PT8H0M0S</Duration></Task>
    <Task><UID>3</UID><Name>Elsewhere</Name><OutlineLevel>1</OutlineLevel>
      <Duration>PT8H0M0S</Duration>
      <PredecessorLink><PredecessorUID>99</PredecessorUID><Type>1</Type></PredecessorLink></Task>
  </Tasks>
  <Resources><Resource><UID>7</UID><Name>Concrete</Name><Type>0</Type></Resource></Resources>
</Project>
<<<
$ plan-import mspdi said.xml -o plan.yaml
said.xml:4:5: info: no duration in the file, taken from start and finish: 1 task [PL604]
said.xml:8:5: warning: not carried over from task 3 'Elsewhere': a link to a task that is not carried over [PL603]
said.xml:12:14: warning: not carried over from resource 7 'Concrete': all of it, a material [PL603]
$ cat plan.yaml
project:
  id: said
  name: Said
  start: 2027-01-04
  calendar: standard
  hours_per_day: 8
  days_per_week: 5

policy:
  schedule:
    unfinished: keep

calendars:
  - id: standard
    name: Standard
    week:
      mon-fri: 08:00-12:00, 13:00-17:00

tasks:
  - id: no-duration
    name: No duration
    duration: 2d
    ext:
      mspdi: 1

  - id: switched-off
    name: Switched off
    duration: 1d
    ext:
      mspdi: 2

  - id: elsewhere
    name: Elsewhere
    duration: 1d
    ext:
      mspdi: 3

progress:
  - date: 2027-01-04
    task: switched-off
    status: cancelled
$ plan-check --as-of 2027-01-01
plan-check: 3 tasks, no findings
