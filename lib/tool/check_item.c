/* Names, places and limits, as the rules about single records say them. */
#include "tool/check_item.h"

#include "plan/amount.h"
#include "plan/party.h"
#include "plan/people.h"
#include "tool/check.h"

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
