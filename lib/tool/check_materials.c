/*
 * Rules about materials: what tasks need against what is planned, ordered and
 * there in time. Needs are gathered once and sorted by material, then by the
 * start of their task, in which order they take what has come.
 */
#include "tool/check.h"

#include "base/date.h"
#include "base/die.h"
#include "plan/money.h"
#include "plan/status.h"
#include "tool/check_item.h"
#include "tool/check_words.h"

#include <stdlib.h>

struct want { /* of one task, for one material */
    const struct task *task;
    const struct need *need;
    struct place material; /* where it stands; what they are sorted by */
    int64_t start, micro;
};

struct wants {
    struct want *v;
    size_t n, cap;
};

struct arrival {
    int32_t day;
    int64_t micro;
};

static int compare(struct place a, struct place b)
{
    if (a.file != b.file)
        return a.file < b.file ? -1 : 1;
    return a.at < b.at ? -1 : a.at > b.at;
}

static int by_material(const void *a, const void *b)
{
    const struct want *x = a, *y = b;
    int order = compare(x->material, y->material);

    if (order)
        return order;
    if (x->start != y->start)
        return x->start < y->start ? -1 : 1;
    return x->task->number < y->task->number ? -1 : x->task->number > y->task->number;
}

static int by_day(const void *a, const void *b)
{
    const struct arrival *x = a, *y = b;

    return x->day < y->day ? -1 : x->day > y->day;
}

static void gather_wants(const struct schedule *s, struct wants *wants)
{
    for (size_t i = 0; i < s->net.leaves; i++) {
        const struct task *task = s->of[i];
        const struct task_rare *rare = task_rare(task);

        for (size_t j = 0; j < rare->needs.n; j++) {
            const struct need *need = &rare->needs.v[j];
            const struct record *item = need->item.to;

            if (!item || item->kind != REGISTER_MATERIALS ||
                s->net.activity[i].state == ACTIVITY_OUT || !s->net.dates[i].dated)
                continue;
            ARRAY_PUSH(wants->v, wants->n, wants->cap,
                       ((struct want){task, need, item->place, s->net.dates[i].early_start,
                                      need->quantity.at ? need->quantity.micro : 1000000}));
        }
    }
    if (wants->n)
        qsort(wants->v, wants->n, sizeof *wants->v, by_material);
}

/* The day on which it comes that was ordered on DAY. */
static int32_t after_lead(const struct schedule *s, const struct material *m, int32_t day)
{
    int64_t from = moment_of(day + 1, 0);

    return moment_day(m->lead_time.elapsed ? from + m->lead_time.minutes - 1
                                           : worktime_add(s->net.time, from, m->lead_time.minutes));
}

/* When an order is there; 0 if nothing says so. What did not come yet comes tomorrow at best. */
static int arrives(const struct schedule *s, const struct material *m, const struct order *order,
                   int32_t *day)
{
    if (happened(&order->received_on, s->as_of)) {
        *day = order->received_on.day;
        return 1;
    }
    if (order->expected_on.at)
        *day = order->expected_on.day;
    else if (m->lead_time.at)
        *day = after_lead(
            s, m, happened(&order->ordered_on, s->as_of) ? order->ordered_on.day : s->as_of);
    else
        return 0;
    if (*day <= s->as_of)
        *day = s->as_of + 1;
    return 1;
}

static int64_t ordered(const struct material *m)
{
    int64_t sum = 0;

    for (size_t i = 0; i < m->orders.n; i++)
        sum += m->orders.v[i].quantity.micro;
    return sum;
}

/* Into ARRIVAL, with room for all orders and one more; what is never said to come is left out. */
static size_t arrivals_of(const struct schedule *s, const struct material *m, int64_t total,
                          struct arrival *arrival)
{
    size_t n = 0;
    int64_t open = total - ordered(m);

