/*
 * The backward pass: how late each leaf may be. A hull hands down what the
 * successors of its summary allow; a gate gathers the first dates of its
 * leaves, for whoever comes before.
 */
#include "calc/network_pass.h"

static void hulls_again(struct solver *s)
{
    struct network *net = s->net;

    for (size_t i = 0; i < net->summaries; i++) {
        s->first_start[i] = net->dates[net->leaves + i].early_start;
        s->least_start[i] = s->least_finish[i] = MOMENT_NEVER;
    }
    for (size_t b = 0; b < net->bonds; b++)
        s->bond_limit[b] = MOMENT_NEVER;
    for (size_t i = net->leaves; i < net->leaves + net->summaries; i++)
        net->dates[i].dated = 0;
    pass_end(net);
}

static void lower(int64_t *limit, int64_t moment)
{
    if (moment != MOMENT_NONE && moment < *limit)
        *limit = moment;
}

/*
 * What is done asks nothing of its predecessors any more; what is under way
 * asks that they be done before the rest of it begins, unless its finish is
 * said, or links bind it no more.
 */
static int asks(const struct solver *s, uint32_t leaf)
{
    const struct activity *a = &s->net->activity[leaf];

    if (!s->net->dates[leaf].dated || a->state == ACTIVITY_DONE)
        return 0;
    return a->state == ACTIVITY_OPEN ||
           (!a->floating && s->net->resume != MOMENT_NONE && a->expected_finish == MOMENT_NONE);
}

/* Where the start (or finish) stands that predecessors must not pass, in the pass under way. */
static int64_t asked(struct solver *s, uint32_t element, int start)
{
    const struct span_dates *d = &s->net->dates[element];

    if (element >= s->net->leaves)
        return (start ? s->least_start : s->least_finish)[element - s->net->leaves];
    if (!asks(s, element))
        return MOMENT_NEVER;
    const struct activity *a = &s->net->activity[element];
    int64_t finish = s->against_early ? d->early_finish : d->late_finish;

    if (!start)
        return pass_begin(a, finish); /* until work goes on, nothing is later */
    if (a->state == ACTIVITY_UNDER_WAY)
        return pass_start(a, finish, a->remaining);
    return s->against_early ? d->early_start : d->late_start;
}

/* What a bond allows its predecessor, if its successor asks for MOMENT. */
static int64_t allowed(const struct bond *bond, int64_t moment, const struct worktime *time)
{
    if (moment == MOMENT_NEVER)
        return moment;
    int64_t before = pass_lagged(bond, moment, time, -1);

    if (bond->minutes >= 0 || bond->elapsed)
        return before;
    /* with a lead, the time until work goes on makes no difference; but to a milestone it may */
    int64_t next = worktime_next(time, before);

    if (next != MOMENT_NEVER && pass_lagged(bond, next, time, 1) <= moment)
        return next;
    return pass_lagged(bond, before, time, 1) <= moment ? before : before - 1;
}

/* A lag to a summary counts on the calendar of each leaf below. */
static int counts_by_leaf(const struct network *net, const struct bond *bond)
{
    return bond->to >= net->leaves && bond->lag && !bond->elapsed;
}

/* What LEAF allows those who are linked, with a lag, to a summary above it. */
static void lagged_links(struct solver *s, uint32_t leaf)
{
    const struct network *net = s->net;
    uint32_t up = net->up[leaf];

    if (up != UINT32_MAX)
        up = s->bounds[up - net->leaves].lagged;
    while (up != UINT32_MAX) {
        for (uint32_t i = s->order.in_first[up]; i < s->order.in_first[up + 1]; i++) {
            uint32_t number = s->order.in[i];
            const struct bond *bond = &net->bond[number];

            if (counts_by_leaf(net, bond))
                lower(&s->bond_limit[number], allowed(bond, asked(s, leaf, pass_holds_start(bond)),
                                                      net->activity[leaf].time));
        }
        up = net->up[up] == UINT32_MAX ? UINT32_MAX : s->bounds[net->up[up] - net->leaves].lagged;
    }
}

static void limit_links(struct solver *s, uint32_t element, struct limits *limits)
{
    const struct network *net = s->net;

    for (uint32_t i = s->order.out_first[element]; i < s->order.out_first[element + 1]; i++) {
        const struct bond *bond = &net->bond[s->order.out[i]];
        int64_t moment = s->bond_limit[s->order.out[i]];

        if (!counts_by_leaf(net, bond))
            moment = allowed(bond, asked(s, bond->to, pass_holds_start(bond)),
                             pass_time(net, bond->to));
        if (bond->type == LINK_FS || bond->type == LINK_FF)
            lower(&limits->finish, moment);
        else
            lower(&limits->start, moment);
    }
}

static struct limits limits_above(struct solver *s, uint32_t element)
{
    uint32_t up = s->net->up[element];

    if (up != UINT32_MAX) {
        struct limits limits = s->limits[up - s->net->leaves];
        int64_t start = element < s->net->leaves ? s->net->dates[element].early_start
                                                 : s->first_start[element - s->net->leaves];

        /* only what makes the start of a summary is held by who waits for that start */
        if (start > s->first_start[up - s->net->leaves])
            limits.start = MOMENT_NEVER;
        return limits;
    }
    struct limits none = {MOMENT_NEVER, s->net->finish};

    if (!s->against_early)
        lower(&none.finish, s->net->promise);
    return none;
}

static void backward_hull(struct solver *s, uint32_t element)
{
    const struct summary *summary = &s->net->summary[element - s->net->leaves];
    struct limits limits = limits_above(s, element);

    lower(&limits.finish, summary->fnlt);
    lower(&limits.finish, summary->due);
    limit_links(s, element, &limits);
    s->limits[element - s->net->leaves] = limits;
}

