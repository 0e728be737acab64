/*
 * Rules about the breakdown: who answers for a task, by when it is due, how
 * large it is. What is over or cancelled is left alone.
 */
#include "tool/check.h"

#include "base/date.h"
#include "plan/outline.h"
#include "plan/people.h"
#include "plan/words.h"
#include "tool/check_item.h"
#include "tool/check_words.h"

struct outline {
    const struct schedule *s;
    const struct plan *plan;
    struct diag *diag;
    int dues; /* 1: days are promised task by task, not for milestones alone */
    int64_t min_effort, max_effort, max_duration;
};

static const struct activity *activity_of(const struct outline *o, const struct task *task)
{
    return &o->s->net.activity[task->leaf];
}

/* A summary is open while anything below it is. */
static int is_open(const struct outline *o, const struct task *task)
{
    if (task->child)
        return !schedule_dates(o->s, task)->closed;
    return activity_of(o, task)->state < ACTIVITY_DONE;
}

static struct place place_of(const struct task *task, uint32_t at)
{
    return place_in(&task->record, at ? at : task->record.id_at);
}

static void away(const struct outline *o, const struct task *task, const struct person *owner,
                 const char *words, uint32_t at)
{
    const struct span_dates *d = schedule_dates(o->s, task);

    diag_add(o->diag, DIAG_OWNER_AWAY, place_of(task, task->owner.at), check_id(&task->record),
             check_day(o->diag, d->early_start), check_day(o->diag, d->early_finish),
             owner->record.id, words);
    if (at)
        diag_note(o->diag, place_in(&owner->record, at), "'%s' %s", owner->record.id, words);
}

static uint32_t leave_at(const struct person *person)
{
    return person->leave.n ? person->leave.v[0].dates.from.at : 0;
}

/* A day or less is bridged by a colleague. */
static int is_never_there(const struct outline *o, const struct span_dates *d,
                          const struct person *person)
{
    const struct worktime *hours = calendars_hours(o->s->calendars, person);

    return worktime_between(o->s->net.time, d->early_start, d->early_finish) > o->plan->units.day &&
           worktime_between(hours, d->early_start, d->early_finish) == 0 &&
           !worktime_is_empty(hours);
}

static void check_owner(const struct outline *o, const struct task *task)
{
    const struct span_dates *d = schedule_dates(o->s, task);
    const struct record *record = task->from.owner ? task->from.owner->owner.to : NULL;

    if (!d->dated || !record || record->kind != REGISTER_PEOPLE)
        return;
    const struct person *owner = (const struct person *)record;

    if (owner->from.at && owner->from.day > moment_day(d->early_finish))
        away(o, task, owner,
             diag_text(o->diag, "comes on %s", check_date(o->plan->diag, owner->from.day)),
             owner->from.at);
    else if (owner->to.at && owner->to.day < moment_day(d->early_start))
        away(o, task, owner,
             diag_text(o->diag, "is there until %s", check_date(o->plan->diag, owner->to.day)),
             owner->to.at);
    else if (is_never_there(o, d, owner))
        away(o, task, owner, "is away all that time", leave_at(owner));
}

static int ends_after(const struct when *a, const struct when *b)
{
    int at = a->minute < 0 ? DAY_MINUTES : a->minute, bt = b->minute < 0 ? DAY_MINUTES : b->minute;

    return a->day != b->day ? a->day > b->day : at > bt;
}

/* What is due lies within what the whole is due. */
static void check_due_of_whole(const struct outline *o, const struct task *task)
{
    const struct task *up = task->up ? task->up->from.due : NULL;
    const struct project *project = o->plan->project;
    const struct when *limit = up ? &up->due : &project->finish;
    const char *day = check_date(o->plan->diag, limit->day);

    if (!task->due.at || !limit->at || !ends_after(&task->due, limit))
        return;
    diag_add(o->diag, DIAG_DUE_AFTER_WHOLE, place_in(&task->record, task->due.at),
             check_id(&task->record), check_date(o->plan->diag, task->due.day),
             up ? diag_text(o->diag, "'%s'", check_id(&up->record)) : "the project", day);
    diag_note(o->diag,
              up ? place_in(&up->record, limit->at) : place_in(&project->record, limit->at),
              up ? "due on %s" : "to be finished on %s", day);
}

/* The start that a task is given, whatever it waits for. */
static const struct when *start_said(const struct task *task, const char **by)
{
    uint8_t type = task->constraint.type;

    *by = task->fixed.from.at ? "fixed" : words_constraint(type);
    if (task->fixed.from.at)
        return &task->fixed.from;
    return type == CONSTRAINT_SNET || type == CONSTRAINT_MSO ? &task->constraint.when : NULL;
}

