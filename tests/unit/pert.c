/*
 * Paths of three-point estimates against two worked examples and a table of
 * the normal distribution.
 */
#include "calc/pert.h"

#include "unit.h"

enum { DAY = 480 };

static struct pert path_of(const int32_t (*days)[3], size_t n)
{
    struct pert path = {0};

    for (size_t i = 0; i < n; i++) {
        struct estimate e = {.low = days[i][0] * DAY,
                             .likely = days[i][1] * DAY,
                             .high = days[i][2] * DAY};

        pert_add(&path, &e);
    }
    return path;
}

/* Taylor, "Introduction to Management Science", chapter 8: t = 24 days, v = 5, P(28) = 0.963. */
static void the_path_of_taylor(void **state)
{
    static const int32_t days[][3] = {{5, 8, 17}, {3, 5, 7}, {4, 6, 8}, {3, 4, 5}};
    struct pert path = path_of(days, 4);

    (void)state;
    assert_int_equal(path.sixths, 24 * DAY * 6);
    assert_int_equal(path.squares, 5 * 36 * DAY * DAY);
    assert_int_equal(pert_mean(&path), 24 * DAY);
    assert_int_equal(pert_deviation(&path), 1073); /* 2.236068 days */
    assert_in_range(pert_probability(&path, 28 * DAY), 9632, 9633);
    assert_int_equal(pert_probability(&path, 24 * DAY), 5000);
    assert_in_range(pert_probability(&path, 20 * DAY), 367, 368);
}

/* A network of 14 tasks: finish 50.833 days, variance 11.1944, P(53) = 0.7414, P(55) = 0.8935. */
static void the_critical_path_of_fourteen_tasks(void **state)
{
    static const int32_t days[][3] = {{5, 5, 7},  {5, 5, 5},   {1, 10, 17}, {4, 4, 6},
                                      {2, 7, 10}, {6, 10, 13}, {2, 2, 3},   {7, 7, 12}};
    struct pert path = path_of(days, 8);

    (void)state;
    assert_int_equal(path.sixths, 305 * DAY);        /* 305 / 6 = 50.833 */
    assert_int_equal(path.squares, 403 * DAY * DAY); /* 403 / 36 = 11.1944 */
    assert_int_equal(pert_mean(&path), 24400);
    assert_int_equal(pert_deviation(&path), 1606); /* 3.34581 days */
    assert_int_equal(pert_probability(&path, 53 * DAY), 7414);
    assert_int_equal(pert_probability(&path, 55 * DAY), 8935);
}

/* A path with a mean of 0 and a deviation of 1000 minutes: its distribution by the table. */
static void the_normal_distribution(void **state)
{
    static const struct {
        int z; /* thousandths */
        int32_t bp;
    } table[] = {
        {0, 5000},     {1, 5004},     {10, 5040},    {100, 5398},   {250, 5987},   {500, 6915},
        {674, 7498},   {675, 7502},   {842, 8001},   {1000, 8413},  {1282, 9001},  {1500, 9332},
        {1645, 9500},  {1960, 9750},  {2000, 9772},  {2326, 9900},  {2500, 9938},  {3000, 9987},
        {3291, 9995},  {3500, 9998},  {3719, 9999},  {3890, 9999},  {3891, 10000}, {4500, 10000},
        {6999, 10000}, {7000, 10000}, {7001, 10000}, {90000, 10000},
    };
    struct pert path = {.squares = INT64_C(36) * 1000 * 1000};

    (void)state;
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        assert_int_equal(pert_probability(&path, table[i].z), table[i].bp);
        assert_int_equal(pert_probability(&path, -table[i].z), 10000 - table[i].bp);
    }
    int32_t before = 0;

    for (int z = -8000; z <= 8000; z++) {
        int32_t bp = pert_probability(&path, z);

        assert_in_range(bp, before, 10000);
        assert_in_range(bp + pert_probability(&path, -z), 9999, 10001);
        before = bp;
    }
}

static void what_is_certain(void **state)
{
    struct pert path = {0};
    struct estimate sure = {.low = 60, .likely = 60, .high = 60};

    (void)state;
    assert_int_equal(pert_mean(&path), 0);
    assert_int_equal(pert_deviation(&path), 0);
    assert_int_equal(pert_probability(&path, 0), 10000);
    assert_int_equal(pert_probability(&path, -1), 0);
    pert_add(&path, &sure);
    pert_add(&path, &sure);
    assert_int_equal(pert_mean(&path), 120);
    assert_int_equal(pert_deviation(&path), 0);
    assert_int_equal(pert_probability(&path, 119), 0);
    assert_int_equal(pert_probability(&path, 120), 10000);
}

/* Sixths are kept until they are asked for, so that they add up. */
static void sixths_add_up(void **state)
{
    struct estimate e = {.low = 0, .likely = 0, .high = 1};
    struct pert path = {0};

    (void)state;
    for (int i = 1; i <= 60; i++) {
        pert_add(&path, &e);
        assert_int_equal(path.sixths, i);
        assert_int_equal(path.squares, i);
        assert_int_equal(pert_mean(&path), (i + 3) / 6);
    }
}

/* The longest estimates there are, in the longest plan there is. */
static void what_is_too_much(void **state)
{
    struct estimate e = {.low = 0, .likely = 720000000, .high = 1440000000};
    struct pert path = {0};

    (void)state;
    for (int i = 1; i <= 1000000; i++) {
        pert_add(&path, &e);
        assert_int_equal(path.sixths, i * INT64_C(4320000000));
        if (i <= 4)
            assert_int_equal(path.squares, i * INT64_C(2073600000000000000));
        else
            assert_int_equal(path.squares, INT64_MAX);
    }
    assert_int_equal(pert_mean(&path), INT64_C(720000000000000));
    assert_int_equal(pert_deviation(&path), 506166750); /* the root of 2^63, by 6 */
    assert_int_equal(pert_probability(&path, INT64_C(720000000000000)), 5000);
    assert_int_equal(pert_probability(&path, INT64_MAX), 10000);
    assert_int_equal(pert_probability(&path, INT64_MIN), 0);
}

/* Known roots, by way of one task that is as wide. */
static void deviations(void **state)
{
    (void)state;
    for (int64_t width = 0; width <= 1440000000; width = width * 7 / 5 + 1) {
        struct estimate e = {.low = 0, .likely = 0, .high = (int32_t)width};
        struct pert path = {0};

        pert_add(&path, &e);
        assert_int_equal(pert_deviation(&path), (width + 3) / 6);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_path_of_taylor),
        cmocka_unit_test(the_critical_path_of_fourteen_tasks),
        cmocka_unit_test(the_normal_distribution),
        cmocka_unit_test(what_is_certain),
        cmocka_unit_test(sixths_add_up),
        cmocka_unit_test(what_is_too_much),
        cmocka_unit_test(deviations),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
