/*
 * One function a register says whether a record is this party's to do, and by
 * when; the order comes last.
 */
#include "tool/duties.h"

#include "base/buf.h"
#include "base/die.h"
#include "plan/change.h"
#include "plan/field_macros.h"
#include "plan/quality.h"
#include "plan/risk.h"
#include "plan/talk.h"
#include "plan/task.h"
#include "plan/status.h"
#include "tool/again.h"
#include "tool/standing.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

static const struct field duty_fields[] = {
    {"due", END(duty, due), .help = "by when"},
    {"priority", PRIORITY(duty, priority), .help = "critical, high, medium, low"},
    {"kind", TEXT(duty, kind), .help = "what it is"},
    {"id", IS(FIELD_ID, duty, id, const char *), .help = "of the record"},
    {"name", TEXT(duty, name), .help = "the one line people read"},
    {"state", TEXT(duty, state), .help = "overdue, today, in so many days, no date"},
    {"place", TEXT(duty, place), .help = "where it is written"},
};

const struct table *duties_table(void)
{
    static const struct table table = {"duties", "duty", NULL, sizeof(struct duty),
                                       ROWS(duty_fields)};

    return &table;
}

struct gathering {
    struct duties *duties;
    const struct schedule *schedule;
    const struct record *party;
};

static int is_mine(const struct gathering *g, const struct ref *ref)
{
    return ref->to == g->party;
}

static int is_among(const struct gathering *g, const struct refs *refs)
{
    for (size_t i = 0; i < refs->n; i++)
        if (is_mine(g, &refs->v[i]))
            return 1;
    return 0;
}

int duties_overdue(const struct schedule *s, const struct duty *duty)
{
    return duty->due.at && duty->due.day < s->as_of;
}

static const char *state_of(struct gathering *g, const struct when *due)
{
    int32_t days = due->day - g->schedule->as_of;

    return !due->at   ? "no date"
           : days < 0 ? "overdue"
           : days == 0
               ? "today"
               : pool_format(&g->duties->pool, "in %" PRId32 " day%s", days, days == 1 ? "" : "s");
}

static const char *place_of(struct gathering *g, const struct record *record)
{
    struct buf text = {0};

    place_put(&text, g->schedule->plan->diag->files, record->place);
    const char *place = pool_text(&g->duties->pool, text.text, text.n);

    buf_release(&text);
    return place;
}

static struct text words(const char *text)
{
    return (struct text){text, (uint32_t)strlen(text), 1};
}

static void add(struct gathering *g, const struct record *record, const char *kind,
                const struct text *name, struct when due, int priority)
{
    struct duties *duties = g->duties;

    if (duties->n == duties->cap) {
        duties->cap = duties->cap ? 2 * duties->cap : 32;
        duties->v = xrealloc(duties->v, duties->cap * sizeof *duties->v);
    }
    duties->v[duties->n++] = (struct duty){due,         {(int16_t)priority, priority != 0},
                                           words(kind), record->id,
                                           *name,       words(state_of(g, &due)),
                                           words(place_of(g, record))};
}

/* RECORD as it is called and due. */
static void add_record(struct gathering *g, const struct record *record, int priority)
{
    struct when due;

    standing_due(g->schedule, record, &due);
    add(g, record, table_of((enum register_kind)record->kind)->singular, &record->name, due,
        priority);
}

static int is_assigned(const struct gathering *g, const struct task *task)
{
    for (size_t i = 0; i < task->assignees.n; i++)
        for (size_t k = 0; k < task->assignees.v[i].n; k++)
            if (is_mine(g, &task->assignees.v[i].any[k].person))
                return 1;
    return 0;
}

static int is_owned(const struct gathering *g, const struct task *task)
{
    return task->from.owner && is_mine(g, &task->from.owner->owner);
}

/*
 * Leaves, and of summaries those that would else be forgotten: nothing that
 * is open below them is the party's own.
 */
static void add_tasks(struct gathering *g)
{
    const struct plan *plan = g->schedule->plan;
    size_t n = plan->rows[REGISTER_TASKS].n;
    uint8_t *covered = xmalloc(n + 1);

    memset(covered, 0, n + 1);
    for (size_t i = n; i-- > 0;) { /* children before parents */
        const struct task *task = plan->outline[i];
        int mine = is_owned(g, task) || (!task->child && is_assigned(g, task));

        if (!mine && !covered[i])
            continue;
        if (standing_done(g->schedule, &task->record))
            continue;
        if (task->up)
            covered[task->up->number] = 1;
        if (!covered[i])
            covered[i] = 2;
    }
    for (size_t i = 0; i < n; i++) {
        const struct task *task = plan->outline[i];

        if (covered[i] == 2)
            add_record(g, &task->record,
                       task->from.priority ? task->from.priority->priority.value : 0);
    }
    free(covered);
}

