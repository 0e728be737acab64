/* long: table
 *
 * Risks, issues and changes.
 */
#include "plan/change.h"
#include "plan/field_macros.h"
#include "plan/registers.h"
#include "plan/risk.h"

static const struct field impact_fields[] = {
    {"schedule", IS(FIELD_DELAY, impact, schedule, struct delay),
     .help = "delay: work, three points, or one of five words"},
    {"cost", IS(FIELD_BURDEN, impact, cost, struct burden),
     .help = "money, three points, or one of five words"},
    {"quality", WORD(impact, quality, LEVELS), .help = "one of five words"},
    {"scope", WORD(impact, scope, LEVELS), .help = "one of five words"},
};
static PART_TABLE(impact, "impact");

static const struct field response_fields[] = {
    {"name", TEXT(response, name), NEEDED, "what is done about the risk"},
    {"owner", REF(response, owner, PARTY), NEEDED, "by whom"},
    {"due", END(response, due), NEEDED, "by when"},
    {"cost", MONEY(response, cost), .help = "what it costs"},
    {"task", REF(response, task, BIT(TASKS)), CLIENT, "the task that does it"},
    {"status", WORD(response, status, ITEM_STATUS), CLIENT, "open unless said"},
    {"closed_on", END(response, closed_on), CLIENT, "when it was done"},
};
static PART_TABLE(response, "response");

static const struct field residual_fields[] = {
    {"probability", PROBABILITY(residual, probability), .help = "percent, or one of five words"},
    {"impact", PART(residual, impact, impact), .help = "on schedule, cost, quality and scope"},
};
static PART_TABLE(residual, "residual");

static const struct field review_fields[] = {
    {"date", END(review, date), REQUIRED, "when"},
    {"by", REF(review, by, PARTY), REQUIRED, "by whom"},
    {"probability", PROBABILITY(review, probability), .help = "as seen then"},
    {"impact", PART(review, impact, impact), .help = "as seen then"},
    {"note", TEXT(review, note), .help = "what was found"},
};
static PART_TABLE(review, "review");

static const struct field risk_fields[] = {
    HEAD(risk),
    {"kind", WORD(risk, kind, "threat/opportunity"), CLIENT, "threat unless said"},
    {"category",
     WORD(risk, category,
          "technical/resource/market/schedule/cost/quality/client/supplier/legal/external/"
          "organisational"),
     NEEDED, "where it comes from"},
    {"cause", TEXT(risk, cause), NEEDED, "what is so, and makes it possible"},
    {"event", TEXT(risk, event), CLIENT, "what may happen; the name unless given"},
    {"effect", TEXT(risk, effect), NEEDED, "what that would do to the project"},
    {"raised_by", REF(risk, raised_by, PARTY), CLIENT, "who saw it"},
    {"raised_on", END(risk, raised_on), CLIENT, "when"},
    {"owner", REF(risk, owner, PARTY), NEEDED, "who watches it"},
    {"probability", PROBABILITY(risk, probability), REQUIRED, "percent, or one of five words"},
    {"impact", PART(risk, impact, impact), REQUIRED, "on schedule, cost, quality and scope"},
    {"tasks", REFS(risk, tasks, BIT(TASKS)), .help = "which tasks it would delay"},
    {"proximity", END(risk, proximity), CLIENT, "when it may happen"},
    {"strategy",
     WORD(risk, strategy, "avoid/mitigate/transfer/accept/escalate/exploit/enhance/share"), CLIENT,
     "how it is answered"},
    {"reason", TEXT(risk, reason), CLIENT, "why this strategy"},
    {"trigger", TEXT(risk, trigger), CLIENT, "the sign that it is happening"},
    {"contingency", PROSE(risk, contingency), CLIENT, "what is done then"},
    {"reserve", MONEY(risk, reserve), .help = "money held for it"},
    {"counterparty", TEXT(risk, counterparty), .help = "to whom it is transferred"},
    {"instrument", TEXT(risk, instrument), .help = "by which contract or insurance"},
    {"change", REF(risk, change, BIT(CHANGES)), .help = "the change of the plan that avoids it"},
    {"responses", PARTS(risk, responses, response, response_part), CLIENT,
     "what is done about it, by whom, by when"},
    {"residual", PART(risk, residual, residual), .help = "what is left then"},
    {"secondary", REFS(risk, secondary, BIT(RISKS)), .help = "risks that the responses bring"},
    {"review_due", END(risk, review_due), .help = "when it is looked at again"},
    {"reviews", PARTS(risk, reviews, review, review_part), .help = "how it was seen since"},
    {"status", WORD(risk, status, ITEM_STATUS "/occurred"), CLIENT, "open unless said"},
    {"closed_on", END(risk, closed_on), CLIENT, "when it was over"},
    {"occurred_on", END(risk, occurred_on), CLIENT, "when it happened"},
    TAIL(risk),
};

