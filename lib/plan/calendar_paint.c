/*
 * To paint in one pass the last coat is laid first, and a day once painted is
 * not painted again. Days are parts between the edges at which anything
 * begins or ends.
 */
#include "plan/calendar_paint.h"

#include "base/die.h"

#include <stdlib.h>
#include <string.h>

const struct week *paint_week(struct pool *pool, const struct week_hours *hours)
{
    struct week *week = pool_take(pool, sizeof *week);

    memcpy(week->day, hours->day, sizeof week->day);
    week_count(week);
    return week;
}

/* The hours of an extra working day that names none: those of the first working day. */
static const struct hours *first_hours(const struct week *week)
{
    for (int day = 0; day < 7; day++)
        if (week->day[day].n)
            return &week->day[day];
    return NULL;
}

void paint_add(struct easel *e, struct paint paint)
{
    paint.order = e->n;
    if (paint.from < paint.to)
        ARRAY_PUSH(e->paint, e->n, e->cap, paint);
}

/* Leave may begin or end within a day: then that day is cut, not taken. */
static void paint_days(struct easel *e, const struct days *days, enum coat coat)
{
    struct when from = days->dates.from, to = days->dates.to;
    struct paint paint = {.from = from.day, .to = to.day + 1, .coat = coat,
                          .hours = days->hours.n ? &days->hours : NULL};

    if (coat == COAT_WORKDAY || coat == COAT_OWN_WORKDAY) {
        if (!paint.hours)
            paint.hours = first_hours(e->week);
        paint_add(e, paint);
        return;
    }
    int16_t start = from.minute < 0 ? 0 : from.minute;
    int16_t end = to.minute < 0 ? DAY_MINUTES : to.minute;

    if (end == 0 && from.day < to.day) { /* until midnight is until the day before */
        paint.to--;
        to.day--;
        end = DAY_MINUTES;
    }
    if (from.day == to.day && start >= end)
        return; /* no time at all */
    if (start > 0 && from.day < to.day) {
        paint_add(e, (struct paint){from.day, from.day + 1, coat, 0, NULL, start, DAY_MINUTES});
        paint.from++;
        start = 0;
    }
    if (end < DAY_MINUTES || start > 0) {
        paint_add(e, (struct paint){to.day, to.day + 1, coat, 0, NULL, start, end});
        paint.to--;
    }
    paint_add(e, paint);
}

void paint_list(struct easel *e, const struct days_list *list, enum coat coat)
{
    for (size_t i = 0; i < list->n; i++)
        if (list->v[i].dates.from.at)
            paint_days(e, &list->v[i], coat);
}

static int by_number(const void *a, const void *b)
{
    int32_t x = *(const int32_t *)a, y = *(const int32_t *)b;

    return x < y ? -1 : x > y;
}

/* Every day on which something begins or ends, once, in order. */
static int32_t *edges_of(const struct easel *e, size_t *n)
{
    int32_t *edge = xmalloc((2 * (e->n + e->shares) + 1) * sizeof *edge);
    size_t count = 0, kept = 1;

    edge[count++] = DAY_FIRST;
    for (size_t i = 0; i < e->n; i++) {
        edge[count++] = e->paint[i].from;
        edge[count++] = e->paint[i].to;
    }
    for (size_t i = 0; i < e->shares; i++) {
        edge[count++] = e->share[i].from;
        edge[count++] = e->share[i].to;
    }
    qsort(edge, count, sizeof *edge, by_number);
    for (size_t i = 1; i < count; i++)
        if (edge[i] != edge[kept - 1] && edge[i] <= DAY_LAST)
            edge[kept++] = edge[i];
    *n = kept;
    return edge;
}

