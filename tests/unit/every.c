/* Dates of recurrences, as known ones and against a model that walks day by day. */
#include "plan/every.h"

#include "unit.h"

static struct span span[] = {{540, 1080}};
static struct week office, closed;
static struct stretch stretch[3];
static struct worktime time_ = {stretch, 3};

#define D(y, m, d) day_of_civil(y, m, d)

/* Monday to Friday, closed from day FROM up to before TO. */
static void work(int32_t from, int32_t to)
{
    for (int day = 0; day < 5; day++)
        office.day[day] = (struct hours){span, 1, 0};
    week_count(&office);
    week_count(&closed);
    stretch[0] = (struct stretch){DAY_FIRST, 10000, &office, 0};
    stretch[1] = (struct stretch){from, 10000, &closed, 0};
    stretch[2] = (struct stretch){to, 10000, &office, 0};
    worktime_count(&time_);
}

static struct every every(const char *text)
{
    struct every e;

    assert_int_equal(value_every(text, strlen(text), &e), VALUE_FINE);
    return e;
}

static const char *iso(int32_t day)
{
    static char text[2][11];
    static int turn;

    if (day == DAY_NONE)
        return "never";
    date_iso(day, text[turn ^= 1]);
    return text[turn];
}

static void next_is(const char *text, int32_t from, int32_t after, const char *wanted)
{
    struct every e = every(text);

    assert_string_equal(iso(every_next(&e, from, &time_, after)), wanted);
}

static void again_is(const char *text, int32_t from, int32_t last, const char *wanted)
{
    struct every e = every(text);

    assert_string_equal(iso(every_again(&e, from, &time_, last)), wanted);
}

/* 2026-11-02 is a Monday; closed from Christmas Eve to New Year. */
static void known(void **state)
{
    int32_t from = D(2026, 11, 2);

    (void)state;
    work(D(2026, 12, 24), D(2027, 1, 2));
    next_is("1w fri", from, from - 1, "2026-11-06");
    next_is("1w fri", from, D(2026, 11, 6), "2026-11-13");
    next_is("1w", from, from - 1, "2026-11-02");
    next_is("1w", from, D(1999, 1, 1), "2026-11-02");
    next_is("2w mon", D(2026, 11, 3), D(2026, 11, 9), "2026-11-23");
    next_is("1d", from, D(2026, 11, 6), "2026-11-09");
    next_is("10d", from, from, "2026-11-12");
    next_is("1mo 15", from, from, "2026-11-13"); /* the 15th is a Sunday */
    next_is("1mo 15", from, D(2026, 11, 13), "2026-12-15");
    next_is("1mo last", from, from, "2026-11-30");
    next_is("1mo last", from, D(2026, 11, 30), "2026-12-23"); /* closed since the 24th */
    next_is("1mo last", from, D(2026, 12, 23), "2027-01-29");
    next_is("1mo 31", from, D(2027, 1, 29), "2027-02-26"); /* the 28th is a Sunday */
    next_is("3mo", D(2026, 11, 30), D(2026, 11, 30), "2027-02-26");
    next_is("3mo 1", from, from - 1, "2026-12-01");
    next_is("12mo", D(2024, 2, 29), D(2024, 2, 29), "2025-02-28");
    next_is("1w fri", from, D(2026, 12, 18), "2026-12-23");
    next_is("1w fri", from, D(2026, 12, 23), "2027-01-08");
}

static void ends(void **state)
{
    struct every none = {0};

    (void)state;
    work(D(2026, 12, 24), D(2027, 1, 2));
    assert_true(every_next(&none, 0, &time_, 0) == DAY_NONE);
    next_is("1d", 0, DAY_LAST, "never");
    next_is("1d", 0, DAY_LAST - 1, "9999-12-31");
    next_is("1000mo", D(9990, 1, 1), D(9990, 1, 1), "never");
    next_is("1000w", D(9990, 1, 1), D(9990, 1, 1), "never");
    again_is("1000mo", D(9990, 1, 1), D(9990, 1, 1), "never");
    work(D(2026, 12, 24), DAY_LAST + 1); /* never again */
    next_is("1d", 0, D(2026, 12, 22), "2026-12-23");
    next_is("1d", 0, D(2026, 12, 23), "never");
}

static void done_near_a_date(void **state)
{
    int32_t from = D(2026, 11, 2);

    (void)state;
    work(D(2026, 12, 24), D(2027, 1, 2));
    again_is("1w fri", from, D(2026, 11, 6), "2026-11-13");
    again_is("1w fri", from, D(2026, 11, 5), "2026-11-13"); /* a day early */
    again_is("1w fri", from, D(2026, 11, 9), "2026-11-13"); /* a weekend late */
    again_is("1w fri", from, D(2026, 11, 11), "2026-11-13");
    again_is("1mo last", from, D(2026, 11, 23), "2026-11-30");
    again_is("1mo last", from, D(2026, 11, 24), "2026-12-23");
    again_is("1d", from, D(2026, 11, 5), "2026-11-06");
    again_is("1mo", from, D(2026, 11, 2), "2026-12-02");
    again_is("1mo last", from, D(2026, 12, 2), "2026-12-23");
}

/* 1 if DAY is on the grid from FROM: by its calendar, nothing computed. */
static int on_grid(const struct every *e, int32_t from, int32_t day)
{
    struct civil c = civil_of_day(day), f = civil_of_day(from);
    int wanted = e->day, last = days_in_month(c.year, c.month);

    if (day < from)
        return 0;
    if (e->unit == EVERY_DAYS)
        return (day - from) % e->n == 0;
    if (e->unit == EVERY_WEEKS) {
        while (wanted && weekday_of(from) != wanted - 1)
            from++;
        return day >= from && (day - from) % (7 * e->n) == 0;
    }
    if (!wanted)
        wanted = f.day;
    last = wanted < last ? wanted : last;
    int first = days_in_month(f.year, f.month);

    first = wanted < first ? wanted : first;
    int months = (c.year - f.year) * 12 + c.month - f.month - (first < f.day);

    return c.day == last && months >= 0 && months % e->n == 0;
}

static int32_t walked(const struct every *e, int32_t from, int32_t after)
{
    for (int32_t day = from; day < from + 4000; day++) {
        int32_t moved = day;

        if (!on_grid(e, from, day))
            continue;
        while (moved > from - 30 &&
               !worktime_between(&time_, moment_of(moved, 0), moment_of(moved + 1, 0)))
            moved--;
        if (moved > after && moved >= from)
            return moved;
    }
    return DAY_NONE;
}

static void random_ones(void **state)
{
    (void)state;
    for (int round = 0; round < 3000; round++) {
        int32_t from = D(2026, 1, 1) + (int32_t)chance(800);
        int32_t holiday = from + (int32_t)chance(300);
        struct every e = {.n = (int16_t)(1 + chance(4)), .unit = (uint8_t)chance(3)};
        int32_t after = from - 3 + (int32_t)chance(400);

        if (e.unit && chance(2))
            e.day = (uint8_t)(1 + chance(e.unit == EVERY_WEEKS ? 7 : 32));
        work(holiday, holiday + 1 + (int32_t)chance(20));
        int32_t got = every_next(&e, from, &time_, after), wanted = walked(&e, from, after);

        if (got != wanted)
            fail_msg("every %d of unit %d on %d from %s after %d: %d, wanted %d", e.n, e.unit,
                     e.day, iso(from), after, got, wanted);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(known),
        cmocka_unit_test(ends),
        cmocka_unit_test(done_near_a_date),
        cmocka_unit_test(random_ones),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