    for (size_t i = 0; i < m->orders.n; i++)
        if (arrives(s, m, &m->orders.v[i], &arrival[n].day))
            arrival[n++].micro = m->orders.v[i].quantity.micro;
    if (open > 0 && m->lead_time.at)
        arrival[n++] = (struct arrival){after_lead(s, m, s->as_of), open};
    qsort(arrival, n, sizeof *arrival, by_day);
    return n;
}

static void late(const struct schedule *s, const struct material *m, const struct want *want,
                 int32_t day)
{
    struct diag *diag = s->plan->diag;

    diag_add(diag, DIAG_MATERIAL_LATE, place_in(&want->task->record, want->need->item.at),
             m->record.id, check_day(diag, moment_of(day, 0)), check_id(&want->task->record),
             check_day(diag, want->start));
    if (m->orders.n)
        diag_note(diag, place_in(&m->record, m->orders.v[0].quantity.at), "ordered here");
    else
        diag_note(diag, place_in(&m->record, m->lead_time.at), "not ordered, and it takes %s",
                  check_words_work(s->plan, m->lead_time.minutes));
}

static void check_arrival(const struct schedule *s, const struct material *m,
                          const struct want *want, size_t n, int64_t total)
{
    struct arrival *arrival = xmalloc((m->orders.n + 1) * sizeof *arrival);
    size_t arrivals = arrivals_of(s, m, total, arrival), at = 0;
    int64_t there = 0, taken = 0;

    for (size_t i = 0; i < n; i++) {
        taken += want[i].micro;
        while (there < taken && at < arrivals)
            there += arrival[at++].micro;
        if (there < taken || at == 0)
            break;
        if (s->net.activity[want[i].task->leaf].state == ACTIVITY_OPEN &&
            arrival[at - 1].day > moment_day(want[i].start))
            late(s, m, &want[i], arrival[at - 1].day);
    }
    free(arrival);
}

static void check_orders(const struct plan *plan, const struct material *m, int64_t total)
{
    int64_t need = total ? total : m->quantity.micro, sum = ordered(m);
    struct place place;

    if (!m->orders.n || sum == need)
        return;
    place = place_in(&m->record, m->orders.v[m->orders.n - 1].quantity.at);
    if (sum > need)
        diag_add(plan->diag, DIAG_ORDERS_OVER, place, m->record.id, check_words_number(plan, sum),
                 check_words_number(plan, need));
    else if (!m->lead_time.at) /* with one, the rest is seen to come too late, or not */
        diag_add(plan->diag, DIAG_ORDERS_SHORT, place, m->record.id, check_words_number(plan, sum),
                 check_words_number(plan, need));
}

static void check_material(const struct schedule *s, const struct material *m,
                           const struct want *want, size_t n)
{
    const struct plan *plan = s->plan;
    int64_t total = 0;

    for (size_t i = 0; i < n; i++)
        total += want[i].micro;
    if (m->quantity.at && total != m->quantity.micro)
        diag_add(plan->diag, total > m->quantity.micro ? DIAG_MATERIAL_SHORT : DIAG_MATERIAL_LEFT,
                 place_in(&m->record, m->quantity.at), m->record.id,
                 check_words_number(plan, total), check_words_number(plan, m->quantity.micro));
    check_orders(plan, m, total);
    check_arrival(s, m, want, n, total);
}

/* The first want of the material that stands at PLACE, or the number of all. */
static size_t first_of(const struct wants *wants, struct place place)
{
    size_t low = 0, high = wants->n;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (compare(wants->v[middle].material, place) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* Where no task needs a material at all, the plan keeps its needs elsewhere. */
void check_materials(const struct schedule *s)
{
    struct wants wants = {0};

    if (s->plan->rows[REGISTER_MATERIALS].n)
        gather_wants(s, &wants);
    PLAN_EACH(s->plan, REGISTER_MATERIALS, material, m) {
        size_t from = first_of(&wants, m->record.place), to = from;

        while (to < wants.n && wants.v[to].need->item.to == &m->record)
            to++;
        if (wants.n)
            check_material(s, m, wants.v + from, to - from);
        else
            check_orders(s->plan, m, 0);
    }
    free(wants.v);
}
