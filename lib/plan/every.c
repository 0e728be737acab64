/*
 * Without days off the dates are a grid that begins on FROM, so that any of
 * them is a division away. Moved ones need no walk either: of the dates
 * between two working days all move back to the first of them, so the next
 * one after a day belongs to the first date on the grid from the next working
 * day on.
 */
#include "plan/every.h"

/* The dates on the grid from WANTED on, in steps of STEP days from FIRST. */
static int64_t grid(int64_t first, int64_t step, int64_t wanted)
{
    return wanted <= first ? first : first + (wanted - first + step - 1) / step * step;
}

/* The day of month number MONTH (12 a year) that DAY names there. */
static int64_t day_in(int64_t month, int day)
{
    int year = (int)(month / 12), of_year = (int)(month % 12) + 1;
    int last = days_in_month(year, of_year);

    return day_of_civil(year, of_year, day < last ? day : last);
}

static int64_t months_from(const struct every *every, int32_t from, int32_t wanted)
{
    struct civil c = civil_of_day(from), w = civil_of_day(wanted);
    int day = every->day ? every->day : c.day;
    int64_t first = (int64_t)c.year * 12 + c.month - 1;

    if (day_in(first, day) < from)
        first++;
    int64_t month = grid(first, every->n, (int64_t)w.year * 12 + w.month - 1);

    if (month / 12 <= 9999 && day_in(month, day) < wanted)
        month += every->n;
    return month / 12 > 9999 ? DAY_NONE : day_in(month, day);
}

/* The first date on the grid from WANTED on, which is not before FROM. */
static int64_t date_from(const struct every *every, int32_t from, int32_t wanted)
{
    int64_t first = from;

    if (every->unit == EVERY_MONTHS)
        return months_from(every, from, wanted);
    if (every->unit == EVERY_DAYS)
        return grid(first, every->n, wanted);
    if (every->day)
        first += (every->day - 1 - weekday_of(from) + 7) % 7;
    return grid(first, (int64_t)every->n * 7, wanted);
}

int32_t every_next(const struct every *every, int32_t from, const struct worktime *time,
                   int32_t after)
{
    int32_t wanted = after < from ? from : after + 1;
    int64_t work =
        every->n > 0 && after < DAY_LAST ? worktime_next(time, moment_of(wanted, 0)) : MOMENT_NEVER;

    if (work == MOMENT_NEVER || work >= moment_of(DAY_LAST, DAY_MINUTES))
        return DAY_NONE;
    int64_t date = date_from(every, from, moment_day(work));

    if (date > DAY_LAST)
        return DAY_NONE;
    return moment_day(worktime_last(time, moment_of((int32_t)date, DAY_MINUTES)) - 1);
}

int32_t every_again(const struct every *every, int32_t from, const struct worktime *time,
                    int32_t last)
{
    static const int32_t days[] = {[EVERY_DAYS] = 1, [EVERY_WEEKS] = 7, [EVERY_MONTHS] = 30};
    int64_t meant = last + (int64_t)every->n * days[every->unit] / 5;

    return meant < DAY_LAST ? every_next(every, from, time, (int32_t)meant) : DAY_NONE;
}
