/* Working time against a model that counts minutes, on random calendars. */
#include "plan/worktime.h"

#include "minutes.h"

static struct minutes model;

#define SAME(what, at, got, wanted)                                                                \
    do {                                                                                           \
        int64_t got_ = (got), wanted_ = (wanted);                                                  \
                                                                                                   \
        if (got_ != wanted_)                                                                       \
            fail_msg("%s of %lld: %lld, wanted %lld", what, (long long)(at), (long long)got_,      \
                     (long long)wanted_);                                                          \
    } while (0)

/* A model's minute as a moment; what is not in the window is never. */
static int64_t moment_at(int minute)
{
    return minute > WINDOW ? MOMENT_NEVER : WINDOW_FROM + minute;
}

/* Every question about one minute of a working time that stands still outside the window. */
static void ask(const struct worktime *time, int minute)
{
    int64_t moment = WINDOW_FROM + minute, done = model.done[minute];

    SAME("done", minute, worktime_done(time, moment), done);
    SAME("next", minute, worktime_next(time, moment), moment_at(minutes_next(&model, minute)));
    int last = minutes_last(&model, minute);

    if (last >= 0)
        SAME("last", minute, worktime_last(time, moment), moment_at(last));
    else
        assert_true(worktime_last(time, moment) <= moment);
    if (done)
        SAME("reach", done, worktime_reach(time, done), moment_at(minutes_reach(&model, done)));
    SAME("resume", done, worktime_resume(time, done), moment_at(minutes_resume(&model, done)));
}

/* Amounts that lie within a minute's work, and moves by some time. */
static void ask_amounts(const struct worktime *time, int minute)
{
    int64_t moment = WINDOW_FROM + minute, total = model.done[WINDOW];
    int64_t work = total ? (int64_t)chance((uint32_t)total) : 0;
    int64_t by = chance(2) ? chance(3000) : chance(20);
    int other = (int)chance(WINDOW + 1);

    if (work)
        SAME("reach", work, worktime_reach(time, work), moment_at(minutes_reach(&model, work)));
    SAME("resume", work, worktime_resume(time, work), moment_at(minutes_resume(&model, work)));
    SAME("between", minute, worktime_between(time, moment, WINDOW_FROM + other),
         (model.done[other] - model.done[minute]) / WORK_MINUTE);
    int64_t forth = model.done[minute] + by * WORK_MINUTE;
    int64_t back = model.done[minute] - by * WORK_MINUTE;

    SAME("add 0", minute, worktime_add(time, moment, 0), moment);
    if (by)
        SAME("add", minute, worktime_add(time, moment, by),
             moment_at(minutes_reach(&model, forth)));
    if (by && back >= 0)
        SAME("add back", minute, worktime_add(time, moment, -by),
             moment_at(minutes_resume(&model, back)));
}

static void by_counting(void **state)
{
    (void)state;
    for (int round = 0; round < rounds(60); round++) {
        struct pool pool = {0};
        struct worktime *time = worktime_random(&pool, 0);

        minutes_of(&model, time);
        for (int day = 0; day <= WINDOW_DAYS; day++)
            ask(time, day * DAY_MINUTES);
        for (int i = 0; i < 60; i++) {
            int minute = (int)chance(WINDOW + 1);

            ask(time, minute);
            ask_amounts(time, minute);
        }
        SAME("empty", round, worktime_is_empty(time), model.done[WINDOW] == 0);
        pool_release(&pool);
    }
}

/* Each minute where the rate changes is a place to go wrong, and so are its neighbours. */
static void at_every_edge(void **state)
{
    (void)state;
    for (int round = 0; round < rounds(4); round++) {
        struct pool pool = {0};
        struct worktime *time = worktime_random(&pool, 0);

        minutes_of(&model, time);
        for (int i = 1; i < WINDOW; i++)
            if (model.rate[i] != model.rate[i - 1])
                for (int near = -1; near <= 1; near++)
                    ask(time, i + near);
        pool_release(&pool);
    }
}