static int64_t length_of_pin(const struct activity *a)
{
    return a->elapsed ? a->fixed_finish - a->fixed_start
                      : worktime_between(a->time, a->fixed_start, a->fixed_finish);
}

/* The last moment up to MOMENT at which it can begin. */
static int64_t begin_by(const struct activity *a, int64_t moment)
{
    return pass_begin(a, moment) == moment ? moment : pass_last(a, moment) - 1;
}

/* The latest dates within LIMITS. */
static void latest(const struct activity *a, const struct limits *limits, int64_t *start,
                   int64_t *finish)
{
    int64_t amount = a->state == ACTIVITY_UNDER_WAY    ? a->remaining
                     : a->fixed_start != MOMENT_NONE ? length_of_pin(a)
                                                     : a->length;

    *finish = limits->finish;
    *start = pass_start(a, *finish, amount);
    *finish = pass_last(a, *finish);
    if (limits->start < *start && a->state == ACTIVITY_OPEN) {
        *start = begin_by(a, limits->start);
        *finish = pass_finish(a, *start, amount);
    }
}

/* Float is working time, even of what takes its time around the clock. */
static int64_t float_of(const struct activity *a, int64_t from, int64_t to)
{
    return worktime_between(a->time, from, to);
}

static void free_leaf(const struct activity *a, struct limits limits, struct span_dates *d)
{
    int64_t start, finish;

    if (a->alap && a->state == ACTIVITY_OPEN) {
        struct limits all = limits;

        lower(&all.finish, a->due);
        lower(&all.finish, a->fnlt);
        lower(&all.start, a->snlt);
        latest(a, &all, &start, &finish);
        if (start > d->early_start) {
            d->early_start = start;
            d->early_finish = pass_finish(a, start, a->length);
            d->why = WHY_LATEST;
        }
    }
    latest(a, &limits, &start, &finish);
    d->free_float = float_of(a, d->early_finish, finish);
    if (d->free_float < 0)
        d->free_float = 0;
}

static void late_leaf(const struct activity *a, struct limits limits, struct span_dates *d)
{
    lower(&limits.finish, a->due);
    lower(&limits.finish, a->fnlt);
    lower(&limits.finish, a->mfo);
    lower(&limits.start, a->snlt);
    lower(&limits.start, a->mso);
    latest(a, &limits, &d->late_start, &d->late_finish);
    if (a->state == ACTIVITY_UNDER_WAY)
        d->late_start = d->early_start;
    /* a finish that was said, or held by a link, can be off work */
    if (d->late_finish < d->early_finish && d->early_finish <= limits.finish &&
        d->late_start >= d->early_start)
        d->late_finish = d->early_finish;
    d->total_float = float_of(a, d->early_finish, d->late_finish);
    if (a->state == ACTIVITY_OPEN && a->fixed_start != MOMENT_NONE) {
        d->late_start = a->fixed_start; /* a pin has its float, but what it waits for has not */
        d->late_finish = a->fixed_finish;
    }
}

static void backward_leaf(struct solver *s, uint32_t leaf)
{
    const struct activity *a = &s->net->activity[leaf];
    struct span_dates *d = &s->net->dates[leaf];

    if (!d->dated)
        return;
    struct limits limits = limits_above(s, leaf);

    limit_links(s, leaf, &limits);
    if (a->state == ACTIVITY_DONE) {
        d->late_start = d->early_start;
        d->late_finish = d->early_finish;
    } else if (s->against_early) {
        free_leaf(a, limits, d);
    } else {
        late_leaf(a, limits, d);
    }
    lagged_links(s, leaf);
}

/* The least float of what is open; what is done leaves none to speak of. */
static void gather_float(struct span_dates *summary, const struct span_dates *d, int done)
{
    if (done || d->closed) {
        summary->closed |= !summary->dated;
        return;
    }
    int first = !summary->dated || summary->closed;

    if (first || d->total_float < summary->total_float)
        summary->total_float = d->total_float;
    if (first || d->free_float < summary->free_float)
        summary->free_float = d->free_float;
    summary->closed = 0;
}

/* A summary's late dates are the first that any of its leaves has. */
static void gate_gather(struct solver *s, uint32_t element)
{
    struct network *net = s->net;
    const struct span_dates *d = &net->dates[element];
    uint32_t up = net->up[element];

    if (up == UINT32_MAX || !d->dated)
        return;
    struct span_dates *g = &net->dates[up];
    int64_t start = s->against_early ? d->early_start : d->late_start;
    int64_t finish = s->against_early ? d->early_finish : d->late_finish;

    lower(&s->least_start[up - net->leaves], asked(s, element, 1));
    lower(&s->least_finish[up - net->leaves], asked(s, element, 0));
    if (!g->dated || start < g->late_start)
        g->late_start = start;
    if (!g->dated || finish > g->late_finish)
        g->late_finish = finish;
    gather_float(g, d, element < net->leaves && net->activity[element].state == ACTIVITY_DONE);
    if (!g->dated || d->early_start < g->early_start)
        g->early_start = d->early_start;
    if (!g->dated || d->early_finish > g->early_finish)
        g->early_finish = d->early_finish;
    g->dated = 1;
}

void pass_backward(struct solver *s, int against_early)
{
    s->against_early = against_early;
    hulls_again(s);
    for (size_t i = s->order.n; i-- > 0;) {
        struct node_of node = network_node(s->net, s->order.node[i]);

        if (node.role == ROLE_HULL)
            backward_hull(s, node.element);
        else if (node.role == ROLE_LEAF)
            backward_leaf(s, node.element);
        if (node.role != ROLE_HULL)
            gate_gather(s, node.element);
    }
}

