/*
 * What a calendar comes down to: its week, then holidays, then extra working
 * days, then a person's leave and own extra days. Each is worked out once, and
 * so is what two of them have in common.
 */
#include "plan/calendar.h"

#include "plan/calendar_paint.h"

#include "base/die.h"

#include <stdlib.h>
#include <string.h>

struct derived { /* what was made of others, so that it is made once */
    const struct worktime *a, *b; /* b is NULL where only the share differs */
    int32_t share;                /* the cap; SHARE_FULL; 0 for what both have in common */
    const struct worktime *result;
};

enum { SHARE_FULL = -1, BASES = 16 };

struct calendars {
    struct plan *plan;
    struct pool pool;
    const struct week *standard;
    const struct worktime **calendar; /* by number of the row */
    const struct worktime **person;
    struct map row; /* id to row, from 1, of calendars and people alike */
    struct derived *derived;
    size_t n, cap;
    const struct worktime *project;
};

static const struct week *week_standard(struct pool *pool)
{
    static struct span span[] = {{540, 720}, {780, 1080}};
    struct week *week = pool_take(pool, sizeof *week);

    for (int day = 0; day < 5; day++)
        week->day[day] = (struct hours){span, 2, 0};
    week_count(week);
    return week;
}

/* From the calendar itself to the one at the root of its bases. */
static void paint_calendar(struct calendars *c, struct easel *e, const struct calendar *calendar)
{
    const struct calendar *said = NULL;

    for (const struct calendar *k = calendar; k && !said; k = (struct calendar *)k->base.to)
        if (k->week.at)
            said = k;
    if (!e->week)
        e->week = said ? paint_week(&c->pool, &said->week) : c->standard;
    for (const struct calendar *k = calendar; k; k = (struct calendar *)k->base.to) {
        paint_list(e, &k->holidays, COAT_HOLIDAY);
        paint_list(e, &k->workdays, COAT_WORKDAY);
    }
}

static const struct worktime *person_time(struct calendars *c, const struct person *person)
{
    struct easel e = {.full = person->units.at ? person->units.bp : 10000};
    const struct record *calendar = person->calendar.to ? person->calendar.to
                                                        : c->plan->project->calendar.to;

    if (person->week.at)
        e.week = paint_week(&c->pool, &person->week);
    paint_calendar(c, &e, (const struct calendar *)calendar);
    paint_list(&e, &person->leave, COAT_LEAVE);
    paint_list(&e, &person->workdays, COAT_OWN_WORKDAY);
    for (size_t i = 0; i < person->availability.n; i++) {
        const struct share *share = &person->availability.v[i];

        if (share->dates.from.at && share->units.at)
            paint_share(&e, share->dates.from.day, share->dates.to.day + 1, share->units.bp);
    }
    if (person->from.at)
        paint_add(&e, (struct paint){.from = DAY_FIRST, .to = person->from.day, .coat = COAT_AWAY});
    if (person->to.at)
        paint_add(&e, (struct paint){.from = person->to.day + 1, .to = DAY_LAST + 1,
                                     .coat = COAT_AWAY});
    return easel_finish(&e, &c->pool);
}

static void circle_said(struct plan *plan, const struct calendar *calendar)
{
    size_t steps = 0;

    diag_add(plan->diag, DIAG_CALENDAR_CIRCLE, place_in(&calendar->record, calendar->base.at),
             calendar->record.id ? calendar->record.id : "");
    for (const struct calendar *k = (struct calendar *)calendar->base.to;
         k && k != calendar && steps++ < BASES; k = (struct calendar *)k->base.to)
        if (k->base.id)
            diag_note(plan->diag, place_in(&k->record, k->base.at), "'%s' is based on '%s'",
                      k->record.id ? k->record.id : "", k->base.id);
}

/* Circles of bases, and long chains of them, are cut where they are found. */
static void bases_open(struct plan *plan)
{
    PLAN_EACH(plan, REGISTER_CALENDARS, calendar, calendar) {
        size_t steps = 0;
        const struct calendar *k = calendar;

        while (k && steps++ <= BASES)
            k = (struct calendar *)k->base.to;
        if (k) {
            circle_said(plan, calendar);
            calendar->base.to = NULL;
        }
    }
}

