/* long: table
 *
 * The work, what was done of it, and when work is possible.
 */
#include "plan/field_macros.h"
#include "plan/people.h"
#include "plan/registers.h"
#include "plan/task.h"

static const struct field need_fields[] = {
    {"item", REF(need, item, BIT(EQUIPMENT) | BIT(MATERIALS)), REQUIRED, "what is needed"},
    {"quantity", QUANTITY(need, quantity), .help = "how much: 1 unless given"},
};
static BRIEF_TABLE(need, "need of a task", "item quantity");

static const struct field ev_step_fields[] = {
    {"step", TEXT(ev_step, step), REQUIRED, "what is reached"},
    {"weight", NUMBER(ev_step, weight), REQUIRED, "its share of the whole"},
};
static BRIEF_TABLE(ev_step, "step", "step weight");

static const struct field task_fields[] = {
    HEAD_IS(task, CONTROLLED, NEEDED),
    {"parent", REF(task, parent, BIT(TASKS)), CLIENT,
     "the task this one is part of, where it is not written inside it"},
    {"milestone", FLAG(task, milestone), CLIENT, "a point in time: no effort, no duration"},
    {"owner", REF(task, owner, PARTY), INHERITED, "the one who answers for it"},
    {"assignees", IS(FIELD_ASSIGNEES, task, assignees, struct assignees), .also = "assign",
     .help = "who works on it: ID [UNITS], ID | ID; the owner unless given"},
    {"together", FLAG(task, together), .also = "joint",
     .help = "all who are assigned work at the same time"},
    {"handover", FLAG(task_rare, handover), RARE, "an alternative may take over midway"},
    {"interruptible", FLAG(task_rare, interruptible), RARE, "may be broken off for other work"},
    {"effort", EFFORT(task, effort), .help = "work in person time, shared by the assignees"},
    {"duration", ESTIMATE(task, duration), .help = "time it takes, whoever is assigned"},
    {"depends_on", IS(FIELD_LINKS, task, depends_on, struct links), CLIENT,
     "ID [FS|SS|FF|SF][+|-LAG]"},
    {"constraint", IS(FIELD_CONSTRAINT, task, constraint, struct constraint), CLIENT,
     "asap, alap; or snet, snlt, fnet, fnlt, mso, mfo and a date"},
    {"fixed", RANGE(task, fixed), .flags = FIELD_CLIENT | FIELD_CLOSED,
     "pinned to exactly these dates"},
    {"due", END(task, due), .flags = FIELD_CLIENT | FIELD_INHERITED | FIELD_CONTROLLED,
     "promised for; moves nothing"},
    {"priority", PRIORITY(task, priority), INHERITED, "critical, high, medium, low, or 1 to 1000"},
    {"calendar", REF(task, calendar, BIT(CALENDARS)), INHERITED, "when work on it is possible"},
    {"goals", REFS(task, goals, BIT(GOALS)), INHERITED, "the goals it serves"},
    {"deliverables", REFS(task_rare, deliverables, BIT(DELIVERABLES)), RARE_CLIENT,
     "what it makes"},
    {"line", REF(task_rare, line, BIT(BUDGET)),
     .flags = FIELD_RARE | FIELD_CLIENT | FIELD_INHERITED,
     "the line of the budget it is paid from"},
    {"consulted", REFS(task_rare, consulted, PARTY), RARE_CLIENT, "who is asked"},
    {"informed", REFS(task_rare, informed, PARTY), RARE_CLIENT, "who is told"},
    {"spans", REFS(task_rare, spans, BIT(TASKS)), RARE_CLIENT,
     "goes from the first start to the last finish of these"},
    {"every", EVERY(task_rare, every), RARE_CLIENT, "comes again so often"},
    {"from", START(task_rare, first), RARE_CLIENT, "the first day of what comes again"},
    {"to", END(task_rare, last), RARE_CLIENT, "and its last"},
    {"needs", PARTS(task_rare, needs, need, need_part), RARE, "ITEM [QUANTITY]"},
    {"fixed_cost", MONEY_ESTIMATE(task_rare, fixed_cost), RARE, "beside work, equipment, material"},
    {"accrue", WORD(task_rare, accrue, "start/finish/even"), RARE, "when that falls due: even"},
    {"budget", MONEY(task_rare, budget), RARE, "its value, instead of the computed cost"},
    {"ev_method", IS(FIELD_EV_METHOD, task_rare, ev_method, struct ev_method), RARE,
     "how its value is earned: percent unless given"},
    {"ev_steps", PARTS(task_rare, ev_steps, ev_step, ev_step_part), RARE, "STEP WEIGHT"},
    {"ev_of", REF(task_rare, ev_of, BIT(TASKS)), RARE, "the task whose value it shares"},
    {"quantity", QUANTITY(task_rare, quantity), RARE, "how many units there are to do"},
    {"start", COMPUTED, .help = "write `constraint: snet DATE`, or progress with actual_start"},
    {"finish", COMPUTED, .help = "write `due: DATE`, or progress with actual_finish"},
    {"status", COMPUTED, .help = "write an entry under progress"},
    {"percent", COMPUTED, .help = "write an entry under progress"},
    {"wbs", COMPUTED, .help = "it follows from where the task is written"},
    {"float", COMPUTED, .help = "it follows from the links"},
    {"cost", COMPUTED, .help = "it follows from work and rates"},
    TAIL(task),
    {"tasks", NESTED(REGISTER_TASKS, "parent"), CLIENT, "the tasks this one consists of"},
};

