/* People who share an effort, against a model that counts what each does in every minute. */
#include "calc/crew.h"

#include "minutes.h"

enum { MOST = 4 };

static struct minutes model[MOST];

struct gang {
    struct pool pool;
    struct member member[MOST];
    struct crew crew;
};

static void gang_make(struct gang *g)
{
    *g = (struct gang){.crew = {.member = g->member, .n = 1 + chance(MOST)}};
    for (size_t i = 0; i < g->crew.n; i++) {
        g->member[i].time = worktime_random(&g->pool, 0);
        g->member[i].effort = chance(4) ? 0 : 1 + chance(2000);
        minutes_of(&model[i], g->member[i].time);
    }
}

static int64_t common_of(const struct crew *crew, int64_t effort)
{
    for (size_t i = 0; i < crew->n; i++)
        effort -= crew->member[i].effort;
    return effort > 0 ? effort * WORK_MINUTE : 0;
}

/* The minute by which all is done that was begun at START; WINDOW + 1 if not in the window. */
static int counted_finish(const struct crew *crew, int start, int64_t effort)
{
    int64_t common = common_of(crew, effort), done = 0;
    int64_t own[MOST];
    size_t open = common > 0;
    int minute = start;

    for (size_t i = 0; i < crew->n; i++) {
        own[i] = crew->member[i].effort * WORK_MINUTE;
        open += own[i] > 0;
    }
    for (; open && minute < WINDOW; minute++) {
        int unfinished = done < common;

        for (size_t i = 0; i < crew->n; i++) {
            int32_t rate = model[i].rate[minute];

            if (!crew->member[i].effort)
                done += rate;
            else if (own[i] > 0 && (own[i] -= rate) <= 0)
                open--;
        }
        open -= unfinished && done >= common;
    }
    return open ? WINDOW + 1 : minute;
}

/* The last minute from which it would be finished by FINISH; -1 if there is none. */
static int counted_latest(const struct crew *crew, int finish, int64_t effort)
{
    int64_t common = common_of(crew, effort);
    int start = finish;

    for (; start >= 0; start--) {
        int64_t done = 0;
        int enough = 1;

        for (size_t i = 0; i < crew->n; i++) {
            int64_t work = model[i].done[finish] - model[i].done[start];

            if (!crew->member[i].effort)
                done += work;
            else
                enough &= work >= crew->member[i].effort * WORK_MINUTE;
        }
        if (enough && done >= common)
            return start;
    }
    return -1;
}

static int counted_start(const struct crew *crew, int minute)
{
    int first = WINDOW + 1;

    for (size_t i = 0; i < crew->n; i++) {
        int next = minutes_next(&model[i], minute);

        first = next < first ? next : first;
    }
    return first;
}

static int64_t moment_at(int minute)
{
    return minute > WINDOW ? MOMENT_NEVER : WINDOW_FROM + minute;
}

static int has_common(const struct crew *crew)
{
    for (size_t i = 0; i < crew->n; i++)
        if (!crew->member[i].effort)
            return 1;
    return 0;
}

static void by_counting(void **state)
{
    static struct gang g;

    (void)state;
    for (int round = 0; round < rounds(40); round++) {
        gang_make(&g);
        for (int i = 0; i < 15; i++) {
            int minute = (int)chance(WINDOW);
            int64_t effort = chance(3) ? chance(3000) : chance(30);

            assert_int_equal(crew_start(&g.crew, WINDOW_FROM + minute),
                             moment_at(counted_start(&g.crew, minute)));
            if (!has_common(&g.crew) && common_of(&g.crew, effort)) {
                assert_true(crew_finish(&g.crew, WINDOW_FROM + minute, effort) == MOMENT_NEVER);
                continue;
            }
            int finish = counted_finish(&g.crew, minute, effort);
            int latest = counted_latest(&g.crew, minute, effort);

            if (crew_finish(&g.crew, WINDOW_FROM + minute, effort) != moment_at(finish))
                fail_msg("round %d: begun at %d, %lld minutes take until %d", round, minute,
                         (long long)effort, finish);
            if (latest >= 0)
                assert_int_equal(crew_latest(&g.crew, WINDOW_FROM + minute, effort),
                                 WINDOW_FROM + latest);
        }
        pool_release(&g.pool);
    }
}

/* What begins at the latest start is done in time; a minute later it would not be. */
static void there_and_back(void **state)
{
    static struct gang g;

    (void)state;
    for (int round = 0; round < rounds(200); round++) {
        gang_make(&g);
        for (size_t i = 0; i < g.crew.n; i++)
            g.member[i].time = worktime_random(&g.pool, 1);
        for (int i = 0; i < 10 && has_common(&g.crew); i++) {
            int64_t finish = WINDOW_FROM + chance(WINDOW), effort = 1 + chance(20000);
            int64_t start = crew_latest(&g.crew, finish, effort);

            if (crew_finish(&g.crew, moment_of(DAY_FIRST, 0), effort) > finish)
                continue; /* not even if all time before is used */
            assert_true(start < finish);
            assert_true(crew_finish(&g.crew, start, effort) <= finish);
            assert_true(crew_finish(&g.crew, start + 1, effort) > finish);
            int64_t end = crew_finish(&g.crew, finish, effort);

            if (end != MOMENT_NEVER)
                assert_true(crew_latest(&g.crew, end, effort) >= finish);
        }
        pool_release(&g.pool);
    }
}

