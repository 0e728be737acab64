#ifndef PLAN_NOTATION_H
#define PLAN_NOTATION_H

#include "plan/value.h"

/*
 * The longer notations of a plan, made of the values of plan/value.h. Readers
 * and `at` are as there.
 */
struct whole { /* a whole number */
    int32_t value;
    uint32_t at;
};

struct dates {
    struct when *v;
    size_t n;
};

struct ranges {
    struct range *v;
    size_t n;
};

struct words {
    struct word *v;
    size_t n;
};

/* `1w fri`, `2w mon`, `1mo 15`, `1mo last`, `3mo`, `10d` */
struct every {
    int16_t n;    /* of the unit; 0 if not given */
    uint8_t unit; /* enum every_unit */
    uint8_t day;  /* 0 not said; of a week 1 Monday..7; of a month 1..31, EVERY_LAST its last */
    uint32_t at;
};

enum every_unit { EVERY_DAYS, EVERY_WEEKS, EVERY_MONTHS };
enum { EVERY_LAST = 32 };

struct quantity { /* `24`, `300 m`, `3 台` */
    int64_t micro; /* millionths */
    const char *unit; /* NULL if not written */
    uint32_t at;
};

struct rate { /* `800.00/d`, `95.00 EUR/h`, `12.00/use` */
    struct money money;
    uint8_t per; /* enum rate_per */
    uint32_t at;
};

enum rate_per { RATE_MIN, RATE_HOUR, RATE_DAY, RATE_WEEK, RATE_USE };

struct money_estimate { /* three points; all equal where one was written */
    int64_t low, likely, high; /* minor units */
    char currency[4];          /* "" is the project's */
    uint8_t three;
    uint32_t at;
};

/* The five words of probability and impact, from 1. */
enum level { LEVEL_NONE, LEVEL_VERY_LOW, LEVEL_LOW, LEVEL_MODERATE, LEVEL_HIGH, LEVEL_VERY_HIGH };

struct probability {
    int32_t bp;    /* where level is LEVEL_NONE */
    uint8_t level; /* enum level */
    uint32_t at;
};

struct delay { /* an impact on dates */
    struct estimate work; /* where level is LEVEL_NONE */
    uint8_t level;
    uint32_t at;
};

struct burden { /* an impact on money */
    struct money_estimate money; /* where level is LEVEL_NONE */
    uint8_t level;
    uint32_t at;
};

/* How the earned value of a task is counted. */
struct ev_method {
    uint8_t kind;  /* enum ev_kind */
    uint8_t start; /* EV_SPLIT: percent earned with the start; the rest with the finish */
    uint32_t at;
};

enum ev_kind {
    EV_UNSAID, EV_PERCENT, EV_SPLIT, EV_MILESTONES, EV_UNITS, EV_LEVEL_OF_EFFORT, EV_APPORTIONED
};

int value_whole(const char *text, size_t n, struct whole *out);
int value_every(const char *text, size_t n, struct every *out);
int value_rate(const struct units *, const char *text, size_t n, struct rate *out);
int value_money_estimate(const struct units *, const char *text, size_t n,
                         struct money_estimate *out);
int value_probability(const char *text, size_t n, struct probability *out);
int value_delay(const struct units *, const char *text, size_t n, struct delay *out);
int value_burden(const struct units *, const char *text, size_t n, struct burden *out);
int value_ev_method(const char *text, size_t n, struct ev_method *out);

/* A number of at least 0, and in *UNIT where its unit begins; N if it has none. */
int value_quantity(const char *text, size_t n, struct quantity *out, size_t *unit);

/* "very_low" .. "very_high"; what a value of enum ev_kind but EV_SPLIT is called. */
const char *level_word(int level);
const char *ev_word(int kind);

#endif
