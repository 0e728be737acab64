/*
 * Time is cut into stretches that each repeat one week; the work done before
 * each is counted once. To find where an amount of work is reached is to find
 * its stretch by halving, its week by division, its day and minute by looking.
 *
 * Two moments can have the same work behind them, the end of Friday and the
 * start of Monday: reach() gives the first, resume() the last of them.
 */
#include "plan/worktime.h"

#include <string.h>

void week_count(struct week *week)
{
    week->before[0] = 0;
    for (int day = 0; day < 7; day++) {
        const struct hours *hours = &week->day[day];
        int32_t minutes = 0;

        for (const struct span *s = hours->span; s && s < hours->span + hours->n; s++)
            minutes += s->to - s->from;
        week->before[day + 1] = week->before[day] + minutes;
    }
}

/* Weeks since a Monday long ago; DAY_FIRST is one. */
static int64_t week_of(int32_t day)
{
    return ((int64_t)day - DAY_FIRST) / 7;
}

/* Minutes from DAY_FIRST to DAY in a world that only knew WEEK. */
static int64_t minutes_before(const struct week *week, int32_t day)
{
    return week_of(day) * week->before[7] + week->before[((int64_t)day - DAY_FIRST) % 7];
}

static int32_t stretch_end(const struct worktime *time, size_t i)
{
    return i + 1 < time->n ? time->stretch[i + 1].from : DAY_LAST + 1;
}

void worktime_count(struct worktime *time)
{
    int64_t done = 0;

    for (size_t i = 0; i < time->n; i++) {
        struct stretch *s = &time->stretch[i];

        s->done = done;
        done += (minutes_before(s->week, stretch_end(time, i)) - minutes_before(s->week, s->from)) *
                s->share;
    }
}

/* The last stretch that begins on or before DAY. */
static const struct stretch *stretch_at(const struct worktime *time, int32_t day)
{
    size_t low = 0, high = time->n;

    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;

        if (time->stretch[middle].from <= day)
            low = middle;
        else
            high = middle;
    }
    return &time->stretch[low];
}

/* The last stretch with less than WORK before it, or as much if EQUAL. */
static size_t stretch_of_work(const struct worktime *time, int64_t work, int equal)
{
    size_t low = 0, high = time->n;

    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;

        if (time->stretch[middle].done < work + equal)
            low = middle;
        else
            high = middle;
    }
    return low;
}

static int minutes_of_day(const struct hours *hours, int minute)
{
    int minutes = 0;

    for (size_t i = 0; i < hours->n && hours->span[i].from < minute; i++)
        minutes += (hours->span[i].to < minute ? hours->span[i].to : minute) - hours->span[i].from;
    return minutes;
}

int64_t worktime_done(const struct worktime *time, int64_t moment)
{
    if (moment <= moment_of(DAY_FIRST, 0))
        return 0;
    if (moment > moment_of(DAY_LAST, DAY_MINUTES))
        moment = moment_of(DAY_LAST, DAY_MINUTES);
    int32_t day = moment_day(moment);
    const struct stretch *s = stretch_at(time, day);
    int64_t minutes = minutes_before(s->week, day) - minutes_before(s->week, s->from);
    const struct hours *today = &s->week->day[((int64_t)day - DAY_FIRST) % 7];

    minutes += minutes_of_day(today, moment_minute(moment));
    return s->done + minutes * s->share;
}

/* The minute of the day at which its LEFT-th working minute ends (END) or begins. */
static int minute_of(const struct hours *hours, int left, int end)
{
    for (size_t i = 0; i < hours->n; i++) {
        int length = hours->span[i].to - hours->span[i].from;

        if (left < length || (end && left == length))
            return hours->span[i].from + left;
        left -= length;
    }
    return DAY_MINUTES;
}

/* The moment in stretch I when MINUTES of WEEK's whole time are over. */
static int64_t moment_in(const struct week *week, int64_t minutes, int end)
{
    int64_t weeks = (minutes - end) / week->before[7];
    int32_t left = (int32_t)(minutes - weeks * week->before[7]);
    int day = 0;

    while (day < 6 && (end ? week->before[day + 1] < left : week->before[day + 1] <= left))
        day++;
    return moment_of((int32_t)(DAY_FIRST + weeks * 7 + day),
                     minute_of(&week->day[day], left - week->before[day], end));
}

/* Work can be done in stretch I at all. */
static int has_work(const struct stretch *s)
{
    return s->share > 0 && s->week->before[7] > 0;
}

int64_t worktime_reach(const struct worktime *time, int64_t work)
{
    if (work <= 0)
        return moment_of(DAY_FIRST, 0);
    size_t i = stretch_of_work(time, work, 0);
    const struct stretch *s = &time->stretch[i];

    if (!has_work(s))
        return MOMENT_NEVER;
    int64_t minutes = (work - s->done + s->share - 1) / s->share;
    int64_t moment = moment_in(s->week, minutes_before(s->week, s->from) + minutes, 1);

    return moment > moment_of(stretch_end(time, i), 0) ? MOMENT_NEVER : moment;
}

