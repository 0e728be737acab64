/*
 * Occurrences are numbered, each is counted from the first and not from the
 * one before, so that the 31st stays the 31st; the search begins at a number
 * that is surely not too late.
 */
#include "calc/recur.h"

enum { OFF_MOST = 31 }; /* days off in a row, before which nothing moves */

static int32_t in_month(const struct every *every, int month, int day)
{
    int year = month / 12, last = days_in_month(year, month % 12 + 1);

    if (every->day == EVERY_LAST)
        day = last;
    else if (every->day)
        day = every->day;
    return day_of_civil(year, month % 12 + 1, day < last ? day : last);
}

/* Occurrence K, wherever it falls; DAY_LAST + 1 behind the end of time. */
static int32_t nominal(const struct every *every, int32_t from, int32_t k)
{
    int64_t steps = (int64_t)k * every->n;
    int64_t day = from + steps * (every->unit == EVERY_WEEKS ? 7 : 1);

    if (every->unit == EVERY_MONTHS) {
        struct civil c = civil_of_day(from);
        int64_t month = c.year * INT64_C(12) + c.month - 1;

        month += in_month(every, (int)month, c.day) < from;
        month += steps;
        return month / 12 > 9999 ? DAY_LAST + 1 : in_month(every, (int)month, c.day);
    }
    if (every->unit == EVERY_WEEKS && every->day)
        day += (every->day - 1 - weekday_of(from) + 7) % 7;
    return day > DAY_LAST ? DAY_LAST + 1 : (int32_t)day;
}

static int32_t moved(const struct worktime *time, int32_t day)
{
    int64_t end = worktime_last(time, moment_of(day, DAY_MINUTES));

    if (end == MOMENT_NONE || end == MOMENT_NEVER || end <= moment_of(day - OFF_MOST, 0))
        return day;
    return moment_day(end - 1);
}

int32_t recur_after(const struct every *every, const struct worktime *time, int32_t from,
                    int32_t after)
{
    static const int longest[] = {[EVERY_DAYS] = 1, [EVERY_WEEKS] = 7, [EVERY_MONTHS] = 31};
    int32_t k = every->n ? (after - from) / (longest[every->unit] * every->n) - 2 : 0;

    for (k = k < 0 ? 0 : k; every->n; k++) {
        int32_t day = nominal(every, from, k);

        if (day > DAY_LAST)
            break;
        if (day > after && moved(time, day) > after)
            return moved(time, day);
    }
    return DAY_LAST + 1;
}
