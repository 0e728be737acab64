/* long: table
 *
 * English words about the project as a whole: its policy, its registers, what was agreed.
 */
#include "base/message_words.h"

static const struct message messages[] = {
    {DIAG_RULE_UNKNOWN,
     "no such rule: '{0}'[; did you mean '{1}'?]",
     "A policy or a waiver names the rule it is about by its id or by its name.\n"
     "This is neither, so it would change nothing.",
     "policy:\n"
     "  rules:\n"
     "    - rule: PL3011\n"
     "      severity: off\n"
     "      reason: Small tasks are fine here",
     "Take the id that the finding shows at its end, such as PL311, or the name\n"
     "that `plan-check --explain PL311` shows beside it."},
    {DIAG_RULE_FIXED,
     "cannot be {1}: {0} is an error in every plan",
     "What this rule finds makes the plan ambiguous or impossible to compute, so\n"
     "no result could be relied on. Only warnings can be set otherwise or waived.",
     "policy:\n"
     "  rules:\n"
     "    - rule: PL305              (links in a circle)\n"
     "      severity: warning\n"
     "      reason: We know",
     "Mend what the rule finds, and take the entry away."},
    {DIAG_WAIVER_EXPIRED,
     "waiver has run out: {0} was accepted until {1}",
     "A finding was accepted for a time, and that time is over. From now on the\n"
     "finding is shown again.",
     "waivers:\n"
     "  - rule: PL311\n"
     "    by: li\n"
     "    until: 2026-10-30\n"
     "    reason: The client asked for a later date",
     "Mend what the rule finds and delete the waiver, or accept it again: a new\n"
     "`until`, with who and why."},
    {DIAG_WAIVER_UNUSED,
     "waiver of nothing: the rule {0} finds nothing here",
     "This record has a waiver, but no finding of that rule. Either it was mended,\n"
     "or the waiver stands on another record than the finding.",
     "- id: build\n"
     "  waivers:\n"
     "    - rule: PL311              (build is not late)\n"
     "      by: li\n"
     "      until: 2026-10-30\n"
     "      reason: The client asked for a later date",
     "Delete the waiver, or move it to the record that the finding names."},
    {DIAG_STATUS_CONTRADICTED,
     "status contradicts a date: '{0}' is {1}, and has {2} {3}",
     "A date says how something stands: what has `closed_on` is closed, what has\n"
     "`fixed_on` is fixed. Here a status beside it says something else, and which\n"
     "of them is true cannot be told.",
     "actions:\n"
     "  - id: send-draft\n"
     "    name: Send the draft\n"
     "    owner: zhao\n"
     "    due: 2026-11-13\n"
     "    status: open\n"
     "    closed_on: 2026-11-12",
     "Delete `status`: the date says it. If it is not over, delete the date; what\n"
     "came back after it was mended says so with `reopened_on`."},
    {DIAG_NOT_YET_HAPPENED,
     "said of a day to come: '{0}' has {1} {2}",
     "A date that ends in `_on` is the day on which something happened. This day\n"
     "is still to come, so the entry is a hope, or its year is mistyped. (With\n"
     "--as-of, the plan is looked at as it was then, and nothing is said.)",
     "actions:\n"
     "  - id: send-draft\n"
     "    name: Send the draft\n"
     "    owner: zhao\n"
     "    due: 2026-11-13\n"
     "    closed_on: 2062-11-12",
     "Correct the day. What is planned stands in `due` or `planned_on`."},
    {DIAG_PRACTICE_MISSING,
     "missing in a client project: {0}; {1}",
     "The policy says `practice: client`: this plan keeps to what is good\n"
     "practice in projects for clients (PMBOK 4.2, PRINCE2's project initiation,\n"
     "ISO 21502 6.5). Such a plan says who it is for and with whom, what for, how\n"
     "good, at what price, what may go wrong, and who hears what.",
     "policy:\n"
     "  practice: client             (and there are no goals)",
     "Write at least the first record of it. A plan that is no project for a\n"
     "client does without `practice: client`; one that needs all but this accepts\n"
     "it with a waiver on the project, which holds for all that is missing."},
    {DIAG_CLIENT_NOT_SIGNED,
     "the client has not said yes to {0}",
     "What is to be done was written down, but nobody on the client's side has\n"
     "signed it off (PMBOK 4.2, PRINCE2's project initiation). Then each side may\n"
     "believe in a plan of its own, and every later change is a quarrel.",
     "baselines:\n"
     "  - id: contract-v1            (and no sign-off by a stakeholder)",
     "Ask for it, and write down the answer:\n"
     "    baselines:\n"
     "      - id: contract-v1\n"
     "        signoffs:\n"
     "          - date: 2026-11-06\n"
     "            by: chen\n"
     "            evidence: mail of that day"},
    {DIAG_TEAM_NOT_SIGNED,
     "has work and has not said yes to the plan: '{0}'",
     "Client and team need the same clear understanding of goals and plan (ISO\n"
     "21502 7.2). This member of the team has tasks, and there is no sign-off to\n"
     "show that the plan was ever read and agreed to.",
     "people:\n"
     "  - id: zhao\n"
     "    name: Zhao Min\n"
     "tasks:\n"
     "  - id: api\n"
     "    name: API\n"
     "    owner: zhao\n"
     "    effort: 5d",
     "Go through the plan together, and write it down:\n"
     "    signoffs:\n"
     "      - date: 2026-11-05\n"
     "        by: zhao\n"
     "        of: project"},
    {DIAG_LESSONS_NOT_READ,
     "begun on {0} without the lessons of earlier projects",
     "Lessons are kept for those who come next (PRINCE2: learn from experience,\n"
     "ISO 21502 7.18). The project has begun, other things are signed off, and\n"
     "nobody has signed that the lessons of earlier projects were read.",
     "signoffs:\n"
     "  - date: 2026-11-06\n"
     "    by: chen\n"
     "    of: project",
     "Read them, let the plan follow, and write it down:\n"
     "    signoffs:\n"
     "      - date: 2026-11-02\n"
     "        by: li\n"
     "        of: lessons"},
};

const struct messages messages_en_project = {messages, sizeof messages / sizeof *messages};
