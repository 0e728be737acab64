/* Rules about how tasks are written: their size, links and people. */
#include "tool/check.h"

#include "base/date.h"
#include "plan/outline.h"
#include "plan/people.h"
#include "tool/check_item.h"

#include <string.h>

static void two_sizes(struct diag *diag, const struct task *task, uint32_t at, const char *what,
                      const char *beside)
{
    diag_add(diag, DIAG_TWO_SIZES, place_in(&task->record, at), check_id(&task->record), what,
             beside);
}

static int is_written(const struct task *task, const char *key)
{
    const struct table *table = table_of(REGISTER_TASKS);

    return (task->record.written >> (field_find(table, key, 0) - table->field)) & 1;
}

/* One that cannot be read was meant; `milestone: false` is none. */
static int has_size(const struct task *task)
{
    return is_written(task, "effort") || is_written(task, "duration") ||
           is_written(task, "fixed") ||
           (is_written(task, "milestone") && (task->milestone.set || !task->milestone.at));
}

/* A leaf has exactly one size; a summary has none of its own. */
static void check_size(struct diag *diag, const struct task *task)
{
    uint32_t effort = task->effort.at, duration = task->duration.at;
    const char *other = task->child ? "tasks inside" : "'milestone: true'";

    if (task->child || task->milestone.set) {
        if (effort)
            two_sizes(diag, task, effort, "'effort'", other);
        if (duration && task->duration.likely)
            two_sizes(diag, task, duration, "'duration'", other);
        if (task->child && task->milestone.set)
            two_sizes(diag, task, task->milestone.at, "'milestone'", other);
        if (task->child && task->fixed.from.at)
            two_sizes(diag, task, task->fixed.from.at, "'fixed'", other);
        return;
    }
    if (!has_size(task) && !task->in_circle &&
        !files_get(diag->files, task->record.place.file)->broken)
        diag_add(diag, DIAG_NO_SIZE, place_in(&task->record, task->record.id_at),
                 check_id(&task->record));
}

static void check_constraint(struct diag *diag, const struct task *task)
{
    uint8_t type = task->constraint.type;

    if (task->child && type > CONSTRAINT_ASAP && type != CONSTRAINT_SNET && type != CONSTRAINT_FNLT)
        diag_add(diag, DIAG_SUMMARY_CONSTRAINT, place_in(&task->record, task->constraint.at),
                 check_id(&task->record));
}

/* Few links: each with each. Many: only neighbours in the list, which is what copying makes. */
static void check_links(struct diag *diag, const struct task *task)
{
    const struct links *links = &task->depends_on;
    size_t reach = links->n <= 64 ? links->n : 1;

    for (size_t i = 0; i < links->n; i++)
        for (size_t j = i > reach ? i - reach : 0; j < i; j++) {
            const struct link *a = &links->v[i], *b = &links->v[j];

            if (!a->task.to || a->task.to != b->task.to || a->type != b->type)
                continue;
            diag_add(diag, DIAG_LINK_TWICE, place_in(&task->record, a->task.at), a->task.id);
            diag_note(diag, place_in(&task->record, b->task.at), "the first link is here");
            break;
        }
}

static void check_assignees(struct diag *diag, const struct task *task)
{
    const struct record *owner = task->from.owner ? task->from.owner->owner.to : NULL;
    /* who cannot be read was meant to work */
    int lost = !task->assignees.at && is_written(task, "assignees");
    int effort = task->effort.at && !task->duration.at && !task->child && !lost;

    if (effort && task->assignees.at && task->assignees.n == 0)
        diag_add(diag, DIAG_NOBODY_WORKS, place_in(&task->record, task->effort.at),
                 check_id(&task->record));
    else if (effort && !task->assignees.at && !task->from.owner)
        diag_add(diag, DIAG_NOBODY_WORKS, place_in(&task->record, task->effort.at),
                 check_id(&task->record), "no owner");
    else if (effort && !task->assignees.at && owner && owner->kind != REGISTER_PEOPLE)
        diag_add(diag, DIAG_NOBODY_WORKS, place_in(&task->record, task->effort.at),
                 check_id(&task->record),
                 diag_text(diag, "its owner '%s' is not one of the people", owner->id));
    for (size_t i = 0; i < task->assignees.n && i < 64; i++)
        for (size_t j = 0; j < i; j++) {
            const struct assignee *a = &task->assignees.v[i], *b = &task->assignees.v[j];

            if (a->n == 1 && b->n == 1 && a->any->person.to &&
                a->any->person.to == b->any->person.to)
                diag_add(diag, DIAG_ASSIGNED_TWICE, place_in(&task->record, a->at),
                         a->any->person.id);
        }
}

static void check_period(struct diag *diag, const struct person *person)
{
    if (!person->from.at || !person->to.at || person->from.day <= person->to.day)
        return;
    char from[11], to[11];

    date_iso(person->from.day, from);
    date_iso(person->to.day, to);
    diag_add(diag, DIAG_NOT_A_RANGE, place_in(&person->record, person->to.at),
             diag_text(diag, "%s..%s", from, to), "to");
}

void check_tasks(const struct schedule *s)
{
    const struct plan *plan = s->plan;
    int owners = 0;

    PLAN_EACH(plan, REGISTER_PEOPLE, person, person)
        check_period(plan->diag, person);

    for (size_t i = 0; i < plan->rows[REGISTER_TASKS].n; i++)
        owners |= plan->outline[i]->owner.id != NULL;
    for (size_t i = 0; i < plan->rows[REGISTER_TASKS].n; i++) {
        const struct task *task = plan->outline[i];

        check_size(plan->diag, task);
        check_constraint(plan->diag, task);
        check_links(plan->diag, task);
        check_assignees(plan->diag, task);
        if (owners && !task->child && !task->from.owner &&
            !(task->effort.at && !task->duration.at && !task->assignees.at))
            diag_add(plan->diag, DIAG_OWNER_MISSING, place_in(&task->record, task->record.id_at),
                     check_id(&task->record));
    }
}
