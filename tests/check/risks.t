How risks are answered: each strategy with the parts without which it is only a word.

>>> plan.yaml
project: {id: shop, name: Web shop, start: 2026-11-02, finish: 2027-02-26, currency: EUR}
policy: {risks: {considered: [{category: technical, by: li, date: 2026-11-02}, {category: market, by: li, date: 2026-11-02}, {category: resource, by: li, date: 2026-11-02}]}}
people:
  - {id: li, name: Li}
tasks:
  - {id: build, name: Build, duration: 1w}
budget:
  - {id: all, name: All of it, category: labour, amount: 10000.00}
risks:
  - {id: open, name: No strategy, category: client, cause: C, effect: E, owner: li, probability: 30%, impact: {quality: low}}
  - {id: closed, name: No strategy any more, category: client, cause: C, effect: E, owner: li, probability: 30%, impact: {quality: low}, closed_on: 2026-11-03}
  - {id: why, name: No reason, category: client, cause: C, effect: E, owner: li, probability: 30%, impact: {quality: low}, strategy: accept}
  - {id: good, name: A good thing mitigated, kind: opportunity, category: client, cause: C, effect: E, owner: li, probability: 30%, impact: {quality: low}, strategy: mitigate, reason: R}
  - {id: bad, name: A bad thing shared, category: client, cause: C, effect: E, owner: li, probability: 30%, impact: {quality: low}, strategy: share, reason: R}
  - {id: fine, name: A good thing enhanced, kind: opportunity, category: client, cause: C, effect: E, owner: li, probability: 30%, impact: {quality: low}, strategy: enhance, reason: R}
<<<
>>> avoid.plan.yaml
risks:
  - {id: avoid-how, name: Nothing is done, category: client, cause: C, effect: E, owner: li, probability: 30%, impact: {quality: low}, strategy: avoid, reason: R}
  - {id: avoid-task, name: A link does it, category: client, cause: C, effect: E, owner: li, probability: 30%, impact: {quality: low}, strategy: avoid, reason: R, links: build}
  - {id: avoid-done, name: A response does it, category: client, cause: C, effect: E, owner: li, probability: 30%, impact: {quality: low}, strategy: avoid, reason: R, responses: [{name: A, owner: li, due: 2026-11-20, task: build}], residual: {probability: 0%}}
  - {id: avoid-left, name: Some is left, category: client, cause: C, effect: E, owner: li, probability: 30%, impact: {quality: low}, strategy: avoid, reason: R, links: build, residual: {probability: 12.5%}}
  - {id: avoid-word, name: Some is left in words, category: client, cause: C, effect: E, owner: li, probability: 30%, impact: {quality: low}, strategy: avoid, reason: R, links: build, residual: {probability: very_low}}
<<<
>>> mitigate.plan.yaml
risks:
  - {id: mitigate-how, name: Nothing is done, category: client, cause: C, effect: E, owner: li, probability: 30%, impact: {quality: low}, strategy: mitigate, reason: R, residual: {probability: 10%}}
  - {id: mitigate-not, name: Nothing is done any more, category: client, cause: C, effect: E, owner: li, probability: 30%, impact: {quality: low}, strategy: mitigate, reason: R, residual: {probability: 10%}, responses: [{name: A, owner: li, due: 2026-11-20, status: cancelled}]}
  - {id: mitigate-left, name: Not said what is left, category: client, cause: C, effect: E, owner: li, probability: 30%, impact: {quality: low}, strategy: mitigate, reason: R, responses: [{name: A, owner: li, due: 2026-11-20}]}
  - {id: mitigate-same, name: As before, category: client, cause: C, effect: E, owner: li, probability: 30%, impact: {quality: low}, strategy: mitigate, reason: R, responses: [{name: A, owner: li, due: 2026-11-20}], residual: {probability: 30%}}
  - {id: mitigate-less, name: Less likely, category: client, cause: C, effect: E, owner: li, probability: 30%, impact: {quality: low}, strategy: mitigate, reason: R, responses: [{name: A, owner: li, due: 2026-11-20}], residual: {probability: 25%}}
  - {id: mitigate-smaller, name: Smaller, category: client, cause: C, effect: E, owner: li, probability: 30%, impact: {cost: 500.00}, strategy: mitigate, reason: R, responses: [{name: A, owner: li, due: 2026-11-20}], residual: {impact: {cost: 400.00}}}