static void add_items(struct gathering *g)
{
    const struct schedule *s = g->schedule;

    PLAN_EACH(s->plan, REGISTER_ACTIONS, action, a)
    if (is_mine(g, &a->owner) && !standing_done(s, &a->record))
        add_record(g, &a->record, a->priority.value);
    PLAN_EACH(s->plan, REGISTER_ISSUES, issue, i)
    if (is_mine(g, &i->owner) && !standing_done(s, &i->record))
        add_record(g, &i->record, i->priority.value);
    PLAN_EACH(s->plan, REGISTER_DEFECTS, defect, d)
    if (is_mine(g, &d->owner) && !standing_done(s, &d->record))
        add_record(g, &d->record, 0);
    PLAN_EACH(s->plan, REGISTER_QUESTIONS, question, q)
    if (is_mine(g, &q->owner) && !standing_done(s, &q->record))
        add_record(g, &q->record, 0);
    PLAN_EACH(s->plan, REGISTER_CHECKS, check, c)
    if (is_mine(g, &c->by) && !standing_done(s, &c->record))
        add_record(g, &c->record, 0);
    PLAN_EACH(s->plan, REGISTER_DECISIONS, decision, d)
    if ((is_mine(g, &d->owner) || is_among(g, &d->decided_by)) && !standing_done(s, &d->record))
        add_record(g, &d->record, 0);
}

/* Who owns a change sees it through; who decides has done so once it is decided. */
static void add_changes(struct gathering *g)
{
    const struct schedule *s = g->schedule;

    PLAN_EACH(s->plan, REGISTER_CHANGES, change, c)
    {
        size_t n;
        const char *status = standing_status(s, &c->record, &n);
        int decided = status && n == 8 && memcmp(status, "approved", n) == 0;

        if (standing_done(s, &c->record) ||
            !(is_mine(g, &c->owner) || (!decided && is_among(g, &c->decided_by))))
            continue;
        if (decided) /* `due` was for the decision */
            add(g, &c->record, "change", &c->record.name, (struct when){0}, c->priority.value);
        else
            add_record(g, &c->record, c->priority.value);
    }
}

static struct when on_day(int32_t day)
{
    struct when when = {day, -1, 1};

    if (day == DAY_NONE)
        when.at = 0;
    return when;
}

static void add_risks(struct gathering *g)
{
    const struct schedule *s = g->schedule;

    PLAN_EACH(s->plan, REGISTER_RISKS, risk, risk)
    {
        if (standing_done(s, &risk->record))
            continue;
        const struct when *last;

        if (is_mine(g, &risk->owner))
            add(g, &risk->record, "risk review", &risk->record.name,
                on_day(again_seen(s, risk, &last)), 0);
        for (size_t i = 0; i < risk->responses.n; i++) {
            const struct response *r = &risk->responses.v[i];

            if (is_mine(g, &r->owner) && item_is_open(&r->status, &r->closed_on, s->as_of))
                add(g, &risk->record, "response", &r->name, r->due, 0);
        }
    }
}

/* The next time after the last one that was kept. */
static struct when next_of(const struct schedule *s, const struct communication *c, int *over)
{
    int32_t last = DAY_NONE;

    PLAN_EACH(s->plan, REGISTER_SENT, sent, x)
        if (x->communication.to == &c->record && happened(&x->date, s->as_of) &&
            (last == DAY_NONE || x->date.day > last))
            last = x->date.day;
    PLAN_EACH(s->plan, REGISTER_MEETINGS, meeting, m)
        if (m->communication.to == &c->record && happened(&m->held_on, s->as_of) &&
            (last == DAY_NONE || m->held_on.day > last))
            last = m->held_on.day;
    *over = !c->every.n && last != DAY_NONE;
    if (!c->every.n)
        return c->from;
    int32_t day = again_said(s, c, last);

    *over = day == DAY_NONE;
    return on_day(day);
}

static void add_messages(struct gathering *g)
{
    PLAN_EACH(g->schedule->plan, REGISTER_COMMUNICATIONS, communication, c)
    {
        int over;

        if (!is_mine(g, &c->owner))
            continue;
        struct when next = next_of(g->schedule, c, &over);

        if (!over)
            add(g, &c->record, "communication", &c->record.name, next, 0);
    }
}

static int in_order(const void *a, const void *b)
{
    const struct duty *x = a, *y = b;
    int p = x->priority.value ? x->priority.value : PRIORITY_MEDIUM;
    int q = y->priority.value ? y->priority.value : PRIORITY_MEDIUM;
    int by = strcmp(x->id ? x->id : "", y->id ? y->id : "");

    if (!x->due.at != !y->due.at)
        return x->due.at ? -1 : 1;
    if (x->due.at && x->due.day != y->due.day)
        return x->due.day < y->due.day ? -1 : 1;
    if (p != q)
        return p > q ? -1 : 1;
    if (by)
        return by;
    by = strcmp(x->kind.text, y->kind.text);
    return by ? by : strcmp(x->name.text ? x->name.text : "", y->name.text ? y->name.text : "");
}

void duties_gather(struct duties *duties, const struct schedule *schedule,
                   const struct record *party)
{
    struct gathering g = {duties, schedule, party};

    add_tasks(&g);
    add_items(&g);
    add_changes(&g);
    add_risks(&g);
    add_messages(&g);
    if (duties->n)
        qsort(duties->v, duties->n, sizeof *duties->v, in_order);
}

void duties_release(struct duties *duties)
{
    free(duties->v);
    pool_release(&duties->pool);
    *duties = (struct duties){0};
}
