/*
 * Every register, in canonical order. Its fields stand in the room of its
 * family; what a field is called there is what authors write, JSON prints and
 * templates name.
 */
#include "plan/registers.h"

#include "base/text.h"

#include <string.h>

static const struct table *const tables[REGISTERS] = {
    [REGISTER_PROJECT] = &project_table,
    [REGISTER_POLICY] = &policy_table,
    [REGISTER_BASELINES] = &baselines_table,
    [REGISTER_SIGNOFFS] = &signoffs_table,
    [REGISTER_REPORTS] = &reports_table,
    [REGISTER_SUMMARIES] = &summaries_table,
    [REGISTER_CLIENTS] = &clients_table,
    [REGISTER_STAKEHOLDERS] = &stakeholders_table,
    [REGISTER_PEOPLE] = &people_table,
    [REGISTER_SKILLS] = &skills_table,
    [REGISTER_TRAININGS] = &trainings_table,
    [REGISTER_GOALS] = &goals_table,
    [REGISTER_MEASUREMENTS] = &measurements_table,
    [REGISTER_DELIVERABLES] = &deliverables_table,
    [REGISTER_SUBMISSIONS] = &submissions_table,
    [REGISTER_STANDARDS] = &standards_table,
    [REGISTER_CHECKS] = &checks_table,
    [REGISTER_DEFECTS] = &defects_table,
    [REGISTER_TASKS] = &tasks_table,
    [REGISTER_PROGRESS] = &progress_table,
    [REGISTER_TIMESHEETS] = &timesheets_table,
    [REGISTER_CALENDARS] = &calendars_table,
    [REGISTER_EQUIPMENT] = &equipment_table,
    [REGISTER_MATERIALS] = &materials_table,
    [REGISTER_BUDGET] = &budget_table,
    [REGISTER_EXPENSES] = &expenses_table,
    [REGISTER_PAYMENTS] = &payments_table,
    [REGISTER_COMMUNICATIONS] = &communications_table,
    [REGISTER_SENT] = &sent_table,
    [REGISTER_DOCUMENTS] = &documents_table,
    [REGISTER_MEETINGS] = &meetings_table,
    [REGISTER_DECISIONS] = &decisions_table,
    [REGISTER_ACTIONS] = &actions_table,
    [REGISTER_QUESTIONS] = &questions_table,
    [REGISTER_SURVEY_ROUNDS] = &survey_rounds_table,
    [REGISTER_FEEDBACK] = &feedback_table,
    [REGISTER_LESSONS] = &lessons_table,
    [REGISTER_EVALUATION] = &evaluation_table,
    [REGISTER_RISKS] = &risks_table,
    [REGISTER_ISSUES] = &issues_table,
    [REGISTER_CHANGES] = &changes_table,
};

const struct table *table_of(enum register_kind kind)
{
    return tables[kind];
}

int register_find(const char *name)
{
    for (int i = 0; i < REGISTERS; i++)
        if (text_same(tables[i]->name, name))
            return i;
    return -1;
}

int register_find_singular(const char *name, size_t n)
{
    for (int i = 0; i < REGISTERS; i++)
        if (strlen(tables[i]->singular) == n && memcmp(tables[i]->singular, name, n) == 0)
            return i;
    return -1;
}
