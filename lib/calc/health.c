/*
 * The fourteen points, each in a function of its own over the leaves or links
 * of a schedule that was solved. The twelfth lengthens a task of the critical
 * path by 600 days in a copy of the network and looks whether the finish moves
 * along; there all work on the project's calendar, for in two years many of the
 * people have gone. Two points need what was promised before, and are not known here.
 */
#include "calc/health.h"

#include "base/die.h"
#include "calc/network_order.h"
#include "plan/outline.h"
#include "plan/people.h"

#include <stdlib.h>
#include <string.h>

enum { TEST_DAYS = 600, TEST_SHARE = 9000 }; /* so much of it is to be seen at the finish */

struct measure {
    const struct schedule *s;
    const struct network *net;
    struct health *health;
    uint8_t *led, *leads; /* by element: something comes before, or after, itself or a part of it */
};

static const struct {
    const char *words;
    int64_t limit;
    uint8_t number, kind;
} points[] = {
#define X(name, number, words, kind, limit) {words, limit, number, HEALTH_##kind},
    HEALTH_POINTS(X)
#undef X
};

static void count(struct measure *m, enum health_name name, int is, const struct task *task)
{
    struct health_point *p = &m->health->point[name];

    p->total++;
    if (!is)
        return;
    if (p->count < HEALTH_SHOWN)
        p->shown[p->count] = task;
    p->count++;
}

/* Of links whose successor is still to be done. */
static void count_link(struct measure *m, enum health_name name, int is, size_t bond)
{
    struct health_point *p = &m->health->point[name];

    p->total++;
    if (!is)
        return;
    if (p->count < HEALTH_SHOWN)
        p->link[p->count] = &m->s->link[bond];
    p->count++;
}

static int is_open(const struct network *net, uint32_t element)
{
    const struct span_dates *d = &net->dates[element];
    int over = element < net->leaves ? net->activity[element].state >= ACTIVITY_DONE : d->closed;

    return d->dated && !over;
}

/* Only after a finish does a lag say that all wait; else it says how far two overlap. */
static void measure_links(struct measure *m)
{
    const struct network *net = m->net;

    for (size_t i = 0; i < net->bonds; i++) {
        const struct bond *bond = &net->bond[i];

        m->led[bond->to] = 1;
        m->leads[bond->from] = 1;
        if (!is_open(net, bond->to))
            continue;
        count_link(m, HEALTH_LEADS, bond->lag < 0, i);
        count_link(m, HEALTH_LAGS, bond->lag > 0 && bond->type == LINK_FS, i);
        count_link(m, HEALTH_PLAIN, bond->type == LINK_FS, i);
    }
}

/* What is said of a summary is said of all below it. */
static void spread_links(struct measure *m)
{
    for (size_t i = 0; i < m->s->plan->rows[REGISTER_TASKS].n; i++) {
        uint32_t e = m->s->element[i], up = m->net->up[e];

        if (up == UINT32_MAX)
            continue;
        m->led[e] |= m->led[up];
        m->leads[e] |= m->leads[up];
    }
}

/* One task begins the plan, and those end it that finish last; work under way has begun. */
static void measure_logic(struct measure *m, uint32_t e, int *first)
{
    const struct network *net = m->net;
    int led = m->led[e] || net->activity[e].state == ACTIVITY_UNDER_WAY;
    int leads = m->leads[e] || net->dates[e].early_finish == net->finish;

    if (!led && *first) {
        led = 1;
        *first = 0;
    }
    count(m, HEALTH_LOGIC, !led || !leads, m->s->of[e]);
}

/* Somebody's time, equipment, money, or the time of those who are not of the people. */
static int has_resources(const struct task *task, const struct activity *a)
{
    const struct task_rare *rare = task_rare(task);
    const struct record *owner = task->from.owner ? task->from.owner->owner.to : NULL;

    return a->crew || task->assignees.n || rare->needs.n || rare->fixed_cost.at ||
           rare->budget.at || task->effort.at || (owner && owner->kind != REGISTER_PEOPLE);
}

static int64_t length_of(const struct activity *a, const struct span_dates *d)
{
    return a->elapsed ? 0 : worktime_between(a->time, d->early_start, d->early_finish);
}

