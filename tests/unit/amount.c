/* Amounts as they are printed, and that what is printed is read as what it was. */
#include "plan/amount.h"

#include <inttypes.h>

#include "unit.h"

static const struct units usual = {480, 2400, "EUR"};

static struct buf out;

/* Keeps an empty buffer from call to call. */
static int forget(void **state)
{
    (void)state;
    buf_release(&out);
    return 0;
}

static const char *time_text(const struct units *units, int64_t minutes, int elapsed)
{
    buf_clear(&out);
    amount_put(&out, units, minutes, elapsed);
    return buf_text(&out);
}

static void times(void **state)
{
    static const struct {
        int64_t minutes;
        int elapsed;
        const char *text;
    } wanted[] = {
        {0, 0, "0d"},          {0, 1, "0ed"},         {1, 0, "1min"},       {59, 0, "59min"},
        {60, 0, "1h"},         {61, 0, "1h1min"},     {480, 0, "1d"},       {479, 0, "7h59min"},
        {720, 0, "1d4h"},      {2400, 0, "5d"},       {2941, 0, "6d1h1min"}, {-30, 0, "-30min"},
        {-720, 0, "-1d4h"},    {4320, 1, "3ed"},      {2160, 1, "1ed12eh"}, {5, 1, "5emin"},
        {-1441, 1, "-1ed1emin"}, {1440000000, 0, "3000000d"}, {1440000000, 1, "1000000ed"},
        {INT64_C(4800000000000), 0, "10000000000d"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++)
        assert_string_equal(time_text(&usual, wanted[i].minutes, wanted[i].elapsed),
                            wanted[i].text);
    const struct units odd = {450, 1800, ""}, short_day = {45, 45, ""};

    assert_string_equal(time_text(&odd, 480, 0), "1d30min");
    assert_string_equal(time_text(&odd, 450, 0), "1d");
    assert_string_equal(time_text(&odd, 449, 0), "7h29min");
    assert_string_equal(time_text(&short_day, 100, 0), "2d10min");
}

/* What was put before stays, and nothing is put but the amount. */
static void it_goes_on(void **state)
{
    (void)state;
    buf_clear(&out);
    buf_puts(&out, "float ");
    amount_put(&out, &usual, 480, 0);
    buf_puts(&out, ", ");
    amount_put_percent(&out, 1250);
    assert_string_equal(buf_text(&out), "float 1d, 12.5%");
}

static void shares(void **state)
{
    static const struct {
        int64_t bp;
        const char *text;
    } wanted[] = {
        {0, "0%"},      {1, "0.01%"},      {10, "0.1%"},   {100, "1%"},     {1250, "12.5%"},
        {6000, "60%"},  {9999, "99.99%"},  {10000, "100%"}, {12345, "123.45%"}, {-50, "-0.5%"},
        {-10000, "-100%"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++) {
        buf_clear(&out);
        amount_put_percent(&out, wanted[i].bp);
        assert_string_equal(buf_text(&out), wanted[i].text);
    }
}

static void numbers(void **state)
{
    static const struct {
        int64_t micro;
        const char *text;
    } wanted[] = {
        {0, "0"},          {1, "0.000001"},     {2000000, "2"},     {500000, "0.5"},
        {-500000, "-0.5"}, {1234567, "1.234567"}, {-1, "-0.000001"}, {10000000, "10"},
        {INT64_C(9223372036854000000), "9223372036854"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++) {
        buf_clear(&out);
        amount_put_number(&out, wanted[i].micro);
        assert_string_equal(buf_text(&out), wanted[i].text);
    }
}

static void money(void **state)
{
    static const struct {
        int64_t minor;
        const char *currency, *text;
    } wanted[] = {
        {120050, "EUR", "1200.50"}, {0, "EUR", "0.00"},    {5, "EUR", "0.05"},
        {-5, "EUR", "-0.05"},       {-120000, "", "-1200.00"}, {12, "JPY", "12"},
        {-12, "JPY", "-12"},        {12345, "KWD", "12.345"}, {1, "KWD", "0.001"},
        {1000000000000000, "CNY", "10000000000000.00"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++) {
        buf_clear(&out);
        amount_put_money(&out, wanted[i].minor, wanted[i].currency);
        assert_string_equal(buf_text(&out), wanted[i].text);
    }
}

/* Small as often as large. */
static int64_t random_up_to(int64_t most)
{
    int64_t value = ((int64_t)chance(UINT32_MAX) << 31 ^ chance(UINT32_MAX)) & INT64_MAX;

    return (value >> chance(63)) % (most + 1);
}

static void back_and_forth_times(struct units *units)
{
    int64_t minutes = random_up_to(1440000000);
    int elapsed = chance(2) == 0;
    struct work work;

    time_text(units, minutes, elapsed);
    assert_int_equal(value_work(units, out.text, out.n, &work), VALUE_FINE);
    assert_int_equal(work.minutes, minutes);
    assert_int_equal(work.elapsed, elapsed);
    time_text(units, -minutes, elapsed);
    assert_int_equal(value_lag(units, out.text, out.n, &work), VALUE_FINE);
    assert_int_equal(work.minutes, -minutes);
    assert_int_equal(work.elapsed, elapsed);
}

static void what_is_printed_can_be_read(void **state)
{
    static const char *const currencies[] = {"EUR", "JPY", "KWD"};

    (void)state;
    for (int round = 0; round < (soaking() ? 2000000 : 20000); round++) {
        struct units units = {1 + (int32_t)chance(1440), 2400, "EUR"};
        struct percent percent;
        struct number number;
        struct money amount;

        if (chance(2))
            units.day = 480;
        back_and_forth_times(&units);
        int64_t bp = random_up_to(10000), micro = random_up_to(INT64_C(9000000000000));
        int64_t minor = random_up_to(1000000000000);

        buf_clear(&out);
        amount_put_percent(&out, bp);
        assert_int_equal(value_percent(out.text, out.n, &percent), VALUE_FINE);
        assert_int_equal(percent.bp, bp);
        buf_clear(&out);
        micro = chance(2) ? micro : -micro;
        amount_put_number(&out, micro);
        assert_int_equal(value_number(out.text, out.n, &number), VALUE_FINE);
        assert_int_equal(number.micro, micro);
        memcpy(units.currency, currencies[round % 3], 4);
        buf_clear(&out);
        minor = chance(2) ? minor : -minor;
        amount_put_money(&out, minor, units.currency);
        assert_int_equal(value_money(&units, out.text, out.n, &amount), VALUE_FINE);
        assert_int_equal(amount.minor, minor);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(times),
        cmocka_unit_test(it_goes_on),
        cmocka_unit_test(shares),
        cmocka_unit_test(numbers),
        cmocka_unit_test(money),
        cmocka_unit_test(what_is_printed_can_be_read),
    };

    return cmocka_run_group_tests(tests, NULL, forget);
}
