/*
 * Random networks. On a clock that never stops, every date and float against
 * the formulas of the textbook, leaf by leaf; then, with calendars, people,
 * summaries, limits and progress, what must hold of any schedule: links and
 * working time are kept, nothing is later than it must be, and a task may be
 * late by its float, as the float says.
 */
#include "draft.h"
#include "minutes.h"

enum { LEAVES = 10, LONG = INT32_MAX };

/*
 * Leaves stand in a hidden order, summaries are rows of neighbours in it, and
 * links go forward in it: so there are no circles. Numbers are mixed up.
 */
static struct {
    uint32_t at[LEAVES];            /* the leaf at each place */
    uint32_t low[MOST], high[MOST]; /* the places of each element, high is one of them */
    int alap;                       /* some leaf is as late as possible */
    int round;
} order;

/* The kinds of things that a case may have. */
enum { WITH_CALENDARS = 1, WITH_LIMITS = 2, WITH_PROGRESS = 4, WITH_ALAP = 8, WITH_PERCENT = 16 };

static void order_leaves(uint32_t n)
{
    for (uint32_t i = 0; i < n; i++) {
        uint32_t j = chance(i + 1);

        order.at[i] = order.at[j];
        order.at[j] = i;
    }
    for (uint32_t i = 0; i < n; i++)
        order.low[order.at[i]] = order.high[order.at[i]] = i;
}

static uint32_t row_summary(uint32_t low, uint32_t high)
{
    uint32_t e = summary(1, 0);

    order.low[e] = low;
    order.high[e] = high;
    return e;
}

/* Rows of neighbours, two of which may have a summary of their own above them. */
static void order_summaries(uint32_t n)
{
    uint32_t last = UINT32_MAX;

    for (uint32_t i = 0, length; i < n; i += length) {
        length = 1 + chance(4);
        if (length > n - i)
            length = n - i;
        if (chance(2)) {
            last = UINT32_MAX;
            continue;
        }
        uint32_t e = row_summary(i, i + length - 1);

        for (uint32_t k = i; k < i + length; k++)
            d.up[order.at[k]] = e;
        if (last != UINT32_MAX && chance(3)) {
            uint32_t outer = row_summary(order.low[last], order.high[e]);

            d.up[last] = d.up[e] = outer;
            last = UINT32_MAX;
        } else {
            last = e;
        }
    }
}

static void tie_random(int kinds)
{
    uint32_t elements = (uint32_t)(d.net.leaves + d.net.summaries);
    uint32_t bonds = chance((uint32_t)d.net.leaves * 2 + 1);

    for (uint32_t i = 0; i < bonds; i++) {
        uint32_t from = chance(elements), to = chance(elements);

        if (order.high[from] >= order.low[to]) {
            uint32_t swap = from;

            from = to;
            to = swap;
        }
        if (order.high[from] >= order.low[to])
            continue;
        int unit = kinds & WITH_CALENDARS ? 200 : 1;
        int lag = chance(2) ? 0 : ((int)chance(17) - 6) * unit;
        struct bond *bond = tie(from, (enum link_type)(chance(2) ? 0 : chance(4)), lag, to);

        bond->elapsed = chance(4) == 0;
        if (kinds & WITH_PERCENT && chance(3) == 0) {
            bond->percent = 1;
            bond->elapsed = 0;
            bond->lag = (int32_t)chance(20001) - 8000;
        }
    }
}

static void draft_random(int kinds)
{
    uint32_t n = 1 + chance(LEAVES);

    begin((const int[]){-1});
    order.alap = 0;
    for (uint32_t i = 0; i < n; i++)
        leaf(chance(8) ? 1 + chance(20) : 0);
    order_leaves(n);
    order_summaries(n);
    tie_random(kinds);
}

