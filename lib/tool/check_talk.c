/*
 * Rules about what was said and what came of it: meetings, actions, decisions,
 * questions and documents.
 */
#include "tool/check.h"

#include "plan/policy.h"
#include "plan/status.h"
#include "plan/talk.h"
#include "tool/check_item.h"

/* What was written down of meetings elsewhere than in their notes, by plan_number(). */
static void mark_sources(const struct plan *plan, uint8_t *recorded)
{
    PLAN_EACH(plan, REGISTER_DECISIONS, decision, decision)
        recorded[plan_number(plan, decision->source.to)] = 1;
    PLAN_EACH(plan, REGISTER_ACTIONS, action, action)
        recorded[plan_number(plan, action->source.to)] = 1;
    PLAN_EACH(plan, REGISTER_QUESTIONS, question, question)
        recorded[plan_number(plan, question->source.to)] = 1;
}

static void check_meeting(const struct schedule *s, const struct meeting *meeting, int recorded)
{
    struct diag *diag = s->plan->diag;
    struct work grace = policy_grace(s->plan->policy, &s->plan->units);
    const char *id = check_id(&meeting->record);
    int held = !event_is_awaited(&meeting->status, &meeting->held_on, s->as_of);
    const struct when *when = held && meeting->held_on.at ? &meeting->held_on
                                                          : &meeting->planned_on;

    if (!when->at || meeting->status.value == EVENT_CANCELLED ||
        schedule_limit(s, when->day, grace) >= s->as_of)
        return;
    if (!held)
        diag_add(diag, DIAG_MEETING_NOT_HELD, check_place(&meeting->record, when->at), id,
                 check_date(diag, when->day));
    else if (!meeting->record.note.n && !recorded)
        diag_add(diag, DIAG_MEETING_WITHOUT_MINUTES, check_place(&meeting->record, when->at), id,
                 check_date(diag, when->day));
}

static void check_meetings(const struct schedule *s)
{
    struct pool pool = {0};
    uint8_t *recorded;

    if (!s->plan->rows[REGISTER_MEETINGS].n)
        return;
    recorded = pool_take(&pool, s->plan->named.n + 1);
    mark_sources(s->plan, recorded);
    recorded[0] = 0; /* of those that came from nowhere */
    PLAN_EACH(s->plan, REGISTER_MEETINGS, meeting, meeting)
        check_meeting(s, meeting, recorded[plan_number(s->plan, &meeting->record)]);
    pool_release(&pool);
}

static void check_action(const struct schedule *s, const struct action *action)
{
    struct diag *diag = s->plan->diag;

    if (day_passed(&action->due, s->as_of) &&
        item_is_open(&action->status, &action->closed_on, s->as_of))
        diag_add(diag, DIAG_ACTION_OVERDUE, check_place(&action->record, action->due.at),
                 check_id(&action->record), check_date(diag, action->due.day),
                 action->owner.id ? action->owner.id : "");
}

static void check_question(const struct schedule *s, const struct question *question)
{
    struct diag *diag = s->plan->diag;
    const struct when *asked = &question->asked_on, *due = &question->due;
    int answered =
        question->answered_on.at ? question->answered_on.day <= s->as_of : question->answer.n > 0;

    if (answered || !happened(asked, s->as_of))
        return;
    int32_t limit =
        due->at
            ? due->day
            : schedule_limit(s, asked->day, policy_answer_within(s->plan->policy, &s->plan->units));

    if (limit < s->as_of)
        diag_add(diag, DIAG_QUESTION_UNANSWERED,
                 check_place(&question->record, due->at ? due->at : asked->at),
                 check_id(&question->record), check_date(diag, asked->day),
                 check_date(diag, limit));
}

static void check_decision(const struct schedule *s, const struct decision *decision)
{
    struct diag *diag = s->plan->diag;
    const struct when *on = &decision->decided_on;
    const char *lacks = on->at && !decision->decided_by.n   ? "who made it"
                        : !on->at && decision->due.at       ? NULL
                        : !on->at && decision->decided_by.n ? "when it was made"
                        : !on->at                           ? "when it was made, or is needed"
                                                            : NULL;

    if (lacks)
        diag_add(diag, DIAG_DECISION_WITHOUT_MAKER,
                 check_place(&decision->record, on->at ? on->at
                                                : decision->decided_by.n
                                                    ? decision->decided_by.v->at
                                                    : 0),
                 check_id(&decision->record), lacks);
    if (day_passed(&decision->due, s->as_of) && !happened(on, s->as_of))
        diag_add(diag, DIAG_DECISION_OVERDUE, check_place(&decision->record, decision->due.at),
                 check_id(&decision->record), check_date(diag, decision->due.day));
}

static void check_document(const struct schedule *s, const struct document *document)
{
    enum diag_code code =
        document->audience.n ? DIAG_DOCUMENT_NOT_SHARED : DIAG_DOCUMENT_WITHOUT_AUDIENCE;

    if (!document->audience.n || !document->shared_on.at)
        diag_add(s->plan->diag, code, check_place(&document->record, 0),
                 check_id(&document->record));
}

void check_talk(const struct schedule *s)
{
    check_meetings(s);
    PLAN_EACH(s->plan, REGISTER_ACTIONS, action, action)
        check_action(s, action);
    PLAN_EACH(s->plan, REGISTER_QUESTIONS, question, question)
        check_question(s, question);
    PLAN_EACH(s->plan, REGISTER_DECISIONS, decision, decision)
        check_decision(s, decision);
    PLAN_EACH(s->plan, REGISTER_DOCUMENTS, document, document)
        check_document(s, document);
}
