/*
 * Rules about goals: each must be specific, measured, reachable, wanted and
 * dated, and the work must be for them. What work a goal has is gathered once,
 * in one walk over the leaves.
 */
#include "tool/check.h"

#include "plan/amount.h"
#include "plan/task.h"
#include "plan/party.h"
#include "plan/status.h"
#include "tool/check_item.h"

#include <string.h>
#include <strings.h>

enum { FEW = 5 }; /* tasks without a goal that are named one by one */

struct aim {                 /* what is known of a goal, by plan_number() */
    size_t leaves;           /* that work for it */
    uint8_t begun, related;  /* related: through `links` alone */
    uint8_t signed_off;      /* by the client */
    int64_t finish;          /* of the last of them that is open */
    const struct task *last; /* which one that is, or NULL */
};

struct aims {
    const struct schedule *s;
    const struct plan *plan;
    struct diag *diag;
    struct aim *of;
    int signoffs;                    /* 1: those of goals are looked for */
    int64_t effort[MOSCOW_WONT + 1]; /* of the work that is for musts, shoulds, coulds */
    struct pool pool;
};

static const struct refs *goals_of(const struct task *task)
{
    static const struct refs none;

    return task->from.goals ? &task->from.goals->goals : &none;
}

/* Work that several goals ask for counts for the one that is needed most. */
static void add_leaf(struct aims *aims, const struct task *task)
{
    const struct activity *a = &aims->s->net.activity[task->leaf];
    const struct span_dates *d = schedule_dates(aims->s, task);
    const struct refs *goals = goals_of(task);
    int most = 0;

    for (size_t i = 0; i < goals->n && a->state != ACTIVITY_OUT; i++) {
        const struct goal *goal = (const struct goal *)goals->v[i].to;

        if (!goal)
            continue;
        struct aim *aim = &aims->of[plan_number(aims->plan, &goal->record)];
        int moscow = goal->moscow.value ? goal->moscow.value : MOSCOW_MUST;

        most = !most || moscow < most ? moscow : most;
        aim->leaves++;
        aim->begun |= a->state != ACTIVITY_OPEN;
        if (a->state < ACTIVITY_DONE && d->dated && (!aim->last || d->early_finish > aim->finish)) {
            aim->finish = d->early_finish;
            aim->last = task;
        }
    }
    if (most && !a->elapsed)
        aims->effort[most] += a->length;
}

/* Links have no direction: a deliverable may name its goal, or a goal its deliverable. */
static void add_links(struct aims *aims)
{
    PLAN_EACH(aims->plan, REGISTER_DELIVERABLES, record, d)
    for (size_t i = 0; i < record_more(d)->links.n; i++)
        aims->of[plan_number(aims->plan, record_more(d)->links.v[i].to)].related = 1;
    PLAN_EACH(aims->plan, REGISTER_GOALS, record, g)
    for (size_t i = 0; i < record_more(g)->links.n; i++) {
        const struct record *to = record_more(g)->links.v[i].to;

        if (to && (to->kind == REGISTER_DELIVERABLES || to->kind == REGISTER_TASKS)) {
            aims->of[plan_number(aims->plan, g)].related = 1;
            aims->of[plan_number(aims->plan, to)].related = 1;
        }
    }
}

static void add_signoffs(struct aims *aims)
{
    PLAN_EACH(aims->plan, REGISTER_SIGNOFFS, signoff, s)
    if (happened(&s->date, aims->s->as_of) && party_is_client(s->by.to))
        aims->of[plan_number(aims->plan, s->of.to)].signed_off = 1;
}

/* At the beginning of a word, in any case; where words have no ends, anywhere. */
static int has_word(const struct text *text, const struct text *word)
{
    for (uint32_t i = 0; word->n && i + word->n <= text->n; i++) {
        unsigned char before = i ? (unsigned char)text->text[i - 1] | 32 : 0;
        int inside = before >= 'a' && before <= 'z' && (unsigned char)word->text[0] < 128;

        if (!inside && strncasecmp(text->text + i, word->text, word->n) == 0)
            return 1;
    }
    return 0;
}

