/*
 * The forward pass: early dates. A gate hands the bounds of its summary down;
 * a lag that counts on the leaf's own calendar is counted there.
 */
#include "calc/network_pass.h"

#define LATER(a, b) ((a) > (b) ? (a) : (b))

static int64_t length_of(const struct network *net, uint32_t element)
{
    const struct span_dates *d = &net->dates[element];

    if (element < net->leaves && !net->activity[element].crew &&
        net->activity[element].fixed_start == MOMENT_NONE)
        return net->activity[element].length;
    return d->dated ? worktime_between(pass_time(net, element), d->early_start, d->early_finish)
                    : 0;
}

static int64_t lag_of(const struct network *net, const struct bond *bond)
{
    if (!bond->percent)
        return bond->lag;
    return length_of(net, bond->from) * bond->lag / 10000;
}

static int64_t held_by(const struct network *net, const struct bond *bond)
{
    const struct span_dates *d = &net->dates[bond->from];

    return bond->type == LINK_FS || bond->type == LINK_FF ? d->early_finish : d->early_start;
}

static void hold(struct bounds *bounds, const struct bond *bond, uint32_t number, int64_t moment)
{
    if (pass_holds_start(bond) ? moment <= bounds->start : moment <= bounds->finish)
        return;
    if (pass_holds_start(bond)) {
        bounds->start = moment;
        bounds->start_bond = number;
    } else {
        bounds->finish = moment;
        bounds->finish_bond = number;
    }
}

/* The links into ELEMENT; of a summary only those without lag, or (LAGS) only those with. */
static void hold_links(struct solver *s, uint32_t element, const struct worktime *time,
                       int lags, struct bounds *bounds)
{
    const struct network *net = s->net;

    for (uint32_t i = s->order.in_first[element]; i < s->order.in_first[element + 1]; i++) {
        uint32_t number = s->order.in[i];
        struct bond *bond = &net->bond[number];

        if (!net->dates[bond->from].dated ||
            (element >= net->leaves && (bond->lag && !bond->elapsed) != lags))
            continue;
        bond->minutes = lag_of(net, bond);
        hold(bounds, bond, number, pass_lagged(bond, held_by(net, bond), time, 1));
    }
}

static struct bounds bounds_above(struct solver *s, uint32_t element)
{
    uint32_t up = s->net->up[element];

    if (up == UINT32_MAX)
        return (struct bounds){MOMENT_NONE, MOMENT_NONE, UINT32_MAX, UINT32_MAX, UINT32_MAX};
    return s->bounds[up - s->net->leaves];
}

static int has_lags(struct solver *s, uint32_t element)
{
    for (uint32_t i = s->order.in_first[element]; i < s->order.in_first[element + 1]; i++) {
        const struct bond *bond = &s->net->bond[s->order.in[i]];

        if (bond->lag && !bond->elapsed)
            return 1;
    }
    return 0;
}

static void forward_gate(struct solver *s, uint32_t element)
{
    const struct summary *summary = &s->net->summary[element - s->net->leaves];
    struct bounds bounds = bounds_above(s, element);

    if (summary->snet > bounds.start) {
        bounds.start = summary->snet;
        bounds.start_bond = UINT32_MAX;
    }
    hold_links(s, element, s->net->time, 0, &bounds);
    if (has_lags(s, element))
        bounds.lagged = element;
    s->bounds[element - s->net->leaves] = bounds;
}

static struct bounds bounds_of_leaf(struct solver *s, uint32_t leaf)
{
    const struct worktime *time = s->net->activity[leaf].time;
    struct bounds bounds = bounds_above(s, leaf);

    for (uint32_t up = bounds.lagged; up != UINT32_MAX;) {
        hold_links(s, up, time, 1, &bounds);
        up = bounds_above(s, up).lagged;
    }
    hold_links(s, leaf, time, 0, &bounds);
    return bounds;
}

static void start_later(struct span_dates *d, int64_t *start, int64_t bound, enum why_kind why)
{
    if (bound <= *start)
        return;
    *start = bound;
    d->why = (uint8_t)why;
}

/*
 * Not to finish before FINISH. What a minute is worth to a crew differs: of
 * the starts that lead to one minute the first counts, and where none leads
 * to it, the last minutes are slow.
 */
static void place_finish(const struct activity *a, int64_t finish, struct span_dates *d)
{
    int64_t last = pass_last(a, finish);
    int64_t start = pass_begin(a, pass_start(a, finish, a->length));

    if (a->crew) {
        int64_t first = pass_begin(a, pass_start(a, last - 1, a->length) + 1);

        if (pass_finish(a, first, a->length) <= last)
            start = first;
    }
    d->early_start = LATER(d->early_start, start);
    d->early_finish = LATER(pass_finish(a, d->early_start, a->length), last);
}

static void place_open(struct solver *s, const struct activity *a, const struct bounds *bounds,
                       struct span_dates *d)
{
    const struct network *net = s->net;
    int64_t start = net->start, fnet = LATER(a->fnet, bounds->finish);
    int by_link = bounds->start_bond != UINT32_MAX;

