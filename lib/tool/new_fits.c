/*
 * Errors are told apart by code and words, and counted: where they stand
 * moves with what is put in above them. What is behind a semicolon is advice,
 * and may name the new record.
 */
#include "base/map.h"
#include "tool/check.h"
#include "tool/new_record.h"

#include <string.h>

static uint32_t *count_of(struct map *map, struct pool *pool, const struct finding *f)
{
    const char *key =
        pool_format(pool, "%d %.*s", (int)f->code, (int)strcspn(f->text, ";"), f->text);

    return map_slot(map, key, strlen(key));
}

/* Leaves in AFTER what is an error and was not there before, with its other places. */
static void new_ones_keep(struct diag *after, const struct diag *before)
{
    struct map known = {0};
    struct pool pool = {0};
    size_t kept = 0;
    int keeps = 0;

    for (size_t i = 0; i < before->n; i++)
        if (!before->finding[i].secondary)
            ++*count_of(&known, &pool, &before->finding[i]);
    for (size_t i = 0; i < after->n; i++) {
        struct finding *f = &after->finding[i];

        if (!f->secondary) {
            uint32_t *count = count_of(&known, &pool, f);

            keeps = f->severity >= SEVERITY_ERROR && !*count;
            *count -= *count > 0;
        }
        if (keeps)
            after->finding[kept++] = *f;
    }
    after->n = kept;
    map_release(&known);
    pool_release(&pool);
}

int new_record_fits(struct load *before, const struct new_made *made, const char *path,
                    int32_t as_of, struct load *after)
{
    if (load_plan_with(after, path, made->path, made->text.text, made->text.n) < 0)
        return 0;
    check_rules(load_schedule(before, as_of), 1);
    check_rules(load_schedule(after, as_of), 1);
    new_ones_keep(&after->diag, &before->diag);
    return after->diag.n == 0;
}
