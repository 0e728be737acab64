/*
 * Errors are told apart by code and words, and counted: where they stand
 * moves with what is put in above them.
 */
#include "base/die.h"
#include "tool/check.h"
#include "tool/new_record.h"

#include <stdlib.h>
#include <string.h>

static size_t count_of(const struct diag *diag, size_t end, const struct finding *like)
{
    size_t count = 0;

    for (size_t i = 0; i < end; i++)
        count += diag->finding[i].code == like->code && !diag->finding[i].secondary &&
                 strcmp(diag->finding[i].text, like->text) == 0;
    return count;
}

/* Leaves in AFTER what is an error and was not there before, with its other places. */
static void new_ones_keep(struct diag *after, const struct diag *before)
{
    char *keeps = xmalloc(after->n + 1);
    size_t kept = 0;

    for (size_t i = 0; i < after->n; i++) {
        const struct finding *f = &after->finding[i];

        keeps[i] = f->secondary ? i > 0 && keeps[i - 1]
                                : f->severity >= SEVERITY_ERROR &&
                                      count_of(after, i, f) >= count_of(before, before->n, f);
    }
    for (size_t i = 0; i < after->n; i++)
        if (keeps[i])
            after->finding[kept++] = after->finding[i];
    after->n = kept;
    free(keeps);
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
