/* Rules about progress: facts must agree with each other and with the calendar. */
#include "tool/check.h"

#include "base/die.h"
#include "plan/amount.h"

#include <stdlib.h>
#include <string.h>

enum { SAME_DAY = 50 }; /* entries of one day that are held against each other */

static const char *task_id(const struct progress *p)
{
    return p->task.id ? p->task.id : "";
}

static void later_than_said(struct diag *diag, const struct progress *p, const char *key,
                            const struct when *when)
{
    if (when->at && when->day > p->date.day)
        diag_add(diag, DIAG_FACT_OF_TOMORROW, place_in(&p->record, when->at), key, task_id(p));
}

static void check_one(struct diag *diag, const struct progress *p)
{
    if (p->date.at) {
        later_than_said(diag, p, "actual_start", &p->actual_start);
        later_than_said(diag, p, "actual_finish", &p->actual_finish);
    }
    if (p->actual_start.at && p->actual_finish.at && p->actual_finish.day < p->actual_start.day)
        diag_add(diag, DIAG_FINISH_BEFORE_START, place_in(&p->record, p->actual_finish.at),
                 task_id(p));
    if (p->actual_finish.at && p->percent.at && p->percent.bp != 10000)
        diag_add(diag, DIAG_FINISHED_NOT_DONE, place_in(&p->record, p->percent.at), task_id(p),
                 "a percent below 100%");
    if (p->actual_finish.at && p->remaining.at && p->remaining.likely)
        diag_add(diag, DIAG_FINISHED_NOT_DONE, place_in(&p->record, p->remaining.at), task_id(p),
                 "work remaining");
    if (p->task.to && ((struct task *)p->task.to)->child && !p->status.value)
        diag_add(diag, DIAG_FACT_ON_SUMMARY, place_in(&p->record, p->task.at), task_id(p));
}

/* By task, then by day, then as they stand in the files. */
static int by_task_and_day(const void *a, const void *b)
{
    const struct progress *x = *(struct progress *const *)a, *y = *(struct progress *const *)b;
    const struct task *s = (struct task *)x->task.to, *t = (struct task *)y->task.to;

    if (s != t)
        return s->number < t->number ? -1 : 1;
    if (x->date.day != y->date.day)
        return x->date.day < y->date.day ? -1 : 1;
    if (x->record.place.file != y->record.place.file)
        return x->record.place.file < y->record.place.file ? -1 : 1;
    return x->record.place.at < y->record.place.at ? -1 : x->record.place.at > y->record.place.at;
}

/* What two entries of one day say differently; NULL if nothing. */
static const char *disagreement(const struct progress *a, const struct progress *b)
{
    if (a->percent.at && b->percent.at && a->percent.bp != b->percent.bp)
        return "percent";
    if (a->remaining.at && b->remaining.at && a->remaining.likely != b->remaining.likely)
        return "remaining";
    if (a->actual_start.at && b->actual_start.at && a->actual_start.day != b->actual_start.day)
        return "actual_start";
    if (a->actual_finish.at && b->actual_finish.at && a->actual_finish.day != b->actual_finish.day)
        return "actual_finish";
    if (a->status.value && b->status.value && a->status.value != b->status.value)
        return "status";
    return NULL;
}

static void check_pair(struct diag *diag, const struct progress *a, const struct progress *b)
{
    const char *what =
        a->record.place.file != b->record.place.file ? disagreement(a, b) : NULL;

    if (what) {
        diag_add(diag, DIAG_FACTS_DISAGREE, b->record.place, task_id(b), what);
        diag_note(diag, a->record.place, "the other entry is here");
    }
}

static void say_percent(struct diag *diag, const struct progress *before,
                        const struct progress *now)
{
    struct buf a = {0}, b = {0};

    amount_put_percent(&a, before->percent.bp);
    amount_put_percent(&b, now->percent.bp);
    diag_add(diag, DIAG_PERCENT_FALLS, place_in(&now->record, now->percent.at), task_id(now),
             a.text, b.text);
    diag_note(diag, place_in(&before->record, before->percent.at), "it was %s here", a.text);
    buf_release(&a);
    buf_release(&b);
}

/* The facts of one task, in order of their days. */
static void check_run(struct diag *diag, struct progress **fact, size_t n)
{
    const struct progress *start = NULL, *percent = NULL;

    for (size_t i = 0; i < n; i++) {
        const struct progress *p = fact[i];

        for (size_t j = i; j-- > 0 && i - j <= SAME_DAY && fact[j]->date.day == p->date.day;)
            check_pair(diag, fact[j], p);
        if (p->reopened.set)
            percent = NULL;
        if (percent && p->percent.at && p->percent.bp < percent->percent.bp)
            say_percent(diag, percent, p);
        if (p->percent.at)
            percent = p;
        if (start && !p->actual_start.at && p->actual_finish.at &&
            p->actual_finish.day < start->actual_start.day) {
            diag_add(diag, DIAG_FINISH_BEFORE_START, place_in(&p->record, p->actual_finish.at),
                     task_id(p));
            diag_note(diag, place_in(&start->record, start->actual_start.at), "it began here");
        }
        if (p->actual_start.at)
            start = p;
    }
}

void check_facts(const struct schedule *s)
{
    const struct rows *rows = &s->plan->rows[REGISTER_PROGRESS];
    struct progress **fact = xmalloc((rows->n + 1) * sizeof *fact);
    size_t n = 0, from = 0;

    for (size_t i = 0; i < rows->n; i++) {
        struct progress *p = (struct progress *)rows->v[i];

        check_one(s->plan->diag, p);
        if (p->task.to && p->date.at)
            fact[n++] = p;
    }
    if (n)
        qsort(fact, n, sizeof *fact, by_task_and_day);
    for (size_t i = 1; i <= n; i++)
        if (i == n || fact[i]->task.to != fact[from]->task.to) {
            check_run(s->plan->diag, fact + from, i - from);
            from = i;
        }
    free(fact);
}
