/* Every notation of the plan language that fits in one scalar, and every way to get it wrong. */
#include "plan/value.h"

#include <inttypes.h>

#include "base/buf.h"
#include "base/date.h"

#include "unit.h"

static const struct units units = {480, 2400, "EUR"};

/*
 * TEXT alone and before other bytes, which must not be looked at: the readers
 * take N bytes. Each is a copy of its own, so that a sanitizer sees the rest.
 */
struct reading {
    char *text;
    size_t n;
};

static struct reading reading(const char *text, int way)
{
    static const char behind[] = "7d%";
    struct reading r = {.n = strlen(text)};
    char *copy = malloc(r.n + sizeof behind);

    assert_non_null(copy);
    memcpy(copy, text, r.n + 1);
    if (way)
        memcpy(copy + r.n, behind, sizeof behind);
    r.text = way ? copy : slice(copy, r.n + 1);
    if (!way)
        free(copy);
    return r;
}

#define READ(words, way, wanted, call)                                                             \
    do {                                                                                           \
        struct reading r = reading(words, (int)(way));                                             \
        int fault = (call);                                                                        \
                                                                                                   \
        free(r.text);                                                                              \
        if (fault != (wanted))                                                                     \
            fail_msg("'%s' gave %d, wanted %d", words, fault, (int)(wanted));                      \
    } while (0)

static const char *when_text(const struct when *when)
{
    static char text[2][24];
    static int which;
    char *out = text[which ^= 1];

    date_iso(when->day, out);
    if (when->minute >= 0)
        snprintf(out + 10, 12, "+%d", when->minute);
    return out;
}

static void dates(void **state)
{
    static const char *const good[][2] = {
        {"2026-11-27", "2026-11-27"},           {"2026-11-27T14:30", "2026-11-27+870"},
        {"2026-11-27T00:00", "2026-11-27+0"},   {"2026-11-27T24:00", "2026-11-27+1440"},
        {"0001-01-01", "0001-01-01"},           {"9999-12-31T23:59", "9999-12-31+1439"},
        {"2028-02-29", "2028-02-29"},           {"  2026-11-27\t", "2026-11-27"},
    };
    static const struct {
        const char *text;
        int fault;
    } bad[] = {
        {"", DIAG_NOT_A_DATE},
        {" ", DIAG_NOT_A_DATE},
        {"2026-11", DIAG_NOT_A_DATE},
        {"2026-1-27", DIAG_NOT_A_DATE},
        {"2026/11/27", DIAG_NOT_A_DATE},
        {"27.11.2026", DIAG_NOT_A_DATE},
        {"2026-11-27 14:30", DIAG_NOT_A_DATE},
        {"2026-11-27T14", DIAG_NOT_A_DATE},
        {"2026-11-27T14:3", DIAG_NOT_A_DATE},
        {"2026-11-27T14:300", DIAG_NOT_A_DATE},
        {"2026-11-27T1430Z", DIAG_NOT_A_DATE},
        {"tomorrow", DIAG_NOT_A_DATE},
        {"2026-11-3O", DIAG_NOT_A_DATE},
        {"2026-02-29", DIAG_NO_SUCH_DATE},
        {"2100-02-29", DIAG_NO_SUCH_DATE},
        {"2026-13-01", DIAG_NO_SUCH_DATE},
        {"2026-00-01", DIAG_NO_SUCH_DATE},
        {"2026-01-00", DIAG_NO_SUCH_DATE},
        {"2026-04-31T10:00", DIAG_NO_SUCH_DATE},
        {"0000-12-31", DIAG_NO_SUCH_DATE},
        {"2026-11-27T24:01", DIAG_NO_SUCH_TIME},
        {"2026-11-27T14:60", DIAG_NO_SUCH_TIME},
        {"2026-11-27T99:00", DIAG_NO_SUCH_TIME},
    };

    (void)state;
    for (size_t i = 0; i < 2 * sizeof good / sizeof *good; i++) {
        struct when when = {.at = 17};

        READ(good[i / 2][0], i % 2, VALUE_FINE, value_when(r.text, r.n, &when));
        assert_string_equal(when_text(&when), good[i / 2][1]);
        assert_int_equal(when.at, 17);
    }
    for (size_t i = 0; i < 2 * sizeof bad / sizeof *bad; i++) {
        struct when when = {0};

        READ(bad[i / 2].text, i % 2, bad[i / 2].fault, value_when(r.text, r.n, &when));
    }
}

