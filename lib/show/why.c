/* Why a task is where it is: the answer that a bar in a chart does not give. */
#include "show/why.h"

#include "calc/chance.h"
#include "plan/amount.h"
#include "plan/words.h"

static void put_moment(struct buf *out, int64_t moment)
{
    char text[17];

    moment_iso(moment, text);
    buf_puts(out, text);
}

static const char *id_of(const struct task *task)
{
    return task->record.id ? task->record.id : task->record.name.text ? task->record.name.text : "";
}

static void put_link(struct buf *out, const struct schedule *s, const struct link_of *l)
{
    buf_format(out, "after '%s'", l->link->task.id);
    words_put_link(out, &s->plan->units, l->link);
}

static void put_constraint(struct buf *out, const struct task *task)
{
    const struct constraint *c = &task->constraint;

    /* a summary's constraint holds for all below it */
    while (!c->type && task->up) {
        task = task->up;
        c = &task->constraint;
    }
    buf_format(out, "constraint %s ", words_constraint(c->type));
    char day[11];

    date_iso(c->when.day, day);
    buf_puts(out, day);
    if (task->child)
        buf_format(out, " of '%s'", id_of(task));
}

void why_put(struct buf *out, const struct schedule *s, const struct task *task)
{
    const struct span_dates *d = schedule_dates(s, task);

    switch ((enum why_kind)d->why) {
    case WHY_PROJECT: buf_puts(out, "start of the project"); break;
    case WHY_STATUS_DATE: buf_puts(out, "not begun by the status date"); break;
    case WHY_CONSTRAINT: put_constraint(out, task); break;
    case WHY_LINK: put_link(out, s, &s->link[d->bond]); break;
    case WHY_ACTUAL:
        buf_puts(out, s->net.activity[task->leaf].state == ACTIVITY_DONE ? "done" : "begun");
        break;
    case WHY_FIXED: buf_puts(out, "fixed"); break;
    case WHY_RESUME: buf_puts(out, "resumes on the day that was reported"); break;
    case WHY_LATEST: buf_puts(out, "as late as possible"); break;
    }
}

static void put_task(struct buf *out, const struct schedule *s, const struct task *task)
{
    const struct span_dates *d = schedule_dates(s, task);

    buf_format(out, "%s", id_of(task));
    if (task->record.name.text)
        buf_format(out, " (%s)", task->record.name.text);
    if (!d->dated) {
        buf_puts(out, " has no dates\n");
        return;
    }
    buf_puts(out, " starts ");
    put_moment(out, d->early_start);
    buf_puts(out, ", finishes ");
    put_moment(out, d->early_finish);
    if (schedule_is_critical(s, task)) {
        buf_puts(out, ", critical");
    } else if (task->child || s->net.activity[task->leaf].state < ACTIVITY_DONE) {
        buf_puts(out, ", float ");
        amount_put(out, &s->plan->units, d->total_float, 0);
    }
    buf_putc(out, '\n');
}

/* The leaf of a summary that makes its start, or its finish. */
static const struct task *edge_of(const struct schedule *s, const struct task *task, int finish)
{
    while (task->child) {
        const struct task *edge = task->child;

        for (const struct task *t = edge; t; t = t->next) {
            const struct span_dates *a = schedule_dates(s, t), *b = schedule_dates(s, edge);

            if (a->dated && (!b->dated || (finish ? a->early_finish > b->early_finish
                                                  : a->early_start < b->early_start)))
                edge = t;
        }
        task = edge;
    }
    return task;
}

void why_story(struct buf *out, const struct schedule *s, const struct task *task)
{
    const struct task *at = task;

    for (size_t steps = 0; steps <= s->net.leaves; steps++) {
        put_task(out, s, at);
        if (at->child) {
            at = edge_of(s, at, 0);
            buf_format(out, "  its first task is '%s'\n", id_of(at));
            continue;
        }
        const struct span_dates *d = schedule_dates(s, at);

        if (!d->dated)
            return;
        buf_puts(out, "  because: ");
        why_put(out, s, at);
        buf_putc(out, '\n');
        if (d->why != WHY_LINK)
            return;
        const struct bond *bond = &s->net.bond[d->bond];

        at = edge_of(s, s->of[bond->from], bond->type == LINK_FS || bond->type == LINK_FF);
    }
}

void why_chance(struct buf *out, const struct schedule *s)
{
    struct chance chance;

    if (!chance_of_finish(s, &chance))
        return;
    buf_puts(out, "\nThe critical path by its three points: ");
    amount_put(out, &s->plan->units, chance.mean, 0);
    buf_puts(out, ", give or take ");
    amount_put(out, &s->plan->units, chance.deviation, 0);
    if (chance.probability >= 0)
        buf_format(out, "; the promise is kept with %d%%", (chance.probability + 50) / 100);
    buf_puts(out, ".\n");
}
