/*
 * Rules about quality: what is delivered has standards, standards are checked
 * in time and by others, and what was found is mended. Checks are sorted by
 * standard, deliverable and day, so that the last of each is found at once.
 */
#include "tool/check.h"

#include "plan/quality.h"
#include "plan/status.h"
#include "tool/check_item.h"

#include <stdlib.h>

enum { CRITICAL = 1 };

struct held {                       /* a check that was held */
    uint32_t standard, deliverable; /* by plan_number(); deliverable 0: all of the standard's */
    const struct check *check;
};

struct quality {
    const struct schedule *s;
    const struct plan *plan;
    struct diag *diag;
    struct held *held;
    size_t n;
    uint8_t *mark; /* by plan_number(): MARK_... */
    struct pool pool;
};

enum { MARK_STANDARD = 1, MARK_CHECK = 2, MARK_DEFECT = 4 };

static void mark(struct quality *q, const struct record *record, int bit)
{
    q->mark[plan_number(q->plan, record)] |= (uint8_t)bit;
}

static int is_marked(const struct quality *q, const struct record *record, int bit)
{
    return q->mark[plan_number(q->plan, record)] & bit;
}

/* What came of it: as said, else as measured. */
static int result_of(const struct check *check)
{
    const struct standard *s = (const struct standard *)check->standard.to;

    if (check->result.value || !check->measured.at || !s || (!s->at_least.at && !s->at_most.at))
        return check->result.value;
    int within = (!s->at_least.at || check->measured.micro >= s->at_least.micro) &&
                 (!s->at_most.at || check->measured.micro <= s->at_most.micro);

    return within ? CHECK_PASS : CHECK_FAIL;
}

static int32_t day_of(const struct check *check)
{
    return check->held_on.at ? check->held_on.day : check->planned_on.day;
}

/* One with a result was held, on the day it was planned for unless another is given. */
static int is_held(const struct quality *q, const struct check *check)
{
    int said = check->result.value || check->status.value == EVENT_HELD;

    return check->held_on.at ? happened(&check->held_on, q->s->as_of)
                             : said && happened(&check->planned_on, q->s->as_of);
}

static int by_order(const void *a, const void *b)
{
    const struct held *x = a, *y = b;

    if (x->standard != y->standard)
        return x->standard < y->standard ? -1 : 1;
    if (x->deliverable != y->deliverable)
        return x->deliverable < y->deliverable ? -1 : 1;
    if (day_of(x->check) != day_of(y->check))
        return day_of(x->check) < day_of(y->check) ? -1 : 1;
    return place_compare(x->check->record.place, y->check->record.place);
}

/* The last one held of just this pair; NULL if there is none. */
static const struct check *last_of(const struct quality *q, uint32_t standard, uint32_t deliverable)
{
    size_t low = 0, high = q->n;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const struct held *h = &q->held[middle];

        if (h->standard < standard || (h->standard == standard && h->deliverable <= deliverable))
            low = middle + 1;
        else
            high = middle;
    }
    return low && q->held[low - 1].standard == standard &&
                   q->held[low - 1].deliverable == deliverable
               ? q->held[low - 1].check
               : NULL;
}

/* A check of the standard as a whole counts for each of its deliverables. */
static const struct check *last_check(const struct quality *q, const struct standard *standard,
                                      const struct record *deliverable)
{
    uint32_t number = plan_number(q->plan, &standard->record);
    const struct check *of_all = last_of(q, number, 0);
    const struct check *own = last_of(q, number, plan_number(q->plan, deliverable));

    return own && (!of_all || day_of(own) >= day_of(of_all)) ? own : of_all;
}

static void gather(struct quality *q)
{
    const struct plan *plan = q->plan;

    q->mark = pool_take(&q->pool, plan->named.n + 1);
    q->held = pool_take(&q->pool, (plan->rows[REGISTER_CHECKS].n + 1) * sizeof *q->held);
    PLAN_EACH(plan, REGISTER_STANDARDS, standard, standard)
    for (size_t i = 0; i < standard->deliverables.n; i++)
        mark(q, standard->deliverables.v[i].to, MARK_STANDARD);
    PLAN_EACH(plan, REGISTER_CHECKS, check, check) {
        if (check->status.value != EVENT_CANCELLED)
            mark(q, check->standard.to, MARK_CHECK);
        if (is_held(q, check))
            q->held[q->n++] = (struct held){plan_number(plan, check->standard.to),
                                            plan_number(plan, check->deliverable.to), check};
    }
    if (q->n)
        qsort(q->held, q->n, sizeof *q->held, by_order);
}