static void ranges(void **state)
{
    static const char *const good[][3] = {
        {"2026-12-21..2026-12-31", "2026-12-21", "2026-12-31"},
        {"2026-12-21", "2026-12-21", "2026-12-21"},
        {"2026-12-21..2026-12-21", "2026-12-21", "2026-12-21"},
        {"2026-12-21..", "2026-12-21", "9999-12-31"},
        {"2026-12-21T12:00..", "2026-12-21+720", "9999-12-31"},
        {"2026-12-21 .. 2026-12-31", "2026-12-21", "2026-12-31"},
        {"2026-12-21T12:00..2026-12-21", "2026-12-21+720", "2026-12-21"},
        {"2026-12-21T12:00", "2026-12-21+720", "2026-12-21+720"},
        {"2026-12-21..2026-12-21T09:00", "2026-12-21", "2026-12-21+540"},
        {"2026-12-21T09:00..2026-12-21T09:00", "2026-12-21+540", "2026-12-21+540"},
        {"2026-12-21T24:00..2026-12-22T00:00", "2026-12-21+1440", "2026-12-22+0"},
    };
    static const struct {
        const char *text;
        int fault;
    } bad[] = {
        {"", DIAG_NOT_A_RANGE},
        {"..", DIAG_NOT_A_RANGE},
        {"..2026-12-31", DIAG_NOT_A_RANGE},
        {"2026-12-21...2026-12-31", DIAG_NOT_A_RANGE},
        {"2026-12-21..2026-12-31..2027-01-01", DIAG_NOT_A_RANGE},
        {"2026-12-21.2026-12-31", DIAG_NOT_A_RANGE},
        {"2026-12-21..31", DIAG_NOT_A_RANGE},
        {"2026-12-21 2026-12-31", DIAG_NOT_A_RANGE},
        {"2026-02-30..2026-03-31", DIAG_NO_SUCH_DATE},
        {"2026-02-20..2026-02-30", DIAG_NO_SUCH_DATE},
        {"2026-02-20T25:00..2026-02-21", DIAG_NO_SUCH_TIME},
        {"2026-02-20..2026-02-21T25:00", DIAG_NO_SUCH_TIME},
        {"2026-12-31..2026-12-21", DIAG_NOT_A_RANGE},
        {"2026-12-21T10:00..2026-12-21T09:59", DIAG_NOT_A_RANGE},
        {"2026-12-21T24:00..2026-12-21T23:59", DIAG_NOT_A_RANGE},
        {"2026-12-21..2026-12-21T00:00", DIAG_NOT_A_RANGE},
    };

    (void)state;
    for (size_t i = 0; i < 2 * sizeof good / sizeof *good; i++) {
        struct range range = {{0}, {0}};

        READ(good[i / 2][0], i % 2, VALUE_FINE, value_range(r.text, r.n, &range));
        assert_string_equal(when_text(&range.from), good[i / 2][1]);
        assert_string_equal(when_text(&range.to), good[i / 2][2]);
    }
    for (size_t i = 0; i < 2 * sizeof bad / sizeof *bad; i++) {
        struct range range = {{0}, {0}};

        READ(bad[i / 2].text, i % 2, bad[i / 2].fault, value_range(r.text, r.n, &range));
    }
}

struct work_case {
    const char *text;
    int32_t minutes;
    int elapsed;
};

