/* long: table
 *
 * What is to be reached and delivered, and how good it must be.
 */
#include "plan/field_macros.h"
#include "plan/goal.h"
#include "plan/quality.h"
#include "plan/registers.h"

static const struct field goal_fields[] = {
    HEAD(goal),
    {"statement", TEXT(goal, statement), CLIENT, "the goal in a sentence; the name unless given"},
    {"metric", TEXT(goal, metric), NEEDED, "what is measured"},
    {"unit", TEXT(goal, unit), NEEDED, "in what"},
    {"baseline_value", NUMBER(goal, baseline_value), NEEDED, "where it stood at the start"},
    {"target_value", NUMBER(goal, target_value), NEEDED, "where it is to stand"},
    {"direction", WORD(goal, direction, "increase/decrease/reach"), CLIENT,
     "follows from the two values unless given"},
    {"due", END(goal, due), NEEDED, "by when"},
    {"owner", REF(goal, owner, PARTY), NEEDED, "who answers for it"},
    {"relevance", TEXT(goal, relevance), NEEDED, "the client's need, or benefit"},
    {"moscow", WORD(goal, moscow, "must/should/could/wont"), CLIENT, "must unless said"},
    {"acceptance_criteria", TEXTS(goal, acceptance_criteria), CLIENT, "when it counts as met"},
    {"measure_method", TEXT(goal, measure_method), CLIENT, "how it is measured"},
    {"measure_every", EVERY(goal, measure_every), CLIENT, "how often"},
    {"achievability", TEXT(goal, achievability), .help = "why it can be reached"},
    {"confidence", PERCENT(goal, confidence), .help = "how sure the team is"},
    {"measurements", NESTED(REGISTER_MEASUREMENTS, "goal"), CLIENT, "dated values"},
    {"signoffs", NESTED(REGISTER_SIGNOFFS, "of"), CLIENT, "who said yes to it"},
    TAIL(goal),
};

static const struct field measurement_fields[] = {
    {"date", END(measurement, date), NEEDED, "when it was measured"},
    {"goal", REF(measurement, goal, BIT(GOALS)), NEEDED, "which goal"},
    {"value", NUMBER(measurement, value), NEEDED, "in the goal's unit"},
    {"by", REF(measurement, by, PARTY), CLIENT, "who measured"},
    TAIL(measurement),
};

static const struct field deliverable_fields[] = {
    HEAD(deliverable),
    {"owner", REF(deliverable, owner, PARTY), NEEDED, "who answers for it"},
    {"due", END(deliverable, due), CLIENT, "by when"},
    {"acceptance_criteria", TEXTS(deliverable, acceptance_criteria), NEEDED,
     "when the client takes it"},
    {"submissions", NESTED(REGISTER_SUBMISSIONS, "deliverable"), CLIENT, "when it was handed over"},
    TAIL(deliverable),
};

static const struct field submission_fields[] = {
    {"date", END(submission, date), NEEDED, "when it was handed over, or answered"},
    {"deliverable", REF(submission, deliverable, BIT(DELIVERABLES)), NEEDED, "which deliverable"},
    {"result", WORD(submission, result, "accepted/rejected/conditional"), CLIENT,
     "none yet: it is with the client"},
    {"by", REF(submission, by, PARTY), CLIENT, "who says so"},
    TAIL(submission),
};

#define CHECK_KINDS "review/test/inspection/audit"

static const struct field standard_fields[] = {
    HEAD(standard),
    {"deliverables", REFS(standard, deliverables, BIT(DELIVERABLES)), NEEDED, "of which"},
    {"criterion", TEXT(standard, criterion), NEEDED, "what must hold"},
    {"kind", WORD(standard, kind, CHECK_KINDS), NEEDED, "how it is checked"},
    {"metric", TEXT(standard, metric), CLIENT, "what is measured"},
    {"unit", TEXT(standard, unit), CLIENT, "in what"},
    {"at_least", NUMBER(standard, at_least), CLIENT, "lower limit"},
    {"at_most", NUMBER(standard, at_most), CLIENT, "upper limit"},
    {"mandatory", FLAG(standard, mandatory), CLIENT, "true unless said"},
    {"every", EVERY(standard, every), CLIENT, "how often it is checked"},
    {"checks", NESTED(REGISTER_CHECKS, "standard"), CLIENT, "when it is checked"},
    TAIL(standard),
};

