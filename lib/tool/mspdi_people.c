/*
 * Nearly every person has a calendar that only repeats the project's, and
 * then nothing is written. One that differs is named if it is a calendar for
 * all, or if a task had to name it; else it is the person's own week, leave
 * and extra days, as somebody would write it.
 *
 * MS Project keeps every rate as so much an hour, and beside it the unit in
 * which it is shown.
 */
#include "tool/mspdi_people.h"

#include "base/date.h"
#include "plan/field.h"
#include "tool/mspdi_amount.h"
#include "tool/mspdi_hours.h"

#include <string.h>

enum { WORK = 1, COST = 2, FULL = 10000 };

#define RATE_LIMIT INT64_C(1000000000000000) /* a thousand million an hour, in millionths */

static int is_person(struct mspdi *m, const struct node *e)
{
    int64_t uid = mspdi_number(e, "UID", 0), type = mspdi_number(e, "Type", WORK);

    if (uid <= 0 || mspdi_flag(e, "IsNull"))
        return 0;
    if (type == COST || mspdi_flag(e, "IsCostResource"))
        mspdi_lose(m, LOSS_COST_RESOURCE, "resource", e);
    else if (type != WORK)
        mspdi_lose(m, LOSS_MATERIAL, "resource", e);
    else
        return 1;
    return 0;
}

static void person_read(struct mspdi *m, const struct node *e, struct mspdi_person *p)
{
    const char *uid = mspdi_text(m, e, "UID");

    p->xml = e;
    p->name = mspdi_line(m, e, "Name");
    if (!p->name)
        p->name = pool_format(m->pool, "Resource %s", uid);
    p->id = import_id(&m->ids, p->name, "person", "person", uid);
    p->calendar = mspdi_calendar_named(m, e, "CalendarUID");
    if (!p->calendar)
        p->calendar = m->standard;
    if (!map_find(&m->person_of, uid, strlen(uid)))
        *map_slot(&m->person_of, uid, strlen(uid)) = (uint32_t)(p - m->person) + 1;
}

void mspdi_people_read(struct mspdi *m)
{
    const struct node *list = mspdi_children(m->xml, "Resources");
    size_t n = 0;

    for (const struct node *e = list; e; e = e->next)
        n++;
    m->person = pool_take(&m->scratch, (n + 1) * sizeof *m->person);
    for (const struct node *e = list; e; e = e->next)
        if (is_person(m, e))
            person_read(m, e, &m->person[m->people++]);
}

static void put_calendar(struct mspdi *m, struct node *map, const struct mspdi_person *p)
{
    struct mspdi_calendar *c = p->calendar, *base = c->base ? mspdi_calendar_plain(c->base) : NULL;

    if (c == m->standard)
        return;
    if (c->is_base || c->id || !base) {
        mspdi_value(m, map, "calendar", mspdi_hours_ask(m, c));
        return;
    }
    if (base != m->standard)
        mspdi_value(m, map, "calendar", mspdi_hours_ask(m, base));
    mspdi_hours_week(m, map, c);
    mspdi_hours_days(m, map, "workdays", c, 1);
    mspdi_hours_days(m, map, "leave", c, 0);
}

/* Units in basis points; more than one person's worth is cut, and noted. */
static int64_t share_of(struct mspdi *m, const struct node *of, const char *key,
                        const struct node *person)
{
    int64_t share = mspdi_micro(of, key, 1000000) / 100;

    if (share > FULL)
        mspdi_lose(m, LOSS_UNITS, "resource", person);
    return share > FULL ? FULL : share < 0 ? 0 : share;
}

/* A date that stands for "ever". */
static int is_ever(int64_t moment)
{
    int year = moment == MOMENT_NONE ? 1984 : civil_of_day(moment_day(moment)).year;

    return year <= 1984 || year >= 2049;
}

static void put_availability(struct mspdi *m, struct node *map, const struct node *person)
{
    struct mspdi_list list;
    const struct node *e = mspdi_children(person, "AvailabilityPeriods");

    mspdi_list_init(m, &list);
    for (; e; e = e->next) {
        int64_t from = mspdi_moment(e, "AvailableFrom"), to = mspdi_moment(e, "AvailableTo");
        char first[11], last[11] = "";

        if (is_ever(from) && is_ever(to))
            continue;
        date_iso(is_ever(from) ? day_of_civil(1984, 1, 1) : moment_day(from), first);
        if (!is_ever(to))
            date_iso(moment_day(to), last);
        if (last[0] && strcmp(first, last) > 0)
            continue;
        const char *share = mspdi_percent(m, share_of(m, e, "AvailableUnits", person));

        mspdi_list_add(&list,
                       node_text(m->pool, pool_format(m->pool, "%s..%s %s", first, last, share)));
    }
    if (list.node->child)
        node_add(m->pool, map, "availability", list.node);
}

