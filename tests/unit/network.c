/*
 * The critical path method: worked examples, every kind of link, and random
 * networks against the formulas of the textbook (PMBOK 6, 6.5.2.2; PDM links).
 * Most of it runs on a clock that never stops, where a day is a number.
 */
#include "draft.h"

/* "ES EF LS LF TF FF" */
static const char *row(uint32_t e)
{
    static char text[128];
    const struct span_dates *s = &d.net.dates[e];

    if (!s->dated)
        return "no dates";
    snprintf(text, sizeof text, "%lld %lld %lld %lld %lld %lld", (long long)s->early_start,
             (long long)s->early_finish, (long long)s->late_start, (long long)s->late_finish,
             (long long)s->total_float, (long long)s->free_float);
    return text;
}

#define row_is(e, wanted) assert_string_equal(row(e), wanted)

/* Taylor, "Introduction to Management Science", chapter 8, problem 1; free float added. */
static void the_network_of_taylor(void **state)
{
    static const char *const wanted[] = {"0 7 2 9 2 0",       "0 10 0 10 0 0",   "7 13 9 15 2 2",
                                         "10 15 10 15 0 0",   "10 14 14 18 4 4", "15 18 15 18 0 0",
                                         "18 20 18 20 0 0"};
    enum { A12, A13, A24, A34, A35, A45, A56 };

    (void)state;
    begin((const int[]){7, 10, 6, 5, 4, 3, 2, -1});
    tie(A12, LINK_FS, 0, A24);
    tie(A13, LINK_FS, 0, A34);
    tie(A13, LINK_FS, 0, A35);
    tie(A24, LINK_FS, 0, A45);
    tie(A34, LINK_FS, 0, A45);
    tie(A35, LINK_FS, 0, A56);
    tie(A45, LINK_FS, 0, A56);
    solve();
    for (uint32_t i = 0; i < 7; i++)
        row_is(i, wanted[i]);
    assert_int_equal(d.net.finish, 20);
    end();
}

/* PMBOK: A 5, then B 5 or C 10, then D 15; A, C, D are critical, B has a float of 5. */
static void the_figure_of_pmbok(void **state)
{
    (void)state;
    begin((const int[]){5, 5, 10, 15, -1});
    tie(0, LINK_FS, 0, 1);
    tie(0, LINK_FS, 0, 2);
    tie(1, LINK_FS, 0, 3);
    tie(2, LINK_FS, 0, 3);
    solve();
    row_is(0, "0 5 0 5 0 0");
    row_is(1, "5 10 10 15 5 5"); /* days 6 to 10, late 11 to 15 */
    row_is(2, "5 15 5 15 0 0");
    row_is(3, "15 30 15 30 0 0");
    assert_int_equal(d.net.finish, 30);
    end();
}

