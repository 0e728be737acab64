/* Rules about what client and team say: they are asked in time, answer, and are answered. */
#include "tool/check.h"

#include "base/die.h"
#include "plan/amount.h"
#include "plan/feedback.h"
#include "plan/status.h"
#include "tool/check_item.h"

#include <stdlib.h>
#include <string.h>

enum { CSAT_BAD = 2, NPS_BAD = 6, NEGATIVE = 3 };

static void check_answers(const struct schedule *s, const struct survey_round *round,
                          size_t answers)
{
    int32_t least = policy_response_rate(s->plan->policy);
    struct diag *diag = s->plan->diag;
    struct buf text = {0};

    if (!happened(&round->held_on, s->as_of) || round->invited.value <= 0 ||
        (int64_t)answers * 10000 >= (int64_t)least * round->invited.value)
        return;
    amount_put_percent(&text, least);
    diag_add(diag, DIAG_FEW_ANSWERS, place_in(&round->record, round->invited.at),
             check_id(&round->record), diag_text(diag, "%zu", answers),
             diag_text(diag, "%d", (int)round->invited.value), diag_text(diag, "%s", text.text));
    buf_release(&text);
}

/* Answers of a few people are nobody's secret. */
static void check_group(const struct schedule *s, const struct survey_round *round)
{
    int32_t least = policy_min_group(s->plan->policy);
    struct diag *diag = s->plan->diag;

    if (round->audience.value == FEEDBACK_TEAM && round->invited.at && round->invited.value < least)
        diag_add(diag, DIAG_GROUP_TOO_SMALL, place_in(&round->record, round->invited.at),
                 check_id(&round->record), diag_text(diag, "%d", (int)round->invited.value),
                 diag_text(diag, "%d", (int)least));
}

/* A round that was answered was held, whether or not somebody wrote down the day. */
static void check_rounds(const struct schedule *s)
{
    const struct plan *plan = s->plan;
    size_t *answers = xmalloc((plan->named.n + 1) * sizeof *answers);

    memset(answers, 0, (plan->named.n + 1) * sizeof *answers);
    PLAN_EACH(plan, REGISTER_FEEDBACK, feedback, f)
    answers[plan_number(plan, f->round.to)] += (size_t)happened(&f->date, s->as_of);
    PLAN_EACH(plan, REGISTER_SURVEY_ROUNDS, survey_round, round) {
        size_t n = answers[plan_number(plan, &round->record)];

        if (!n && day_passed(&round->planned_on, s->as_of) &&
            event_is_awaited(&round->status, &round->held_on, s->as_of))
            diag_add(plan->diag, DIAG_SURVEY_OVERDUE,
                     place_in(&round->record, round->planned_on.at), check_id(&round->record),
                     check_date(plan->diag, round->planned_on.day));
        check_group(s, round);
        if (plan->rows[REGISTER_FEEDBACK].n)
            check_answers(s, round, n);
    }
    free(answers);
}

static const char *how_bad(struct diag *diag, const struct feedback *f, uint32_t *at)
{
    if (f->csat.at && f->csat.value <= CSAT_BAD) {
        *at = f->csat.at;
        return diag_text(diag, "csat %d", (int)f->csat.value);
    }
    if (f->nps.at && f->nps.value <= NPS_BAD) {
        *at = f->nps.at;
        return diag_text(diag, "nps %d", (int)f->nps.value);
    }
    *at = f->sentiment.at;
    return f->sentiment.value == NEGATIVE ? "negative" : NULL;
}

static void check_heard(const struct schedule *s)
{
    struct diag *diag = s->plan->diag;
    struct pool pool = {0};
    struct acted acted = check_acted(s->plan, CHECK_ANSWERS | REGISTER_BIT(REGISTER_ISSUES), &pool);

    PLAN_EACH(s->plan, REGISTER_FEEDBACK, feedback, f) {
        uint32_t at;
        const char *bad = how_bad(diag, f, &at);

        if (bad && happened(&f->date, s->as_of) &&
            item_is_open(&f->status, &f->closed_on, s->as_of) &&
            !check_is_acted_on(&acted, &f->record))
            diag_add(diag, DIAG_FEEDBACK_WITHOUT_ACTION, place_in(&f->record, at),
                     check_date(diag, f->date.day), bad);
    }
    pool_release(&pool);
}

void check_feedback(const struct schedule *s)
{
    check_rounds(s);
    check_heard(s);
    check_skills(s);
}
