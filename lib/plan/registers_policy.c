/* long: table
 *
 * The policy: what is a finding, and where its limits are.
 */
#include "plan/field_macros.h"
#include "plan/policy.h"
#include "plan/registers.h"

static const struct field rule_fields[] = {
    {"rule", TEXT(rule, rule), REQUIRED, "id of the finding"},
    {"severity", WORD(rule, severity, "error/warning/info/off"), REQUIRED, "how grave it is here"},
    {"reason", TEXT(rule, reason), REQUIRED, "why it differs"},
};
static PART_TABLE(rule, "rule");

static const struct field schedule_policy_fields[] = {
    {"logic", WORD(schedule_policy, logic, "retained/override"),
     .help = "whether work under way still waits for its predecessors"},
    {"unfinished", WORD(schedule_policy, unfinished, "move/keep"),
     .help = "whether open work moves past the status date"},
};
static PART_TABLE(schedule_policy, "schedule");

static const struct field rag_policy_fields[] = {
    {"green", NUMBER(rag_policy, green), .help = "an index from here is green: 0.95 unless given"},
    {"amber", NUMBER(rag_policy, amber), .help = "from here amber, below red: 0.90 unless given"},
};
static PART_TABLE(rag_policy, "rag");

static const struct field ev_policy_fields[] = {
    {"unit", WORD(ev_policy, unit, "cost/effort"), .help = "what earned value is counted in"},
    {"eac", WORD(ev_policy, eac, "typical/atypical/combined/bottom_up"),
     .help = "how the cost at completion is estimated"},
};
static PART_TABLE(ev_policy, "ev");

static const struct field task_policy_fields[] = {
    {"min_effort", WORK(task_policy, min_effort), .help = "1d unless given"},
    {"max_effort", WORK(task_policy, max_effort), .help = "10d unless given"},
    {"max_duration", WORK(task_policy, max_duration), .help = "10d unless given"},
    {"stale_after", WORK(task_policy, stale_after),
     .help = "work under way is reported at least so often: 5d unless given"},
    {"near_critical", WORK(task_policy, near_critical),
     .help = "float up to which a task is nearly critical: 5d unless given"},
    {"high_float", PERCENT(task_policy, high_float),
     .help = "share of the project's length above which float is high: 20% unless given"},
};
static PART_TABLE(task_policy, "tasks");

static const struct field people_policy_fields[] = {
    {"min_use", PERCENT(people_policy, min_use),
     .help = "of the time of each, for the whole project: not looked at unless given"},
    {"max_use", SHARE(people_policy, max_use),
     .help = "of the time left until the project is to be finished: 100% unless given"},
};
static PART_TABLE(people_policy, "people");

static const struct field goal_policy_fields[] = {
    {"must_share", PERCENT(goal_policy, must_share),
     .help = "of the effort that musts may take: 60% unless given"},
    {"could_share", PERCENT(goal_policy, could_share),
     .help = "of the effort that coulds should have: 20% unless given"},
    {"vague_words", TEXTS(goal_policy, vague_words),
     .help = "that need a metric beside them: improve, better, asap, 优化, 提升, 尽快, 大幅 unless given"},
};
static PART_TABLE(goal_policy, "goals");

static const struct field communication_policy_fields[] = {
    {"grace", WORK(communication_policy, grace), .help = "how late may be: 1d unless given"},
    {"answer_within", WORK(communication_policy, answer_within), .help = "2d unless given"},
};
static PART_TABLE(communication_policy, "communication");

static const struct field feedback_policy_fields[] = {
    {"response_rate", PERCENT(feedback_policy, response_rate),
     .help = "of those invited: 50% unless given"},
    {"min_group", WHOLE(feedback_policy, min_group, 1, 1000),
     .help = "answers of the team are shown from so many on: 5 unless given"},
};
static PART_TABLE(feedback_policy, "feedback");

static const struct field level_scale_fields[] = {
    {"very_low", PERCENT(level_scale, very_low), .help = "what very_low means"},
    {"low", PERCENT(level_scale, low), .help = "what low means"},
    {"moderate", PERCENT(level_scale, moderate), .help = "what moderate means, or where it begins"},
    {"high", SHARE(level_scale, high), .help = "what high means, or where it begins"},
    {"very_high", SHARE(level_scale, very_high),
     .help = "what very_high means, or where it begins"},
};
static PART_TABLE(level_scale, "scale");

static const struct field considered_fields[] = {
    {"category",
     WORD(considered, category,
          "technical/resource/market/schedule/cost/quality/client/supplier/legal/external/"
          "organisational"),
     REQUIRED, "of risks"},
    {"by", REF(considered, by, PARTY), REQUIRED, "who looked"},
    {"date", END(considered, date), REQUIRED, "when"},
    {"note", TEXT(considered, note), .help = "what was found"},
};
static PART_TABLE(considered, "category looked at");

