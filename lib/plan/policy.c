/* What counts where a policy says nothing: each default once. */
#include "plan/policy.h"

#include "plan/project.h"

/* As given, else so many working days. */
static struct work amount(const struct units *units, const struct work *given, int days)
{
    return given->at ? *given : (struct work){.minutes = days * units->day};
}

struct work policy_grace(const struct policy *policy, const struct units *units)
{
    return amount(units, &policy->communication->grace, 1);
}

struct work policy_answer_within(const struct policy *policy, const struct units *units)
{
    return amount(units, &policy->communication->answer_within, 2);
}

struct every policy_review_every(const struct policy *policy)
{
    const struct every *given = &policy->risks->review_every;

    return given->n ? *given : (struct every){.n = 1, .unit = EVERY_MONTHS};
}

struct work policy_decide_within(const struct policy *policy, const struct units *units)
{
    return amount(units, &policy->changes->decide_within, 10);
}

struct work policy_implement_within(const struct policy *policy, const struct units *units)
{
    return amount(units, &policy->changes->implement_within, 10);
}

struct work policy_significant_delay(const struct policy *policy, const struct project *project,
                                     const struct units *units)
{
    if (policy->changes->significant_days.at)
        return policy->changes->significant_days;
    if (project->tolerances && project->tolerances->schedule.at)
        return project->tolerances->schedule;
    return (struct work){.minutes = units->week};
}

struct percent policy_significant_cost(const struct policy *policy, const struct project *project)
{
    if (policy->changes->significant_cost.at || !project->tolerances)
        return policy->changes->significant_cost;
    return project->tolerances->cost;
}