static const char *describe(void)
{
    static char text[8000];
    static const char types[][3] = {"FS", "SS", "FF", "SF"};
    int n = snprintf(text, sizeof text, "round %d: start %lld resume %lld\n", order.round,
                     (long long)d.net.start, (long long)d.net.resume);

    for (uint32_t e = 0; e < d.net.leaves + d.net.summaries; e++) {
        const struct span_dates *s = &d.net.dates[e];
        const struct activity *a = &d.activity[e];

        n += snprintf(text + n, sizeof text - (size_t)n,
                      "%u: up %d early %lld %lld late %lld %lld float %lld %lld why %d", e,
                      (int)d.up[e], (long long)s->early_start, (long long)s->early_finish,
                      (long long)s->late_start, (long long)s->late_finish,
                      (long long)s->total_float, (long long)s->free_float, s->why);
        if (e < d.net.leaves)
            n += snprintf(text + n, sizeof text - (size_t)n,
                          " length %lld left %lld resume %lld expected %lld state %d%s%s%s%s%s",
                          (long long)a->length, (long long)a->remaining, (long long)a->resume,
                          (long long)a->expected_finish, a->state, a->point ? " point" : "",
                          a->elapsed ? " elapsed" : "", a->crew ? " crew" : "",
                          a->alap ? " alap" : "", a->floating ? " floating" : "");
        n += snprintf(text + n, sizeof text - (size_t)n, "\n");
    }
    for (uint32_t b = 0; b < d.net.bonds; b++)
        n += snprintf(text + n, sizeof text - (size_t)n, "%u %s%+d%s%s %u\n", d.bond[b].from,
                      types[d.bond[b].type], d.bond[b].lag, d.bond[b].elapsed ? "e" : "",
                      d.bond[b].percent ? "%%" : "", d.bond[b].to);
    return text;
}

