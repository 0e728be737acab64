/*
 * Facts are applied in the order of their dates, those of one day as they
 * stand in the files; an entry that opens finished work again takes the
 * finish back.
 */
#include "calc/state.h"

#include "base/die.h"

#include <stdlib.h>

static int by_date(const void *a, const void *b)
{
    const struct progress *x = *(struct progress *const *)a, *y = *(struct progress *const *)b;

    if (x->date.day != y->date.day)
        return x->date.day < y->date.day ? -1 : 1;
    if (x->record.place.file != y->record.place.file)
        return x->record.place.file < y->record.place.file ? -1 : 1;
    return x->record.place.at < y->record.place.at ? -1 : x->record.place.at > y->record.place.at;
}

static void apply(struct state *s, const struct progress *p)
{
    if (!s->begun && (p->percent.bp > 0 || p->status.value == WORK_IN_PROGRESS))
        s->begun = p;
    if (p->reopened.set)
        s->actual_finish = s->percent = s->remaining = s->status = NULL;
    if (p->actual_start.at)
        s->actual_start = p;
    if (p->actual_finish.at)
        s->actual_finish = p;
    if (p->percent.at) {
        s->percent = p;
        if (!p->remaining.at)
            s->remaining = NULL; /* the newer word on what is left */
    }
    if (p->remaining.at)
        s->remaining = p;
    if (p->expected_finish.at)
        s->expected_finish = p;
    if (p->resume_on.at)
        s->resume_on = p;
    if (p->status.value)
        s->status = p;
}

struct state *state_at(const struct plan *plan, int32_t as_of, struct pool *pool, size_t *later)
{
    const struct rows *rows = &plan->rows[REGISTER_PROGRESS];
    struct state *state = pool_take(pool, (plan->rows[REGISTER_TASKS].n + 1) * sizeof *state);
    struct progress **fact = xmalloc((rows->n + 1) * sizeof *fact);
    size_t n = 0;

    *later = 0;
    for (size_t i = 0; i < rows->n; i++) {
        struct progress *p = (struct progress *)rows->v[i];

        if (!p->date.at || !p->task.to)
            continue;
        if (p->date.day > as_of)
            ++*later;
        else
            fact[n++] = p;
    }
    if (n)
        qsort(fact, n, sizeof *fact, by_date);
    for (size_t i = 0; i < n; i++)
        apply(&state[((struct task *)fact[i]->task.to)->number], fact[i]);
    free(fact);
    return state;
}

int state_is_cancelled(const struct state *s)
{
    return s->status && s->status->status.value == WORK_CANCELLED;
}

int state_is_done(const struct state *s)
{
    return s->actual_finish || (s->percent && s->percent->percent.bp == 10000) ||
           (s->status && s->status->status.value == WORK_COMPLETED);
}

int state_is_under_way(const struct state *s)
{
    return !state_is_done(s) &&
           (s->actual_start || (s->percent && s->percent->percent.bp > 0) ||
            (s->status && s->status->status.value == WORK_IN_PROGRESS));
}

int32_t state_percent(const struct state *s)
{
    if (state_is_done(s))
        return 10000;
    return s->percent ? s->percent->percent.bp : 0;
}
