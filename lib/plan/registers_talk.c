/* long: table
 *
 * What is said, decided, asked, answered and learned.
 */
#include "plan/feedback.h"
#include "plan/field_macros.h"
#include "plan/registers.h"
#include "plan/talk.h"

static const struct field communication_fields[] = {
    HEAD(communication),
    {"audience", AUDIENCE(communication, audience), NEEDED, "who hears it"},
    {"content", TEXT(communication, content), NEEDED, "what"},
    {"purpose", TEXT(communication, purpose), CLIENT, "what for"},
    {"channel",
     WORD(communication, channel, "email/wecom/wechat/slack/teams/meeting/phone/video"), NEEDED,
     "how"},
    {"every", EVERY(communication, every), CLIENT, "how often"},
    {"from", START(communication, from), CLIENT, "from this day"},
    {"to", END(communication, to), CLIENT, "up to this one"},
    {"owner", REF(communication, owner, PARTY), CLIENT, "who sees to it"},
    {"approver", REF(communication, approver, PARTY), .help = "who must agree to it before"},
    {"acknowledge", FLAG(communication, acknowledge), .help = "whether it must be answered"},
    {"escalation", REFS(communication, escalation, PARTY), .help = "who is told if not"},
    {"sent", NESTED(REGISTER_SENT, "communication"), CLIENT, "when it was"},
    TAIL(communication),
};

static const struct field sent_fields[] = {
    {"date", END(sent, date), NEEDED, "when"},
    {"communication", REF(sent, communication, BIT(COMMUNICATIONS)), NEEDED, "which promise"},
    {"ref", TEXT(sent, ref), CLIENT, "where it can be read"},
    {"by", REF(sent, by, PARTY), CLIENT, "who sent it"},
    {"acknowledged_by", REFS(sent, acknowledged_by, PARTY), CLIENT, "who answered"},
    TAIL(sent),
};

static const struct field document_fields[] = {
    HEAD(document),
    {"path", TEXT(document, path), CLIENT, "file in the repository"},
    {"url", TEXT(document, url), CLIENT, "or where it lies"},
    {"version", TEXT(document, version), CLIENT, "of the document"},
    {"audience", AUDIENCE(document, audience), CLIENT, "for whom"},
    {"shared_on", END(document, shared_on), CLIENT, "when they got it"},
    TAIL(document),
};

static const struct field meeting_fields[] = {
    HEAD(meeting),
    {"kind", WORD(meeting, kind, "team/client/steering/retrospective/other"), NEEDED, "who meets"},
    {"planned_on", START(meeting, planned_on), NEEDED, "when it is to be"},
    {"status", WORD(meeting, status, EVENT_STATUS), CLIENT, "planned unless held"},
    {"held_on", START(meeting, held_on), CLIENT, "when it was"},
    {"attendees", REFS(meeting, attendees, PARTY), CLIENT, "who was there"},
    {"absent", REFS(meeting, absent, PARTY), CLIENT, "who was not"},
    {"agenda", TEXTS(meeting, agenda), CLIENT, "what is to be talked about"},
    {"communication", REF(meeting, communication, BIT(COMMUNICATIONS)), CLIENT,
     "the promise it keeps"},
    {"decisions", NESTED(REGISTER_DECISIONS, "source"), CLIENT, "what was decided"},
    {"actions", NESTED(REGISTER_ACTIONS, "source"), CLIENT, "who does what by when"},
    {"questions", NESTED(REGISTER_QUESTIONS, "source"), CLIENT, "what stayed open"},
    TAIL(meeting),
};

static const struct field decision_fields[] = {
    HEAD(decision),
    {"decided_on", END(decision, decided_on), CLIENT, "when; not given: it is needed"},
    {"decided_by", REFS(decision, decided_by, PARTY), CLIENT, "by whom"},
    {"owner", REF(decision, owner, PARTY), CLIENT, "who sees to it"},
    {"due", END(decision, due), CLIENT, "by when it is needed"},
    {"reason", TEXT(decision, reason), CLIENT, "why so"},
    {"options", TEXTS(decision, options), CLIENT, "what else was possible"},
    {"consequence", TEXT(decision, consequence), CLIENT, "what follows from it"},
    {"affects", REFS(decision, affects, ANY), CLIENT, "which records"},
    {"source", REF(decision, source, ANY), CLIENT, "what it came from"},
    TAIL(decision),
};