#define must(condition, ...)                                                                       \
    do {                                                                                           \
        if (!(condition)) {                                                                        \
            fprintf(stderr, "%s", describe());                                                     \
            fprintf(stderr, __VA_ARGS__);                                                          \
            fail_msg("%s", #condition);                                                            \
        }                                                                                          \
    } while (0)

/* The textbook: all leaves under FROM against all under TO. */
struct book {
    int64_t es, ef, ls, lf, ff;
};

static int is_first_side(const struct bond *bond) /* of its predecessor */
{
    return bond->type == LINK_SS || bond->type == LINK_SF;
}

static void book_forward(struct book *book)
{
    for (uint32_t place = 0; place < d.net.leaves; place++) {
        uint32_t j = order.at[place];
        struct book *b = &book[j];
        int64_t length = d.activity[j].length;

        b->es = 0;
        for (size_t k = 0; k < d.net.bonds; k++) {
            const struct bond *bond = &d.bond[k];

            if (place < order.low[bond->to] || place > order.high[bond->to])
                continue;
            int64_t from = is_first_side(bond) ? LONG : -LONG;

            for (uint32_t p = order.low[bond->from]; p <= order.high[bond->from]; p++) {
                const struct book *i = &book[order.at[p]];

                if (is_first_side(bond) ? i->es < from : i->ef > from)
                    from = is_first_side(bond) ? i->es : i->ef;
            }
            from += bond->lag - (bond->type == LINK_FF || bond->type == LINK_SF ? length : 0);
            b->es = from > b->es ? from : b->es;
        }
        b->ef = b->es + length;
    }
}

/* What the bonds of leaf I and of what it is part of leave it, against late or early dates. */
static int64_t book_latest(const struct book *book, uint32_t i, int64_t finish, int early)
{
    int64_t length = d.activity[i].length;

    for (size_t k = 0; k < d.net.bonds; k++) {
        const struct bond *bond = &d.bond[k];

        if (order.low[i] < order.low[bond->from] || order.low[i] > order.high[bond->from])
            continue;
        for (uint32_t p = order.low[bond->to]; p <= order.high[bond->to]; p++) {
            const struct book *j = &book[order.at[p]];
            int64_t side = bond->type == LINK_FS || bond->type == LINK_SS ? (early ? j->es : j->ls)
                                                                          : (early ? j->ef : j->lf);

            side += (is_first_side(bond) ? length : 0) - bond->lag;
            finish = side < finish ? side : finish;
        }
    }
    return finish;
}

static void book_same(const struct book *b, uint32_t e)
{
    const struct span_dates *s = &d.net.dates[e];

    must(s->early_start == b->es && s->early_finish == b->ef && s->late_start == b->ls &&
             s->late_finish == b->lf && s->total_float == b->lf - b->ef && s->free_float == b->ff,
         "%u: the book says early %lld %lld late %lld %lld free float %lld\n", e, (long long)b->es,
         (long long)b->ef, (long long)b->ls, (long long)b->lf, (long long)b->ff);
}

static void by_the_book(void **state)
{
    (void)state;
    for (order.round = 0; order.round < rounds(4000); order.round++) {
        struct book book[LEAVES];
        int64_t finish = 0;

        draft_random(0);
        for (size_t k = 0; k < d.net.bonds; k++) /* first starts of summaries are another test's */
            if (d.bond[k].from >= d.net.leaves && is_first_side(&d.bond[k]))
                d.bond[k].type = d.bond[k].type == LINK_SS ? LINK_FS : LINK_FF;
        solve();
        book_forward(book);
        for (uint32_t i = 0; i < d.net.leaves; i++)
            finish = book[i].ef > finish ? book[i].ef : finish;
        for (uint32_t place = (uint32_t)d.net.leaves; place-- > 0;) {
            struct book *b = &book[order.at[place]];

            b->lf = book_latest(book, order.at[place], finish, 0);
            b->ls = b->lf - d.activity[order.at[place]].length;
            b->ff = book_latest(book, order.at[place], finish, 1) - b->ef;
        }
        must(d.net.finish == finish, "finish %lld\n", (long long)finish);
        for (uint32_t i = 0; i < d.net.leaves; i++)
            book_same(&book[i], i);
        end();
    }
}

/* Calendars and people. */
static struct pool times;

static struct worktime *busy_time(int whole)
{
    for (;;) {
        struct worktime *time = worktime_random(&times, 1);

        if (whole)
            time = worktime_full(&times, time);
        /* some work in the window, and in every week behind it */
        if (worktime_between(time, WINDOW_FROM, WINDOW_UNTIL) > 2000 &&
            worktime_between(time, WINDOW_UNTIL, WINDOW_UNTIL + 10080) > 300)
            return time;
    }
}

static const struct crew *crew_random(void)
{
    struct crew *crew = pool_take(&times, sizeof *crew);

    crew->n = 1 + chance(3);
    crew->member = pool_take(&times, 3 * sizeof *crew->member);
    for (size_t i = 0; i < crew->n; i++)
        crew->member[i].time = busy_time(0);
    return crew;
}

static int64_t moment_random(void)
{
    return WINDOW_FROM + chance(WINDOW);
}

static void progress_random(struct activity *a)
{
    uint32_t kind = chance(6);
    int64_t now = d.net.resume != MOMENT_NONE ? d.net.resume : WINDOW_FROM + WINDOW / 2;

    if (kind == 0) {
        a->state = ACTIVITY_DONE;
        a->actual_start = WINDOW_FROM + chance((uint32_t)(now - WINDOW_FROM));
        a->actual_finish = a->actual_start + chance((uint32_t)(now - a->actual_start));
        if (a->point)
            a->actual_start = a->actual_finish;
    } else if (kind == 1 && !a->point) {
        a->state = ACTIVITY_UNDER_WAY;
        a->actual_start = WINDOW_FROM + chance((uint32_t)(now - WINDOW_FROM));
        a->remaining = 1 + chance((uint32_t)a->length);
        if (chance(6) == 0)
            a->expected_finish = now + chance(10000);
    } else if (kind == 2 && chance(3) == 0) {
        a->state = ACTIVITY_OUT;
    }
    if (chance(10) == 0)
        a->resume = moment_random();
}

static void calendars_random(int kinds)
{
    const struct worktime *time[3] = {busy_time(1), busy_time(1), busy_time(1)};
    int floating = chance(4) == 0;

    d.net.time = time[0];
    d.net.start = WINDOW_FROM + (chance(2) ? 0 : chance(5000));
    if (kinds & WITH_PROGRESS && chance(6))
        d.net.resume = WINDOW_FROM + DAY_MINUTES * (1 + (int64_t)chance(WINDOW_DAYS));
    for (size_t i = 0; i < d.net.leaves; i++) {
        struct activity *a = &d.activity[i];

        a->time = time[chance(3)];
        a->length *= 1 + chance(60);
        a->elapsed = !a->point && chance(8) == 0;
        a->floating = (uint8_t)floating;
        if (!a->point && !a->elapsed && chance(4) == 0) {
            a->crew = crew_random();
            a->time = a->crew->n == 1 ? worktime_full(&times, a->crew->member->time) : d.net.time;
        }
        if (kinds & WITH_LIMITS && chance(6) == 0)
            a->snet = worktime_next(a->time, moment_random());
        if (kinds & WITH_LIMITS && chance(6) == 0)
            a->fnet = worktime_last(a->time, moment_random());
        if (kinds & WITH_PROGRESS)
            progress_random(a);
        a->alap = kinds & WITH_ALAP && chance(4) == 0;
        order.alap |= a->alap;
    }
    for (size_t i = 0; i < d.net.summaries; i++)
        if (kinds & WITH_LIMITS && chance(4) == 0)
            d.summary[i].snet = worktime_next(d.net.time, moment_random());
}

static int is_on_clock(const struct activity *a)
{
    return a->elapsed || a->point;
}

/* First start or last finish of an element, from its leaves; MOMENT_NONE if none has dates. */
static int64_t side(uint32_t e, int first)
{
    int64_t found = MOMENT_NONE;

    for (uint32_t p = order.low[e]; p <= order.high[e]; p++) {
        const struct span_dates *s = &d.net.dates[order.at[p]];
        int64_t moment = first ? s->early_start : s->early_finish;

        if (s->dated && (found == MOMENT_NONE || (first ? moment < found : moment > found)))
            found = moment;
    }
    return found;
}

/* The moment from which a bond holds leaf J, its lag counted on J's calendar. */
static int64_t held_from(const struct bond *bond, uint32_t j)
{
    int64_t from = side(bond->from, is_first_side(bond)), lag = bond->lag;

    if (from == MOMENT_NONE)
        return MOMENT_NONE;
    if (bond->percent) {
        const struct activity *a = &d.activity[bond->from];
        int64_t length = bond->from < d.net.leaves && !a->crew
                             ? a->length
                             : worktime_between(bond->from < d.net.leaves ? a->time : d.net.time,
                                                side(bond->from, 1), side(bond->from, 0));

        lag = length * lag / 10000;
        if (order.alap) /* counted before what is as late as possible was moved */
            lag = bond->minutes;
    }
    return bond->elapsed ? from + lag : worktime_add(d.activity[j].time, from, lag);
}

/* How much of J's own kind of work can be done from A to B. */
static int64_t work_between(const struct activity *a, int64_t from, int64_t to)
{
    int64_t work = 0;

    if (is_on_clock(a))
        return (to - from) * WORK_MINUTE;
    if (!a->crew)
        return worktime_done(a->time, to) - worktime_done(a->time, from);
    for (size_t i = 0; i < a->crew->n; i++)
        work += worktime_done(a->crew->member[i].time, to) -
                worktime_done(a->crew->member[i].time, from);
    return work;
}

static int64_t begin_at(const struct activity *a, int64_t moment)
{
    return is_on_clock(a) ? moment
           : a->crew      ? crew_start(a->crew, moment)
                          : worktime_next(a->time, moment);
}

/* When J is done if it begins at START or as soon as it can. */
static int64_t done_from(const struct activity *a, int64_t start)
{
    start = begin_at(a, start);
    return a->crew      ? crew_finish(a->crew, start, a->length)
           : a->elapsed ? start + a->length
                        : worktime_add(a->time, start, a->length);
}

/* The last minute before MOMENT at which it could begin. */
static int64_t minute_before(const struct activity *a, int64_t moment)
{
    int64_t last = is_on_clock(a) || a->crew ? moment : worktime_last(a->time, moment);

    for (size_t i = 0; a->crew && i < a->crew->n; i++) {
        int64_t end = worktime_last(a->crew->member[i].time, moment);

        last = i == 0 || end > last ? end : last;
    }
    return last - 1;
}

struct held { /* the latest of all that holds a leaf's start, and its finish */
    int64_t start, finish;
};

/* Every link to leaf J, or to what it is part of. */
static struct held links_hold(uint32_t j)
{
    struct held held = {MOMENT_NONE, MOMENT_NONE};

    for (size_t k = 0; k < d.net.bonds; k++) {
        const struct bond *bond = &d.bond[k];
        int holds_start = bond->type == LINK_FS || bond->type == LINK_SS;

        if (order.low[j] < order.low[bond->to] || order.low[j] > order.high[bond->to])
            continue;
        int64_t *hold = holds_start ? &held.start : &held.finish, from = held_from(bond, j);

        *hold = from > *hold ? from : *hold;
    }
    return held;
}

static void check_open(uint32_t j, struct held held)
{
    const struct activity *a = &d.activity[j];
    const struct span_dates *s = &d.net.dates[j];
    int64_t start = d.net.start > d.net.resume ? d.net.start : d.net.resume;

    if (is_on_clock(a))
        start = worktime_next(a->time, start);
    start = a->snet > start ? a->snet : start;
    start = a->resume > start ? a->resume : start;
    start = held.start > start ? held.start : start;
    for (uint32_t up = d.up[j]; up != UINT32_MAX; up = d.up[up])
        if (d.summary[up - d.net.leaves].snet > start)
            start = d.summary[up - d.net.leaves].snet;
    int64_t finish = a->fnet > held.finish ? a->fnet : held.finish;

    must(s->early_start >= start, "%u starts too early, before %lld\n", j, (long long)start);
    must(begin_at(a, s->early_start) == s->early_start, "%u starts on time off\n", j);
    if (finish != MOMENT_NONE)
        must(work_between(a, s->early_finish, finish) <= 0, "%u finishes before %lld\n", j,
             (long long)finish);
    /* all of its work fits in, and takes no longer than it must */
    int64_t work = a->length * WORK_MINUTE, alone = done_from(a, start);
    int driven = finish != MOMENT_NONE && work_between(a, alone, finish) > 0;

    must(work_between(a, s->early_start, s->early_finish) >= work, "%u has no time\n", j);
    must(s->early_finish == done_from(a, s->early_start) ||
             (driven && work_between(a, s->early_finish, finish) == 0),
         "%u is slow\n", j);
    /* no later than it must be */
    if (!a->alap && !driven)
        must(s->early_start == begin_at(a, start), "%u could start at %lld\n", j, (long long)start);
    if (!a->alap && driven)
        must(s->early_start == begin_at(a, start) ||
                 work_between(a, done_from(a, minute_before(a, s->early_start)), finish) > 0,
             "%u could start earlier and finish by %lld\n", j, (long long)finish);
}

static void check_under_way(uint32_t j, struct held held)
{
    const struct activity *a = &d.activity[j];
    const struct span_dates *s = &d.net.dates[j];
    int64_t from = a->resume > a->actual_start ? a->resume : a->actual_start;

    must(s->early_start == a->actual_start, "%u has begun\n", j);
    if (a->expected_finish != MOMENT_NONE) {
        must(s->early_finish == a->expected_finish, "%u is expected\n", j);
        return;
    }
    if (d.net.resume == MOMENT_NONE) {
        must(work_between(a, from, s->early_finish) >= a->length * WORK_MINUTE, "%u: keep\n", j);
        return;
    }
    from = d.net.resume > from ? d.net.resume : from;
    if (!a->floating)
        from = held.start > from ? held.start : from;
    for (uint32_t up = d.up[j]; up != UINT32_MAX && !a->floating; up = d.up[up])
        if (d.summary[up - d.net.leaves].snet > from)
            from = d.summary[up - d.net.leaves].snet;
    int64_t work = a->remaining * WORK_MINUTE;
    int driven = !a->floating && held.finish != MOMENT_NONE &&
                 work_between(a, held.finish, s->early_finish) <= 0;

    must(work_between(a, from, s->early_finish) >= work, "%u has no time for the rest\n", j);
    if (a->remaining && !driven)
        must(work_between(a, from, s->early_finish - 1) < work, "%u is slow\n", j);
    if (!a->floating && held.finish != MOMENT_NONE)
        must(work_between(a, s->early_finish, held.finish) <= 0, "%u finishes before %lld\n", j,
             (long long)held.finish);
}

static int is_pinned(const struct activity *a)
{
    return a->mso != MOMENT_NONE || a->mfo != MOMENT_NONE || a->fixed_start != MOMENT_NONE;
}

static void check_dates(void)
{
    int64_t finish = MOMENT_NONE;

    for (uint32_t j = 0; j < d.net.leaves; j++) {
        const struct activity *a = &d.activity[j];
        const struct span_dates *s = &d.net.dates[j];

        must(s->dated == (a->state != ACTIVITY_OUT), "%u\n", j);
        if (!s->dated)
            continue;
        finish = s->early_finish > finish ? s->early_finish : finish;
        if (a->state == ACTIVITY_OPEN && !is_pinned(a))
            check_open(j, links_hold(j));
        else if (a->state == ACTIVITY_UNDER_WAY)
            check_under_way(j, links_hold(j));
        else if (a->state == ACTIVITY_DONE)
            must(s->early_start == a->actual_start && s->early_finish == a->actual_finish,
                 "%u is done\n", j);
    }
    must(d.net.finish == (finish == MOMENT_NONE ? d.net.start : finish), "finish\n");
    for (uint32_t e = (uint32_t)d.net.leaves; e < d.net.leaves + d.net.summaries; e++) {
        const struct span_dates *s = &d.net.dates[e];

        must(s->dated == (side(e, 1) != MOMENT_NONE), "%u\n", e);
        if (s->dated)
            must(s->early_start == side(e, 1) && s->early_finish == side(e, 0), "%u: hull\n", e);
    }
}

static int promise_broken(int64_t moment, int64_t promise)
{
    return promise != MOMENT_NONE && moment > promise;
}

/*
 * Nothing that was promised is broken: then there is float for everybody, or
 * none. When a summary's first task moves to be as late as possible, another
 * may become the first, whose free float was counted before.
 */
static void check_floats(int promises)
{
    int unsure = 0;

    for (size_t k = 0; k < d.net.bonds; k++)
        unsure |= order.alap && d.bond[k].from >= d.net.leaves && is_first_side(&d.bond[k]);
    for (uint32_t e = 0; e < d.net.leaves + d.net.summaries; e++) {
        const struct span_dates *s = &d.net.dates[e];

        if (!s->dated || s->closed || (e < d.net.leaves && d.activity[e].state >= ACTIVITY_DONE))
            continue;
        const struct worktime *time = e < d.net.leaves ? d.activity[e].time : d.net.time;

        must(worktime_between(time, s->early_start, s->late_start) >= 0,
             "%u must start before it can\n", e);
        must(worktime_between(time, s->early_finish, s->late_finish) >= 0,
             "%u must finish before it can\n", e);
        must(s->total_float >= 0 && s->free_float >= 0, "%u\n", e);
        must(promises || unsure || s->total_float >= s->free_float, "%u\n", e);
    }
}

static void random_dates(void **state)
{
    (void)state;
    for (order.round = 0; order.round < rounds(1500); order.round++) {
        int kinds = WITH_CALENDARS | WITH_PERCENT | (chance(2) ? WITH_LIMITS : 0) |
                    (chance(2) ? WITH_PROGRESS : 0) | (chance(3) ? 0 : WITH_ALAP);

        draft_random(kinds);
        calendars_random(kinds);
        solve();
        check_dates();
        check_floats(0);
        end();
        pool_release(&times);
    }
}

/* The dates as they are, for comparison with others. */
static struct span_dates before[MOST];
static int64_t finish_before;

static void remember(void)
{
    memcpy(before, d.net.dates, (d.net.leaves + d.net.summaries) * sizeof *before);
    finish_before = d.net.finish;
}

/* J begins as early as it may to finish at FINISH, or at the next minute before; solved anew. */
static void hold_back(uint32_t j, int64_t finish)
{
    struct activity *a = &d.activity[j];
    int64_t kept = a->snet, low = before[j].early_start - 1, high = finish;

    while (high - low > 1) {
        int64_t middle = low + (high - low) / 2;

        if (done_from(a, middle) < finish)
            low = middle;
        else
            high = middle;
    }
    a->snet = high == before[j].early_start || done_from(a, high) <= finish ? high : low;
    pool_release(&d.pool);
    solve();
    a->snet = kept;
}

static int64_t later(uint32_t j, int64_t minutes)
{
    return worktime_add(d.activity[j].time, before[j].early_finish, minutes);
}

/* Moved, if there was work to do in the time between. */
static int has_moved(uint32_t e)
{
    const struct activity *a = &d.activity[e];
    const struct span_dates *s = &d.net.dates[e];

    return work_between(a, before[e].early_finish, s->early_finish) != 0 ||
           (a->state == ACTIVITY_OPEN &&
            work_between(a, before[e].early_start, s->early_start) != 0);
}

static void late_by_free_float(uint32_t j)
{
    if (!before[j].free_float)
        return;
    hold_back(j, later(j, before[j].free_float));
    for (uint32_t e = 0; e < d.net.leaves; e++)
        if (e != j && before[e].dated)
            must(!has_moved(e),
                 "%u moved when %u was late by its free float, %lld: early was %lld"
                 " to %lld\n",
                 e, j, (long long)before[j].free_float, (long long)before[e].early_start,
                 (long long)before[e].early_finish);
    must(d.net.finish <= finish_before, "the finish was %lld\n", (long long)finish_before);
}

static void late_by_total_float(uint32_t j)
{
    if (before[j].total_float <= 0)
        return;
    hold_back(j, later(j, before[j].total_float));
    must(d.net.finish <= finish_before,
         "the finish was %lld before %u was late by its total float, %lld\n",
         (long long)finish_before, j, (long long)before[j].total_float);
}

static void late_as_the_float_says(void **state)
{
    (void)state;
    for (order.round = 0; order.round < rounds(600); order.round++) {
        int kinds =
            WITH_CALENDARS | (chance(2) ? WITH_LIMITS : 0) | (chance(2) ? WITH_PROGRESS : 0);

        draft_random(kinds);
        calendars_random(kinds);
        solve();
        remember();
        for (uint32_t j = 0; j < d.net.leaves; j++) {
            if (!before[j].dated || d.activity[j].state != ACTIVITY_OPEN)
                continue;
            late_by_free_float(j);
            late_by_total_float(j);
        }
        end();
        pool_release(&times);
    }
}

/* On the clock floats are also not too small: one minute more, and something moves. */
static void no_later_than_the_float_says(void **state)
{
    (void)state;
    for (order.round = 0; order.round < rounds(1000); order.round++) {
        draft_random(0);
        for (size_t k = 0; k < d.net.bonds; k++)
            if (d.bond[k].from >= d.net.leaves && is_first_side(&d.bond[k]))
                d.bond[k].type = LINK_FS;
        solve();
        remember();
        for (uint32_t j = 0; j < d.net.leaves; j++) {
            int moved = 0;

            hold_back(j, before[j].early_finish + before[j].free_float + 1);
            for (uint32_t e = 0; e < d.net.leaves; e++)
                moved |= e != j && has_moved(e);
            must(moved || d.net.finish > finish_before, "%u has more free float\n", j);
            hold_back(j, before[j].early_finish + before[j].total_float + 1);
            must(d.net.finish > finish_before, "%u has more float\n", j);
        }
        end();
    }
}

static void promises_random(void)
{
    for (size_t i = 0; i < d.net.leaves; i++) {
        struct activity *a = &d.activity[i];

        if (chance(4) == 0)
            a->due = worktime_last(a->time, moment_random());
        if (chance(6) == 0)
            a->fnlt = worktime_last(a->time, moment_random());
        if (chance(6) == 0)
            a->snlt = worktime_next(a->time, moment_random());
    }
    for (size_t i = 0; i < d.net.summaries; i++)
        if (chance(4) == 0)
            d.summary[i].fnlt = worktime_last(d.net.time, moment_random());
    if (chance(3) == 0)
        d.net.promise = worktime_last(d.net.time, WINDOW_UNTIL + chance(WINDOW));
}

static int any_broken(void)
{
    int broken = 0;

    for (uint32_t i = 0; i < d.net.leaves; i++) {
        const struct activity *a = &d.activity[i];
        const struct span_dates *s = &d.net.dates[i];

        if (!s->dated || a->state >= ACTIVITY_DONE)
            continue;
        broken |= promise_broken(s->early_finish, a->due);
        broken |= promise_broken(s->early_finish, a->fnlt);
        broken |= promise_broken(s->early_finish, d.net.promise);
        broken |= a->state == ACTIVITY_OPEN && promise_broken(s->early_start, a->snlt);
        for (uint32_t up = d.up[i]; up != UINT32_MAX; up = d.up[up])
            broken |= promise_broken(s->early_finish, d.summary[up - d.net.leaves].fnlt);
    }
    return broken;
}

/* A negative float is a broken promise, and the other way round. */
static void broken_promises(void **state)
{
    int seen[2] = {0, 0};

    (void)state;
    for (order.round = 0; order.round < rounds(1500); order.round++) {
        int kinds = WITH_CALENDARS | (chance(2) ? WITH_PROGRESS : 0), negative = 0;

        draft_random(kinds);
        calendars_random(kinds);
        promises_random();
        solve();
        check_dates();
        int broken = any_broken();

        seen[broken]++;
        if (!broken)
            check_floats(1);
        for (uint32_t e = 0; e < d.net.leaves; e++)
            negative |= d.net.dates[e].dated && d.net.dates[e].total_float < 0;
        must(!negative || broken, "negative float, and no promise is broken\n");
        end();
        pool_release(&times);
    }
    assert_true(seen[0] > 20 && seen[1] > 20);
}

/* Numbers are names: with others, and the links in another order, every date is the same. */
static void numbers_do_not_matter(void **state)
{
    static struct draft first;

    (void)state;
    for (order.round = 0; order.round < rounds(600); order.round++) {
        int kinds = WITH_CALENDARS | WITH_LIMITS | WITH_PROGRESS | WITH_ALAP | WITH_PERCENT;
        uint32_t name[MOST];

        draft_random(kinds);
        calendars_random(kinds);
        promises_random();
        uint32_t leaves = (uint32_t)d.net.leaves, all = leaves + (uint32_t)d.net.summaries;

        for (uint32_t i = 0; i < all; i++) {
            uint32_t floor = i < leaves ? 0 : leaves, j = floor + chance(i - floor + 1);

            name[i] = name[j];
            name[j] = i;
        }
        solve();
        remember();
        first = d;
        for (uint32_t i = 0; i < all; i++) {
            d.up[name[i]] = first.up[i] == UINT32_MAX ? UINT32_MAX : name[first.up[i]];
            if (i < leaves)
                d.activity[name[i]] = first.activity[i];
            else
                d.summary[name[i] - leaves] = first.summary[i - leaves];
        }
        for (uint32_t k = 0; k < d.net.bonds; k++) {
            uint32_t j = chance(k + 1);

            d.bond[k] = d.bond[j];
            d.bond[j] = first.bond[k];
            d.bond[j].from = name[first.bond[k].from];
            d.bond[j].to = name[first.bond[k].to];
        }
        solve();
        for (uint32_t i = 0; i < all; i++) {
            const struct span_dates *a = &before[i], *b = &d.net.dates[name[i]];

            must(a->dated == b->dated && a->early_start == b->early_start &&
                     a->early_finish == b->early_finish && a->late_start == b->late_start &&
                     a->late_finish == b->late_finish && a->total_float == b->total_float &&
                     a->free_float == b->free_float,
                 "%u was %u: early was %lld %lld, late %lld %lld, float %lld %lld\n", name[i], i,
                 (long long)a->early_start, (long long)a->early_finish, (long long)a->late_start,
                 (long long)a->late_finish, (long long)a->total_float, (long long)a->free_float);
        }
        end();
        pool_release(&times);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(by_the_book),
        cmocka_unit_test(random_dates),
        cmocka_unit_test(late_as_the_float_says),
        cmocka_unit_test(no_later_than_the_float_says),
        cmocka_unit_test(broken_promises),
        cmocka_unit_test(numbers_do_not_matter),
    };

    say_seed();
    return cmocka_run_group_tests(tests, NULL, NULL);
}
