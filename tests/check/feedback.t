Client and team are asked in time, answer, and are answered.

>>> plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
people:
  - id: li
    name: Li
survey_rounds:
  - id: march
    name: How do we work together
    audience: client
    planned_on: 2026-03-06
    invited: 4
<<<
$ plan-check --as-of 2026-03-06 --only feedback; plan-check --as-of 2026-03-07 --only feedback
plan-check: 0 tasks, no findings
plan.yaml:12:17: warning: overdue: the survey 'march' was planned for 2026-03-06 [PL890]
plan-check: 0 tasks, 1 warning
? 0
$ sed -i 's/planned_on:.*/&\n    held_on: 2026-03-07/' plan.yaml; plan-check --as-of 2026-03-07 --only feedback
plan-check: 0 tasks, no findings
? 0

>>> answers.plan.yaml
feedback:
  - source: client
    round: march
    date: 2026-03-07
    csat: 4
<<<
$ plan-check --as-of 2026-03-07 --only feedback
plan.yaml:14:14: warning: few answers: 'march' has 1 of 4, and 50% is the least [PL891]
plan-check: 0 tasks, 1 warning
? 0
$ printf 'policy:\n  feedback:\n    response_rate: 25%%\n' >>plan.yaml; plan-check --as-of 2026-03-07 --only feedback
plan-check: 0 tasks, no findings
? 0
$ sed -i '/^policy/,$d; /held_on/d' plan.yaml; plan-check --as-of 2026-03-09 --only feedback
plan-check: 0 tasks, no findings
? 0

Who is not content is answered: by an action, a link, or by closing it.

>>> bad.plan.yaml
feedback:
  - source: client
    date: 2026-03-09
    csat: 2
  - source: client
    date: 2026-03-09
    csat: 3
    nps: 6
  - source: team
    date: 2026-03-09
    sentiment: negative
  - source: team
    date: 2026-03-09
    csat: 3
    nps: 7
    sentiment: neutral
  - source: team
    date: 2026-03-10
    csat: 1
  - source: client
    date: 2026-03-09
    csat: 2
    closed_on: 2026-03-10
  - source: client
    date: 2026-03-09
    csat: 2
    actions:
      - id: ask
        name: Ask why
        owner: li
        due: 2026-03-10
  - id: linked
    source: client
    date: 2026-03-09
    nps: 0
issues:
  - id: slow
    name: It is slow
    kind: problem
    raised_by: li
    raised_on: 2026-03-09
    severity: minor
    owner: li
    due: 2026-03-10
    links: linked
<<<
$ plan-check --as-of 2026-03-09 --only feedback
bad.plan.yaml:4:11: warning: no answer to feedback of 2026-03-09: csat 2 [PL892]
bad.plan.yaml:8:10: warning: no answer to feedback of 2026-03-09: nps 6 [PL892]
bad.plan.yaml:11:16: warning: no answer to feedback of 2026-03-09: negative [PL892]
bad.plan.yaml:22:11: warning: no answer to feedback of 2026-03-09: csat 2 [PL892]
plan-check: 0 tasks, 4 warnings
? 0
$ plan-check --as-of 2026-03-10 --only feedback
bad.plan.yaml:4:11: warning: no answer to feedback of 2026-03-09: csat 2 [PL892]
bad.plan.yaml:8:10: warning: no answer to feedback of 2026-03-09: nps 6 [PL892]
bad.plan.yaml:11:16: warning: no answer to feedback of 2026-03-09: negative [PL892]
bad.plan.yaml:19:11: warning: no answer to feedback of 2026-03-10: csat 1 [PL892]
plan-check: 0 tasks, 4 warnings
? 0
$ sed -i '/links: linked/d' bad.plan.yaml; plan-check --as-of 2026-03-10 --only feedback | grep nps
plan-check: 0 tasks, 5 warnings
bad.plan.yaml:8:10: warning: no answer to feedback of 2026-03-09: nps 6 [PL892]
bad.plan.yaml:35:10: warning: no answer to feedback of 2026-03-09: nps 0 [PL892]
