/* Rules about the end: nothing is left open, all is judged, and lessons are drawn. */
#include "tool/check.h"

#include "base/buf.h"
#include "base/die.h"
#include "plan/feedback.h"
#include "plan/risk.h"
#include "plan/status.h"
#include "plan/talk.h"
#include "tool/check_item.h"
#include "tool/check_words.h"

#include <stdlib.h>
#include <string.h>

enum { SCHEDULE = 1, QUALITY, COST, SATISFACTION }; /* of evaluation.dimension */
enum { FAILURE = 2, LESSON_CLOSED = 3, MAJOR = 2 };

static void left_open(const struct plan *plan, const struct record *record, const char *how)
{
    const struct project *project = plan->project;

    diag_add(plan->diag, DIAG_CLOSING_WITH_OPEN, check_place(record, 0),
             project->status.value == PROJECT_CLOSED ? "closed" : "closing",
             table_of(record->kind)->singular, check_id(record), how);
    diag_note(plan->diag, place_in(&project->record, project->status.at),
              "the status of the project");
}

static void check_open(const struct schedule *s)
{
    const struct plan *plan = s->plan;

    PLAN_EACH(plan, REGISTER_ISSUES, issue, issue)
    if (issue_is_open(issue, s->as_of))
        left_open(plan, &issue->record, "is open");
    PLAN_EACH(plan, REGISTER_RISKS, risk, risk)
    if (risk_is_open(risk, s->as_of))
        left_open(plan, &risk->record, "is open");
    PLAN_EACH(plan, REGISTER_QUESTIONS, question, question)
    if (question->answered_on.at ? !happened(&question->answered_on, s->as_of)
                                 : !question->answer.at)
        left_open(plan, &question->record, "is not answered");
    PLAN_EACH(plan, REGISTER_DELIVERABLES, record, deliverable)
    if (!outcome_is_accepted(plan, &s->outcome, deliverable))
        left_open(plan, deliverable, "is not accepted");
}

/* One entry is a beginning: the others are asked for then, or once the project closes. */
static void check_evaluation(const struct schedule *s)
{
    static const char *const word[] = {"", "schedule", "quality", "cost", "satisfaction"};
    const struct plan *plan = s->plan;
    unsigned judged = 0;
    struct buf lacks = {0};

    PLAN_EACH(plan, REGISTER_EVALUATION, evaluation, e)
    if (!e->date.at || happened(&e->date, s->as_of))
        judged |= 1u << e->dimension.value;
    for (int i = SCHEDULE; i <= SATISFACTION; i++)
        if (!(judged & 1u << i))
            buf_format(&lacks, "%s%s", lacks.n ? ", " : "", word[i]);
    if (lacks.n && (judged || project_is_closing(plan->project)))
        diag_add(plan->diag, DIAG_EVALUATION_INCOMPLETE, check_place(&plan->project->record, 0),
                 diag_text(plan->diag, "%s", lacks.text));
    buf_release(&lacks);
}

/* Of what is not accepted yet nobody knows how good it is, nor what it will have cost. */
static void check_too_early(const struct schedule *s)
{
    const struct plan *plan = s->plan;
    const struct record *first = NULL;
    size_t open = 0;

    PLAN_EACH(plan, REGISTER_DELIVERABLES, record, deliverable)
        if (!outcome_is_accepted(plan, &s->outcome, deliverable) && !open++)
            first = deliverable;
    PLAN_EACH(plan, REGISTER_EVALUATION, evaluation, e) {
        uint32_t at = e->verdict.at ? e->verdict.at : e->score.at;

        if (!open || !at || (e->date.at && !happened(&e->date, s->as_of)))
            continue;
        diag_add(plan->diag, DIAG_EVALUATED_TOO_EARLY, place_in(&e->record, at),
                 check_id(&e->record), check_id(first),
                 open > 1 ? diag_text(plan->diag, "%zu", open - 1) : NULL);
        diag_note(plan->diag, check_place(first, 0), "'%s' is here", check_id(first));
        break;
    }
}