static struct worktime nine_to_five(struct pool *pool, int32_t share)
{
    static struct span span[] = {{540, 1020}};
    struct week *week = pool_take(pool, sizeof *week);
    struct worktime time = {pool_take(pool, sizeof *time.stretch), 1};

    for (int day = 0; day < 5; day++)
        week->day[day] = (struct hours){span, 1, 0};
    week_count(week);
    time.stretch[0] = (struct stretch){DAY_FIRST, share, week, 0};
    worktime_count(&time);
    return time;
}

/* Cases one can do in the head: eight hours a day, Monday to Friday. */
static void in_the_head(void **state)
{
    struct pool pool = {0};
    struct worktime full = nine_to_five(&pool, 10000), half = nine_to_five(&pool, 5000);
    int32_t monday = WINDOW_DAY + 1;
    int64_t start = moment_of(monday, 540);
    struct member one[] = {{&full, 0}}, two[] = {{&full, 0}, {&full, 0}};
    struct member unlike[] = {{&full, 0}, {&half, 0}}, own[] = {{&full, 960}, {&half, 0}};
    struct crew alone = {.member = one, .n = 1}, pair = {.member = two, .n = 2};
    struct crew mixed = {.member = unlike, .n = 2}, apart = {.member = own, .n = 2};
    struct crew nobody = {.member = NULL, .n = 0};

    (void)state;
    assert_int_equal(weekday_of(monday), 0);
    assert_int_equal(crew_finish(&alone, start, 480), moment_of(monday, 1020));
    assert_int_equal(crew_finish(&alone, start, 481), moment_of(monday + 1, 541));
    assert_int_equal(crew_finish(&pair, start, 960), moment_of(monday, 1020));
    assert_int_equal(crew_finish(&pair, start, 959), moment_of(monday, 1020)); /* half a minute */
    assert_int_equal(crew_finish(&pair, start, 4800), moment_of(monday + 4, 1020));
    assert_int_equal(crew_finish(&mixed, start, 720), moment_of(monday, 1020));
    assert_int_equal(crew_finish(&mixed, start, 180), moment_of(monday, 660));
    /* the one does two days of it, the other, at half time, the one day that is left */
    assert_int_equal(crew_finish(&apart, start, 1440), moment_of(monday + 1, 1020));
    assert_int_equal(crew_finish(&apart, start, 1200), moment_of(monday + 1, 1020));
    assert_int_equal(crew_finish(&apart, start, 1920), moment_of(monday + 3, 1020));
    assert_int_equal(crew_finish(&alone, start, 0), start);
    assert_int_equal(crew_latest(&alone, start, 0), start);
    assert_int_equal(crew_latest(&alone, moment_of(monday + 5, 0), 480),
                     moment_of(monday + 4, 540));
    assert_int_equal(crew_latest(&pair, moment_of(monday + 1, 1020), 1920), start);
    assert_int_equal(crew_latest(&apart, moment_of(monday + 1, 1020), 1440), start);
    assert_int_equal(crew_start(&pair, moment_of(monday - 2, 0)), start);
    assert_true(crew_start(&nobody, start) == MOMENT_NEVER);
    assert_true(crew_finish(&nobody, start, 1) == MOMENT_NEVER);
    pool_release(&pool);
}

/* Nobody ever has time: never, and no endless search for it. */
static void never(void **state)
{
    struct pool pool = {0};
    struct worktime none = nine_to_five(&pool, 0);
    struct member two[] = {{&none, 0}, {&none, 0}}, own[] = {{&none, 60}};
    struct crew pair = {.member = two, .n = 2}, apart = {.member = own, .n = 1};

    (void)state;
    assert_true(crew_start(&pair, WINDOW_FROM) == MOMENT_NEVER);
    assert_true(crew_finish(&pair, WINDOW_FROM, 1) == MOMENT_NEVER);
    assert_true(crew_finish(&apart, WINDOW_FROM, 60) == MOMENT_NEVER);
    assert_true(crew_latest(&pair, WINDOW_FROM, 1) <= WINDOW_FROM);
    pool_release(&pool);
}

/* "Moments may be MOMENT_NEVER". */
static void begun_never(void **state)
{
    struct pool pool = {0};
    struct worktime full = nine_to_five(&pool, 10000);
    struct member two[] = {{&full, 0}, {&full, 0}}, own[] = {{&full, 60}, {&full, 0}};
    struct crew pair = {.member = two, .n = 2}, alone = {.member = two, .n = 1};
    struct crew apart = {.member = own, .n = 2};

    (void)state;
    assert_true(crew_start(&pair, MOMENT_NEVER) == MOMENT_NEVER);
    assert_true(crew_finish(&alone, MOMENT_NEVER, 60) == MOMENT_NEVER);
    assert_true(crew_finish(&pair, MOMENT_NEVER, 60) == MOMENT_NEVER);
    assert_true(crew_finish(&apart, MOMENT_NEVER, 120) == MOMENT_NEVER);
    pool_release(&pool);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(by_counting), cmocka_unit_test(there_and_back),
        cmocka_unit_test(in_the_head), cmocka_unit_test(never),
        cmocka_unit_test(begun_never),
    };

    say_seed();
    return cmocka_run_group_tests(tests, NULL, NULL);
}
