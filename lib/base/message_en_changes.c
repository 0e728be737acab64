/* long: table
 *
 * English words about changes: assessed, chosen, approved, made.
 */
#include "base/message_words.h"

static const struct message messages[] = {
    {DIAG_ASSESSMENT_INCOMPLETE,
     "change '{0}' is assessed, but {1}",
     "What a change does to scope, schedule and cost is known before anybody decides\n"
     "on it (PMBOK 4.6; PRINCE2, issue control; ISO 21502, 7.10). Of a change that\n"
     "is decided only the option taken is looked at; options that defer or reject\n"
     "need no assessment. What stays as it is, is said too: `none`, `0d`, `0.00`.",
     "changes:\n"
     "  - id: cr-sso\n"
     "    status: assessed\n"
     "    options:\n"
     "      - id: now\n"
     "        name: Before launch\n"
     "        kind: adjust_plan\n"
     "        assessment:\n"
     "          schedule: 5d",
     "Say the other parts too:\n"
     "        assessment:\n"
     "          scope: One more way to log in\n"
     "          schedule: 5d\n"
     "          cost: 4000.00"},
    {DIAG_CHANGE_WITHOUT_CHOICE,
     "change '{0}' is significant by {1}, but has one option only",
     "A significant change deserves a choice: adjust the plan, add resources, or\n"
     "think again about the goals (PRINCE2 weighs the options of an issue; ISO\n"
     "21502, 7.10). It is significant from `policy.changes.significant_days` and\n"
     "`significant_cost` on, else from the project's tolerances, and whenever the\n"
     "scope changes; a `scope` of `none` or `unchanged` does not count.",
     "changes:\n"
     "  - id: cr-sso\n"
     "    status: options_proposed\n"
     "    options:\n"
     "      - id: now\n"
     "        assessment:\n"
     "          scope: One more way to log in\n"
     "          schedule: 8d\n"
     "          cost: 4000.00",
     "Propose another way, be it to defer:\n"
     "      - id: later\n"
     "        name: After launch\n"
     "        kind: defer"},
    {DIAG_APPROVAL_INCOMPLETE,
     "change '{0}' is approved, but does not say {1}",
     "An approval is a decision: somebody's, on a day, for one of the options. With\n"
     "a part of it missing nobody can rely on it later (PMBOK 4.6, change log;\n"
     "PRINCE2, issue register).",
     "changes:\n"
     "  - id: cr-sso\n"
     "    status: approved",
     "Write down the decision:\n"
     "    decided_option: now\n"
     "    decided_by:\n"
     "      - chen\n"
     "    decided_on: 2026-11-20"},
    {DIAG_OPTION_UNKNOWN,
     "change '{0}' has no option '{1}', which '{2}' names[; did you mean '{3}'?]",
     "Which option was meant decides what the plan may become. The ids of options\n"
     "are those under `options` of the same change.",
     "changes:\n"
     "  - id: cr-sso\n"
     "    options:\n"
     "      - id: now\n"
     "    decided_option: at-once",
     "Name one of the options:\n"
     "    decided_option: now"},
    {DIAG_APPROVED_WITHOUT_CLIENT,
     "change '{0}' is approved, but the client was not asked",
     "Nobody of the client's decided on this change, and no consultation with one\n"
     "of them is written down. The plan changes only by agreement of both sides\n"
     "(PMBOK 4.6; DSDM; ISO 21502, 7.10).",
     "changes:\n"
     "  - id: cr-sso\n"
     "    status: approved\n"
     "    decided_by: li               (of the team)",
     "Ask, and write down the answer:\n"
     "    consultations:\n"
     "      - date: 2026-11-18\n"
     "        with: chen\n"
     "        outcome: Agrees, if it is ready by the launch"},
    {DIAG_BEYOND_AUTHORITY,
     "change '{0}' is larger than '{1}' may decide",
     "`policy.changes.authority` says up to which delay and cost a role decides\n"
     "alone. Beyond that, one of those who decide is on the client's side (PRINCE2,\n"
     "delegated authority and change budget).",
     "policy:\n"
     "  changes:\n"
     "    authority:\n"
     "      - role: manager\n"
     "        cost: 2000.00\n"
     "        schedule: 3d\n"
     "changes:\n"
     "  - id: cr-sso                   (an option that costs 4000.00)\n"
     "    decided_by: li               (the project's manager)",
     "Have it decided by the client:\n"
     "    decided_by:\n"
     "      - li\n"
     "      - chen"},
    {DIAG_IMPLEMENTED_UNAPPROVED,
     "change '{0}' is implemented, but {1}",
     "The plan is changed only after a change is approved; else the plan agreed with\n"
     "the client is not the plan any more (PMBOK 4.6; PRINCE2, issue control).",
     "changes:\n"
     "  - id: cr-sso\n"
     "    implemented_on: 2026-11-20   (and no decision)",
     "Get the decision and write it down:\n"
     "    decided_option: now\n"
     "    decided_by: chen\n"
     "    decided_on: 2026-11-20\n"
     "or take the change back out of the plan."},
    {DIAG_IMPLEMENTATION_OVERDUE,
     "change '{0}' was approved on {1}, and is not implemented; it was due on {2}",
     "What was agreed is not in the plan yet, after more than\n"
     "`policy.changes.implement_within` (10d). Until then the plan and the agreement\n"
     "say different things (PMBOK 4.6).",
     "changes:\n"
     "  - id: cr-sso\n"
     "    decided_option: now\n"
     "    decided_by: chen\n"
     "    decided_on: 2026-11-02       (and today is 2026-11-30)",
     "Change the plan, and say so:\n"
     "    implemented_on: 2026-11-30"},
    {DIAG_CHANGE_UNDECIDED,
     "change '{0}' was to be decided by {1}, and is not",
     "Who asked for the change waits for an answer: by its `due`, else within\n"
     "`policy.changes.decide_within` (10d) of being asked for. A draft has no such\n"
     "limit unless it has a `due` (PRINCE2, issue control).",
     "changes:\n"
     "  - id: cr-sso\n"
     "    status: submitted\n"
     "    requested_on: 2026-11-02     (and today is 2026-11-30)",
     "Decide, be it to defer or to reject:\n"
     "    decided_by: chen\n"
     "    decided_on: 2026-11-30\n"
     "or agree on a day by which you will, with `due`."},
    {DIAG_CHANGE_BUDGET_EXCEEDED,
     "approved changes cost {0}, more than the {1} set aside",
     "The costs of all approved changes together are above the money set aside for\n"
     "changes (PRINCE2, change budget).",
     "policy:\n"
     "  changes:\n"
     "    budget: 5000.00\n"
     "(and two approved changes of 3000.00 each)",
     "Agree with the client on a larger `budget`, or on which change is not made."},
    {DIAG_EDIT_OF_UNKNOWN,
     "edit '{0}: {1}': {2}[; did you mean '{3}'?]",
     "An edit of a change names a record that is not there, nor added by an edit\n"
     "before it, or that one before it removes. The edits of an option apply all or\n"
     "none, so none of them could.",
     "changes:\n"
     "  - id: cr-sso\n"
     "    options:\n"
     "      - id: now\n"
     "        edits:\n"
     "          - set: lode-test\n"
     "            duration: 6d",
     "Name the record as it is called now:\n"
     "          - set: load-test"},
    {DIAG_EDIT_ADDS_EXISTING,
     "edit 'add': there is a record '{0}' already",
     "An edit adds a record whose id is taken. If it was added to the plan already,\n"
     "the change is implemented.",
     "changes:\n"
     "  - id: cr-sso\n"
     "    options:\n"
     "      - id: now\n"
     "        edits:\n"
     "          - add: tasks\n"
     "            id: load-test        (a task of the plan)",
     "Choose another id; or `set` the fields of the record that is there; or say\n"
     "since when it is done:\n"
     "    implemented_on: 2026-11-20"},
    {DIAG_EDIT_ENTRY_MISSING,
     "edit 'remove_from: {2}': '{0}' is not in its '{1}'",
     "`remove_from` takes entries out of lists. This one is not in the list as it\n"
     "stands now.",
     "tasks:\n"
     "  - id: load-test\n"
     "    depends_on: design-api\n"
     "(and in a change)\n"
     "        edits:\n"
     "          - remove_from: load-test\n"
     "            depends_on: build-api",
     "Name an entry of the list:\n"
     "          - remove_from: load-test\n"
     "            depends_on: design-api"},
    {DIAG_EDIT_REMOVES_FACTS,
     "edit 'remove: {0}': work on it is recorded",
     "Progress or hours were reported for this task, or for one below it. What was\n"
     "done does not go away with the task, nor does its cost.",
     "progress:\n"
     "  - date: 2026-11-13\n"
     "    task: load-test\n"
     "    percent: 20%\n"
     "(and in a change)\n"
     "        edits:\n"
     "          - remove: load-test",
     "Cancel it instead, with an entry of progress once the change is approved:\n"
     "progress:\n"
     "  - date: 2026-11-20\n"
     "    task: load-test\n"
     "    status: cancelled"},
    {DIAG_EDIT_CHANGES_ID,
     "edit 'set: {0}': an id cannot be changed",
     "An id is what history, baselines and facts find a record by; it is not a\n"
     "field that a change may set.",
     "changes:\n"
     "  - id: cr-sso\n"
     "    options:\n"
     "      - id: now\n"
     "        edits:\n"
     "          - set: load-test\n"
     "            id: stress-test",
     "Change the name instead:\n"
     "          - set: load-test\n"
     "            name: Stress test\n"
     "If the id itself must change, do it in the plan, with `was: load-test`."},
    {DIAG_EDIT_FIELD_UNKNOWN,
     "edit '{0}: {1}': '{2}' is no field to write in a {3}[; did you mean '{4}'?]",
     "The fields of an edit are those of the record it adds or changes. This one\n"
     "is none of them, or is computed, so the plan would be wrong once the edits\n"
     "are applied.",
     "changes:\n"
     "  - id: cr-sso\n"
     "    options:\n"
     "      - id: now\n"
     "        edits:\n"
     "          - set: load-test\n"
     "            efort: 6d",
     "Write the field as in the register:\n"
     "          - set: load-test\n"
     "            effort: 6d"},
    {DIAG_TOUCHES_UNKNOWN,
     "'touches' names '{0}', and {1}[; did you mean '{2}'?]",
     "What an option touches is a record, or a field of one, that the change may\n"
     "alter. One that is not there covers nothing, and what was meant stays\n"
     "uncovered. (Only approved changes alter the baseline: PMBOK 6, 4.6.)",
     "changes:\n"
     "  - id: cr-sso\n"
     "    options:\n"
     "      - id: now\n"
     "        touches: lode-test.effort",
     "Name the record as it is called now, and the field as in its register:\n"
     "        touches: load-test.effort"},
};

const struct messages messages_en_changes = {messages, sizeof messages / sizeof *messages};
