/*
 * Reading values by hand: no locale, no libc number or date reading, no
 * floating point. Decimals are read as digits and a scale; what a unit makes
 * of them is rounded up to whole minutes.
 */
#include "plan/value.h"

#include "base/date.h"

#include <string.h>

enum { MINUTES_LIMIT = 1440000000 }; /* a million days */

struct reader {
    const char *at, *end;
};

static struct reader reader_of(const char *text, size_t n)
{
    struct reader r = {text, text + n};

    while (r.end > r.at && (r.end[-1] == ' ' || r.end[-1] == '\t'))
        r.end--;
    while (r.at < r.end && (*r.at == ' ' || *r.at == '\t'))
        r.at++;
    return r;
}

static int is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static int take(struct reader *r, char c)
{
    if (r->at == r->end || *r->at != c)
        return 0;
    r->at++;
    return 1;
}

static void skip_blanks(struct reader *r)
{
    while (r->at < r->end && *r->at == ' ')
        r->at++;
}

struct decimal {
    int64_t value; /* times 10^-scale */
    int scale;
};

/* Digits, a point and digits; 0 if there are none, or more than 15. */
static int take_decimal(struct reader *r, struct decimal *d)
{
    const char *from = r->at;

    *d = (struct decimal){0};
    for (; r->at < r->end && r->at - from < 16; r->at++) {
        if (*r->at == '.' && !d->scale && r->at > from && r->at + 1 < r->end &&
            is_digit(r->at[1])) {
            for (r->at++; r->at < r->end && is_digit(*r->at) && d->scale < 15; r->at++) {
                if (d->value > INT64_MAX / 100)
                    return 0;
                d->value = d->value * 10 + (*r->at - '0');
                d->scale++;
            }
            return 1;
        }
        if (!is_digit(*r->at))
            break;
        d->value = d->value * 10 + (*r->at - '0');
    }
    return r->at > from && r->at - from < 16;
}

static int64_t ten_to(int scale)
{
    int64_t power = 1;

    while (scale-- > 0)
        power *= 10;
    return power;
}

int value_when(const char *text, size_t n, struct when *out)
{
    struct reader r = reader_of(text, n);
    int minute = -1;
    enum date_fault fault = date_parse(r.at, (size_t)(r.end - r.at), &out->day, &minute);

    out->minute = (int16_t)minute;
    return fault == DATE_OK        ? VALUE_FINE
           : fault == DATE_NO_SUCH ? DIAG_NO_SUCH_DATE
           : fault == DATE_SHAPE   ? DIAG_NOT_A_DATE
                                   : DIAG_NO_SUCH_TIME;
}

int value_range(const char *text, size_t n, struct range *out)
{
    const char *dots = NULL;

    for (size_t i = 0; i + 1 < n && !dots; i++)
        if (text[i] == '.' && text[i + 1] == '.')
            dots = text + i;
    int fault = value_when(text, dots ? (size_t)(dots - text) : n, &out->from);

    out->to = out->from;
    if (fault == DIAG_NOT_A_DATE)
        return DIAG_NOT_A_RANGE;
    if (fault != VALUE_FINE || !dots)
        return fault;
    struct reader rest = reader_of(dots + 2, (size_t)(text + n - dots - 2));

    if (rest.at == rest.end)
        out->to = (struct when){DAY_LAST, -1, out->to.at};
    else
        fault = value_when(rest.at, (size_t)(rest.end - rest.at), &out->to);
    if (fault != VALUE_FINE)
        return fault == DIAG_NOT_A_DATE ? DIAG_NOT_A_RANGE : fault;
    int64_t from = moment_of(out->from.day, out->from.minute < 0 ? 0 : out->from.minute);
    int64_t to = moment_of(out->to.day, out->to.minute < 0 ? DAY_MINUTES : out->to.minute);

    int backwards = from > to || (from == to && out->from.minute < 0);

    return backwards ? DIAG_NOT_A_RANGE : VALUE_FINE;
}