static void accepted_although(const struct quality *q, const struct record *deliverable,
                              const char *why, const struct record *because)
{
    const struct submission *last = q->s->outcome.submitted[plan_number(q->plan, deliverable)];

    diag_add(q->diag, DIAG_ACCEPTED_UNCHECKED, check_place(deliverable, 0), check_id(deliverable),
             why);
    diag_note(q->diag, check_place(because, 0), "'%s' is here", check_id(because));
    diag_note(q->diag, place_in(&last->record, last->result.at), "it was accepted here");
}

static void check_standard(const struct quality *q, const struct standard *standard)
{
    const struct record *record = &standard->record;
    int mandatory = !standard->mandatory.at || standard->mandatory.set;

    if (q->plan->rows[REGISTER_CHECKS].n && !standard->every.n && !is_marked(q, record, MARK_CHECK))
        diag_add(q->diag, DIAG_STANDARD_WITHOUT_CHECK, check_place(record, 0), check_id(record));
    for (size_t i = 0; mandatory && i < standard->deliverables.n; i++) {
        const struct record *deliverable = standard->deliverables.v[i].to;

        if (!deliverable || !outcome_is_accepted(q->plan, &q->s->outcome, deliverable))
            continue;
        const struct check *last = last_check(q, standard, deliverable);

        if (!last)
            accepted_although(
                q, deliverable,
                diag_text(q->diag, "was never checked against '%s'", check_id(record)), record);
        else if (result_of(last) == CHECK_FAIL)
            accepted_although(
                q, deliverable,
                diag_text(q->diag, "failed its last check against '%s'", check_id(record)),
                &last->record);
    }
}

/* As long as one of its deliverables is not accepted, the standard is checked every so often. */
static void check_every(const struct quality *q, const struct standard *standard)
{
    uint32_t number = plan_number(q->plan, &standard->record);
    const struct check *last = last_of(q, number, 0);
    int32_t day = last ? day_of(last) : DAY_FIRST;
    int open = 0;

    for (size_t i = 0; standard->every.n && i < standard->deliverables.n; i++) {
        const struct record *deliverable = standard->deliverables.v[i].to;

        last = last_of(q, number, plan_number(q->plan, deliverable));
        if (last && day_of(last) > day)
            day = day_of(last);
        open |= deliverable && !outcome_is_accepted(q->plan, &q->s->outcome, deliverable);
    }
    int32_t next = check_again(q->s, &standard->every, day);

    if (open && next < q->s->as_of)
        diag_add(q->diag, DIAG_CHECK_OVERDUE, place_in(&standard->record, standard->every.at),
                 "standard", check_id(&standard->record), "checked", check_date(q->diag, next));
}

/* Of what is checked, the deliverable that whoever checks it answers for; or NULL. */
static const struct deliverable *own_work(const struct check *check)
{
    const struct standard *s = (const struct standard *)check->standard.to;
    const struct deliverable *d = (const struct deliverable *)check->deliverable.to;

    if (d || !s)
        return d && d->owner.to == check->by.to ? d : NULL;
    for (size_t i = 0; i < s->deliverables.n; i++) {
        d = (const struct deliverable *)s->deliverables.v[i].to;
        if (d && d->owner.to == check->by.to)
            return d;
    }
    return NULL;
}

static void check_result(const struct quality *q, const struct check *check)
{
    const struct record *record = &check->record;
    const struct standard *standard = (const struct standard *)check->standard.to;
    struct check bare = *check;
    int result = check->result.value;

    if (happened(&check->held_on, q->s->as_of) && !result && !check->measured.at)
        diag_add(q->diag, DIAG_RESULT_MISSING, place_in(record, check->held_on.at),
                 check_id(record));
    bare.result.value = 0;
    int measured = result_of(&bare);

    if (!measured || !result || result == CHECK_CONDITIONAL || measured == result)
        return;
    diag_add(q->diag, DIAG_RESULT_AGAINST_LIMIT, place_in(record, check->result.at),
             check_id(record), result == CHECK_PASS ? "passed" : "failed",
             result == CHECK_PASS ? "outside" : "within");
    diag_note(q->diag, check_place(&standard->record, 0), "'%s' has the limits",
              check_id(&standard->record));
}

