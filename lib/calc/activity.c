/*
 * What the plan's words come down to in numbers: the rules of the language
 * about working time and people (which calendar counts, who works by default).
 */
#include "calc/activity.h"

#include <string.h>

int64_t moment_of_start(const struct when *when, const struct worktime *time)
{
    if (!when->at)
        return MOMENT_NONE;
    if (when->minute >= 0)
        return moment_of(when->day, when->minute);
    int64_t next = worktime_next(time, moment_of(when->day, 0));

    return moment_day(next) == when->day ? next : moment_of(when->day, 0);
}

int64_t moment_of_end(const struct when *when, const struct worktime *time)
{
    if (!when->at)
        return MOMENT_NONE;
    if (when->minute >= 0)
        return moment_of(when->day, when->minute);
    int64_t last = worktime_last(time, moment_of(when->day, DAY_MINUTES));

    return last > moment_of(when->day, 0) ? last : moment_of(when->day, DAY_MINUTES - 1);
}

/* A bound that is a day off binds like the working time next to it. */
static int64_t bound_start(const struct when *when, const struct worktime *time)
{
    if (!when->at)
        return MOMENT_NONE;
    return when->minute >= 0 ? moment_of(when->day, when->minute)
                             : worktime_next(time, moment_of(when->day, 0));
}

static int64_t bound_end(const struct when *when, const struct worktime *time)
{
    if (!when->at)
        return MOMENT_NONE;
    return when->minute >= 0 ? moment_of(when->day, when->minute)
                             : worktime_last(time, moment_of(when->day, DAY_MINUTES));
}

static int is_effort(const struct task *task)
{
    return task->effort.at && !task->duration.at;
}

static const struct person *owner_person(const struct task *task)
{
    const struct record *owner = task->from.owner ? task->from.owner->owner.to : NULL;

    return owner && owner->kind == REGISTER_PEOPLE ? (const struct person *)owner : NULL;
}

size_t activity_people(const struct plan *plan, const struct task *task,
                       const struct person **people, size_t max)
{
    size_t n = 0;

    (void)plan;
    if (!task->assignees.at && is_effort(task) && max && owner_person(task))
        people[n++] = owner_person(task);
    for (size_t i = 0; i < task->assignees.n && n < max; i++)
        for (size_t j = 0; j < task->assignees.v[i].n; j++)
            if (task->assignees.v[i].any[j].person.to) {
                people[n++] = (const struct person *)task->assignees.v[i].any[j].person.to;
                break;
            }
    return n;
}

struct maker {
    struct calendars *calendars;
    struct pool *pool;
    const struct task *task;
    const struct calendar *calendar; /* the task's own or inherited one, or NULL */
    const struct state *state;
    struct activity *a;
};

/* Of those who may, the one who would have it done first; NULL if none can be found. */
static const struct worktime *first_done(struct maker *m, const struct assignee *assignee,
                                         int64_t from, int64_t effort)
{
    const struct worktime *best = NULL;
    int64_t best_finish = MOMENT_NEVER;

    for (size_t i = 0; i < assignee->n; i++) {
        const struct person *person = (const struct person *)assignee->any[i].person.to;

        if (!person)
            continue;
        const struct worktime *time =
            calendars_work(m->calendars, person, assignee->any[i].units, m->calendar);
        int64_t finish =
            worktime_reach(time, worktime_done(time, from) + effort * WORK_MINUTE);

        if (!best || finish < best_finish) {
            best = time;
            best_finish = finish;
        }
    }
    return best;
}

static struct crew *crew_of(struct maker *m, int64_t from)
{
    const struct assignees *assignees = &m->task->assignees;
    struct crew *crew = pool_take(m->pool, sizeof *crew);
    int64_t share = m->task->effort.likely / (assignees->n ? (int64_t)assignees->n : 1);

    crew->member = pool_take(m->pool, (assignees->n + 1) * sizeof *crew->member);
    for (size_t i = 0; i < assignees->n; i++) {
        const struct worktime *time = first_done(m, &assignees->v[i], from, share);

        if (time)
            crew->member[crew->n++] = (struct member){time, assignees->v[i].effort.minutes};
    }
    if (!assignees->at && owner_person(m->task))
        crew->member[crew->n++] = (struct member){
            calendars_work(m->calendars, owner_person(m->task), 10000, m->calendar), 0};
    return crew;
}

/* All work only when all can. */
static void work_together(struct maker *m, struct crew *crew)
{
    for (size_t i = 0; i < crew->n; i++)
        for (size_t j = 0; j < crew->n; j++)
            if (i != j)
                crew->member[i].time =
                    calendars_both(m->calendars, crew->member[i].time, crew->member[j].time);
}

/*
 * The task's calendar; else that of the one who is assigned; else, working
 * together, what all have in common; else the project's.
 */
static const struct worktime *time_of(struct maker *m)
{
    const struct person *people[64];
    size_t n = activity_people(NULL, m->task, people, 64);

    if (m->calendar)
        return calendars_get(m->calendars, m->calendar);
    if (n == 0 || (n > 1 && !m->task->together.set))
        return calendars_project(m->calendars);
    const struct worktime *time = calendars_hours(m->calendars, people[0]);

    for (size_t i = 1; i < n; i++)
        time = calendars_both(m->calendars, time, calendars_hours(m->calendars, people[i]));
    return time;
}

