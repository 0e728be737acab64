/*
 * A line of a table says of each register which dates and which words end it;
 * the few whose end is another record's doing have a function.
 */
#include "tool/standing.h"

#include "base/text.h"
#include "calc/outcome.h"
#include "plan/money.h"
#include "plan/talk.h"
#include "plan/task.h"

#include <string.h>

struct event { /* a field that says when something happened, and what that makes the status */
    const char *field, *status;
};

static const struct way {
    const char *due;      /* the field; NULL: never */
    const char *over;     /* the words of `status` after which nothing is left to do */
    const char *at_first; /* what `status` is unless said */
    struct event on[3];   /* the later stands first */
} ways[REGISTERS] = {
    [REGISTER_PROJECT] = {"finish", "closed/cancelled", "active", {{0}}},
    [REGISTER_TRAININGS] = {"planned_on", "held/cancelled", "planned", {{"held_on", "held"}}},
    [REGISTER_GOALS] = {"due", NULL, NULL, {{0}}},
    [REGISTER_DELIVERABLES] = {"due", NULL, NULL, {{0}}},
    [REGISTER_CHECKS] = {"planned_on", "held/cancelled", "planned", {{"held_on", "held"}}},
    [REGISTER_DEFECTS] = {"due",
                          "closed/cancelled/fixed/verified/wont_fix",
                          "open",
                          {{"closed_on", "closed"}, {"fixed_on", "fixed"}}},
    [REGISTER_TASKS] = {"due", NULL, NULL, {{0}}},
    [REGISTER_PAYMENTS] = {"due", NULL, NULL, {{"paid_on", NULL}}},
    [REGISTER_MEETINGS] = {"planned_on", "held/cancelled", "planned", {{"held_on", "held"}}},
    [REGISTER_DECISIONS] = {"due", NULL, NULL, {{"decided_on", NULL}}},
    [REGISTER_ACTIONS] = {"due", "closed/cancelled", "open", {{"closed_on", "closed"}}},
    [REGISTER_QUESTIONS] = {"due", NULL, NULL, {{"answered_on", NULL}}},
    [REGISTER_SURVEY_ROUNDS] = {"planned_on", "held/cancelled", "planned", {{"held_on", "held"}}},
    [REGISTER_FEEDBACK] = {NULL, "closed/cancelled", "open", {{"closed_on", "closed"}}},
    [REGISTER_LESSONS] = {NULL, "adopted/closed", "proposed", {{0}}},
    [REGISTER_RISKS] = {"review_due",
                        "closed/cancelled/occurred",
                        "open",
                        {{"closed_on", "closed"}, {"occurred_on", "occurred"}}},
    [REGISTER_ISSUES] = {"due",
                         "closed/cancelled/resolved",
                         "open",
                         {{"closed_on", "closed"}, {"resolved_on", "resolved"}}},
    [REGISTER_CHANGES] = {"due",
                          "rejected/deferred/withdrawn/implemented/closed",
                          "draft",
                          {{"implemented_on", "implemented"}, {"decided_on", "approved"}}},
};

int standing_known(enum register_kind kind)
{
    const struct way *way = &ways[kind];

    return way->due || way->over || way->on[0].field;
}

/* The field KEY, which is a day, of RECORD; NULL if it is not given. */
static const struct when *when_of(const struct record *record, const char *key)
{
    const struct field *field = field_find(table_of((enum register_kind)record->kind), key, 0);
    const struct when *when = field ? field_at(field, record) : NULL;

    return when && when->at ? when : NULL;
}

/* Whether a defect was found again on DAY or later. */
static int is_reopened(const struct schedule *s, const struct record *record, int32_t day)
{
    const struct field *field =
        field_find(table_of((enum register_kind)record->kind), "reopened_on", 0);
    const struct dates *dates = field ? field_at(field, record) : NULL;

    for (size_t i = 0; dates && i < dates->n; i++)
        if (dates->v[i].day >= day && dates->v[i].day <= s->as_of)
            return 1;
    return 0;
}

