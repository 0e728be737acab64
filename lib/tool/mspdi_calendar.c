/*
 * MS Project writes exceptions twice: as days of type 0, every date spelt
 * out, and by their rules and names. The dates of the first are taken where
 * there are any, and the names of the second; else the rules are followed.
 * Weeks that hold for a while only become exceptions like the others.
 *
 * What a file can bring is bounded: rules are followed for a hundred years,
 * and only so many of them.
 */
#include "tool/mspdi_calendar.h"

#include "base/date.h"
#include "base/die.h"
#include "tool/mspdi_recur.h"

#include <stdlib.h>
#include <string.h>

enum {
    SPANS = 16,
    EXCEPTION_LIMIT = 10000,
    RULE_LIMIT = 2000,
    BASE_LIMIT = 16,
    LONGEST_RULE = 36525 /* days */
};

struct reading { /* of the calendars, and how much of what is bounded was used */
    struct mspdi *m;
    size_t rules;
    int naming;          /* 1: dates are looked for only to name them */
    struct hours office; /* the hours of a working day that names none */
};

static int clock_of(const char *text)
{
    if (!text || strlen(text) < 5 || text[2] != ':')
        return -1;
    for (int i = 0; i < 5; i++)
        if (i != 2 && (text[i] < '0' || text[i] > '9'))
            return -1;
    int minute = ((text[0] - '0') * 10 + text[1] - '0') * 60 + (text[3] - '0') * 10 + text[4] - '0';

    return minute > DAY_MINUTES ? -1 : minute;
}

/* Puts FROM to TO among the spans, in order and joined with what it touches. */
static void span_add(struct hours *hours, int16_t from, int16_t to)
{
    struct span *s = hours->span;
    uint32_t n = hours->n, i = 0, last;

    while (i < n && s[i].to < from)
        i++;
    for (last = i; last < n && s[last].from <= to; last++) {
        from = s[last].from < from ? s[last].from : from;
        to = s[last].to > to ? s[last].to : to;
    }
    if (last == i && n == SPANS)
        return;
    memmove(s + i + 1, s + last, (n - last) * sizeof *s);
    s[i] = (struct span){from, to};
    hours->n = n + 1 - (last - i);
}

/* The hours of a <WeekDay>, <Exception> or the like. */
static struct hours hours_read(struct reading *r, const struct node *day)
{
    struct hours hours = {0};

    if (!mspdi_flag(day, "DayWorking"))
        return hours;
    hours.span = pool_take(&r->m->scratch, (SPANS + 1) * sizeof *hours.span);
    for (const struct node *time = mspdi_children(day, "WorkingTimes"); time; time = time->next) {
        int from = clock_of(mspdi_text(r->m, time, "FromTime"));
        int to = clock_of(mspdi_text(r->m, time, "ToTime"));

        if (to == 0)
            to = DAY_MINUTES; /* midnight, and from midnight to midnight all day */
        if (from >= 0 && to > from)
            span_add(&hours, (int16_t)from, (int16_t)to);
    }
    return hours.n ? hours : r->office;
}

static void too_many(struct reading *r, const struct mspdi_calendar *c)
{
    if (!r->naming)
        mspdi_lose(r->m, LOSS_EXCEPTIONS, "calendar", c->xml);
}

static void exception_add(struct reading *r, struct mspdi_calendar *c, int32_t from, int32_t to,
                          struct hours hours, const char *name)
{
    struct mspdi_exception exception = {from, to, hours, name, c->exceptions};

    if (c->exceptions < EXCEPTION_LIMIT && from <= to)
        ARRAY_PUSH(c->exception, c->exceptions, c->cap, exception);
    else if (from <= to && !c->is_full++)
        too_many(r, c);
}

static int by_date(const void *a, const void *b)
{
    const struct mspdi_exception *x = a, *y = b;

    if (x->from != y->from)
        return x->from < y->from ? -1 : 1;
    return x->order < y->order ? -1 : x->order > y->order;
}

/* In order and apart: of two that share days, the later one gives way. */
static void exceptions_settle(struct mspdi_calendar *c)
{
    size_t kept = 0;

    if (c->exceptions)
        qsort(c->exception, c->exceptions, sizeof *c->exception, by_date);
    for (size_t i = 0; i < c->exceptions; i++) {
        struct mspdi_exception e = c->exception[i];

        if (kept && e.from <= c->exception[kept - 1].to)
            e.from = c->exception[kept - 1].to + 1;
        if (e.from <= e.to)
            c->exception[kept++] = e;
    }
    c->exceptions = kept;
}

/* Looks among the first N exceptions only. */
static const struct mspdi_exception *exception_in(const struct mspdi_calendar *c, size_t n,
                                                  int32_t day)
{
    size_t low = 0, high = n;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (c->exception[middle].to < day)
            low = middle + 1;
        else
            high = middle;
    }
    return low < n && c->exception[low].from <= day ? &c->exception[low] : NULL;
}

static const struct mspdi_exception *exception_at(const struct mspdi_calendar *c, int32_t day)
{
    return exception_in(c, c->exceptions, day);
}

