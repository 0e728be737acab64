/*
 * Rules about how risks are answered. Each strategy has parts without which
 * it is only a word; only those of risks that are open are asked for.
 */
#include "tool/check.h"

#include "calc/risk.h"
#include "plan/amount.h"
#include "plan/exchange.h"
#include "plan/money.h"
#include "plan/status.h"
#include "tool/check_item.h"

struct answers {
    const struct plan *plan;
    struct diag *diag;
    struct risk_scale scale;
    int32_t as_of;
};

static void say(const struct answers *a, enum diag_code code, const struct risk *risk, uint32_t at,
                const char *more)
{
    diag_add(a->diag, code, check_place(&risk->record, at), check_id(&risk->record), more);
}

static int is_cancelled(const struct response *response)
{
    return response->status.value == ITEM_CANCELLED;
}

/* A change, or a task: that of a response, or one among the links. */
static int has_change(const struct risk *risk)
{
    const struct record_more *more = record_more(&risk->record);
    int some = risk->change.id != NULL;

    for (size_t i = 0; i < risk->responses.n; i++)
        some |= risk->responses.v[i].task.id && !is_cancelled(&risk->responses.v[i]);
    for (size_t i = 0; i < more->links.n; i++)
        some |= more->links.v[i].to && (more->links.v[i].to->kind == REGISTER_TASKS ||
                                        more->links.v[i].to->kind == REGISTER_CHANGES);
    return some;
}

static void check_avoided(const struct answers *a, const struct risk *risk)
{
    struct exposure left = risk_residual(risk);

    if (!has_change(risk))
        say(a, DIAG_AVOIDED_WITHOUT_CHANGE, risk, risk->strategy.at, NULL);
    if (!risk->residual || !risk->residual->probability.at)
        return;
    if (left.probability.level) {
        say(a, DIAG_AVOIDED_BUT_LEFT, risk, left.probability.at,
            level_word(left.probability.level));
    } else if (left.probability.bp) {
        struct buf text = {0};

        amount_put_percent(&text, left.probability.bp);
        say(a, DIAG_AVOIDED_BUT_LEFT, risk, left.probability.at, check_taken(a->diag, &text));
    }
}

static void check_mitigated(const struct answers *a, const struct risk *risk)
{
    struct exposure raised = risk_inherent(risk), left = risk_residual(risk);
    int responses = 0;

    for (size_t i = 0; i < risk->responses.n; i++) {
        const struct response *response = &risk->responses.v[i];

        responses += response->owner.id && response->due.at && !is_cancelled(response);
    }
    if (!responses)
        say(a, DIAG_MITIGATED_WITHOUT_RESPONSE, risk, risk->strategy.at, NULL);
    else if (!risk->residual)
        say(a, DIAG_RESIDUAL_NOT_LOWER, risk, risk->strategy.at, "not said");
    else if (!risk_is_lower(&a->scale, &left, &raised))
        say(a, DIAG_RESIDUAL_NOT_LOWER, risk,
            risk->residual->probability.at ? risk->residual->probability.at : risk->strategy.at,
            "not lower than before");
}

static void check_transferred(const struct answers *a, const struct risk *risk)
{
    struct buf lacks = {0};
    int cost = 0;

    for (size_t i = 0; i < risk->responses.n; i++)
        cost |= risk->responses.v[i].cost.at != 0;
    if (!risk->counterparty.n)
        check_also(&lacks, "its counterparty");
    if (!risk->instrument.n)
        check_also(&lacks, "the instrument");
    if (!cost)
        check_also(&lacks, "what it costs");
    if (lacks.n)
        say(a, DIAG_TRANSFER_INCOMPLETE, risk, risk->strategy.at, check_taken(a->diag, &lacks));
}

static void check_accepted(const struct answers *a, const struct risk *risk)
{
    struct exposure now = risk_current(risk, a->as_of);
    int plan = risk->contingency.n || risk->reserve.at;

    if (risk_score(&a->scale, &now).band == BAND_HIGH && (!risk->trigger.n || !plan))
        say(a, DIAG_HIGH_RISK_ACCEPTED, risk, risk->strategy.at,
            risk->trigger.n ? "contingency and no reserve"
            : plan          ? "trigger"
                            : "trigger and no contingency");
}

/* 1 if it answers the other kind of risk. */
static int is_of_other_kind(const struct risk *risk)
{
    switch (risk->strategy.value) {
    case STRATEGY_AVOID:
    case STRATEGY_MITIGATE:
    case STRATEGY_TRANSFER: return risk->kind.value == RISK_OPPORTUNITY;
    case STRATEGY_EXPLOIT:
    case STRATEGY_ENHANCE:
    case STRATEGY_SHARE: return risk->kind.value != RISK_OPPORTUNITY;
    default: return 0;
    }
}

static void check_strategy(const struct answers *a, const struct risk *risk)
{
    if (!risk->strategy.value) {
        if (!risk->strategy.at)
            say(a, DIAG_STRATEGY_MISSING, risk, 0, NULL);
        return;
    }
    if (!risk->reason.n)
        say(a, DIAG_STRATEGY_WITHOUT_REASON, risk, risk->strategy.at, NULL);
    if (is_of_other_kind(risk)) {
        say(a, DIAG_STRATEGY_OF_OTHER_KIND, risk, risk->strategy.at,
            risk->kind.value == RISK_OPPORTUNITY ? "a threat" : "an opportunity");
        return;
    }
    switch (risk->strategy.value) {
    case STRATEGY_AVOID: check_avoided(a, risk); break;
    case STRATEGY_MITIGATE: check_mitigated(a, risk); break;
    case STRATEGY_TRANSFER: check_transferred(a, risk); break;
    case STRATEGY_ACCEPT: check_accepted(a, risk); break;
    default: break;
    }
}

/* Where money is known before and after, the responses should not cost more than they save. */
static void check_costs(const struct answers *a, const struct risk *risk)
{
    struct exposure raised = risk_inherent(risk), left = risk_residual(risk);
    int64_t before, after, cost = 0;

    for (size_t i = 0; i < risk->responses.n; i++) {
        const struct response *response = &risk->responses.v[i];

        int64_t minor;

        if (!exchange_money(a->plan, &response->cost, a->as_of, &minor))
            return;
        if (!is_cancelled(response))
            cost = money_sum(cost, minor);
    }
    if (!risk->residual || !risk_emv(&a->scale, risk, &raised, &before) ||
        !risk_emv(&a->scale, risk, &left, &after) || cost <= after - before || cost <= 0)
        return;
    diag_add(a->diag, DIAG_RESPONSE_TOO_DEAR, check_place(&risk->record, risk->strategy.at),
             check_id(&risk->record), check_money(a->plan, cost),
             check_money(a->plan, after - before));
}

void check_strategies(const struct schedule *s)
{
    int64_t end = s->net.promise == MOMENT_NONE ? s->net.finish : s->net.promise;
    struct answers a = {.plan = s->plan, .diag = s->plan->diag, .as_of = s->as_of};

    a.scale = risk_scale_of(s->plan, s->as_of, worktime_between(s->net.time, s->net.start, end),
                            end - s->net.start, money_budget(s->plan));
    PLAN_EACH(s->plan, REGISTER_RISKS, risk, risk)
    {
        if (!risk_is_open(risk, s->as_of))
            continue;
        check_strategy(&a, risk);
        check_costs(&a, risk);
    }
}
