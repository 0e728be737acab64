What a plan must have under the practice of client projects: nothing is asked
of a plan that does not say so.

>>> bare/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
policy:
  practice: client
<<<
$ plan-check --as-of 2026-03-01 --only project bare
bare/plan.yaml:2:7: error: missing in a client project: a budget; 'plan-new budget ID' begins one [PL807]
bare/plan.yaml:2:7: error: missing in a client project: a client; write 'client' under 'project' [PL807]
bare/plan.yaml:2:7: error: missing in a client project: a sponsor; write 'sponsor' under 'project' [PL807]
bare/plan.yaml:2:7: error: missing in a client project: checks; 'plan-new checks ID' begins one [PL807]
bare/plan.yaml:2:7: error: missing in a client project: communications; 'plan-new communications ID' begins one [PL807]
bare/plan.yaml:2:7: error: missing in a client project: deliverables; 'plan-new deliverables ID' begins one [PL807]
bare/plan.yaml:2:7: error: missing in a client project: goals; 'plan-new goals ID' begins one [PL807]
bare/plan.yaml:2:7: error: missing in a client project: meetings; 'plan-new meetings ID' begins one [PL807]
bare/plan.yaml:2:7: error: missing in a client project: payments; 'plan-new payments ID' begins one [PL807]
bare/plan.yaml:2:7: error: missing in a client project: people; 'plan-new people ID' begins one [PL807]
bare/plan.yaml:2:7: error: missing in a client project: risks; 'plan-new risks ID' begins one [PL807]
bare/plan.yaml:2:7: error: missing in a client project: sign-offs; 'plan-new signoffs ID' begins one [PL807]
bare/plan.yaml:2:7: error: missing in a client project: stakeholders; 'plan-new stakeholders ID' begins one [PL807]
bare/plan.yaml:2:7: error: missing in a client project: standards; 'plan-new standards ID' begins one [PL807]
bare/plan.yaml:2:7: error: missing in a client project: survey rounds; 'plan-new survey_rounds ID' begins one [PL807]
bare/plan.yaml:2:7: error: missing in a client project: tasks with a milestone; write 'milestone: true' in a task [PL807]
bare/plan.yaml:2:7: error: missing in a client project: the day it is promised for; write 'finish' under 'project' [PL807]
bare/plan.yaml:2:7: warning: the client has not said yes to the plan [PL808]
plan-check: 0 tasks, 17 errors, 1 warning
? 1
$ sed -i '/^policy/,$d' bare/plan.yaml; plan-check --as-of 2026-03-06 --only project bare
plan-check: 0 tasks, no findings
? 0

A client may be a plain name, and a milestone is a task without a length.

>>> some/plan.yaml
project:
  id: shop
  name: Web shop
  client: ACME Trading
  sponsor: chen
  status: planning
  start: 2026-03-02
  finish: 2026-03-31
policy:
  practice: client
stakeholders:
  - id: chen
    name: Chen Jing
people:
  - id: li
    name: Li
tasks:
  - id: build
    name: Build
    tasks:
      - id: pages
        name: Pages
        duration: 5d
        owner: li
<<<
$ plan-check --as-of 2026-03-01 --only project some
some/plan.yaml:2:7: error: missing in a client project: a budget; 'plan-new budget ID' begins one [PL807]
some/plan.yaml:2:7: error: missing in a client project: checks; 'plan-new checks ID' begins one [PL807]
some/plan.yaml:2:7: error: missing in a client project: communications; 'plan-new communications ID' begins one [PL807]
some/plan.yaml:2:7: error: missing in a client project: deliverables; 'plan-new deliverables ID' begins one [PL807]
some/plan.yaml:2:7: error: missing in a client project: goals; 'plan-new goals ID' begins one [PL807]
some/plan.yaml:2:7: error: missing in a client project: meetings; 'plan-new meetings ID' begins one [PL807]
some/plan.yaml:2:7: error: missing in a client project: payments; 'plan-new payments ID' begins one [PL807]
some/plan.yaml:2:7: error: missing in a client project: risks; 'plan-new risks ID' begins one [PL807]
some/plan.yaml:2:7: error: missing in a client project: sign-offs; 'plan-new signoffs ID' begins one [PL807]
some/plan.yaml:2:7: error: missing in a client project: standards; 'plan-new standards ID' begins one [PL807]
some/plan.yaml:2:7: error: missing in a client project: survey rounds; 'plan-new survey_rounds ID' begins one [PL807]
some/plan.yaml:2:7: error: missing in a client project: tasks with a milestone; write 'milestone: true' in a task [PL807]
plan-check: 2 tasks, 12 errors
? 1
$ printf '  - id: done\n    name: Done\n    milestone: true\n    owner: li\n' >>some/plan.yaml
$ plan-check --as-of 2026-03-01 --only project some | grep -c milestone
plan-check: 3 tasks, 11 errors
0
? 1

