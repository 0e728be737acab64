What was said and what came of it: meetings, actions, questions, decisions, documents.

>>> plan.yaml
project: {id: shop, name: Web shop, start: 2026-11-02}
people:
  - {id: li, name: Li}
stakeholders:
  - {id: chen, name: Chen}
meetings:
  - {id: review, name: Review, kind: client, planned_on: 2026-11-10}
  - {id: empty, name: Nothing written, kind: team, planned_on: 2026-11-09, held_on: 2026-11-10T09:00}
  - {id: noted, name: With minutes, kind: team, planned_on: 2026-11-10, held_on: 2026-11-10, note: We met.}
  - id: followed
    name: With what came of it
    kind: team
    planned_on: 2026-11-10
    held_on: 2026-11-10
    actions:
      - {id: send-draft, name: Send the draft, owner: li, due: 2026-11-11}
      - {id: sent-draft, name: Sent in time, owner: li, due: 2026-11-11, closed_on: 2026-11-11}
      - {id: no-draft, name: Not any more, owner: li, due: 2026-11-11, status: cancelled}
      - {id: late-draft, name: Closed on a day to come, owner: li, due: 2026-11-11, closed_on: 2026-11-13}
  - {id: to-come, name: To come, kind: team, planned_on: 2026-11-12}
questions:
  - {id: browsers, name: Which browsers?, asked_by: chen, asked_on: 2026-11-09}
  - {id: answered, name: Which colours?, asked_by: chen, asked_on: 2026-11-09, answer: Blue.}
  - {id: answered-then, name: Which fonts?, asked_by: chen, asked_on: 2026-11-09, answered_on: 2026-11-13}
  - {id: by-a-day, name: Which server?, asked_by: chen, asked_on: 2026-11-09, due: 2026-11-20}
  - {id: to-be-asked, name: Which day?, asked_by: chen, asked_on: 2026-11-20, due: 2026-11-02}
decisions:
  - {id: nobodys, name: Ship without the wizard, decided_on: 2026-11-03}
  - {id: dayless, name: Ship on a Tuesday, decided_by: chen}
  - {id: bare, name: Ship at all}
  - {id: whole, name: Ship the blue one, decided_on: 2026-11-03, decided_by: [chen, li]}
  - {id: needed, name: Which payment service, due: 2026-11-11, decided_by: chen}
  - {id: needed-later, name: Which mail service, due: 2026-11-12}
  - {id: made-later, name: Which bank, due: 2026-11-11, decided_on: 2026-11-13, decided_by: chen}
documents:
  - {id: brief, name: The brief, path: docs/brief.pdf}
  - {id: contract, name: The contract, path: docs/contract.pdf, audience: client}
  - {id: rules, name: House rules, path: docs/rules.md, audience: team, shared_on: 2026-11-02}
<<<
$ plan-check --as-of 2026-11-12 --only communication
plan.yaml:7:58: warning: 'review' was planned for 2026-11-10, and nothing says that it was held [PL866]
plan.yaml:8:85: warning: 'empty' was held on 2026-11-10, and has no minutes [PL867]
plan.yaml:16:64: warning: overdue: action 'send-draft' of li was due on 2026-11-11 [PL868]
plan.yaml:19:73: warning: overdue: action 'late-draft' of li was due on 2026-11-11 [PL868]
plan.yaml:22:69: warning: question 'browsers' of 2026-11-09 is not answered; it was due on 2026-11-11 [PL869]
plan.yaml:24:71: warning: question 'answered-then' of 2026-11-09 is not answered; it was due on 2026-11-11 [PL869]
plan.yaml:28:62: warning: decision 'nobodys' does not say who made it [PL870]
plan.yaml:29:56: warning: decision 'dayless' does not say when it was made [PL870]
plan.yaml:30:10: warning: decision 'bare' does not say when it was made, or is needed [PL870]
plan.yaml:32:52: warning: decision 'needed' was needed by 2026-11-11, and is not made [PL871]
plan.yaml:34:45: warning: decision 'made-later' was needed by 2026-11-11, and is not made [PL871]
plan.yaml:36:10: warning: document 'brief' has no audience [PL872]
plan.yaml:37:10: info: document 'contract' was not shared with its audience [PL873]
plan-check: 0 tasks, 12 warnings, 1 note
? 0

On the day itself nothing is late, and the next day is there to write down what was.

$ plan-check --as-of 2026-11-11 --only communication | grep -E 'PL8(66|67|68|69|71)'
plan-check: 0 tasks, 4 warnings, 1 note
? 1

Other limits in the policy.

$ sed -i 's/^people:/policy: {communication: {grace: 0d, answer_within: 1d}}\n&/' plan.yaml
$ plan-check --as-of 2026-11-11 --only communication | grep -E 'PL8(66|67|68|69|71)'
plan-check: 0 tasks, 8 warnings, 1 note
plan.yaml:8:58: warning: 'review' was planned for 2026-11-10, and nothing says that it was held [PL866]
plan.yaml:9:85: warning: 'empty' was held on 2026-11-10, and has no minutes [PL867]
plan.yaml:23:69: warning: question 'browsers' of 2026-11-09 is not answered; it was due on 2026-11-10 [PL869]
plan.yaml:25:71: warning: question 'answered-then' of 2026-11-09 is not answered; it was due on 2026-11-10 [PL869]
