/* Rules about what the client pays: when, how much in all, and whether it came. */
#include "tool/check.h"

#include "base/date.h"
#include "plan/exchange.h"
#include "plan/money.h"
#include "plan/status.h"
#include "tool/check_item.h"
#include "tool/standing.h"

/* The day its milestone was reached; 0 if it has none, or was not. */
static int is_reached(const struct schedule *s, const struct payment *p, int32_t *day)
{
    const struct task *task = (const struct task *)p->milestone.to;
    const struct span_dates *d = task ? schedule_dates(s, task) : NULL;

    if (!d || !d->dated)
        return 0;
    if (task->child ? !d->closed : s->net.activity[task->leaf].state != ACTIVITY_DONE)
        return 0;
    *day = moment_day(d->early_finish);
    return 1;
}

/* A day that was promised for work that is not done yet is not owed. */
static int is_due(const struct schedule *s, const struct payment *p, struct when *due)
{
    int32_t reached;
    int is = is_reached(s, p, &reached);

    if (p->milestone.id && !is)
        return 0;
    return standing_due(s, &p->record, due) && due->day < s->as_of;
}

static void check_payment(const struct schedule *s, const struct payment *p, int invoices)
{
    struct diag *diag = s->plan->diag;
    struct place place = place_in(&p->record, p->record.id_at);
    int asked = happened(&p->invoiced_on, s->as_of);
    struct when due;
    int32_t day;

    if (!p->milestone.id && !p->due.at)
        diag_add(diag, DIAG_PAYMENT_WITHOUT_DAY, place, p->record.id);
    if (happened(&p->paid_on, s->as_of))
        return;
    if (is_due(s, p, &due))
        diag_add(diag, DIAG_PAYMENT_OVERDUE, p->due.at ? place_in(&p->record, p->due.at) : place,
                 p->record.id, check_date(s->plan->diag, due.day),
                 invoices && !asked ? "no invoice was sent" : "");
    else if (invoices && !asked && is_reached(s, p, &day) && day < s->as_of)
        diag_add(diag, DIAG_INVOICE_MISSING, place, p->record.id, p->milestone.id,
                 check_day(diag, moment_of(day, 0)));
}

/* Only where all of it can be counted in one currency. */
static void check_sum(const struct schedule *s)
{
    const struct plan *plan = s->plan;
    const struct money *value = &plan->project->contract_value;
    int64_t sum = 0, one, contract;

    if (!value->at || !plan->rows[REGISTER_PAYMENTS].n ||
        !exchange_money(plan, value, s->as_of, &contract))
        return;
    PLAN_EACH(plan, REGISTER_PAYMENTS, payment, p) {
        if (!p->amount.at || !exchange_money(plan, &p->amount, s->as_of, &one))
            return;
        sum = money_sum(sum, one);
    }
    if (sum && sum != contract) /* amounts that nobody has filled in yet */
        diag_add(plan->diag, DIAG_PAYMENTS_NOT_CONTRACT,
                 place_in(&plan->project->record, value->at), check_money(plan, sum),
                 check_money(plan, contract));
}

void check_payments(const struct schedule *s)
{
    int invoices = 0; /* 1: the plan keeps them */

    PLAN_EACH(s->plan, REGISTER_PAYMENTS, payment, p)
        invoices |= p->invoiced_on.at != 0;
    PLAN_EACH(s->plan, REGISTER_PAYMENTS, payment, p)
        if (p->record.id)
            check_payment(s, p, invoices);
    check_sum(s);
}