static const struct field action_fields[] = {
    HEAD(action),
    {"owner", REF(action, owner, PARTY), NEEDED, "who does it"},
    {"due", END(action, due), NEEDED, "by when"},
    {"priority", PRIORITY(action, priority), CLIENT, "critical, high, medium, low"},
    {"source", REF(action, source, ANY), CLIENT, "what it came from"},
    {"status", WORD(action, status, ITEM_STATUS), CLIENT, "open unless said"},
    {"closed_on", END(action, closed_on), CLIENT, "when it was done"},
    TAIL(action),
};

static const struct field question_fields[] = {
    HEAD(question),
    {"asked_by", REF(question, asked_by, PARTY), NEEDED, "who asks"},
    {"asked_on", END(question, asked_on), NEEDED, "when"},
    {"owner", REF(question, owner, PARTY), CLIENT, "who answers"},
    {"due", END(question, due), CLIENT, "by when"},
    {"answer", PROSE(question, answer), CLIENT, "the answer"},
    {"answered_on", END(question, answered_on), CLIENT, "when"},
    {"answered_by", REF(question, answered_by, PARTY), CLIENT, "by whom"},
    {"source", REF(question, source, ANY), CLIENT, "what it came from"},
    TAIL(question),
};

static const struct field survey_round_fields[] = {
    HEAD(survey_round),
    {"audience", WORD(survey_round, audience, "client/team"), NEEDED, "who is asked"},
    {"planned_on", START(survey_round, planned_on), NEEDED, "when it is to be"},
    {"status", WORD(survey_round, status, EVENT_STATUS), CLIENT, "planned unless held"},
    {"held_on", END(survey_round, held_on), CLIENT, "when it was"},
    {"invited", WHOLE(survey_round, invited, 0, 1000000), NEEDED, "how many are asked"},
    {"questions", TEXTS(survey_round, questions), CLIENT, "what they are asked"},
    {"feedback", NESTED(REGISTER_FEEDBACK, "round"), CLIENT, "what they say"},
    TAIL(survey_round),
};

static const struct field feedback_fields[] = {
    HEAD_IS(feedback, CLIENT, CLIENT),
    {"source", WORD(feedback, source, "client/team"), CLIENT,
     "whose side it comes from; the audience of its round unless said"},
    {"from", REF(feedback, from, PARTY), CLIENT, "who says it; nobody: anonymous"},
    {"date", END(feedback, date), NEEDED, "when"},
    {"round", REF(feedback, round, BIT(SURVEY_ROUNDS)), CLIENT, "in which survey"},
    {"channel", TEXT(feedback, channel), CLIENT, "how it came"},
    {"csat", WHOLE(feedback, csat, 1, 5), CLIENT, "how content, 1 to 5"},
    {"nps", WHOLE(feedback, nps, 0, 10), CLIENT, "would recommend us, 0 to 10"},
    {"topic", TEXT(feedback, topic), CLIENT, "what it is about"},
    {"sentiment", WORD(feedback, sentiment, "positive/neutral/negative"), CLIENT,
     "how it is meant"},
    {"status", WORD(feedback, status, ITEM_STATUS), CLIENT, "open unless said"},
    {"closed_on", END(feedback, closed_on), CLIENT, "when it was answered"},
    {"actions", NESTED(REGISTER_ACTIONS, "source"), CLIENT, "what follows from it"},
    TAIL(feedback),
};

