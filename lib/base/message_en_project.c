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
};

const struct messages messages_en_project = {messages, sizeof messages / sizeof *messages};