static const struct work_case works[] = {
    {"30min", 30, 0},          {"4h", 240, 0},        {"5d", 2400, 0},
    {"2w", 4800, 0},           {"1.5d", 720, 0},      {"1d4h", 720, 0},
    {"1d 4h", 720, 0},         {"1w1d1h1min", 2941, 0}, {"36eh", 2160, 1},
    {"3ed", 4320, 1},          {"2ew", 20160, 1},     {"1ed12eh", 2160, 1},
    {"5emin", 5, 1},           {"0d", 0, 0},          {"0ed", 0, 1},
    {"0h0min", 0, 0},          {"2h1d", 600, 0},      {"1h1h", 120, 0},
    {" 1d\t", 480, 0},         {"007d", 3360, 0},     {"0.5min", 1, 0},
    {"0.001min", 1, 0},        {"1.01h", 61, 0},      {"0.25h", 15, 0},
    {"0.333h", 20, 0},         {"0.334h", 21, 0},     {"0.000001w", 1, 0},
    {"2.50d", 1200, 0},        {"0.1h0.1h", 12, 0},   {"0.01h0.01h", 2, 0},
    {"1440000000min", 1440000000, 0}, {"3000000d", 1440000000, 0}, {"1000000ed", 1440000000, 1},
};

/* What is no amount of time is no lag either. */
static void works_bad(int lag)
{
    static const struct {
        const char *text;
        int fault;
    } bad[] = {
        {"", DIAG_NOT_WORK},        {" ", DIAG_NOT_WORK},      {"d", DIAG_NOT_WORK},
        {"5", DIAG_NOT_WORK},       {"5 d", DIAG_NOT_WORK},    {"five d", DIAG_NOT_WORK},
        {"5D", DIAG_NOT_WORK},      {"5days", DIAG_NOT_WORK},  {"5m", DIAG_NOT_WORK},
        {"5mo", DIAG_NOT_WORK},     {"5e", DIAG_NOT_WORK},     {"5de", DIAG_NOT_WORK},
        {"5eed", DIAG_NOT_WORK},    {"5mins", DIAG_NOT_WORK},  {".5d", DIAG_NOT_WORK},
        {"5.d", DIAG_NOT_WORK},     {"1.2.3d", DIAG_NOT_WORK}, {"1,5d", DIAG_NOT_WORK},
        {"1d4", DIAG_NOT_WORK},     {"1d4eh", DIAG_NOT_WORK},  {"1ed4h", DIAG_NOT_WORK},
        {"1d-4h", DIAG_NOT_WORK},   {"1d+4h", DIAG_NOT_WORK},  {"1d,4h", DIAG_NOT_WORK},
        {"1e3d", DIAG_NOT_WORK},    {"0x5d", DIAG_NOT_WORK},   {"5\td", DIAG_NOT_WORK},
        {"--5d", DIAG_NOT_WORK},    {"+-5d", DIAG_NOT_WORK},
        {"3000000.5d", DIAG_TOO_LARGE},
        {"3000000d1min", DIAG_TOO_LARGE},
        {"1440000001min", DIAG_TOO_LARGE},
        {"1440000000.1min", DIAG_TOO_LARGE},
        {"1000001ed", DIAG_TOO_LARGE},
        {"999999999999999w", DIAG_TOO_LARGE},
        {"720000000min720000001min", DIAG_TOO_LARGE},
    };

    for (size_t i = 0; i < 2 * sizeof bad / sizeof *bad; i++) {
        struct work work = {0};

        READ(bad[i / 2].text, i % 2, bad[i / 2].fault,
             lag ? value_lag(&units, r.text, r.n, &work)
                 : value_work(&units, r.text, r.n, &work));
    }
}