/* The minutes of the unit at R, which is passed over; 0 if it is none. */
static int32_t take_unit(struct reader *r, const struct units *units, int *elapsed)
{
    const char *from = r->at;

    *elapsed = take(r, 'e');
    const char *unit = r->at;

    while (r->at < r->end && *r->at >= 'a' && *r->at <= 'z')
        r->at++;
    size_t n = (size_t)(r->at - unit);

    if (n == 3 && memcmp(unit, "min", 3) == 0)
        return 1;
    if (n == 1 && *unit == 'h')
        return 60;
    if (n == 1 && *unit == 'd')
        return *elapsed ? DAY_MINUTES : units->day;
    if (n == 1 && *unit == 'w')
        return *elapsed ? 7 * DAY_MINUTES : units->week;
    r->at = from;
    return 0;
}

/* One number and unit, added to *OUT. */
static int take_amount(struct reader *r, const struct units *units, int first, struct work *out)
{
    struct decimal d;
    int elapsed;

    const char *from = r->at;

    if (!take_decimal(r, &d))
        return r->at > from ? DIAG_TOO_LARGE : DIAG_NOT_WORK;
    int32_t unit = take_unit(r, units, &elapsed);

    if (!unit || (!first && elapsed != out->elapsed))
        return DIAG_NOT_WORK;
    int64_t power = ten_to(d.scale);

    if (d.value / power > MINUTES_LIMIT / unit || d.value > INT64_MAX / unit - power)
        return DIAG_TOO_LARGE;
    int64_t minutes = out->minutes + (d.value * unit + power - 1) / power;

    if (minutes > MINUTES_LIMIT)
        return DIAG_TOO_LARGE;
    out->minutes = (int32_t)minutes;
    out->elapsed = (uint8_t)elapsed;
    return VALUE_FINE;
}

int value_work(const struct units *units, const char *text, size_t n, struct work *out)
{
    struct reader r = reader_of(text, n);
    int fault = r.at == r.end ? DIAG_NOT_WORK : VALUE_FINE;

    out->minutes = 0;
    out->elapsed = 0;
    for (int first = 1; fault == VALUE_FINE && r.at < r.end; first = 0) {
        fault = take_amount(&r, units, first, out);
        skip_blanks(&r);
    }
    if (fault != VALUE_FINE)
        out->minutes = 0;
    return fault;
}

int value_lag(const struct units *units, const char *text, size_t n, struct work *out)
{
    int negative = n && text[0] == '-', sign = negative || (n && text[0] == '+');
    int fault = value_work(units, text + sign, n - (size_t)sign, out);

    if (negative)
        out->minutes = -out->minutes;
    return fault;
}

int value_estimate(const struct units *units, const char *text, size_t n, struct estimate *out)
{
    struct work point[3];
    size_t points = 0, from = 0;

    for (size_t i = 0; i <= n; i++) {
        int dots = i + 1 < n && text[i] == '.' && text[i + 1] == '.';

        if (i < n && !dots)
            continue;
        int fault = points == 3 ? DIAG_THREE_POINTS
                                : value_work(units, text + from, i - from, &point[points++]);

        if (fault != VALUE_FINE)
            return fault;
        from = i + 2;
        i += (size_t)dots;
    }
    if (points == 2)
        return DIAG_THREE_POINTS;
    if (points == 1)
        point[1] = point[2] = point[0];
    out->low = point[0].minutes;
    out->likely = point[1].minutes;
    out->high = point[2].minutes;
    out->elapsed = point[1].elapsed;
    out->three = points == 3;
    return out->low > out->likely || out->likely > out->high ||
                   point[0].elapsed != point[1].elapsed || point[1].elapsed != point[2].elapsed
               ? DIAG_THREE_POINTS
               : VALUE_FINE;
}

static int take_percent(const char *text, size_t n, int64_t most, struct percent *out)
{
    struct reader r = reader_of(text, n);
    struct decimal d;

    out->bp = 0;
    if (!take_decimal(&r, &d) || d.scale > 2)
        return DIAG_NOT_A_PERCENT;
    skip_blanks(&r);
    int sign = take(&r, '%');

    if (r.at < r.end)
        return DIAG_NOT_A_PERCENT;
    if (!sign && d.scale)
        return DIAG_PERCENT_SIGN;
    if (d.value > most * ten_to(d.scale))
        return DIAG_NOT_A_PERCENT;
    out->bp = (int32_t)(d.value * ten_to(2 - d.scale));
    return VALUE_FINE;
}