static void measure(struct maker *m, int64_t from)
{
    const struct task *task = m->task;
    struct activity *a = m->a;
    const struct estimate *size = is_effort(task) ? &task->effort : &task->duration;

    a->time = time_of(m);
    a->length = size->likely;
    a->elapsed = size->elapsed;
    a->point = task->milestone.set || (!task->fixed.from.at && size->likely == 0);
    if (!is_effort(task))
        return;
    struct crew *crew = crew_of(m, from);

    if (task->together.set)
        work_together(m, crew);
    if (crew->n && a->length)
        a->crew = crew;
}

static void constrain(struct maker *m)
{
    const struct task *task = m->task;
    const struct constraint *c = &task->constraint;
    struct activity *a = m->a;
    int64_t start = bound_start(&c->when, a->time), end = bound_end(&c->when, a->time);

    a->snet = c->type == CONSTRAINT_SNET ? start : MOMENT_NONE;
    a->snlt = c->type == CONSTRAINT_SNLT ? start : MOMENT_NONE;
    a->mso = c->type == CONSTRAINT_MSO ? start : MOMENT_NONE;
    a->fnet = c->type == CONSTRAINT_FNET ? end : MOMENT_NONE;
    a->fnlt = c->type == CONSTRAINT_FNLT ? end : MOMENT_NONE;
    a->mfo = c->type == CONSTRAINT_MFO ? end : MOMENT_NONE;
    a->alap = c->type == CONSTRAINT_ALAP;
    a->due = task->from.due ? bound_end(&task->from.due->due, a->time) : MOMENT_NONE;
    a->fixed_start = moment_of_start(&task->fixed.from, a->time);
    a->fixed_finish = MOMENT_NONE;
    if (a->fixed_start != MOMENT_NONE) {
        struct when to = task->fixed.to;

        to.at = task->fixed.from.at;
        a->fixed_finish = moment_of_end(&to, a->time);
        if (a->fixed_finish < a->fixed_start || a->point)
            a->fixed_finish = a->fixed_start;
        if (!a->length && !a->point)
            a->length = worktime_between(a->time, a->fixed_start, a->fixed_finish);
    }
}

/* The day of the fact stands for a start or finish that it implies but does not name. */
static int64_t day_of_fact(const struct progress *p, const struct worktime *time, int end)
{
    struct when when = p->date;

    when.minute = -1;
    return end ? moment_of_end(&when, time) : moment_of_start(&when, time);
}

static void under_way(struct maker *m)
{
    const struct state *s = m->state;
    struct activity *a = m->a;
    int64_t done = a->length * state_percent(s) / 10000;

    int64_t length = a->length;

    a->state = ACTIVITY_UNDER_WAY;
    a->remaining = s->remaining ? s->remaining->remaining.likely : length - done;
    a->length = done + a->remaining;
    for (size_t i = 0; a->crew && i < a->crew->n && length; i++)
        a->crew->member[i].effort = a->crew->member[i].effort * a->remaining / length;
    if (s->expected_finish)
        a->expected_finish = moment_of_end(&s->expected_finish->expected_finish, a->time);
    else if (!s->remaining)
        a->expected_finish = a->fixed_finish; /* the pin stands until somebody says otherwise */
}

static void done(struct maker *m)
{
    const struct state *s = m->state;
    struct activity *a = m->a;
    int said = s->status && s->status->status.value == WORK_COMPLETED;
    const struct progress *by = said ? s->status : s->percent;

    a->state = ACTIVITY_DONE;
    a->actual_finish = s->actual_finish
                           ? moment_of_end(&s->actual_finish->actual_finish, a->time)
                           : day_of_fact(by, a->time, 1);
    if (a->point)
        a->actual_start = a->actual_finish;
    else if (a->actual_start == MOMENT_NONE && a->fixed_start != MOMENT_NONE)
        a->actual_start = a->fixed_start;
    if (a->actual_start == MOMENT_NONE || a->actual_start > a->actual_finish)
        a->actual_start = a->elapsed ? a->actual_finish - a->length
                                     : worktime_add(a->time, a->actual_finish, -a->length);
}

static void stand(struct maker *m)
{
    const struct state *s = m->state;
    struct activity *a = m->a;

    a->actual_start = s->actual_start ? moment_of_start(&s->actual_start->actual_start, a->time)
                                      : MOMENT_NONE;
    a->actual_finish = a->expected_finish = MOMENT_NONE;
    a->resume = s->resume_on ? bound_start(&s->resume_on->resume_on, a->time) : MOMENT_NONE;
    if (state_is_cancelled(s)) {
        a->state = ACTIVITY_OUT;
    } else if (state_is_done(s)) {
        done(m);
    } else if (state_is_under_way(s) && !a->point) {
        if (a->actual_start == MOMENT_NONE)
            a->actual_start = day_of_fact(s->begun, a->time, 0);
        under_way(m);
    } else if (s->remaining) {
        a->length = s->remaining->remaining.likely; /* not begun, and estimated anew */
    }
}

void activity_make(const struct plan *plan, struct calendars *calendars, struct pool *pool,
                   const struct task *task, const struct state *state, struct activity *out)
{
    struct maker m = {.calendars = calendars, .pool = pool, .task = task, .state = state, .a = out};

    if (task->from.calendar)
        m.calendar = (const struct calendar *)task->from.calendar->calendar.to;
    memset(out, 0, sizeof *out);
    measure(&m, moment_of(plan->project->start.day, 0));
    constrain(&m);
    stand(&m);
    out->floating = plan->policy->schedule->logic.value == 2;
}