static void amounts_of_time(void **state)
{
    (void)state;
    for (size_t i = 0; i < 2 * sizeof works / sizeof *works; i++) {
        struct work work = {.at = 17};

        READ(works[i / 2].text, i % 2, VALUE_FINE, value_work(&units, r.text, r.n, &work));
        assert_int_equal(work.minutes, works[i / 2].minutes);
        assert_int_equal(work.elapsed, works[i / 2].elapsed);
        assert_int_equal(work.at, 17);
    }
    works_bad(0);
    for (size_t way = 0; way < 2; way++) {
        struct work work = {0};

        READ("-5d", way, DIAG_NOT_WORK, value_work(&units, r.text, r.n, &work));
        READ("+5d", way, DIAG_NOT_WORK, value_work(&units, r.text, r.n, &work));
        READ("1000000000000000min", way, DIAG_TOO_LARGE,
             value_work(&units, r.text, r.n, &work)); /* sixteen digits */
        READ("0.1000000000000000d", way, DIAG_NOT_WORK,
             value_work(&units, r.text, r.n, &work));
    }
}

static void lags(void **state)
{
    static const char *const signs[] = {"", "+", "-"};

    (void)state;
    for (size_t i = 0; i < 6 * sizeof works / sizeof *works; i++) {
        const struct work_case *wanted = &works[i / 6];
        struct work work = {.at = 17};
        char text[64];

        snprintf(text, sizeof text, "%s%s", signs[i % 3], wanted->text);
        if (wanted->text[0] == ' ' && i % 3 == 0)
            continue;
        READ(text, (int)i / 3 % 2, VALUE_FINE, value_lag(&units, r.text, r.n, &work));
        assert_int_equal(work.minutes, i % 3 == 2 ? -wanted->minutes : wanted->minutes);
        assert_int_equal(work.elapsed, wanted->elapsed);
    }
    works_bad(1);
    for (size_t way = 0; way < 2; way++) {
        struct work work = {0};

        READ("-", way, DIAG_NOT_WORK, value_lag(&units, r.text, r.n, &work));
        READ("+", way, DIAG_NOT_WORK, value_lag(&units, r.text, r.n, &work));
        READ("- 5d", way, VALUE_FINE, value_lag(&units, r.text, r.n, &work));
        assert_int_equal(work.minutes, -2400);
    }
}

/* What a day and a week are is the project's to say; minutes, hours and elapsed time are not. */
static void units_of_the_project(void **state)
{
    static const struct {
        const char *text;
        int32_t minutes;
    } wanted[] = {
        {"1d", 450},  {"1w", 1800}, {"1d1h", 510}, {"0.5w", 900},    {"2h", 120},
        {"1ed", 1440}, {"1ew", 10080}, {"0.1d", 45}, {"0.001d", 1}, {"3200000d", 1440000000},
    };
    const struct units short_week = {450, 1800, ""};

    (void)state;
    for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++) {
        struct work work;

        assert_int_equal(value_work(&short_week, wanted[i].text, strlen(wanted[i].text), &work),
                         VALUE_FINE);
        assert_int_equal(work.minutes, wanted[i].minutes);
    }
}

/* Decimals by long division, digit by digit, against what the reader makes of them. */
static void decimals_are_rounded_up(void **state)
{
    static const struct {
        const char *name;
        int64_t minutes;
    } unit[] = {{"min", 1}, {"h", 60}, {"d", 480}, {"w", 2400}, {"ed", 1440}, {"ew", 10080}};

    (void)state;
    for (int round = 0; round < (soaking() ? 2000000 : 20000); round++) {
        size_t u = chance(6);
        int digits = (int)chance(9);
        int64_t minutes = chance(1000), rest = 0, power = 1;
        char text[64];
        int n = snprintf(text, sizeof text, "%" PRId64 "%s", minutes, digits ? "." : "");

        minutes *= unit[u].minutes;
        for (int i = 0; i < digits; i++) {
            uint32_t digit = chance(3) ? chance(10) : 0;

            n += snprintf(text + n, sizeof text - (size_t)n, "%u", (unsigned)digit);
            rest = rest * 10 + digit * unit[u].minutes;
            power *= 10;
            minutes += rest / power;
            rest %= power;
        }
        snprintf(text + n, sizeof text - (size_t)n, "%s", unit[u].name);
        struct work work = {0};

        READ(text, round % 2, VALUE_FINE, value_work(&units, r.text, r.n, &work));
        assert_int_equal(work.minutes, minutes + (rest > 0));
    }
}

