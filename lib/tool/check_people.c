/*
 * Rules about how the time of people is used: who has nothing to do, who has
 * too much in all, whom nobody could stand in for. What a person is booked for
 * is taken from the unlevelled dates: in sum it is the same on any dates.
 */
#include "tool/check.h"

#include "base/date.h"
#include "base/die.h"
#include "plan/people.h"
#include "plan/walk.h"
#include "tool/check_item.h"
#include "tool/check_words.h"

#include <stdlib.h>
#include <string.h>

struct use {          /* of a person, by plan_number() */
    uint8_t named;    /* something names this person */
    uint8_t skilled;  /* has a skill that a task asks for, so may be taken */
    int64_t possible; /* working minutes: of all tasks, alternatives too */
    int64_t sure;     /* of what is left of those that nobody else may do */
};

struct team {
    struct walk walk;
    const struct schedule *s;
    struct use *use;
    int tasks; /* 1: work is given to people */
};

/* FROM names whatever it names. */
static void name(struct team *t, const struct record *from, const struct record *record)
{
    if (!record || record->kind != REGISTER_PEOPLE)
        return;
    t->use[plan_number(t->s->plan, record)].named = 1;
    t->tasks |= from->kind == REGISTER_TASKS;
}

static void meet(struct walk *walk, const struct record *record, const struct field *field,
                 const void *at)
{
    struct team *t = (struct team *)(void *)walk;
    const struct ref *ref = at;
    const struct refs *refs = at;
    const struct assignees *assignees = at;

    if (field->kind == FIELD_REF && ref->to != record)
        name(t, record, ref->to);
    for (size_t i = 0; field->kind == FIELD_REFS && i < refs->n; i++)
        name(t, record, refs->v[i].to);
    for (size_t i = 0; field->kind == FIELD_ASSIGNEES && i < assignees->n; i++)
        for (size_t j = 0; j < assignees->v[i].n; j++)
            name(t, record, assignees->v[i].any[j].person.to);
}

static int has_skill(const struct person *person, const struct record *skill, int level)
{
    for (size_t i = 0; i < person->skills.n; i++)
        if (person->skills.v[i].skill.to == skill && person->skills.v[i].level.value >= level)
            return 1;
    return 0;
}

static int is_of_team(const struct person *person)
{
    enum { TEAM = 1 }; /* team/client/supplier */

    return person->org.value <= TEAM;
}

static int is_there(const struct schedule *s, const struct person *person)
{
    return !person->to.at || person->to.day >= s->as_of;
}

struct ask {        /* a task that asks for a skill */
    uint32_t skill; /* by plan_number() */
    int level;
    const struct task *task;
    const struct assignee *assignee;
};

struct asks {
    struct ask *v;
    size_t n, cap;
};

static int by_skill(const void *a, const void *b)
{
    const struct ask *x = a, *y = b;

    if (x->skill != y->skill)
        return x->skill < y->skill ? -1 : 1;
    if (x->level != y->level)
        return x->level > y->level ? -1 : 1;
    return x->task->number < y->task->number ? -1 : x->task->number > y->task->number;
}

static void gather_asks(const struct schedule *s, struct asks *asks)
{
    for (size_t i = 0; i < s->net.leaves; i++)
        for (size_t j = 0; j < s->of[i]->assignees.n; j++) {
            const struct assignee *a = &s->of[i]->assignees.v[j];

            if (a->more && a->more->skill.to && s->net.activity[i].state < ACTIVITY_DONE)
                ARRAY_PUSH(asks->v, asks->n, asks->cap,
                           ((struct ask){plan_number(s->plan, a->more->skill.to),
                                         a->more->level > 1 ? a->more->level : 1, s->of[i], a}));
        }
    if (asks->n)
        qsort(asks->v, asks->n, sizeof *asks->v, by_skill);
}

static void alone(const struct schedule *s, const struct ask *ask, const struct person *only)
{
    const struct record *skill = ask->assignee->more->skill.to;
    struct diag *diag = s->plan->diag;

    diag_add(diag, DIAG_SKILL_ALONE, place_in(skill, skill->id_at), only->record.id, skill->id,
             check_id(&ask->task->record));
    diag_note(diag, place_in(&ask->task->record, ask->assignee->at), "needed here");
}

/* Asks of one skill and level are answered by the same people. */
static void check_skill(struct team *t, const struct ask *ask, size_t n, int *said)
{
    const struct record *skill = ask->assignee->more->skill.to;
    const struct person *only = NULL;
    size_t able = 0;

    PLAN_EACH(t->s->plan, REGISTER_PEOPLE, person, person)
        if (has_skill(person, skill, ask->level) && is_there(t->s, person)) {
            t->use[plan_number(t->s->plan, &person->record)].skilled = 1;
        only = person;
        able++;
    }
    for (size_t i = 0; i < n && able == 1 && !*said; i++)
        if (schedule_is_critical(t->s, ask[i].task)) {
            alone(t->s, &ask[i], only);
            *said = 1;
        }
}

