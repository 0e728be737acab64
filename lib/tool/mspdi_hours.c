/* Weeks with equal days put together, exceptions in the short notation where it says all. */
#include "tool/mspdi_hours.h"

#include "base/buf.h"
#include "base/date.h"

#include <string.h>

static const char *hours_text(struct mspdi *m, const struct hours *hours)
{
    struct buf out = {0};

    for (uint32_t i = 0; i < hours->n; i++) {
        int from = hours->span[i].from, to = hours->span[i].to;

        buf_format(&out, "%s%02d:%02d-%02d:%02d", i ? ", " : "", from / 60, from % 60, to / 60,
                   to % 60);
    }
    const char *text = pool_text(m->pool, buf_text(&out), out.n);

    buf_release(&out);
    return text;
}

static const char *days_key(struct mspdi *m, int from, int to)
{
    static const char names[] = "montuewedthufrisatsun";

    return from == to ? pool_format(m->pool, "%.3s", names + 3 * from)
                      : pool_format(m->pool, "%.3s-%.3s", names + 3 * from, names + 3 * to);
}

static struct node *week_node(struct mspdi *m, const struct mspdi_calendar *c)
{
    struct node *week = node_map(m->pool);

    for (int day = 0, next; day < 7; day = next) {
        struct hours hours = mspdi_calendar_weekday(c, day), other = hours;

        for (next = day + 1; next < 7; next++) {
            other = mspdi_calendar_weekday(c, next);
            if (!mspdi_hours_equal(&hours, &other))
                break;
        }
        if (hours.n)
            mspdi_value(m, week, days_key(m, day, next - 1), hours_text(m, &hours));
    }
    return week;
}

void mspdi_hours_week(struct mspdi *m, struct node *map, const struct mspdi_calendar *c)
{
    if (!c->base || mspdi_calendar_has_week(c))
        node_add(m->pool, map, "week", week_node(m, c));
}

/* What an extra working day has if it names no hours. */
static struct hours first_hours(const struct mspdi_calendar *c)
{
    struct hours hours = {0};

    for (int day = 0; day < 7 && !hours.n; day++)
        hours = mspdi_calendar_weekday(c, day);
    return hours;
}

static const char *range_text(struct mspdi *m, const struct mspdi_exception *e)
{
    char from[11], to[11];

    date_iso(e->from, from);
    date_iso(e->to, to);
    return e->from == e->to ? pool_text(m->pool, from, 10)
                            : pool_format(m->pool, "%s..%s", from, to);
}

static struct node *exception_node(struct mspdi *m, const struct mspdi_exception *e,
                                   const struct hours *first)
{
    const char *range = range_text(m, e);

    if (!e->hours.n || mspdi_hours_equal(&e->hours, first))
        return node_text(m->pool, e->name ? pool_format(m->pool, "%s %s", range, e->name) : range);
    struct node *map = node_map(m->pool);

    mspdi_value(m, map, "dates", range);
    mspdi_value(m, map, "hours", hours_text(m, &e->hours));
    mspdi_words(m, map, "name", e->name);
    return map;
}

void mspdi_hours_days(struct mspdi *m, struct node *map, const char *key,
                      const struct mspdi_calendar *c, int working)
{
    struct hours first = first_hours(c);
    struct mspdi_list list;

    mspdi_list_init(m, &list);
    for (size_t i = 0; i < c->exceptions; i++)
        if ((c->exception[i].hours.n > 0) == working)
            mspdi_list_add(&list, exception_node(m, &c->exception[i], &first));
    if (list.node->child)
        node_add(m->pool, map, key, list.node);
}

/* The hours of a day as a bit for each hour in which some work is done. */
static uint32_t bits_of(struct hours hours)
{
    uint32_t bits = 0;

    for (uint32_t i = 0; i < hours.n; i++)
        for (int hour = hours.span[i].from / 60; hour * 60 < hours.span[i].to; hour++)
            bits |= UINT32_C(1) << hour;
    return bits;
}

/* One of the three calendars that MS Project puts into each new file, as it is there. */
static int is_stock(const struct mspdi_calendar *c)
{
    enum {
        OFFICE = 0x1ef00,   /* 8 to 12 and 13 to 17 */
        ALL_DAY = 0xffffff,
        LATE = 0x800000,    /* from 23 on */
        EARLY = 0xf7,       /* to 3, and 4 to 8 */
        NIGHT = LATE | EARLY
    };
    static const uint32_t week[3][7] = {
        {OFFICE, OFFICE, OFFICE, OFFICE, OFFICE, 0, 0},
        {ALL_DAY, ALL_DAY, ALL_DAY, ALL_DAY, ALL_DAY, ALL_DAY, ALL_DAY},
        {LATE, NIGHT, NIGHT, NIGHT, NIGHT, EARLY, 0},
    };

    for (int i = 0; i < 3 && !c->exceptions; i++) {
        int day = 0;

        while (day < 7 && bits_of(mspdi_calendar_weekday(c, day)) == week[i][day])
            day++;
        if (day == 7)
            return 1;
    }
    return 0;
}

void mspdi_hours_choose(struct mspdi *m)
{
    mspdi_hours_ask(m, m->standard);
    for (size_t i = 0; i < m->calendars; i++)
        if (m->calendar[i].is_base && !is_stock(&m->calendar[i]))
            mspdi_hours_ask(m, &m->calendar[i]);
}

const char *mspdi_hours_ask(struct mspdi *m, struct mspdi_calendar *calendar)
{
    struct mspdi_calendar *c = calendar;

    while (!c->id) {
        const char *name = c->xml ? mspdi_line(m, c->xml, "Name") : "Standard";
        const char *uid = c->xml ? mspdi_text(m, c->xml, "UID") : NULL;

        c->id = import_id(&m->ids, name ? name : "", "calendar", "calendar", uid ? uid : "1");
        if (c->base)
            c = mspdi_calendar_plain(c->base);
    }
    return calendar->id;
}

static struct node *calendar_node(struct mspdi *m, const struct mspdi_calendar *c)
{
    struct node *map = node_map(m->pool);
    const char *name = c->xml ? mspdi_line(m, c->xml, "Name") : "Standard";

    mspdi_value(m, map, "id", c->id);
    mspdi_words(m, map, "name", name ? name : c->id);
    if (c->base)
        mspdi_value(m, map, "base", mspdi_calendar_plain(c->base)->id);
    mspdi_hours_week(m, map, c);
    mspdi_hours_days(m, map, "holidays", c, 0);
    mspdi_hours_days(m, map, "workdays", c, 1);
    return map;
}

struct node *mspdi_hours_register(struct mspdi *m)
{
    struct mspdi_list list;

    mspdi_list_init(m, &list);
    for (size_t i = 0; i <= m->calendars; i++)
        if (m->calendar[i].id)
            mspdi_list_add(&list, calendar_node(m, &m->calendar[i]));
    return list.node;
}
