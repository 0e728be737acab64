/* Rules about who decided a change: known, entitled to, and with the client. */
#include "tool/check.h"

#include "plan/change.h"
#include "plan/exchange.h"
#include "plan/party.h"
#include "plan/people.h"
#include "plan/policy.h"
#include "plan/status.h"
#include "tool/check_item.h"

#include <strings.h>

static int decided_by_client(const struct change *change)
{
    for (size_t i = 0; i < change->decided_by.n; i++)
        if (party_is_client(change->decided_by.v[i].to))
            return 1;
    return 0;
}

static int client_was_asked(const struct change *change, int32_t as_of)
{
    for (size_t i = 0; i < change->consultations.n; i++)
        if (party_is_client(change->consultations.v[i].with.to) &&
            happened(&change->consultations.v[i].date, as_of))
            return 1;
    return 0;
}

static void check_decision(const struct schedule *s, const struct change *change)
{
    struct buf lacks = {0};

    if (!change->decided_by.n)
        check_also(&lacks, "who decided it");
    if (!change->decided_on.at)
        check_also(&lacks, "when");
    if (!change->decided_option.n)
        check_also(&lacks, "which option was taken");
    if (lacks.n)
        diag_add(s->plan->diag, DIAG_APPROVAL_INCOMPLETE,
                 check_place(&change->record,
                             change->decided_on.at ? change->decided_on.at : change->status.at),
                 check_id(&change->record), check_taken(s->plan->diag, &lacks));
}

/* The role as the person's own, or as the one it has in the project. */
static int has_role(const struct plan *plan, const struct record *party, const char *role)
{
    const struct project *project = plan->project;
    const char *own = party->kind == REGISTER_PEOPLE ? ((const struct person *)party)->role.text
                      : party->kind == REGISTER_STAKEHOLDERS
                          ? ((const struct stakeholder *)party)->role.text
                          : NULL;

    return (own && strcasecmp(own, role) == 0) ||
           (party == project->sponsor.to && strcasecmp(role, "sponsor") == 0) ||
           (party == project->manager.to &&
            (strcasecmp(role, "manager") == 0 || strcasecmp(role, "project manager") == 0));
}

/* A cost that cannot be compared is no reason. */
static int suffices(const struct schedule *s, const struct authority *authority,
                    const struct assessment *a)
{
    const struct plan *plan = s->plan;
    int64_t most, cost;

    if (authority->schedule.at &&
        check_minutes(plan, a->schedule) > check_minutes(plan, authority->schedule))
        return 0;
    return !authority->cost.at || !exchange_money(plan, &authority->cost, s->as_of, &most) ||
           !exchange_money(plan, &a->cost, s->as_of, &cost) || cost <= most;
}

static int is_entitled(const struct schedule *s, const struct record *party,
                       const struct assessment *a)
{
    const struct plan *plan = s->plan;
    const struct change_policy *policy = plan->policy->changes;

    for (size_t i = 0; i < policy->authority.n; i++)
        if (policy->authority.v[i].role.text &&
            has_role(plan, party, policy->authority.v[i].role.text) &&
            suffices(s, &policy->authority.v[i], a))
            return 1;
    return 0;
}

static void check_authority(const struct schedule *s, const struct change *change)
{
    const struct change_option *option = change_option(change, change->decided_option.text);

    if (!s->plan->policy->changes->authority.n || !change->decided_by.n || !option ||
        !option->assessment || decided_by_client(change))
        return;
    for (size_t i = 0; i < change->decided_by.n; i++)
        if (!change->decided_by.v[i].to ||
            is_entitled(s, change->decided_by.v[i].to, option->assessment))
            return;
    diag_add(s->plan->diag, DIAG_BEYOND_AUTHORITY,
             check_place(&change->record, change->decided_by.v->at), check_id(&change->record),
             change->decided_by.v->id);
}

/* Why a change that was implemented was not to be; NULL if all is well. */
static const char *why_not(const struct change *change)
{
    uint8_t said = change->status.value;

    if (!change->decided_on.at && !change->decided_by.n)
        return "nothing says that it was decided";
    if (said == CHANGE_REJECTED || said == CHANGE_DEFERRED || said == CHANGE_WITHDRAWN)
        return said == CHANGE_REJECTED   ? "it was rejected"
               : said == CHANGE_DEFERRED ? "it was deferred"
                                         : "it was withdrawn";
    return said && said < CHANGE_APPROVED ? "its status is that of one not decided" : NULL;
}

void check_approvals(const struct schedule *s)
{
    int client = check_has_client(s->plan);

    PLAN_EACH(s->plan, REGISTER_CHANGES, change, change)
    {
        int done = happened(&change->implemented_on, s->as_of) ||
                   (!change->implemented_on.at && change->status.value == CHANGE_IMPLEMENTED);
        const char *why = done ? why_not(change) : NULL;

        if (why)
            diag_add(s->plan->diag, DIAG_IMPLEMENTED_UNAPPROVED,
                     check_place(&change->record, change->implemented_on.at
                                                      ? change->implemented_on.at
                                                      : change->status.at),
                     check_id(&change->record), why);
        if (why || !change_is_adopted(change, s->as_of))
            continue;
        check_decision(s, change);
        check_authority(s, change);
        if (client && !decided_by_client(change) && !client_was_asked(change, s->as_of))
            diag_add(s->plan->diag, DIAG_APPROVED_WITHOUT_CLIENT,
                     check_place(&change->record,
                                 change->decided_on.at ? change->decided_on.at : change->status.at),
                     check_id(&change->record));
    }
}
