/*
 * Floating point begins where whole numbers end, with the square root, and
 * uses nothing but + - * /, so that every machine gets the same bits; libm
 * promises that of none of its functions but sqrt().
 *
 * The normal distribution is Taylor's series around 0 as Marsaglia gives it
 * ("Evaluating the Normal Distribution", Journal of Statistical Software
 * 11(4), 2004): with f its density,
 *
 *     N(z) = 1/2 + f(z) (z + z^3/3 + z^5/(3*5) + z^7/(3*5*7) + ...)
 *
 * All terms have one sign, so what is lost is the last bits: below 1e-14 for
 * |z| up to 7, beyond which nothing is left to tell from 0 or 1.
 */
#include "calc/pert.h"

static const double root_of_two_pi = 2.50662827463100050242;

static int64_t sum_at_most(int64_t a, int64_t b)
{
    return a > INT64_MAX - b ? INT64_MAX : a + b;
}

void pert_add(struct pert *path, const struct estimate *estimate)
{
    int64_t width = (int64_t)estimate->high - estimate->low;

    path->sixths += (int64_t)estimate->low + 4 * (int64_t)estimate->likely + estimate->high;
    path->squares = sum_at_most(path->squares, width * width);
}

/* Of a whole number, by Newton's method from above: it falls until it has arrived. */
static double root(double x)
{
    if (x < 1)
        return 0;
    double guess = x, next = (guess + 1) / 2;

    while (next < guess) {
        guess = next;
        next = (guess + x / guess) / 2;
    }
    return guess;
}

/* e^-x for x >= 0: by its series for a small part of x, which is then squared up again. */
static double exp_of_minus(double x)
{
    int halved = 0;
    double term = 1, sum = 1;

    while (x > 0.125) {
        x /= 2;
        halved++;
    }
    for (int i = 1; i <= 12; i++) {
        term *= -x / i;
        sum += term;
    }
    while (halved-- > 0)
        sum *= sum;
    return sum;
}

static double normal(double z)
{
    double term = z, sum = z, before = 0;

    if (z < -7 || z > 7)
        return z > 0;
    for (int i = 3; sum != before; i += 2) {
        before = sum;
        term *= z * z / i;
        sum += term;
    }
    return 0.5 + sum * exp_of_minus(z * z / 2) / root_of_two_pi;
}

int64_t pert_mean(const struct pert *path)
{
    return (path->sixths + 3) / 6;
}

int64_t pert_deviation(const struct pert *path)
{
    return (int64_t)(root((double)path->squares) / 6 + 0.5);
}

int32_t pert_probability(const struct pert *path, int64_t minutes)
{
    double spare = 6 * (double)minutes - (double)path->sixths;

    if (path->squares == 0)
        return spare >= 0 ? 10000 : 0;
    return (int32_t)(normal(spare / root((double)path->squares)) * 10000 + 0.5);
}
