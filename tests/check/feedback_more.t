Skills: a role needs them, a task asks for them, and a training brings them.

>>> plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
skills:
  - id: testing
    name: Testing
    needs:
      - role: tester
        level: 3
        by: 2026-03-20
  - id: drawing
    name: Drawing
people:
  - id: zhao
    name: Zhao
    role: Tester
    skills: testing 2
  - id: wu
    name: Wu
    role: tester
    skills: testing 3
  - id: li
    name: Li
    role: lead
<<<
$ plan-check --as-of 2026-03-02 --only feedback
plan.yaml:15:9: warning: skill missing: 'zhao' lacks 'testing' at 3 by 2026-03-20 [PL893]
plan.yaml:9:15: note: the role needs it here
plan-check: 0 tasks, 1 warning
? 0

>>> course.plan.yaml
trainings:
  - id: course
    name: Testing in two days
    skills: testing
    planned_on: 2026-03-20
    attendees: zhao
<<<
$ plan-check --as-of 2026-03-02 --only feedback; plan-check --as-of 2026-03-21 --only feedback
plan-check: 0 tasks, no findings
course.plan.yaml:5:17: warning: overdue: the training 'course' was planned for 2026-03-20 [PL894]
plan-check: 0 tasks, 1 warning
? 0
$ sed -i 's/attendees: zhao/attendees: li/' course.plan.yaml; plan-check --as-of 2026-03-02 --only feedback
plan.yaml:15:9: warning: skill missing: 'zhao' lacks 'testing' at 3 by 2026-03-20 [PL893]
plan.yaml:9:15: note: the role needs it here
plan-check: 0 tasks, 1 warning
? 0
$ sed -i '/attendees/d' course.plan.yaml; plan-check --as-of 2026-03-02 --only feedback
course.plan.yaml:2:9: warning: training without attendees: 'course' [PL895]
plan-check: 0 tasks, 1 warning
? 0
$ sed -i 's/2026-03-20/2026-03-21/' course.plan.yaml; plan-check --as-of 2026-03-02 --only feedback --skip PL895
plan.yaml:15:9: warning: skill missing: 'zhao' lacks 'testing' at 3 by 2026-03-20 [PL893]
plan.yaml:9:15: note: the role needs it here
plan-check: 0 tasks, 1 warning
? 0

After it, what was found counts.

>>> course.plan.yaml
trainings:
  - id: course
    name: Testing in two days
    skills: [testing, drawing]
    planned_on: 2026-03-10
    held_on: 2026-03-10
    attendees:
      - person: zhao
        post: 3
<<<
$ plan-check --as-of 2026-03-10 --only feedback
plan-check: 0 tasks, no findings
? 0
$ sed -i 's/post: 3/post: 2/' course.plan.yaml; plan-check --as-of 2026-03-09 --only feedback; plan-check --as-of 2026-03-10 --only feedback
plan-check: 0 tasks, no findings
plan.yaml:15:9: warning: skill missing: 'zhao' lacks 'testing' at 3 by 2026-03-20 [PL893]
plan.yaml:9:15: note: the role needs it here
plan-check: 0 tasks, 1 warning
? 0
$ sed -i 's/post: 2/attended: false/' course.plan.yaml; plan-check --as-of 2026-03-10 --only feedback
plan.yaml:15:9: warning: skill missing: 'zhao' lacks 'testing' at 3 by 2026-03-20 [PL893]
plan.yaml:9:15: note: the role needs it here
plan-check: 0 tasks, 1 warning
? 0

A task that asks for people with a skill finds them, or they learn it before.

>>> task/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
skills:
  - id: testing
    name: Testing
people:
  - id: zhao
    name: Zhao
    skills: testing 2
  - id: wu
    name: Wu
    skills: testing 3
