/* long: table
 *
 * English words about what is said of the project, and what people learn.
 */
#include "base/message_words.h"

static const struct message messages[] = {
    {DIAG_SURVEY_OVERDUE,
     "overdue: the survey '{0}' was planned for {1}",
     "Client and team are asked how the work goes at the times that were agreed\n"
     "(ISO 21502 5.3, PMBOK 9.4). This round was not held, and no answer names\n"
     "it.",
     "survey_rounds:\n"
     "  - id: november\n"
     "    name: How do we work together\n"
     "    audience: client\n"
     "    planned_on: 2026-11-13\n"
     "    invited: 5",
     "Ask, and write down when:\n"
     "    held_on: 2026-11-17\n"
     "or plan another day."},
    {DIAG_FEW_ANSWERS,
     "few answers: '{0}' has {1} of {2}, and {3} is the least",
     "So few of those invited answered that the figures say more about who\n"
     "answers than about the project (ISO 21502 5.3).",
     "survey_rounds:\n"
     "  - id: november\n"
     "    name: How do we work together\n"
     "    held_on: 2026-11-13\n"
     "    invited: 5\n"
     "    feedback:\n"
     "      - date: 2026-11-13\n"
     "        csat: 4",
     "Ask again, or in another way. Another limit is\n"
     "`policy.feedback.response_rate`."},
    {DIAG_FEEDBACK_WITHOUT_ACTION,
     "no answer to feedback of {0}: {1}",
     "Somebody is not content (csat up to 2, nps up to 6, or `sentiment:\n"
     "negative`), and nothing follows from it: no action has it as its source,\n"
     "none is linked, and it is not closed. Problems found in feedback are solved\n"
     "in time (ISO 21502 5.3; PRINCE2: learn from experience).",
     "feedback:\n"
     "  - id: too-late\n"
     "    source: client\n"
     "    date: 2026-11-13\n"
     "    csat: 2",
     "Say who does what about it:\n"
     "    - id: too-late\n"
     "      actions:\n"
     "        - id: call-chen\n"
     "          name: Ask what came too late\n"
     "          owner: li\n"
     "          due: 2026-11-17\n"
     "If it is answered already, write `closed_on`."},
    {DIAG_SKILL_GAP,
     "skill missing: {0} '{1}' at {2}[ by {3}]",
     "A role needs a skill, or a task asks for people who have it; those there\n"
     "are do not have it, and no training is planned in time (PMBOK 9.4: training\n"
     "follows from needs that were assessed).",
     "skills:\n"
     "  - id: testing\n"
     "    name: Testing\n"
     "    needs:\n"
     "      - role: tester\n"
     "        level: 3\n"
     "        by: 2026-12-01\n"
     "people:\n"
     "  - id: zhao\n"
     "    name: Zhao Min\n"
     "    role: tester\n"
     "    skills: testing 2",
     "Plan a training before that day:\n"
     "    trainings:\n"
     "      - id: test-course\n"
     "        name: Testing in two days\n"
     "        skills: testing\n"
     "        planned_on: 2026-11-23\n"
     "        attendees: zhao\n"
     "or write down the level if it is held already."},
    {DIAG_TRAINING_OVERDUE,
     "overdue: the training '{0}' was planned for {1}",
     "The day of this training is over, and nothing says that it was held. Who\n"
     "was to learn something cannot do it yet (PMBOK 9.4).",
     "trainings:\n"
     "  - id: test-course\n"
     "    name: Testing in two days\n"
     "    skills: testing\n"
     "    planned_on: 2026-11-12",
     "Write down that it was held:\n"
     "    held_on: 2026-11-12\n"
     "or plan another day."},
    {DIAG_TRAINING_WITHOUT_ATTENDEES,
     "training without attendees: '{0}'",
     "Who is to learn here is not said, so nobody is asked to come, and whose gap\n"
     "it closes cannot be told (PMBOK 9.4).",
     "trainings:\n"
     "  - id: test-course\n"
     "    name: Testing in two days\n"
     "    skills: testing\n"
     "    planned_on: 2026-11-23",
     "Name them:\n"
     "    attendees:\n"
     "      - zhao\n"
     "      - chen"},
    {DIAG_GROUP_TOO_SMALL,
     "the survey '{0}' asks {1} of the team; answers are shown from {2} on",
     "Among so few, everybody knows who said what, so figures of their answers are\n"
     "kept out of what is published, and people who know that answer freely.\n"
     "(Feedback of the team: ISO 21502 5.3.)",
     "survey_rounds:\n"
     "  - id: november\n"
     "    name: How do we work together\n"
     "    audience: team\n"
     "    planned_on: 2026-11-13\n"
     "    invited: 3",
     "Ask the other teams along, or talk instead. Another limit is written in the\n"
     "policy:\n"
     "    policy:\n"
     "      feedback:\n"
     "        min_group: 3"},
};

const struct messages messages_en_feedback = {messages, sizeof messages / sizeof *messages};