int64_t worktime_resume(const struct worktime *time, int64_t work)
{
    if (work < 0)
        work = 0;
    for (size_t i = stretch_of_work(time, work, 1); i < time->n; i++) {
        const struct stretch *s = &time->stretch[i];

        if (!has_work(s))
            continue;
        int64_t minutes = work > s->done ? (work - s->done) / s->share : 0;
        int64_t moment = moment_in(s->week, minutes_before(s->week, s->from) + minutes, 0);

        if (moment < moment_of(stretch_end(time, i), 0))
            return moment;
    }
    return MOMENT_NEVER;
}

int64_t worktime_next(const struct worktime *time, int64_t moment)
{
    int64_t next = worktime_resume(time, worktime_done(time, moment));

    return next < moment ? moment : next;
}

int64_t worktime_last(const struct worktime *time, int64_t moment)
{
    int64_t last = worktime_reach(time, worktime_done(time, moment));

    return last > moment ? moment : last;
}

int64_t worktime_add(const struct worktime *time, int64_t moment, int64_t minutes)
{
    if (minutes == 0)
        return moment;
    int64_t done = worktime_done(time, moment) + minutes * WORK_MINUTE;

    return minutes > 0 ? worktime_reach(time, done) : worktime_resume(time, done);
}

int64_t worktime_between(const struct worktime *time, int64_t a, int64_t b)
{
    return (worktime_done(time, b) - worktime_done(time, a)) / WORK_MINUTE;
}

static struct hours hours_both(struct pool *pool, const struct hours *a, const struct hours *b)
{
    struct hours both = {.span = pool_take(pool, (a->n + b->n) * sizeof *both.span)};

    for (size_t i = 0, j = 0; i < a->n && j < b->n;) {
        struct span x = a->span[i], y = b->span[j];
        int16_t from = x.from > y.from ? x.from : y.from, to = x.to < y.to ? x.to : y.to;

        if (from < to)
            both.span[both.n++] = (struct span){from, to};
        if (x.to < y.to)
            i++;
        else
            j++;
    }
    return both;
}

static const struct week *week_both(struct pool *pool, const struct week *a, const struct week *b)
{
    if (a == b)
        return a;
    struct week *both = pool_take(pool, sizeof *both);

    for (int day = 0; day < 7; day++)
        both->day[day] = hours_both(pool, &a->day[day], &b->day[day]);
    week_count(both);
    return both;
}

struct worktime *worktime_both(struct pool *pool, const struct worktime *a,
                               const struct worktime *b)
{
    struct worktime *both = pool_take(pool, sizeof *both);
    const struct stretch *last_a = NULL, *last_b = NULL;

    both->stretch = pool_take(pool, (a->n + b->n) * sizeof *both->stretch);
    for (size_t i = 0, j = 0; i < a->n && j < b->n;) {
        const struct stretch *x = &a->stretch[i], *y = &b->stretch[j];
        struct stretch *s = &both->stretch[both->n];
        int again = last_a && last_a->week == x->week && last_b->week == y->week;

        s->from = x->from > y->from ? x->from : y->from;
        s->share = y->share ? x->share : 0;
        s->week = again ? s[-1].week : week_both(pool, x->week, y->week);
        both->n++;
        last_a = x;
        last_b = y;
        int32_t end_a = stretch_end(a, i), end_b = stretch_end(b, j);

        i += end_a <= end_b;
        j += end_b <= end_a;
    }
    worktime_count(both);
    return both;
}

static struct worktime *worktime_copy(struct pool *pool, const struct worktime *time)
{
    struct worktime *copy = pool_take(pool, sizeof *copy);

    copy->n = time->n;
    copy->stretch = pool_take(pool, time->n * sizeof *copy->stretch);
    memcpy(copy->stretch, time->stretch, time->n * sizeof *copy->stretch);
    return copy;
}

struct worktime *worktime_capped(struct pool *pool, const struct worktime *time, int32_t share)
{
    struct worktime *capped = worktime_copy(pool, time);

    for (size_t i = 0; i < capped->n; i++)
        if (capped->stretch[i].share > share)
            capped->stretch[i].share = share;
    worktime_count(capped);
    return capped;
}

struct worktime *worktime_full(struct pool *pool, const struct worktime *time)
{
    struct worktime *full = worktime_copy(pool, time);

    for (size_t i = 0; i < full->n; i++)
        if (full->stretch[i].share)
            full->stretch[i].share = 10000;
    worktime_count(full);
    return full;
}

int worktime_is_empty(const struct worktime *time)
{
    return worktime_done(time, moment_of(DAY_LAST, DAY_MINUTES)) == 0;
}