<<<
>>> others.plan.yaml
risks:
  - {id: transfer-how, name: To nobody, category: client, cause: C, effect: E, owner: li, probability: 30%, impact: {quality: low}, strategy: transfer, reason: R, counterparty: North Insurance}
  - {id: transfer-so, name: To an insurance, category: client, cause: C, effect: E, owner: li, probability: 30%, impact: {quality: low}, strategy: transfer, reason: R, counterparty: North Insurance, instrument: Policy 4711, responses: [{name: Sign, owner: li, due: 2026-11-20, cost: 480.00}]}
  - {id: accept-high, name: High and accepted, category: client, cause: C, effect: E, owner: li, probability: 50%, impact: {quality: very_high}, strategy: accept, reason: R}
  - {id: accept-sign, name: High with a sign, category: client, cause: C, effect: E, owner: li, probability: 50%, impact: {cost: 4000.00}, strategy: accept, reason: R, trigger: T}
  - {id: accept-plan, name: High with a plan, category: client, cause: C, effect: E, owner: li, probability: 50%, impact: {quality: very_high}, strategy: accept, reason: R, contingency: We work on Saturdays.}
  - {id: accept-so, name: High and ready, category: client, cause: C, effect: E, owner: li, probability: 50%, impact: {quality: very_high}, strategy: accept, reason: R, trigger: T, reserve: 500.00}
  - {id: accept-low, name: Not high, category: client, cause: C, effect: E, owner: li, probability: 50%, impact: {quality: high}, strategy: accept, reason: R}
  - {id: seen-high, name: High as seen now, category: client, cause: C, effect: E, owner: li, probability: 10%, impact: {quality: very_high}, strategy: accept, reason: R, reviews: [{date: 2026-11-04, by: li, probability: 90%}]}
  - {id: dear, name: Saves less than it costs, category: client, cause: C, effect: E, owner: li, probability: 30%, impact: {cost: 1000.00}, strategy: mitigate, reason: R, responses: [{name: A, owner: li, due: 2026-11-20, cost: 100.00}, {name: B, owner: li, due: 2026-11-20, cost: 100.01}], residual: {probability: 10%}}
  - {id: cheap, name: Saves what it costs, category: client, cause: C, effect: E, owner: li, probability: 30%, impact: {cost: 1000.00}, strategy: mitigate, reason: R, responses: [{name: A, owner: li, due: 2026-11-20, cost: 200.00}], residual: {probability: 10%}}
  - {id: unknown-price, name: In words, category: client, cause: C, effect: E, owner: li, probability: 30%, impact: {cost: high}, strategy: mitigate, reason: R, responses: [{name: A, owner: li, due: 2026-11-20, cost: 900.00}], residual: {probability: 10%}}