/* "20.00/min" of millionths an hour, in the unit it is shown in where that is one of ours. */
static const char *rate_text(struct mspdi *m, int64_t micro, int64_t format)
{
    static const char *const units[] = {"", "min", "h", "d", "w"};
    int64_t minutes[] = {0, 1, 60, m->units.day, m->units.week};

    if (micro > RATE_LIMIT)
        micro = RATE_LIMIT;
    if (format < 1 || format > 4 || !minutes[format] || micro > INT64_MAX / 20000)
        format = 2;
    int digits = currency_digits(m->units.currency);
    int64_t ten = 1;

    for (int i = 0; i < digits; i++)
        ten *= 10;
    int64_t step = 60 * (1000000 / ten), minor = (micro * minutes[format] + step / 2) / step;

    if (digits == 0)
        return pool_format(m->pool, "%lld/%s", (long long)minor, units[format]);
    return pool_format(m->pool, "%lld.%0*lld/%s", (long long)(minor / ten), digits,
                       (long long)(minor % ten), units[format]);
}

static void rate_add(struct mspdi *m, struct mspdi_list *list, const struct node *of)
{
    int64_t micro = mspdi_micro(of, "StandardRate", 0), from = mspdi_moment(of, "RatesFrom");
    const char *rate = rate_text(m, micro, mspdi_number(of, "StandardRateFormat", 2));
    char date[11];

    if (from != MOMENT_NONE && !is_ever(from)) {
        date_iso(moment_day(from), date);
        rate = pool_format(m->pool, "%s %s", date, rate);
    }
    mspdi_list_add(list, node_text(m->pool, rate));
}

/* What a plan has no word for: overtime, cost per use, tables B to E. */
static int has_other_rates(const struct node *person)
{
    int other = mspdi_micro(person, "OvertimeRate", 0) > 0 ||
                mspdi_micro(person, "CostPerUse", 0) > 0;

    for (const struct node *e = mspdi_children(person, "Rates"); e && !other; e = e->next)
        other = mspdi_number(e, "RateTable", 0) > 0 &&
                (mspdi_micro(e, "StandardRate", 0) > 0 || mspdi_micro(e, "CostPerUse", 0) > 0);
    return other;
}

static void put_rates(struct mspdi *m, struct node *map, const struct node *person)
{
    struct mspdi_list list;
    int paid = mspdi_micro(person, "StandardRate", 0) > 0;

    mspdi_list_init(m, &list);
    for (const struct node *e = mspdi_children(person, "Rates"); e; e = e->next)
        if (mspdi_number(e, "RateTable", 0) == 0) {
            paid |= mspdi_micro(e, "StandardRate", 0) > 0;
            rate_add(m, &list, e);
        }
    if (!list.node->child)
        rate_add(m, &list, person);
    if (has_other_rates(person))
        mspdi_lose(m, LOSS_OTHER_RATES, "resource", person);
    if (!paid)
        return;
    if (m->units.currency[0] && field_find(table_of(REGISTER_PEOPLE), "rates", 0))
        node_add(m->pool, map, "rates", list.node);
    else
        mspdi_lose(m, LOSS_RATES, "resource", person);
}

static struct node *person_node(struct mspdi *m, const struct mspdi_person *p)
{
    struct node *map = node_map(m->pool);
    int64_t share = share_of(m, p->xml, "MaxUnits", p->xml);

    mspdi_value(m, map, "id", p->id);
    mspdi_words(m, map, "name", p->name);
    mspdi_words(m, map, "email", mspdi_line(m, p->xml, "EmailAddress"));
    put_calendar(m, map, p);
    if (share > 0 && share < FULL)
        mspdi_value(m, map, "units", mspdi_percent(m, share));
    put_availability(m, map, p->xml);
    put_rates(m, map, p->xml);
    mspdi_words(m, map, "tags", mspdi_line(m, p->xml, "Group"));
    mspdi_words(m, map, "note", mspdi_prose(m, p->xml, "Notes"));
    return map;
}

struct node *mspdi_people_register(struct mspdi *m)
{
    struct mspdi_list list;

    mspdi_list_init(m, &list);
    for (size_t i = 0; i < m->people; i++)
        mspdi_list_add(&list, person_node(m, &m->person[i]));
    return list.node;
}