static void estimates(void **state)
{
    static const struct {
        const char *text;
        struct estimate wanted;
    } good[] = {
        {"3d", {1440, 1440, 1440, 0, 0, 0}},
        {"3ed", {4320, 4320, 4320, 1, 0, 0}},
        {"3d..5d..9d", {1440, 2400, 4320, 0, 1, 0}},
        {"3d..3d..3d", {1440, 1440, 1440, 0, 1, 0}},
        {"4h .. 1d .. 2d4h", {240, 480, 1200, 0, 1, 0}},
        {"1.5h..2.5h..1d", {90, 150, 480, 0, 1, 0}},
        {"0d..0d..1d", {0, 0, 480, 0, 1, 0}},
        {"1ed..2ed..3ed", {1440, 2880, 4320, 1, 1, 0}},
    };
    static const struct {
        const char *text;
        int fault;
    } bad[] = {
        {"", DIAG_NOT_WORK},
        {"..", DIAG_NOT_WORK},
        {"3d..", DIAG_NOT_WORK},
        {"..3d", DIAG_NOT_WORK},
        {"3d..5d..", DIAG_NOT_WORK},
        {"3d....9d", DIAG_NOT_WORK},
        {"3d...5d..9d", DIAG_NOT_WORK},
        {"3..5..9d", DIAG_NOT_WORK},
        {"-3d..5d..9d", DIAG_NOT_WORK},
        {"3d..5d..9999999d", DIAG_TOO_LARGE},
        {"3d..5d", DIAG_THREE_POINTS},
        {"3d..5d..9d..10d", DIAG_THREE_POINTS},
        {"5d..3d..9d", DIAG_THREE_POINTS},
        {"3d..9d..5d", DIAG_THREE_POINTS},
        {"3d..5ed..9d", DIAG_THREE_POINTS},
        {"3ed..5d..9d", DIAG_THREE_POINTS},
        {"3ed..5ed..9d", DIAG_THREE_POINTS},
    };

    (void)state;
    for (size_t i = 0; i < 2 * sizeof good / sizeof *good; i++) {
        struct estimate e = {.at = 17};
        const struct estimate *wanted = &good[i / 2].wanted;

        READ(good[i / 2].text, i % 2, VALUE_FINE, value_estimate(&units, r.text, r.n, &e));
        assert_int_equal(e.low, wanted->low);
        assert_int_equal(e.likely, wanted->likely);
        assert_int_equal(e.high, wanted->high);
        assert_int_equal(e.elapsed, wanted->elapsed);
        assert_int_equal(e.three, wanted->three);
        assert_int_equal(e.at, 17);
    }
    for (size_t i = 0; i < 2 * sizeof bad / sizeof *bad; i++) {
        struct estimate e = {0};

        READ(bad[i / 2].text, i % 2, bad[i / 2].fault,
             value_estimate(&units, r.text, r.n, &e));
    }
}