int value_percent(const char *text, size_t n, struct percent *out)
{
    return take_percent(text, n, 100, out);
}

int value_share(const char *text, size_t n, struct percent *out)
{
    return take_percent(text, n, 1000, out);
}

int value_number(const char *text, size_t n, struct number *out)
{
    struct reader r = reader_of(text, n);
    int negative = take(&r, '-');
    struct decimal d;

    out->micro = 0;
    if (!take_decimal(&r, &d) || r.at < r.end || d.scale > 6 ||
        d.value > INT64_MAX / ten_to(6 - d.scale))
        return DIAG_NOT_A_NUMBER;
    out->micro = d.value * ten_to(6 - d.scale) * (negative ? -1 : 1);
    return VALUE_FINE;
}

const char *currencies(int digits)
{
    return digits == 0   ? "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF"
           : digits == 3 ? "BHD IQD JOD KWD LYD OMR TND"
                         : "";
}

int currency_digits(const char *currency)
{
    if (strlen(currency) != 3)
        return 2;
    return strstr(currencies(0), currency) ? 0 : strstr(currencies(3), currency) ? 3 : 2;
}

static int take_currency(struct reader *r, char currency[4])
{
    skip_blanks(r);
    if (r->at == r->end)
        return 1;
    if (r->end - r->at != 3)
        return 0;
    for (int i = 0; i < 3; i++) {
        if (r->at[i] < 'A' || r->at[i] > 'Z')
            return 0;
        currency[i] = r->at[i];
    }
    r->at += 3;
    return 1;
}

int value_money(const struct units *units, const char *text, size_t n, struct money *out)
{
    struct reader r = reader_of(text, n);
    int negative = take(&r, '-');
    struct decimal d;

    out->minor = 0;
    memset(out->currency, 0, sizeof out->currency);
    if (!take_decimal(&r, &d) || !take_currency(&r, out->currency))
        return DIAG_NOT_MONEY;
    if (!out->currency[0] && !units->currency[0])
        return DIAG_NO_CURRENCY;
    int digits = currency_digits(out->currency[0] ? out->currency : units->currency);

    if (d.scale > digits || d.value > 1000000000000000 / ten_to(digits - d.scale))
        return d.scale > digits ? DIAG_NOT_MONEY : DIAG_TOO_LARGE;
    out->minor = d.value * ten_to(digits - d.scale) * (negative ? -1 : 1);
    return VALUE_FINE;
}

int value_flag(const char *text, size_t n, struct flag *out)
{
    out->set = n == 4 && memcmp(text, "true", 4) == 0;
    return out->set || (n == 5 && memcmp(text, "false", 5) == 0) ? VALUE_FINE : DIAG_NOT_A_BOOL;
}

/* HH:MM as a minute of the day, 24:00 is 1440; -1 if it is none. */
static int take_time(struct reader *r)
{
    if (r->end - r->at < 5 || r->at[2] != ':')
        return -1;
    for (int i = 0; i < 5; i++)
        if (i != 2 && !is_digit(r->at[i]))
            return -1;
    int hour = (r->at[0] - '0') * 10 + r->at[1] - '0';
    int minute = (r->at[3] - '0') * 10 + r->at[4] - '0';

    r->at += 5;
    return minute > 59 || hour * 60 + minute > DAY_MINUTES ? -1 : hour * 60 + minute;
}

int value_hours(const char *text, size_t n, struct span *span, size_t max, size_t *count)
{
    struct reader r = reader_of(text, n);
    int last = 0;

    *count = 0;
    while (r.at < r.end) {
        int from = take_time(&r);

        skip_blanks(&r);
        if (from < last || !take(&r, '-') || *count == max)
            return DIAG_NOT_HOURS;
        skip_blanks(&r);
        int to = take_time(&r);

        if (to <= from)
            return DIAG_NOT_HOURS;
        span[(*count)++] = (struct span){(int16_t)from, (int16_t)to};
        last = to;
        skip_blanks(&r);
        if (r.at < r.end && !take(&r, ','))
            return DIAG_NOT_HOURS;
        skip_blanks(&r);
    }
    return *count ? VALUE_FINE : DIAG_NOT_HOURS;
}