/* What has begun is not broken down any more, however long it takes. */
static void measure_work(struct measure *m, uint32_t e, int *first)
{
    const struct plan *plan = m->s->plan;
    const struct activity *a = &m->net->activity[e];
    const struct span_dates *d = &m->net->dates[e];
    const struct task *task = m->s->of[e];
    int64_t project = worktime_between(m->net->time, m->net->start, m->net->finish);

    m->health->open++;
    measure_logic(m, e, first);
    count(m, HEALTH_FLOAT, d->total_float > project * policy_high_float(plan->policy) / 10000,
          task);
    count(m, HEALTH_LONG,
          a->state == ACTIVITY_OPEN &&
              length_of(a, d) > policy_max_duration(plan->policy, &plan->units),
          task);
    if (length_of(a, d) >= plan->units.day)
        count(m, HEALTH_RESOURCES, !has_resources(task, a), task);
}

static int is_hard(const struct task *task)
{
    uint8_t type = task->constraint.type;

    return type == CONSTRAINT_MSO || type == CONSTRAINT_MFO || type == CONSTRAINT_SNLT ||
           type == CONSTRAINT_FNLT;
}

/* Forecast in the past, or done in the future. */
static int has_wrong_dates(const struct schedule *s, uint32_t e)
{
    const struct state *state = schedule_state(s, s->of[e]);

    if (s->net.activity[e].state < ACTIVITY_DONE &&
        moment_day(s->net.dates[e].early_finish) < s->as_of)
        return 1;
    return (state->actual_start && state->actual_start->actual_start.day > s->as_of) ||
           (state->actual_finish && state->actual_finish->actual_finish.day > s->as_of);
}

static void measure_leaves(struct measure *m)
{
    const struct network *net = m->net;
    int first = 1;

    for (uint32_t e = 0; e < net->leaves; e++) {
        const struct task *task = m->s->of[e];

        if (net->dates[e].dated)
            count(m, HEALTH_DATES, has_wrong_dates(m->s, e), task);
        if (!is_open(net, e))
            continue;
        count(m, HEALTH_HARD, is_hard(task), task);
        count(m, HEALTH_NEGATIVE, net->dates[e].total_float < 0, task);
        if (!net->activity[e].point && !outline_follows(task))
            measure_work(m, e, &first);
    }
}

/* Whether it is the finish of CHAIN[I], not its start, that holds what comes next. */
static int holds_by_finish(const struct schedule *s, const struct task **chain, size_t i, size_t n)
{
    if (i + 1 == n)
        return 1;
    const struct bond *bond = &s->net.bond[schedule_dates(s, chain[i + 1])->bond];

    return bond->type == LINK_FS || bond->type == LINK_FF;
}

/* Work of the path that decides the end; else any that has no float. */
static uint32_t critical_work(const struct schedule *s)
{
    const struct task **chain = xmalloc((s->net.leaves + 1) * sizeof *chain);
    size_t n = schedule_chain(s, chain);
    uint32_t found = UINT32_MAX;

    for (size_t i = 0; i < n && found == UINT32_MAX; i++) {
        uint32_t leaf = chain[i]->leaf;

        if (is_open(&s->net, leaf) && !s->net.activity[leaf].point &&
            holds_by_finish(s, chain, i, n))
            found = leaf;
    }
    free(chain);
    for (uint32_t e = 0; e < s->net.leaves && found == UINT32_MAX; e++)
        if (is_open(&s->net, e) && !s->net.activity[e].point && s->net.dates[e].total_float <= 0)
            found = e;
    return found;
}

/* Nobody leaves, nothing is closed: only links, pins and lengths on the project's calendar. */
static void plain(const struct network *net, struct activity *a, const struct span_dates *d)
{
    int64_t from = a->state == ACTIVITY_UNDER_WAY && net->resume > d->early_start ? net->resume
                                                                                  : d->early_start;

    a->length = worktime_between(net->time, d->early_start, d->early_finish);
    a->remaining = worktime_between(net->time, from, d->early_finish);
    a->crew = NULL;
    a->time = net->time;
    a->elapsed = 0;
    a->expected_finish = MOMENT_NONE;
}

static int64_t finish_of(const struct schedule *s, uint32_t leaf, int64_t more)
{
    struct pool pool = {0};
    struct network net = s->net;

    net.activity = pool_take(&pool, net.leaves * sizeof *net.activity);
    memcpy(net.activity, s->net.activity, net.leaves * sizeof *net.activity);
    net.bond = pool_take(&pool, (net.bonds + 1) * sizeof *net.bond);
    memcpy(net.bond, s->net.bond, net.bonds * sizeof *net.bond);
    for (uint32_t e = 0; e < net.leaves; e++)
        if (is_open(&s->net, e))
            plain(&s->net, &net.activity[e], &s->net.dates[e]);
    net.activity[leaf].length += more;
    net.activity[leaf].remaining += more;
    network_forward_again(&net, &pool);
    pool_release(&pool);
    return net.finish;
}

