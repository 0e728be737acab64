/*
 * One worker's time can be solved directly; the sum of several only grows, so
 * the moment is found by doubling and halving.
 */
#include "calc/crew.h"

static int64_t common_done(const struct crew *crew, int64_t moment)
{
    int64_t done = 0;

    for (size_t i = 0; i < crew->n; i++)
        if (!crew->member[i].effort)
            done += worktime_done(crew->member[i].time, moment);
    return done;
}

static size_t common_members(const struct crew *crew, const struct worktime **only)
{
    size_t n = 0;

    for (size_t i = 0; i < crew->n; i++)
        if (!crew->member[i].effort) {
            *only = crew->member[i].time;
            n++;
        }
    return n;
}

/* The first moment after FROM by which the common work is WORK. */
static int64_t common_reach(const struct crew *crew, int64_t from, int64_t work)
{
    const int64_t end = moment_of(DAY_LAST, DAY_MINUTES);
    int64_t low = from, step = DAY_MINUTES;

    if (from >= end)
        return MOMENT_NEVER;
    while (low + step < end && common_done(crew, low + step) < work) {
        low += step;
        step *= 2;
    }
    int64_t high = low + step < end ? low + step : end;

    if (common_done(crew, high) < work)
        return MOMENT_NEVER;
    while (high - low > 1) {
        int64_t middle = low + (high - low) / 2;

        if (common_done(crew, middle) < work)
            low = middle;
        else
            high = middle;
    }
    return high;
}

/* The last moment before TO at which the common work is still WORK. */
static int64_t common_resume(const struct crew *crew, int64_t to, int64_t work)
{
    const int64_t end = moment_of(DAY_FIRST, 0);
    int64_t high = to, step = DAY_MINUTES;

    while (high - step > end && common_done(crew, high - step) > work) {
        high -= step;
        step *= 2;
    }
    int64_t low = high - step > end ? high - step : end;

    while (high - low > 1) {
        int64_t middle = low + (high - low) / 2;

        if (common_done(crew, middle) > work)
            high = middle;
        else
            low = middle;
    }
    return low;
}

static int64_t common_effort(const struct crew *crew, int64_t effort)
{
    for (size_t i = 0; i < crew->n; i++)
        effort -= crew->member[i].effort;
    return effort > 0 ? effort : 0;
}

int64_t crew_start(const struct crew *crew, int64_t not_before)
{
    int64_t first = MOMENT_NEVER;

    for (size_t i = 0; i < crew->n; i++) {
        int64_t start = worktime_next(crew->member[i].time, not_before);

        if (start < first)
            first = start;
    }
    return first;
}

int64_t crew_last(const struct crew *crew, int64_t moment)
{
    int64_t latest = moment_of(DAY_FIRST, 0);

    for (size_t i = 0; i < crew->n; i++) {
        int64_t last = worktime_last(crew->member[i].time, moment);

        if (last > latest)
            latest = last;
    }
    return latest;
}

int64_t crew_finish(const struct crew *crew, int64_t start, int64_t effort)
{
    int64_t common = common_effort(crew, effort) * WORK_MINUTE, finish = start;
    const struct worktime *only = NULL;
    size_t n = common_members(crew, &only);

    if (common && n == 0)
        return MOMENT_NEVER;
    if (common && n == 1)
        finish = worktime_reach(only, worktime_done(only, start) + common);
    else if (common)
        finish = common_reach(crew, start, common_done(crew, start) + common);
    for (size_t i = 0; i < crew->n; i++) {
        const struct member *m = &crew->member[i];
        int64_t end = m->effort ? worktime_reach(m->time, worktime_done(m->time, start) +
                                                              m->effort * WORK_MINUTE)
                                : start;

        if (end > finish)
            finish = end;
    }
    return finish;
}

int64_t crew_latest(const struct crew *crew, int64_t finish, int64_t effort)
{
    int64_t common = common_effort(crew, effort) * WORK_MINUTE, start = finish;
    const struct worktime *only = NULL;
    size_t n = common_members(crew, &only);

    if (common && n == 1)
        start = worktime_resume(only, worktime_done(only, finish) - common);
    else if (common && n)
        start = common_resume(crew, finish, common_done(crew, finish) - common);
    for (size_t i = 0; i < crew->n; i++) {
        const struct member *m = &crew->member[i];

        if (!m->effort)
            continue;
        int64_t latest = worktime_resume(m->time, worktime_done(m->time, finish) -
                                                      m->effort * WORK_MINUTE);

        if (latest < start)
            start = latest;
    }
    return start;
}
