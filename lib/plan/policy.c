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
    return (struct work){.minutes = policy_tolerated_slip(project, units)};
}

struct percent policy_significant_cost(const struct policy *policy, const struct project *project)
{
    if (policy->changes->significant_cost.at || !project->tolerances)
        return policy->changes->significant_cost;
    return project->tolerances->cost;
}

int policy_tolerated_slip(const struct project *project, const struct units *units)
{
    const struct tolerances *t = project->tolerances;

    return t && t->schedule.at ? t->schedule.minutes : units->week;
}

static int32_t share(const struct percent *given, int32_t otherwise)
{
    return given->at ? given->bp : otherwise;
}

int32_t policy_must_share(const struct policy *policy)
{
    return share(&policy->goals->must_share, 6000);
}

int32_t policy_could_share(const struct policy *policy)
{
    return share(&policy->goals->could_share, 2000);
}

int32_t policy_response_rate(const struct policy *policy)
{
    return share(&policy->feedback->response_rate, 5000);
}

int32_t policy_min_group(const struct policy *policy)
{
    return policy->feedback->min_group.at ? policy->feedback->min_group.value : 5;
}

#define WORD(text_)                                                                                \
    {                                                                                              \
        .text = text_, .n = sizeof text_ - 1                                                       \
    }

const struct texts *policy_vague_words(const struct policy *policy)
{
    static struct text words[] = {WORD("improve"), WORD("better"), WORD("asap"), WORD("优化"),
                                  WORD("提升"),    WORD("尽快"),   WORD("大幅")};
    static const struct texts otherwise = {words, sizeof words / sizeof *words};

    return policy->goals->vague_words.n ? &policy->goals->vague_words : &otherwise;
}

int64_t policy_min_effort(const struct policy *policy, const struct units *units)
{
    return amount(units, &policy->tasks->min_effort, 1).minutes;
}

int64_t policy_max_effort(const struct policy *policy, const struct units *units)
{
    return amount(units, &policy->tasks->max_effort, 10).minutes;
}

int64_t policy_max_duration(const struct policy *policy, const struct units *units)
{
    return amount(units, &policy->tasks->max_duration, 10).minutes;
}

int64_t policy_stale_after(const struct policy *policy, const struct units *units)
{
    return amount(units, &policy->tasks->stale_after, 5).minutes;
}

int64_t policy_near_critical(const struct policy *policy, const struct units *units)
{
    return amount(units, &policy->tasks->near_critical, 5).minutes;
}

int32_t policy_max_use(const struct policy *policy)
{
    return share(&policy->people->max_use, 10000);
}

int32_t policy_high_float(const struct policy *policy)
{
    return share(&policy->tasks->high_float, 2000);
}