static void check_check(const struct quality *q, const struct check *check)
{
    const struct record *record = &check->record;
    const struct deliverable *own = check->by.to ? own_work(check) : NULL;

    if (day_passed(&check->planned_on, q->s->as_of) && !is_held(q, check) &&
        event_is_awaited(&check->status, &check->held_on, q->s->as_of))
        diag_add(q->diag, DIAG_CHECK_OVERDUE, place_in(record, check->planned_on.at), "check",
                 check_id(record), "held", check_date(q->diag, check->planned_on.day));
    if (own)
        diag_add(q->diag, DIAG_OWN_WORK_CHECKED, place_in(record, check->by.at), check_id(record),
                 check->by.id, check_id(&own->record));
    check_result(q, check);
}

static void check_defect(struct quality *q, const struct defect *defect)
{
    const struct record *record = &defect->record, *of = defect->deliverable.to;
    const struct submission *last = q->s->outcome.submitted[plan_number(q->plan, of)];
    int open = defect_is_open(defect, q->s->as_of);
    int mended =
        !open && defect->status.value != ITEM_CANCELLED && defect->status.value != DEFECT_WONT_FIX;

    if (defect->found_on.at && !happened(&defect->found_on, q->s->as_of))
        return;
    if (open || (last && defect->found_on.day >= last->date.day))
        mark(q, of, MARK_DEFECT);
    if (open && defect->severity.value == CRITICAL && last &&
        last->result.value == SUBMISSION_ACCEPTED)
        accepted_although(q, of,
                          diag_text(q->diag, "has the critical defect '%s' open", check_id(record)),
                          record);
    if (open && day_passed(&defect->due, q->s->as_of))
        diag_add(q->diag, DIAG_DEFECT_OVERDUE, place_in(record, defect->due.at), check_id(record),
                 check_date(q->diag, defect->due.day));
    if (mended && !defect->rework.at)
        diag_add(q->diag, DIAG_REWORK_MISSING, check_place(record, 0), check_id(record));
}

static void check_deliverable(const struct quality *q, const struct acted *acted,
                              const struct deliverable *deliverable)
{
    const struct record *record = &deliverable->record;
    const struct submission *last = q->s->outcome.submitted[plan_number(q->plan, record)];

    if (q->plan->rows[REGISTER_STANDARDS].n && !is_marked(q, record, MARK_STANDARD))
        diag_add(q->diag, DIAG_DELIVERABLE_WITHOUT_STANDARD, check_place(record, 0),
                 check_id(record));
    if (!last && day_passed(&deliverable->due, q->s->as_of))
        diag_add(q->diag, DIAG_DELIVERABLE_OVERDUE, place_in(record, deliverable->due.at),
                 check_id(record), check_date(q->diag, deliverable->due.day));
    if (last && last->result.value == SUBMISSION_REJECTED && !is_marked(q, record, MARK_DEFECT) &&
        !check_is_acted_on(acted, record))
        diag_add(q->diag, DIAG_REJECTED_AND_LEFT, place_in(&last->record, last->result.at),
                 check_id(record), check_date(q->diag, last->date.day));
}

void check_quality(const struct schedule *s)
{
    const struct plan *plan = s->plan;
    struct quality q = {.s = s, .plan = plan, .diag = plan->diag};

    if (!plan->rows[REGISTER_DELIVERABLES].n)
        return;
    gather(&q);
    struct acted acted = check_acted(plan, CHECK_ANSWERS | REGISTER_BIT(REGISTER_ISSUES), &q.pool);

    PLAN_EACH(plan, REGISTER_STANDARDS, standard, standard) {
        check_standard(&q, standard);
        check_every(&q, standard);
    }
    PLAN_EACH(plan, REGISTER_CHECKS, check, check)
    check_check(&q, check);
    PLAN_EACH(plan, REGISTER_DEFECTS, defect, defect)
    check_defect(&q, defect);
    PLAN_EACH(plan, REGISTER_DELIVERABLES, deliverable, deliverable)
    check_deliverable(&q, &acted, deliverable);
    pool_release(&q.pool);
}