    d->why = WHY_PROJECT;
    d->bond = UINT32_MAX;
    start_later(d, &start, net->resume, WHY_STATUS_DATE);
    start = a->crew ? crew_start(a->crew, start) : worktime_next(a->time, start);
    start_later(d, &start, by_link ? MOMENT_NONE : bounds->start, WHY_CONSTRAINT);
    start_later(d, &start, a->snet, WHY_CONSTRAINT);
    start_later(d, &start, a->resume, WHY_RESUME);
    if (by_link && bounds->start >= pass_begin(a, start)) {
        start = bounds->start;
        d->why = WHY_LINK;
        d->bond = bounds->start_bond;
    }
    d->early_start = pass_begin(a, start);
    d->early_finish = pass_finish(a, d->early_start, a->length);
    if (fnet <= d->early_finish)
        return;
    d->why = fnet == a->fnet ? WHY_CONSTRAINT : WHY_LINK;
    d->bond = bounds->finish_bond;
    place_finish(a, fnet, d);
}

/* Pinned by the author, whatever the links say. 1 if it was. */
static int place_pinned(const struct activity *a, struct span_dates *d)
{
    d->why = WHY_FIXED;
    if (a->fixed_start != MOMENT_NONE) {
        d->early_start = a->fixed_start;
        d->early_finish = a->fixed_finish;
        return 1;
    }
    d->why = WHY_CONSTRAINT;
    if (a->mso != MOMENT_NONE) {
        d->early_start = pass_begin(a, a->mso);
        d->early_finish = pass_finish(a, d->early_start, a->length);
        return 1;
    }
    if (a->mfo == MOMENT_NONE)
        return 0;
    d->early_start = pass_start(a, a->mfo, a->length);
    d->early_finish = a->mfo;
    return 1;
}

/* What is left goes on after the status date, and after what it waits for. */
static void place_under_way(struct solver *s, const struct activity *a,
                            const struct bounds *bounds, struct span_dates *d)
{
    int64_t from = LATER(a->actual_start, a->resume);

    d->why = WHY_ACTUAL;
    d->early_start = a->actual_start;
    if (a->expected_finish != MOMENT_NONE) {
        d->early_finish = LATER(a->expected_finish, a->actual_start);
        return;
    }
    if (s->net->resume == MOMENT_NONE) { /* open work stays where it is */
        d->early_finish = pass_finish(a, pass_begin(a, from), a->length);
        return;
    }
    from = LATER(from, s->net->resume);
    if (!a->floating)
        from = LATER(from, bounds->start);
    d->early_finish = pass_finish(a, pass_begin(a, from), a->remaining);
    if (!a->floating && bounds->finish > d->early_finish)
        d->early_finish = LATER(d->early_finish, pass_last(a, bounds->finish));
}

static void hull_gather(struct network *net, uint32_t element)
{
    const struct span_dates *d = &net->dates[element];
    uint32_t up = net->up[element];

    if (up == UINT32_MAX || !d->dated)
        return;
    struct span_dates *h = &net->dates[up];

    if (!h->dated || d->early_start < h->early_start)
        h->early_start = d->early_start;
    if (!h->dated || d->early_finish > h->early_finish)
        h->early_finish = d->early_finish;
    h->dated = 1;
}

static void forward_leaf(struct solver *s, uint32_t leaf)
{
    const struct activity *a = &s->net->activity[leaf];
    struct span_dates *d = &s->net->dates[leaf];

    if (a->state == ACTIVITY_OUT)
        return;
    d->dated = 1;
    if (a->state == ACTIVITY_DONE) {
        d->why = WHY_ACTUAL;
        d->early_start = a->actual_start;
        d->early_finish = a->actual_finish;
        return;
    }
    struct bounds bounds = bounds_of_leaf(s, leaf);

    if (a->state == ACTIVITY_UNDER_WAY)
        place_under_way(s, a, &bounds, d);
    else if (!place_pinned(a, d))
        place_open(s, a, &bounds, d);
    if (d->early_start == MOMENT_NEVER || d->early_finish == MOMENT_NEVER)
        d->dated = 0;
}

void pass_forward(struct solver *s)
{
    for (size_t i = 0; i < s->order.n; i++) {
        struct node_of node = network_node(s->net, s->order.node[i]);

        if (node.role == ROLE_GATE)
            forward_gate(s, node.element);
        else if (node.role == ROLE_LEAF)
            forward_leaf(s, node.element);
        if (node.role != ROLE_GATE)
            hull_gather(s->net, node.element);
    }
}

void pass_end(struct network *net)
{
    net->finish = MOMENT_NONE;
    for (size_t i = 0; i < net->leaves; i++)
        if (net->dates[i].dated && net->dates[i].early_finish > net->finish)
            net->finish = net->dates[i].early_finish;
    if (net->finish == MOMENT_NONE)
        net->finish = net->start;
}
