/*
 * A calendar is painted: its week over all of time, then holidays, then extra
 * working days, then a person's leave and own extra days, each over what came
 * before. To paint in one pass the last coat is laid first, and a day once
 * painted is not painted again.
 */
#include "plan/calendar.h"

#include "base/die.h"

#include <stdlib.h>
#include <string.h>

enum coat { COAT_HOLIDAY, COAT_WORKDAY, COAT_LEAVE, COAT_OWN_WORKDAY, COAT_AWAY, COATS };

struct paint { /* one entry: days that are not as their week says */
    int32_t from, to; /* to is one past the last */
    enum coat coat;
    size_t order;
    const struct hours *hours; /* NULL: no work */
    int16_t cut_from, cut_to;  /* minutes of a single day that leave takes, if any */
};

struct share_paint {
    int32_t from, to, share;
};

struct easel { /* one calendar under way */
    const struct week *week;
    struct paint *paint;
    size_t n, cap;
    struct share_paint *share;
    size_t shares, share_cap;
    int32_t full; /* the share of a day when no entry says another */
};

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

static const struct week *week_of(struct pool *pool, const struct week_hours *hours)
{
    struct week *week = pool_take(pool, sizeof *week);

    memcpy(week->day, hours->day, sizeof week->day);
    week_count(week);
    return week;
}

/* The hours of an extra working day that names none: those of the first working day. */
static const struct hours *first_hours(const struct week *week)
{
    for (int day = 0; day < 7; day++)
        if (week->day[day].n)
            return &week->day[day];
    return NULL;
}

static void paint_add(struct easel *e, struct paint paint)
{
    paint.order = e->n;
    if (paint.from < paint.to)
        ARRAY_PUSH(e->paint, e->n, e->cap, paint);
}

/* Leave may begin or end within a day: then that day is cut, not taken. */
static void paint_days(struct easel *e, const struct days *days, enum coat coat)
{
    struct when from = days->dates.from, to = days->dates.to;
    struct paint paint = {.from = from.day, .to = to.day + 1, .coat = coat,
                          .hours = days->hours.n ? &days->hours : NULL};

    if (coat == COAT_WORKDAY || coat == COAT_OWN_WORKDAY) {
        if (!paint.hours)
            paint.hours = first_hours(e->week);
        paint_add(e, paint);
        return;
    }
    int16_t start = from.minute < 0 ? 0 : from.minute;
    int16_t end = to.minute < 0 ? DAY_MINUTES : to.minute;

    if (end == 0 && from.day < to.day) { /* until midnight is until the day before */
        paint.to--;
        to.day--;
        end = DAY_MINUTES;
    }
    if (from.day == to.day && start >= end)
        return; /* no time at all */
    if (start > 0 && from.day < to.day) {
        paint_add(e, (struct paint){from.day, from.day + 1, coat, 0, NULL, start, DAY_MINUTES});
        paint.from++;
        start = 0;
    }
    if (end < DAY_MINUTES || start > 0) {
        paint_add(e, (struct paint){to.day, to.day + 1, coat, 0, NULL, start, end});
        paint.to--;
    }
    paint_add(e, paint);
}

static void paint_list(struct easel *e, const struct days_list *list, enum coat coat)
{
    for (size_t i = 0; i < list->n; i++)
        if (list->v[i].dates.from.at)
            paint_days(e, &list->v[i], coat);
}

/* From the calendar itself to the one at the root of its bases. */
static void paint_calendar(struct calendars *c, struct easel *e, const struct calendar *calendar)
{
    const struct calendar *said = NULL;

    for (const struct calendar *k = calendar; k && !said; k = (struct calendar *)k->base.to)
        if (k->week.at)
            said = k;
    if (!e->week)
        e->week = said ? week_of(&c->pool, &said->week) : c->standard;
    for (const struct calendar *k = calendar; k; k = (struct calendar *)k->base.to) {
        paint_list(e, &k->holidays, COAT_HOLIDAY);
        paint_list(e, &k->workdays, COAT_WORKDAY);
    }
}

static int by_number(const void *a, const void *b)
{
    int32_t x = *(const int32_t *)a, y = *(const int32_t *)b;

    return x < y ? -1 : x > y;
}

/* Every day on which something begins or ends, once, in order. */
static int32_t *edges_of(const struct easel *e, size_t *n)
{
    int32_t *edge = xmalloc((2 * (e->n + e->shares) + 1) * sizeof *edge);
    size_t count = 0, kept = 1;

    edge[count++] = DAY_FIRST;
    for (size_t i = 0; i < e->n; i++) {
        edge[count++] = e->paint[i].from;
        edge[count++] = e->paint[i].to;
    }
    for (size_t i = 0; i < e->shares; i++) {
        edge[count++] = e->share[i].from;
        edge[count++] = e->share[i].to;
    }
    qsort(edge, count, sizeof *edge, by_number);
    for (size_t i = 1; i < count; i++)
        if (edge[i] != edge[kept - 1] && edge[i] <= DAY_LAST)
            edge[kept++] = edge[i];
    *n = kept;
    return edge;
}

