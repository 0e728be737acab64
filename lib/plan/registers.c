/* long: table
 *
 * Every field of every register, in canonical order. What a field is called
 * here is what authors write, JSON prints and templates name.
 */
#include "plan/field.h"

#include "base/text.h"
#include "plan/goal.h"
#include "plan/people.h"
#include "plan/project.h"
#include "plan/risk.h"
#include "plan/task.h"

#include <string.h>

/* The member's offset; does not compile when its type is another one. */
#define MEMBER(owner, member, type)                                                                \
    (uint16_t)(offsetof(struct owner, member) +                                                    \
               0 * sizeof((type *)0 == &((struct owner *)0)->member))
#define IS(kind_, owner, member, type) .kind = kind_, .at = MEMBER(owner, member, type)
#define TEXT(o, m) IS(FIELD_TEXT, o, m, struct text)
#define PROSE(o, m) IS(FIELD_PROSE, o, m, struct text)
#define TEXTS(o, m) IS(FIELD_TEXTS, o, m, struct texts)
#define FLAG(o, m) IS(FIELD_FLAG, o, m, struct flag)
#define NUMBER(o, m) IS(FIELD_NUMBER, o, m, struct number)
#define PERCENT(o, m) IS(FIELD_PERCENT, o, m, struct percent)
#define MONEY(o, m) IS(FIELD_MONEY, o, m, struct money)
#define START(o, m) IS(FIELD_START, o, m, struct when)
#define END(o, m) IS(FIELD_END, o, m, struct when)
#define RANGE(o, m) IS(FIELD_RANGE, o, m, struct range)
#define WORK(o, m) IS(FIELD_WORK, o, m, struct work)
#define ESTIMATE(o, m) IS(FIELD_ESTIMATE, o, m, struct estimate)
#define EFFORT(o, m) IS(FIELD_EFFORT, o, m, struct estimate)
#define WORD(o, m, list) IS(FIELD_WORD, o, m, struct word), .words = list
#define REF(o, m, r) IS(FIELD_REF, o, m, struct ref), .refers = r
#define REFS(o, m, r) IS(FIELD_REFS, o, m, struct refs), .refers = r
#define DAYS(o, m) IS(FIELD_DAYS, o, m, struct days_list)
#define WEEK(o, m) IS(FIELD_WEEK, o, m, struct week_hours)
#define PART(o, m, t) IS(FIELD_PART, o, m, struct t *), .part = &t##_part
#define NESTED(register_) .kind = FIELD_NESTED, .nested = register_
#define COMPUTED .kind = FIELD_COMPUTED
#define BIT(r) REGISTER_BIT(REGISTER_##r)
#define ANY ((1u << REGISTERS) - 1)

#define REQUIRED .flags = FIELD_REQUIRED
#define CLIENT .flags = FIELD_CLIENT
#define NEEDED .flags = FIELD_CLIENT | FIELD_REQUIRED
#define INHERITED .flags = FIELD_CLIENT | FIELD_INHERITED

#define HEAD(o)                                                                                    \
    {"id", IS(FIELD_ID, o, record.id, const char *), CLIENT,                                       \
     "chosen by the author; other records refer to it"},                                           \
        {"was", TEXTS(o, record.was), .help = "former ids, so that history still finds it"},       \
        {"name", TEXT(o, record.name), NEEDED | FIELD_LINE, "the one line people read"}
#define TAIL(o)                                                                                    \
    {"tags", TEXTS(o, record.tags), CLIENT, "free classes, for filters"},                          \
        {"links", REFS(o, record.links, ANY), .help = "any related records"},                      \
        {"visibility", WORD(o, record.visibility, "client/internal"),                              \
         .help = "whether the client edition has the record at all"},                              \
        {"ext", IS(FIELD_EXT, o, record.ext, const struct node *),                                 \
         .help = "what other systems call it; kept, never interpreted"},                           \
        {"note", PROSE(o, record.note), CLIENT, "all prose, in Markdown"}

#define ROWS(fields) .field = fields, .n = sizeof fields / sizeof *fields

