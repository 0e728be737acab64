/*
 * The path may take what its likely estimates add up to, and the working time
 * that lies between the forecast and the promise.
 */
#include "calc/chance.h"

#include "base/die.h"

#include <stdlib.h>

static const struct estimate *size_of(const struct task *task)
{
    return task->duration.at ? &task->duration : &task->effort;
}

/* What is left of an estimate that is under way, in proportion. */
static struct estimate rest_of(const struct schedule *s, const struct task *task)
{
    struct estimate rest = *size_of(task);
    int64_t left = 10000 - schedule_percent(s, task);

    rest.low = (int32_t)(rest.low * left / 10000);
    rest.likely = (int32_t)(rest.likely * left / 10000);
    rest.high = (int32_t)(rest.high * left / 10000);
    return rest;
}

int chance_of_finish(const struct schedule *s, struct chance *out)
{
    const struct task **chain = xmalloc((s->net.leaves + 1) * sizeof(struct task *));
    size_t n = schedule_chain(s, chain), spread = 0;
    struct pert pert = {0};
    int64_t likely = 0;

    for (size_t i = 0; i < n; i++) {
        struct estimate rest = rest_of(s, chain[i]);

        if (s->net.activity[chain[i]->leaf].state >= ACTIVITY_DONE)
            continue;
        spread += rest.three && rest.low < rest.high;
        likely += rest.likely;
        pert_add(&pert, &rest);
    }
    free(chain);
    out->mean = pert_mean(&pert);
    out->deviation = pert_deviation(&pert);
    out->probability = -1;
    if (s->net.promise != MOMENT_NONE)
        out->probability = pert_probability(
            &pert, likely + worktime_between(s->net.time, s->net.finish, s->net.promise));
    return spread > 0;
}
