/*
 * The Gantt chart, row by row. Each row is an SVG, 30 px high, that stretches
 * with its cell: x is in percent, y in px. Back to front:
 *   behind      lines and days off, one symbol for all rows (gantt_grid.c)
 *   links       gantt_links.c
 *   task        y 9 to 21, from its first day to the end of its last; the
 *               share of its work that is done is filled from the left; work
 *               that rests until a later day has a gap
 *   float       dotted, y 20.5, from the finish to the late finish
 *   milestone   diamond of 16 px at its moment
 *   summary     bracket, y 12
 *   deadline    a flag: the task's own, and the project's promise in the row
 *               that the finish hangs on
 *
 * The axis holds all bars and the status date, and late finishes and deadlines
 * unless they lie so far off that the bars would shrink to nothing; those are
 * cut, a deadline is told in words at the edge.
 */
#include "show/gantt_room.h"

#include "base/die.h"

#include <stdlib.h>
#include <string.h>

enum { LEAST = 120 }; /* of a bar that is shorter than a pixel */

static int is_leaf_of(const struct gantt *g, size_t i, uint8_t state)
{
    const struct task *task = g->row[i];

    return !task->child && g->schedule->net.activity[task->leaf].state == state;
}

/* The deadline that row I has a flag for, or MOMENT_NONE. */
static int64_t deadline_of(const struct gantt *g, size_t i)
{
    const struct task *task = g->row[i];
    const struct network *net = &g->schedule->net;

    if (task->due.at)
        return task->due.minute < 0 ? moment_of(task->due.day + 1, 0)
                                    : moment_of(task->due.day, task->due.minute);
    return task == g->last ? net->promise : MOMENT_NONE;
}

static int32_t last_day(int64_t end)
{
    return moment_day(end - 1);
}

struct reach { /* days: what must be on the axis, and what may be */
    int32_t first, last;
    int32_t most; /* how far beyond */
};

static void reach_for(struct reach *r, int32_t day)
{
    if (day < r->first && r->first - day <= r->most)
        r->first = day;
    if (day > r->last && day - r->last <= r->most)
        r->last = day;
}

static void axis_choose(struct gantt *g)
{
    const struct schedule *s = g->schedule;
    struct reach must = {DAY_LAST, DAY_FIRST, INT32_MAX}, may;

    for (size_t i = 0; i < g->rows; i++) {
        const struct span_dates *d = schedule_dates(s, g->row[i]);

        if (!d->dated)
            continue;
        if (moment_day(d->early_start) < must.first)
            must.first = moment_day(d->early_start);
        if (last_day(d->early_finish) > must.last)
            must.last = last_day(d->early_finish);
    }
    if (must.last < must.first)
        must = (struct reach){s->as_of, s->as_of + 27, 0};
    may = must;
    may.most = (must.last - must.first) / 2 + 14;
    reach_for(&may, s->as_of);
    must = may;
    for (size_t i = 0; i < g->rows; i++) {
        const struct span_dates *d = schedule_dates(s, g->row[i]);
        struct reach one = must;

        if (d->dated && d->late_finish > d->early_finish)
            reach_for(&one, last_day(d->late_finish));
        if (deadline_of(g, i) != MOMENT_NONE)
            reach_for(&one, last_day(deadline_of(g, i)));
        may.first = one.first < may.first ? one.first : may.first;
        may.last = one.last > may.last ? one.last : may.last;
    }
    gantt_axis_choose(g, may.first, may.last);
}

static uint8_t look_of(const struct gantt *g, const struct task *task)
{
    if (schedule_percent(g->schedule, task) == 10000)
        return GANTT_DONE;
    return schedule_is_critical(g->schedule, task) ? GANTT_CRITICAL : GANTT_OPEN;
}

static struct gantt_mark mark_of(const struct gantt *g, const struct task *task)
{
    const struct span_dates *d = schedule_dates(g->schedule, task);
    struct gantt_mark mark = {.shape = GANTT_UNDATED};

    if (!d->dated)
        return mark;
    mark.from = gantt_x(g, d->early_start);
    mark.to = gantt_x(g, d->early_finish);
    mark.look = look_of(g, task);
    mark.shape = task->child ? GANTT_SPAN : task->milestone.set ? GANTT_POINT : GANTT_BAR;
    if (mark.shape == GANTT_POINT)
        mark.from = mark.to;
    else if (mark.to - mark.from < LEAST)
        mark.to = mark.from + LEAST;
    return mark;
}