static void check_due(const struct outline *o, const struct task *task)
{
    const struct task *promise = task->from.due;
    const char *by;
    const struct when *start = start_said(task, &by);

    if (!promise) {
        if (o->dues && !task->child && !outline_follows(task) && !o->plan->project->finish.at)
            diag_add(o->diag, DIAG_NEVER_DUE, place_of(task, 0), check_id(&task->record));
        return;
    }
    if (!start || start->day <= promise->due.day)
        return;
    diag_add(o->diag, DIAG_DUE_BEFORE_START,
             place_in(&task->record, task->constraint.at ? task->constraint.at : start->at),
             check_id(&task->record), check_date(o->plan->diag, promise->due.day), by,
             check_date(o->plan->diag, start->day));
    diag_note(o->diag, place_in(&promise->record, promise->due.at), "due here");
}

static void check_size(const struct outline *o, const struct task *task)
{
    int64_t effort = task->effort.likely, duration = task->duration.likely;
    const char *id = check_id(&task->record);

    if (outline_follows(task))
        return;
    if (task->effort.at && effort > o->max_effort)
        diag_add(o->diag, DIAG_EFFORT_LARGE, place_in(&task->record, task->effort.at), id,
                 check_words_work(o->plan, effort), check_words_work(o->plan, o->max_effort));
    if (task->effort.at && effort && effort < o->min_effort)
        diag_add(o->diag, DIAG_EFFORT_SMALL, place_in(&task->record, task->effort.at), id,
                 check_words_work(o->plan, effort), check_words_work(o->plan, o->min_effort));
    if (task->duration.at && !task->duration.elapsed && duration > o->max_duration)
        diag_add(o->diag, DIAG_DURATION_LARGE, place_in(&task->record, task->duration.at), id,
                 check_words_work(o->plan, duration), check_words_work(o->plan, o->max_duration));
}

static int is_day_off(const struct worktime *time, int32_t day)
{
    return !worktime_is_empty(time) &&
           worktime_between(time, moment_of(day, 0), moment_of(day + 1, 0)) == 0;
}

/* Points may lie on any day, and elapsed time runs on all of them. */
static void check_pin(const struct outline *o, const struct task *task)
{
    const struct activity *a = activity_of(o, task);
    const struct constraint *c = &task->constraint;
    const struct when *pin =
        c->type == CONSTRAINT_MSO || c->type == CONSTRAINT_MFO ? &c->when : NULL;
    uint32_t at = c->at;

    if (task->fixed.from.at) {
        pin = is_day_off(a->time, task->fixed.from.day) ? &task->fixed.from : &task->fixed.to;
        at = task->fixed.from.at;
    }
    if (pin && !a->point && !a->elapsed && is_day_off(a->time, pin->day))
        diag_add(o->diag, DIAG_PINNED_ON_DAY_OFF, place_in(&task->record, at),
                 check_id(&task->record), task->fixed.from.at ? "fixed" : words_constraint(c->type),
                 check_date(o->plan->diag, pin->day));
}

static void check_task(const struct outline *o, const struct task *task)
{
    check_due_of_whole(o, task);
    check_due(o, task);
    if (task->child && !task->child->next && !task->in_circle && !task->child->in_circle)
        diag_add(o->diag, DIAG_ONE_TASK_INSIDE, place_of(task, 0), check_id(&task->record),
                 check_id(&task->child->record));
    if (task->child)
        return;
    check_owner(o, task);
    check_size(o, task);
    check_pin(o, task);
}

/* Most tasks have a day, or the practice asks for one. */
static int promises_each(const struct plan *plan)
{
    size_t dues = 0;

    for (size_t i = 0; i < plan->leaves; i++)
        dues += plan->leaf[i]->from.due != NULL;
    return plan->policy->practice.value || (dues * 2 > plan->leaves);
}

void check_outline(const struct schedule *s)
{
    const struct plan *plan = s->plan;
    struct outline o = {.s = s,
                        .plan = plan,
                        .diag = plan->diag,
                        .min_effort = policy_min_effort(plan->policy, &plan->units),
                        .max_effort = policy_max_effort(plan->policy, &plan->units),
                        .max_duration = policy_max_duration(plan->policy, &plan->units)};

    o.dues = promises_each(plan);
    for (size_t i = 0; i < plan->rows[REGISTER_TASKS].n; i++)
        if (is_open(&o, plan->outline[i]))
            check_task(&o, plan->outline[i]);
}
