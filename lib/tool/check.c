/* Which families of rules there are, and in what order they speak. */
#include "tool/check.h"

#include "base/date.h"
#include "tool/verdict.h"

const char *check_day(struct diag *diag, int64_t moment)
{
    char text[17];

    moment_iso(moment, text);
    return diag_text(diag, "%.10s", text);
}

void check_rules(const struct schedule *s, int as_of_given)
{
    struct diag *diag = s->plan->diag;

    check_tasks(s);
    check_outline(s);
    check_priority(s);
    check_health(s);
    check_dates(s);
    check_facts(s);
    check_progress(s);
    check_timesheets(s);
    check_bookings(s);
    check_people(s);
    check_materials(s);
    check_budgets(s);
    check_payments(s);
    check_currency(s);
    check_prose(s);
    check_communication(s);
    check_talk(s);
    check_strategies(s);
    check_risks(s);
    check_issues(s);
    check_changes(s);
    check_approvals(s);
    check_edits(s);
    check_status(s, as_of_given);
    check_project(s);
    check_goals(s);
    check_quality(s);
    check_feedback(s);
    check_closing(s);
    if (s->facts_later && !as_of_given) {
        const char *day = check_day(diag, moment_of(s->as_of, 0));

        diag_add(diag, DIAG_FACT_NOT_KNOWN_YET, ((struct place){0}),
                 diag_text(diag, "%zu", s->facts_later),
                 s->facts_later == 1 ? "fact is dated" : "facts are dated", day);
    }
    verdict_give(s->plan, diag, s->as_of, 1);
}