static void check_vague(const struct aims *aims, const struct goal *goal)
{
    const struct text *text = goal->statement.at ? &goal->statement : &goal->record.name;
    const struct texts *vague = policy_vague_words(aims->plan->policy);

    if (!text->text || (goal->metric.at && goal->target_value.at) ||
        strpbrk(text->text, "0123456789"))
        return;
    for (size_t i = 0; i < vague->n; i++)
        if (has_word(text, &vague->v[i])) {
            diag_add(aims->diag, DIAG_GOAL_VAGUE, place_in(&goal->record, text->at),
                     check_id(&goal->record), vague->v[i].text);
            return;
        }
}

static const char *number(const struct aims *aims, const struct goal *goal, int64_t micro)
{
    struct buf text = {0};

    amount_put_number(&text, micro);
    const char *kept = goal->unit.text ? diag_text(aims->diag, "%s %s", text.text,
                                                   diag_quote(aims->diag, goal->unit.text))
                                       : diag_text(aims->diag, "%s", text.text);

    buf_release(&text);
    return kept;
}

static void check_target(const struct aims *aims, const struct goal *goal, const struct aim *aim)
{
    const struct measurement *last =
        aims->s->outcome.measured[plan_number(aims->plan, &goal->record)];
    struct place place = place_in(&goal->record, goal->target_value.at);

    if (!goal->target_value.at || !goal->baseline_value.at)
        return;
    if (goal_is_met(goal, goal->baseline_value.micro) && goal->direction.value != DIRECTION_REACH) {
        diag_add(aims->diag, DIAG_GOAL_WITHOUT_CHANGE, place, check_id(&goal->record),
                 number(aims, goal, goal->baseline_value.micro),
                 number(aims, goal, goal->target_value.micro));
    } else if (last && aim->leaves && !aim->begun && goal_is_met(goal, last->value.micro)) {
        diag_add(aims->diag, DIAG_GOAL_MET_BEFORE_WORK, place, check_id(&goal->record),
                 number(aims, goal, last->value.micro));
        diag_note(aims->diag, place_in(&last->record, last->value.at), "it was measured here");
    }
}

/* 1 if the moment is past the end of what was promised. */
static int is_after(int64_t moment, const struct when *due)
{
    return due->minute < 0 ? moment_day(moment - 1) > due->day
                           : moment > moment_of(due->day, due->minute);
}

static void check_due(const struct aims *aims, const struct goal *goal, const struct aim *aim)
{
    const struct project *project = aims->plan->project;
    struct place place = place_in(&goal->record, goal->due.at);
    struct diag *diag = aims->diag;
    const char *due = check_date(diag, goal->due.day);

    if (!goal->due.at)
        return;
    if (project->start.at && goal->due.day < project->start.day)
        diag_add(diag, DIAG_GOAL_OUTSIDE_PROJECT, place, check_id(&goal->record), due, "before",
                 "begins", check_date(diag, project->start.day));
    else if (project->finish.at && goal->due.day > project->finish.day)
        diag_add(diag, DIAG_GOAL_OUTSIDE_PROJECT, place, check_id(&goal->record), due, "after",
                 "ends", check_date(diag, project->finish.day));
    if (aim->last && is_after(aim->finish, &goal->due)) {
        diag_add(diag, DIAG_GOAL_LATE, place, check_id(&goal->record), due,
                 check_id(&aim->last->record), check_day(diag, aim->finish));
        diag_note(diag, check_place(&aim->last->record, 0), "'%s' is the last of its work",
                  check_id(&aim->last->record));
    }
}

static void check_measured(const struct aims *aims, const struct goal *goal)
{
    const struct measurement *last =
        aims->s->outcome.measured[plan_number(aims->plan, &goal->record)];
    int32_t next = check_again(aims->s, &goal->measure_every, last ? last->date.day : DAY_FIRST);

    if (next < aims->s->as_of && (!goal->due.at || next <= goal->due.day))
        diag_add(aims->diag, DIAG_MEASUREMENT_OVERDUE,
                 place_in(&goal->record, goal->measure_every.at), check_id(&goal->record),
                 check_date(aims->diag, next));
}