#define ITEM_STATUS "open/in_progress/closed/cancelled"
#define WORK_STATUS "not_started/in_progress/blocked/on_hold/completed/cancelled"

static const struct field tolerances_fields[] = {
    {"schedule", WORK(tolerances, schedule), .help = "how late the finish may be: 1w unless given"},
    {"cost", PERCENT(tolerances, cost), .help = "how far over its budget the cost may be"},
    {"satisfaction", NUMBER(tolerances, satisfaction), .help = "how far below its target"},
};
static const struct table tolerances_part = {"", "tolerances", sizeof(struct tolerances),
                                             ROWS(tolerances_fields)};

static const struct field project_fields[] = {
    HEAD(project),
    {"client", TEXT(project, client), CLIENT, "for whom: a name, or the id of a client"},
    {"manager", REF(project, manager, BIT(PEOPLE)), CLIENT, "who leads it"},
    {"sponsor", REF(project, sponsor, PARTY), CLIENT, "who pays for it, or speaks for who does"},
    {"status", WORD(project, status, "planning/active/on_hold/closing/closed/cancelled"), CLIENT,
     "active unless said"},
    {"start", START(project, start), NEEDED, "nothing is planned before"},
    {"finish", END(project, finish), CLIENT, "the promise for the whole"},
    {"calendar", REF(project, calendar, BIT(CALENDARS)), CLIENT,
     "Monday to Friday 09:00-12:00, 13:00-18:00 unless given"},
    {"hours_per_day", NUMBER(project, hours_per_day), .help = "what 1d means: 8 unless given"},
    {"days_per_week", NUMBER(project, days_per_week), .help = "what 1w means: 5 unless given"},
    {"timezone", TEXT(project, timezone), CLIENT, "IANA name, for calendars that are exported"},
    {"language", TEXTS(project, language), CLIENT, "of the reports, the leading one first"},
    {"currency", TEXT(project, currency), CLIENT, "ISO 4217, of all amounts without one"},
    {"contract_value", MONEY(project, contract_value), CLIENT, "as agreed with the client"},
    {"tolerances", PART(project, tolerances, tolerances), .help = "where amber turns red"},
    {"status_date", COMPUTED, .help = "give --as-of DATE to the program instead"},
    TAIL(project),
};

static const struct field schedule_fields[] = {
    {"logic", WORD(schedule_policy, logic, "retained/override"),
     .help = "whether work under way still waits for its predecessors"},
    {"unfinished", WORD(schedule_policy, unfinished, "move/keep"),
     .help = "whether open work moves past the status date"},
};
static const struct table schedule_policy_part = {"", "schedule", sizeof(struct schedule_policy),
                                                  ROWS(schedule_fields)};

static const struct field task_policy_fields[] = {
    {"near_critical", WORK(task_policy, near_critical),
     .help = "float up to which a task is nearly critical: 5d unless given"},
};
static const struct table task_policy_part = {"", "tasks", sizeof(struct task_policy),
                                              ROWS(task_policy_fields)};

static const struct field policy_fields[] = {
    {"schedule", PART(policy, schedule, schedule_policy),
     .help = "how work under way is dated"},
    {"tasks", PART(policy, tasks, task_policy),
     .help = "limits for the checks of tasks"},
    {"note", PROSE(policy, record.note), .help = "all prose, in Markdown"},
};

static const struct field client_fields[] = {
    HEAD(client),
    {"contacts", REFS(client, contacts, BIT(STAKEHOLDERS)), .help = "the people to talk to"},
    {"owner", REF(client, owner, PARTY), .help = "who looks after this client"},
    {"tier", TEXT(client, tier), .help = "how important, in your own words"},
    {"phone", TEXT(client, phone), .help = "of the client"},
    {"email", TEXT(client, email), .help = "of the client"},
    {"address", TEXT(client, address), .help = "of the client"},
    TAIL(client),
};