static const struct task *chain_end(const struct schedule *s)
{
    const struct task **chain = xmalloc((s->net.leaves + 1) * sizeof *chain);
    size_t n = schedule_chain(s, chain);
    const struct task *end = n ? chain[n - 1] : NULL;

    free(chain);
    return end;
}

void gantt_init(struct gantt *g, const struct schedule *schedule, const struct task **row,
                size_t rows, struct pool *pool)
{
    *g = (struct gantt){.schedule = schedule, .row = row, .rows = rows, .pool = pool};
    g->last = chain_end(schedule);
    axis_choose(g);
    g->mark = pool_take(pool, (rows + 1) * sizeof *g->mark);
    for (size_t i = 0; i < rows; i++)
        g->mark[i] = mark_of(g, row[i]);
    gantt_links_choose(g);
}

static void attribute(struct buf *out, const char *name, int32_t x)
{
    buf_format(out, " %s=\"", name);
    gantt_percent(out, x);
    buf_putc(out, '"');
}

static void rect(struct buf *out, const char *class, int32_t from, int32_t to)
{
    buf_format(out, "<rect class=\"%s\"", class);
    attribute(out, "x", from);
    attribute(out, "width", to - from);
    buf_puts(out, " y=\"9\" height=\"12\" rx=\"2\"/>");
}

static void line(struct buf *out, const char *class, int32_t from, int32_t to, const char *y)
{
    buf_format(out, "<line class=\"%s\"", class);
    attribute(out, "x1", from);
    attribute(out, "x2", to);
    buf_format(out, " y1=\"%s\" y2=\"%s\"/>", y, y);
}

static void use(struct buf *out, const char *what, const char *class, int32_t x)
{
    buf_format(out, "<use href=\"#g-%s\"", what);
    if (class)
        buf_format(out, " class=\"%s\"", class);
    attribute(out, "x", x);
    buf_puts(out, "/>");
}

/* How far the float reaches, or the mark's end if there is none to show. */
static int32_t float_end(const struct gantt *g, size_t i)
{
    const struct span_dates *d = schedule_dates(g->schedule, g->row[i]);
    const struct gantt_mark *mark = &g->mark[i];
    int32_t late = gantt_x(g, d->late_finish);

    return mark->look != GANTT_OPEN || mark->shape == GANTT_SPAN || d->total_float <= 0 ||
                   late < mark->to
               ? mark->to
               : late;
}

static void float_put(const struct gantt *g, size_t i, struct buf *out)
{
    int32_t from = g->mark[i].to, end = float_end(g, i);

    if (end == from)
        return;
    line(out, "fl", from, end < GANTT_WIDTH ? end : GANTT_WIDTH, "20.5");
    if (end <= GANTT_WIDTH)
        use(out, "t", "flt", end);
}

/* Where work under way rests: from the status date to the day it is taken up again. */
static int pause_of(const struct gantt *g, size_t i, int32_t *from, int32_t *to)
{
    const struct gantt_mark *mark = &g->mark[i];

    if (!is_leaf_of(g, i, ACTIVITY_UNDER_WAY))
        return 0;
    int64_t resume = g->schedule->net.activity[g->row[i]->leaf].resume;

    if (resume == MOMENT_NONE || resume <= moment_of(g->schedule->as_of + 1, 0))
        return 0;
    *from = gantt_x(g, moment_of(g->schedule->as_of + 1, 0));
    *to = gantt_x(g, resume);
    return *from > mark->from && *to > *from && *to < mark->to;
}

static void bar_put(const struct gantt *g, size_t i, struct buf *out)
{
    static const char *const bar[] = {"b d", "b n", "b c"}, *const part[] = {"", "p n", "p c"};
    const struct gantt_mark *mark = &g->mark[i];
    int32_t rest = mark->to, resume = rest;
    int64_t percent = schedule_percent(g->schedule, g->row[i]);

    if (pause_of(g, i, &rest, &resume)) {
        line(out, "pz", rest, resume, "15");
        rect(out, bar[mark->look], resume, mark->to);
    }
    rect(out, bar[mark->look], mark->from, rest);
    if (mark->look != GANTT_DONE && percent > 0) {
        int32_t done = mark->from + (int32_t)((mark->to - mark->from) * percent / 10000);

        rect(out, part[mark->look], mark->from, done < rest ? done : rest);
    }
}