/* A of 10 before B of 4, by every kind of link; C of 30 keeps the project long. */
static void every_link(void **state)
{
    static const struct {
        enum link_type type;
        int lag;
        const char *a, *b;
    } wanted[] = {
        {LINK_FS, 0, "0 10 16 26 16 0", "10 14 26 30 16 16"},
        {LINK_FS, 3, "0 10 13 23 13 0", "13 17 26 30 13 13"},
        {LINK_FS, -3, "0 10 19 29 19 0", "7 11 26 30 19 19"},
        {LINK_FS, -12, "0 10 20 30 20 2", "0 4 26 30 26 26"},
        {LINK_SS, 0, "0 10 20 30 20 0", "0 4 26 30 26 26"},
        {LINK_SS, 3, "0 10 20 30 20 0", "3 7 26 30 23 23"},
        {LINK_SS, 8, "0 10 18 28 18 0", "8 12 26 30 18 18"},
        {LINK_SS, -3, "0 10 20 30 20 3", "0 4 26 30 26 26"},
        {LINK_FF, 0, "0 10 20 30 20 0", "6 10 26 30 20 20"},
        {LINK_FF, 3, "0 10 17 27 17 0", "9 13 26 30 17 17"},
        {LINK_FF, -3, "0 10 20 30 20 0", "3 7 26 30 23 23"},
        {LINK_FF, -8, "0 10 20 30 20 2", "0 4 26 30 26 26"},
        {LINK_SF, 0, "0 10 20 30 20 4", "0 4 26 30 26 26"},
        {LINK_SF, 10, "0 10 20 30 20 0", "6 10 26 30 20 20"},
        {LINK_SF, 15, "0 10 15 25 15 0", "11 15 26 30 15 15"},
        {LINK_SF, -3, "0 10 20 30 20 7", "0 4 26 30 26 26"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++)
        for (int elapsed = 0; elapsed < 2; elapsed++) {
            begin((const int[]){10, 4, 30, -1});
            tie(0, wanted[i].type, wanted[i].lag, 1)->elapsed = (uint8_t)elapsed;
            solve();
            row_is(0, wanted[i].a);
            row_is(1, wanted[i].b);
            row_is(2, "0 30 0 30 0 0");
            assert_int_equal(d.bond[0].minutes, wanted[i].lag);
            end();
        }
}

/* A share of the predecessor's length, of a leaf, of a crew's, of a summary's. */
static void lags_in_percent(void **state)
{
    struct member member = {clock_time(), 0};
    struct crew crew = {.member = &member, .n = 1};

    (void)state;
    begin((const int[]){10, 4, 30, 20, -1});
    d.activity[3].crew = &crew;
    uint32_t s = summary(2, 2);

    tie(0, LINK_SS, 5000, 1)->percent = 1;
    tie(0, LINK_FF, -2000, 1)->percent = 1;
    tie(1, LINK_FS, 7500, 3)->percent = 1;
    tie(s, LINK_FF, 1000, 3)->percent = 1;
    solve();
    assert_int_equal(d.bond[0].minutes, 5);
    assert_int_equal(d.bond[1].minutes, -2);
    assert_int_equal(d.bond[2].minutes, 3);
    assert_int_equal(d.bond[3].minutes, 3);
    row_is(1, "5 9 6 10 1 1");
    row_is(3, "13 33 13 33 0 0");
    end();
}

/* A link from a summary counts with its first start and last finish; one to it binds all below. */
static void links_of_summaries(void **state)
{
    (void)state;
    begin((const int[]){5, 5, 3, 8, 2, -1});
    uint32_t s = summary(0, 1), t = summary(2, 3);

    tie(0, LINK_FS, 2, 1);
    tie(s, LINK_FS, 1, t);
    tie(t, LINK_FS, 0, 4);
    solve();
    row_is(0, "0 5 0 5 0 0");
    row_is(1, "7 12 7 12 0 0");
    row_is(s, "0 12 0 12 0 0");
    row_is(2, "13 16 18 21 5 5");
    row_is(3, "13 21 13 21 0 0");
    row_is(t, "13 21 13 21 0 0");
    row_is(4, "21 23 21 23 0 0");
    end();
    begin((const int[]){5, 5, 3, 8, 2, -1});
    s = summary(0, 1);
    t = summary(2, 3);
    tie(s, LINK_FF, 3, t); /* each of t finishes three after the last of s */
    tie(0, LINK_FS, 0, 1);
    tie(t, LINK_SF, 2, 4); /* 4 finishes two after the first of t began */
    solve();
    row_is(1, "5 10 5 10 0 0");
    row_is(2, "10 13 10 13 0 0");
    row_is(3, "5 13 5 13 0 0");
    row_is(4, "5 7 11 13 6 6");
    end();
}

/*
 * The first start of a summary moves nobody but who starts first: the second
 * task of a summary is not early, whatever waits for the summary's start.
 */
static void the_start_of_a_summary(void **state)
{
    (void)state;
    begin((const int[]){5, 5, 20, -1});
    uint32_t s = summary(0, 1);

    tie(0, LINK_FS, 0, 1);
    tie(s, LINK_SS, 0, 2);
    solve();
    row_is(2, "0 20 0 20 0 0");
    assert_int_equal(d.net.dates[0].early_start, 0);
    assert_int_equal(d.net.dates[0].late_start, 0);
    assert_int_equal(d.net.dates[0].total_float, 0);
    row_is(1, "5 10 15 20 10 10");
    end();
    begin((const int[]){5, 5, 3, -1}); /* the same by its finish */
    s = summary(0, 1);
    tie(0, LINK_FS, 0, 1);
    tie(s, LINK_SF, 4, 2);
    solve();
    row_is(1, "5 10 5 10 0 0");
    row_is(2, "1 4 7 10 6 6");
    end();
}

static void nested_summaries(void **state)
{
    (void)state;
    begin((const int[]){4, 6, 3, 5, -1});
    uint32_t inner = summary(0, 1);
    uint32_t other = summary(2, 2);
    uint32_t outer = summary(inner, other);

    d.summary[outer - d.net.leaves].snet = 10;
    d.summary[inner - d.net.leaves].snet = 12;
    tie(inner, LINK_FS, 0, other);
    tie(outer, LINK_FS, 0, 3);
    solve();
    row_is(0, "12 16 14 18 2 2");
    row_is(1, "12 18 12 18 0 0");
    row_is(inner, "12 18 12 18 0 0");
    row_is(2, "18 21 18 21 0 0");
    row_is(outer, "12 21 12 21 0 0");
    row_is(3, "21 26 21 26 0 0");
    assert_int_equal(d.net.dates[0].why, WHY_CONSTRAINT);
    assert_int_equal(d.net.dates[2].why, WHY_LINK);
    assert_int_equal(d.net.dates[2].bond, 0);
    end();
}

static void constraints(void **state)
{
    (void)state;
    begin((const int[]){5, 5, 5, 5, 5, 5, 40, -1});
    d.activity[0].snet = 7;
    d.activity[1].fnet = 9;
    d.activity[2].snlt = 3;
    d.activity[3].fnlt = 4;
    d.activity[4].mso = 11;
    d.activity[5].mfo = 11;
    solve();
    row_is(0, "7 12 35 40 28 28");
    row_is(1, "4 9 35 40 31 31");
    row_is(2, "0 5 3 8 3 35");
    row_is(3, "0 5 -1 4 -1 35");
    row_is(4, "11 16 11 16 0 24");
    row_is(5, "6 11 6 11 0 29");
    end();
}

/* Promises move nothing; a broken one is a negative float, up the chain that breaks it. */
static void promises(void **state)
{
    (void)state;
    begin((const int[]){5, 5, 5, 5, -1});
    tie(0, LINK_FS, 0, 1);
    tie(1, LINK_FS, 0, 2);
    d.activity[1].due = 8;
    d.net.promise = 14;
    solve();
    row_is(0, "0 5 -2 3 -2 0");
    row_is(1, "5 10 3 8 -2 0");
    row_is(2, "10 15 9 14 -1 0");
    row_is(3, "0 5 9 14 9 10");
    assert_int_equal(d.net.finish, 15);
    d.net.promise = 30; /* later than needed: the computed finish counts */
    d.activity[1].due = 12;
    solve();
    row_is(0, "0 5 0 5 0 0");
    row_is(1, "5 10 5 10 0 0");
    row_is(3, "0 5 10 15 10 10");
    end();
    begin((const int[]){5, 5, 3, -1});
    uint32_t s = summary(0, 1);

    tie(0, LINK_FS, 0, 1);
    d.summary[s - d.net.leaves].fnlt = 8;
    solve();
    row_is(0, "0 5 -2 3 -2 0");
    row_is(s, "0 10 -2 8 -2 0");
    row_is(2, "0 3 7 10 7 7");
    end();
}

/* What is pinned stays, whatever the links say; who comes before it has to be early. */
static void pins(void **state)
{
    (void)state;
    begin((const int[]){10, 5, 4, -1});
    tie(0, LINK_FS, 0, 1);
    tie(1, LINK_FS, 0, 2);
    d.activity[1].fixed_start = 3;
    d.activity[1].fixed_finish = 6;
    solve();
    row_is(0, "0 10 -7 3 -7 0");
    row_is(1, "3 6 3 6 0 0");
    row_is(2, "6 10 6 10 0 0");
    assert_int_equal(d.net.dates[1].why, WHY_FIXED);
    end();
    begin((const int[]){0, 9, 4, -1}); /* no length of its own: that of its dates */
    d.activity[0].point = 0;
    d.activity[0].fixed_start = 3;
    d.activity[0].fixed_finish = 7;
    tie(0, LINK_SS, 5000, 2)->percent = 1;
    solve();
    row_is(0, "3 7 3 7 0 0");
    row_is(2, "5 9 5 9 0 0");
    end();
    begin((const int[]){10, 5, 4, -1});
    tie(0, LINK_FS, 0, 1);
    tie(0, LINK_FS, 0, 2);
    d.activity[1].mso = 20;
    d.activity[2].mfo = 12;
    solve();
    row_is(0, "0 10 -2 8 -2 0");
    row_is(1, "20 25 20 25 0 0");
    row_is(2, "8 12 8 12 0 13");
    end();
}

/* As late as possible: to what comes after, to a limit, or to the end; and it delays nobody. */
static void as_late_as_possible(void **state)
{
    (void)state;
    begin((const int[]){10, 4, 3, 4, 3, 20, -1});
    for (uint32_t i = 1; i < 5; i++)
        d.activity[i].alap = 1;
    tie(0, LINK_FS, 0, 2);
    tie(2, LINK_FS, 0, 3);
    d.activity[3].due = 18;
    d.activity[4].snlt = 6;
    solve();
    row_is(0, "0 10 1 11 1 1");
    row_is(1, "16 20 16 20 0 0");
    row_is(2, "11 14 11 14 0 0");
    row_is(3, "14 18 14 18 0 2");
    row_is(4, "6 9 6 9 0 11");
    assert_int_equal(d.net.dates[1].why, WHY_LATEST);
    assert_int_equal(d.net.finish, 20);
    end();
    begin((const int[]){3, 4, 20, -1}); /* a summary moves with what is below it */
    d.activity[1].alap = 1;
    uint32_t s = summary(1, 1);

    tie(0, LINK_FS, 0, s);
    solve();
    row_is(1, "16 20 16 20 0 0");
    row_is(s, "16 20 16 20 0 0");
    row_is(0, "0 3 13 16 13 13");
    end();
    begin((const int[]){3, 4, 20, -1}); /* nothing can be late that is under way, done or pinned */
    for (uint32_t i = 0; i < 3; i++)
        d.activity[i].alap = 1;
    d.activity[0].state = ACTIVITY_UNDER_WAY;
    d.activity[0].actual_start = 0;
    d.activity[0].remaining = 2;
    d.activity[1].state = ACTIVITY_DONE;
    d.activity[1].actual_start = 1;
    d.activity[1].actual_finish = 5;
    d.net.resume = 6;
    solve();
    assert_int_equal(d.net.dates[0].early_finish, 8);
    assert_int_equal(d.net.dates[1].early_finish, 5);
    end();
}

/* What is done or out of it holds nobody up: neither forward nor backward. */
static void done_and_out(void **state)
{
    (void)state;
    begin((const int[]){6, 4, 5, 3, -1});
    tie(0, LINK_FS, 0, 1);
    tie(1, LINK_FS, 0, 2);
    tie(2, LINK_FS, 0, 3);
    d.net.resume = 10;
    d.activity[1].state = ACTIVITY_DONE; /* before 0, which it should have waited for */
    d.activity[1].actual_start = 2;
    d.activity[1].actual_finish = 5;
    d.activity[2].state = ACTIVITY_OUT;
    solve();
    row_is(0, "10 16 10 16 0 0");
    row_is(2, "no dates");
    row_is(3, "10 13 13 16 3 3");
    assert_int_equal(d.net.dates[1].early_start, 2);
    assert_int_equal(d.net.dates[1].early_finish, 5);
    end();
    begin((const int[]){6, 4, 5, -1}); /* the same by way of a summary */
    uint32_t s = summary(1, 2);

    tie(0, LINK_FS, 0, s);
    d.net.resume = 10;
    d.activity[1].state = ACTIVITY_DONE;
    d.activity[1].actual_start = 2;
    d.activity[1].actual_finish = 5;
    solve();
    row_is(0, "10 16 10 16 0 0");
    row_is(2, "16 21 16 21 0 0");
    end();
}

/* Work begun too early: what is left of it waits (retained logic), or goes on (override). */
static void out_of_sequence(void **state)
{
    (void)state;
    for (int floating = 0; floating < 2; floating++) {
        begin((const int[]){6, 8, 20, -1});
        tie(0, LINK_FS, 0, 1);
        d.net.resume = 10;
        d.activity[1].state = ACTIVITY_UNDER_WAY;
        d.activity[1].actual_start = 2;
        d.activity[1].remaining = 5;
        d.activity[1].floating = (uint8_t)floating;
        solve();
        row_is(2, "10 30 10 30 0 0");
        row_is(0, floating ? "10 16 24 30 14 14" : "10 16 19 25 9 0");
        row_is(1, floating ? "2 15 2 30 15 15" : "2 21 2 30 9 9");
        end();
    }
    begin((const int[]){6, 8, 20, -1}); /* said by who does it, not computed */
    tie(0, LINK_FS, 0, 1);
    d.net.resume = 10;
    d.activity[1].state = ACTIVITY_UNDER_WAY;
    d.activity[1].actual_start = 2;
    d.activity[1].remaining = 5;
    d.activity[1].expected_finish = 14;
    solve();
    row_is(0, "10 16 24 30 14 14");
    row_is(1, "2 14 2 30 16 16");
    end();
}

/* A circle is told by its links, in their order; what hangs together without it is computed. */
static void circles(void **state)
{
    (void)state;
    begin((const int[]){5, 5, 5, 5, 5, -1});
    tie(0, LINK_FS, 0, 1);
    tie(1, LINK_FS, 0, 2);
    tie(2, LINK_FS, 0, 3);
    tie(3, LINK_FS, 0, 1);
    tie(3, LINK_FS, 0, 4);
    solve();
    assert_int_equal(d.met, 1);
    assert_int_equal(d.circle_n, 3);
    static const uint32_t wanted[] = {1, 2, 3, 1, 2};

    assert_in_range(d.circle[0], 1, 3); /* from anywhere in the circle */
    assert_memory_equal(d.circle, wanted + d.circle[0] - 1, 3 * sizeof *wanted);
    row_is(0, "0 5 0 5 0 0");
    row_is(1, "5 10 5 10 0 0");
    row_is(3, "0 5 0 5 0 0");
    row_is(4, "5 10 5 10 0 0");
    end();
    begin((const int[]){5, 5, 5, -1}); /* a task that waits for what it is part of, and itself */
    uint32_t s = summary(0, 1);

    tie(s, LINK_FS, 0, 1);
    tie(2, LINK_SS, 0, 2);
    solve();
    assert_int_equal(d.met, 2);
    row_is(1, "0 5 0 5 0 0");
    row_is(2, "0 5 0 5 0 0");
    end();
    begin((const int[]){5, 5, 5, -1}); /* two summaries that wait for each other */
    s = summary(0, 0);
    uint32_t t = summary(1, 2);

    tie(s, LINK_FS, 0, t);
    tie(2, LINK_FS, 0, 0);
    tie(1, LINK_FS, 0, 2); /* runs in a circle too: to 2, 0, s, t, 1 */
    solve();
    assert_int_equal(d.met, 1);
    assert_int_equal(d.circle_n, 2);
    row_is(2, "0 5 0 5 0 0");
    end();
}

/* A moment that never comes is no date; who waits for it has one without it. */
static void never(void **state)
{
    static struct week none;
    struct stretch stretch = {DAY_FIRST, 10000, &none, 0};
    struct worktime time = {&stretch, 1};
    struct member two[] = {{&time, 0}, {&time, 0}};
    struct crew crew = {.member = two, .n = 2};

    (void)state;
    worktime_count(&time);
    begin((const int[]){5, 5, 5, 5, 5, 5, -1});
    d.activity[0].time = &time;
    d.activity[1].crew = &crew;
    d.activity[5].time = &time;
    d.activity[5].point = 1;
    d.activity[3].elapsed = 1;
    tie(0, LINK_FS, 0, 2);
    tie(1, LINK_FS, 0, 2);
    tie(2, LINK_FS, INT32_MAX, 3)->elapsed = 0;
    for (int i = 0; i < 2; i++)
        tie(2, LINK_SS, INT32_MAX, 4);
    solve();
    row_is(0, "no dates");
    row_is(1, "no dates");
    assert_int_equal(d.net.dates[2].early_start, 0);
    end();
}

/* The finish of a chain longer than time is no date either, and no overflow. */
static void longer_than_time(void **state)
{
    (void)state;
    begin((const int[]){5, 5, 5, -1});
    for (uint32_t i = 0; i < 3; i++)
        d.activity[i].length = INT64_C(4000000000);
    tie(0, LINK_FS, 0, 1);
    tie(1, LINK_FS, 0, 2);
    solve();
    assert_true(d.net.dates[0].dated);
    row_is(1, "no dates");
    assert_true(d.net.dates[2].dated); /* which waits for nothing that has a date */
    end();
    begin((const int[]){5, 5, 5, -1}); /* around the clock, by links that are so too */
    for (uint32_t i = 0; i < 3; i++) {
        d.activity[i].elapsed = 1;
        d.activity[i].length = INT64_C(4000000000);
    }
    tie(0, LINK_FS, 0, 1);
    tie(0, LINK_FS, 1000000000, 2)->elapsed = 1;
    solve();
    assert_true(d.net.dates[0].dated);
    row_is(1, "no dates");
    row_is(2, "no dates");
    end();
    for (int crew = 0; crew < 2; crew++) {
        struct member two[] = {{clock_time(), 0}, {clock_time(), 0}};
        struct crew pair = {.member = two, .n = 2};

        begin((const int[]){5, 5, -1});
        d.activity[0].length = INT64_C(4200000000);
        d.activity[1].crew = crew ? &pair : NULL;
        d.activity[1].elapsed = !crew;
        tie(0, LINK_FS, 2000000000, 1); /* beyond the last day */
        solve();
        row_is(1, "no dates");
        end();
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_network_of_taylor),
        cmocka_unit_test(the_figure_of_pmbok),
        cmocka_unit_test(every_link),
        cmocka_unit_test(lags_in_percent),
        cmocka_unit_test(links_of_summaries),
        cmocka_unit_test(the_start_of_a_summary),
        cmocka_unit_test(nested_summaries),
        cmocka_unit_test(constraints),
        cmocka_unit_test(promises),
        cmocka_unit_test(pins),
        cmocka_unit_test(as_late_as_possible),
        cmocka_unit_test(done_and_out),
        cmocka_unit_test(out_of_sequence),
        cmocka_unit_test(circles),
        cmocka_unit_test(never),
        cmocka_unit_test(longer_than_time),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
