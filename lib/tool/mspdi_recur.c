/*
 * Kinds of recurrence, by their number in the file: 1 every day, 2 and 3 once
 * a year by date or by weekday, 4 and 5 the same by months, 6 by weeks, 7 by
 * days, 8 every working day of the week. Anything else is one stretch.
 *
 * Months are numbered from 0, and a day in a month (`item`) is 0 any day,
 * 1 Monday to Friday, 2 at the weekend, 3 Sunday to 9 Saturday; `position` is
 * 0 the first to 3 the fourth, 4 the last. Weeks begin on Sunday.
 */
#include "tool/mspdi_recur.h"

#include "base/date.h"
#include "tool/mspdi.h"

enum { DAILY = 1, YEARLY_DATE, YEARLY_DAY, MONTHLY_DATE, MONTHLY_DAY, WEEKLY, BY_DAYS, WEEKDAYS };

int mspdi_recur_init(struct mspdi_recur *r, const struct node *exception)
{
    const struct node *period = node_find(exception, "TimePeriod");
    int64_t from = period ? mspdi_moment(period, "FromDate") : MOMENT_NONE;
    int64_t to = period ? mspdi_moment(period, "ToDate") : MOMENT_NONE;

    if (from == MOMENT_NONE)
        return 0;
    r->rule = exception;
    r->day = r->first = moment_day(from);
    r->last = to == MOMENT_NONE ? r->day : moment_day(to);
    r->type = mspdi_number(exception, "Type", 0);
    r->period = mspdi_number(exception, "Period", 1);
    r->weekdays = mspdi_number(exception, "DaysOfWeek", 0);
    r->month = mspdi_number(exception, "Month", 0);
    r->month_day = mspdi_number(exception, "MonthDay", 1);
    r->item = mspdi_number(exception, "MonthItem", 0);
    r->position = mspdi_number(exception, "MonthPosition", 0);
    r->left = mspdi_flag(exception, "EnteredByOccurrences")
                  ? mspdi_number(exception, "Occurrences", INT32_MAX)
                  : INT32_MAX;
    if (r->period < 1)
        r->period = 1;
    return 1;
}

static int is_item(int64_t item, int32_t day)
{
    int weekday = weekday_of(day); /* 0 is Monday */

    switch (item) {
    case 0: return 1;
    case 1: return weekday < 5;
    case 2: return weekday >= 5;
    default: return (weekday + 1) % 7 == item - 3;
    }
}

/* The day of the month that item and position mean. */
static int32_t placed(const struct mspdi_recur *r, int year, int month)
{
    int32_t first = day_of_civil(year, month, 1), last = first + days_in_month(year, month) - 1;
    int64_t wanted = r->position;

    if (wanted >= 4) {
        while (last > first && !is_item(r->item, last))
            last--;
        return last;
    }
    while (first < last && (!is_item(r->item, first) || wanted-- > 0))
        first++;
    return first;
}

static int32_t in_month(const struct mspdi_recur *r, int year, int month)
{
    if (r->type == YEARLY_DAY || r->type == MONTHLY_DAY)
        return placed(r, year, month);
    int days = days_in_month(year, month);
    int day = r->month_day < 1 ? 1 : r->month_day > days ? days : (int)r->month_day;

    return day_of_civil(year, month, day);
}

/* Once a month or year: 1 if DAY is it. */
static int is_by_month(const struct mspdi_recur *r, int32_t day)
{
    struct civil c = civil_of_day(day), start = civil_of_day(r->first);

    if (r->type == YEARLY_DATE || r->type == YEARLY_DAY) {
        if (c.month != r->month + 1)
            return 0;
    } else if (((c.year - start.year) * 12 + c.month - start.month) % r->period != 0) {
        return 0;
    }
    return in_month(r, c.year, c.month) == day;
}

static int is_by_week(const struct mspdi_recur *r, int32_t day)
{
    int sunday_first = (weekday_of(day) + 1) % 7;
    int32_t week = day - sunday_first, begun = r->first - (weekday_of(r->first) + 1) % 7;

    return (r->weekdays >> sunday_first & 1) && (week - begun) / 7 % r->period == 0;
}

static int falls_on(const struct mspdi_recur *r, int32_t day)
{
    switch (r->type) {
    case YEARLY_DATE: case YEARLY_DAY: case MONTHLY_DATE: case MONTHLY_DAY:
        return is_by_month(r, day);
    case WEEKLY: return is_by_week(r, day);
    case BY_DAYS: return (day - r->first) % r->period == 0;
    case WEEKDAYS: return weekday_of(day) < 5;
    default: return 1;
    }
}

int mspdi_recur_next(struct mspdi_recur *r, int32_t *from, int32_t *to)
{
    int whole = r->type < YEARLY_DATE || r->type > WEEKDAYS;

    if (r->day > r->last || r->left <= 0)
        return 0;
    if (whole) {
        *from = r->day;
        *to = r->last;
        r->day = r->last;
        r->left = 0;
        return 1;
    }
    while (r->day <= r->last && !falls_on(r, r->day))
        r->day++;
    if (r->day > r->last)
        return 0;
    *from = *to = r->day++;
    r->left--;
    return 1;
}