static const struct field stakeholder_fields[] = {
    HEAD(stakeholder),
    {"client", REF(stakeholder, client, BIT(CLIENTS)), CLIENT, "whose side it is on"},
    {"org", WORD(stakeholder, org, "client/supplier/team/other"), CLIENT, "client unless said"},
    {"role", TEXT(stakeholder, role), CLIENT, "what this person or group does"},
    {"email", TEXT(stakeholder, email), .help = "where to write"},
    {"mobile", TEXT(stakeholder, mobile), .help = "where to call"},
    TAIL(stakeholder),
};

static const struct field person_fields[] = {
    HEAD(person),
    {"org", WORD(person, org, "team/client/supplier"), CLIENT, "team unless said"},
    {"role", TEXT(person, role), CLIENT, "what this person does"},
    {"email", TEXT(person, email), .help = "where to write"},
    {"mobile", TEXT(person, mobile), .help = "where to call"},
    {"calendar", REF(person, calendar, BIT(CALENDARS)), .help = "the project's unless given"},
    {"week", WEEK(person, week), .help = "own working hours, by day of the week"},
    {"workdays", DAYS(person, workdays), .help = "extra working days"},
    {"leave", DAYS(person, leave), .help = "days off"},
    {"units", PERCENT(person, units), .help = "share of each day for this plan, 100% unless given"},
    {"availability", IS(FIELD_SHARES, person, availability, struct shares),
     .help = "another share for a while: RANGE UNITS"},
    {"from", START(person, from), .help = "works on the plan from this day"},
    {"to", END(person, to), .help = "and up to this one"},
    TAIL(person),
};

static const struct field calendar_fields[] = {
    HEAD(calendar),
    {"base", REF(calendar, base, BIT(CALENDARS)), CLIENT, "the calendar that this one adds to"},
    {"week", WEEK(calendar, week), CLIENT, "hours by day; days not named are off"},
    {"holidays", DAYS(calendar, holidays), CLIENT, "days off: RANGE [NAME]"},
    {"workdays", DAYS(calendar, workdays), CLIENT, "extra working days; they win over holidays"},
    {"source", TEXT(calendar, source), CLIENT, "where its dates come from"},
    TAIL(calendar),
};

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
    {"achievability", TEXT(goal, achievability), .help = "why it can be reached"},
    {"confidence", PERCENT(goal, confidence), .help = "how sure the team is"},
    {"measurements", NESTED(REGISTER_MEASUREMENTS), CLIENT, "dated values"},
    TAIL(goal),
};

static const struct field measurement_fields[] = {
    {"date", END(measurement, date), NEEDED, "when it was measured"},
    {"goal", REF(measurement, goal, BIT(GOALS)), NEEDED, "which goal"},
    {"value", NUMBER(measurement, value), NEEDED, "in the goal's unit"},
    {"by", REF(measurement, by, PARTY), CLIENT, "who measured"},
    {"note", PROSE(measurement, record.note), CLIENT, "all prose, in Markdown"},
};

static const struct field task_fields[] = {
    HEAD(task),
    {"parent", REF(task, parent, BIT(TASKS)), CLIENT,
     "the task this one is part of, where it is not written inside it"},
    {"milestone", FLAG(task, milestone), CLIENT, "a point in time: no effort, no duration"},
    {"owner", REF(task, owner, PARTY), INHERITED, "the one who answers for it"},
    {"assignees", IS(FIELD_ASSIGNEES, task, assignees, struct assignees), .also = "assign",
     .help = "who works on it: ID [UNITS], ID | ID; the owner unless given"},
    {"together", FLAG(task, together), .also = "joint",
     .help = "all who are assigned work at the same time"},
    {"effort", EFFORT(task, effort), .help = "work in person time, shared by the assignees"},
    {"duration", ESTIMATE(task, duration), .help = "time it takes, whoever is assigned"},
    {"depends_on", IS(FIELD_LINKS, task, depends_on, struct links), CLIENT,
     "ID [FS|SS|FF|SF][+|-LAG]"},
    {"constraint", IS(FIELD_CONSTRAINT, task, constraint, struct constraint), CLIENT,
     "asap, alap; or snet, snlt, fnet, fnlt, mso, mfo and a date"},
    {"fixed", RANGE(task, fixed), CLIENT, "pinned to exactly these dates"},
    {"due", END(task, due), INHERITED, "promised for; moves nothing"},
    {"priority", IS(FIELD_PRIORITY, task, priority, struct priority), INHERITED,
     "critical, high, medium, low, or 1 to 1000"},
    {"calendar", REF(task, calendar, BIT(CALENDARS)), INHERITED, "when work on it is possible"},
    {"goals", REFS(task, goals, BIT(GOALS)), INHERITED, "the goals it serves"},
    {"start", COMPUTED, .help = "write `constraint: snet DATE`, or progress with actual_start"},
    {"finish", COMPUTED, .help = "write `due: DATE`, or progress with actual_finish"},
    {"status", COMPUTED, .help = "write an entry under progress"},
    {"percent", COMPUTED, .help = "write an entry under progress"},
    {"wbs", COMPUTED, .help = "it follows from where the task is written"},
    {"float", COMPUTED, .help = "it follows from the links"},
    {"cost", COMPUTED, .help = "it follows from work and rates"},
    TAIL(task),
    {"tasks", NESTED(REGISTER_TASKS), CLIENT, "the tasks this one consists of"},
};