static void shares(void **state)
{
    static const struct {
        const char *text;
        int32_t bp;
    } good[] = {
        {"60%", 6000},   {"12.5%", 1250}, {"60", 6000},     {"0%", 0},         {"0", 0},
        {"100%", 10000}, {"100", 10000},  {"100.00%", 10000}, {"99.99%", 9999}, {"0.01%", 1},
        {"0.3%", 30},    {"1", 100},      {"5 %", 500},     {" 5% ", 500},     {"007%", 700},
    };
    static const struct {
        const char *text;
        int fault;
    } bad[] = {
        {"", DIAG_NOT_A_PERCENT},
        {"%", DIAG_NOT_A_PERCENT},
        {"half", DIAG_NOT_A_PERCENT},
        {"-5%", DIAG_NOT_A_PERCENT},
        {"+5%", DIAG_NOT_A_PERCENT},
        {"101%", DIAG_NOT_A_PERCENT},
        {"101", DIAG_NOT_A_PERCENT},
        {"100.01%", DIAG_NOT_A_PERCENT},
        {"0.125%", DIAG_NOT_A_PERCENT},
        {"5%%", DIAG_NOT_A_PERCENT},
        {"5% of it", DIAG_NOT_A_PERCENT},
        {".5%", DIAG_NOT_A_PERCENT},
        {"5.%", DIAG_NOT_A_PERCENT},
        {"5,5%", DIAG_NOT_A_PERCENT},
        {"999999999999999%", DIAG_NOT_A_PERCENT},
        {"9999999999999999%", DIAG_NOT_A_PERCENT},
        {"0.3", DIAG_PERCENT_SIGN},
        {"0.0", DIAG_PERCENT_SIGN},
        {"1.0", DIAG_PERCENT_SIGN},
        {"12.50", DIAG_PERCENT_SIGN},
    };

    (void)state;
    for (size_t i = 0; i < 2 * sizeof good / sizeof *good; i++) {
        struct percent percent = {.at = 17};
        struct reading r = reading(good[i / 2].text, 0);

        /* the byte behind N must not matter either, be it a percent sign */
        if (i % 2)
            r.text[r.n] = '%';
        assert_int_equal(value_percent(r.text, r.n, &percent), VALUE_FINE);
        assert_int_equal(percent.bp, good[i / 2].bp);
        assert_int_equal(percent.at, 17);
        free(r.text);
    }
    for (size_t i = 0; i < 2 * sizeof bad / sizeof *bad; i++) {
        struct percent percent = {0};

        READ(bad[i / 2].text, i % 2, bad[i / 2].fault, value_percent(r.text, r.n, &percent));
    }
}

static void numbers(void **state)
{
    static const struct {
        const char *text;
        int64_t micro;
    } good[] = {
        {"0", 0},           {"12", 12000000},       {"-0.5", -500000},  {"0.000001", 1},
        {"-0", 0},          {"1.50", 1500000},      {"007", 7000000},   {" 3 ", 3000000},
        {"9223372", INT64_C(9223372000000)},        {"9223372.036854", INT64_C(9223372036854)},
        {"10000000", INT64_C(10000000000000)},      {"-12500000.5", -INT64_C(12500000500000)},
        {"999999999999", INT64_C(999999999999000000)},
        {"999999999.999999", INT64_C(999999999999999)},
    };
    static const char *const bad[] = {
        "",      "-",      "--1",  "+1",    "1e3",   "0x10",  "1_000", "1,000", "1 000", ".5",
        "5.",    "1.2.3",  "1%",   "one",   "1-",    "- 1",   "1.0000001",
        "999999999999999", "-999999999999999", "9999999999999999",
    };

    (void)state;
    for (size_t i = 0; i < 2 * sizeof good / sizeof *good; i++) {
        struct number number = {.at = 17};

        READ(good[i / 2].text, i % 2, VALUE_FINE, value_number(r.text, r.n, &number));
        assert_int_equal(number.micro, good[i / 2].micro);
        assert_int_equal(number.at, 17);
    }
    for (size_t i = 0; i < 2 * sizeof bad / sizeof *bad; i++) {
        struct number number = {0};

        READ(bad[i / 2], i % 2, DIAG_NOT_A_NUMBER, value_number(r.text, r.n, &number));
    }
}

struct money_case {
    const char *text;
    int64_t minor; /* or the fault */
    const char *currency;
};

static void money_is(const struct units *of, const struct money_case *wanted, int way)
{
    struct money money = {.minor = 1, .at = 17};

    READ(wanted->text, way, VALUE_FINE, value_money(of, r.text, r.n, &money));
    assert_int_equal(money.minor, wanted->minor);
    assert_string_equal(money.currency, wanted->currency);
    assert_int_equal(money.at, 17);
}

