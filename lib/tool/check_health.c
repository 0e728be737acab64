/*
 * What the points of the schedule's health come to, of plans that are large
 * enough for a share to mean something; each point once, with the first of
 * those that fail. Links are judged where they are written, in any plan. What is
 * late in a small plan has been said task by task.
 */
#include "tool/check.h"

#include "calc/health.h"
#include "plan/outline.h"
#include "tool/check_item.h"
#include "tool/check_words.h"

enum { POINTS_FROM = 10 }; /* open tasks */

static const struct {
    enum health_name name;
    enum diag_code code;
} shares[] = {
    {HEALTH_LOGIC, DIAG_LOOSE_ENDS},
    {HEALTH_LAGS, DIAG_WAITING_LAGS},
    {HEALTH_PLAIN, DIAG_FEW_PLAIN_LINKS},
    {HEALTH_HARD, DIAG_HARD_CONSTRAINTS},
    {HEALTH_FLOAT, DIAG_HIGH_FLOAT},
    {HEALTH_LONG, DIAG_LONG_TASKS},
    {HEALTH_RESOURCES, DIAG_WITHOUT_RESOURCES},
};

static const struct task *shown_of(const struct health_point *p, size_t i)
{
    return p->link[i] ? p->link[i]->to : p->shown[i];
}

static struct place place_of(const struct health_point *p, size_t i)
{
    const struct task *task = shown_of(p, i);

    return p->link[i] ? place_in(&task->record, p->link[i]->link->task.at)
                      : place_in(&task->record, task->record.id_at);
}

/* "a, b, c" or "a, b, c and others" */
static const char *names(struct diag *diag, const struct health_point *p)
{
    const char *list = "";

    for (size_t i = 0; i < HEALTH_SHOWN && shown_of(p, i); i++) {
        list = diag_text(diag, "%s%s'%s'", list, i ? ", " : "", check_id(&shown_of(p, i)->record));
        if (p->link[i])
            list = diag_text(diag, "%s after '%s'", list, p->link[i]->link->task.id);
    }
    return p->count > HEALTH_SHOWN ? diag_text(diag, "%s, ...", list) : list;
}

static void say(const struct schedule *s, const struct health_point *p, enum diag_code code)
{
    const struct plan *plan = s->plan;
    struct diag *diag = plan->diag;

    diag_add(diag, code, place_in(&plan->project->record, plan->project->record.id_at),
             diag_text(diag, "%lld", (long long)p->count),
             diag_text(diag, "%lld", (long long)p->total), check_words_percent(plan, p->value),
             check_words_percent(plan, p->limit), names(diag, p));
    for (size_t i = 0; i < HEALTH_SHOWN && p->kind != HEALTH_AT_LEAST && shown_of(p, i); i++)
        diag_note(diag, place_of(p, i), "'%s'", check_id(&shown_of(p, i)->record));
}

static void check_links(const struct schedule *s)
{
    for (size_t i = 0; i < s->net.bonds; i++) {
        const struct bond *bond = &s->net.bond[i];
        const struct link_of *link = &s->link[i];
        int over = bond->to < s->net.leaves ? s->net.activity[bond->to].state >= ACTIVITY_DONE
                                            : s->net.dates[bond->to].closed;

        if (bond->type == LINK_SF && !over)
            diag_add(s->plan->diag, DIAG_START_TO_FINISH,
                     place_in(&link->to->record, link->link->task.at), check_id(&link->to->record),
                     link->link->task.id);
        if (bond->lag < 0 && !over)
            diag_add(s->plan->diag, DIAG_LEAD, place_in(&link->to->record, link->link->task.at),
                     check_id(&link->to->record), link->link->task.id,
                     bond->percent ? check_words_percent(s->plan, -bond->lag)
                                   : check_words_work(s->plan, -(int64_t)bond->lag));
    }
}

/* Every plan has some, so they are said only where the policy says how near is near. */
static void check_nearly_critical(const struct schedule *s)
{
    const struct plan *plan = s->plan;
    int64_t near = policy_near_critical(plan->policy, &plan->units);
    struct health_point p = {.kind = HEALTH_COUNT};

    for (size_t i = 0; i < s->net.leaves && plan->policy->tasks->near_critical.at; i++) {
        const struct activity *a = &s->net.activity[i];
        const struct span_dates *d = &s->net.dates[i];

        if (!d->dated || a->point || a->state >= ACTIVITY_DONE || outline_follows(s->of[i]) ||
            d->total_float <= 0 || d->total_float > near)
            continue;
        if (p.count < HEALTH_SHOWN)
            p.shown[p.count] = s->of[i];
        p.count++;
    }
    if (!p.count)
        return;
    diag_add(plan->diag, DIAG_NEARLY_CRITICAL,
             place_in(&plan->project->record, plan->project->record.id_at),
             check_words_work(plan, near), diag_text(plan->diag, "%lld", (long long)p.count),
             names(plan->diag, &p));
    for (size_t i = 0; i < HEALTH_SHOWN && p.shown[i]; i++)
        diag_note(plan->diag, place_of(&p, i), "'%s'", check_id(&p.shown[i]->record));
}

/* Tasks that are late themselves have been named. */
static int is_known_late(const struct schedule *s, const struct health_point *p)
{
    for (size_t i = 0; i < HEALTH_SHOWN && p->shown[i]; i++)
        if (check_late(s, p->shown[i]) <= 0)
            return 0;
    return p->count <= HEALTH_SHOWN;
}

static void check_path(const struct schedule *s, const struct health_point *p)
{
    const struct plan *plan = s->plan;

    diag_add(plan->diag, DIAG_PATH_BROKEN,
             place_in(&plan->project->record, plan->project->record.id_at),
             check_id(&p->shown[0]->record), check_words_work(plan, p->value));
    diag_note(plan->diag, place_of(p, 0), "'%s'", check_id(&p->shown[0]->record));
}

void check_health(const struct schedule *s)
{
    const struct plan *plan = s->plan;
    struct health health;
    const struct health_point *p = health.point, *length = &p[HEALTH_LENGTH];

    health_measure(&health, s);
    check_links(s);
    check_nearly_critical(s);
    if (health.open < POINTS_FROM)
        return;
    if (p[HEALTH_NEGATIVE].verdict == HEALTH_BAD && !is_known_late(s, &p[HEALTH_NEGATIVE]))
        say(s, &p[HEALTH_NEGATIVE], DIAG_NEGATIVE_FLOAT);
    for (size_t i = 0; i < sizeof shares / sizeof *shares; i++)
        if (p[shares[i].name].verdict == HEALTH_BAD)
            say(s, &p[shares[i].name], shares[i].code);
    if (p[HEALTH_PATH].verdict == HEALTH_BAD)
        check_path(s, &p[HEALTH_PATH]);
    if (length->verdict == HEALTH_BAD)
        diag_add(plan->diag, DIAG_LENGTH_INDEX_LOW,
                 place_in(&plan->project->record, plan->project->finish.at),
                 check_words_index(plan, length->value), check_words_index(plan, length->limit));
}
