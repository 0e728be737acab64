/* One pass over what the records had written in them. */
#include "calc/completeness.h"

#include "plan/practice.h"

static void count_register(const struct rows *rows, enum register_kind kind, struct mandatory *out)
{
    uint64_t required = fields_required(table_of(kind));

    for (size_t i = 0; i < rows->n; i++)
        out->present += (size_t)__builtin_popcountll(rows->v[i]->written & required);
    out->mandatory = rows->n * (size_t)__builtin_popcountll(required);
}

void completeness_count(const struct plan *plan, struct completeness *out)
{
    *out = (struct completeness){0};
    for (int kind = 0; kind < REGISTERS; kind++)
        count_register(&plan->rows[kind], (enum register_kind)kind, &out->of[kind]);
    for (int i = 0; i < PRACTICE_ITEMS && plan->policy->practice.value; i++) {
        const struct practice_item *item = practice_item(i);

        out->of[item->kind].mandatory++;
        out->of[item->kind].present += practice_has(plan, item) != 0;
    }
    for (int kind = 0; kind < REGISTERS; kind++) {
        out->all.present += out->of[kind].present;
        out->all.mandatory += out->of[kind].mandatory;
    }
}

int32_t completeness_share(const struct mandatory *m)
{
    return m->mandatory ? (int32_t)(m->present * 10000 / m->mandatory) : 10000;
}
