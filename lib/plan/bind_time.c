/* Weeks, hours, and lists of days. */
#include "plan/bind_room.h"

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

void bind_hours(struct bind *b, const struct node *node, struct hours *into)
{
    *into = hours_of(b, node);
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

void bind_dates(struct bind *b, const struct node *node, struct dates *into)
{
    into->v = pool_take(&b->plan->pool, bind_count(node) * sizeof *into->v);
    for (const struct node *e = bind_first(node); e; e = bind_next(node, e)) {
        struct when *when = &into->v[into->n];

        if (node_is_empty(e) || !bind_scalar(b, e, "days"))
            continue;
        int fault = value_when(e->text, e->n, when);

        when->at = e->at;
        if (fault != VALUE_FINE)
            bind_fault(b, fault, e);
        else
            into->n++;
    }
}

void bind_ranges(struct bind *b, const struct node *node, struct ranges *into)
{
    into->v = pool_take(&b->plan->pool, bind_count(node) * sizeof *into->v);
    for (const struct node *e = bind_first(node); e; e = bind_next(node, e)) {
        struct range *range = &into->v[into->n];

        if (node_is_empty(e) || !bind_scalar(b, e, "ranges of days"))
            continue;
        int fault = value_range(e->text, e->n, range);

        range->from.at = e->at;
        if (fault != VALUE_FINE)
            bind_fault(b, fault, e);
        else
            into->n++;
    }
}
