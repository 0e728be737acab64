/* Rules about issues: solved in time, and so that something is learned. */
#include "tool/check.h"

#include "plan/risk.h"
#include "plan/status.h"
#include "tool/check_item.h"

enum { SEVERITY_MAJOR = 2 }; /* critical/major/minor/trivial */

static void check_issue(const struct schedule *s, const struct issue *issue)
{
    struct diag *diag = s->plan->diag;
    const char *id = check_id(&issue->record);
    const struct when *over = issue->resolved_on.at ? &issue->resolved_on : &issue->closed_on;
    uint32_t at = over->at ? over->at : issue->status.at;

    if (issue_is_open(issue, s->as_of)) {
        if (day_passed(&issue->due, s->as_of))
            diag_add(diag, DIAG_ISSUE_OVERDUE, check_place(&issue->record, issue->due.at), id,
                     check_date(diag, issue->due.day), issue->owner.id ? issue->owner.id : "");
        return;
    }
    if (issue->status.value == ITEM_CANCELLED)
        return;
    if (!issue->solution.n && !issue->change.id)
        diag_add(diag, DIAG_ISSUE_WITHOUT_SOLUTION, check_place(&issue->record, at), id);
    if (!issue->cause.n && issue->severity.value && issue->severity.value <= SEVERITY_MAJOR &&
        (happened(&issue->closed_on, s->as_of) || issue->status.value == ITEM_CLOSED))
        diag_add(diag, DIAG_ISSUE_WITHOUT_CAUSE,
                 check_place(&issue->record,
                             issue->closed_on.at ? issue->closed_on.at : issue->status.at),
                 id, issue->severity.value == SEVERITY_MAJOR ? "major" : "critical");
}

void check_issues(const struct schedule *s)
{
    PLAN_EACH(s->plan, REGISTER_ISSUES, issue, issue)
        check_issue(s, issue);
}
