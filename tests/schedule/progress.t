What is done keeps its dates, what is under way goes on after the status
date, what was not begun moves past it, and what was called off binds nothing.

>>> plan.yaml
project:
  id: p
  name: Progress
  start: 2027-01-04
people:
  - id: li
    name: Li
tasks:
  - id: done
    name: done a day early
    owner: li
    duration: 3d
  - id: going
    name: under way and as long as it takes
    owner: li
    duration: 4d
    depends_on: done
  - id: left
    name: under way and three days left
    owner: li
    duration: 4d
  - id: waiting
    name: should have begun
    owner: li
    duration: 2d
  - id: off
    name: called off
    owner: li
    duration: 20d
  - id: held
    name: goes on when the parts are here
    owner: li
    duration: 2d
  - id: end
    name: End
    milestone: true
    owner: li
    depends_on:
      - going
      - left
      - off
progress:
  - date: 2027-01-05
    task: done
    actual_start: 2027-01-04
    actual_finish: 2027-01-05
  - date: 2027-01-07
    task: going
    actual_start: 2027-01-06
    percent: 25%
  - date: 2027-01-07
    task: left
    actual_start: 2027-01-05
    remaining: 3d
  - date: 2027-01-06
    task: off
    status: cancelled
  - date: 2027-01-07
    task: held
    actual_start: 2027-01-04
    percent: 50%
    resume_on: 2027-01-13
  - date: 2027-01-12
    task: left
    actual_finish: 2027-01-11
<<<
$ plan-schedule --as-of 2027-01-07 -f csv | cut -d, -f2,5,6,12,13
id,start,finish,percent,status
done,2027-01-04T09:00,2027-01-05T18:00,100%,completed
going,2027-01-06T09:00,2027-01-12T18:00,25%,in_progress
left,2027-01-05T09:00,2027-01-12T18:00,0%,in_progress
waiting,2027-01-08T09:00,2027-01-11T18:00,0%,not_started
off,,,0%,cancelled
held,2027-01-04T09:00,2027-01-13T18:00,50%,in_progress
end,2027-01-12T18:00,2027-01-12T18:00,0%,not_started
$ plan-schedule --as-of 2027-01-04 -f csv | cut -d, -f2,5,6,12,13
plan-schedule: 1 other finding; plan-check shows it
id,start,finish,percent,status
done,2027-01-05T09:00,2027-01-07T18:00,0%,not_started
going,2027-01-08T09:00,2027-01-13T18:00,0%,not_started
left,2027-01-05T09:00,2027-01-08T18:00,0%,not_started
waiting,2027-01-05T09:00,2027-01-06T18:00,0%,not_started
off,2027-01-05T09:00,2027-02-01T18:00,0%,not_started
held,2027-01-05T09:00,2027-01-06T18:00,0%,not_started
end,2027-02-01T18:00,2027-02-01T18:00,0%,not_started
$ plan-schedule --as-of 2027-01-12 -f csv | cut -d, -f2,5,6,12,13
id,start,finish,percent,status
done,2027-01-04T09:00,2027-01-05T18:00,100%,completed
going,2027-01-06T09:00,2027-01-15T18:00,25%,in_progress
left,2027-01-05T09:00,2027-01-11T18:00,100%,completed
waiting,2027-01-13T09:00,2027-01-14T18:00,0%,not_started
off,,,0%,cancelled
held,2027-01-04T09:00,2027-01-13T18:00,50%,in_progress
end,2027-01-15T18:00,2027-01-15T18:00,0%,not_started
