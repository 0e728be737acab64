/* Finding in a plan, and giving it back. */
#include "plan/plan.h"

#include "plan/task.h"

#include <stdlib.h>
#include <string.h>

struct place place_in(const struct record *record, uint32_t at)
{
    return (struct place){record->place.file, at ? at : record->place.at};
}

struct record *plan_find(const struct plan *plan, const char *id, int *former)
{
    uint32_t number = map_find(&plan->ids, id, strlen(id));
    struct record *record = number ? plan->named.v[number - 1] : NULL;

    *former = 0;
    if (!record || strcmp(record->id, id) == 0)
        return record;
    const struct texts *was = &record_more(record)->was;

    for (size_t i = 0; i < was->n; i++)
        if (strcmp(was->v[i].text, id) == 0) {
            *former = 1;
            return record;
        }
    return NULL; /* it differs by case */
}

uint32_t plan_number(const struct plan *plan, const struct record *record)
{
    return record && record->id ? map_find(&plan->ids, record->id, strlen(record->id)) : 0;
}

const struct record_more *record_more(const struct record *record)
{
    static const struct record_more nothing;

    return record->more ? record->more : &nothing;
}

const struct task_rare *task_rare(const struct task *task)
{
    static const struct task_rare nothing;

    return task->record.rare ? task->record.rare : &nothing;
}

void plan_free(struct plan *plan)
{
    if (!plan)
        return;
    for (int kind = 0; kind < REGISTERS; kind++)
        free(plan->rows[kind].v);
    free(plan->named.v);
    map_release(&plan->ids);
    pool_release(&plan->pool);
    free(plan);
}
