/*
 * Days against a calendar that only knows how to go on to the next day, and
 * against dates that are known.
 */
#include "base/date.h"

#include "unit.h"

/* The calendar that goes on: date, weekday and ISO week side by side. */
struct walk {
    int32_t day;
    int year, month, of_month, weekday, week, week_year;
};

static int month_length(const struct walk *w)
{
    if (w->month == 2) {
        int century = w->year % 100 == 0;

        return w->year % (century ? 400 : 4) == 0 ? 29 : 28;
    }
    return w->month == 4 || w->month == 6 || w->month == 9 || w->month == 11 ? 30 : 31;
}

/* Week 1 is the one that holds 4 January: its Monday is 29 December or later. */
static void walk_on(struct walk *w)
{
    w->day++;
    w->weekday = (w->weekday + 1) % 7;
    if (++w->of_month > month_length(w)) {
        w->of_month = 1;
        if (++w->month > 12) {
            w->month = 1;
            w->year++;
        }
    }
    if (w->weekday != 0)
        return;
    w->week++;
    if ((w->month == 12 && w->of_month >= 29) || (w->month == 1 && w->of_month <= 4)) {
        w->week = 1;
        w->week_year = w->month == 12 ? w->year + 1 : w->year;
    }
}

static void compare(const struct walk *w)
{
    struct civil civil = civil_of_day(w->day);
    char text[11], wanted[32];
    int32_t day;
    int minute, year;

    snprintf(wanted, sizeof wanted, "%04d-%02d-%02d", w->year, w->month, w->of_month);
    date_iso(w->day, text);
    assert_string_equal(text, wanted);
    assert_int_equal(date_parse(wanted, 10, &day, &minute), DATE_OK);
    assert_int_equal(day, w->day);
    assert_int_equal(minute, -1);
    assert_int_equal(day_of_civil(w->year, w->month, w->of_month), w->day);
    assert_true(civil.year == w->year && civil.month == w->month && civil.day == w->of_month);
    assert_int_equal(days_in_month(w->year, w->month), month_length(w));
    assert_int_equal(weekday_of(w->day), w->weekday);
    assert_int_equal(iso_week(w->day, &year), w->week);
    assert_int_equal(year, w->week_year);
}

/* 1600-01-01 was a Saturday, in week 52 of 1599. */
static void every_day_of_eight_centuries(void **state)
{
    struct walk w = {-135140, 1600, 1, 1, 5, 52, 1599};

    (void)state;
    for (; w.year < (soaking() ? 10000 : 2401); walk_on(&w))
        compare(&w);
    assert_int_equal(w.year, soaking() ? 10000 : 2401);
}

/* 0001-01-01 was a Monday in the proleptic calendar. */
static void the_first_years(void **state)
{
    struct walk w = {DAY_FIRST, 1, 1, 1, 0, 1, 1};

    (void)state;
    for (; w.year < (soaking() ? 1601 : 30); walk_on(&w))
        compare(&w);
}

static void the_ends_of_time(void **state)
{
    char text[11];

    (void)state;
    assert_int_equal(day_of_civil(1970, 1, 1), 0);
    assert_int_equal(day_of_civil(1, 1, 1), DAY_FIRST);
    assert_int_equal(day_of_civil(9999, 12, 31), DAY_LAST);
    date_iso(DAY_FIRST, text);
    assert_string_equal(text, "0001-01-01");
    date_iso(DAY_LAST, text);
    assert_string_equal(text, "9999-12-31");
    assert_int_equal(weekday_of(DAY_LAST), 4);
}

