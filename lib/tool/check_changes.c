/* Rules about changes on their way: assessed, with a choice, decided and done in time. */
#include "tool/check.h"

#include "base/text.h"
#include "plan/change.h"
#include "plan/exchange.h"
#include "plan/money.h"
#include "plan/policy.h"
#include "plan/status.h"
#include "tool/check_item.h"

#include <string.h>
#include <strings.h>

static int is_assessed(enum change_status status)
{
    return (status >= CHANGE_ASSESSED && status <= CHANGE_APPROVED) ||
           status == CHANGE_IMPLEMENTED || status == CHANGE_CLOSED;
}

static void check_option(const struct schedule *s, const struct change *change,
                         const struct change_option *option)
{
    static const struct assessment nothing;
    const struct assessment *a = option->assessment ? option->assessment : &nothing;
    struct buf lacks = {0};

    if (!a->scope.n)
        check_also(&lacks, "scope");
    if (!a->schedule.at)
        check_also(&lacks, "schedule");
    if (!a->cost.at)
        check_also(&lacks, "cost");
    if (lacks.n)
        diag_add(s->plan->diag, DIAG_ASSESSMENT_INCOMPLETE,
                 check_place(&change->record, option->id.at), check_id(&change->record),
                 diag_text(s->plan->diag, "option '%s' does not say %s",
                           option->id.text ? option->id.text : "", buf_text(&lacks)));
    buf_release(&lacks);
}

/* Of a decided change only the option taken matters; else all that would do something. */
static void check_assessment(const struct schedule *s, const struct change *change)
{
    const struct change_option *taken = change_option(change, change->decided_option.text);

    if (!change->options.n && !change_is_adopted(change, s->as_of))
        diag_add(s->plan->diag, DIAG_ASSESSMENT_INCOMPLETE,
                 check_place(&change->record, change->status.at), check_id(&change->record),
                 "has no option");
    for (size_t i = 0; i < change->options.n; i++) {
        const struct change_option *option = &change->options.v[i];

        if (taken ? option == taken : option->kind.value < OPTION_DEFER)
            check_option(s, change, option);
    }
}

/* A scope that is said to stay as it is has not changed. */
static int scope_changes(const struct text *scope)
{
    static const char *const none[] = {"none",
                                       "no change",
                                       "unchanged",
                                       "no",
                                       "-",
                                       "\xe6\x97\xa0" /* 无 */,
                                       "\xe4\xb8\x8d\xe5\x8f\x98" /* 不变 */};

    for (size_t i = 0; i < sizeof none / sizeof *none; i++)
        if (scope->text && strcasecmp(scope->text, none[i]) == 0)
            return 0;
    return scope->n > 0;
}

/* What makes an option significant, in words; NULL if nothing does. */
static const char *weight(const struct schedule *s, const struct assessment *a)
{
    const struct plan *plan = s->plan;
    struct work days = policy_significant_delay(plan->policy, plan->project, &plan->units);
    struct percent share = policy_significant_cost(plan->policy, plan->project);
    int64_t delay = check_minutes(plan, a->schedule), cost;
    int known = exchange_money(plan, &a->cost, s->as_of, &cost);
    int64_t budget = money_budget(plan);

    delay = delay < 0 ? -delay : delay;
    cost = cost < 0 ? -cost : cost;
    if (a->schedule.at && days.minutes > 0 && delay >= check_minutes(plan, days))
        return "its effect on the schedule";
    if (a->cost.at && share.at && budget > 0 && known &&
        cost >= budget / 10000 * share.bp + budget % 10000 * share.bp / 10000)
        return "its cost";
    return scope_changes(&a->scope) ? "its effect on the scope" : NULL;
}