/* A time that goes on outside of the window, where only what hangs together can be asked. */
static void moments_that_hang_together(void **state)
{
    (void)state;
    for (int round = 0; round < rounds(300); round++) {
        struct pool pool = {0};
        struct worktime *time = worktime_random(&pool, 1);

        for (int i = 0; i < 50; i++) {
            int32_t span = chance(2) ? 400 : DAY_LAST - DAY_FIRST;
            int32_t middle = span == 400 ? WINDOW_DAY : DAY_FIRST + span / 2;
            int64_t moment = moment_of(middle - span / 2 + (int32_t)chance((uint32_t)span),
                                       (int)chance(DAY_MINUTES));
            int64_t done = worktime_done(time, moment), next = worktime_next(time, moment);
            int64_t last = worktime_last(time, moment), by = 1 + chance(100000);
            int64_t step = worktime_done(time, moment + 1) - done;

            assert_in_range(step, 0, WORK_MINUTE);
            assert_true(last <= moment && moment <= next);
            assert_int_equal(worktime_done(time, last), done);
            if (next != MOMENT_NEVER) {
                assert_int_equal(worktime_done(time, next), done);
                assert_true(worktime_done(time, next + 1) > done);
                assert_int_equal(next, step ? moment : worktime_resume(time, done));
            }
            if (done)
                assert_true(worktime_done(time, last - 1) < done);
            int64_t reached = worktime_add(time, moment, by);

            if (reached != MOMENT_NEVER) {
                assert_true(worktime_between(time, moment, reached) >= by);
                assert_true(worktime_between(time, moment, reached - 1) < by);
                assert_true(worktime_add(time, reached, -by) >= moment);
            }
        }
        pool_release(&pool);
    }
}

/* Both, capped, full: from the rates of the minutes. */
static void combined(void **state)
{
    static struct minutes a, b;

    (void)state;
    for (int round = 0; round < rounds(40); round++) {
        struct pool pool = {0};
        struct worktime *x = worktime_random(&pool, 0), *y = worktime_random(&pool, 0);
        int32_t cap = (int32_t)chance(10001);

        minutes_of(&a, x);
        minutes_of(&b, y);
        for (int i = 0; i < WINDOW; i++)
            model.rate[i] = b.rate[i] ? a.rate[i] : 0;
        minutes_count(&model);
        struct worktime *time = worktime_both(&pool, x, y);

        for (int i = 0; i < 40; i++)
            ask(time, (int)chance(WINDOW + 1));
        SAME("empty", round, worktime_is_empty(time), model.done[WINDOW] == 0);
        for (int i = 0; i < WINDOW; i++)
            model.rate[i] = a.rate[i] < cap ? a.rate[i] : cap;
        minutes_count(&model);
        time = worktime_capped(&pool, x, cap);
        for (int i = 0; i < 40; i++)
            ask(time, (int)chance(WINDOW + 1));
        for (int i = 0; i < WINDOW; i++)
            model.rate[i] = a.rate[i] ? WORK_MINUTE : 0;
        minutes_count(&model);
        time = worktime_full(&pool, x);
        for (int i = 0; i < 40; i++)
            ask(time, (int)chance(WINDOW + 1));
        pool_release(&pool);
    }
}

/* Who is away altogether, at a share of nothing, does not work when the other does. */
static void nobody_works_with_one_who_is_away(void **state)
{
    static struct span span[] = {{540, 1080}};
    struct week week = {.day = {{span, 1, 0}}};
    struct stretch at_work[] = {{DAY_FIRST, 10000, &week, 0}};
    struct stretch away[] = {{DAY_FIRST, 5000, &week, 0}, {WINDOW_DAY, 0, &week, 0},
                             {WINDOW_DAY + 7, 5000, &week, 0}};
    struct worktime a = {at_work, 1}, b = {away, 3};
    struct pool pool = {0};
    int64_t from = moment_of(WINDOW_DAY, 0), to = moment_of(WINDOW_DAY + 7, 0);

    (void)state;
    week_count(&week);
    worktime_count(&a);
    worktime_count(&b);
    struct worktime *ab = worktime_both(&pool, &a, &b), *ba = worktime_both(&pool, &b, &a);

    assert_int_equal(worktime_between(ba, from, to), 0);
    assert_int_equal(worktime_between(ba, to, to + 10080), 270);
    assert_int_equal(worktime_between(ab, to, to + 10080), 540);
    assert_int_equal(worktime_between(ab, from, to), 0);
    pool_release(&pool);
}

static struct worktime around_the_clock(struct pool *pool, int days)
{
    struct week *week = pool_take(pool, sizeof *week);
    struct span *span = pool_take(pool, sizeof *span);
    struct stretch *s = pool_take(pool, sizeof *s);

    *span = (struct span){0, DAY_MINUTES};
    for (int day = 0; day < days; day++)
        week->day[day] = (struct hours){span, 1, 0};
    week_count(week);
    *s = (struct stretch){DAY_FIRST, 10000, week, 0};
    struct worktime time = {s, 1};

    worktime_count(&time);
    return time;
}

