#ifndef SHOW_PATTERN_H
#define SHOW_PATTERN_H

#include "base/buf.h"
#include "plan/field.h"

/*
 * The notations of plan/value.h and plan/notation.h as regular expressions
 * (ECMA 262, Unicode), for the schema: what one matches, the reader takes.
 * Two things are beyond them: sums, as of three points in different units,
 * and what depends on another field, as the decimals of the currency.
 */

/* FIELD's value where it is one scalar, without anchors; it may hold one group, \1. */
void pattern_put(struct buf *, const struct field *);

/* One of the three points of a kind that has them. */
void pattern_point(struct buf *, enum field_kind);

/* In the long forms: the lag of a link with its sign, and one who may be assigned. */
void pattern_lag(struct buf *);
void pattern_candidate(struct buf *);

/* The short form of a part. */
void pattern_brief(struct buf *, const struct table *part);

/* The keys of a week: days, and spans of them. */
void pattern_weekdays(struct buf *);

#endif