static const struct field progress_fields[] = {
    {"date", END(progress, date), NEEDED, "the state at the end of this day"},
    {"task", REF(progress, task, BIT(TASKS)), NEEDED, "of which task"},
    {"by", REF(progress, by, PARTY), .help = "who says so"},
    {"status", WORD(progress, status, WORK_STATUS), CLIENT, "follows from the dates unless given"},
    {"percent", PERCENT(progress, percent), CLIENT, "of the work done"},
    {"remaining", ESTIMATE(progress, remaining), .help = "work left: it moves the schedule"},
    {"spent", WORK(progress, spent), .help = "work of `by`, like a line of a timesheet"},
    {"actual_start", START(progress, actual_start), CLIENT, "when it began"},
    {"actual_finish", END(progress, actual_finish), CLIENT, "when it was finished"},
    {"expected_finish", END(progress, expected_finish), CLIENT, "when it will be, says `by`"},
    {"resume_on", START(progress, resume_on), CLIENT, "not before this day"},
    {"reopened", FLAG(progress, reopened), CLIENT, "finished work is open again"},
    {"note", PROSE(progress, record.note), CLIENT, "all prose, in Markdown"},
};

static const struct field impact_fields[] = {
    {"schedule", TEXT(impact, schedule), .help = "delay: work, three points, or one of five words"},
    {"cost", TEXT(impact, cost), .help = "money, three points, or one of five words"},
    {"quality", TEXT(impact, quality), .help = "one of five words"},
    {"scope", TEXT(impact, scope), .help = "one of five words"},
};
static const struct table impact_part = {"", "impact", sizeof(struct impact), ROWS(impact_fields)};

static const struct field response_fields[] = {
    {"name", TEXT(response, name), NEEDED, "what is done about the risk"},
    {"owner", REF(response, owner, PARTY), NEEDED, "by whom"},
    {"due", END(response, due), NEEDED, "by when"},
    {"cost", MONEY(response, cost), .help = "what it costs"},
    {"task", REF(response, task, BIT(TASKS)), CLIENT, "the task that does it"},
    {"status", WORD(response, status, ITEM_STATUS), CLIENT, "open unless said"},
    {"closed_on", END(response, closed_on), CLIENT, "when it was done"},
};
static const struct table response_part = {"", "response", sizeof(struct response),
                                           ROWS(response_fields)};

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
    {"probability", TEXT(risk, probability), REQUIRED, "percent, or one of five words"},
    {"impact", PART(risk, impact, impact), REQUIRED,
     "on schedule, cost, quality and scope"},
    {"tasks", REFS(risk, tasks, BIT(TASKS)), .help = "which tasks it would delay"},
    {"proximity", END(risk, proximity), CLIENT, "when it may happen"},
    {"strategy",
     WORD(risk, strategy, "avoid/mitigate/transfer/accept/escalate/exploit/enhance/share"), CLIENT,
     "how it is answered"},
    {"reason", TEXT(risk, reason), CLIENT, "why this strategy"},
    {"trigger", TEXT(risk, trigger), CLIENT, "the sign that it is happening"},
    {"contingency", PROSE(risk, contingency), CLIENT, "what is done then"},
    {"reserve", MONEY(risk, reserve), .help = "money held for it"},
    {"responses", .kind = FIELD_PARTS, .at = MEMBER(risk, responses, struct responses),
     .part = &response_part, CLIENT, "what is done about it, by whom, by when"},
    {"review_due", END(risk, review_due), .help = "when it is looked at again"},
    {"status", WORD(risk, status, ITEM_STATUS "/occurred"), CLIENT, "open unless said"},
    {"closed_on", END(risk, closed_on), CLIENT, "when it was over"},
    {"occurred_on", END(risk, occurred_on), CLIENT, "when it happened"},
    TAIL(risk),
};

