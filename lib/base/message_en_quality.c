/* long: table
 *
 * English words about how good it must be.
 */
#include "base/message_words.h"

static const struct message messages[] = {
    {DIAG_DELIVERABLE_WITHOUT_STANDARD,
     "deliverable without a standard: '{0}'",
     "What is delivered needs a measure of how good it must be (PMBOK 8.1,\n"
     "PRINCE2's quality register). Other deliverables of this plan have\n"
     "standards, this one has none, so nobody can say that it is done well.",
     "deliverables:\n"
     "  - id: api\n"
     "    name: The API\n"
     "standards:\n"
     "  - id: legible\n"
     "    name: The manual can be read\n"
     "    deliverables: manual",
     "Write a standard for it, or name it in one that is there:\n"
     "    standards:\n"
     "      - id: p95\n"
     "        name: Pages answer fast\n"
     "        deliverables: api\n"
     "        criterion: 95 of 100 calls answer in time\n"
     "        kind: test"},
    {DIAG_STANDARD_WITHOUT_CHECK,
     "standard that is never checked: '{0}'",
     "A standard counts once somebody looks (PMBOK 8.3, PRINCE2's quality\n"
     "register). Other standards have checks, this one has neither a check nor an\n"
     "`every`.",
     "standards:\n"
     "  - id: p95\n"
     "    name: Pages answer fast\n"
     "    deliverables: api\n"
     "    criterion: 95 of 100 calls answer in time\n"
     "    kind: test",
     "Plan one:\n"
     "    - id: p95\n"
     "      checks:\n"
     "        - id: p95-first\n"
     "          name: First load test\n"
     "          planned_on: 2027-01-15"},
    {DIAG_CHECK_OVERDUE,
     "overdue: the {0} '{1}' was to be {2} by {3}",
     "The day a check was planned for is over (or that by which a standard with\n"
     "`every` was to be checked again), and nothing says that it was held. What\n"
     "is found late costs more to mend (PMBOK 8.3).",
     "checks:\n"
     "  - id: p95-first\n"
     "    name: First load test\n"
     "    standard: p95\n"
     "    planned_on: 2026-11-12",
     "Hold it, and write down what came of it:\n"
     "    held_on: 2026-11-16\n"
     "    result: pass\n"
     "or plan another day."},
    {DIAG_ACCEPTED_UNCHECKED,
     "accepted too early: '{0}' {1}",
     "The client took this deliverable although a mandatory standard was not\n"
     "shown to hold, or a critical defect is open (PMBOK 8.3, PRINCE2's quality\n"
     "register). What is wrong with it will be found in use.",
     "deliverables:\n"
     "  - id: api\n"
     "    name: The API\n"
     "    submissions:\n"
     "      - date: 2026-11-27\n"
     "        result: accepted\n"
     "standards:\n"
     "  - id: p95\n"
     "    name: Pages answer fast\n"
     "    deliverables: api        (and no check of it was held)",
     "Make up for the check, or mend the defect, and tell the client. A standard\n"
     "that may be waived says `mandatory: false`."},
    {DIAG_OWN_WORK_CHECKED,
     "own work checked: '{0}' is held by '{1}', who answers for '{2}'",
     "Who made a thing does not see its faults: whoever checks it should be\n"
     "someone else than whoever answers for it (PRINCE2's quality review).",
     "deliverables:\n"
     "  - id: api\n"
     "    name: The API\n"
     "    owner: zhao\n"
     "checks:\n"
     "  - id: p95-first\n"
     "    name: First load test\n"
     "    standard: p95\n"
     "    planned_on: 2027-01-15\n"
     "    by: zhao",
     "Let somebody else check:\n"
     "    by: li"},
    {DIAG_RESULT_MISSING,
     "check without a result: '{0}' was held",
     "A check was held, but whether what was checked is good is not written down,\n"
     "so it was held for nothing (PMBOK 8.3).",
     "checks:\n"
     "  - id: p95-first\n"
     "    name: First load test\n"
     "    planned_on: 2027-01-15\n"
     "    held_on: 2027-01-15",
     "Write down what came of it:\n"
     "    result: pass\n"
     "Where the standard has limits, `measured` says it too."},
    {DIAG_RESULT_AGAINST_LIMIT,
     "result against the measure: '{0}' {1}, and is {2} its limits",
     "What was measured is held against `at_least` and `at_most` of the standard\n"
     "(PMBOK 8.3), and says the contrary of the result beside it. One of them is\n"
     "wrong.",
     "standards:\n"
     "  - id: p95\n"
     "    name: Pages answer fast\n"
     "    unit: ms\n"
     "    at_most: 800\n"
     "    checks:\n"
     "      - id: p95-first\n"
     "        name: First load test\n"
     "        result: pass\n"
     "        measured: 930",
     "Correct the value or the result. What is just good enough is `result:\n"
     "conditional`."},
    {DIAG_REWORK_MISSING,
     "mended, and nobody said what it took: '{0}'",
     "The cost of poor quality is the work of mending it (PMBOK 8.1). This defect\n"
     "is mended and says nothing of it, so figures of rework are too small.",
     "defects:\n"
     "  - id: no-refund\n"
     "    name: No call to refund an order\n"
     "    closed_on: 2026-11-18",
     "Write down how long it took:\n"
     "    rework: 4h\n"
     "If nothing was mended, say `status: wont_fix` or `cancelled`."},
    {DIAG_DEFECT_OVERDUE,
     "overdue: the defect '{0}' was to be mended by {1}",
     "The day by which this defect was to be mended is over, and it is still open\n"
     "(PMBOK 8.3).",
     "defects:\n"
     "  - id: no-refund\n"
     "    name: No call to refund an order\n"
     "    due: 2026-11-18",
     "Mend it, and write down when:\n"
     "    fixed_on: 2026-11-20\n"
     "or agree on another day."},
    {DIAG_DELIVERABLE_OVERDUE,
     "overdue: the deliverable '{0}' was due {1}",
     "The day by which this was promised is over, and nothing says that it was\n"
     "handed over (PMBOK 5.5).",
     "deliverables:\n"
     "  - id: api\n"
     "    name: The API\n"
     "    due: 2026-11-27",
     "Hand it over, and write it down:\n"
     "    submissions:\n"
     "      - date: 2026-11-30\n"
     "        deliverable: api\n"
     "or agree on another day with the client."},
    {DIAG_REJECTED_AND_LEFT,
     "rejected, and nothing follows: '{0}' on {1}",
     "The client did not take this deliverable, and there is no defect in it\n"
     "since, no action or issue linked with it, and no later submission. Whoever\n"
     "must do what is not said (PMBOK 5.5, 8.3).",
     "submissions:\n"
     "  - date: 2026-11-27\n"
     "    deliverable: api\n"
     "    result: rejected",
     "Write down what was found, or what is done about it:\n"
     "    defects:\n"
     "      - id: no-refund\n"
     "        name: No call to refund an order\n"
     "        deliverable: api\n"
     "        severity: major\n"
     "        found_on: 2026-11-27\n"
     "        found_by: chen"},
};

const struct messages messages_en_quality = {messages, sizeof messages / sizeof *messages};