static const struct field check_fields[] = {
    HEAD(check),
    {"standard", REF(check, standard, BIT(STANDARDS)), NEEDED, "against which"},
    {"deliverable", REF(check, deliverable, BIT(DELIVERABLES)), CLIENT,
     "of what; the standard's unless given"},
    {"kind", WORD(check, kind, CHECK_KINDS), CLIENT, "the standard's unless given"},
    {"planned_on", START(check, planned_on), NEEDED, "when it is to be"},
    {"status", WORD(check, status, EVENT_STATUS), CLIENT, "planned unless held"},
    {"held_on", END(check, held_on), CLIENT, "when it was"},
    {"by", REF(check, by, PARTY), CLIENT, "who checks"},
    {"result", WORD(check, result, "pass/fail/conditional"), CLIENT, "what came of it"},
    {"measured", NUMBER(check, measured), CLIENT, "in the standard's unit"},
    {"evidence", TEXT(check, evidence), CLIENT, "where that can be seen"},
    {"task", REF(check, task, BIT(TASKS)), CLIENT, "the task that does it"},
    TAIL(check),
};

static const struct field defect_fields[] = {
    HEAD(defect),
    {"deliverable", REF(defect, deliverable, BIT(DELIVERABLES)), NEEDED, "in what"},
    {"severity", WORD(defect, severity, "critical/major/minor/trivial"), NEEDED, "how grave"},
    {"found_on", END(defect, found_on), NEEDED, "when it was found"},
    {"found_by", REF(defect, found_by, PARTY), NEEDED, "by whom"},
    {"found_in", REF(defect, found_in, BIT(TASKS)), CLIENT, "in which phase"},
    {"injected_in", REF(defect, injected_in, BIT(TASKS)), CLIENT, "in which phase it was made"},
    {"check", REF(defect, check, BIT(CHECKS)), CLIENT, "the check that found it"},
    {"owner", REF(defect, owner, PARTY), CLIENT, "who mends it"},
    {"due", END(defect, due), CLIENT, "by when"},
    {"status", WORD(defect, status, ITEM_STATUS "/fixed/verified/wont_fix"), CLIENT,
     "open unless said"},
    {"fixed_on", END(defect, fixed_on), CLIENT, "when it was mended"},
    {"closed_on", END(defect, closed_on), CLIENT, "when that was found good"},
    {"reopened_on", DATES(defect, reopened_on), CLIENT, "when it was back"},
    {"rework", WORK(defect, rework), .help = "what mending it took"},
    {"cost", MONEY(defect, cost), .help = "what it cost beside that"},
    TAIL(defect),
};

const struct table goals_table = {
    "goals", "goal", "what is to be reached, with a value that can be measured",
    sizeof(struct goal), TABLE_ID | TABLE_CLIENT | TABLE_CONTROLLED, ROWS(goal_fields)};
const struct table measurements_table = {
    "measurements", "measurement", "what was measured of a goal",
    sizeof(struct measurement), TABLE_FACT | TABLE_CLIENT, ROWS(measurement_fields),
    .key_date = "date"};
const struct table deliverables_table = {
    "deliverables", "deliverable", "what the client gets, and when it takes it",
    sizeof(struct deliverable), TABLE_ID | TABLE_CLIENT | TABLE_CONTROLLED,
    ROWS(deliverable_fields)};
const struct table submissions_table = {
    "submissions", "submission", "what was handed over, and what the client said",
    sizeof(struct submission), TABLE_FACT | TABLE_CLIENT, ROWS(submission_fields),
    .key_date = "date"};
const struct table standards_table = {
    "standards", "standard", "how good a deliverable must be",
    sizeof(struct standard), TABLE_ID | TABLE_CLIENT, ROWS(standard_fields)};
const struct table checks_table = {
    "checks", "check", "when a standard is checked, and what came of it",
    sizeof(struct check), TABLE_ID | TABLE_CLIENT, ROWS(check_fields), .key_date = "planned_on"};
const struct table defects_table = {
    "defects", "defect", "what is wrong with a deliverable",
    sizeof(struct defect), TABLE_ID, ROWS(defect_fields), .key_date = "found_on"};
