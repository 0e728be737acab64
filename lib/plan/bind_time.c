/* Weeks, days off and on, and shares of days. */
#include "plan/bind.h"

#include <string.h>

enum { SPANS = 16 };

static int weekday(const char *name, size_t n)
{
    static const char names[] = "montuewedthufrisatsun";

    for (int i = 0; i < 7 && n == 3; i++)
        if (memcmp(names + 3 * i, name, 3) == 0)
            return i;
    return -1;
}

/* "mon", "mon-fri", "mon, wed" as a set of bits; 0 if it is none of them. */
static unsigned weekdays(const char *text)
{
    unsigned set = 0;

    while (*text) {
        size_t n = strcspn(text, "-, ");
        int from = weekday(text, n), to = from;

        text += n;
        if (*text == '-') {
            n = strcspn(++text, "-, ");
            to = weekday(text, n);
            text += n;
        }
        if (from < 0 || to < 0)
            return 0;
        for (int day = from;; day = (day + 1) % 7) {
            set |= 1u << day;
            if (day == to)
                break;
        }
        text += strspn(text, ", ");
    }
    return set;
}

/* Hours may be one text, or a list with a span in each line. */
static struct hours hours_of(struct bind *b, const struct node *node)
{
    struct hours hours = {0};
    struct span span[SPANS];
    size_t n = 0, more;

    for (const struct node *e = bind_first(node); e; e = bind_next(node, e)) {
        if (!bind_scalar(b, e, "hours") || node_is_empty(e))
            continue;
        int fault = value_hours(e->text, e->n, span + n, SPANS - n, &more);

        if (fault == VALUE_FINE && n && span[n].from < span[n - 1].to)
            fault = DIAG_NOT_HOURS;
        if (fault != VALUE_FINE) {
            bind_fault(b, fault, e);
            return hours;
        }
        n += more;
    }
    hours.span = pool_take(&b->plan->pool, n * sizeof *span);
    memcpy(hours.span, span, n * sizeof *span);
    hours.n = (uint32_t)n;
    hours.at = node->at;
    return hours;
}

void bind_week(struct bind *b, const struct node *node, struct week_hours *into)
{
    if (node->kind != NODE_MAP) {
        diag_add(b->diag, DIAG_WRONG_SHAPE, ((struct place){b->file, node->at}),
                 "'week', which takes a mapping of days to hours");
        return;
    }
    size_t faults = b->diag->n;

    for (const struct node *e = node->child; e; e = e->next) {
        unsigned set = weekdays(e->key);

        if (!set) {
            diag_add(b->diag, DIAG_NOT_A_WEEKDAY, ((struct place){b->file, e->key_at}), e->key);
            continue;
        }
        struct hours hours = hours_of(b, e);

        for (int day = 0; day < 7; day++)
            if (set & 1u << day)
                into->day[day] = hours;
    }
    if (b->diag->n == faults)
        into->at = node->at; /* a week that cannot be read whole is as if not given */
}

/* `RANGE NAME` in one line. */
static int days_short(struct bind *b, const struct node *e, struct days *into)
{
    size_t n = strcspn(e->text, " ");
    int fault = value_range(e->text, n, &into->dates);

    if (fault != VALUE_FINE) {
        bind_fault(b, fault, e);
        return 0;
    }
    while (n < e->n && e->text[n] == ' ')
        n++;
    if (n < e->n)
        into->name = bind_text(b, e->text + n, e->n - n, e->at + (uint32_t)n);
    into->dates.from.at = e->at;
    return 1;
}

static int days_long(struct bind *b, const struct node *map, struct days *into)
{
    const struct node *dates = node_find(map, "dates"), *name = node_find(map, "name");
    const struct node *hours = node_find(map, "hours");

    bind_keys(b, map, "dates/hours/name");
    if (!dates || dates->kind != NODE_SCALAR) {
        bind_fault(b, DIAG_NOT_A_RANGE, map);
        return 0;
    }
    int fault = value_range(dates->text, dates->n, &into->dates);

    if (fault != VALUE_FINE) {
        bind_fault(b, fault, dates);
        return 0;
    }
    into->dates.from.at = dates->at;
    if (name && bind_scalar(b, name, "one text"))
        into->name = bind_text(b, name->text, name->n, name->at);
    if (hours && !node_is_empty(hours))
        into->hours = hours_of(b, hours);
    return 1;
}

void bind_days(struct bind *b, const struct node *node, struct days_list *into)
{
    into->v = pool_take(&b->plan->pool, bind_count(node) * sizeof *into->v);
    for (const struct node *e = bind_first(node); e; e = bind_next(node, e)) {
        struct days *days = &into->v[into->n];

        if (e->kind == NODE_LIST)
            bind_fault(b, DIAG_NOT_A_RANGE, e);
        else if (!node_is_empty(e))
            into->n += (size_t)(e->kind == NODE_MAP ? days_long(b, e, days)
                                                    : days_short(b, e, days));
    }
}

void bind_shares(struct bind *b, const struct node *node, struct shares *into)
{
    into->v = pool_take(&b->plan->pool, bind_count(node) * sizeof *into->v);
    for (const struct node *e = bind_first(node); e; e = bind_next(node, e)) {
        if (!bind_scalar(b, e, "RANGE UNITS") || node_is_empty(e))
            continue;
        struct share *share = &into->v[into->n];
        size_t n = strcspn(e->text, " ");
        int fault = value_range(e->text, n, &share->dates);

        if (fault == VALUE_FINE)
            fault = value_percent(e->text + n, e->n - n, &share->units);
        if (fault != VALUE_FINE) {
            bind_fault(b, fault, e);
            continue;
        }
        share->dates.from.at = e->at;
        into->n++;
    }
}
