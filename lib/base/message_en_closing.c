/* long: table
 *
 * English words about the end of a project and its lessons.
 */
#include "base/message_words.h"

static const struct message messages[] = {
    {DIAG_CLOSING_WITH_OPEN,
     "left open in a project that is {0}: the {1} '{2}' {3}",
     "Before a project is closed, what was to be delivered is accepted, and what\n"
     "is open is over or handed on (PMBOK 4.7, PRINCE2's closing a project, ISO\n"
     "21502 6.9).",
     "project:\n"
     "  status: closing\n"
     "issues:\n"
     "  - id: no-test-data\n"
     "    name: ACME has no test data yet\n"
     "    severity: major          (and it is not closed)",
     "Close it. If somebody else takes it over from here, close it with that:\n"
     "    closed_on: 2027-02-26\n"
     "    solution: Taken over by the client's own support"},
    {DIAG_EVALUATION_INCOMPLETE,
     "evaluation without: {0}",
     "A project is judged on schedule, quality, cost and the client's\n"
     "satisfaction; what is left out is what nobody learns from (PMBOK 4.7,\n"
     "PRINCE2's end project report).",
     "project:\n"
     "  status: closing\n"
     "evaluation:\n"
     "  - id: on-time\n"
     "    name: Was it on time\n"
     "    dimension: schedule",
     "Write an entry for each of them:\n"
     "    - id: content\n"
     "      name: Is the client content\n"
     "      dimension: satisfaction\n"
     "Target, actual and verdict are computed unless given."},
    {DIAG_LESSON_INCOMPLETE,
     "lesson that teaches nothing: '{0}' has no {1}",
     "Something went wrong, and why, or what to do next time, is not said. Nobody\n"
     "can do better for having read it (PRINCE2's lessons report).",
     "lessons:\n"
     "  - id: late-hardware\n"
     "    name: The hardware came too late\n"
     "    kind: failure\n"
     "    logged_on: 2027-01-22",
     "Add both:\n"
     "    cause: It was ordered when the design was final\n"
     "    recommendation: Order what every design needs at the start"},
    {DIAG_LESSON_WITHOUT_ACTION,
     "lesson without an action: '{0}'",
     "A lesson is learned once somebody acts on it (PRINCE2: lessons are not\n"
     "learned until something changes). Nobody has an action from this one.",
     "lessons:\n"
     "  - id: order-early\n"
     "    name: Order hardware before the design is final\n"
     "    kind: success\n"
     "    logged_on: 2027-01-22",
     "Say who does what with it:\n"
     "    actions:\n"
     "      - id: change-checklist\n"
     "        name: Put the order into the checklist of the first week\n"
     "        owner: li\n"
     "        due: 2027-02-05\n"
     "        source: order-early\n"
     "A lesson that is settled says `status: closed`."},
    {DIAG_ISSUE_WITHOUT_LESSON,
     "grave, over, and no lesson drawn: the {0} issue '{1}'",
     "What went badly wrong is what others can learn most from (PRINCE2's lessons\n"
     "log, PMBOK 4.4). This plan has lessons, and none of them is linked with\n"
     "this issue.",
     "issues:\n"
     "  - id: no-test-data\n"
     "    name: ACME has no test data yet\n"
     "    severity: critical\n"
     "    closed_on: 2026-12-01",
     "Write the lesson, and link it:\n"
     "    lessons:\n"
     "      - id: data-first\n"
     "        name: Ask for test data in the contract\n"
     "        links: no-test-data"},
    {DIAG_EVALUATED_TOO_EARLY,
     "'{0}' judges the project, and the deliverable '{1}' is not accepted[ (and {2} more)]",
     "A project is judged when what it was to deliver is accepted and what is\n"
     "open is handed on; before that, the verdict is a guess (PMBOK 4.7, PRINCE2's\n"
     "end project report, ISO 21502 6.9).",
     "evaluation:\n"
     "  - id: good\n"
     "    name: Was it good\n"
     "    dimension: quality\n"
     "    verdict: met\n"
     "deliverables:\n"
     "  - id: api\n"
     "    name: The API            (and no submission of it was accepted)",
     "Write what was accepted; until then, leave the verdict and the score out:\n"
     "    submissions:\n"
     "      - date: 2027-02-26\n"
     "        result: accepted"},
    {DIAG_MILESTONE_WITHOUT_LESSON,
     "milestone reached late, and no lesson drawn: '{0}', by {1}",
     "It was reached later than this project tolerates, a week unless\n"
     "`tolerances` say otherwise, and no lesson of this plan is linked with it\n"
     "(PRINCE2's lessons log, PMBOK 4.4).",
     "tasks:\n"
     "  - id: pilot-done\n"
     "    name: Pilot is done\n"
     "    milestone: true\n"
     "    due: 2026-12-01\n"
     "progress:\n"
     "  - date: 2026-12-15\n"
     "    task: pilot-done\n"
     "    actual_finish: 2026-12-15",
     "Write why, and what to do next time, and link it:\n"
     "    lessons:\n"
     "      - id: order-early\n"
     "        name: Order hardware before the design is final\n"
     "        links: pilot-done"},
};

const struct messages messages_en_closing = {messages, sizeof messages / sizeof *messages};
