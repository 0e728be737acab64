#ifndef PLAN_VALUE_H
#define PLAN_VALUE_H

#include "base/message.h"

#include <stddef.h>
#include <stdint.h>

/*
 * The values a plan is written in, and how each is read from text. Every
 * value keeps `at`, the byte of its file where it was written; 0 says that it
 * was not given.
 *
 * The readers take all N bytes of TEXT, which is NUL-terminated, and return
 * VALUE_FINE, or the code of what is wrong with it; *OUT is whole then too,
 * with a stated default of nothing.
 */
enum { VALUE_FINE = -1 };

struct text {
    const char *text; /* NULL if not given */
    uint32_t n, at;
};

struct texts {
    struct text *v;
    size_t n;
};

struct when { /* a day, or a minute of it */
    int32_t day;
    int16_t minute; /* -1: the day as a whole */
    uint32_t at;
};

struct range { /* both ends belong to it */
    struct when from, to;
};

struct work { /* an amount of time */
    int32_t minutes; /* negative only in a lag */
    uint8_t elapsed; /* 1: around the clock; 0: working time */
    uint32_t at;
};

struct estimate { /* three points; all equal where one was written */
    int32_t low, likely, high; /* minutes */
    uint8_t elapsed, three;    /* three: 1 if three points were written */
    uint32_t at;
};

struct percent {
    int32_t bp; /* basis points: 10000 is 100 % */
    uint32_t at;
};

struct number {
    int64_t micro; /* millionths */
    uint32_t at;
};

struct money {
    int64_t minor; /* in the currency's smallest unit */
    char currency[4]; /* "" is the project's */
    uint32_t at;
};

struct word { /* one of a list of words */
    uint8_t value; /* its number in the list, from 1; 0 if not given */
    uint32_t at;
};

struct flag {
    uint8_t set;
    uint32_t at;
};

struct units { /* what a project's amounts and money are counted in */
    int32_t day, week; /* minutes of `1d` and `1w` */
    char currency[4];
};

struct span { /* minutes of a day, to is not in it */
    int16_t from, to;
};

struct hours { /* spans of one day, ascending, apart */
    struct span *span;
    uint32_t n, at;
};

int value_when(const char *text, size_t n, struct when *out);
int value_range(const char *text, size_t n, struct range *out);
int value_work(const struct units *, const char *text, size_t n, struct work *out);
int value_estimate(const struct units *, const char *text, size_t n, struct estimate *out);
int value_lag(const struct units *, const char *text, size_t n, struct work *out);
int value_percent(const char *text, size_t n, struct percent *out);
int value_share(const char *text, size_t n, struct percent *out); /* up to 1000 % */
int value_number(const char *text, size_t n, struct number *out);
int value_money(const struct units *, const char *text, size_t n, struct money *out);
int value_flag(const char *text, size_t n, struct flag *out);

/* At most MAX spans into SPAN, their count into *COUNT. */
int value_hours(const char *text, size_t n, struct span *span, size_t max, size_t *count);

/* Digits after the point that the currency has: 2 for most, 0 for JPY. */
int currency_digits(const char *currency);

/* The currencies with so many digits, a blank between them; "" for 2, which is all others. */
const char *currencies(int digits);

#endif