static const struct field risk_policy_fields[] = {
    {"probability", PART(risk_policy, probability, level_scale),
     .help = "of the five words: 10, 30, 50, 70, 90% unless given"},
    {"impact", PART(risk_policy, impact, level_scale),
     .help = "of the five words: 5, 10, 20, 40, 80% unless given"},
    {"schedule_limits", PART(risk_policy, schedule_limits, level_scale),
     .help = "shares of the length from which a delay is moderate, high, very_high: 5, 10, 20%"},
    {"cost_limits", PART(risk_policy, cost_limits, level_scale),
     .help = "shares of the budget from which a cost is moderate, high, very_high: 10, 20, 40%"},
    {"bands", PART(risk_policy, bands, level_scale),
     .help = "probability times impact: moderate from 6%, high from 18% unless given"},
    {"review_every", EVERY(risk_policy, review_every), .help = "1mo unless given"},
    {"considered", PARTS(risk_policy, considered, considered, considered_part),
     .help = "categories looked at without a risk found"},
};
static PART_TABLE(risk_policy, "risks");

static const struct field authority_fields[] = {
    {"role", TEXT(authority, role), REQUIRED, "whose"},
    {"cost", MONEY(authority, cost), .help = "may decide up to this cost"},
    {"schedule", WORK(authority, schedule), .help = "and up to this delay"},
};
static PART_TABLE(authority, "authority");

static const struct field change_policy_fields[] = {
    {"significant_days", WORK(change_policy, significant_days),
     .help = "a delay from here is significant: the tolerance unless given"},
    {"significant_cost", PERCENT(change_policy, significant_cost),
     .help = "share of the budget, alike"},
    {"decide_within", WORK(change_policy, decide_within), .help = "10d unless given"},
    {"implement_within", WORK(change_policy, implement_within), .help = "10d unless given"},
    {"budget", MONEY(change_policy, budget), .help = "set aside for changes"},
    {"authority", PARTS(change_policy, authority, authority, authority_part),
     .help = "who may decide what without the client"},
};
static PART_TABLE(change_policy, "changes");

static const struct field gate_policy_fields[] = {
    {"control", TEXTS(gate_policy, control),
     .help = "REGISTER or REGISTER.FIELD that only approved changes may touch"},
};
static PART_TABLE(gate_policy, "gate");

static const struct field spread_fields[] = {
    {"tag", TEXT(spread, tag), .help = "of tasks; all unless given"},
    {"low", SHARE(spread, low), REQUIRED, "percent of the estimate"},
    {"high", SHARE(spread, high), REQUIRED, "percent of the estimate"},
};
static PART_TABLE(spread, "spread");

static const struct field correlation_fields[] = {
    {"tag", TEXT(correlation, tag), REQUIRED, "of tasks that go well or badly together"},
    {"value", NUMBER(correlation, value), REQUIRED, "0 to 1"},
};
static PART_TABLE(correlation, "correlation");

static const struct field forecast_policy_fields[] = {
    {"distribution", WORD(forecast_policy, distribution, "pert/triangular"),
     .help = "pert unless said"},
    {"confidence", PERCENT(forecast_policy, confidence), .help = "80% unless given"},
    {"spreads", PARTS(forecast_policy, spreads, spread, spread_part),
     .help = "of estimates of one point"},
    {"correlations", PARTS(forecast_policy, correlations, correlation, correlation_part),
     .help = "of tasks with a tag"},
};
static PART_TABLE(forecast_policy, "forecast");

static const struct field policy_fields[] = {
    {"practice", WORD(policy, practice, "client"),
     .help = "client: the rules for client projects are errors, their registers required"},
    {"risk_scale", WORD(policy, risk_scale, "five/pmbok"),
     .help = "five times five, or that of the PMBOK; five unless said"},
    {"rules", PARTS(policy, rules, rule, rule_part), .help = "severities that differ"},
    {"schedule", PART(policy, schedule, schedule_policy), .help = "how work under way is dated"},
    {"rag", PART(policy, rag, rag_policy), .help = "where green and amber end"},
    {"ev", PART(policy, ev, ev_policy), .help = "how earned value is counted"},
    {"tasks", PART(policy, tasks, task_policy), .help = "limits for the checks of tasks"},
    {"people", PART(policy, people, people_policy), .help = "how much of people is used"},
    {"goals", PART(policy, goals, goal_policy), .help = "limits for the checks of goals"},
    {"communication", PART(policy, communication, communication_policy),
     .help = "limits for what is promised to be said"},
    {"feedback", PART(policy, feedback, feedback_policy), .help = "limits for surveys"},
    {"risks", PART(policy, risks, risk_policy), .help = "scales of risks"},
    {"changes", PART(policy, changes, change_policy), .help = "who decides what, and how soon"},
    {"gate", PART(policy, gate, gate_policy), .help = "what only approved changes may touch"},
    {"forecast", PART(policy, forecast, forecast_policy), .help = "how the future is drawn"},
    {"note", PROSE(policy, record.note), .help = "all prose, in Markdown"},
};

const struct table policy_table = {
    "policy", "policy", "what counts as a finding here, and where its limits are",
    sizeof(struct policy), TABLE_ONE | TABLE_ROOT, ROWS(policy_fields)};