static const struct field issue_fields[] = {
    HEAD(issue),
    {"kind", WORD(issue, kind, "problem/off_specification/concern"), NEEDED, "what it is"},
    {"raised_by", REF(issue, raised_by, PARTY), NEEDED, "who saw it"},
    {"raised_on", END(issue, raised_on), NEEDED, "when"},
    {"severity", WORD(issue, severity, "critical/major/minor/trivial"), NEEDED, "how grave"},
    {"priority", PRIORITY(issue, priority), CLIENT, "critical, high, medium, low"},
    {"owner", REF(issue, owner, PARTY), NEEDED, "who sees to it"},
    {"due", END(issue, due), NEEDED, "by when"},
    {"effect", TEXT(issue, effect), CLIENT, "what it does to the project"},
    {"cause", TEXT(issue, cause), CLIENT, "where it comes from"},
    {"solution", TEXT(issue, solution), CLIENT, "what is done about it"},
    {"prevention", TEXT(issue, prevention), CLIENT, "so that it does not come again"},
    {"tasks", REFS(issue, tasks, BIT(TASKS)), CLIENT, "which tasks it holds up"},
    {"risk", REF(issue, risk, BIT(RISKS)), CLIENT, "the risk that it was before"},
    {"change", REF(issue, change, BIT(CHANGES)), CLIENT, "the change that solves it"},
    {"status", WORD(issue, status, ITEM_STATUS "/resolved"), CLIENT, "open unless said"},
    {"resolved_on", END(issue, resolved_on), CLIENT, "when it was solved"},
    {"closed_on", END(issue, closed_on), CLIENT, "when that was agreed"},
    {"actions", NESTED(REGISTER_ACTIONS, "source"), CLIENT, "what follows from it"},
    TAIL(issue),
};

static const struct field assessment_fields[] = {
    {"scope", TEXT(assessment, scope), CLIENT, "what it does to the scope"},
    {"schedule", LAG(assessment, schedule), CLIENT, "later by this; negative: earlier"},
    {"cost", MONEY(assessment, cost), CLIENT, "dearer by this; negative: cheaper"},
    {"quality", TEXT(assessment, quality), CLIENT, "what it does to the quality"},
    {"risk", TEXT(assessment, risk), CLIENT, "what it does to the risks"},
    {"benefit", TEXT(assessment, benefit), CLIENT, "what it is good for"},
    {"goals", TEXT(assessment, goals), CLIENT, "what it does to the goals"},
};
static PART_TABLE(assessment, "assessment");

static const struct field change_option_fields[] = {
    {"id", TEXT(change_option, id), .flags = FIELD_CLIENT | FIELD_REQUIRED | FIELD_LOCAL,
     "in this change"},
    {"name", TEXT(change_option, name), .flags = FIELD_CLIENT | FIELD_REQUIRED | FIELD_LINE,
     "the option in a line"},
    {"kind",
     WORD(change_option, kind, "adjust_plan/add_resources/re_evaluate_goals/defer/reject"), NEEDED,
     "what it does"},
    {"edits", IS(FIELD_EDITS, change_option, edits, const struct node *), CLIENT,
     "what would be written: add, set, add_to, remove_from, remove"},
    {"branch", TEXT(change_option, branch), CLIENT, "where it is written already, instead"},
    {"touches", TEXTS(change_option, touches), CLIENT, "ID or ID.FIELD that it covers beside"},
    {"assessment", PART(change_option, assessment, assessment), CLIENT, "what it would mean"},
};
static PART_TABLE(change_option, "option");

static const struct field consultation_fields[] = {
    {"date", END(consultation, date), NEEDED, "when"},
    {"with", REF(consultation, with, PARTY), NEEDED, "who was asked"},
    {"outcome", TEXT(consultation, outcome), NEEDED, "what they said"},
};
static PART_TABLE(consultation, "consultation");

static const struct field change_fields[] = {
    HEAD(change),
    {"kind", WORD(change, kind, "request_for_change/off_specification/concern"), NEEDED,
     "what it is"},
    {"requested_by", REF(change, requested_by, PARTY), NEEDED, "who asks for it"},
    {"requested_on", END(change, requested_on), NEEDED, "when"},
    {"reason", TEXT(change, reason), NEEDED, "why"},
    {"priority", PRIORITY(change, priority), CLIENT, "critical, high, medium, low"},
    {"owner", REF(change, owner, PARTY), CLIENT, "who sees to it"},
    {"due", END(change, due), CLIENT, "by when it must be decided"},
    {"status",
     WORD(change, status,
          "draft/submitted/assessed/options_proposed/consulted/approved/rejected/deferred/"
          "withdrawn/implemented/closed"),
     CLIENT, "draft unless said"},
    {"options", PARTS(change, options, change_option, change_option_part), CLIENT,
     "what could be done"},
    {"recommended", TEXT(change, recommended), .flags = FIELD_CLIENT | FIELD_LOCAL,
     "id of an option"},
    {"consultations", PARTS(change, consultations, consultation, consultation_part), CLIENT,
     "who was asked"},
    {"decided_option", TEXT(change, decided_option), .flags = FIELD_CLIENT | FIELD_LOCAL,
     "id of an option"},
    {"decided_by", REFS(change, decided_by, PARTY), CLIENT, "who decided"},
    {"decided_on", END(change, decided_on), CLIENT, "when"},
    {"conditions", TEXT(change, conditions), CLIENT, "under which it was approved"},
    {"implemented_on", END(change, implemented_on), CLIENT, "when the plan was changed"},
    {"implemented_in", TEXT(change, implemented_in), CLIENT, "in which revision"},
    {"baseline", REF(change, baseline, BIT(BASELINES)), CLIENT, "that it led to"},
    TAIL(change),
};

const struct table risks_table = {
    "risks", "risk", "what may happen, what that would do, and what is done about it",
    sizeof(struct risk), TABLE_ID, ROWS(risk_fields), .key_date = "raised_on"};
const struct table issues_table = {
    "issues", "issue", "what has happened and must be dealt with",
    sizeof(struct issue), TABLE_ID, ROWS(issue_fields), .key_date = "raised_on"};
const struct table changes_table = {
    "changes", "change", "changes of the plan that are asked for, weighed and decided",
    sizeof(struct change), TABLE_ID | TABLE_CLIENT, ROWS(change_fields),
    .key_date = "requested_on"};