static void rows_number(struct calendars *c, enum register_kind kind)
{
    struct rows *rows = &c->plan->rows[kind];

    for (size_t i = 0; i < rows->n; i++)
        if (rows->v[i]->id)
            *map_slot(&c->row, rows->v[i]->id, strlen(rows->v[i]->id)) = (uint32_t)i + 1;
}

static void empty_said(struct calendars *c, const struct record *record,
                       const struct worktime *time)
{
    if (worktime_is_empty(time))
        diag_add(c->plan->diag, DIAG_NO_WORKING_TIME, place_in(record, record->id_at),
                 record->id ? record->id : "");
}

struct calendars *calendars_new(struct plan *plan)
{
    struct calendars *c = xmalloc(sizeof *c);
    struct pool *pool = &c->pool;

    *c = (struct calendars){.plan = plan};
    c->standard = week_standard(pool);
    c->calendar = pool_take(pool, plan->rows[REGISTER_CALENDARS].n * sizeof *c->calendar);
    c->person = pool_take(pool, plan->rows[REGISTER_PEOPLE].n * sizeof *c->person);
    bases_open(plan);
    rows_number(c, REGISTER_CALENDARS);
    rows_number(c, REGISTER_PEOPLE);
    for (size_t i = 0; i < plan->rows[REGISTER_CALENDARS].n; i++) {
        struct easel e = {.full = 10000};

        paint_calendar(c, &e, (struct calendar *)plan->rows[REGISTER_CALENDARS].v[i]);
        c->calendar[i] = easel_finish(&e, &c->pool);
        empty_said(c, plan->rows[REGISTER_CALENDARS].v[i], c->calendar[i]);
    }
    struct easel standard = {.full = 10000, .week = c->standard};

    c->project = plan->project->calendar.to
                     ? calendars_get(c, (struct calendar *)plan->project->calendar.to)
                     : easel_finish(&standard, &c->pool);
    return c;
}

void calendars_free(struct calendars *c)
{
    if (!c)
        return;
    map_release(&c->row);
    free(c->derived);
    pool_release(&c->pool);
    free(c);
}

static uint32_t row_of(const struct calendars *c, const struct record *record)
{
    return record->id ? map_find(&c->row, record->id, strlen(record->id)) : 0;
}

const struct worktime *calendars_project(struct calendars *c)
{
    return c->project;
}

const struct worktime *calendars_get(struct calendars *c, const struct calendar *calendar)
{
    uint32_t row = calendar ? row_of(c, &calendar->record) : 0;

    return row ? c->calendar[row - 1] : c->project;
}

static const struct worktime *derive(struct calendars *c, const struct worktime *a,
                                     const struct worktime *b, int32_t share)
{
    for (size_t i = 0; i < c->n; i++)
        if (c->derived[i].a == a && c->derived[i].b == b && c->derived[i].share == share)
            return c->derived[i].result;
    struct derived d = {a, b, share, NULL};

    d.result = b                     ? worktime_both(&c->pool, a, b)
               : share == SHARE_FULL ? worktime_full(&c->pool, a)
                                     : worktime_capped(&c->pool, a, share);
    ARRAY_PUSH(c->derived, c->n, c->cap, d);
    return d.result;
}

static const struct worktime *person_get(struct calendars *c, const struct person *person)
{
    uint32_t row = row_of(c, &person->record);

    if (!row)
        return c->project;
    if (!c->person[row - 1])
        c->person[row - 1] = person_time(c, person);
    return c->person[row - 1];
}

const struct worktime *calendars_hours(struct calendars *c, const struct person *person)
{
    return derive(c, person_get(c, person), NULL, SHARE_FULL);
}

const struct worktime *calendars_both(struct calendars *c, const struct worktime *a,
                                      const struct worktime *b)
{
    return a == b ? a : derive(c, a, b, 0);
}

const struct worktime *calendars_work(struct calendars *c, const struct person *person,
                                      int32_t units, const struct calendar *calendar)
{
    const struct worktime *work = person_get(c, person);

    if (units < 10000)
        work = derive(c, work, NULL, units);
    return calendar ? calendars_both(c, work, calendars_get(c, calendar)) : work;
}