static void amounts_of_money(void **state)
{
    static const struct money_case good[] = {
        {"12500.00", 1250000, ""},    {"950.00 EUR", 95000, "EUR"}, {"0", 0, ""},
        {"1200.5", 120050, ""},       {"-17", -1700, ""},           {"-0.01 USD", -1, "USD"},
        {"12 JPY", 12, "JPY"},        {"12.345 KWD", 12345, "KWD"}, {"12 KWD", 12000, "KWD"},
        {"5EUR", 500, "EUR"},         {" 5  EUR ", 500, "EUR"},     {"1.00 XYZ", 100, "XYZ"},
        {"10000000000000", 1000000000000000, ""},
        {"9999999999999.99 CNY", 999999999999999, "CNY"},
        {"999999999999999 JPY", 999999999999999, "JPY"},
    };
    static const struct {
        const char *text;
        int fault;
    } bad[] = {
        {"", DIAG_NOT_MONEY},         {"EUR", DIAG_NOT_MONEY},      {"EUR 5", DIAG_NOT_MONEY},
        {"5 eur", DIAG_NOT_MONEY},    {"5 EURO", DIAG_NOT_MONEY},   {"5 EU", DIAG_NOT_MONEY},
        {"5 EU1", DIAG_NOT_MONEY},    {"$5", DIAG_NOT_MONEY},       {"1,000.00", DIAG_NOT_MONEY},
        {"1 000 EUR", DIAG_NOT_MONEY}, {"5.001", DIAG_NOT_MONEY},   {"5.001 EUR", DIAG_NOT_MONEY},
        {"5.5 JPY", DIAG_NOT_MONEY},  {"5.0000 KWD", DIAG_NOT_MONEY}, {"--5", DIAG_NOT_MONEY},
        {"+5", DIAG_NOT_MONEY},       {"5-", DIAG_NOT_MONEY},       {".50", DIAG_NOT_MONEY},
        {"10000000000000.01", DIAG_TOO_LARGE},
        {"999999999999999", DIAG_TOO_LARGE},
        {"999999999999999 KWD", DIAG_TOO_LARGE},
    };
    const struct units yen = {480, 2400, "JPY"}, none = {480, 2400, ""};

    (void)state;
    for (size_t i = 0; i < 2 * sizeof good / sizeof *good; i++)
        money_is(&units, &good[i / 2], (int)i % 2);
    for (size_t i = 0; i < 2 * sizeof bad / sizeof *bad; i++) {
        struct money money = {0};

        READ(bad[i / 2].text, i % 2, bad[i / 2].fault,
             value_money(&units, r.text, r.n, &money));
    }
    struct money money = {0};

    money_is(&yen, &(struct money_case){"12", 12, ""}, 0);
    money_is(&none, &(struct money_case){"12 EUR", 1200, "EUR"}, 0);
    READ("12.5", 0, DIAG_NOT_MONEY, value_money(&yen, r.text, r.n, &money));
    READ("12", 0, DIAG_NO_CURRENCY, value_money(&none, r.text, r.n, &money));
}

static void digits_of_currencies(void **state)
{
    (void)state;
    assert_int_equal(currency_digits("EUR"), 2);
    assert_int_equal(currency_digits("CNY"), 2);
    assert_int_equal(currency_digits("JPY"), 0);
    assert_int_equal(currency_digits("KRW"), 0);
    assert_int_equal(currency_digits("XPF"), 0);
    assert_int_equal(currency_digits("BHD"), 3);
    assert_int_equal(currency_digits("TND"), 3);
    assert_int_equal(currency_digits(""), 2);
    assert_int_equal(currency_digits("ZZZ"), 2);
}