/* The hours of DAY if the calendar had no exceptions, though its bases have. */
static struct hours usual_hours(const struct mspdi_calendar *c, int32_t day)
{
    for (const struct mspdi_calendar *k = c->base; k; k = k->base) {
        const struct mspdi_exception *e = exception_at(k, day);

        if (e)
            return e->hours;
    }
    return mspdi_calendar_weekday(c, weekday_of(day));
}

/* Exceptions by their rules. */
static void rules_follow(struct reading *r, struct mspdi_calendar *c)
{
    for (const struct node *e = mspdi_children(c->xml, "Exceptions"); e; e = e->next) {
        struct mspdi_recur recur = {0};
        int32_t from, to;

        if (!mspdi_recur_init(&recur, e))
            continue;
        if (recur.type > 1 && ++r->rules > RULE_LIMIT) {
            too_many(r, c);
            break;
        }
        if (recur.type > 1 && recur.last - recur.first > LONGEST_RULE)
            recur.last = recur.first + LONGEST_RULE;
        const char *name = mspdi_line(r->m, e, "Name");
        struct hours hours = hours_read(r, e);

        while (!c->is_full && mspdi_recur_next(&recur, &from, &to))
            exception_add(r, c, from, to, hours, name);
    }
    exceptions_settle(c);
}

static void week_day_read(struct reading *r, struct mspdi_calendar *c, const struct node *day)
{
    int64_t type = mspdi_number(day, "DayType", -1);

    if (type >= 1 && type <= 7) {
        int weekday = (int)(type + 5) % 7; /* theirs begins on Sunday */

        c->week[weekday] = hours_read(r, day);
        c->says[weekday] = 1;
        return;
    }
    const struct node *period = type == 0 ? node_find(day, "TimePeriod") : NULL;
    int64_t from = period ? mspdi_moment(period, "FromDate") : MOMENT_NONE;
    int64_t to = period ? mspdi_moment(period, "ToDate") : MOMENT_NONE;

    if (from != MOMENT_NONE && to != MOMENT_NONE)
        exception_add(r, c, moment_day(from), moment_day(to), hours_read(r, day), NULL);
}

/* Names for exceptions that were read by their dates. */
static void exceptions_name(struct reading *r, struct mspdi_calendar *c)
{
    struct mspdi_calendar named = {.xml = c->xml};

    r->naming = 1;
    rules_follow(r, &named);
    r->naming = 0;
    for (size_t i = 0; i < c->exceptions; i++) {
        const struct mspdi_exception *rule = exception_at(&named, c->exception[i].from);

        c->exception[i].name = rule ? rule->name : NULL;
    }
    free(named.exception);
}

struct stretch_of_weeks { /* a week that holds for a while */
    int32_t from, to;
    const char *name;
    struct hours hours[7];
    uint8_t says[7];
};

static int work_week_read(struct reading *r, const struct node *e, struct stretch_of_weeks *week)
{
    const struct node *period = node_find(e, "TimePeriod");
    int64_t from = period ? mspdi_moment(period, "FromDate") : MOMENT_NONE;
    int64_t to = period ? mspdi_moment(period, "ToDate") : MOMENT_NONE;

    if (from == MOMENT_NONE || to == MOMENT_NONE || ++r->rules > RULE_LIMIT)
        return 0;
    week->from = moment_day(from);
    week->to = moment_day(to);
    if (week->to - week->from > LONGEST_RULE)
        week->to = week->from + LONGEST_RULE;
    week->name = mspdi_line(r->m, e, "Name");
    for (const struct node *day = mspdi_children(e, "WeekDays"); day; day = day->next) {
        int64_t type = mspdi_number(day, "DayType", -1);

        if (type < 1 || type > 7)
            continue;
        week->hours[(type + 5) % 7] = hours_read(r, day);
        week->says[(type + 5) % 7] = 1;
    }
    return 1;
}

/* Its days, where they differ from the usual and are no exceptions, become exceptions. */
static void work_week_apply(struct reading *r, struct mspdi_calendar *c,
                            const struct stretch_of_weeks *week)
{
    size_t before = c->exceptions;
    int32_t next = week->from; /* to the run of days under way */

    for (int32_t day = week->from; day <= week->to && !c->is_full; day++) {
        const struct hours *hours = &week->hours[weekday_of(day)];
        struct hours usual = usual_hours(c, day);

        if (!week->says[weekday_of(day)] || exception_in(c, before, day) ||
            mspdi_hours_equal(&usual, hours))
            continue;
        struct mspdi_exception *run = c->exceptions > before ? &c->exception[c->exceptions - 1]
                                                             : NULL;

        if (run && next == day && mspdi_hours_equal(&run->hours, hours))
            run->to = day;
        else
            exception_add(r, c, day, day, *hours, week->name);
        next = day + 1;
    }
    exceptions_settle(c);
}