static void known_weeks(void **state)
{
    static const struct {
        int year, month, day, week_year, week;
    } known[] = {
        {1977, 1, 1, 1976, 53},   {1977, 1, 2, 1976, 53},   {1977, 12, 31, 1977, 52},
        {1978, 1, 1, 1977, 52},   {1978, 1, 2, 1978, 1},    {1979, 12, 31, 1980, 1},
        {1980, 12, 28, 1980, 52}, {1980, 12, 29, 1981, 1},  {1981, 12, 31, 1981, 53},
        {1982, 1, 3, 1981, 53},   {2005, 1, 1, 2004, 53},   {2008, 12, 29, 2009, 1},
        {2010, 1, 3, 2009, 53},   {2020, 12, 31, 2020, 53}, {2021, 1, 3, 2020, 53},
        {2021, 1, 4, 2021, 1},    {2024, 12, 30, 2025, 1},  {2026, 11, 27, 2026, 48},
        {2026, 12, 31, 2026, 53}, {2027, 1, 1, 2026, 53},
    };

    (void)state;
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        int year;

        assert_int_equal(iso_week(day_of_civil(known[i].year, known[i].month, known[i].day), &year),
                         known[i].week);
        assert_int_equal(year, known[i].week_year);
    }
}

static void moments_on_both_sides_of_1970(void **state)
{
    (void)state;
    assert_int_equal(moment_day(0), 0);
    assert_int_equal(moment_day(-1), -1);
    assert_int_equal(moment_minute(-1), 1439);
    assert_int_equal(moment_day(-1440), -1);
    assert_int_equal(moment_minute(-1440), 0);
    assert_int_equal(moment_day(-1441), -2);
    assert_int_equal(moment_of(0, 1440), moment_of(1, 0));
    for (int i = 0; i < 100000; i++) {
        int32_t day = (int32_t)chance((uint32_t)(DAY_LAST - DAY_FIRST)) + DAY_FIRST;
        int minute = (int)chance(1440);
        int64_t moment = moment_of(day, minute);

        assert_int_equal(moment_day(moment), day);
        assert_int_equal(moment_minute(moment), minute);
    }
}

static void moments_as_text(void **state)
{
    static const struct {
        const char *text;
        int32_t day;
        int minute;
    } known[] = {{"1970-01-01T00:00", 0, 0},
                 {"1969-12-31T23:59", -1, 1439},
                 {"0001-01-01T00:00", DAY_FIRST, 0},
                 {"9999-12-31T23:59", DAY_LAST, 1439},
                 {"2026-11-27T14:30", 20784, 870}};

    (void)state;
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        char text[18] = "................!";
        int32_t day;
        int minute;

        moment_iso(moment_of(known[i].day, known[i].minute), text);
        assert_string_equal(text, known[i].text);
        assert_int_equal(date_parse(text, 16, &day, &minute), DATE_OK);
        assert_int_equal(day, known[i].day);
        assert_int_equal(minute, known[i].minute);
    }
}

static enum date_fault fault_of(const char *text, size_t n, int *minute)
{
    char *exact = slice(text, n);
    int32_t day;
    enum date_fault fault = date_parse(exact, n, &day, minute);

    free(exact);
    return fault;
}

static void faults_have_their_name(void **state)
{
    static const struct {
        const char *text;
        enum date_fault fault;
    } known[] = {
        {"2024-02-29", DATE_OK},
        {"2000-02-29", DATE_OK},
        {"2026-11-27T00:00", DATE_OK},
        {"2026-11-27T24:00", DATE_OK},
        {"2026-02-29", DATE_NO_SUCH},
        {"1900-02-29", DATE_NO_SUCH},
        {"2026-04-31", DATE_NO_SUCH},
        {"2026-00-10", DATE_NO_SUCH},
        {"2026-13-01", DATE_NO_SUCH},
        {"2026-01-00", DATE_NO_SUCH},
        {"2026-01-32", DATE_NO_SUCH},
        {"0000-01-01", DATE_NO_SUCH},
        {"2026-02-29T12:00", DATE_NO_SUCH},
        {"2026-11-27T24:01", DATE_NO_MINUTE},
        {"2026-11-27T23:60", DATE_NO_MINUTE},
        {"2026-11-27T99:00", DATE_NO_MINUTE},
        {"", DATE_SHAPE},
        {"2026", DATE_SHAPE},
        {"2026-1-27", DATE_SHAPE},
        {"2026-11-2", DATE_SHAPE},
        {"26-11-27", DATE_SHAPE},
        {"20261127", DATE_SHAPE},
        {"2026/11/27", DATE_SHAPE},
        {"27.11.2026", DATE_SHAPE},
        {" 2026-11-27", DATE_SHAPE},
        {"2026-11-27 ", DATE_SHAPE},
        {"+026-11-27", DATE_SHAPE},
        {"-026-11-27", DATE_SHAPE},
        {"2026-11-27 14:30", DATE_SHAPE},
        {"2026-11-27t14:30", DATE_SHAPE},
        {"2026-11-27T14:3", DATE_SHAPE},
        {"2026-11-27T1430", DATE_SHAPE},
        {"2026-11-27T14:30Z", DATE_SHAPE},
        {"2026-11-27T14:30:00", DATE_SHAPE},
        {"12026-11-27", DATE_SHAPE},
        {"2026-11-27T1x:30", DATE_SHAPE},
        {"\xd9\xa2\xd9\xa0\xd9\xa2\xd9\xa6-11-27", DATE_SHAPE},
    };
    int minute;

    (void)state;
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        const char *text = known[i].text;

        if (fault_of(text, strlen(text), &minute) != known[i].fault)
            fail_msg("'%s': %d", text, fault_of(text, strlen(text), &minute));
    }
    assert_int_equal(fault_of("2026-11-27T24:00", 16, &minute), DATE_OK);
    assert_int_equal(minute, 1440);
}