static const struct field lesson_fields[] = {
    HEAD_IS(lesson, .flags = 0, REQUIRED),
    {"kind", WORD(lesson, kind, "success/failure"), REQUIRED, "to repeat, or to avoid"},
    {"event", TEXT(lesson, event), .help = "what happened"},
    {"effect", TEXT(lesson, effect), .help = "what that did"},
    {"cause", TEXT(lesson, cause), .help = "why it happened"},
    {"early_warning", TEXT(lesson, early_warning), .help = "how it could have been seen before"},
    {"recommendation", TEXT(lesson, recommendation), .help = "what to do next time"},
    {"category", TEXT(lesson, category), .help = "for finding it again"},
    {"priority", PRIORITY(lesson, priority), .help = "critical, high, medium, low"},
    {"applies_to", WORD(lesson, applies_to, "project/organisation"), .help = "project unless said"},
    {"logged_by", REF(lesson, logged_by, PARTY), .help = "who wrote it down"},
    {"logged_on", END(lesson, logged_on), REQUIRED, "when"},
    {"status", WORD(lesson, status, "proposed/adopted/closed"), .help = "proposed unless said"},
    {"actions", NESTED(REGISTER_ACTIONS, "source"), .help = "what follows from it"},
    TAIL(lesson),
};

static const struct field evaluation_fields[] = {
    HEAD(evaluation),
    {"dimension", WORD(evaluation, dimension, "schedule/quality/cost/satisfaction/scope"), NEEDED,
     "of what"},
    {"target", TEXT(evaluation, target), CLIENT, "computed unless given"},
    {"actual", TEXT(evaluation, actual), CLIENT, "computed unless given"},
    {"score", WHOLE(evaluation, score, 1, 5), CLIENT, "1 to 5"},
    {"verdict", WORD(evaluation, verdict, "met/partly/missed"), CLIENT, "computed unless given"},
    {"by", REF(evaluation, by, PARTY), CLIENT, "who judges"},
    {"date", END(evaluation, date), CLIENT, "when"},
    TAIL(evaluation),
};

const struct table communications_table = {
    "communications", "communication", "who is promised to hear what, how, and how often",
    sizeof(struct communication), TABLE_ID | TABLE_CLIENT, ROWS(communication_fields)};
const struct table sent_table = {
    "sent", "entry of what was sent", "what was sent to keep such a promise",
    sizeof(struct sent), TABLE_FACT | TABLE_CLIENT, ROWS(sent_fields), .key_date = "date"};
const struct table documents_table = {
    "documents", "document", "papers of the project, and where they lie",
    sizeof(struct document), TABLE_ID | TABLE_CLIENT, ROWS(document_fields)};
const struct table meetings_table = {
    "meetings", "meeting", "meetings that are planned or were held, with their minutes",
    sizeof(struct meeting), TABLE_ID, ROWS(meeting_fields), .key_date = "planned_on"};
const struct table decisions_table = {
    "decisions", "decision", "what was decided, or must be",
    sizeof(struct decision), TABLE_ID, ROWS(decision_fields), .key_date = "decided_on"};
const struct table actions_table = {
    "actions", "action", "what somebody is to do by a day",
    sizeof(struct action), TABLE_ID, ROWS(action_fields)};
const struct table questions_table = {
    "questions", "question", "what was asked, and what was answered",
    sizeof(struct question), TABLE_ID | TABLE_CLIENT, ROWS(question_fields),
    .key_date = "asked_on"};
const struct table survey_rounds_table = {
    "survey_rounds", "survey round", "rounds of asking the client or the team",
    sizeof(struct survey_round), TABLE_ID, ROWS(survey_round_fields), .key_date = "planned_on"};
const struct table feedback_table = {
    "feedback", "feedback", "what client and team say of the work",
    sizeof(struct feedback), 0, ROWS(feedback_fields), .key_date = "date"};
const struct table lessons_table = {
    "lessons", "lesson", "what is to be repeated, or avoided, in the next project",
    sizeof(struct lesson), TABLE_ID, ROWS(lesson_fields), .key_date = "logged_on"};
const struct table evaluation_table = {
    "evaluation", "evaluation", "how the project went, judged at its end",
    sizeof(struct evaluation), TABLE_ID | TABLE_CLIENT, ROWS(evaluation_fields)};