static void check_skills_asked(struct team *t)
{
    struct asks asks = {0};
    int said = 0;

    gather_asks(t->s, &asks);
    for (size_t i = 0, j; i < asks.n; i = j) {
        for (j = i; j < asks.n && asks.v[j].skill == asks.v[i].skill &&
                    asks.v[j].level == asks.v[i].level;)
            j++;
        said = i && asks.v[i - 1].skill == asks.v[i].skill ? said : 0;
        check_skill(t, &asks.v[i], j - i, &said);
    }
    free(asks.v);
}

static void book(struct team *t, const struct task *task, const struct person *person,
                 int32_t units, int is_sure)
{
    const struct schedule *s = t->s;
    const struct span_dates *d = schedule_dates(s, task);
    const struct task *from = task->from.calendar;
    const struct worktime *time = calendars_work(
        s->calendars, person, units, from ? (const struct calendar *)from->calendar.to : NULL);
    struct use *use = &t->use[plan_number(s->plan, &person->record)];
    int64_t now = moment_of(s->as_of + 1, 0);

    use->possible += worktime_between(time, d->early_start, d->early_finish);
    if (is_sure && d->early_finish > now && s->net.activity[task->leaf].state < ACTIVITY_DONE)
        use->sure +=
            worktime_between(time, d->early_start > now ? d->early_start : now, d->early_finish);
}

static void book_task(struct team *t, const struct task *task)
{
    const struct record *owner = task->from.owner ? task->from.owner->owner.to : NULL;
    const struct activity *a = &t->s->net.activity[task->leaf];

    if (!t->s->net.dates[task->leaf].dated || a->point || a->state == ACTIVITY_OUT)
        return;
    for (size_t i = 0; i < task->assignees.n; i++) {
        const struct assignee *who = &task->assignees.v[i];

        for (size_t j = 0; j < who->n; j++)
            if (who->any[j].person.to)
                book(t, task, (const struct person *)who->any[j].person.to, who->any[j].units,
                     who->n == 1);
    }
    if (!task->assignees.at && task->effort.at && owner && owner->kind == REGISTER_PEOPLE)
        book(t, task, (const struct person *)owner, 10000, !task->duration.at);
}

/* From FROM on until the project is to be finished, at the share of this plan. */
static int64_t time_until_finish(const struct team *t, const struct person *person, int64_t from)
{
    int64_t finish = t->s->net.promise != MOMENT_NONE ? t->s->net.promise : t->s->net.finish;

    return from < finish ? worktime_between(calendars_work(t->s->calendars, person, 10000, NULL),
                                            from, finish)
                         : 0;
}

static void check_use(const struct team *t, const struct person *person, const struct use *use)
{
    const struct plan *plan = t->s->plan;
    int64_t start = t->s->net.start, now = moment_of(t->s->as_of + 1, 0);
    int64_t all = time_until_finish(t, person, start);
    int64_t left = time_until_finish(t, person, now > start ? now : start);
    struct place place = place_in(&person->record, person->record.id_at);

    if (plan->policy->people->min_use.at && is_of_team(person) && !use->skilled && all > 0 &&
        use->possible * 10000 / all < plan->policy->people->min_use.bp)
        diag_add(plan->diag, DIAG_USE_LOW, place, person->record.id,
                 check_words_work(plan, use->possible), check_words_work(plan, all),
                 check_words_percent(plan, plan->policy->people->min_use.bp));
    if (t->s->net.promise != MOMENT_NONE && use->sure > left * policy_max_use(plan->policy) / 10000)
        diag_add(plan->diag, DIAG_OVERBOOKED, place, person->record.id,
                 check_words_work(plan, use->sure), check_words_work(plan, left),
                 check_day(plan->diag, t->s->net.promise));
}

static void check_person(const struct team *t, const struct person *person)
{
    const struct use *use = &t->use[plan_number(t->s->plan, &person->record)];

    if (!use->named && !use->skilled && is_of_team(person) && is_there(t->s, person))
        diag_add(t->s->plan->diag, DIAG_PERSON_UNUSED,
                 place_in(&person->record, person->record.id_at), person->record.id);
    else
        check_use(t, person, use);
}

void check_people(const struct schedule *s)
{
    const struct plan *plan = s->plan;
    struct team t = {
        .walk = {meet, FIELD_BIT(FIELD_REF) | FIELD_BIT(FIELD_REFS) | FIELD_BIT(FIELD_ASSIGNEES)},
        .s = s};
    size_t size = (plan->named.n + 1) * sizeof *t.use;

    if (!plan->rows[REGISTER_PEOPLE].n || !plan->rows[REGISTER_TASKS].n)
        return;
    t.use = xmalloc(size);
    memset(t.use, 0, size);
    walk_plan(&t.walk, plan);
    check_skills_asked(&t);
    for (size_t i = 0; i < s->net.leaves; i++)
        book_task(&t, s->of[i]);
    PLAN_EACH(plan, REGISTER_PEOPLE, person, person)
        if (person->record.id && t.tasks)
            check_person(&t, person);
    free(t.use);
}
