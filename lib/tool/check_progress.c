/* Rules about where the work stands: is it reported, dated, in its order, and still ahead of us? */
#include "tool/check.h"

#include "base/date.h"
#include "base/die.h"
#include "calc/network_order.h"
#include "tool/check_item.h"
#include "tool/check_words.h"

#include <stdlib.h>
#include <string.h>

static struct place task_place(const struct task *task)
{
    return place_in(&task->record, task->record.id_at);
}

/* Work that is put aside, by its status or until a day, has nothing to report. */
static int is_aside(const struct schedule *s, const struct state *state)
{
    return (state->status && state->status->status.value == WORK_ON_HOLD) ||
           (state->resume_on && state->resume_on->resume_on.day > s->as_of);
}

static void check_stale(const struct schedule *s, const struct task *task,
                        const struct progress *last)
{
    const struct state *state = schedule_state(s, task);
    int64_t most = policy_stale_after(s->plan->policy, &s->plan->units);
    struct diag *diag = s->plan->diag;

    if (!last || !state_is_under_way(state) || is_aside(s, state) ||
        worktime_between(s->net.time, moment_of(last->date.day + 1, 0),
                         moment_of(s->as_of + 1, 0)) <= most)
        return;
    diag_add(diag, DIAG_PROGRESS_STALE, task_place(task), check_id(&task->record),
             check_date(s->plan->diag, last->date.day), check_words_work(s->plan, most));
    diag_note(diag, last->record.place, "the last word on it");
}

/* Where open work stays in the past, so does its forecast. */
static void check_forecast(const struct schedule *s, const struct task *task)
{
    const struct span_dates *d = schedule_dates(s, task);

    if (d->dated && s->net.activity[task->leaf].state < ACTIVITY_DONE &&
        moment_day(d->early_finish) < s->as_of)
        diag_add(s->plan->diag, DIAG_FORECAST_PASSED, task_place(task), check_id(&task->record),
                 check_day(s->plan->diag, d->early_finish));
}

/* Whoever says that it is done, or under way, says since when. */
static void check_actual(const struct schedule *s, const struct task *task)
{
    const struct state *state = schedule_state(s, task);
    const struct progress *by =
        state->percent && state->percent->percent.bp == 10000 ? state->percent : state->status;
    struct diag *diag = s->plan->diag;

    if (state_is_cancelled(state))
        return;
    if (state_is_done(state) && !state->actual_finish && by)
        diag_add(diag, DIAG_FINISH_UNSAID,
                 place_in(&by->record, by == state->percent ? by->percent.at : by->status.at),
                 check_id(&task->record));
    by = state->begun;
    if (state_is_under_way(state) && !state->actual_start && by && !task->milestone.set)
        diag_add(diag, DIAG_START_UNSAID,
                 place_in(&by->record, by->percent.bp ? by->percent.at : by->status.at),
                 check_id(&task->record));
}

/* By task, the newest fact up to the status date. The caller frees. */
static const struct progress **last_words(const struct schedule *s)
{
    const struct plan *plan = s->plan;
    size_t size = (plan->rows[REGISTER_TASKS].n + 1) * sizeof(struct progress *);
    const struct progress **last = xmalloc(size);

    memset(last, 0, size);
    PLAN_EACH(plan, REGISTER_PROGRESS, progress, p) {
        if (!p->task.to || !p->date.at || p->date.day > s->as_of)
            continue;
        const struct progress **slot = &last[((struct task *)p->task.to)->number];

        if (!*slot || p->date.day >= (*slot)->date.day)
            *slot = p;
    }
    return last;
}

/* By element, a leaf that has begun: itself, or the first one below. The caller frees. */
static const struct task **begun_leaves(const struct schedule *s)
{
    const struct network *net = &s->net;
    size_t size = (net->leaves + net->summaries + 1) * sizeof(struct task *);
    const struct task **begun = xmalloc(size);

    memset(begun, 0, size);
    for (size_t i = s->plan->rows[REGISTER_TASKS].n; i-- > 0;) {
        uint32_t e = s->element[i], up = net->up[e];

        if (e < net->leaves && (net->activity[e].state == ACTIVITY_UNDER_WAY ||
                                net->activity[e].state == ACTIVITY_DONE))
            begun[e] = s->of[e];
        if (begun[e] && up != UINT32_MAX)
            begun[up] = begun[e];
    }
    return begun;
}

static int is_unfinished(const struct network *net, uint32_t element)
{
    return element < net->leaves ? net->activity[element].state < ACTIVITY_DONE
                                 : net->dates[element].dated && !net->dates[element].closed;
}

static void out_of_sequence(const struct schedule *s, size_t bond, const struct task *begun)
{
    const struct link_of *link = &s->link[bond];
    const struct progress *start = schedule_state(s, begun)->actual_start;
    struct diag *diag = s->plan->diag;

    diag_add(diag, DIAG_OUT_OF_SEQUENCE, place_in(&link->to->record, link->link->task.at),
             check_id(&begun->record), link->link->task.id);
    if (start)
        diag_note(diag, place_in(&start->record, start->actual_start.at), "it began here");
}

/* With a lead, the one may begin before the other is finished. */
static void check_sequence(const struct schedule *s)
{
    const struct network *net = &s->net;
    const struct task **begun = begun_leaves(s);

    for (size_t i = 0; i < net->bonds; i++) {
        const struct bond *bond = &net->bond[i];

        if (bond->type == LINK_FS && bond->lag >= 0 && !net->order->left_out[i] &&
            begun[bond->to] && is_unfinished(net, bond->from))
            out_of_sequence(s, i, begun[bond->to]);
    }
    free(begun);
}

void check_progress(const struct schedule *s)
{
    if (s->plan->rows[REGISTER_PROGRESS].n) {
        const struct progress **last = last_words(s);

        for (size_t i = 0; i < s->net.leaves; i++) {
            check_stale(s, s->of[i], last[s->of[i]->number]);
            check_actual(s, s->of[i]);
        }
        free(last);
        check_sequence(s);
    }
    for (size_t i = 0; i < s->net.leaves; i++)
        check_forecast(s, s->of[i]);
}