static size_t edge_at(const int32_t *edge, size_t n, int32_t day)
{
    size_t low = 0, high = n;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (edge[middle] < day)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* The last coat first; of one coat, the entry that stands first. */
static int by_coat(const void *a, const void *b)
{
    const struct paint *x = a, *y = b;

    if (x->coat != y->coat)
        return x->coat > y->coat ? -1 : 1;
    return x->order < y->order ? -1 : x->order > y->order;
}

/* The next part at or after I that has no paint yet. */
static size_t bare(size_t *next, size_t i)
{
    size_t end = i;

    while (next[end] != end)
        end = next[end];
    while (next[i] != end) {
        size_t step = next[i];

        next[i] = end;
        i = step;
    }
    return end;
}

static const struct week *week_all(struct pool *pool, const struct hours *hours)
{
    struct week *week = pool_take(pool, sizeof *week);

    for (int day = 0; day < 7 && hours; day++)
        week->day[day] = *hours;
    week_count(week);
    return week;
}

/* HOURS without the minutes from FROM to TO. */
static struct hours hours_without(struct pool *pool, const struct hours *hours, int16_t from,
                                  int16_t to)
{
    struct hours left = {.span = pool_take(pool, (hours->n + 1) * sizeof *left.span)};

    for (size_t i = 0; i < hours->n; i++) {
        struct span s = hours->span[i];

        if (s.from < from)
            left.span[left.n++] = (struct span){s.from, s.to < from ? s.to : from};
        if (s.to > to)
            left.span[left.n++] = (struct span){s.from > to ? s.from : to, s.to};
    }
    return left;
}

static const struct week *week_without(struct pool *pool, const struct week *week,
                                       const struct paint *cut)
{
    struct week *left = pool_take(pool, sizeof *left);

    for (int day = 0; day < 7; day++)
        left->day[day] = hours_without(pool, &week->day[day], cut->cut_from, cut->cut_to);
    week_count(left);
    return left;
}

static void paint_stretches(struct calendars *c, struct easel *e, const int32_t *edge,
                            struct worktime *time)
{
    size_t *next = xmalloc((time->n + 1) * sizeof *next);
    uint8_t *coat = xmalloc(time->n + 1); /* of each part, plus one */
    const struct week *off = week_all(&c->pool, NULL);

    for (size_t i = 0; i <= time->n; i++) {
        next[i] = i;
        coat[i] = 0;
    }
    if (e->n)
        qsort(e->paint, e->n, sizeof *e->paint, by_coat);
    for (size_t p = 0; p < e->n; p++) {
        const struct paint *paint = &e->paint[p];
        size_t to = edge_at(edge, time->n, paint->to);

        if (paint->cut_to)
            continue;
        for (size_t i = bare(next, edge_at(edge, time->n, paint->from)); i < to;
             i = bare(next, i)) {
            time->stretch[i].week = paint->hours ? week_all(&c->pool, paint->hours) : off;
            next[i] = i + 1;
            coat[i] = (uint8_t)(paint->coat + 1);
        }
    }
    for (size_t p = 0; p < e->n; p++)
        if (e->paint[p].cut_to) {
            size_t i = edge_at(edge, time->n, e->paint[p].from);

            if (coat[i] <= e->paint[p].coat + 1)
                time->stretch[i].week =
                    week_without(&c->pool, time->stretch[i].week, &e->paint[p]);
        }
    free(next);
    free(coat);
}

static void paint_shares(const struct easel *e, const int32_t *edge, struct worktime *time)
{
    for (size_t p = 0; p < e->shares; p++)
        for (size_t i = edge_at(edge, time->n, e->share[p].from);
             i < time->n && edge[i] < e->share[p].to; i++)
            time->stretch[i].share = e->share[p].share;
}

static const struct worktime *easel_finish(struct calendars *c, struct easel *e)
{
    struct worktime *time = pool_take(&c->pool, sizeof *time);
    int32_t *edge = edges_of(e, &time->n);

    time->stretch = pool_take(&c->pool, time->n * sizeof *time->stretch);
    for (size_t i = 0; i < time->n; i++)
        time->stretch[i] = (struct stretch){.from = edge[i], .share = e->full, .week = e->week};
    paint_stretches(c, e, edge, time);
    paint_shares(e, edge, time);
    worktime_count(time);
    free(edge);
    free(e->paint);
    free(e->share);
    return time;
}

static void share_add(struct easel *e, int32_t from, int32_t to, int32_t share)
{
    struct share_paint paint = {from, to, share};

    if (from < to)
        ARRAY_PUSH(e->share, e->shares, e->share_cap, paint);
}

static const struct worktime *person_time(struct calendars *c, const struct person *person)
{
    struct easel e = {.full = person->units.at ? person->units.bp : 10000};
    const struct record *calendar = person->calendar.to ? person->calendar.to
                                                        : c->plan->project->calendar.to;

    if (person->week.at)
        e.week = week_of(&c->pool, &person->week);
    paint_calendar(c, &e, (const struct calendar *)calendar);
    paint_list(&e, &person->leave, COAT_LEAVE);
    paint_list(&e, &person->workdays, COAT_OWN_WORKDAY);
    for (size_t i = 0; i < person->availability.n; i++) {
        const struct share *share = &person->availability.v[i];

        if (share->dates.from.at && share->units.at)
            share_add(&e, share->dates.from.day, share->dates.to.day + 1, share->units.bp);
    }
    if (person->from.at)
        paint_add(&e, (struct paint){.from = DAY_FIRST, .to = person->from.day, .coat = COAT_AWAY});
    if (person->to.at)
        paint_add(&e, (struct paint){.from = person->to.day + 1, .to = DAY_LAST + 1,
                                     .coat = COAT_AWAY});
    return easel_finish(c, &e);
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
        c->calendar[i] = easel_finish(c, &e);
        empty_said(c, plan->rows[REGISTER_CALENDARS].v[i], c->calendar[i]);
    }
    struct easel standard = {.full = 10000, .week = c->standard};

    c->project = plan->project->calendar.to
                     ? calendars_get(c, (struct calendar *)plan->project->calendar.to)
                     : easel_finish(c, &standard);
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
