What is promised to be said: to whom, how often, and whether it was.

>>> plan.yaml
project:
  id: shop
  name: Web shop
  client: acme
  start: 2026-11-02
clients:
  - id: acme
    name: ACME
  - id: zeta
    name: Zeta, which nobody tells anything
stakeholders:
  - id: chen
    name: Chen Jing
    client: acme
  - id: boss
    name: The head of all
    org: other
  - id: zoe
    name: Zoe
    client: zeta
  - id: wu
    name: Wu, of the client's, in no list of contacts
  - id: fan
    name: Fan, of our own house
    org: team
people:
  - id: li
    name: Li
  - id: zhao
    name: Zhao
tasks:
  - id: build
    name: Build
    duration: 1w
communications:
  - id: weekly
    name: Weekly status
    audience: acme
    content: status report
    channel: email
    every: 1w fri
    owner: li
    sent:
      - date: 2026-11-06
  - id: demo
    name: Demonstration
    audience: chen
    content: what works
    channel: video
    every: 2w wed
    owner: chen
  - id: stand-up
    name: Stand-up
    audience: team
    content: what is in the way
    channel: meeting
    every: 1d
    from: 2026-11-09
    to: 2026-11-11
  - id: on-demand
    name: When something happens
    audience: [li, zhao]
    content: news
    channel: phone
<<<

Chen is reached, and Fan, who is of the team. A promise has a first date; what is due on Friday may be noted on Monday.

$ plan-check --as-of 2026-11-05 --only communication
plan.yaml:9:9: warning: no communication reaches 'zeta' [PL860]
plan.yaml:15:9: warning: no communication reaches 'boss' [PL860]
plan.yaml:18:9: warning: no communication reaches 'zoe' [PL860]
plan.yaml:21:9: warning: no communication reaches 'wu' [PL860]
plan.yaml:51:12: warning: 'demo' goes to the client, but 'chen' is not one of the people [PL862]
plan-check: 1 task, 5 warnings
$ plan-check --as-of 2026-11-16 --only communication | grep -v PL860
plan-check: 1 task, 7 warnings
plan.yaml:50:12: warning: overdue: 'demo' was due on 2026-11-04, never sent [PL861]
plan.yaml:51:12: warning: 'demo' goes to the client, but 'chen' is not one of the people [PL862]
plan.yaml:57:12: warning: overdue: 'stand-up' was due on 2026-11-09, never sent [PL861]
$ plan-check --as-of 2026-11-17 --only communication | grep 'PL861.*weekly\|weekly.*PL861'
plan-check: 1 task, 8 warnings
plan.yaml:41:12: warning: overdue: 'weekly' was due on 2026-11-13, last sent on 2026-11-06 [PL861]
? 0

Sent on the Thursday before or the Monday after, it counts for the Friday that was meant; one of a day to come is not
known yet. A meeting that was held stands for a communication.

$ cp plan.yaml was; sed -i 's/date: 2026-11-06/date: 2026-11-12/' plan.yaml
$ plan-check --as-of 2026-11-23 --only communication | grep -c "overdue: 'weekly'"
plan-check: 1 task, 7 warnings
0
? 1
$ plan-check --as-of 2026-11-24 --only communication | grep "overdue: 'weekly'"
plan-check: 1 task, 8 warnings
plan.yaml:41:12: warning: overdue: 'weekly' was due on 2026-11-20, last sent on 2026-11-12 [PL861]
$ sed -i 's/date: 2026-11-12/date: 2026-11-16/' plan.yaml
$ plan-check --as-of 2026-11-24 --only communication | grep "overdue: 'weekly'"
plan-check: 1 task, 8 warnings
plan.yaml:41:12: warning: overdue: 'weekly' was due on 2026-11-20, last sent on 2026-11-16 [PL861]
$ sed -i 's/date: 2026-11-16/date: 2026-11-24/' plan.yaml
$ plan-check --as-of 2026-11-23 --only communication | grep "overdue: 'weekly'"
plan-check: 1 task, 8 warnings
plan.yaml:41:12: warning: overdue: 'weekly' was due on 2026-11-06, never sent [PL861]
$ cp was plan.yaml
>>> met.plan.yaml
meetings:
  - id: 2026-11-13-call
    name: The status by telephone
    kind: client
    held_on: 2026-11-13T10:00
    communication: weekly
    note: All is well.
