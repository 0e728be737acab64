/* The other way round from plan/value.c. */
#include "plan/amount.h"

#include <inttypes.h>

void amount_put(struct buf *out, const struct units *units, int64_t minutes, int elapsed)
{
    int64_t day = elapsed ? 1440 : units->day;
    const char *e = elapsed ? "e" : "";

    if (minutes < 0) {
        buf_putc(out, '-');
        minutes = -minutes;
    }
    int64_t days = minutes / day, hours = minutes % day / 60, rest = minutes % day % 60;

    if (days)
        buf_format(out, "%" PRId64 "%sd", days, e);
    if (hours)
        buf_format(out, "%" PRId64 "%sh", hours, e);
    if (rest)
        buf_format(out, "%" PRId64 "%smin", rest, e);
    if (!minutes)
        buf_format(out, "0%sd", e);
}

/* VALUE times 10^-DIGITS without the zeros at its end, but at least LEAST digits. */
static void put_decimal(struct buf *out, int64_t value, int digits, int least)
{
    int64_t power = 1;

    if (value < 0) {
        buf_putc(out, '-');
        value = -value;
    }
    while (digits > least && value % 10 == 0) {
        value /= 10;
        digits--;
    }
    for (int i = 0; i < digits; i++)
        power *= 10;
    buf_format(out, "%" PRId64, value / power);
    if (digits)
        buf_format(out, ".%0*" PRId64, digits, value % power);
}

void amount_put_percent(struct buf *out, int64_t bp)
{
    put_decimal(out, bp, 2, 0);
    buf_putc(out, '%');
}

void amount_put_index(struct buf *out, int64_t bp)
{
    put_decimal(out, bp < 0 ? -((50 - bp) / 100) : (bp + 50) / 100, 2, 2);
}

void amount_put_number(struct buf *out, int64_t micro)
{
    put_decimal(out, micro, 6, 0);
}

void amount_put_money(struct buf *out, int64_t minor, const char *currency)
{
    int digits = currency_digits(currency);

    put_decimal(out, minor, digits, digits);
}