tasks:
  - id: prepare
    name: Prepare
    duration: 5d
  - id: test
    name: Test
    duration: 5d
    depends_on: prepare
    assignees:
      - skill: testing
        level: 3
        count: 2
  - id: look
    name: Look
    duration: 5d
    assignees:
      - skill: testing
        level: 3
<<<
$ plan-check --as-of 2026-03-01 --only feedback task
task/plan.yaml:24:16: warning: skill missing: 'test' finds 1 of 2 with 'testing' at 3 by 2026-03-09 [PL893]
plan-check: 3 tasks, 1 warning
? 0

>>> task/course.plan.yaml
trainings:
  - id: course
    name: Testing in two days
    skills: testing
    planned_on: 2026-03-09
    attendees: zhao
<<<
$ plan-check --as-of 2026-03-01 --only feedback task
plan-check: 3 tasks, no findings
? 0
$ sed -i 's/2026-03-09/2026-03-10/' task/course.plan.yaml; plan-check --as-of 2026-03-01 --only feedback task
task/plan.yaml:24:16: warning: skill missing: 'test' finds 1 of 2 with 'testing' at 3 by 2026-03-09 [PL893]
plan-check: 3 tasks, 1 warning
? 0
$ printf 'progress:\n  - date: 2026-03-13\n    task: test\n    actual_start: 2026-03-02\n    actual_finish: 2026-03-13\n' >>task/plan.yaml
$ plan-check --as-of 2026-03-13 --only feedback task --skip PL894
plan-check: 3 tasks, no findings
? 0

The team is asked in a group large enough that nobody knows who said what.

>>> group/plan.yaml
project: {id: shop, name: Web shop, start: 2026-03-02}
survey_rounds:
  - {id: client, name: The client, audience: client, planned_on: 2026-03-06, invited: 1}
  - {id: five, name: Five of us, audience: team, planned_on: 2026-03-06, invited: 5}
  - {id: four, name: Four of us, audience: team, planned_on: 2026-03-06, invited: 4}
<<<
$ plan-check --as-of 2026-03-06 --only feedback group
group/plan.yaml:5:83: info: the survey 'four' asks 4 of the team; answers are shown from 5 on [PL896]
plan-check: 0 tasks, 1 note
? 0
$ printf 'policy: {feedback: {min_group: 4}}\n' >>group/plan.yaml; plan-check --as-of 2026-03-06 --only feedback group
plan-check: 0 tasks, no findings
? 0

Of many who lack the same the first are named, however the role is written.

$ mkdir many && { printf 'project:\n  id: p\n  name: P\n  start: 2026-03-02\nskills:\n- id: k\n  name: K\n  needs:\n  - role: Dev\n    level: 3\npeople:\n'; for i in $(seq 10 31); do printf -- '- id: p%d\n  name: P\n  role: dev\n  skills: k %d\n' $i $((i % 11 ? 2 : 3)); done; } >many/plan.yaml && plan-check -q --only feedback many | tail -5
many/plan.yaml:9:11: note: the role needs it here
many/plan.yaml:92:7: warning: skill missing: 'p30' lacks 'k' at 3 [PL893]
many/plan.yaml:9:11: note: the role needs it here
many/plan.yaml:96:7: warning: skill missing: 'p31' lacks 'k' at 3 [PL893]
many/plan.yaml:9:11: note: the role needs it here
$ printf -- '- id: p32\n  name: P\n  role: dev\n' >>many/plan.yaml && plan-check -q --only feedback many | tail -3; printf -- '- id: p33\n  name: P\n  role: dev\n' >>many/plan.yaml && plan-check --only feedback many | grep more
many/plan.yaml:9:11: note: the role needs it here
many/plan.yaml:96:7: warning: skill missing: 'p31' lacks 'k' at 3 [PL893]
many/plan.yaml:9:11: note: the role needs it here
plan-check: 0 tasks, 21 warnings
many/plan.yaml:9:11: warning: skill missing: more people in the role 'Dev' lack 'k' at 3 [PL893]
