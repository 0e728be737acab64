/*
 * Bare dates read better and say what was meant; but they must come back to
 * the same minute, whichever calendar they are read by.
 */
#include "tool/mspdi_when.h"

#include "base/date.h"
#include "base/die.h"

#include <stdlib.h>

static const char *bare(struct mspdi *m, int32_t day)
{
    char text[11];

    date_iso(day, text);
    return pool_text(m->pool, text, 10);
}

const char *mspdi_when_minute(struct mspdi *m, int64_t moment)
{
    char text[17];

    moment_iso(moment, text);
    return pool_text(m->pool, text, 16);
}

static int opens_at(const struct mspdi_calendar *c, int32_t day, int minute, int exact)
{
    struct hours hours = mspdi_calendar_day(c, day);

    return hours.n && (hours.span[0].from == minute || (minute == 0 && !exact));
}

static int closes_at(const struct mspdi_calendar *c, int32_t day, int minute)
{
    struct hours hours = mspdi_calendar_day(c, day);

    return hours.n && hours.span[hours.n - 1].to == minute;
}

const char *mspdi_when_start(struct mspdi *m, int64_t moment, const struct mspdi_calendar *c,
                             int exact)
{
    int32_t day = moment_day(moment);
    int minute = moment_minute(moment);

    return opens_at(c, day, minute, exact) && opens_at(m->standard, day, minute, exact)
               ? bare(m, day)
               : mspdi_when_minute(m, moment);
}

const char *mspdi_when_end(struct mspdi *m, int64_t moment, const struct mspdi_calendar *c)
{
    int32_t day = moment_day(moment);
    int minute = moment_minute(moment);

    if (minute == 0 && day > DAY_FIRST) { /* midnight ends the day before */
        day--;
        minute = DAY_MINUTES;
    }
    return closes_at(c, day, minute) && closes_at(m->standard, day, minute)
               ? bare(m, day)
               : mspdi_when_minute(m, moment);
}

static int by_number(const void *a, const void *b)
{
    int32_t x = *(const int32_t *)a, y = *(const int32_t *)b;

    return x < y ? -1 : x > y;
}

/* Every day on which an exception of C or its bases begins or is over, once, ascending. */
static int32_t *edges_of(const struct mspdi_calendar *c, size_t *n)
{
    size_t count = 1, kept = 1;

    for (const struct mspdi_calendar *k = c; k; k = k->base)
        count += 2 * k->exceptions;
    int32_t *edge = xmalloc(count * sizeof *edge);

    edge[0] = DAY_FIRST;
    count = 1;
    for (const struct mspdi_calendar *k = c; k; k = k->base)
        for (size_t i = 0; i < k->exceptions; i++) {
            edge[count++] = k->exception[i].from;
            edge[count++] = k->exception[i].to + 1;
        }
    qsort(edge, count, sizeof *edge, by_number);
    for (size_t i = 1; i < count; i++)
        if (edge[i] != edge[kept - 1] && edge[i] <= DAY_LAST)
            edge[kept++] = edge[i];
    *n = kept;
    return edge;
}

/* From one edge to the next the days are alike, or follow the week. */
static const struct worktime *worktime_of(struct mspdi *m, const struct mspdi_calendar *c)
{
    struct worktime *time = pool_take(&m->scratch, sizeof *time);
    int32_t *edge = edges_of(c, &time->n);

    time->stretch = pool_take(&m->scratch, time->n * sizeof *time->stretch);
    for (size_t i = 0; i < time->n; i++) {
        struct week *week = pool_take(&m->scratch, sizeof *week);
        int excepted = 0;

        for (const struct mspdi_calendar *k = c; k && !excepted; k = k->base)
            excepted = mspdi_calendar_is_exception(k, edge[i]);
        for (int day = 0; day < 7; day++)
            week->day[day] = excepted ? mspdi_calendar_day(c, edge[i])
                                      : mspdi_calendar_weekday(c, day);
        week_count(week);
        time->stretch[i] = (struct stretch){.from = edge[i], .share = 10000, .week = week};
    }
    worktime_count(time);
    free(edge);
    return time;
}

int64_t mspdi_when_between(struct mspdi *m, struct mspdi_calendar *c, int64_t a, int64_t b)
{
    if (!c->time)
        c->time = worktime_of(m, c);
    return worktime_between(c->time, a, b);
}
