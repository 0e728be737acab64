/*
 * Rules about skills and trainings: who must be able to do something can, or
 * learns it in time. Who can do what from which day on is written into one
 * list, sorted by skill and person, and who has which role into another, so
 * that a need looks at nobody else. Of those who lack the same, MOST_SAID are
 * named: skills times people would be more findings than a plan has bytes.
 */
#include "tool/check.h"

#include "base/die.h"
#include "plan/people.h"
#include "plan/status.h"
#include "plan/task.h"
#include "plan/training.h"
#include "tool/check_item.h"

#include <stdlib.h>
#include <strings.h>

enum {
    ANY_LEVEL = 5, /* what a training may lead to, as long as nobody says */
    MOST_SAID = 20
};

struct able {               /* PERSON has SKILL at LEVEL from the day FROM on */
    uint32_t skill, person; /* by plan_number(); person 0: whoever goes to the training */
    int32_t from;
    int level;
};

struct able_list {
    const struct schedule *s;
    struct able *v;
    size_t n, cap;
    const struct person **holder; /* of a role, by role, then as in the plan */
    size_t holders, holders_cap;
};

struct wanted { /* a level of a skill, by the end of a day */
    uint32_t skill;
    int level;
    int32_t by;
};

static int by_skill(const void *a, const void *b)
{
    const struct able *x = a, *y = b;

    if (x->skill != y->skill)
        return x->skill < y->skill ? -1 : 1;
    return x->person < y->person ? -1 : x->person > y->person;
}

static int by_role(const void *a, const void *b)
{
    const struct person *x = *(const struct person *const *)a,
                        *y = *(const struct person *const *)b;
    int order = strcasecmp(x->role.text, y->role.text);

    return order ? order : place_compare(x->record.place, y->record.place);
}

static void put(struct able_list *list, const struct record *skill, const struct record *person,
                int32_t from, int level)
{
    const struct plan *plan = list->s->plan;
    struct able able = {plan_number(plan, skill), plan_number(plan, person), from, level};

    if (able.skill && (able.person || !person))
        ARRAY_PUSH(list->v, list->n, list->cap, able);
}

/* What was found after it counts as held; before that, that it will lead where it should. */
static void put_training(struct able_list *list, const struct training *training,
                         const struct record *skill)
{
    const struct when *day = training->held_on.at ? &training->held_on : &training->planned_on;
    int held = !event_is_awaited(&training->status, &training->held_on, list->s->as_of);

    if (training->status.value == EVENT_CANCELLED)
        return;
    if (!training->attendees.n)
        put(list, skill, NULL, day->day, ANY_LEVEL);
    for (size_t i = 0; i < training->attendees.n; i++) {
        const struct attendee *a = &training->attendees.v[i];

        if (!a->person.to || (held && a->attended.at && !a->attended.set))
            continue;
        put(list, skill, a->person.to, day->day, held && a->post.at ? a->post.value : ANY_LEVEL);
    }
}

static void gather(struct able_list *list)
{
    const struct plan *plan = list->s->plan;

    PLAN_EACH(plan, REGISTER_PEOPLE, person, person) {
        if (person->role.text)
            ARRAY_PUSH(list->holder, list->holders, list->holders_cap, person);
        for (size_t i = 0; i < person->skills.n; i++)
            if (person->skills.v[i].skill.to)
                put(list, person->skills.v[i].skill.to, &person->record, DAY_FIRST,
                    person->skills.v[i].level.value);
    }
    PLAN_EACH(plan, REGISTER_TRAININGS, training, training)
    for (size_t i = 0; i < training->skills.n; i++)
        if (training->skills.v[i].to)
            put_training(list, training, training->skills.v[i].to);
    if (list->n)
        qsort(list->v, list->n, sizeof *list->v, by_skill);
    if (list->holders)
        qsort(list->holder, list->holders, sizeof *list->holder, by_role);
}

