/* One walk over the facts: of two of one day the later written counts. */
#include "calc/outcome.h"

#include "plan/status.h"

struct outcome outcome_at(const struct plan *plan, int32_t as_of, struct pool *pool)
{
    size_t n = plan->named.n + 1;
    struct outcome o = {pool_take(pool, n * sizeof *o.measured),
                        pool_take(pool, n * sizeof *o.submitted)};

    PLAN_EACH(plan, REGISTER_MEASUREMENTS, measurement, m) {
        const struct measurement **last = &o.measured[plan_number(plan, m->goal.to)];

        if (m->value.at && happened(&m->date, as_of) &&
            (!*last || (*last)->date.day <= m->date.day))
            *last = m;
    }
    PLAN_EACH(plan, REGISTER_SUBMISSIONS, submission, s) {
        const struct submission **last = &o.submitted[plan_number(plan, s->deliverable.to)];

        if (happened(&s->date, as_of) && (!*last || (*last)->date.day <= s->date.day))
            *last = s;
    }
    o.measured[0] = NULL; /* of what is no goal */
    o.submitted[0] = NULL;
    return o;
}

int goal_is_met(const struct goal *goal, int64_t value)
{
    int64_t from = goal->baseline_value.micro, to = goal->target_value.micro;
    int direction = goal->direction.value;

    if (!direction)
        direction = to > from   ? DIRECTION_INCREASE
                    : to < from ? DIRECTION_DECREASE
                                : DIRECTION_REACH;
    return direction == DIRECTION_REACH      ? value == to
           : direction == DIRECTION_DECREASE ? value <= to
                                             : value >= to;
}

int outcome_is_accepted(const struct plan *plan, const struct outcome *o,
                        const struct record *deliverable)
{
    const struct submission *last = o->submitted[plan_number(plan, deliverable)];

    return last && last->result.value == SUBMISSION_ACCEPTED;
}
