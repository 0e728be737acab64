/* long: table
 *
 * English words about what is said: promises, meetings, actions, decisions, questions.
 */
#include "base/message_words.h"

static const struct message messages[] = {
    {DIAG_STAKEHOLDER_NOT_REACHED,
     "no communication reaches '{0}'",
     "Someone who has an interest in the project hears nothing of it: no\n"
     "communication or report names them, their client or their side. The PMBOK\n"
     "(10.1) and ISO 21502 (7.12, 7.13) ask for a plan that reaches all of them.",
     "stakeholders:\n"
     "  - id: chen\n"
     "    name: Chen Jing\n"
     "communications:\n"
     "  - id: weekly\n"
     "    audience: team               (and nothing for chen)",
     "Add them to an `audience`, by id or by `client`, `team` or `all`:\n"
     "    audience:\n"
     "      - team\n"
     "      - chen"},
    {DIAG_COMMUNICATION_OVERDUE,
     "overdue: '{0}' was due on {1}, {2}",
     "What was promised to be said regularly was not. After every date of `every`\n"
     "there are `policy.communication.grace` (1d) to do it and to note it under\n"
     "`sent`, or in a meeting with this `communication`. PRINCE2's highlight and\n"
     "checkpoint reports are such promises, so are the client's progress reports.",
     "communications:\n"
     "  - id: weekly\n"
     "    every: 1w fri\n"
     "    sent:\n"
     "      - date: 2026-11-06         (and today is 2026-11-20)",
     "Send it, and note that:\n"
     "    sent:\n"
     "      - date: 2026-11-20\n"
     "If it is not needed any more, give the communication an end with `to`."},
    {DIAG_COMMUNICATION_WITHOUT_OWNER,
     "'{0}' goes to the client, but {1}",
     "What the client is to hear needs one of the people to see to it; else each\n"
     "waits for the other. The PMBOK (10.1) names the person responsible for every\n"
     "communication.",
     "communications:\n"
     "  - id: weekly\n"
     "    audience: client             (and no owner)",
     "Name one of the `people`:\n"
     "    owner: li"},
    {DIAG_NO_CLIENT_COMMUNICATION,
     "no communication goes to the client",
     "The plan says who in the team hears what, but nothing for the client. Regular\n"
     "contact is how wrong directions are seen early (ISO 21502, 7.12; PRINCE2's\n"
     "communication management approach).",
     "project:\n"
     "  client: acme\n"
     "communications:\n"
     "  - id: stand-up\n"
     "    audience: team",
     "Promise the client a report or a meeting:\n"
     "communications:\n"
     "  - id: weekly\n"
     "    name: Weekly status\n"
     "    audience: client\n"
     "    content: status report\n"
     "    channel: email\n"
     "    every: 1w fri\n"
     "    owner: li"},
    {DIAG_NOT_ACKNOWLEDGED,
     "'{0}' of {1} is not acknowledged by {2}",
     "This communication asks for an answer (`acknowledge: true`), and after\n"
     "`policy.communication.grace` (1d) not all of its audience have given one. For\n"
     "a side named as a whole, the client, one answer is enough; of the team\n"
     "everybody's is asked. Information that was sent has not yet arrived (PMBOK\n"
     "10.2). Only the newest that could be answered by now is looked at.",
     "communications:\n"
     "  - id: release-notes\n"
     "    audience:\n"
     "      - chen\n"
     "      - li\n"
     "    acknowledge: true\n"
     "    sent:\n"
     "      - date: 2026-11-06\n"
     "        acknowledged_by: chen",
     "Ask them, or whoever `escalation` names, and note the answer:\n"
     "        acknowledged_by:\n"
     "          - chen\n"
     "          - li"},
    {DIAG_PERSON_NOT_IN_CHANNEL,
     "'{0}' is to hear by {1}, but has no name there",
     "A communication goes through this messenger, others have their name in it\n"
     "under `im`, and this one of its audience has not: messages will not reach\n"
     "them (PMBOK 10.1, communication technology).",
     "people:\n"
     "  - id: li\n"
     "    im:\n"
     "      slack: U024BE7LH\n"
     "  - id: zhao                     (no im)\n"
     "communications:\n"
     "  - id: stand-up\n"
     "    audience: team\n"
     "    channel: slack",
     "Give the name, or another channel:\n"
     "    im:\n"
     "      slack: U061F7AUR"},
    {DIAG_MEETING_NOT_HELD,
     "'{0}' was planned for {1}, and nothing says that it was held",
     "The day of the meeting is over, with `policy.communication.grace` (1d) to\n"
     "note what came of it. A meeting that was left out silently is where teams\n"
     "and clients begin to know different things (ISO 21502, 7.12).",
     "meetings:\n"
     "  - id: review\n"
     "    planned_on: 2026-11-10",
     "Say when it was held:\n"
     "    held_on: 2026-11-10\n"
     "or when it will be, with a new `planned_on`. One that is not to be any more\n"
     "is deleted."},
    {DIAG_MEETING_WITHOUT_MINUTES,
     "'{0}' was held on {1}, and has no minutes",
     "Nothing was written down: no `note`, and no decision, action or question came\n"
     "from it. Who was not there knows nothing of it, and who was will remember\n"
     "different things (PMBOK 10.2, meeting management).",
     "meetings:\n"
     "  - id: review\n"
     "    planned_on: 2026-11-10\n"
     "    held_on: 2026-11-10",
     "Write down what was said and decided, be it one sentence:\n"
     "    note: |\n"
     "      The client agrees with the draft.\n"
     "      - [ ] @li 2026-11-13: send the final text\n"
     "In a folder `meetings`, the text below the front matter is the note."},
    {DIAG_ACTION_OVERDUE,
     "overdue: action '{0}'[ of {2}] was due on {1}",
     "An action is open though its day is over (PMBOK 13.3; PRINCE2's daily log).",
     "actions:\n"
     "  - id: send-draft\n"
     "    owner: li\n"
     "    due: 2026-11-13",
     "Do it and say so, or agree on a later day:\n"
     "    closed_on: 2026-11-13"},
    {DIAG_QUESTION_UNANSWERED,
     "question '{0}' of {1} is not answered; it was due on {2}",
     "Questions are to be answered by their `due`, else within\n"
     "`policy.communication.answer_within` (2d) of being asked. An open question of\n"
     "the client's is a concern that grows (PMBOK 13.3; ISO 21502, 7.12).",
     "questions:\n"
     "  - id: which-browsers\n"
     "    asked_by: chen\n"
     "    asked_on: 2026-11-10         (and today is 2026-11-20)",
     "Answer it:\n"
     "    answer: Those of the last two years.\n"
     "    answered_on: 2026-11-11\n"
     "or agree on a day by which you will, with `due`."},
    {DIAG_DECISION_WITHOUT_MAKER,
     "decision '{0}' does not say {1}",
     "A decision binds only when it is known who made it, and when. One without a\n"
     "day is read as not made yet, and then needs a `due`. (PMBOK 4.3, decisions in\n"
     "the project's logs; PRINCE2, decisions of the board.)",
     "decisions:\n"
     "  - id: no-wizard\n"
     "    name: Ship without the wizard\n"
     "    decided_on: 2026-11-03",
     "Complete it:\n"
     "    decided_on: 2026-11-03\n"
     "    decided_by: chen\n"
     "One that is needed has `due` instead, and no `decided_on`."},
    {DIAG_DECISION_OVERDUE,
     "decision '{0}' was needed by {1}, and is not made",
     "Work waits for this decision, and the day by which it was needed is over. It\n"
     "is what a client should read first in a report (PRINCE2, highlight report).",
     "decisions:\n"
     "  - id: which-payment\n"
     "    name: Which payment service\n"
     "    due: 2026-11-13",
     "Get it made and say so:\n"
     "    decided_on: 2026-11-12\n"
     "    decided_by: chen\n"
     "or plan for a later one, with a new `due`."},
    {DIAG_DOCUMENT_WITHOUT_AUDIENCE,
     "document '{0}' has no audience",
     "It is not said for whom this document is, so nobody can tell whether they\n"
     "have what they need (PMBOK 10.1: what information goes to whom).",
     "documents:\n"
     "  - id: brief\n"
     "    path: docs/brief.pdf",
     "Say who gets it, by id, or as `client`, `team` or `all`:\n"
     "    audience: client"},
    {DIAG_DOCUMENT_NOT_SHARED,
     "document '{0}' was not shared with its audience",
     "It is said for whom this document is, but not that they have got it. Plans\n"
     "and reports the client has not seen cannot keep expectations aligned (PMBOK\n"
     "10.2).",
     "documents:\n"
     "  - id: brief\n"
     "    path: docs/brief.pdf\n"
     "    audience: client",
     "Say when they got it:\n"
     "    shared_on: 2026-11-03"},
};

const struct messages messages_en_communication = {messages, sizeof messages / sizeof *messages};