<<<
$ plan-check --as-of 2026-11-05 --only risks
avoid.plan.yaml:2:146: warning: risk 'avoid-how' is to be avoided, but no change or task does it [PL903]
avoid.plan.yaml:5:200: warning: risk 'avoid-left' is to be avoided, but its residual probability is 12.5% [PL904]
avoid.plan.yaml:6:209: warning: risk 'avoid-word' is to be avoided, but its residual probability is very_low [PL904]
mitigate.plan.yaml:2:149: warning: risk 'mitigate-how' is to be mitigated, but has no response with an owner and a day [PL905]
mitigate.plan.yaml:3:158: warning: risk 'mitigate-not' is to be mitigated, but has no response with an owner and a day [PL905]
mitigate.plan.yaml:4:156: warning: risk 'mitigate-left' is to be mitigated, but what is left then is not said [PL906]
mitigate.plan.yaml:5:241: warning: risk 'mitigate-same' is to be mitigated, but what is left then is not lower than before [PL906]
others.plan.yaml:2:143: warning: risk 'transfer-how' is to be transferred, but does not say the instrument, what it costs [PL907]
others.plan.yaml:4:156: warning: risk 'accept-high' is high and accepted, but has no trigger and no contingency [PL908]
others.plan.yaml:5:150: warning: risk 'accept-sign' is high and accepted, but has no contingency and no reserve [PL908]
others.plan.yaml:6:155: warning: risk 'accept-plan' is high and accepted, but has no trigger [PL908]
others.plan.yaml:9:153: warning: risk 'seen-high' is high and accepted, but has no trigger and no contingency [PL908]
others.plan.yaml:10:151: warning: responses to risk 'dear' cost 200.01 EUR, and save 200.00 EUR on average [PL914]
plan.yaml:10:10: warning: risk 'open' has no strategy [PL900]
plan.yaml:12:134: warning: risk 'why' does not say why it is answered so [PL901]
plan.yaml:13:167: warning: risk 'good' has a strategy for a threat [PL902]
plan.yaml:14:143: warning: risk 'bad' has a strategy for an opportunity [PL902]
plan-check: 1 task, 17 warnings
? 0

On the PMBOK's scale other risks are high; under the practice of client projects missing parts are errors.

$ sed -i 's/^policy: {/policy: {practice: client, risk_scale: pmbok, /' plan.yaml
$ plan-check --as-of 2026-11-05 --only risks -q
avoid.plan.yaml:2:146: error: risk 'avoid-how' is to be avoided, but no change or task does it [PL903]
avoid.plan.yaml:5:200: error: risk 'avoid-left' is to be avoided, but its residual probability is 12.5% [PL904]
avoid.plan.yaml:6:209: error: risk 'avoid-word' is to be avoided, but its residual probability is very_low [PL904]
mitigate.plan.yaml:2:149: error: risk 'mitigate-how' is to be mitigated, but has no response with an owner and a day [PL905]
mitigate.plan.yaml:3:158: error: risk 'mitigate-not' is to be mitigated, but has no response with an owner and a day [PL905]
mitigate.plan.yaml:4:156: error: risk 'mitigate-left' is to be mitigated, but what is left then is not said [PL906]
mitigate.plan.yaml:5:241: error: risk 'mitigate-same' is to be mitigated, but what is left then is not lower than before [PL906]
others.plan.yaml:2:143: error: risk 'transfer-how' is to be transferred, but does not say the instrument, what it costs [PL907]
others.plan.yaml:4:156: error: risk 'accept-high' is high and accepted, but has no trigger and no contingency [PL908]
others.plan.yaml:5:150: error: risk 'accept-sign' is high and accepted, but has no contingency and no reserve [PL908]
others.plan.yaml:6:155: error: risk 'accept-plan' is high and accepted, but has no trigger [PL908]
others.plan.yaml:8:141: error: risk 'accept-low' is high and accepted, but has no trigger and no contingency [PL908]
others.plan.yaml:9:153: error: risk 'seen-high' is high and accepted, but has no trigger and no contingency [PL908]
others.plan.yaml:10:151: warning: responses to risk 'dear' cost 200.01 EUR, and save 200.00 EUR on average [PL914]
plan.yaml:10:10: error: risk 'open' has no strategy [PL900]
plan.yaml:12:134: error: risk 'why' does not say why it is answered so [PL901]
plan.yaml:13:167: error: risk 'good' has a strategy for a threat [PL902]
plan.yaml:14:143: error: risk 'bad' has a strategy for an opportunity [PL902]
? 1
