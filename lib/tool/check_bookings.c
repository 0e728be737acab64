/*
 * Rules about bookings that no levelling can mend: more than there is, more
 * than a person gives, more work than time, two pins of one person. Pins are
 * gone through in the order of their days, with the sum of what is booked.
 */
#include "tool/check.h"

#include "base/date.h"
#include "base/die.h"
#include "plan/money.h"
#include "plan/people.h"
#include "tool/check_item.h"
#include "tool/check_words.h"

#include <stdlib.h>

struct pin {         /* one end of a pinned booking */
    uint32_t person; /* by plan_number() */
    int64_t moment;
    int32_t units; /* negative where it ends */
    const struct task *task;
    uint32_t at; /* of the assignee */
};

struct pins {
    struct pin *v;
    size_t n, cap;
};

static void check_needs(const struct schedule *s, const struct task *task)
{
    const struct task_rare *rare = task_rare(task);

    for (size_t i = 0; i < rare->needs.n; i++) {
        const struct need *need = &rare->needs.v[i];
        const struct record *item = need->item.to;

        if (!item || item->kind != REGISTER_EQUIPMENT || !need->quantity.at)
            continue;
        const struct equipment *e = (const struct equipment *)item;
        int64_t there = e->quantity.at ? e->quantity.value : 1;

        if (need->quantity.micro > there * 1000000)
            diag_add(s->plan->diag, DIAG_EQUIPMENT_SHORT,
                     place_in(&task->record, need->quantity.at), check_id(&task->record),
                     check_words_number(s->plan, need->quantity.micro), item->id,
                     diag_text(s->plan->diag, "%lld", (long long)there));
    }
}

/* The most that a person gives to the plan on any day. */
static int32_t most_units(const struct person *person)
{
    int32_t most = person->units.at ? person->units.bp : 10000;

    for (size_t i = 0; i < person->availability.n; i++)
        if (person->availability.v[i].units.bp > most)
            most = person->availability.v[i].units.bp;
    return most;
}

/* 100% is what stands there where nobody said anything. */
static void check_units(const struct schedule *s, const struct task *task)
{
    for (size_t i = 0; i < task->assignees.n; i++) {
        const struct assignee *a = &task->assignees.v[i];

        for (size_t j = 0; j < a->n; j++) {
            const struct person *person = (const struct person *)a->any[j].person.to;

            if (person && a->any[j].units < 10000 && a->any[j].units > most_units(person))
                diag_add(s->plan->diag, DIAG_UNITS_OVER, place_in(&task->record, a->at),
                         person->record.id, check_words_percent(s->plan, a->any[j].units),
                         check_id(&task->record), check_words_percent(s->plan, most_units(person)));
        }
    }
}

static const struct person *owner_of(const struct task *task)
{
    const struct record *owner = task->from.owner ? task->from.owner->owner.to : NULL;

    return owner && owner->kind == REGISTER_PEOPLE ? (const struct person *)owner : NULL;
}

static int64_t time_of(const struct schedule *s, const struct task *task,
                       const struct person *person, int32_t units)
{
    const struct span_dates *d = schedule_dates(s, task);
    const struct task *from = task->from.calendar;
    const struct calendar *calendar = from ? (const struct calendar *)from->calendar.to : NULL;

    return worktime_between(calendars_work(s->calendars, person, units, calendar), d->early_start,
                            d->early_finish);
}

/* Effort that is spread over a duration must fit into what those who do it give in that time. */
static void check_effort(const struct schedule *s, const struct task *task)
{
    const struct span_dates *d = schedule_dates(s, task);
    int64_t time = 0;

    if (!task->effort.at || !task->duration.at || task->milestone.set || !d->dated)
        return;
    for (size_t i = 0; i < task->assignees.n; i++) {
        const struct assignee *a = &task->assignees.v[i];
        int64_t most = 0;

        if (a->more && a->more->skill.id)
            return;
        for (size_t j = 0; j < a->n; j++) {
            const struct person *person = (const struct person *)a->any[j].person.to;
            int64_t one = person ? time_of(s, task, person, a->any[j].units) : 0;

            most = one > most ? one : most;
        }
        time += most;
    }
    if (!task->assignees.at && owner_of(task))
        time = time_of(s, task, owner_of(task), 10000);
    if (time && task->effort.likely > time)
        diag_add(s->plan->diag, DIAG_EFFORT_OVER_TIME, place_in(&task->record, task->effort.at),
                 check_id(&task->record), check_words_work(s->plan, task->effort.likely),
                 check_words_work(s->plan, time));
}

