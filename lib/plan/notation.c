/*
 * Each notation is cut at what sets its parts off (a blank, a slash, two
 * dots), and the parts go to the readers of plan/value.h.
 */
#include "plan/notation.h"

#include <string.h>

static size_t end_of(const char *text, size_t n)
{
    while (n && (text[n - 1] == ' ' || text[n - 1] == '\t'))
        n--;
    return n;
}

static size_t skip_blanks(const char *text, size_t at, size_t n)
{
    while (at < n && text[at] == ' ')
        at++;
    return at;
}

static int is(const char *text, size_t n, const char *word)
{
    return strlen(word) == n && memcmp(text, word, n) == 0;
}

/* Digits at TEXT as a number of at most 9 digits; how many they are. */
static size_t take_digits(const char *text, size_t n, int32_t *value)
{
    size_t i = 0;

    for (*value = 0; i < n && text[i] >= '0' && text[i] <= '9'; i++) {
        if (i == 9)
            return 0;
        *value = *value * 10 + (text[i] - '0');
    }
    return i;
}

int value_whole(const char *text, size_t n, struct whole *out)
{
    int negative = n && text[0] == '-';

    n = end_of(text, n);
    size_t digits = take_digits(text + negative, n - (size_t)negative, &out->value);

    if (!digits || digits + (size_t)negative != n) {
        out->value = 0;
        return DIAG_NOT_WHOLE;
    }
    out->value = negative ? -out->value : out->value;
    return VALUE_FINE;
}

/* The day of a week or month behind the unit. */
static int every_day(const char *text, size_t n, struct every *out)
{
    static const char names[] = "montuewedthufrisatsun";
    int32_t day;

    for (int i = 0; out->unit == EVERY_WEEKS && n == 3 && i < 7; i++)
        if (memcmp(names + 3 * i, text, 3) == 0) {
            out->day = (uint8_t)(i + 1);
            return VALUE_FINE;
        }
    if (out->unit != EVERY_MONTHS)
        return DIAG_NOT_EVERY;
    if (is(text, n, "last"))
        out->day = EVERY_LAST;
    else if (take_digits(text, n, &day) == n && day >= 1 && day <= 31)
        out->day = (uint8_t)day;
    return out->day ? VALUE_FINE : DIAG_NOT_EVERY;
}

int value_every(const char *text, size_t n, struct every *out)
{
    int32_t count;

    n = end_of(text, n);
    size_t at = take_digits(text, n, &count), unit = at;

    *out = (struct every){.at = out->at};
    while (at < n && text[at] >= 'a' && text[at] <= 'z')
        at++;
    if (!unit || count < 1 || count > 1000)
        return DIAG_NOT_EVERY;
    if (is(text + unit, at - unit, "d"))
        out->unit = EVERY_DAYS;
    else if (is(text + unit, at - unit, "w"))
        out->unit = EVERY_WEEKS;
    else if (is(text + unit, at - unit, "mo"))
        out->unit = EVERY_MONTHS;
    else
        return DIAG_NOT_EVERY;
    out->n = (int16_t)count;
    size_t day = skip_blanks(text, at, n);

    if (day == n)
        return VALUE_FINE;
    return day == at ? DIAG_NOT_EVERY : every_day(text + day, n - day, out);
}

int value_quantity(const char *text, size_t n, struct quantity *out, size_t *unit)
{
    struct number number = {0};
    size_t digits = 0;

    n = end_of(text, n);
    while (digits < n && ((text[digits] >= '0' && text[digits] <= '9') || text[digits] == '.'))
        digits++;
    *unit = skip_blanks(text, digits, n);
    if (value_number(text, digits, &number) != VALUE_FINE || (*unit == digits && digits < n))
        return DIAG_NOT_A_QUANTITY;
    out->micro = number.micro;
    return VALUE_FINE;
}

int value_rate(const struct units *units, const char *text, size_t n, struct rate *out)
{
    static const char *const per[] = {"min", "h", "d", "w", "use"};
    const char *slash = memchr(text, '/', n);
    size_t unit = slash ? (size_t)(slash - text) + 1 : n;

    n = end_of(text, n);
    for (int i = RATE_MIN; slash && i <= RATE_USE; i++)
        if (is(text + unit, n - unit, per[i])) {
            int fault = value_money(units, text, unit - 1, &out->money);

            out->per = (uint8_t)i;
            return fault == DIAG_NOT_MONEY || out->money.minor < 0 ? DIAG_NOT_A_RATE : fault;
        }
    return DIAG_NOT_A_RATE;
}