<<<
$ plan-check --as-of 2026-11-23 --only communication | grep -c "overdue: 'weekly'"
plan-check: 1 task, 7 warnings
0
? 1
$ plan-check --as-of 2026-11-24 --only communication | grep "overdue: 'weekly'"
plan-check: 1 task, 8 warnings
plan.yaml:41:12: warning: overdue: 'weekly' was due on 2026-11-20, last sent on 2026-11-13 [PL861]
? 0

Longer grace, the practice of client projects, a project on hold, and an end.

$ rm met.plan.yaml; sed -i 's/^clients:/policy:\n  communication:\n    grace: 3d\n&/' plan.yaml
$ plan-check --as-of 2026-11-18 --only communication | grep -c "overdue: 'weekly'"
plan-check: 1 task, 7 warnings
0
? 1
$ sed -i 's/^clients:/  practice: client\n&/' plan.yaml
$ plan-check --as-of 2026-11-19 --only communication | grep "overdue: 'weekly'"
plan-check: 1 task, 3 errors, 5 warnings
plan.yaml:45:12: error: overdue: 'weekly' was due on 2026-11-13, last sent on 2026-11-06 [PL861]
$ sed -i 's/  start: 2026-11-02/&\n  status: on_hold/' plan.yaml
$ plan-check --as-of 2026-11-19 --only communication | grep -c "overdue"
plan-check: 1 task, 5 warnings
0
? 1
$ sed -i 's/on_hold/active/; s/    every: 1w fri/&\n    to: 2026-11-12/' plan.yaml
$ plan-check --as-of 2026-11-19 --only communication | grep -c "overdue: 'weekly'"
plan-check: 1 task, 2 errors, 5 warnings
0
? 1

Who sees to it that the client hears: one of the people. Without any promise to the client that is said once, not of
everybody there; a word for all, or a report, reaches them too. Without communications nothing is said.

$ cp was plan.yaml; sed -i 's/owner: li/approver: li/; s/owner: chen/owner: zhao/' plan.yaml
$ plan-check --as-of 2026-11-02 --only communication | grep -v PL860
plan-check: 1 task, 5 warnings
plan.yaml:36:9: warning: 'weekly' goes to the client, but has no owner [PL862]
$ cp was plan.yaml; sed -i 's/audience: acme/audience: team/; s/audience: chen/audience: boss/' plan.yaml
$ plan-check --as-of 2026-11-02 --only communication
plan.yaml:2:7: warning: no communication goes to the client [PL863]
plan-check: 1 task, 1 warning
$ sed -i 's/audience: boss/audience: [client, boss]/' plan.yaml
$ plan-check --as-of 2026-11-02 --only communication
plan.yaml:51:12: warning: 'demo' goes to the client, but 'chen' is not one of the people [PL862]
plan-check: 1 task, 1 warning
$ sed -i 's/audience: .client, boss./audience: all/' plan.yaml
$ plan-check --as-of 2026-11-02 --only communication
plan.yaml:51:12: warning: 'demo' goes to the client, but 'chen' is not one of the people [PL862]
plan-check: 1 task, 1 warning
$ cp was plan.yaml
>>> reports.plan.yaml
reports:
  - id: monthly
    name: What the owners read
    kind: status
    audience: [zoe, boss, wu]
<<<
$ plan-check --as-of 2026-11-02 --only communication
plan.yaml:51:12: warning: 'demo' goes to the client, but 'chen' is not one of the people [PL862]
plan-check: 1 task, 1 warning
$ rm reports.plan.yaml; sed -i '/^communications:/,$d' plan.yaml
$ plan-check --as-of 2026-11-30 --only communication
plan-check: 1 task, no findings
? 0

What asks for an answer: of the newest that could be answered by now, for the client anybody of the client's, of the
team each who is there.

>>> asked/plan.yaml
project: {id: shop, name: Web shop, client: acme, start: 2026-11-02}
clients:
  - {id: acme, name: ACME}
stakeholders:
  - {id: chen, name: Chen, client: acme}
  - {id: wu, name: Wu, client: acme}
people:
  - {id: li, name: Li}
  - {id: zhao, name: Zhao}
  - {id: gone, name: Gone, to: 2026-11-05}