static void measure_path(struct measure *m)
{
    struct health_point *p = &m->health->point[HEALTH_PATH];
    uint32_t leaf = critical_work(m->s);
    int64_t more = (int64_t)TEST_DAYS * m->s->plan->units.day;

    if (leaf == UINT32_MAX) {
        p->reason = "no critical work is open";
        return;
    }
    p->shown[0] = m->s->of[leaf];
    p->value =
        worktime_between(m->net->time, finish_of(m->s, leaf, 0), finish_of(m->s, leaf, more));
    p->verdict = p->value >= more * TEST_SHARE / 10000 ? HEALTH_FINE : HEALTH_BAD;
}

/* What is left of the path, and the float of its end before what was promised. */
static void measure_length(struct measure *m)
{
    struct health_point *p = &m->health->point[HEALTH_LENGTH];
    const struct network *net = m->net;
    int64_t now = moment_of(m->s->as_of + 1, 0), left;

    left = worktime_between(net->time, now > net->start ? now : net->start, net->finish);
    p->reason = net->promise == MOMENT_NONE     ? "the project has no finish"
                : !m->health->open || left <= 0 ? "no work is open"
                                                : NULL;
    if (p->reason)
        return;
    p->value = (left + worktime_between(net->time, net->finish, net->promise)) * 10000 / left;
    p->verdict = p->value >= p->limit ? HEALTH_FINE : HEALTH_BAD;
}

/* So many may fail: of few the limit comes to a part of one, which counts as one. */
static int64_t allowed(int64_t total, int64_t share)
{
    return (total * share + 9999) / 10000;
}

static int is_of_links(const struct health_point *p)
{
    return p->number == points[HEALTH_LAGS].number || p->number == points[HEALTH_PLAIN].number;
}

static void judge(struct health_point *p)
{
    int64_t most = p->kind == HEALTH_COUNT     ? p->limit
                   : p->kind == HEALTH_AT_MOST ? allowed(p->total, p->limit)
                                               : allowed(p->total, 10000 - p->limit);
    int64_t fail = p->kind == HEALTH_AT_LEAST ? p->total - p->count : p->count;

    if (p->reason || p->kind >= HEALTH_INDEX)
        return;
    if (!p->total && p->kind != HEALTH_COUNT) {
        p->reason = is_of_links(p) ? "there are no links" : "no work is open";
        return;
    }
    p->value = p->total ? (p->count * 1000 + p->total / 2) / p->total * 10 : 0;
    p->verdict = fail <= most ? HEALTH_FINE : HEALTH_BAD;
}

void health_measure(struct health *health, const struct schedule *s)
{
    size_t elements = s->net.leaves + s->net.summaries;
    struct measure m = {s, &s->net, health, xmalloc(elements + 1), xmalloc(elements + 1)};

    *health = (struct health){.open = 0};
    for (size_t i = 0; i < HEALTH_POINTS_N; i++)
        health->point[i] = (struct health_point){.words = points[i].words,
                                                 .number = points[i].number,
                                                 .kind = points[i].kind,
                                                 .limit = points[i].limit};
    memset(m.led, 0, elements + 1);
    memset(m.leads, 0, elements + 1);
    measure_links(&m);
    spread_links(&m);
    measure_leaves(&m);
    measure_path(&m);
    measure_length(&m);
    if (!s->plan->rows[REGISTER_PEOPLE].n)
        health->point[HEALTH_RESOURCES].reason = "the plan has no people";
    if (!s->net.bonds)
        health->point[HEALTH_LOGIC].reason = "there are no links";
    health->point[HEALTH_MISSED].reason = health->point[HEALTH_EXECUTION].reason =
        "it needs the dates of a baseline";
    for (size_t i = 0; i < HEALTH_POINTS_N; i++)
        judge(&health->point[i]);
    free(m.led);
    free(m.leads);
}

const char *health_verdict_word(enum health_verdict verdict)
{
    static const char *const words[] = {"not known", "fine", "missed"};

    return words[verdict];
}
