/* Rules about what the schedule makes of promises, limits and pins. */
#include "tool/check.h"

#include "plan/amount.h"

/* "3d" from A to B on the task's calendar. */
static const char *late_by(const struct schedule *s, const struct worktime *time, int64_t a,
                           int64_t b)
{
    struct buf text = {0};

    amount_put(&text, &s->plan->units, worktime_between(time, a, b), 0);
    const char *kept = diag_text(s->plan->diag, "%s", buf_text(&text));

    buf_release(&text);
    return kept;
}

int64_t check_late(const struct schedule *s, const struct task *leaf)
{
    const struct activity *a = &s->net.activity[leaf->leaf];
    const struct span_dates *d = schedule_dates(s, leaf);

    if (!d->dated || a->state >= ACTIVITY_DONE || a->due == MOMENT_NONE ||
        d->early_finish <= a->due)
        return 0;
    return worktime_between(a->time, a->due, d->early_finish);
}

/* Said of the task that promises it, once, by the leaf that is last. */
static void check_due(const struct schedule *s, const struct task *task)
{
    const struct activity *a = &s->net.activity[task->leaf];
    const struct span_dates *d = schedule_dates(s, task);
    const struct task *by = task->from.due;
    struct diag *diag = s->plan->diag;

    if (check_late(s, task) <= 0)
        return;
    diag_add(diag, DIAG_DUE_MISSED,
             by == task ? place_in(&task->record, task->due.at)
                        : place_in(&task->record, task->record.id_at),
             task->record.id ? task->record.id : "", check_day(diag, d->early_finish),
             late_by(s, a->time, a->due, d->early_finish));
    if (by != task)
        diag_note(diag, place_in(&by->record, by->due.at), "'%s' is due on %s",
                  by->record.id ? by->record.id : "", check_day(diag, moment_of(by->due.day, 0)));
}

static void limit_missed(const struct schedule *s, const struct task *task, const char *verb,
                         int64_t moment)
{
    struct diag *diag = s->plan->diag;
    int64_t limit = moment_of(task->constraint.when.day, 0); /* as written, were it a day off */

    diag_add(diag, DIAG_LIMIT_MISSED, place_in(&task->record, task->constraint.at),
             task->record.id ? task->record.id : "",
             diag_text(diag, "%s %s", verb, check_day(diag, moment)), check_day(diag, limit));
}

static void check_limits(const struct schedule *s, const struct task *task)
{
    const struct activity *a = &s->net.activity[task->leaf];
    const struct span_dates *d = schedule_dates(s, task);

    if (a->snlt != MOMENT_NONE && d->early_start > a->snlt)
        limit_missed(s, task, "starts", d->early_start);
    if (a->fnlt != MOMENT_NONE && d->early_finish > a->fnlt)
        limit_missed(s, task, "finishes", d->early_finish);
}

/* A summary's own limit is kept by all below it, or missed by the last of them. */
static void check_summary(const struct schedule *s, size_t element)
{
    const struct task *task = s->of[element];
    const struct span_dates *d = &s->net.dates[element];
    int64_t fnlt = s->net.summary[element - s->net.leaves].fnlt;

    if (d->dated && !d->closed && fnlt != MOMENT_NONE && d->early_finish > fnlt)
        limit_missed(s, task, "finishes", d->early_finish);
}

/* Pinned dates stand against links; what had to yield is said. */
static void check_pins(const struct schedule *s)
{
    struct diag *diag = s->plan->diag;

    for (size_t i = 0; i < s->net.bonds; i++) {
        const struct bond *bond = &s->net.bond[i];
        const struct task *task = s->of[bond->to];
        const struct span_dates *d = &s->net.dates[bond->to], *p = &s->net.dates[bond->from];

        if (task->child || !d->dated || !p->dated || bond->type != LINK_FS || bond->lag ||
            s->net.activity[bond->to].state != ACTIVITY_OPEN ||
            s->net.activity[bond->to].time != s->net.time)
            continue;
        const char *pin = task->fixed.from.at                        ? "fixed"
                          : task->constraint.type == CONSTRAINT_MSO  ? "mso"
                          : task->constraint.type == CONSTRAINT_MFO ? "mfo"
                                                                     : NULL;

        if (pin && worktime_between(s->net.time, d->early_start, p->early_finish) > 0)
            diag_add(diag, DIAG_LINK_YIELDS,
                     place_in(&task->record, s->link[i].link->task.at),
                     task->record.id ? task->record.id : "",
                     diag_text(diag, "'%s'", pin));
    }
}

static void check_finish(const struct schedule *s)
{
    const struct project *project = s->plan->project;
    struct diag *diag = s->plan->diag;

    if (s->net.promise == MOMENT_NONE || s->net.finish <= s->net.promise ||
        worktime_between(s->net.time, s->net.promise, s->net.finish) <= 0)
        return;
    diag_add(diag, DIAG_PROJECT_FINISH_MISSED, place_in(&project->record, project->finish.at),
             check_day(diag, s->net.finish),
             late_by(s, s->net.time, s->net.promise, s->net.finish));
}

void check_dates(const struct schedule *s)
{
    for (size_t i = 0; i < s->net.leaves; i++) {
        if (!s->net.dates[i].dated || s->net.activity[i].state >= ACTIVITY_DONE)
            continue;
        check_due(s, s->of[i]);
        check_limits(s, s->of[i]);
    }
    for (size_t i = s->net.leaves; i < s->net.leaves + s->net.summaries; i++)
        check_summary(s, i);
    check_pins(s);
    check_finish(s);
}