static void check_choice(const struct schedule *s, const struct change *change)
{
    const char *why = NULL;

    for (size_t i = 0; i < change->options.n && !why; i++)
        if (change->options.v[i].assessment)
            why = weight(s, change->options.v[i].assessment);
    if (why && change->options.n < 2)
        diag_add(s->plan->diag, DIAG_CHANGE_WITHOUT_CHOICE,
                 check_place(&change->record, change->options.v->id.at), check_id(&change->record),
                 why);
}

static void check_undecided(const struct schedule *s, const struct change *change,
                            enum change_status status)
{
    struct diag *diag = s->plan->diag;
    struct work within = policy_decide_within(s->plan->policy, &s->plan->units);
    const struct when *asked = &change->requested_on, *due = &change->due;
    int32_t limit = due->at                               ? due->day
                    : asked->at && status != CHANGE_DRAFT ? schedule_limit(s, asked->day, within)
                                                          : DAY_LAST;

    if (status <= CHANGE_CONSULTED && limit < s->as_of && (!asked->at || asked->day <= s->as_of))
        diag_add(diag, DIAG_CHANGE_UNDECIDED,
                 check_place(&change->record, due->at ? due->at : asked->at),
                 check_id(&change->record), check_date(diag, limit));
}

static void check_implementation(const struct schedule *s, const struct change *change,
                                 enum change_status status)
{
    struct diag *diag = s->plan->diag;
    struct work within = policy_implement_within(s->plan->policy, &s->plan->units);

    if (status != CHANGE_APPROVED || !change->decided_on.at)
        return;
    int32_t limit = schedule_limit(s, change->decided_on.day, within);

    if (limit < s->as_of)
        diag_add(diag, DIAG_IMPLEMENTATION_OVERDUE,
                 check_place(&change->record, change->decided_on.at), check_id(&change->record),
                 check_date(diag, change->decided_on.day), check_date(diag, limit));
}

static void check_named_option(const struct schedule *s, const struct change *change,
                               const struct text *id, const char *key)
{
    struct diag *diag = s->plan->diag;
    struct text_guess guess = {0};

    if (!id->text || change_option(change, id->text))
        return;
    for (size_t i = 0; i < change->options.n; i++)
        if (change->options.v[i].id.text)
            text_guess_offer(&guess, id->text, change->options.v[i].id.text);
    diag_add(diag, DIAG_OPTION_UNKNOWN, place_in(&change->record, id->at),
             check_id(&change->record), diag_quote(diag, id->text), key,
             guess.best ? guess.best : "");
}

/* All that was approved, against the money set aside for changes. */
static void check_budget(const struct schedule *s)
{
    const struct plan *plan = s->plan;
    const struct money *budget = &plan->policy->changes->budget;
    int64_t sum = 0, most, cost;

    if (!budget->at || !exchange_money(plan, budget, s->as_of, &most))
        return;
    PLAN_EACH(plan, REGISTER_CHANGES, change, change)
    {
        const struct change_option *option = change_option(change, change->decided_option.text);

        if (option && option->assessment && change_is_adopted(change, s->as_of) &&
            exchange_money(plan, &option->assessment->cost, s->as_of, &cost))
            sum = money_sum(sum, cost);
    }
    if (sum > most)
        diag_add(plan->diag, DIAG_CHANGE_BUDGET_EXCEEDED,
                 place_in(&plan->policy->record, budget->at), check_money(plan, sum),
                 check_money(plan, most));
}

void check_changes(const struct schedule *s)
{
    PLAN_EACH(s->plan, REGISTER_CHANGES, change, change)
    {
        enum change_status status = change_status_at(change, s->as_of);

        if (is_assessed(status) &&
            (status < CHANGE_APPROVED || change_is_adopted(change, s->as_of)))
            check_assessment(s, change);
        if (status >= CHANGE_OPTIONS_PROPOSED && is_assessed(status))
            check_choice(s, change);
        check_undecided(s, change, status);
        check_implementation(s, change, status);
        check_named_option(s, change, &change->decided_option, "decided_option");
        check_named_option(s, change, &change->recommended, "recommended");
    }
    check_budget(s);
}
