/*
 * From records to a network and back: elements are numbered leaves first, in
 * the order of the outline, then summaries; links to records that are not
 * there are left out.
 */
#include "calc/schedule.h"

#include "base/buf.h"
#include "base/die.h"
#include "calc/activity.h"

#include <stdlib.h>
#include <string.h>

static void elements_number(struct schedule *s)
{
    const struct plan *plan = s->plan;
    size_t tasks = plan->rows[REGISTER_TASKS].n;
    uint32_t summary = (uint32_t)plan->leaves;

    s->net.leaves = plan->leaves;
    s->net.summaries = tasks - plan->leaves;
    s->element = pool_take(&s->pool, (tasks + 1) * sizeof *s->element);
    s->of = pool_take(&s->pool, (tasks + 1) * sizeof *s->of);
    s->net.up = pool_take(&s->pool, (tasks + 1) * sizeof *s->net.up);
    for (size_t i = 0; i < tasks; i++) {
        struct task *task = plan->outline[i];
        uint32_t e = task->child ? summary++ : task->leaf;

        s->element[i] = e;
        s->of[e] = task;
        s->net.up[e] = task->up ? s->element[task->up->number] : UINT32_MAX;
    }
}

static void activities_make(struct schedule *s)
{
    struct network *net = &s->net;

    net->activity = pool_take(&s->pool, net->leaves * sizeof *net->activity);
    net->summary = pool_take(&s->pool, net->summaries * sizeof *net->summary);
    for (size_t i = 0; i < net->leaves; i++)
        activity_make(s->plan, s->calendars, &s->pool, s->of[i], &s->state[s->of[i]->number],
                      &net->activity[i]);
    for (size_t i = 0; i < net->summaries; i++) {
        const struct constraint *c = &s->of[net->leaves + i]->constraint;
        struct summary *summary = &net->summary[i];

        summary->due = MOMENT_NONE; /* the leaves inherit it */
        summary->snet = c->type == CONSTRAINT_SNET ? moment_of_start(&c->when, net->time)
                                                   : MOMENT_NONE;
        summary->fnlt = c->type == CONSTRAINT_FNLT ? moment_of_end(&c->when, net->time)
                                                   : MOMENT_NONE;
    }
}

static size_t links_count(const struct plan *plan)
{
    size_t n = 0;

    for (size_t i = 0; i < plan->rows[REGISTER_TASKS].n; i++)
        n += plan->outline[i]->depends_on.n;
    return n;
}

static void bonds_make(struct schedule *s)
{
    struct network *net = &s->net;
    size_t room = links_count(s->plan);

    net->bond = pool_take(&s->pool, room * sizeof *net->bond);
    s->link = pool_take(&s->pool, room * sizeof *s->link);
    for (size_t i = 0; i < s->plan->rows[REGISTER_TASKS].n; i++) {
        const struct task *task = s->plan->outline[i];

        for (size_t j = 0; j < task->depends_on.n; j++) {
            const struct link *link = &task->depends_on.v[j];
            const struct task *from = (const struct task *)link->task.to;

            if (!from)
                continue;
            s->link[net->bonds] = (struct link_of){task, link};
            net->bond[net->bonds++] = (struct bond){s->element[from->number],
                                                    s->element[i],
                                                    link->type,
                                                    (uint8_t)(link->lag.elapsed && !link->percent),
                                                    link->percent,
                                                    link->lag.minutes,
                                                    0};
        }
    }
}

struct weight { /* what was done of a task, and of how much */
    int64_t length, done;
    uint32_t leaves, finished;
};

static struct weight weight_of_leaf(const struct schedule *s, const struct task *task)
{
    const struct activity *a = &s->net.activity[task->leaf];
    int32_t percent = state_percent(&s->state[task->number]);

    if (a->state == ACTIVITY_OUT)
        return (struct weight){0};
    return (struct weight){a->length, a->length * percent / 10000, 1, percent == 10000};
}

/*
 * Leaves weigh by their length, and milestones nothing; summaries are the sum.
 * From the end of the outline every task is met after all below it.
 */
static void percents_make(struct schedule *s)
{
    size_t n = s->plan->rows[REGISTER_TASKS].n;
    struct weight *weight = xmalloc((n + 1) * sizeof *weight);

    s->percent = pool_take(&s->pool, (n + 1) * sizeof *s->percent);
    memset(weight, 0, (n + 1) * sizeof *weight);
    for (size_t i = n; i-- > 0;) {
        const struct task *task = s->plan->outline[i];
        struct weight *w = &weight[i];

        if (!task->child)
            *w = weight_of_leaf(s, task);
        s->percent[i] = !task->child ? state_percent(&s->state[i])
                        : w->length  ? (int32_t)(w->done * 10000 / w->length)
                        : w->leaves && w->leaves == w->finished ? 10000 : 0;
        if (!task->up)
            continue;
        struct weight *up = &weight[task->up->number];

        up->length += w->length;
        up->done += w->done;
        up->leaves += w->leaves;
        up->finished += w->finished;
    }
    free(weight);
}

static const char *task_words(struct diag *diag, const struct task *task)
{
    return task->record.id ? task->record.id
           : task->record.name.text ? diag_quote(diag, task->record.name.text)
                                    : "a task without an id";
}

/* A circle is told by its links, at the first of them. */
struct teller {
    struct network_circles circles;
    struct schedule *schedule;
};