Who has said yes: somebody of the client to what is current, everybody of the
team who has work to the plan in any state, and somebody that lessons were
read. Only where sign-offs are in use, and not while all is being planned.

>>> signed/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
stakeholders:
  - id: chen
    name: Chen Jing
people:
  - id: li
    name: Li
  - id: zhao
    name: Zhao
  - id: wu
    name: Wu
  - id: guest
    name: Guest
    org: client
tasks:
  - id: pages
    name: Pages
    effort: 5d
    owner: li
    assignees:
      - zhao
      - guest
  - id: print
    name: Print
    duration: 5d
    owner: wu
<<<
$ plan-check --as-of 2026-03-06 --only project signed
plan-check: 2 tasks, no findings
? 0

>>> signed/signoffs.plan.yaml
signoffs:
  - date: 2026-03-01
    by: li
    of: project
  - date: 2026-03-05
    by: zhao
    of: project
<<<
$ plan-check --as-of 2026-03-01 --only project signed
signed/plan.yaml:2:7: warning: the client has not said yes to the plan [PL808]
signed/signoffs.plan.yaml:3:9: note: 'li' said yes, and is not on the client's side
signed/plan.yaml:11:9: warning: has work and has not said yes to the plan: 'zhao' [PL809]
signed/plan.yaml:13:9: warning: has work and has not said yes to the plan: 'wu' [PL809]
plan-check: 2 tasks, 3 warnings
? 0
$ plan-check --as-of 2026-03-05 --only project signed
signed/plan.yaml:2:7: warning: the client has not said yes to the plan [PL808]
signed/signoffs.plan.yaml:6:9: note: 'zhao' said yes, and is not on the client's side
signed/plan.yaml:2:7: warning: begun on 2026-03-02 without the lessons of earlier projects [PL810]
signed/plan.yaml:13:9: warning: has work and has not said yes to the plan: 'wu' [PL809]
plan-check: 2 tasks, 3 warnings
? 0
$ sed -i 's/  start:/  status: planning\n&/' signed/plan.yaml; plan-check --as-of 2026-03-05 --only project signed
plan-check: 2 tasks, no findings
? 0

>>> signed/more.plan.yaml
signoffs:
  - date: 2026-03-05
    by: chen
    of: project
  - date: 2026-03-05
    by: wu
    of: project
  - date: 2026-03-01
    by: li
    of: lessons
<<<
$ sed -i 's/planning/active/' signed/plan.yaml; plan-check --as-of 2026-03-05 --only project signed
plan-check: 2 tasks, no findings
? 0

The first baseline is the plan that was signed; a later one must be signed
again, unless somebody of the client approved it.

$ printf 'baselines:\n  - id: v1\n    name: The contract\n' >>signed/plan.yaml
$ plan-check --as-of 2026-03-05 --only project signed
plan-check: 2 tasks, no findings
? 0
$ printf '  - id: v2\n    name: With the new shop\n    approved_by: li\n    approved_on: 2026-03-05\n' >>signed/plan.yaml
$ plan-check --as-of 2026-03-05 --only project signed
signed/plan.yaml:34:9: warning: the client has not said yes to baseline 'v2' [PL808]
plan-check: 2 tasks, 1 warning
? 0
$ sed -i 's/approved_by: li/approved_by: chen/' signed/plan.yaml; plan-check --as-of 2026-03-05 --only project signed
plan-check: 2 tasks, no findings
? 0
$ plan-check --as-of 2026-03-04 --only project --skip PL809 signed
signed/plan.yaml:34:9: warning: the client has not said yes to baseline 'v2' [PL808]
plan-check: 2 tasks, 1 warning
? 0
$ sed -i 's/^  start:/  baseline: v1\n&/; /With the/i\    signoffs:\n      - date: 2026-03-05\n        by: li' signed/plan.yaml
$ plan-check --as-of 2026-03-05 --only project signed
signed/plan.yaml:33:9: warning: the client has not said yes to baseline 'v1' [PL808]
plan-check: 2 tasks, 1 warning
? 0
$ sed -i 's/^    approved.*/#/; s/^  baseline: v1/  baseline: v2/; s/by: li/by: guest/' signed/plan.yaml
$ plan-check --as-of 2026-03-05 --only project signed
plan-check: 2 tasks, no findings
