#ifndef TOOL_CHECK_H
#define TOOL_CHECK_H

#include "calc/schedule.h"

/*
 * The rules of a plan beyond single records: each looks at the whole plan and
 * its schedule, and says in the plan's DIAG what it finds.
 */
void check_rules(const struct schedule *, int as_of_given);

/* The families of rules, by room. */
void check_tasks(const struct schedule *);
void check_outline(const struct schedule *);
void check_priority(const struct schedule *);
void check_health(const struct schedule *);
void check_dates(const struct schedule *);
void check_facts(const struct schedule *);
void check_progress(const struct schedule *);
void check_timesheets(const struct schedule *);
void check_bookings(const struct schedule *);
void check_people(const struct schedule *);
void check_materials(const struct schedule *);
void check_budgets(const struct schedule *);
void check_payments(const struct schedule *);
void check_currency(const struct schedule *);
void check_prose(const struct schedule *);
void check_communication(const struct schedule *);
void check_talk(const struct schedule *);
void check_strategies(const struct schedule *);
void check_risks(const struct schedule *);
void check_issues(const struct schedule *);
void check_changes(const struct schedule *);
void check_approvals(const struct schedule *);
void check_edits(const struct schedule *);
void check_status(const struct schedule *, int as_of_given);
void check_project(const struct schedule *);
void check_goals(const struct schedule *);
void check_quality(const struct schedule *);
void check_feedback(const struct schedule *);
void check_skills(const struct schedule *);
void check_closing(const struct schedule *);

/* Working minutes by which a leaf that is still open finishes after it is due; else 0. */
int64_t check_late(const struct schedule *, const struct task *leaf);

/* A moment, and an amount of working time, as messages and tables show them; kept by DIAG. */
const char *check_day(struct diag *, int64_t moment);

#endif
