Costs of risks and changes in another currency count at the rate of the project, where it has one.

>>> plan.yaml
project:
  id: shop
  name: Web shop
  manager: li
  start: 2026-11-02
  currency: EUR
  exchange: [{currency: USD, rate: 2}]
  tolerances: {cost: 10%}
policy:
  changes: {budget: 900.00 USD, authority: [{role: manager, cost: 1000.00}]}
people:
  - {id: li, name: Li}
budget:
  - {id: all, name: All of it, category: labour, amount: 10000.00}
changes:
  - id: dear
    name: More than the budget for changes
    kind: concern
    requested_by: li
    requested_on: 2026-11-02
    reason: R
    decided_by: li
    decided_on: 2026-11-03
    decided_option: now
    options:
      - {id: now, name: Now, kind: adjust_plan, assessment: {scope: unchanged, schedule: 0d, cost: 900.01 USD}}
risks:
  - id: fine
    name: The responses are worth it
    category: cost
    cause: C
    effect: E
    raised_on: 2026-11-02
    owner: li
    probability: 50%
    impact: {cost: 1000.00 USD}
    strategy: mitigate
    reason: R
    residual: {probability: 10%}
    responses: [{name: Pay, owner: li, due: 2026-11-20, cost: 400.00 USD}]
  - id: high
    name: High by a cost of a fifth of the budget
    category: cost
    cause: C
    effect: E
    raised_on: 2026-11-02
    owner: li
    probability: very_high
    impact: {cost: 1000.00 USD}
    strategy: accept
    reason: R
<<<
$ plan-check --as-of 2026-11-05 --only risks,changes | grep -v PL913
plan-check: 0 tasks, 5 warnings
plan.yaml:10:21: warning: approved changes cost 1800.02 EUR, more than the 1800.00 EUR set aside [PL949]
plan.yaml:22:17: warning: change 'dear' is larger than 'li' may decide [PL945]
plan.yaml:26:14: warning: change 'dear' is significant by its cost, but has one option only [PL941]
plan.yaml:50:15: warning: risk 'high' is high and accepted, but has no trigger and no contingency [PL908]
$ sed -i 's/900.01 USD/450.00 USD/; s/400.00 USD/401.00 USD/; s/{cost: 1000.00 USD}$/{cost: 900.00}/' plan.yaml
$ plan-check --as-of 2026-11-05 --only risks,changes | grep -v PL913
plan-check: 0 tasks, 2 warnings
plan.yaml:37:15: warning: responses to risk 'fine' cost 802.00 EUR, and save 360.00 EUR on average [PL914]
? 0

Without a rate nothing is compared.

$ sed -i 's/currency: USD/currency: CHF/; s/450.00 USD/900.01 USD/' plan.yaml
$ plan-check --as-of 2026-11-05 --only risks,changes | grep -v PL913
plan-check: 0 tasks, 1 warning
? 1
