/* long: table
 *
 * English words about risks and issues.
 */
#include "base/message_words.h"

static const struct message messages[] = {
    {DIAG_STRATEGY_MISSING,
     "risk '{0}' has no strategy",
     "Nobody has decided how this risk is answered. The PMBOK (11.5), PRINCE2 and\n"
     "ISO 31000 know for a threat: avoid, mitigate, transfer, accept, escalate;\n"
     "for an opportunity: exploit, enhance, share, accept, escalate.",
     "risks:\n"
     "  - id: vendor-late\n"
     "    name: Scanner vendor delivers late\n"
     "    probability: 30%",
     "Choose one, and say why:\n"
     "    strategy: mitigate\n"
     "    reason: A rented set is cheaper than a second source"},
    {DIAG_STRATEGY_WITHOUT_REASON,
     "risk '{0}' does not say why it is answered so",
     "A strategy is chosen case by case; without its reason nobody can tell later\n"
     "whether it still holds. This is most true of accepting a risk, which without\n"
     "a reason is forgetting it (PMBOK 11.5; PRINCE2, risk).",
     "risks:\n"
     "  - id: vendor-late\n"
     "    strategy: accept",
     "Say it in a sentence:\n"
     "    reason: A second source costs more than the delay would"},
    {DIAG_STRATEGY_OF_OTHER_KIND,
     "risk '{0}' has a strategy for {1}",
     "Threats are avoided, mitigated or transferred, opportunities exploited,\n"
     "enhanced or shared (PMBOK 11.5, PRINCE2). The other way round the plan says\n"
     "that a good thing is to be kept away, or a bad one made to happen.",
     "risks:\n"
     "  - id: early-delivery\n"
     "    kind: opportunity\n"
     "    strategy: mitigate",
     "Choose another:\n"
     "    strategy: enhance\n"
     "or correct `kind`."},
    {DIAG_AVOIDED_WITHOUT_CHANGE,
     "risk '{0}' is to be avoided, but no change or task does it",
     "To avoid a risk is to change the plan so that it cannot happen (PMBOK 11.5).\n"
     "No change, no response with a task, and no task among its links is named.",
     "risks:\n"
     "  - id: new-model\n"
     "    strategy: avoid\n"
     "    reason: The old model will do",
     "Name what makes it impossible:\n"
     "    change: cr-old-model\n"
     "or, in a response:\n"
     "    responses:\n"
     "      - name: Order the old model\n"
     "        owner: li\n"
     "        due: 2026-11-13\n"
     "        task: order-scanners"},
    {DIAG_AVOIDED_BUT_LEFT,
     "risk '{0}' is to be avoided, but its residual probability is {1}",
     "What is avoided cannot happen any more (PMBOK 11.5). If something is left, it\n"
     "is only made less likely, which is mitigation.",
     "risks:\n"
     "  - id: new-model\n"
     "    strategy: avoid\n"
     "    residual:\n"
     "      probability: 10%",
     "Make it impossible:\n"
     "    residual:\n"
     "      probability: 0%\n"
     "or `strategy: mitigate`, with what is done."},
    {DIAG_MITIGATED_WITHOUT_RESPONSE,
     "risk '{0}' is to be mitigated, but has no response with an owner and a day",
     "Mitigation is something that somebody does by some day (PMBOK 11.5 and 11.6;\n"
     "PRINCE2's actionee). Without that the risk is accepted in silence.",
     "risks:\n"
     "  - id: vendor-late\n"
     "    strategy: mitigate\n"
     "    reason: A rented set is cheaper",
     "Write down who does what:\n"
     "    responses:\n"
     "      - name: Rent six scanners for the pilot\n"
     "        owner: zhao\n"
     "        due: 2026-12-11\n"
     "or accept it, with the reason."},
    {DIAG_RESIDUAL_NOT_LOWER,
     "risk '{0}' is to be mitigated, but what is left then is {1}",
     "A response is worth its effort only if the risk is smaller after it. What is\n"
     "left is estimated beforehand (PRINCE2's residual values, PMBOK 11.5), and\n"
     "lies below the risk as it was raised. Parts that `residual` does not say are\n"
     "as before.",
     "risks:\n"
     "  - id: vendor-late\n"
     "    probability: 30%\n"
     "    strategy: mitigate\n"
     "    responses:\n"
     "      - name: Rent six scanners for the pilot\n"
     "        owner: zhao\n"
     "        due: 2026-12-11",
     "Estimate what is left:\n"
     "    residual:\n"
     "      probability: 10%\n"
     "or a smaller `impact` there. If nothing becomes smaller, accept the risk."},
    {DIAG_TRANSFER_INCOMPLETE,
     "risk '{0}' is to be transferred, but does not say {1}",
     "A risk is transferred to somebody, by a contract or an insurance, for a price\n"
     "(PMBOK 11.5). What is not written down there stays with the project.",
     "risks:\n"
     "  - id: fire\n"
     "    strategy: transfer\n"
     "    reason: We cannot carry it",
     "Write down to whom, how, and at what price:\n"
     "    counterparty: North Insurance\n"
     "    instrument: Policy 4711, equipment\n"
     "    responses:\n"
     "      - name: Sign the policy\n"
     "        owner: li\n"
     "        due: 2026-11-13\n"
     "        cost: 480.00"},
    {DIAG_HIGH_RISK_ACCEPTED,
     "risk '{0}' is high and accepted, but has no {1}",
     "To accept a high risk actively is to know the sign that it happens, and to\n"
     "have a plan or money ready for then (PMBOK 11.5). How high a risk is follows\n"
     "from `policy: {risk_scale, risks}`: on five levels 15 points and more, in\n"
     "percents 18% and more.",
     "risks:\n"
     "  - id: key-person\n"
     "    probability: high\n"
     "    impact:\n"
     "      schedule: very_high\n"
     "    strategy: accept\n"
     "    reason: There is no second one",
     "Say how you will know, and what you will do:\n"
     "    trigger: She gives notice\n"
     "    contingency: |\n"
     "      The agency sends a substitute within a week.\n"
     "or money held for it with `reserve`."},
    {DIAG_RESPONSE_AFTER_PROXIMITY,
     "response to risk '{0}' is due on {1}, after it may have happened",
     "A response that comes after the risk may strike is no response (PRINCE2's\n"
     "proximity).",
     "risks:\n"
     "  - id: vendor-late\n"
     "    proximity: 2026-12-04\n"
     "    responses:\n"
     "      - name: Rent six scanners\n"
     "        owner: zhao\n"
     "        due: 2026-12-11",
     "Do it earlier:\n"
     "        due: 2026-12-02\n"
     "or correct `proximity`."},
    {DIAG_RESPONSE_OVERDUE,
     "overdue: response to risk '{0}'[ by {2}] was due on {1}",
     "A response is open though its day is over, so the risk is as large as before\n"
     "(PMBOK 11.6, 11.7).",
     "risks:\n"
     "  - id: vendor-late\n"
     "    responses:\n"
     "      - name: Rent six scanners\n"
     "        owner: zhao\n"
     "        due: 2026-11-13          (and today is later)",
     "Do it and say so, or agree on a later day:\n"
     "        closed_on: 2026-11-13"},
    {DIAG_RISK_REVIEW_OVERDUE,
     "risk '{0}' was to be looked at again by {1}[, and was last on {2}]",
     "Risks change. Each is looked at again by its `review_due`, else a period of\n"
     "`policy.risks.review_every` (1mo) after its newest review, or after it was\n"
     "raised (PMBOK 11.7; ISO 31000, monitoring and review).",
     "risks:\n"
     "  - id: vendor-late\n"
     "    raised_on: 2026-09-01        (and today is 2026-11-20)",
     "Look at it, and note what you see:\n"
     "    reviews:\n"
     "      - date: 2026-11-20\n"
     "        by: li\n"
     "        probability: 20%\n"
     "A `review_due` that has served its purpose is moved on or deleted."},
    {DIAG_RISK_WITHOUT_ISSUE,
     "risk '{0}' has occurred, but no issue names it",
     "What has happened is not a risk any more but an issue, with an owner and a\n"
     "day by which it is solved (PMBOK 11.7; PRINCE2, issues).",
     "risks:\n"
     "  - id: vendor-late\n"
     "    occurred_on: 2026-11-18",
     "Raise it as one:\n"
     "issues:\n"
     "  - id: scanners-late\n"
     "    name: The scanners come in January\n"
     "    risk: vendor-late\n"
     "    owner: li\n"
     "    due: 2026-11-25              (and what else an issue says)"},
    {DIAG_RISK_CATEGORY_MISSING,
     "no risk in these categories, and no word that they were looked at: {0}",
     "Technology, resources and the market are where risks of client projects come\n"
     "from; a register without one of them was most likely not complete (PMBOK\n"
     "11.2, risk breakdown structure). That nothing was found is an answer too, if\n"
     "it is written down.",
     "risks:\n"
     "  - id: vendor-late\n"
     "    category: supplier           (the only risk)",
     "Write down the risks you find there, or that you looked:\n"
     "policy:\n"
     "  risks:\n"
     "    considered:\n"
     "      - category: market\n"
     "        by: li\n"
     "        date: 2026-11-06\n"
     "        note: The price is fixed, nobody else is served"},
    {DIAG_RESPONSE_TOO_DEAR,
     "responses to risk '{0}' cost {1}, and save {2} on average",
     "Probability times cost, before and after: the expected money that the\n"
     "responses save is less than they cost (risk reduction leverage below 1). In\n"
     "money alone it is cheaper to accept the risk (PMBOK 11.4 and 11.5).",
     "risks:\n"
     "  - id: vendor-late\n"
     "    probability: 30%\n"
     "    impact:\n"
     "      cost: 1000.00              (300.00 on average)\n"
     "    residual:\n"
     "      probability: 10%           (100.00 on average)\n"
     "    responses:\n"
     "      - name: Rent six scanners\n"
     "        cost: 900.00",
     "Find a cheaper response, or accept the risk. If it is worth the price for\n"
     "another reason, say so in a waiver."},
    {DIAG_RISK_PAST_PROXIMITY,
     "risk '{0}' was expected for {1}, and is still open",
     "The time in which this risk could happen is over. Either it has happened, or\n"
     "it cannot any more, or the date was wrong (PRINCE2's proximity).",
     "risks:\n"
     "  - id: vendor-late\n"
     "    proximity: 2026-11-13        (and today is later)",
     "Say what became of it:\n"
     "    occurred_on: 2026-11-12\n"
     "or `closed_on`, or a later `proximity`."},
    {DIAG_RISK_WITHOUT_TASKS,
     "risk '{0}' delays something, but names no tasks",
     "A delay falls on tasks. Without them the forecast cannot tell whether it\n"
     "would move the finish (PMBOK 11.4).",
     "risks:\n"
     "  - id: vendor-late\n"
     "    impact:\n"
     "      schedule: 5d..10d..20d",
     "Name them:\n"
     "    tasks: load-test"},
    {DIAG_ISSUE_OVERDUE,
     "overdue: issue '{0}'[ of {2}] was due on {1}",
     "An issue is open though the day by which it was to be solved is over (PMBOK\n"
     "4.3, issue log; ISO 21502, 7.9).",
     "issues:\n"
     "  - id: no-test-data\n"
     "    owner: li\n"
     "    due: 2026-11-25              (and today is later)",
     "Say how it was solved, or agree on a later day:\n"
     "    solution: ACME sent an extract\n"
     "    resolved_on: 2026-11-25"},
    {DIAG_ISSUE_WITHOUT_SOLUTION,
     "issue '{0}' is over, but its solution is not said",
     "The summary of the project lists problems with their solutions, and the next\n"
     "project can only reuse what is written down (PRINCE2, end project report).",
     "issues:\n"
     "  - id: no-test-data\n"
     "    resolved_on: 2026-11-25",
     "Write it down:\n"
     "    solution: ACME sent an extract of last year's orders\n"
     "or the `change` that solves it; one that was none has `status: cancelled`."},
    {DIAG_ISSUE_WITHOUT_CAUSE,
     "{1} issue '{0}' is closed, but its cause is not said",
     "A grave issue whose cause is not known can come again. The cause is what a\n"
     "lesson is made of (PMBOK 8.3, root cause; PRINCE2, lessons).",
     "issues:\n"
     "  - id: no-test-data\n"
     "    severity: major\n"
     "    solution: ACME sent an extract\n"
     "    closed_on: 2026-11-27",
     "Find it and write it down:\n"
     "    cause: Nobody at ACME was asked before the start"},
};

const struct messages messages_en_risks = {messages, sizeof messages / sizeof *messages};