static size_t edge_at(const int32_t *edge, size_t n, int32_t day)
{
    size_t low = 0, high = n;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (edge[middle] < day)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* The last coat first; of one coat, the entry that stands first. */
static int by_coat(const void *a, const void *b)
{
    const struct paint *x = a, *y = b;

    if (x->coat != y->coat)
        return x->coat > y->coat ? -1 : 1;
    return x->order < y->order ? -1 : x->order > y->order;
}

/* The next part at or after I that has no paint yet. */
static size_t bare(size_t *next, size_t i)
{
    size_t end = i;

    while (next[end] != end)
        end = next[end];
    while (next[i] != end) {
        size_t step = next[i];

        next[i] = end;
        i = step;
    }
    return end;
}

static const struct week *week_all(struct pool *pool, const struct hours *hours)
{
    struct week *week = pool_take(pool, sizeof *week);

    for (int day = 0; day < 7 && hours; day++)
        week->day[day] = *hours;
    week_count(week);
    return week;
}

/* HOURS without the minutes from FROM to TO. */
static struct hours hours_without(struct pool *pool, const struct hours *hours, int16_t from,
                                  int16_t to)
{
    struct hours left = {.span = pool_take(pool, (hours->n + 1) * sizeof *left.span)};

    for (size_t i = 0; i < hours->n; i++) {
        struct span s = hours->span[i];

        if (s.from < from)
            left.span[left.n++] = (struct span){s.from, s.to < from ? s.to : from};
        if (s.to > to)
            left.span[left.n++] = (struct span){s.from > to ? s.from : to, s.to};
    }
    return left;
}

static const struct week *week_without(struct pool *pool, const struct week *week,
                                       const struct paint *cut)
{
    struct week *left = pool_take(pool, sizeof *left);

    for (int day = 0; day < 7; day++)
        left->day[day] = hours_without(pool, &week->day[day], cut->cut_from, cut->cut_to);
    week_count(left);
    return left;
}

static void paint_stretches(struct pool *pool, struct easel *e, const int32_t *edge,
                            struct worktime *time)
{
    size_t *next = xmalloc((time->n + 1) * sizeof *next);
    uint8_t *coat = xmalloc(time->n + 1); /* of each part, plus one */
    const struct week *off = week_all(pool, NULL);

    for (size_t i = 0; i <= time->n; i++) {
        next[i] = i;
        coat[i] = 0;
    }
    if (e->n)
        qsort(e->paint, e->n, sizeof *e->paint, by_coat);
    for (size_t p = 0; p < e->n; p++) {
        const struct paint *paint = &e->paint[p];
        size_t to = edge_at(edge, time->n, paint->to);

        if (paint->cut_to)
            continue;
        for (size_t i = bare(next, edge_at(edge, time->n, paint->from)); i < to;
             i = bare(next, i)) {
            time->stretch[i].week = paint->hours ? week_all(pool, paint->hours) : off;
            next[i] = i + 1;
            coat[i] = (uint8_t)(paint->coat + 1);
        }
    }
    for (size_t p = 0; p < e->n; p++)
        if (e->paint[p].cut_to) {
            size_t i = edge_at(edge, time->n, e->paint[p].from);

            if (coat[i] <= e->paint[p].coat + 1)
                time->stretch[i].week =
                    week_without(pool, time->stretch[i].week, &e->paint[p]);
        }
    free(next);
    free(coat);
}

static void paint_shares(const struct easel *e, const int32_t *edge, struct worktime *time)
{
    for (size_t p = 0; p < e->shares; p++)
        for (size_t i = edge_at(edge, time->n, e->share[p].from);
             i < time->n && edge[i] < e->share[p].to; i++)
            time->stretch[i].share = e->share[p].share;
}

const struct worktime *easel_finish(struct easel *e, struct pool *pool)
{
    struct worktime *time = pool_take(pool, sizeof *time);
    int32_t *edge = edges_of(e, &time->n);

    time->stretch = pool_take(pool, time->n * sizeof *time->stretch);
    for (size_t i = 0; i < time->n; i++)
        time->stretch[i] = (struct stretch){.from = edge[i], .share = e->full, .week = e->week};
    paint_stretches(pool, e, edge, time);
    paint_shares(e, edge, time);
    worktime_count(time);
    free(edge);
    free(e->paint);
    free(e->share);
    return time;
}

void paint_share(struct easel *e, int32_t from, int32_t to, int32_t share)
{
    struct share_paint paint = {from, to, share};

    if (from < to)
        ARRAY_PUSH(e->share, e->shares, e->share_cap, paint);
}
