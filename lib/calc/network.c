/*
 * Forward: each leaf starts at the latest of what bounds it, summaries gather
 * their leaves. Backward: each leaf may finish at the earliest of what its
 * successors and promises allow. The backward pass runs twice: once against
 * the successors' early dates, which gives free float and moves what is to be
 * as late as possible; once against their late dates, which gives total float.
 */
#include "calc/network.h"

#include "calc/network_pass.h"

const struct worktime *pass_time(const struct network *net, uint32_t element)
{
    return element < net->leaves ? net->activity[element].time : net->time;
}

/* What is reached behind the last day there is, is never reached. */
static int64_t within_time(int64_t moment)
{
    return moment > moment_of(DAY_LAST, DAY_MINUTES) ? MOMENT_NEVER : moment;
}

/* MOMENT, LAG later (or, with SIGN -1, earlier) on a successor's calendar. */
int64_t pass_lagged(const struct bond *bond, int64_t moment, const struct worktime *time, int sign)
{
    int64_t lag = bond->minutes * sign;

    return bond->elapsed ? within_time(moment + lag) : worktime_add(time, moment, lag);
}

int pass_holds_start(const struct bond *bond)
{
    return bond->type == LINK_FS || bond->type == LINK_SS;
}

/* When AMOUNT of the activity's work, begun at START, is done. */
int64_t pass_finish(const struct activity *a, int64_t start, int64_t amount)
{
    if (a->crew)
        return crew_finish(a->crew, start, amount);
    if (start == MOMENT_NEVER)
        return start;
    return a->elapsed ? within_time(start + amount) : worktime_add(a->time, start, amount);
}

/* The latest start from which it finishes by FINISH. */
int64_t pass_start(const struct activity *a, int64_t finish, int64_t amount)
{
    if (a->crew)
        return crew_latest(a->crew, finish, amount);
    return a->elapsed ? finish - amount : worktime_add(a->time, finish, -amount);
}

/* The first moment at or after MOMENT at which it can begin. */
int64_t pass_begin(const struct activity *a, int64_t moment)
{
    if (a->point || a->elapsed)
        return moment;
    return a->crew ? crew_start(a->crew, moment) : worktime_next(a->time, moment);
}

int64_t pass_last(const struct activity *a, int64_t moment)
{
    if (a->point || a->elapsed)
        return moment;
    return a->crew ? crew_last(a->crew, moment) : worktime_last(a->time, moment);
}

void network_solve(struct network *net, struct pool *pool, struct network_circles *circles)
{
    struct solver s = {.net = net};
    struct network_order *order = pool_take(pool, sizeof *order);

    net->dates = pool_take(pool, (net->leaves + net->summaries) * sizeof *net->dates);
    s.bounds = pool_take(pool, net->summaries * sizeof *s.bounds);
    s.limits = pool_take(pool, net->summaries * sizeof *s.limits);
    s.first_start = pool_take(pool, net->summaries * sizeof *s.first_start);
    s.bond_limit = pool_take(pool, (net->bonds + 1) * sizeof *s.bond_limit);
    s.least_start = pool_take(pool, net->summaries * sizeof *s.least_start);
    s.least_finish = pool_take(pool, net->summaries * sizeof *s.least_finish);
    network_order_find(net, pool, circles, order);
    net->order = order;
    s.order = *order;
    pass_forward(&s);
    pass_backward(&s, 1);
    pass_backward(&s, 0);
}

void network_forward_again(struct network *net, struct pool *pool)
{
    struct solver s = {.net = net, .order = *net->order};

    net->dates = pool_take(pool, (net->leaves + net->summaries) * sizeof *net->dates);
    s.bounds = pool_take(pool, net->summaries * sizeof *s.bounds);
    pass_forward(&s);
    pass_end(net);
}