static void the_ends_of_time(void **state)
{
    struct pool pool = {0};
    struct worktime time = around_the_clock(&pool, 7);
    int64_t first = moment_of(DAY_FIRST, 0), end = moment_of(DAY_LAST, DAY_MINUTES);
    int64_t all = (end - first) * WORK_MINUTE;

    (void)state;
    assert_int_equal(worktime_done(&time, first), 0);
    assert_int_equal(worktime_done(&time, first - 1), 0);
    assert_int_equal(worktime_done(&time, first - 100000000), 0);
    assert_int_equal(worktime_done(&time, first + 1), WORK_MINUTE);
    assert_int_equal(worktime_done(&time, end), all);
    assert_int_equal(worktime_done(&time, end + 1), all);
    assert_int_equal(worktime_done(&time, MOMENT_NEVER), all);
    assert_int_equal(worktime_reach(&time, all), end);
    assert_true(worktime_reach(&time, all + 1) == MOMENT_NEVER);
    assert_true(worktime_resume(&time, all) == MOMENT_NEVER);
    assert_int_equal(worktime_resume(&time, all - 1), end - 1);
    assert_int_equal(worktime_resume(&time, 0), first);
    assert_int_equal(worktime_resume(&time, -5), first);
    assert_true(worktime_next(&time, end) == MOMENT_NEVER);
    assert_int_equal(worktime_last(&time, end), end);
    assert_true(worktime_add(&time, end - 5, 6) == MOMENT_NEVER);
    assert_int_equal(worktime_add(&time, end - 5, 5), end);
    assert_int_equal(worktime_add(&time, first + 5, -6), first);
    assert_int_equal(worktime_between(&time, first, end), end - first);
    assert_int_equal(worktime_between(&time, end, first), first - end);
    pool_release(&pool);
}

/* A calendar on which nobody ever works answers all the same. */
static void no_time_at_all(void **state)
{
    struct pool pool = {0};
    struct worktime time = around_the_clock(&pool, 0);

    (void)state;
    assert_true(worktime_is_empty(&time));
    assert_int_equal(worktime_done(&time, 1000), 0);
    assert_true(worktime_next(&time, 1000) == MOMENT_NEVER);
    assert_true(worktime_last(&time, 1000) <= 1000);
    assert_true(worktime_reach(&time, 1) == MOMENT_NEVER);
    assert_true(worktime_resume(&time, 0) == MOMENT_NEVER);
    assert_true(worktime_add(&time, 1000, 1) == MOMENT_NEVER);
    assert_int_equal(worktime_add(&time, 1000, 0), 1000);
    assert_int_equal(worktime_between(&time, 0, 100000), 0);
    time.stretch[0].share = 0;
    time = around_the_clock(&pool, 7);
    time.stretch[0].share = 0;
    worktime_count(&time);
    assert_true(worktime_is_empty(&time));
    assert_true(worktime_next(&time, 1000) == MOMENT_NEVER);
    pool_release(&pool);
}

/* 1 January 1 was a Monday: weeks begin on Mondays, whatever the year. */
static void weeks_begin_on_monday(void **state)
{
    struct pool pool = {0};
    struct worktime time = around_the_clock(&pool, 1);
    int32_t monday = day_of_civil(2026, 3, 2);

    (void)state;
    assert_int_equal(worktime_next(&time, moment_of(monday - 1, 5)), moment_of(monday, 0));
    assert_int_equal(worktime_next(&time, moment_of(monday, 5)), moment_of(monday, 5));
    assert_int_equal(worktime_next(&time, moment_of(monday + 1, 0)), moment_of(monday + 7, 0));
    assert_int_equal(worktime_last(&time, moment_of(monday + 3, 0)), moment_of(monday + 1, 0));
    assert_int_equal(worktime_add(&time, moment_of(monday, 720), 720), moment_of(monday + 1, 0));
    assert_int_equal(worktime_add(&time, moment_of(monday, 720), 721), moment_of(monday + 7, 1));
    assert_int_equal(worktime_add(&time, moment_of(monday + 1, 0), -1440), moment_of(monday, 0));
    assert_int_equal(worktime_add(&time, moment_of(monday + 7, 1), -1), moment_of(monday + 7, 0));
    assert_int_equal(worktime_add(&time, moment_of(monday + 7, 0), -1),
                     moment_of(monday, DAY_MINUTES - 1));
    pool_release(&pool);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(by_counting),
        cmocka_unit_test(at_every_edge),
        cmocka_unit_test(moments_that_hang_together),
        cmocka_unit_test(combined),
        cmocka_unit_test(nobody_works_with_one_who_is_away),
        cmocka_unit_test(the_ends_of_time),
        cmocka_unit_test(no_time_at_all),
        cmocka_unit_test(weeks_begin_on_monday),
    };

    say_seed();
    return cmocka_run_group_tests(tests, NULL, NULL);
}