/* Whatever byte stands in the place of another, it is never read as a date with other marks. */
static void one_wrong_byte(void **state)
{
    static const char good[] = "2026-11-27T14:30";
    int minute;

    (void)state;
    for (size_t at = 0; at < 16; at++)
        for (int byte = 0; byte < 256; byte++) {
            char text[16];

            memcpy(text, good, 16);
            text[at] = (char)byte;
            int is_mark = good[at] < '0' || good[at] > '9';
            int fits = is_mark ? byte == good[at] : byte >= '0' && byte <= '9';

            assert_int_equal(fault_of(text, 16, &minute) != DATE_SHAPE, fits);
        }
    for (size_t n = 0; n < 16; n++)
        if (n != 10)
            assert_int_equal(fault_of(good, n, &minute), DATE_SHAPE);
}

static void seconds_to_days(void **state)
{
    (void)state;
    assert_int_equal(day_of_seconds(0), 0);
    assert_int_equal(day_of_seconds(86399), 0);
    assert_int_equal(day_of_seconds(86400), 1);
    assert_int_equal(day_of_seconds(-1), -1);
    assert_int_equal(day_of_seconds(1795737600), 20784);
}

static void meant(const char *text, const char *wanted)
{
    char iso[17];

    date_meant(text, strlen(text), iso);
    assert_string_equal(iso, wanted);
}

static void what_is_meant(void **state)
{
    (void)state;
    meant("2025-10-9", "2025-10-09");
    meant("2025/1/9", "2025-01-09");
    meant("30.6.2026", "2026-06-30");
    meant("3.4.2026", "2026-04-03");
    meant("2026-30-01", "2026-01-30");
    meant("12/31/2026", "2026-12-31");
    meant("31/12/2026", "2026-12-31");
    meant("2026-02-30", "2026-02-28");
    meant("2028-2-30", "2028-02-29");
    meant("2026-03-02 12:00", "2026-03-02T12:00");
    static const char *const unclear[] = {
        "",           "3/4/2026",  "2026",       "2026-03",          "2026-13-13", "0000-01-01",
        "2026-00-10", "26-03-04",  "2026-1.2",   "2026-03-02 25:00", "next",       "2026-01-32",
        "2026-1-2-3", "2026-1-2 ", "2026-001-1", "20260302",         "1-2-3",      "--2026",
        "2026-1-",    "yyyy-mm-dd"};

    for (size_t i = 0; i < sizeof unclear / sizeof *unclear; i++)
        meant(unclear[i], "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_meant),
        cmocka_unit_test(every_day_of_eight_centuries),
        cmocka_unit_test(the_first_years),
        cmocka_unit_test(the_ends_of_time),
        cmocka_unit_test(known_weeks),
        cmocka_unit_test(moments_on_both_sides_of_1970),
        cmocka_unit_test(moments_as_text),
        cmocka_unit_test(faults_have_their_name),
        cmocka_unit_test(one_wrong_byte),
        cmocka_unit_test(seconds_to_days),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
