/* Rules about risks as a register: kept up to date, complete, and linked. */
#include "tool/check.h"

#include "calc/risk.h"
#include "plan/policy.h"
#include "plan/status.h"
#include "tool/again.h"
#include "tool/check_item.h"

static void check_responses(const struct schedule *s, const struct risk *risk)
{
    struct diag *diag = s->plan->diag;

    for (size_t i = 0; i < risk->responses.n; i++) {
        const struct response *response = &risk->responses.v[i];
        const struct when *due = &response->due;

        if (!due->at || !item_is_open(&response->status, &response->closed_on, s->as_of))
            continue;
        if (risk->proximity.at && due->day > risk->proximity.day) {
            diag_add(diag, DIAG_RESPONSE_AFTER_PROXIMITY, check_place(&risk->record, due->at),
                     check_id(&risk->record), check_date(diag, due->day));
            diag_note(diag, check_place(&risk->record, risk->proximity.at), "it is expected for %s",
                      check_date(diag, risk->proximity.day));
        }
        if (day_passed(due, s->as_of))
            diag_add(diag, DIAG_RESPONSE_OVERDUE, check_place(&risk->record, due->at),
                     check_id(&risk->record), check_date(diag, due->day),
                     response->owner.id ? response->owner.id : "");
    }
}

static void check_review(const struct schedule *s, const struct risk *risk)
{
    struct diag *diag = s->plan->diag;
    const struct when *last, *due = &risk->review_due;
    int32_t limit = again_seen(s, risk, &last);

    if (limit >= s->as_of || (last->at && last->day > s->as_of))
        return;
    diag_add(diag, DIAG_RISK_REVIEW_OVERDUE,
             check_place(&risk->record, due->at && due->day == limit ? due->at : last->at),
             check_id(&risk->record), check_date(diag, limit),
             last->at ? check_date(diag, last->day) : "");
}

static void check_open(const struct schedule *s, const struct risk *risk)
{
    struct diag *diag = s->plan->diag;

    check_responses(s, risk);
    check_review(s, risk);
    if (day_passed(&risk->proximity, s->as_of))
        diag_add(diag, DIAG_RISK_PAST_PROXIMITY, check_place(&risk->record, risk->proximity.at),
                 check_id(&risk->record), check_date(diag, risk->proximity.day));
    if (risk->impact && risk->impact->schedule.at && !risk->tasks.n &&
        (risk->impact->schedule.level || risk->impact->schedule.work.likely))
        diag_add(diag, DIAG_RISK_WITHOUT_TASKS,
                 check_place(&risk->record, risk->impact->schedule.at), check_id(&risk->record));
}

/* Risks that happened live on as issues. */
static void check_occurred(const struct schedule *s)
{
    struct pool pool = {0};
    uint8_t *named = pool_take(&pool, s->plan->named.n + 1);

    PLAN_EACH(s->plan, REGISTER_ISSUES, issue, issue)
        named[plan_number(s->plan, issue->risk.to)] = 1;
    PLAN_EACH(s->plan, REGISTER_RISKS, risk, risk) {
        int occurred = risk->occurred_on.at ? happened(&risk->occurred_on, s->as_of)
                                            : risk->status.value == RISK_OCCURRED;
        uint32_t number = plan_number(s->plan, &risk->record);

        if (occurred && number && !named[number])
            diag_add(s->plan->diag, DIAG_RISK_WITHOUT_ISSUE,
                     check_place(&risk->record,
                                 risk->occurred_on.at ? risk->occurred_on.at : risk->status.at),
                     check_id(&risk->record));
    }
    pool_release(&pool);
}

/* The three that every register is to cover, or to say that nothing was found. */
static void check_categories(const struct schedule *s)
{
    static const char *const words[] = {"technical", "resource", "market"};
    const struct risk_policy *policy = s->plan->policy->risks;
    unsigned seen = 0;
    struct buf list = {0};

    PLAN_EACH(s->plan, REGISTER_RISKS, risk, risk)
        seen |= 1U << risk->category.value;
    for (size_t i = 0; i < policy->considered.n; i++)
        seen |= 1U << policy->considered.v[i].category.value;
    for (unsigned i = 0; i < sizeof words / sizeof *words; i++)
        if (!(seen & 2U << i))
            check_also(&list, words[i]);
    if (list.n)
        diag_add(s->plan->diag, DIAG_RISK_CATEGORY_MISSING,
                 check_place(&s->plan->project->record, 0), check_taken(s->plan->diag, &list));
}

void check_risks(const struct schedule *s)
{
    if (!s->plan->rows[REGISTER_RISKS].n)
        return;
    PLAN_EACH(s->plan, REGISTER_RISKS, risk, risk)
        if (risk_is_open(risk, s->as_of))
            check_open(s, risk);
    check_occurred(s);
    check_categories(s);
}