/* The last thing that happened to RECORD; NULL if nothing did. */
static const struct event *event_of(const struct schedule *s, const struct record *record)
{
    const struct way *way = &ways[record->kind];

    for (size_t i = 0; i < sizeof way->on / sizeof *way->on && way->on[i].field; i++) {
        const struct when *when = when_of(record, way->on[i].field);

        if (when && when->day <= s->as_of)
            return is_reopened(s, record, when->day) ? NULL : &way->on[i];
    }
    return NULL;
}

const char *standing_status(const struct schedule *s, const struct record *record, size_t *n)
{
    const struct table *table = table_of((enum register_kind)record->kind);
    const struct field *field = field_find(table, "status", 0);
    const struct word *word = field && field->kind == FIELD_WORD ? field_at(field, record) : NULL;
    const struct event *event = event_of(s, record);

    *n = 0;
    if (!word)
        return NULL;
    if (word->value)
        return field_word(field, word->value, n);
    const char *status = event ? event->status : ways[record->kind].at_first;

    *n = status ? strlen(status) : 0;
    return status;
}

/* A summary is done when all below it is. */
static int is_task_done(const struct schedule *s, const struct task *task)
{
    return task->child ? schedule_percent(s, task) == 10000
                       : s->net.activity[task->leaf].state >= ACTIVITY_DONE;
}

/* Its newest measurement is where it is to be, or beyond. */
static int is_reached(const struct schedule *s, const struct goal *goal)
{
    const struct measurement *last = s->outcome.measured[plan_number(s->plan, &goal->record)];

    return last && goal->target_value.at && goal_is_met(goal, last->value.micro);
}

int standing_done(const struct schedule *s, const struct record *record)
{
    const struct way *way = &ways[record->kind];
    size_t n;

    if (record->kind == REGISTER_TASKS)
        return is_task_done(s, (const struct task *)record);
    if (record->kind == REGISTER_DELIVERABLES)
        return outcome_is_accepted(s->plan, &s->outcome, record);
    if (record->kind == REGISTER_GOALS)
        return is_reached(s, (const struct goal *)record);
    const char *status = standing_status(s, record, &n);

    return status ? text_among(way->over, status, n) != 0 : event_of(s, record) != NULL;
}

/* So much time after DAY. */
static struct when day_after(const struct schedule *s, int32_t day, struct work amount,
                             uint32_t at)
{
    return (struct when){schedule_limit(s, day, amount), -1, at};
}

static struct when due_of_task(const struct task *task)
{
    /* what a summary is due for itself; a leaf may have it from above */
    const struct task *from = task->child ? task : task->from.due;

    return from ? from->due : (struct when){0};
}

static struct when due_of_question(const struct schedule *s, const struct question *question)
{
    struct work within = policy_answer_within(s->plan->policy, &s->plan->units);

    return question->asked_on.at
               ? day_after(s, question->asked_on.day, within, question->asked_on.at)
               : (struct when){0};
}

static struct when due_of_payment(const struct schedule *s, const struct payment *payment)
{
    struct work terms = payment->terms;
    const struct span_dates *dates =
        payment->milestone.to
            ? schedule_dates(s, (const struct task *)(const void *)payment->milestone.to)
            : NULL;

    if (!terms.at)
        terms = (struct work){30 * DAY_MINUTES, 1, 0};
    return dates && dates->dated
               ? day_after(s, moment_day(dates->early_finish), terms, payment->milestone.at)
               : (struct when){0};
}

int standing_due(const struct schedule *s, const struct record *record, struct when *due)
{
    const struct way *way = &ways[record->kind];
    const struct when *when = way->due ? when_of(record, way->due) : NULL;

    *due = when ? *when : (struct when){0};
    if (record->kind == REGISTER_TASKS)
        *due = due_of_task((const struct task *)record);
    else if (record->kind == REGISTER_QUESTIONS && !when)
        *due = due_of_question(s, (const struct question *)record);
    else if (record->kind == REGISTER_PAYMENTS && !when)
        *due = due_of_payment(s, (const struct payment *)record);
    return due->at != 0;
}

int standing_overdue(const struct schedule *s, const struct record *record)
{
    struct when due;

    return standing_due(s, record, &due) && due.day < s->as_of && !standing_done(s, record);
}
