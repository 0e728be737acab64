#ifndef CALC_PERT_H
#define CALC_PERT_H

#include "plan/value.h"

#include <stdint.h>

/*
 * Three-point estimates along a path, as PERT adds them up (Malcolm,
 * Roseboom, Clark and Fazar, "Application of a Technique for Research and
 * Development Program Evaluation", 1959). Of one task, with o, m and p for
 * low, likely and high:
 *
 *     mean (o + 4m + p) / 6        variance ((p - o) / 6)^2
 *
 * Both add up over a path, and the path's length is taken to be normally
 * distributed: P(length <= T) = N((T - mean) / sqrt(variance)). That leaves
 * out other paths which may become longer, so it is too hopeful where many
 * run side by side.
 *
 * The sums are exact: sixths of minutes, thirty-sixths of square minutes.
 * A zeroed struct is an empty path, which is sure to take no time.
 */
struct pert {
    int64_t sixths;  /* 6 * mean, in minutes */
    int64_t squares; /* 36 * variance; INT64_MAX stands for all that is more */
};

void pert_add(struct pert *, const struct estimate *);

/* To whole minutes, halves up. */
int64_t pert_mean(const struct pert *);
int64_t pert_deviation(const struct pert *);

/* The probability that the path takes at most MINUTES; basis points, halves up. */
int32_t pert_probability(const struct pert *, int64_t minutes);

#endif
