#ifndef PLAN_REGISTERS_H
#define PLAN_REGISTERS_H

#include "plan/field.h"

/*
 * The field tables of all registers, by family. They are read through
 * table_of(); this header is for the rooms that hold them.
 */
extern const struct table project_table, policy_table, baselines_table, signoffs_table,
    reports_table, summaries_table; /* registers_project.c, registers_policy.c */
extern const struct table clients_table, stakeholders_table, people_table, skills_table,
    trainings_table; /* registers_people.c */
extern const struct table goals_table, measurements_table, deliverables_table, submissions_table,
    standards_table, checks_table, defects_table; /* registers_goals.c */
extern const struct table tasks_table, progress_table, timesheets_table,
    calendars_table; /* registers_work.c */
extern const struct table equipment_table, materials_table, budget_table, expenses_table,
    payments_table; /* registers_money.c */
extern const struct table communications_table, sent_table, documents_table, meetings_table,
    decisions_table, actions_table, questions_table, survey_rounds_table, feedback_table,
    lessons_table, evaluation_table; /* registers_talk.c */
extern const struct table risks_table, issues_table, changes_table; /* registers_risk.c */

/* Parts that several families have. */
extern const struct table waiver_part, im_part, days_part, pay_part, use_part;

#endif