static const struct table tables[REGISTERS] = {
    [REGISTER_PROJECT] = {"project", "project", sizeof(struct project), TABLE_ONE | TABLE_ID,
                          ROWS(project_fields)},
    [REGISTER_POLICY] = {"policy", "policy", sizeof(struct policy), TABLE_ONE, ROWS(policy_fields)},
    [REGISTER_CLIENTS] = {"clients", "client", sizeof(struct client), TABLE_ID,
                          ROWS(client_fields)},
    [REGISTER_STAKEHOLDERS] = {"stakeholders", "stakeholder", sizeof(struct stakeholder), TABLE_ID,
                               ROWS(stakeholder_fields)},
    [REGISTER_PEOPLE] = {"people", "person", sizeof(struct person), TABLE_ID, ROWS(person_fields)},
    [REGISTER_CALENDARS] = {"calendars", "calendar", sizeof(struct calendar), TABLE_ID,
                            ROWS(calendar_fields)},
    [REGISTER_GOALS] = {"goals", "goal", sizeof(struct goal), TABLE_ID, ROWS(goal_fields)},
    [REGISTER_MEASUREMENTS] = {"measurements", "measurement", sizeof(struct measurement),
                               TABLE_FACT, .back = MEMBER(measurement, goal, struct ref),
                               ROWS(measurement_fields), .key_date = "date"},
    [REGISTER_TASKS] = {"tasks", "task", sizeof(struct task), TABLE_ID,
                        .back = MEMBER(task, parent, struct ref), ROWS(task_fields)},
    [REGISTER_PROGRESS] = {"progress", "progress entry", sizeof(struct progress), TABLE_FACT,
                           ROWS(progress_fields), .key_date = "date"},
    [REGISTER_RISKS] = {"risks", "risk", sizeof(struct risk), TABLE_ID, ROWS(risk_fields),
                        .key_date = "raised_on"},
};

const struct table *table_of(enum register_kind kind)
{
    return &tables[kind];
}

int register_find(const char *name)
{
    for (int i = 0; i < REGISTERS; i++)
        if (text_same(tables[i].name, name))
            return i;
    return -1;
}

int register_find_singular(const char *name, size_t n)
{
    for (int i = 0; i < REGISTERS; i++)
        if (strlen(tables[i].singular) == n && memcmp(tables[i].singular, name, n) == 0)
            return i;
    return -1;
}

static int answers_to(const struct field *field, const char *key)
{
    return text_same(field->key, key) || (field->also && text_same(field->also, key));
}

const struct field *field_find(const struct table *table, const char *key, size_t hint)
{
    for (size_t i = 0; i < table->n; i++) {
        size_t at = hint + i < table->n ? hint + i : hint + i - table->n;

        if (answers_to(&table->field[at], key))
            return &table->field[at];
    }
    return NULL;
}

const char *field_word(const struct field *field, int value, size_t *n)
{
    const char *word = field->words;

    while (value > 1 && (word = strchr(word, '/'))) {
        word++;
        value--;
    }
    *n = word ? strcspn(word, "/") : 0;
    return *n ? word : NULL;
}