/* The part of TEXT from *FROM up to two dots or the end; *FROM then is behind them. */
static size_t point_end(const char *text, size_t n, size_t *from)
{
    size_t at = *from;

    while (at < n && !(text[at] == '.' && at + 1 < n && text[at + 1] == '.'))
        at++;
    *from = at < n ? at + 2 : n + 1;
    return at;
}

int value_money_estimate(const struct units *units, const char *text, size_t n,
                         struct money_estimate *out)
{
    struct money point[3] = {{0}};
    int points = 0;

    for (size_t from = 0, at = 0; from <= n; at = from) {
        size_t end = point_end(text, n, &from);
        int fault = points == 3 ? DIAG_THREE_POINTS
                                : value_money(units, text + at, end - at, &point[points++]);

        if (fault != VALUE_FINE)
            return fault;
    }
    const struct money *last = &point[points - 1];

    for (int i = points; i < 3; i++)
        point[i] = point[0];
    for (int i = 0; i < 2; i++) /* the currency may be said once, behind the last */
        if (point[i].currency[0] && strcmp(point[i].currency, last->currency) != 0)
            return DIAG_THREE_POINTS;
    out->low = point[0].minor;
    out->likely = point[1].minor;
    out->high = point[2].minor;
    out->three = points == 3;
    memcpy(out->currency, last->currency, sizeof out->currency);
    return points == 2 || out->low > out->likely || out->likely > out->high ? DIAG_THREE_POINTS
                                                                            : VALUE_FINE;
}

static const char *const levels[] = {
    [LEVEL_VERY_LOW] = "very_low", [LEVEL_LOW] = "low", [LEVEL_MODERATE] = "moderate",
    [LEVEL_HIGH] = "high", [LEVEL_VERY_HIGH] = "very_high",
};

const char *level_word(int level)
{
    return levels[level];
}

static uint8_t level_of(const char *text, size_t n)
{
    n = end_of(text, n);
    for (int i = LEVEL_VERY_LOW; i <= LEVEL_VERY_HIGH; i++)
        if (is(text, n, levels[i]))
            return (uint8_t)i;
    return LEVEL_NONE;
}

int value_probability(const char *text, size_t n, struct probability *out)
{
    struct percent percent = {0};

    out->level = level_of(text, n);
    int fault = out->level ? VALUE_FINE : value_percent(text, n, &percent);

    out->bp = percent.bp;
    return fault == VALUE_FINE || fault == DIAG_PERCENT_SIGN ? fault : DIAG_NOT_A_PROBABILITY;
}

/* Words are told as such where the text looks like one. */
static int impact_fault(const char *text, int fault)
{
    return text[0] >= 'a' && text[0] <= 'z' ? DIAG_NOT_AN_IMPACT : fault;
}

int value_delay(const struct units *units, const char *text, size_t n, struct delay *out)
{
    out->level = level_of(text, n);
    int fault = out->level ? VALUE_FINE : value_estimate(units, text, n, &out->work);

    return fault == VALUE_FINE ? fault : impact_fault(text, fault);
}

int value_burden(const struct units *units, const char *text, size_t n, struct burden *out)
{
    out->level = level_of(text, n);
    int fault = out->level ? VALUE_FINE : value_money_estimate(units, text, n, &out->money);

    return fault == VALUE_FINE ? fault : impact_fault(text, fault);
}

static const char *const ev_kinds[] = {
    [EV_PERCENT] = "percent", [EV_MILESTONES] = "weighted_milestones", [EV_UNITS] = "units",
    [EV_LEVEL_OF_EFFORT] = "level_of_effort", [EV_APPORTIONED] = "apportioned",
};

const char *ev_word(int kind)
{
    return ev_kinds[kind];
}

int value_ev_method(const char *text, size_t n, struct ev_method *out)
{
    int32_t start, finish;

    n = end_of(text, n);
    for (int i = EV_PERCENT; i <= EV_APPORTIONED; i++)
        if (ev_kinds[i] && is(text, n, ev_kinds[i])) {
            out->kind = (uint8_t)i;
            return VALUE_FINE;
        }
    size_t slash = take_digits(text, n, &start);

    if (!slash || slash == n || text[slash] != '/' ||
        take_digits(text + slash + 1, n - slash - 1, &finish) != n - slash - 1 ||
        start + finish != 100)
        return DIAG_NOT_AN_EV_METHOD;
    out->kind = EV_SPLIT;
    out->start = (uint8_t)start;
    return VALUE_FINE;
}