#define WORK_STATUS "not_started/in_progress/blocked/on_hold/completed/cancelled"

static const struct field progress_fields[] = {
    {"date", END(progress, date), NEEDED, "the state at the end of this day"},
    {"task", REF(progress, task, BIT(TASKS)), NEEDED, "of which task"},
    {"by", REF(progress, by, PARTY), .help = "who says so"},
    {"status", WORD(progress, status, WORK_STATUS), CLIENT, "follows from the dates unless given"},
    {"percent", PERCENT(progress, percent), CLIENT, "of the work done"},
    {"units_done", NUMBER(progress, units_done), CLIENT, "of the task's quantity"},
    {"step", TEXT(progress, step), CLIENT, "of the task's ev_steps: reached"},
    {"remaining", ESTIMATE(progress, remaining), .help = "work left: it moves the schedule"},
    {"spent", WORK(progress, spent), .help = "work of `by`, like a line of a timesheet"},
    {"actual_start", START(progress, actual_start), CLIENT, "when it began"},
    {"actual_finish", END(progress, actual_finish), CLIENT, "when it was finished"},
    {"expected_finish", END(progress, expected_finish), CLIENT, "when it will be, says `by`"},
    {"resume_on", START(progress, resume_on), CLIENT, "not before this day"},
    {"reopened", FLAG(progress, reopened), CLIENT, "finished work is open again"},
    TAIL(progress),
};

static const struct field timesheet_fields[] = {
    {"date", END(timesheet, date), REQUIRED, "the day of the work"},
    {"person", REF(timesheet, person, BIT(PEOPLE)), REQUIRED, "who worked"},
    {"task", REF(timesheet, task, BIT(TASKS)), REQUIRED, "on what"},
    {"hours", NUMBER(timesheet, hours), REQUIRED, "how long"},
    {"billable", FLAG(timesheet, billable), .help = "true unless said"},
    TAIL(timesheet),
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

const struct table tasks_table = {
    "tasks", "task", "the work: its breakdown, its size, its links, its dates",
    sizeof(struct task), TABLE_ID, ROWS(task_fields), .rare = sizeof(struct task_rare)};
const struct table progress_table = {
    "progress", "progress entry", "what was done of a task up to a day; the newest entry counts",
    sizeof(struct progress), TABLE_FACT, ROWS(progress_fields), .key_date = "date"};
const struct table timesheets_table = {
    "timesheets", "timesheet line", "hours worked by people on tasks, most often as CSV files",
    sizeof(struct timesheet), TABLE_FACT, ROWS(timesheet_fields), .key_date = "date"};
const struct table calendars_table = {
    "calendars", "calendar", "when work is possible",
    sizeof(struct calendar), TABLE_ID | TABLE_CLIENT, ROWS(calendar_fields)};