static void calendar_read(struct reading *r, struct mspdi_calendar *c)
{
    c->is_base = (uint8_t)mspdi_flag(c->xml, "IsBaseCalendar");
    for (const struct node *d = mspdi_children(c->xml, "WeekDays"); d; d = d->next)
        week_day_read(r, c, d);
    exceptions_settle(c);
    if (c->exceptions)
        exceptions_name(r, c);
    else
        rules_follow(r, c);
}

/* Only now, since a week that holds for a while is compared with the usual one. */
static void work_weeks_read(struct reading *r, struct mspdi_calendar *c)
{
    for (const struct node *e = mspdi_children(c->xml, "WorkWeeks"); e; e = e->next) {
        struct stretch_of_weeks week = {0};

        if (work_week_read(r, e, &week))
            work_week_apply(r, c, &week);
    }
}

static struct mspdi_calendar *calendar_find(struct mspdi *m, const struct node *of,
                                            const char *key)
{
    const char *uid = mspdi_text(m, of, key);
    uint32_t number = uid ? map_find(&m->calendar_of, uid, strlen(uid)) : 0;

    return number ? &m->calendar[number - 1] : NULL;
}

/* Bases are linked from the first calendar on; a link that would close a circle is left out. */
static void base_link(struct mspdi *m, struct mspdi_calendar *c)
{
    struct mspdi_calendar *base = calendar_find(m, c->xml, "BaseCalendarUID");
    int steps = 0;

    for (struct mspdi_calendar *k = base; k; k = k->base)
        if (k == c || ++steps == BASE_LIMIT)
            return;
    c->base = base;
}

static struct hours office_hours(struct mspdi *m)
{
    struct hours hours = {.span = pool_take(&m->scratch, 2 * sizeof *hours.span), .n = 2};

    hours.span[0] = (struct span){8 * 60, 12 * 60};
    hours.span[1] = (struct span){13 * 60, 17 * 60};
    return hours;
}

/* The project's calendar, or what stands in for it: the first one, the usual week. */
static struct mspdi_calendar *standard_find(struct mspdi *m)
{
    struct mspdi_calendar *c = mspdi_calendar_named(m, m->xml, "CalendarUID");

    return c ? c : &m->calendar[0];
}

void mspdi_calendars_read(struct mspdi *m)
{
    struct reading r = {.m = m, .office = office_hours(m)};
    const struct node *list = mspdi_children(m->xml, "Calendars");
    size_t n = 0;

    for (const struct node *e = list; e; e = e->next)
        n++;
    m->calendar = pool_take(&m->scratch, (n + 1) * sizeof *m->calendar);
    for (const struct node *e = list; e; e = e->next) {
        const char *uid = mspdi_text(m, e, "UID");

        m->calendar[m->calendars++].xml = e;
        if (uid && !map_find(&m->calendar_of, uid, strlen(uid)))
            *map_slot(&m->calendar_of, uid, strlen(uid)) = (uint32_t)m->calendars;
    }
    for (size_t i = 0; i < m->calendars; i++)
        base_link(m, &m->calendar[i]);
    for (size_t i = 0; i <= m->calendars; i++) /* what a calendar without a base leaves open */
        for (int day = 0; day < 5; day++)
            m->calendar[i].week[day] = r.office;
    for (size_t i = 0; i < m->calendars; i++)
        calendar_read(&r, &m->calendar[i]);
    for (size_t i = 0; i < m->calendars; i++)
        work_weeks_read(&r, &m->calendar[i]);
    m->standard = standard_find(m);
}

void mspdi_calendars_release(struct mspdi *m)
{
    for (size_t i = 0; i < m->calendars; i++)
        free(m->calendar[i].exception);
    map_release(&m->calendar_of);
}

int mspdi_calendar_has_week(const struct mspdi_calendar *c)
{
    return memchr(c->says, 1, sizeof c->says) != NULL;
}

struct mspdi_calendar *mspdi_calendar_plain(struct mspdi_calendar *c)
{
    while (c->base && !c->exceptions && !mspdi_calendar_has_week(c))
        c = c->base;
    return c;
}

int mspdi_calendar_is_exception(const struct mspdi_calendar *c, int32_t day)
{
    return exception_at(c, day) != NULL;
}

struct mspdi_calendar *mspdi_calendar_named(struct mspdi *m, const struct node *of,
                                            const char *key)
{
    struct mspdi_calendar *c = calendar_find(m, of, key);

    return c ? mspdi_calendar_plain(c) : NULL;
}

struct hours mspdi_calendar_weekday(const struct mspdi_calendar *c, int weekday)
{
    while (!c->says[weekday] && c->base)
        c = c->base;
    return c->week[weekday];
}

struct hours mspdi_calendar_day(const struct mspdi_calendar *c, int32_t day)
{
    const struct mspdi_exception *e = exception_at(c, day);

    return e ? e->hours : usual_hours(c, day);
}

int mspdi_hours_equal(const struct hours *a, const struct hours *b)
{
    if (a->n != b->n)
        return 0;
    for (uint32_t i = 0; i < a->n; i++)
        if (a->span[i].from != b->span[i].from || a->span[i].to != b->span[i].to)
            return 0;
    return 1;
}
