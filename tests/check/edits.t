What a change would write must find what it names. Edits apply in order, so each sees those before it.

>>> plan.yaml
project: {id: shop, name: Web shop, start: 2026-11-02}
people:
  - {id: li, name: Li}
goals:
  - {id: fast, name: Fast, metric: M, unit: s, target_value: 1, due: 2026-12-01, owner: li, relevance: R, acceptance_criteria: [One click, Two seconds]}
tasks:
  - id: build
    name: Build
    owner: li
    tasks:
      - {id: form, name: Form, duration: 2d, goals: fast}
      - {id: cart, name: Cart, duration: 2d, depends_on: form FS+1d, was: basket}
  - {id: test, name: Test, owner: li, duration: 1d, depends_on: [cart, form]}
progress:
  - {date: 2026-11-03, task: form, by: li, actual_start: 2026-11-02, percent: 50%}
changes:
  - id: cr
    name: A change
    kind: request_for_change
    requested_by: li
    requested_on: 2026-11-02
    reason: R
    options:
      - id: wrong
        name: Wrong
        kind: adjust_plan
        edits:
          - set: foam
            duration: 3d
          - set: basket
            duration: 3d
          - add: tasks
            id: form
            name: Form again
            duration: 1d
          - add: tasks
            id: pay
            name: Pay
            duration: 1d
          - add: tasks
            id: pay
            name: Pay again
            duration: 1d
          - set: test
            id: tests
          - remove_from: cart
            depends_on: build
          - remove_from: test
            depends_on:
              - cart
              - pay
          - remove_from: fast
            acceptance_criteria:
              - One click
              - No click
          - remove: build
          - remove: form
          - remove: test
          - set: test
            duration: 2d
          - add_to: nowhere
            depends_on: pay
      - id: right
        name: Right
        kind: adjust_plan
        edits:
          - set: project
            finish: 2027-01-29
          - set: policy
            practice: client
          - add: tasks
            id: pay
            name: Pay
            duration: 1d
          - set: pay
            duration: 2d
          - add_to: test
            depends_on: pay
          - remove_from: test
            depends_on: [pay, cart]
          - remove_from: cart
            depends_on: form
          - remove_from: fast
            acceptance_criteria: Two seconds
          - remove: cart
          - add: tasks
            id: cart
            name: Cart anew
            duration: 1d
          - add: progress
            date: 2026-11-04
            task: form
            by: li
<<<
$ plan-check --as-of 2026-11-05 --only changes
plan.yaml:28:18: warning: edit 'set: foam': the plan has no such record; did you mean 'form'? [PL950]
plan.yaml:30:18: warning: edit 'set: basket': it is called 'cart' now [PL950]
plan.yaml:33:17: warning: edit 'add': there is a record 'form' already [PL951]
plan.yaml:11:14: note: 'form' is here
plan.yaml:41:17: warning: edit 'add': there is a record 'pay' already [PL951]
plan.yaml:45:17: warning: edit 'set: test': an id cannot be changed [PL954]
plan.yaml:47:25: warning: edit 'remove_from: cart': 'build' is not in its 'depends_on' [PL952]
plan.yaml:55:17: warning: edit 'remove_from: fast': 'No click' is not in its 'acceptance_criteria' [PL952]
plan.yaml:56:21: warning: edit 'remove: build': work on it is recorded [PL953]
plan.yaml:59:18: warning: edit 'set: test': an edit before it removes that [PL950]
plan.yaml:61:21: warning: edit 'add_to: nowhere': the plan has no such record [PL950]
plan-check: 4 tasks, 10 warnings
? 0

What is decided against or made already is past; of what is decided only what was taken is still to come.

$ sed -i 's/^    options:/    decided_option: right\n    decided_by: li\n    decided_on: 2026-11-04\n&/' plan.yaml
$ plan-check --as-of 2026-11-05 --only changes | grep PL95
plan-check: 4 tasks, 1 warning
? 1
$ plan-check --as-of 2026-11-03 --only changes | grep -c PL95
plan-check: 4 tasks, 10 warnings
10
$ sed -i 's/decided_option: right/decided_option: wrong/' plan.yaml; plan-check --as-of 2026-11-05 --only changes | grep -c PL95
plan-check: 4 tasks, 11 warnings
10
$ sed -i 's/decided_option: wrong/&\n    implemented_on: 2026-11-05/' plan.yaml; plan-check --as-of 2026-11-05 --only changes | grep -c PL95
plan-check: 4 tasks, 1 warning
0
? 1

The fields of an edit are those of its register, in records inside it too; what is touched is there.

>>> fields/plan.yaml
project: {id: shop, name: Web shop, start: 2026-11-02}
people:
  - {id: li, name: Li}
tasks:
  - {id: form, name: Form, owner: li, duration: 2d}
  - {id: v1.2, name: Version 1.2, owner: li, duration: 2d}
changes:
  - id: cr
    name: A change
    kind: request_for_change
    requested_by: li
    requested_on: 2026-11-02
    reason: R
    options:
      - id: wrong
        name: Wrong
        kind: adjust_plan
        edits:
          - set: form
            efort: 3d
            finish: 2026-11-10
          - set: project
            finnish: 2026-11-10
          - add: tasks
            id: pay
            name: Pay
            tasks:
              - {id: card, name: Card, duration: 1d, size: 2}
              - {id: form, name: Form again, duration: 1d}
        touches: [from, form.duratoin, project.finsh, pay.duration, fro.duration]
      - id: right
        name: Right
        kind: adjust_plan
        edits:
          - set: form
            effort: 3d
            x-mine: 1
          - set: project
            finish: 2026-11-10
          - add: tasks
            id: pay
            name: Pay
            tasks:
              - {id: card, name: Card, duration: 1d}
          - set: card
            duration: 2d
        touches: [form, form.duration, project.finish, card, card.duration, v1.2, v1.2.due, form.id]
<<<
$ plan-check --as-of 2026-11-05 --only changes fields
fields/plan.yaml:20:13: warning: edit 'set: form': 'efort' is no field to write in a task; did you mean 'effort'? [PL955]
fields/plan.yaml:21:13: warning: edit 'set: form': 'finish' is no field to write in a task [PL955]
fields/plan.yaml:23:13: warning: edit 'set: project': 'finnish' is no field to write in a project; did you mean 'finish'? [PL955]
fields/plan.yaml:28:54: warning: edit 'add: tasks': 'size' is no field to write in a task; did you mean 'line'? [PL955]
fields/plan.yaml:29:22: warning: edit 'add': there is a record 'form' already [PL951]
fields/plan.yaml:5:10: note: 'form' is here
fields/plan.yaml:30:19: warning: 'touches' names 'from', and there is no such record [PL956]
fields/plan.yaml:30:25: warning: 'touches' names 'form.duratoin', and a task has no such field; did you mean 'form.duration'? [PL956]
fields/plan.yaml:30:40: warning: 'touches' names 'project.finsh', and a project has no such field; did you mean 'project.finish'? [PL956]
fields/plan.yaml:30:69: warning: 'touches' names 'fro.duration', and there is no such record [PL956]
plan-check: 2 tasks, 9 warnings