/* Where SKILL begins in the list, and in it the entries of PERSON. */
static size_t first_of(const struct able_list *list, uint32_t skill, uint32_t person)
{
    struct able wanted = {.skill = skill, .person = person};
    size_t low = 0, high = list->n;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (by_skill(&list->v[middle], &wanted) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static int will_do(const struct able *able, const struct wanted *w)
{
    return able->level >= w->level && able->from <= w->by;
}

/* 1 if PERSON can by then; 0 is whoever goes to a training without names. */
static int is_able(const struct able_list *list, const struct wanted *w, uint32_t person)
{
    for (size_t at = first_of(list, w->skill, person);
         at < list->n && list->v[at].skill == w->skill && list->v[at].person == person; at++)
        if (will_do(&list->v[at], w))
            return 1;
    return 0;
}

/* How many can by then; everybody where there is a training for whoever comes. */
static size_t count_able(const struct able_list *list, const struct wanted *w)
{
    uint32_t last = 0;
    size_t n = 0;

    for (size_t at = first_of(list, w->skill, 0); at < list->n && list->v[at].skill == w->skill;
         at++) {
        if (!will_do(&list->v[at], w) || (last && list->v[at].person == last))
            continue;
        if (!list->v[at].person)
            return SIZE_MAX;
        last = list->v[at].person;
        n++;
    }
    return n;
}

/* The first who has ROLE. */
static size_t holder_of(const struct able_list *list, const char *role)
{
    size_t low = 0, high = list->holders;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (strcasecmp(list->holder[middle]->role.text, role) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* PERSON lacks what NEED asks of the role; NULL: so do others. */
static void lacks(const struct plan *plan, const struct record *person, const struct record *skill,
                  const struct skill_need *need)
{
    struct diag *diag = plan->diag;
    const char *who = person ? diag_text(diag, "'%s' lacks", check_id(person))
                             : diag_text(diag, "more people in the role '%s' lack",
                                         diag_quote(diag, need->role.text));

    diag_add(diag, DIAG_SKILL_GAP, person ? check_place(person, 0) : place_in(skill, need->role.at),
             who, check_id(skill), diag_text(diag, "%d", need->level.value),
             need->by.at ? check_date(diag, need->by.day) : NULL);
    if (person)
        diag_note(diag, place_in(skill, need->role.at), "the role needs it here");
}

/* Each who has the role and not the skill. */
static void check_need(const struct able_list *list, const struct record *skill,
                       const struct skill_need *need)
{
    const struct plan *plan = list->s->plan;
    struct wanted w = {plan_number(plan, skill), need->level.value,
                       need->by.at ? need->by.day : DAY_LAST};
    size_t said = 0;

    if (!need->role.text || w.level <= 0 || is_able(list, &w, 0))
        return;
    for (size_t at = holder_of(list, need->role.text);
         at < list->holders && said <= MOST_SAID &&
         strcasecmp(list->holder[at]->role.text, need->role.text) == 0;
         at++) {
        const struct record *person = &list->holder[at]->record;

        if (!is_able(list, &w, plan_number(plan, person)))
            lacks(plan, said++ < MOST_SAID ? person : NULL, skill, need);
    }
}

static void check_task(const struct able_list *list, const struct task *task)
{
    const struct schedule *s = list->s;
    const struct span_dates *d = schedule_dates(s, task);
    int32_t start = d->dated ? moment_day(d->early_start) : s->as_of;
    struct diag *diag = s->plan->diag;

    for (size_t i = 0; i < task->assignees.n; i++) {
        const struct assignee_more *more = task->assignees.v[i].more;

        if (!more || !more->skill.to)
            continue;
        struct wanted w = {plan_number(s->plan, more->skill.to), more->level > 1 ? more->level : 1,
                           start};
        size_t able = count_able(list, &w), count = more->count > 1 ? (size_t)more->count : 1;

        if (!able)
            diag_add(diag, DIAG_NOBODY_ABLE, place_in(&task->record, more->skill.at),
                     check_id(&task->record), more->skill.id, diag_text(diag, "%d", w.level),
                     check_date(diag, start));
        else if (able < count)
            diag_add(
                diag, DIAG_SKILL_GAP, place_in(&task->record, more->skill.at),
                diag_text(diag, "'%s' finds %zu of %zu with", check_id(&task->record), able, count),
                more->skill.id, diag_text(diag, "%d", w.level), check_date(diag, start));
    }
}

static void check_trainings(const struct schedule *s)
{
    const struct plan *plan = s->plan;

    PLAN_EACH(plan, REGISTER_TRAININGS, training, training) {
        const struct record *record = &training->record;

        if (day_passed(&training->planned_on, s->as_of) &&
            event_is_awaited(&training->status, &training->held_on, s->as_of))
            diag_add(plan->diag, DIAG_TRAINING_OVERDUE, place_in(record, training->planned_on.at),
                     check_id(record), check_date(plan->diag, training->planned_on.day));
        if (!training->attendees.n)
            diag_add(plan->diag, DIAG_TRAINING_WITHOUT_ATTENDEES, check_place(record, 0),
                     check_id(record));
    }
}

void check_skills(const struct schedule *s)
{
    const struct plan *plan = s->plan;
    struct able_list list = {.s = s};

    check_trainings(s);
    if (!plan->rows[REGISTER_SKILLS].n)
        return;
    gather(&list);
    PLAN_EACH(plan, REGISTER_SKILLS, skill, skill)
    for (size_t i = 0; i < skill->needs.n; i++)
        check_need(&list, &skill->record, &skill->needs.v[i]);
    for (size_t i = 0; i < plan->leaves; i++)
        if (s->net.activity[plan->leaf[i]->leaf].state < ACTIVITY_DONE)
            check_task(&list, plan->leaf[i]);
    free(list.v);
    free(list.holder);
}
