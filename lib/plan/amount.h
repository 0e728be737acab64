#ifndef PLAN_AMOUNT_H
#define PLAN_AMOUNT_H

#include "base/buf.h"
#include "plan/value.h"

/*
 * Amounts in the notation they are read in: "5d", "1d4h", "-30min"; elapsed
 * "3ed". Exact, so that what is printed can be written back.
 */
void amount_put(struct buf *, const struct units *, int64_t minutes, int elapsed);

/* Basis points as "60%" or "12.5%". */
void amount_put_percent(struct buf *, int64_t bp);

/* Basis points as an index of two decimals: 9500 is "0.95". */
void amount_put_index(struct buf *, int64_t bp);

/* Millionths as a decimal number: "2", "0.5". */
void amount_put_number(struct buf *, int64_t micro);

/* Minor units with the currency's digits: "1200.50". */
void amount_put_money(struct buf *, int64_t minor, const char *currency);

#endif
