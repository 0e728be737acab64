/* Names, places and limits, as the rules about single records say them. */
#include "tool/check_item.h"

#include "plan/amount.h"
#include "plan/every.h"
#include "plan/party.h"
#include "plan/people.h"
#include "plan/status.h"
#include "plan/talk.h"
#include "tool/check.h"

#include <stdlib.h>

const char *check_id(const struct record *record)
{
    return record->id ? record->id : record->name.text ? record->name.text : "";
}

struct place check_place(const struct record *record, uint32_t at)
{
    return place_in(record, at ? at : record->id_at);
}

const char *check_date(struct diag *diag, int32_t day)
{
    return check_day(diag, moment_of(day, 0));
}

int64_t check_minutes(const struct plan *plan, struct work work)
{
    return work.elapsed ? (int64_t)work.minutes * plan->units.day / DAY_MINUTES : work.minutes;
}

int check_has_client(const struct plan *plan)
{
    int some = plan->rows[REGISTER_CLIENTS].n > 0;

    PLAN_EACH(plan, REGISTER_STAKEHOLDERS, stakeholder, one)
        some |= party_is_client(&one->record);
    PLAN_EACH(plan, REGISTER_PEOPLE, person, one)
        some |= party_is_client(&one->record);
    return some;
}

const char *check_money(const struct plan *plan, int64_t minor)
{
    struct buf text = {0};

    amount_put_money(&text, minor, plan->units.currency);
    buf_puts(&text, plan->units.currency[0] ? " " : "");
    buf_puts(&text, plan->units.currency);
    return check_taken(plan->diag, &text);
}

void check_also(struct buf *list, const char *word)
{
    if (list->n)
        buf_puts(list, ", ");
    buf_puts(list, word);
}

const char *check_taken(struct diag *diag, struct buf *text)
{
    const char *kept = diag_text(diag, "%s", buf_text(text));

    buf_release(text);
    return kept;
}

/* What was done before the start was done to begin with; the first date after that counts. */
int32_t check_again(const struct schedule *s, const struct every *every, int32_t last)
{
    const struct project *project = s->plan->project;
    int32_t start = project->start.day;

    if (!every->n || !project->start.at || !project_is_running(project))
        return DAY_NONE;
    return last > start ? every_again(every, start, s->net.time, last)
                        : every_next(every, start, s->net.time, start);
}

static int by_address(const void *a, const void *b)
{
    const struct record *x = *(const struct record *const *)a,
                        *y = *(const struct record *const *)b;

    return x < y ? -1 : x > y;
}

/* Sorted by where they lie in memory, for feedback needs no id; nothing is shown in that order. */
struct acted check_acted(const struct plan *plan, uint64_t by, struct pool *pool)
{
    struct acted acted = {NULL, plan->rows[REGISTER_ACTIONS].n, by};

    for (int kind = 0; kind < REGISTERS; kind++)
        for (size_t i = 0; by & REGISTER_BIT(kind) && i < plan->rows[kind].n; i++)
            acted.n += record_more(plan->rows[kind].v[i])->links.n;
    acted.v = pool_take(pool, (acted.n + 1) * sizeof *acted.v);
    acted.n = 0;
    PLAN_EACH(plan, REGISTER_ACTIONS, action, action)
    if (action->source.to)
        acted.v[acted.n++] = action->source.to;
    for (int kind = 0; kind < REGISTERS; kind++)
        for (size_t i = 0; by & REGISTER_BIT(kind) && i < plan->rows[kind].n; i++) {
            const struct refs *links = &record_more(plan->rows[kind].v[i])->links;

            for (size_t j = 0; j < links->n; j++)
                if (links->v[j].to)
                    acted.v[acted.n++] = links->v[j].to;
        }
    if (acted.n)
        qsort(acted.v, acted.n, sizeof *acted.v, by_address);
    return acted;
}

int check_is_acted_on(const struct acted *acted, const struct record *record)
{
    const struct refs *links = &record_more(record)->links;

    for (size_t i = 0; i < links->n; i++)
        if (links->v[i].to && acted->by & REGISTER_BIT(links->v[i].to->kind))
            return 1;
    return acted->n && bsearch(&record, acted->v, acted->n, sizeof *acted->v, by_address);
}