static void flags(void **state)
{
    static const char *const bad[] = {"",     "yes",  "no",   "on", "off",   "True",
                                      "TRUE", "1",    "0",    "t",  "truer", " true",
                                      "tru",  "fals", "false "};

    (void)state;
    for (size_t way = 0; way < 2; way++) {
        struct flag flag = {.at = 17};

        READ("true", way, VALUE_FINE, value_flag(r.text, r.n, &flag));
        assert_int_equal(flag.set, 1);
        READ("false", way, VALUE_FINE, value_flag(r.text, r.n, &flag));
        assert_int_equal(flag.set, 0);
        assert_int_equal(flag.at, 17);
    }
    for (size_t i = 0; i < 2 * sizeof bad / sizeof *bad; i++) {
        struct flag flag = {.set = 1};

        READ(bad[i / 2], i % 2, DIAG_NOT_A_BOOL, value_flag(r.text, r.n, &flag));
    }
}

static const char *hours_text(const struct span *span, size_t n)
{
    static struct buf text;

    buf_clear(&text);
    for (size_t i = 0; i < n; i++)
        buf_format(&text, "%s%d-%d", i ? " " : "", span[i].from, span[i].to);
    return buf_text(&text);
}

static void hours_of_a_day(void **state)
{
    static const char *const good[][2] = {
        {"09:00-12:00, 13:00-18:00", "540-720 780-1080"},
        {"09:00-12:00,13:00-18:00", "540-720 780-1080"},
        {"00:00-24:00", "0-1440"},
        {"22:00-24:00", "1320-1440"},
        {" 09:00 - 12:00 , 13:00 - 18:00 ", "540-720 780-1080"},
        {"09:00-12:00, 12:00-13:00", "540-720 720-780"},
        {"00:00-00:01", "0-1"},
        {"01:00-02:00, 03:00-04:00, 05:00-06:00", "60-120 180-240 300-360"},
    };
    static const char *const bad[] = {
        "", " ", ",", "9:00-12:00", "09:00", "09:00-", "-12:00", "09:00-12:00-13:00",
        "09:00 12:00", "09:00-12:00 13:00-18:00", "12:00-09:00", "09:00-09:00",
        "13:00-18:00, 09:00-12:00", "09:00-12:00, 11:00-13:00", "09:00-24:01", "09:00-25:00",
        "24:00-24:00", "09:60-12:00", "09:00-12:60", "0900-1200", "09.00-12.00",
        "09:00-12:00;13:00-18:00", "off", "09:00-12:00, off", "09:00-12:00,, 13:00-18:00",
        "01:00-02:00, 03:00-04:00, 05:00-06:00, 07:00-08:00", "ab:cd-ef:gh",
    };

    (void)state;
    for (size_t i = 0; i < 2 * sizeof good / sizeof *good; i++) {
        struct span span[3];
        size_t n = 99;

        READ(good[i / 2][0], i % 2, VALUE_FINE, value_hours(r.text, r.n, span, 3, &n));
        assert_string_equal(hours_text(span, n), good[i / 2][1]);
    }
    for (size_t i = 0; i < 2 * sizeof bad / sizeof *bad; i++) {
        struct span span[3];
        size_t n;

        READ(bad[i / 2], i % 2, DIAG_NOT_HOURS, value_hours(r.text, r.n, span, 3, &n));
    }
    struct span none[1];
    size_t n;

    READ("09:00-12:00", 0, DIAG_NOT_HOURS, value_hours(r.text, r.n, none, 0, &n));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(dates),
        cmocka_unit_test(ranges),
        cmocka_unit_test(amounts_of_time),
        cmocka_unit_test(lags),
        cmocka_unit_test(units_of_the_project),
        cmocka_unit_test(decimals_are_rounded_up),
        cmocka_unit_test(estimates),
        cmocka_unit_test(shares),
        cmocka_unit_test(numbers),
        cmocka_unit_test(amounts_of_money),
        cmocka_unit_test(digits_of_currencies),
        cmocka_unit_test(flags),
        cmocka_unit_test(hours_of_a_day),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
