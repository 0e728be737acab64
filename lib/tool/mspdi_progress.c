/*
 * Whether work has begun is told by its percent alone: ProjectLibre and
 * others write actual dates on tasks that nobody has touched. Only where a
 * file gives no percent is an actual finish believed, if it is not ahead of
 * the status date.
 *
 * Work under way keeps the finish that MS Project had for it, which is the
 * plan's `expected_finish`.
 */
#include "tool/mspdi_progress.h"

#include "base/date.h"
#include "tool/mspdi_amount.h"
#include "tool/mspdi_when.h"

struct standing { /* of one task */
    int64_t percent;
    int done;
    int64_t start, finish; /* actual; MOMENT_NONE if not known */
};

static struct standing standing_of(const struct mspdi_task *t, int64_t status_date)
{
    struct standing s = {.percent = mspdi_number(t->xml, "PercentComplete", -1),
                         .start = mspdi_moment(t->xml, "ActualStart"),
                         .finish = mspdi_moment_end(t->xml, "ActualFinish")};

    if (t->kind == MSPDI_SUMMARY)
        return (struct standing){0};
    if (s.percent < 0 && s.finish != MOMENT_NONE && status_date != MOMENT_NONE &&
        s.finish <= status_date)
        s.percent = 100;
    s.done = s.percent >= 100;
    if (s.start == MOMENT_NONE)
        s.start = t->start;
    if (s.finish == MOMENT_NONE)
        s.finish = t->finish;
    if (s.start == MOMENT_NONE || (s.done && (s.finish == MOMENT_NONE || s.finish < s.start)))
        s.percent = s.done = 0;
    return s;
}

static int64_t later(int64_t a, int64_t b)
{
    return a > b ? a : b; /* MOMENT_NONE is before everything */
}

/* The day by which the file's facts are known. */
static int64_t last_fact(struct mspdi *m, int64_t status_date)
{
    int64_t last = status_date;

    for (size_t i = 0; status_date == MOMENT_NONE && i < m->tasks; i++) {
        struct standing s = standing_of(&m->task[i], status_date);
        int64_t stop = mspdi_moment(m->task[i].xml, "Stop");

        if (s.percent > 0)
            last = later(last, s.done ? s.finish : later(s.start, stop));
    }
    return last != MOMENT_NONE ? last : mspdi_moment(m->xml, "StartDate");
}

static struct node *entry(struct mspdi *m, const struct mspdi_task *t, int64_t moment)
{
    struct node *map = node_map(m->pool);
    char date[11];

    date_iso(moment_day(moment), date);
    mspdi_value(m, map, "date", date);
    mspdi_value(m, map, "task", t->id);
    return map;
}

static void put_remaining(struct mspdi *m, struct node *map, const struct mspdi_task *t)
{
    int64_t minutes = mspdi_minutes(t->xml, "RemainingDuration");

    if (minutes >= 0 && t->kind == MSPDI_TIMED)
        mspdi_value(m, map, "remaining", mspdi_work(m, minutes, t->format));
}

static struct node *progress_node(struct mspdi *m, const struct mspdi_task *t,
                                  const struct standing *s, int64_t last)
{
    struct node *map = entry(m, t, later(last, s->done ? s->finish : s->start));

    if (!s->done) {
        mspdi_value(m, map, "percent", mspdi_percent(m, s->percent * 100));
        put_remaining(m, map, t);
    }
    mspdi_value(m, map, "actual_start", mspdi_when_start(m, s->start, t->calendar, 1));
    if (s->done)
        mspdi_value(m, map, "actual_finish", mspdi_when_end(m, s->finish, t->calendar));
    else if (t->kind != MSPDI_MILESTONE && t->finish != MOMENT_NONE)
        mspdi_value(m, map, "expected_finish", mspdi_when_end(m, t->finish, t->calendar));
    return map;
}

struct node *mspdi_progress_register(struct mspdi *m)
{
    int64_t status_date = mspdi_moment(m->xml, "StatusDate"), last = last_fact(m, status_date);
    struct mspdi_list list;

    mspdi_list_init(m, &list);
    for (size_t i = 0; i < m->tasks; i++) {
        const struct mspdi_task *t = &m->task[i];
        struct standing s = standing_of(t, status_date);

        if (!t->is_active && t->kind != MSPDI_SUMMARY && last != MOMENT_NONE) {
            struct node *map = entry(m, t, last);

            mspdi_value(m, map, "status", "cancelled");
            mspdi_list_add(&list, map);
        } else if (s.percent > 0) {
            mspdi_list_add(&list, progress_node(m, t, &s, last));
        }
    }
    return list.node;
}
