#ifndef TESTS_MINUTES_H
#define TESTS_MINUTES_H

/*
 * Working time minute by minute: a window of some weeks in which every minute
 * has its rate, so that all questions can be answered by counting. Outside of
 * the window nobody works, unless the working time was made otherwise.
 */
#include "plan/worktime.h"

#include "base/date.h"

#include "unit.h"

enum { WINDOW_DAYS = 28, WINDOW = WINDOW_DAYS * DAY_MINUTES };

#define WINDOW_DAY   ((int32_t)20513) /* 2026-03-01, a Sunday */
#define WINDOW_FROM  ((int64_t)WINDOW_DAY * DAY_MINUTES)
#define WINDOW_UNTIL (WINDOW_FROM + WINDOW)

struct minutes {
    int32_t rate[WINDOW];     /* work in each minute */
    int64_t done[WINDOW + 1]; /* before each minute; of the window only */
};

/* RATE as it is, DONE from it. */
static inline void minutes_count(struct minutes *m)
{
    m->done[0] = 0;
    for (int i = 0; i < WINDOW; i++)
        m->done[i + 1] = m->done[i] + m->rate[i];
}

/* The plain reading of a working time: the last stretch that begins by the day, and its week. */
static inline void minutes_of(struct minutes *m, const struct worktime *time)
{
    memset(m->rate, 0, sizeof m->rate);
    for (int32_t day = 0; day < WINDOW_DAYS; day++) {
        const struct stretch *s = &time->stretch[0];

        for (size_t i = 0; i < time->n; i++)
            if (time->stretch[i].from <= WINDOW_DAY + day)
                s = &time->stretch[i];
        const struct hours *hours = &s->week->day[weekday_of(WINDOW_DAY + day)];

        for (size_t i = 0; i < hours->n; i++)
            for (int minute = hours->span[i].from; minute < hours->span[i].to; minute++)
                m->rate[day * DAY_MINUTES + minute] = s->share;
    }
    minutes_count(m);
}

/* By counting; WINDOW + 1 stands for "not in the window", -1 for "not before it". */
static inline int minutes_reach(const struct minutes *m, int64_t work)
{
    int i = 0;

    while (i <= WINDOW && m->done[i] < work)
        i++;
    return i;
}

static inline int minutes_resume(const struct minutes *m, int64_t work)
{
    int i = 0;

    while (i < WINDOW && m->done[i + 1] <= work)
        i++;
    return i == WINDOW ? WINDOW + 1 : i;
}

static inline int minutes_next(const struct minutes *m, int i)
{
    while (i < WINDOW && !m->rate[i])
        i++;
    return i == WINDOW ? WINDOW + 1 : i;
}

static inline int minutes_last(const struct minutes *m, int i)
{
    while (i > 0 && !m->rate[i - 1])
        i--;
    return i > 0 ? i : -1;
}

/* A day of up to three spans, some of them touching, some of them long. */
static inline struct hours hours_random(struct pool *pool)
{
    struct hours hours = {.n = chance(4)};
    int at = 0;

    hours.span = pool_take(pool, 3 * sizeof *hours.span);
    if (chance(10) == 0) {
        hours.n = 1;
        hours.span[0] = (struct span){0, DAY_MINUTES};
        return hours;
    }
    for (uint32_t i = 0; i < hours.n; i++) {
        int left = (DAY_MINUTES - at) / (int)(hours.n - i);
        int from = at + (chance(3) ? (int)chance((uint32_t)left / 2) : 0);
        int to = from + 1 + (int)chance((uint32_t)left / 2);

        if (chance(12) == 0 && i + 1 == hours.n)
            to = DAY_MINUTES;
        hours.span[i] = (struct span){(int16_t)from, (int16_t)to};
        at = to;
        if (at >= DAY_MINUTES - 8)
            hours.n = i + 1;
    }
    return hours;
}

static inline const struct week *week_random(struct pool *pool)
{
    struct week *week = pool_take(pool, sizeof *week);

    if (chance(8))
        for (int day = 0; day < 7; day++)
            if (chance(4))
                week->day[day] = hours_random(pool);
    week_count(week);
    return week;
}

static inline int32_t share_random(void)
{
    static const int32_t usual[] = {10000, 10000, 10000, 5000, 8000, 3333, 0, 1, 9999};

    return chance(4) ? usual[chance(9)] : (int32_t)chance(10001);
}

/* Stretches that begin on random days; work before and after the window only if WIDE. */
static inline struct worktime *worktime_random(struct pool *pool, int wide)
{
    struct worktime *time = pool_take(pool, sizeof *time);
    const struct week *off = pool_take(pool, sizeof *off), *usual = week_random(pool);

    time->stretch = pool_take(pool, (WINDOW_DAYS + 3) * sizeof *time->stretch);
    time->stretch[time->n++] = (struct stretch){DAY_FIRST, 10000, wide ? usual : off, 0};
    for (int32_t day = 0; day < WINDOW_DAYS; day++)
        if (day == 0 || chance(5) == 0)
            time->stretch[time->n++] = (struct stretch){
                WINDOW_DAY + day, share_random(),
                chance(3) == 0 ? off : chance(2) ? usual : week_random(pool), 0};
    time->stretch[time->n++] = (struct stretch){WINDOW_DAY + WINDOW_DAYS, wide ? share_random() : 0,
                                                wide ? week_random(pool) : off, 0};
    worktime_count(time);
    return time;
}

/* How often to try something that is tried FEW times in a quick run. */
static inline int rounds(int few)
{
    return soaking() ? few * 50 : few;
}

/* Says which seed the cases come from; to be called first. */
static inline void say_seed(void)
{
    const char *seed = getenv("SEED");

    printf("# SEED=%s\n", seed ? seed : "");
    fflush(stdout);
}

#endif
