/* Rules about the plan as a whole: what it must have, and who has said yes to it. */
#include "tool/check.h"

#include "base/die.h"
#include "calc/activity.h"
#include "plan/party.h"
#include "plan/practice.h"
#include "plan/status.h"
#include "plan/task.h"
#include "tool/check_item.h"

#include <stdlib.h>
#include <string.h>

static void check_practice(const struct plan *plan)
{
    struct diag *diag = plan->diag;

    for (int i = 0; i < PRACTICE_ITEMS && !plan->broken; i++) {
        const struct practice_item *item = practice_item(i);
        const char *remedy = item->kind == REGISTER_TASKS ? "write 'milestone: true' in a task"
                             : item->key
                                 ? diag_text(diag, "write '%s' under 'project'", item->key)
                                 : diag_text(diag, "'plan-new %s ID' begins one",
                                             table_of((enum register_kind)item->kind)->name);

        if (!practice_has(plan, item))
            diag_add(diag, DIAG_PRACTICE_MISSING, check_place(&plan->project->record, 0),
                     item->what, remedy);
    }
}

/* The one the project names, else the last; NULL if there is none. */
static const struct baseline *baseline_current(const struct plan *plan)
{
    const struct rows *rows = &plan->rows[REGISTER_BASELINES];
    const char *named = plan->project->baseline.text;

    PLAN_EACH(plan, REGISTER_BASELINES, baseline, b)
    if (named && b->record.id && strcmp(named, b->record.id) == 0)
        return b;
    return rows->n ? (const struct baseline *)rows->v[rows->n - 1] : NULL;
}

/* 1 if it is of the plan as a whole, in any state. */
static int is_of_plan(const struct signoff *s)
{
    return s->of.to ? s->of.to->kind == REGISTER_PROJECT || s->of.to->kind == REGISTER_BASELINES
                    : s->of.id && strcmp(s->of.id, "project") == 0;
}

/* What was agreed later must be agreed to again: then the first yes is one to something else. */
static int is_of_current(const struct plan *plan, const struct signoff *s,
                         const struct baseline *current)
{
    if (!is_of_plan(s) || (current && s->of.to == &current->record))
        return is_of_plan(s);
    return plan->rows[REGISTER_BASELINES].n <= 1;
}

static void check_client_signed(const struct schedule *s)
{
    const struct plan *plan = s->plan;
    const struct baseline *current = baseline_current(plan);
    const struct signoff *other = NULL;

    if (current && happened(&current->approved_on, s->as_of) &&
        party_is_client(current->approved_by.to))
        return;
    PLAN_EACH(plan, REGISTER_SIGNOFFS, signoff, signoff) {
        if (!happened(&signoff->date, s->as_of) || !is_of_current(plan, signoff, current))
            continue;
        if (party_is_client(signoff->by.to))
            return;
        other = signoff;
    }
    if (current)
        diag_add(plan->diag, DIAG_CLIENT_NOT_SIGNED, check_place(&current->record, 0),
                 diag_text(plan->diag, "baseline '%s'", check_id(&current->record)));
    else
        diag_add(plan->diag, DIAG_CLIENT_NOT_SIGNED, check_place(&plan->project->record, 0),
                 "the plan");
    if (other)
        diag_note(plan->diag, place_in(&other->record, other->by.at),
                  "'%s' said yes, and is not on the client's side", other->by.id);
}

/* SAID, by plan_number(): 1 for who has signed, or was named already. */
static void check_member(const struct plan *plan, uint8_t *said, const struct record *member)
{
    uint8_t *done = &said[plan_number(plan, member)];

    if (!*done && party_is_team(member))
        diag_add(plan->diag, DIAG_TEAM_NOT_SIGNED, check_place(member, 0), member->id);
    *done = 1;
}

/* Whoever of the team owns a task or works on one. */
static void check_team_signed(const struct schedule *s)
{
    const struct plan *plan = s->plan;
    uint8_t *said = xmalloc(plan->named.n + 1);
    const struct person *people[64];

    memset(said, 0, plan->named.n + 1);
    PLAN_EACH(plan, REGISTER_SIGNOFFS, signoff, signoff)
    if (happened(&signoff->date, s->as_of) && is_of_plan(signoff))
        said[plan_number(plan, signoff->by.to)] = 1;
    said[0] = 1; /* who has no id cannot sign */
    for (size_t i = 0; i < plan->leaves; i++) {
        const struct task *task = plan->leaf[i];
        size_t n = activity_people(plan, task, people, sizeof people / sizeof *people);

        if (task->from.owner)
            check_member(plan, said, task->from.owner->owner.to);
        for (size_t j = 0; j < n; j++)
            check_member(plan, said, &people[j]->record);
    }
    free(said);
}

static void check_lessons_read(const struct schedule *s)
{
    const struct plan *plan = s->plan;

    if (!happened(&plan->project->start, s->as_of))
        return;
    PLAN_EACH(plan, REGISTER_SIGNOFFS, signoff, signoff)
    if (happened(&signoff->date, s->as_of) && !signoff->of.to && signoff->of.id &&
        strcmp(signoff->of.id, "lessons") == 0)
        return;
    diag_add(plan->diag, DIAG_LESSONS_NOT_READ, check_place(&plan->project->record, 0),
             check_date(plan->diag, plan->project->start.day));
}

void check_project(const struct schedule *s)
{
    const struct plan *plan = s->plan;
    int practice = plan->policy->practice.value, signoffs = plan->rows[REGISTER_SIGNOFFS].n != 0;

    if (practice)
        check_practice(plan);
    if (!project_is_running(plan->project))
        return;
    if (practice || (signoffs && check_has_client(plan)))
        check_client_signed(s);
    if (signoffs || practice)
        check_team_signed(s);
    if (signoffs)
        check_lessons_read(s);
}
