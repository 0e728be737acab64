/* The list, in the order of the registers. A client may be a plain name, a milestone is a task. */
#include "plan/practice.h"

#include "plan/task.h"

static const struct practice_item items[PRACTICE_ITEMS] = {
    {REGISTER_PROJECT, "sponsor", "a sponsor"},
    {REGISTER_PROJECT, "finish", "the day it is promised for"},
    {REGISTER_SIGNOFFS, NULL, "sign-offs"},
    {REGISTER_CLIENTS, "client", "a client"},
    {REGISTER_STAKEHOLDERS, NULL, "stakeholders"},
    {REGISTER_PEOPLE, NULL, "people"},
    {REGISTER_GOALS, NULL, "goals"},
    {REGISTER_DELIVERABLES, NULL, "deliverables"},
    {REGISTER_STANDARDS, NULL, "standards"},
    {REGISTER_CHECKS, NULL, "checks"},
    {REGISTER_TASKS, "milestone", "tasks with a milestone"},
    {REGISTER_BUDGET, NULL, "a budget"},
    {REGISTER_PAYMENTS, NULL, "payments"},
    {REGISTER_COMMUNICATIONS, NULL, "communications"},
    {REGISTER_MEETINGS, NULL, "meetings"},
    {REGISTER_SURVEY_ROUNDS, NULL, "survey rounds"},
    {REGISTER_RISKS, NULL, "risks"},
};

const struct practice_item *practice_item(int number)
{
    return &items[number];
}

int practice_has(const struct plan *plan, const struct practice_item *item)
{
    const struct field *field =
        item->key ? field_find(table_of(REGISTER_PROJECT), item->key, 0) : NULL;

    if (field && field_is_given(field, plan->project))
        return 1;
    if (item->kind != REGISTER_TASKS)
        return item->kind != REGISTER_PROJECT && plan->rows[item->kind].n;
    for (size_t i = 0; i < plan->leaves; i++)
        if (plan->leaf[i]->milestone.set)
            return 1;
    return 0;
}