static void span_put(const struct gantt_mark *mark, struct buf *out)
{
    buf_puts(out, "<rect class=\"br\"");
    attribute(out, "x", mark->from);
    attribute(out, "width", mark->to - mark->from);
    buf_puts(out, " y=\"12\" height=\"5\"/>");
    use(out, "b", "br", mark->from);
    use(out, "e", "br", mark->to);
}

/* A flag, or its date at the edge that it lies beyond. What was done in time needs none. */
static void deadline_put(const struct gantt *g, size_t i, struct buf *out)
{
    int64_t due = deadline_of(g, i);

    if (due == MOMENT_NONE || (g->mark[i].shape != GANTT_UNDATED && g->mark[i].look == GANTT_DONE &&
                               schedule_dates(g->schedule, g->row[i])->early_finish <= due))
        return;
    int32_t x = gantt_x(g, due);

    if (x >= 0 && x <= GANTT_WIDTH) {
        use(out, g->row[i]->due.at ? "u" : "d", NULL, x);
        return;
    }
    buf_puts(out, "<text class=\"nd ed\" paint-order=\"stroke\" y=\"19\" ");
    buf_puts(out, x < 0 ? "x=\"0\" dx=\"4\">‹ due "
                        : "x=\"100%\" dx=\"-4\" text-anchor=\"end\">due ");
    gantt_day(out, last_day(due), g->schedule->as_of);
    buf_puts(out, x < 0 ? "</text>" : " ›</text>");
}

void gantt_cell(const struct gantt *g, size_t i, struct buf *out)
{
    static const char *const point[] = {"md", "mf", "mc"};
    const struct gantt_mark *mark = &g->mark[i];

    buf_puts(out, "<svg aria-hidden=\"true\" height=\"30\">"
                  "<use href=\"#g-g\"/>");
    gantt_links_put(g, i, out);
    if (mark->shape == GANTT_UNDATED)
        buf_format(out, "<text class=\"nd\" x=\"0\" dx=\"4\" y=\"19\">%s</text>",
                   is_leaf_of(g, i, ACTIVITY_OUT) ? "cancelled" : "no dates");
    else
        float_put(g, i, out);
    if (mark->shape == GANTT_BAR)
        bar_put(g, i, out);
    else if (mark->shape == GANTT_POINT)
        use(out, "m", point[mark->look], mark->to);
    else if (mark->shape == GANTT_SPAN)
        span_put(mark, out);
    deadline_put(g, i, out);
    buf_puts(out, "</svg>");
}

/* Whole days, never too good: half a day of float is none, half a day late is one. */
static void days_put(const struct gantt *g, int64_t minutes, const char *what, struct buf *out)
{
    int64_t days = minutes / g->schedule->plan->units.day;

    buf_format(out, "%s%lld %s", what, (long long)days, days == 1 ? "day" : "days");
}

static void progress_say(const struct gantt *g, size_t i, struct buf *out)
{
    const struct task *task = g->row[i];
    int32_t percent = schedule_percent(g->schedule, task);

    if (percent == 10000)
        buf_puts(out, ", done");
    else if (percent > 0)
        buf_format(out, ", %d%% done", percent / 100);
    else
        buf_puts(out, is_leaf_of(g, i, ACTIVITY_UNDER_WAY) ? ", started" : ", not started");
}

void gantt_sentence(const struct gantt *g, size_t i, struct buf *out)
{
    const struct gantt_mark *mark = &g->mark[i];
    const struct span_dates *d = schedule_dates(g->schedule, g->row[i]);
    int32_t as_of = g->schedule->as_of, first = moment_day(d->early_start);
    int64_t due = deadline_of(g, i), late;

    if (mark->shape == GANTT_UNDATED) {
        buf_puts(out, is_leaf_of(g, i, ACTIVITY_OUT) ? "cancelled" : "no dates");
        return;
    }
    if (mark->shape != GANTT_POINT && first != last_day(d->early_finish)) {
        gantt_day(out, first, as_of);
        buf_puts(out, " – ");
    }
    gantt_day(out, last_day(d->early_finish), as_of);
    progress_say(g, i, out);
    if (mark->look == GANTT_CRITICAL)
        buf_puts(out, ", critical");
    else if (float_end(g, i) != mark->to)
        days_put(g, d->total_float, ", float ", out);
    if (due == MOMENT_NONE)
        return;
    buf_puts(out, ", due ");
    gantt_day(out, last_day(due), as_of);
    late = worktime_between(schedule_time(g->schedule, g->row[i]), due, d->early_finish);
    if (late > 0)
        days_put(g, late + g->schedule->plan->units.day - 1, ", late by ", out);
}