static void check_goal(const struct aims *aims, const struct goal *goal)
{
    const struct aim *aim = &aims->of[plan_number(aims->plan, &goal->record)];
    const struct plan *plan = aims->plan;

    check_vague(aims, goal);
    if (goal->moscow.value == MOSCOW_WONT)
        return;
    check_target(aims, goal, aim);
    check_due(aims, goal, aim);
    check_measured(aims, goal);
    if (plan->leaves && !aim->leaves && !aim->related)
        diag_add(aims->diag, DIAG_GOAL_WITHOUT_WORK, check_place(&goal->record, 0),
                 check_id(&goal->record));
    if (aims->signoffs && !aim->signed_off)
        diag_add(aims->diag, DIAG_GOAL_NOT_SIGNED, check_place(&goal->record, 0),
                 check_id(&goal->record));
}

/* Points in time and work that goes on by itself are for no goal of their own. */
static int wants_goal(const struct aims *aims, const struct task *task)
{
    const struct activity *a = &aims->s->net.activity[task->leaf];

    return !goals_of(task)->n && !a->point && a->state != ACTIVITY_OUT &&
           task_rare(task)->ev_method.kind != EV_LEVEL_OF_EFFORT && !task_rare(task)->spans.n &&
           !aims->of[plan_number(aims->plan, &task->record)].related;
}

/* Where no task names a goal, the goals say so. */
static void check_traced(const struct aims *aims)
{
    const struct plan *plan = aims->plan;
    const struct task *some[FEW];
    size_t without = 0, with = 0;

    for (size_t i = 0; i < plan->leaves; i++) {
        with += goals_of(plan->leaf[i])->n != 0;
        if (wants_goal(aims, plan->leaf[i]) && without++ < FEW)
            some[without - 1] = plan->leaf[i];
    }
    if (!with || !without)
        return;
    if (without > FEW) {
        diag_add(aims->diag, DIAG_TASK_WITHOUT_GOAL, check_place(&plan->project->record, 0),
                 diag_text(aims->diag, "%zu tasks, '%s' is the first", without,
                           check_id(&some[0]->record)));
        diag_note(aims->diag, check_place(&some[0]->record, 0), "the first is here");
        return;
    }
    for (size_t i = 0; i < without; i++)
        diag_add(aims->diag, DIAG_TASK_WITHOUT_GOAL, check_place(&some[i]->record, 0),
                 diag_text(aims->diag, "'%s'", check_id(&some[i]->record)));
}

static const char *percent(const struct aims *aims, int64_t bp)
{
    struct buf text = {0};

    amount_put_percent(&text, bp);
    const char *kept = diag_text(aims->diag, "%s", text.text);

    buf_release(&text);
    return kept;
}

/* Only where somebody weighed the goals against each other. */
static void check_shares(const struct aims *aims)
{
    const struct policy *policy = aims->plan->policy;
    int64_t must = aims->effort[MOSCOW_MUST], could = aims->effort[MOSCOW_COULD];
    int64_t all = must + could + aims->effort[MOSCOW_SHOULD];
    int64_t most = policy_must_share(policy), least = policy_could_share(policy);
    struct place place = check_place(&aims->plan->project->record, 0);
    int weighed = 0;

    PLAN_EACH(aims->plan, REGISTER_GOALS, goal, goal)
    weighed |= goal->moscow.value != 0;
    if (!weighed || !all)
        return;
    if (must * 10000 > most * all)
        diag_add(aims->diag, DIAG_MUST_SHARE, place, percent(aims, must * 10000 / all),
                 percent(aims, most));
    if (could * 10000 < least * all)
        diag_add(aims->diag, DIAG_COULD_SHARE, place, percent(aims, could * 10000 / all),
                 percent(aims, least));
}

void check_goals(const struct schedule *s)
{
    const struct plan *plan = s->plan;
    struct aims aims = {.s = s, .plan = plan, .diag = plan->diag};

    if (!plan->rows[REGISTER_GOALS].n)
        return;
    aims.of = pool_take(&aims.pool, (plan->named.n + 1) * sizeof *aims.of);
    aims.signoffs = plan->rows[REGISTER_SIGNOFFS].n && project_is_running(plan->project) &&
                    check_has_client(plan);
    for (size_t i = 0; i < plan->leaves; i++)
        add_leaf(&aims, plan->leaf[i]);
    add_links(&aims);
    add_signoffs(&aims);
    aims.of[0] = (struct aim){0};
    PLAN_EACH(plan, REGISTER_GOALS, goal, goal)
    check_goal(&aims, goal);
    check_traced(&aims);
    check_shares(&aims);
    pool_release(&aims.pool);
}