static void circle_tell(struct network_circles *circles, const uint32_t *bonds, size_t n)
{
    struct schedule *s = ((struct teller *)(void *)circles)->schedule;
    struct diag *diag = s->plan->diag;
    struct buf ids = {0};

    if (n == 1) {
        const struct link_of *l = &s->link[bonds[0]];

        diag_add(diag, DIAG_LINK_TO_ITSELF, place_in(&l->to->record, l->link->task.at),
                 task_words(diag, l->to),
                 l->link->task.to == &l->to->record ? "itself"
                                                    : "what it is part of, or consists of");
        return;
    }
    for (size_t i = 0; i < n && i < 12; i++)
        buf_format(&ids, "%s > ", s->link[bonds[i]].link->task.id);
    buf_puts(&ids, n > 12 ? "..." : s->link[bonds[0]].link->task.id);
    diag_add(diag, DIAG_LINK_CIRCLE,
             place_in(&s->link[bonds[n - 1]].to->record, s->link[bonds[n - 1]].link->task.at),
             ids.text);
    buf_release(&ids);
    for (size_t i = 0; i < n && i < 12; i++)
        diag_note(diag, place_in(&s->link[bonds[i]].to->record, s->link[bonds[i]].link->task.at),
                  "'%s' waits for '%s'", task_words(diag, s->link[bonds[i]].to),
                  s->link[bonds[i]].link->task.id);
}

/* A calendar without working time has been said already. */
static int has_hours(const struct activity *a)
{
    for (size_t i = 0; a->crew && i < a->crew->n; i++)
        if (!worktime_is_empty(a->crew->member[i].time))
            return 1;
    return !a->crew && !worktime_is_empty(a->time);
}

static void undated_tell(struct schedule *s)
{
    for (size_t i = 0; i < s->net.leaves; i++) {
        const struct task *task = s->of[i];

        if (!s->net.dates[i].dated && s->net.activity[i].state != ACTIVITY_OUT &&
            has_hours(&s->net.activity[i]))
            diag_add(s->plan->diag, DIAG_NEVER_WORKED,
                     place_in(&task->record, task->effort.at ? task->effort.at : task->duration.at),
                     task->record.id ? task->record.id : "");
    }
}

struct schedule *schedule_new(const struct plan *plan, struct calendars *calendars, int32_t as_of)
{
    struct schedule *s = xmalloc(sizeof *s);
    struct teller teller = {{circle_tell}, s};
    struct when promise = plan->project->finish;

    *s = (struct schedule){.plan = plan, .calendars = calendars, .as_of = as_of};
    s->state = state_at(plan, as_of, &s->pool, &s->facts_later);
    s->outcome = outcome_at(plan, as_of, &s->pool);
    s->net.time = calendars_project(calendars);
    elements_number(s);
    activities_make(s);
    bonds_make(s);
    s->net.start = plan->project->start.minute > 0
                       ? moment_of(plan->project->start.day, plan->project->start.minute)
                       : moment_of(plan->project->start.day, 0);
    s->net.resume = plan->policy->schedule->unfinished.value == 2 ? MOMENT_NONE
                                                                  : moment_of(as_of + 1, 0);
    s->net.promise = moment_of_end(&promise, s->net.time);
    network_solve(&s->net, &s->pool, &teller.circles);
    undated_tell(s);
    percents_make(s);
    return s;
}

void schedule_free(struct schedule *s)
{
    if (!s)
        return;
    pool_release(&s->pool);
    free(s);
}

const struct span_dates *schedule_dates(const struct schedule *s, const struct task *task)
{
    return &s->net.dates[s->element[task->number]];
}

const struct state *schedule_state(const struct schedule *s, const struct task *task)
{
    return &s->state[task->number];
}

const struct worktime *schedule_time(const struct schedule *s, const struct task *task)
{
    return task->child ? s->net.time : s->net.activity[task->leaf].time;
}

int schedule_is_critical(const struct schedule *s, const struct task *task)
{
    const struct span_dates *d = schedule_dates(s, task);

    return d->dated && d->total_float <= 0 &&
           (task->child ? !d->closed : s->net.activity[task->leaf].state < ACTIVITY_DONE);
}

int32_t schedule_percent(const struct schedule *s, const struct task *task)
{
    return s->percent[task->number];
}

/* The predecessor whose link put TASK where it is, or NULL. */
static const struct task *driver_of(const struct schedule *s, const struct task *task)
{
    const struct span_dates *d = schedule_dates(s, task);

    if (d->why != WHY_LINK || d->bond == UINT32_MAX)
        return NULL;
    const struct task *from = s->of[s->net.bond[d->bond].from];

    /* a summary stands for the leaf that finishes last */
    while (from->child) {
        const struct task *last = from->child;

        for (const struct task *t = last; t; t = t->next)
            if (schedule_dates(s, t)->early_finish > schedule_dates(s, last)->early_finish)
                last = t;
        from = last;
    }
    return from;
}

size_t schedule_chain(const struct schedule *s, const struct task **chain)
{
    const struct task *task = NULL;
    size_t n = 0;

    for (size_t i = 0; i < s->net.leaves; i++)
        if (s->net.dates[i].dated && s->net.dates[i].early_finish == s->net.finish &&
            (!task || schedule_is_critical(s, s->of[i]) > schedule_is_critical(s, task) ||
             s->of[i]->milestone.set > task->milestone.set))
            task = s->of[i];
    for (; task && n < s->net.leaves; task = driver_of(s, task))
        chain[n++] = task;
    for (size_t i = 0; i < n / 2; i++) {
        const struct task *swap = chain[i];

        chain[i] = chain[n - 1 - i];
        chain[n - 1 - i] = swap;
    }
    return n;
}

int32_t schedule_limit(const struct schedule *s, int32_t day, struct work within)
{
    int64_t end = moment_of(day, DAY_MINUTES);

    end = within.elapsed ? end + within.minutes : worktime_add(s->net.time, end, within.minutes);
    return end >= moment_of(DAY_LAST, 0) ? DAY_LAST : moment_day(end - 1);
}