static void check_lesson(const struct schedule *s, const struct acted *acted,
                         const struct lesson *lesson)
{
    struct diag *diag = s->plan->diag;
    const struct record *record = &lesson->record;

    if (lesson->kind.value == FAILURE && (!lesson->cause.at || !lesson->recommendation.at))
        diag_add(diag, DIAG_LESSON_INCOMPLETE, check_place(record, 0), check_id(record),
                 lesson->recommendation.at ? "cause"
                 : lesson->cause.at        ? "recommendation"
                                           : "cause and no recommendation");
    if (lesson->status.value != LESSON_CLOSED && !check_is_acted_on(acted, record))
        diag_add(diag, DIAG_LESSON_WITHOUT_ACTION, check_place(record, 0), check_id(record));
}

/* 1 if a lesson is linked with it, in either direction; LEARNED says which are linked from one. */
static int is_learned(const struct plan *plan, const uint8_t *learned, const struct record *record)
{
    int linked = learned[plan_number(plan, record)];

    for (size_t i = 0; i < record_more(record)->links.n; i++) {
        const struct record *to = record_more(record)->links.v[i].to;

        linked |= to && to->kind == REGISTER_LESSONS;
    }
    return linked;
}

/* Milestones that were reached later than is tolerated. */
static void check_milestones(const struct schedule *s, const uint8_t *learned)
{
    const struct plan *plan = s->plan;
    int64_t most = policy_tolerated_slip(plan->project, &plan->units);

    for (size_t i = 0; i < plan->leaves; i++) {
        const struct task *task = plan->leaf[i];
        const struct activity *a = &s->net.activity[task->leaf];
        int64_t finish = schedule_dates(s, task)->early_finish;

        if (!task->milestone.set || a->state != ACTIVITY_DONE || a->due == MOMENT_NONE ||
            finish <= a->due || is_learned(plan, learned, &task->record))
            continue;
        int64_t late = worktime_between(s->net.time, a->due, finish);

        if (late > most)
            diag_add(plan->diag, DIAG_MILESTONE_WITHOUT_LESSON, check_place(&task->record, 0),
                     check_id(&task->record), check_words_work(plan, late));
    }
}

/* Grave issues that are over. */
static void check_learned(const struct schedule *s)
{
    const struct plan *plan = s->plan;
    uint8_t *learned = xmalloc(plan->named.n + 1);

    memset(learned, 0, plan->named.n + 1);
    PLAN_EACH(plan, REGISTER_LESSONS, record, lesson)
    for (size_t i = 0; i < record_more(lesson)->links.n; i++)
        learned[plan_number(plan, record_more(lesson)->links.v[i].to)] = 1;
    PLAN_EACH(plan, REGISTER_ISSUES, issue, issue) {
        const struct record *record = &issue->record;

        if (!is_learned(plan, learned, record) && issue->severity.value &&
            issue->severity.value <= MAJOR && issue->status.value != ITEM_CANCELLED &&
            !issue_is_open(issue, s->as_of))
            diag_add(plan->diag, DIAG_ISSUE_WITHOUT_LESSON, check_place(record, 0),
                     issue->severity.value == MAJOR ? "major" : "critical", check_id(record));
    }
    check_milestones(s, learned);
    free(learned);
}

void check_closing(const struct schedule *s)
{
    const struct plan *plan = s->plan;
    struct pool pool = {0};
    struct acted acted = check_acted(plan, CHECK_ANSWERS, &pool);

    if (project_is_closing(plan->project))
        check_open(s);
    else if (plan->project->status.value != PROJECT_CANCELLED)
        check_too_early(s);
    check_evaluation(s);
    PLAN_EACH(plan, REGISTER_LESSONS, lesson, lesson)
    if (!lesson->logged_on.at || happened(&lesson->logged_on, s->as_of))
        check_lesson(s, &acted, lesson);
    if (plan->rows[REGISTER_LESSONS].n)
        check_learned(s);
    pool_release(&pool);
}