static void pin_add(const struct schedule *s, struct pins *pins, const struct task *task,
                    const struct person *person, int32_t units, uint32_t at)
{
    const struct span_dates *d = schedule_dates(s, task);
    uint32_t number = plan_number(s->plan, &person->record);
    int32_t most = most_units(person);

    units = units > most ? most : units;
    ARRAY_PUSH(pins->v, pins->n, pins->cap,
               ((struct pin){number, d->early_start, units, task, at}));
    ARRAY_PUSH(pins->v, pins->n, pins->cap,
               ((struct pin){number, d->early_finish, -units, task, at}));
}

static void gather_pins(const struct schedule *s, struct pins *pins, const struct task *task)
{
    const struct activity *a = &s->net.activity[task->leaf];

    if (a->fixed_start == MOMENT_NONE || a->point || a->state != ACTIVITY_OPEN ||
        !s->net.dates[task->leaf].dated)
        return;
    for (size_t i = 0; i < task->assignees.n; i++) {
        const struct assignee *who = &task->assignees.v[i];
        const struct person *person =
            who->n == 1 ? (const struct person *)who->any[0].person.to : NULL;

        if (person)
            pin_add(s, pins, task, person, who->any[0].units, who->at);
    }
    if (!task->assignees.at && task->effort.at && owner_of(task))
        pin_add(s, pins, task, owner_of(task), 10000, task->fixed.from.at);
}

/* What ends comes before what begins at the same moment. */
static int by_person_and_moment(const void *a, const void *b)
{
    const struct pin *x = a, *y = b;

    if (x->person != y->person)
        return x->person < y->person ? -1 : 1;
    if (x->moment != y->moment)
        return x->moment < y->moment ? -1 : 1;
    if ((x->units < 0) != (y->units < 0))
        return x->units < 0 ? -1 : 1;
    return x->task->number < y->task->number ? -1 : x->task->number > y->task->number;
}

static void say_clash(const struct schedule *s, const struct pin *pin, const struct task *other)
{
    const struct record *person = s->plan->named.v[pin->person - 1];
    int64_t until = schedule_dates(s, pin->task)->early_finish;
    int64_t other_until = schedule_dates(s, other)->early_finish;

    until = other_until < until ? other_until : until;
    if (worktime_between(calendars_hours(s->calendars, (const struct person *)person), pin->moment,
                         until) == 0)
        return;
    diag_add(s->plan->diag, DIAG_PINNED_CLASH, place_in(&pin->task->record, pin->at), person->id,
             check_id(&other->record), check_id(&pin->task->record),
             check_day(s->plan->diag, pin->moment));
    diag_note(s->plan->diag, place_in(&other->record, other->fixed.from.at), "'%s' is pinned here",
              check_id(&other->record));
}

/* Beside a new pin stands the one that lasts longest of those before. */
static void check_pins(const struct schedule *s, struct pins *pins)
{
    const struct task *longest = NULL;
    int32_t booked = 0;

    if (pins->n)
        qsort(pins->v, pins->n, sizeof *pins->v, by_person_and_moment);
    for (size_t i = 0; i < pins->n; i++) {
        const struct pin *pin = &pins->v[i];
        const struct person *person;

        if (i == 0 || pin->person != pin[-1].person) {
            booked = 0;
            longest = NULL;
        }
        booked += pin->units;
        if (pin->units <= 0)
            continue;
        person = (const struct person *)s->plan->named.v[pin->person - 1];
        if (longest && longest != pin->task && booked > most_units(person))
            say_clash(s, pin, longest);
        if (!longest ||
            schedule_dates(s, pin->task)->early_finish > schedule_dates(s, longest)->early_finish)
            longest = pin->task;
    }
    free(pins->v);
}

void check_bookings(const struct schedule *s)
{
    struct pins pins = {0};

    for (size_t i = 0; i < s->net.leaves; i++) {
        const struct task *task = s->of[i];

        if (s->net.activity[i].state >= ACTIVITY_DONE)
            continue;
        check_needs(s, task);
        check_units(s, task);
        check_effort(s, task);
        gather_pins(s, &pins, task);
    }
    check_pins(s, &pins);
}
