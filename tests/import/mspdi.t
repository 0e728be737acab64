A small MS Project file becomes a plan that a person could have written. Its
dates are computed again: what the file says of Start and Finish is not read.

>>> shop.xml
<?xml version="1.0" encoding="UTF-8"?>
<Project xmlns="http://schemas.microsoft.com/project">
  <Name>shop.xml</Name>
  <Title>Corner shop</Title>
  <StartDate>2027-01-04T08:00:00</StartDate>
  <MinutesPerDay>480</MinutesPerDay>
  <MinutesPerWeek>2400</MinutesPerWeek>
  <CalendarUID>1</CalendarUID>
  <Calendars>
    <Calendar>
      <UID>1</UID><Name>Standard</Name><IsBaseCalendar>1</IsBaseCalendar>
      <WeekDays>
        <WeekDay><DayType>1</DayType><DayWorking>0</DayWorking></WeekDay>
        <WeekDay><DayType>2</DayType><DayWorking>1</DayWorking><WorkingTimes>
          <WorkingTime><FromTime>08:00:00</FromTime><ToTime>12:00:00</ToTime></WorkingTime>
          <WorkingTime><FromTime>13:00:00</FromTime><ToTime>17:00:00</ToTime></WorkingTime>
        </WorkingTimes></WeekDay>
        <WeekDay><DayType>3</DayType><DayWorking>1</DayWorking><WorkingTimes>
          <WorkingTime><FromTime>08:00:00</FromTime><ToTime>12:00:00</ToTime></WorkingTime>
          <WorkingTime><FromTime>13:00:00</FromTime><ToTime>17:00:00</ToTime></WorkingTime>
        </WorkingTimes></WeekDay>
        <WeekDay><DayType>0</DayType><DayWorking>0</DayWorking>
          <TimePeriod><FromDate>2027-01-05T00:00:00</FromDate><ToDate>2027-01-05T23:59:00</ToDate></TimePeriod>
        </WeekDay>
      </WeekDays>
    </Calendar>
  </Calendars>
  <Tasks>
    <Task><UID>1</UID><ID>1</ID><Name>Fit out</Name><OutlineLevel>1</OutlineLevel><Summary>1</Summary></Task>
    <Task><UID>2</UID><ID>2</ID><Name>Paint the walls</Name><OutlineLevel>2</OutlineLevel>
      <Duration>PT16H0M0S</Duration><DurationFormat>7</DurationFormat></Task>
    <Task><UID>3</UID><ID>3</ID><Name>Lay the floor: oak</Name><OutlineLevel>2</OutlineLevel>
      <Duration>PT8H0M0S</Duration><DurationFormat>7</DurationFormat>
      <PredecessorLink><PredecessorUID>2</PredecessorUID><Type>1</Type><LinkLag>4800</LinkLag><LagFormat>8</LagFormat></PredecessorLink></Task>
    <Task><UID>4</UID><ID>4</ID><Name>Open</Name><OutlineLevel>1</OutlineLevel><Milestone>1</Milestone>
      <Duration>PT0H0M0S</Duration><ConstraintType>4</ConstraintType><ConstraintDate>2027-01-11T08:00:00</ConstraintDate>
      <PredecessorLink><PredecessorUID>1</PredecessorUID><Type>1</Type></PredecessorLink></Task>
  </Tasks>
  <Resources><Resource><UID>1</UID><Name>Ann Lee</Name><Type>1</Type></Resource></Resources>
  <Assignments><Assignment><UID>1</UID><TaskUID>2</TaskUID><ResourceUID>1</ResourceUID><Units>0.5</Units></Assignment></Assignments>
</Project>
<<<
$ plan-import mspdi shop.xml
project:
  id: corner-shop
  name: Corner shop
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
    holidays:
      - 2027-01-05

people:
  - id: ann-lee
    name: Ann Lee

tasks:
  - id: fit-out
    name: Fit out
    ext:
      mspdi: 1
    tasks:
      - id: paint-the-walls
        name: Paint the walls
        owner: ann-lee
        assignees:
          - ann-lee 50%
        duration: 2d
        ext:
          mspdi: 2
      - id: lay-the-floor-oak
        name: "Lay the floor: oak"
        duration: 1d
        depends_on:
          - paint-the-walls FS+8eh
        ext:
          mspdi: 3

  - id: open
    name: Open
    milestone: true
    depends_on:
      - fit-out
    constraint: snet 2027-01-11
    ext:
      mspdi: 4
$ plan-import mspdi shop.xml -o plan.yaml && plan-check --as-of 2027-01-01
plan.yaml:39:13: warning: task without an owner: 'lay-the-floor-oak' [PL317]
plan.yaml:47:9: warning: task without an owner: 'open' [PL317]
plan-check: 4 tasks, 2 warnings
$ plan-schedule --as-of 2027-01-01
WBS  Task                  Owner    Start       Finish      Done  Float  Critical
1    Fit out                        2027-01-04  2027-01-07    0%     1d
1.1    Paint the walls     ann-lee  2027-01-04  2027-01-06    0%     1d
1.2    Lay the floor: oak           2027-01-07  2027-01-07    0%     1d
2    Open                           2027-01-11  2027-01-11    0%     0d  yes
plan-schedule: 2 other findings; plan-check shows them
