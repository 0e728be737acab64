/*
 * The numbers of units come in pairs, working and elapsed: 3 and 4 minutes,
 * 5 and 6 hours, 7 and 8 days, 9 and 10 weeks, 11 and 12 months, 19 and 20
 * percent. The same with 32 more is the amount as a guess ("3 days?"). What
 * has no number is shown in days.
 */
#include "tool/mspdi_amount.h"

#include "base/date.h"

static int64_t settled(int64_t format)
{
    return format >= 35 ? format - 32 : format;
}

int mspdi_is_elapsed(int64_t format)
{
    format = settled(format);
    return format % 2 == 0 && ((format >= 4 && format <= 12) || format == 20);
}

int mspdi_is_percent(int64_t format)
{
    format = settled(format);
    return format == 19 || format == 20;
}

const char *mspdi_decimal(struct mspdi *m, int64_t hundredths)
{
    long long whole = hundredths / 100, part = hundredths % 100;

    if (part == 0)
        return pool_format(m->pool, "%lld", whole);
    return part % 10 ? pool_format(m->pool, "%lld.%02lld", whole, part)
                     : pool_format(m->pool, "%lld.%lld", whole, part / 10);
}

const char *mspdi_percent(struct mspdi *m, int64_t basis_points)
{
    return pool_format(m->pool, "%s%%", mspdi_decimal(m, basis_points));
}

/* MINUTES in a unit, if they are a whole number of its QUARTERS; else NULL. */
static const char *in_unit(struct mspdi *m, int64_t minutes, int64_t unit, const char *name,
                           int64_t quarters)
{
    if (unit == 0 || minutes * 4 % (unit * quarters) || (minutes < unit && minutes * 2 != unit))
        return NULL;
    return pool_format(m->pool, "%s%s", mspdi_decimal(m, minutes * 100 / unit), name);
}

const char *mspdi_work(struct mspdi *m, int64_t minutes, int64_t format)
{
    int elapsed = mspdi_is_elapsed(format), weeks = settled(format) == 9 || settled(format) == 10;
    int64_t day = elapsed ? DAY_MINUTES : m->units.day;
    int64_t week = elapsed ? 7 * DAY_MINUTES : m->units.week;
    const char *d = elapsed ? "ed" : "d", *h = elapsed ? "eh" : "h";
    const char *min = elapsed ? "emin" : "min", *text = NULL;

    if (minutes == 0)
        return elapsed ? "0eh" : "0h";
    if (settled(format) <= 4 && settled(format) >= 3)
        return pool_format(m->pool, "%lld%s", (long long)minutes, min);
    if (weeks)
        text = in_unit(m, minutes, week, elapsed ? "ew" : "w", 2);
    if (!text && settled(format) != 5 && settled(format) != 6)
        text = in_unit(m, minutes, day, d, 1);
    if (!text)
        text = in_unit(m, minutes, 60, h, 1);
    if (!text && minutes > 60)
        text = pool_format(m->pool, "%lld%s%lld%s", (long long)minutes / 60, h,
                           (long long)minutes % 60, min);
    return text ? text : pool_format(m->pool, "%lld%s", (long long)minutes, min);
}