communications:
  - id: release
    name: Release notes
    audience: all
    content: what is new
    channel: email
    owner: li
    acknowledge: true
    sent:
      - date: 2026-11-04
      - date: 2026-11-10
        acknowledged_by: zhao
  - id: rules
    name: House rules
    audience: [chen, acme, wu, zhao]
    content: how we work
    channel: email
    owner: li
    acknowledge: true
    sent:
      - date: 2026-11-10
        acknowledged_by: chen
<<<
$ plan-check --as-of 2026-11-05 --only communication asked
plan-check: 0 tasks, no findings
$ plan-check --as-of 2026-11-06 --only communication asked
asked/plan.yaml:20:15: warning: 'release' of 2026-11-04 is not acknowledged by client, zhao, gone [PL864]
plan-check: 0 tasks, 1 warning
$ plan-check --as-of 2026-11-11 --only communication asked
asked/plan.yaml:20:15: warning: 'release' of 2026-11-04 is not acknowledged by client, zhao, gone [PL864]
plan-check: 0 tasks, 1 warning
$ plan-check --as-of 2026-11-12 --only communication asked
asked/plan.yaml:21:15: warning: 'release' of 2026-11-10 is not acknowledged by client [PL864]
asked/plan.yaml:31:15: warning: 'rules' of 2026-11-10 is not acknowledged by wu, zhao [PL864]
plan-check: 0 tasks, 2 warnings
$ sed -i 's/acknowledged_by: zhao/acknowledged_by: [zhao, wu]/; s/acknowledged_by: chen/acknowledged_by: [chen, wu, zhao]/' asked/plan.yaml
$ plan-check --as-of 2026-11-12 --only communication asked
plan-check: 0 tasks, no findings
? 0

Many who did not answer are named in part.

$ sed -i 's/^people:/&\n  - {id: a, name: A}\n  - {id: b, name: B}\n  - {id: c, name: C}\n  - {id: d, name: D}\n  - {id: e, name: E}/' asked/plan.yaml
$ plan-check --as-of 2026-11-12 --only communication asked
asked/plan.yaml:26:15: warning: 'release' of 2026-11-10 is not acknowledged by a, b, c, ... [PL864]
plan-check: 0 tasks, 1 warning
? 0

Names in a messenger: where anybody has one, all who are to hear there need one.

>>> names/plan.yaml
project: {id: shop, name: Web shop, start: 2026-11-02}
stakeholders:
  - {id: chen, name: Chen, im: {wecom: chenjing}}
  - {id: wu, name: Wu}
people:
  - {id: li, name: Li, im: {slack: U024BE7LH}}
  - {id: zhao, name: Zhao, im: {wecom: zhaomin}}
  - {id: kim, name: Kim, org: supplier}
communications:
  - {id: stand-up, name: Stand-up, audience: team, content: news, channel: slack}
  - {id: notes, name: Notes, audience: [client, kim], content: news, channel: wecom, owner: li}
  - {id: group, name: Group, audience: all, content: news, channel: teams, owner: li}
<<<
$ plan-check --as-of 2026-11-02 --only communication names
names/plan.yaml:4:10: warning: 'wu' is to hear by wecom, but has no name there [PL865]
names/plan.yaml:7:10: warning: 'zhao' is to hear by slack, but has no name there [PL865]
names/plan.yaml:8:10: warning: 'kim' is to hear by wecom, but has no name there [PL865]
plan-check: 0 tasks, 3 warnings
? 0

To the client and to the team is not to everybody: a third party hears what goes to `all`, or to it.

>>> third/plan.yaml
project: {id: shop, name: Shop, start: 2026-03-02, client: ACME}
people: [{id: li, name: Li}]
stakeholders: [{id: payer, name: The one who pays, org: other}, {id: chen, name: Chen}]
communications:
  - {id: weekly, name: Weekly, audience: client, content: status, channel: email, owner: li}
  - {id: stand-up, name: Stand-up, audience: team, content: work, channel: meeting, owner: li}
<<<
$ plan-check --as-of 2026-03-02 --only communication third
third/plan.yaml:3:21: warning: no communication reaches 'payer' [PL860]
plan-check: 0 tasks, 1 warning
$ sed -i 's/audience: team/audience: all/' third/plan.yaml; plan-check --as-of 2026-03-02 --only communication third
plan-check: 0 tasks, no findings
