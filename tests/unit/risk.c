/* Scores and expected values, with the PMBOK's tables and worked examples. */
#include "calc/risk.h"

#include "scene.h"

#define PROJECT "project:\n  id: p\n  name: P\n  start: 2026-03-02\n  currency: USD\n"
#define RISK                                                                                       \
    "risks:\n  - id: r\n    name: R\n    category: technical\n    cause: C\n    effect: E\n"
#define PEOPLE "people:\n  - id: li\n    name: Li\n"

enum { LENGTH = 10000, BUDGET = 100000000 };

static struct scene scene;
static struct risk_scale scale;

/* A plan with one risk, of a project of 10,000 minutes and 1,000,000.00. */
static const struct risk *risk(const char *plan)
{
    scene_plan(&scene, plan);
    scale = risk_scale_of(scene.plan, 0, LENGTH, 3 * LENGTH, BUDGET);
    return (const void *)scene_record(&scene, "r");
}

static struct exposure exposure(int32_t probability, int level, int impact)
{
    return (struct exposure){.probability = {probability, (uint8_t)level, 1},
                             .impact = {.quality = {(uint8_t)impact, 1}}};
}

/* The matrix of the PMBOK guide, printed there to two digits. */
static void pmbok_matrix(void **state)
{
    static const int32_t wanted[5][5] = {{50, 100, 200, 400, 800},
                                         {150, 300, 600, 1200, 2400},
                                         {250, 500, 1000, 2000, 4000},
                                         {350, 700, 1400, 2800, 5600},
                                         {450, 900, 1800, 3600, 7200}};

    (void)state;
    risk(PROJECT "policy:\n  risk_scale: pmbok\n" PEOPLE RISK
                 "    owner: li\n    probability: low\n    impact:\n      quality: low\n");
    assert_false(scale.five);
    for (int p = 0; p < 5; p++)
        for (int i = 0; i < 5; i++) {
            struct exposure word = exposure(0, p + 1, i + 1);
            struct exposure percent = exposure(1000 + 2000 * p, 0, i + 1);
            struct risk_score score = risk_score(&scale, &word);

            assert_int_equal(score.points, wanted[p][i]);
            assert_int_equal(risk_score(&scale, &percent).points, wanted[p][i]);
            assert_int_equal(score.band, wanted[p][i] >= 1800  ? BAND_HIGH
                                         : wanted[p][i] >= 600 ? BAND_MODERATE
                                                               : BAND_LOW);
        }
    scene_close(&scene);
}

static void five_by_five(void **state)
{
    (void)state;
    risk(PROJECT PEOPLE RISK
         "    owner: li\n    probability: low\n    impact:\n      quality: low\n");
    assert_true(scale.five);
    for (int p = 1; p <= 5; p++)
        for (int i = 1; i <= 5; i++) {
            struct exposure e = exposure(0, p, i);
            struct risk_score score = risk_score(&scale, &e);

            assert_int_equal(score.points, p * i);
            assert_int_equal(score.band, p * i >= 15  ? BAND_HIGH
                                         : p * i >= 6 ? BAND_MODERATE
                                                      : BAND_LOW);
        }
    scene_close(&scene);
}

static void probabilities_have_levels(void **state)
{
    static const struct {
        int32_t bp;
        int level;
    } known[] = {{0, 0},    {1, 1},    {1000, 1}, {1999, 1}, {2000, 2}, {3000, 2}, {4000, 3},
                 {5999, 3}, {6000, 4}, {7999, 4}, {8000, 5}, {9000, 5}, {10000, 5}};

    (void)state;
    risk(PROJECT PEOPLE RISK
         "    owner: li\n    probability: low\n    impact:\n      quality: low\n");
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        struct exposure e = exposure(known[i].bp, 0, LEVEL_VERY_HIGH);

        assert_int_equal(risk_score(&scale, &e).probability, known[i].level);
        assert_int_equal(risk_score(&scale, &e).points, known[i].level * 5);
        assert_int_equal(risk_score(&scale, &e).band == BAND_LOW, known[i].level <= 1);
    }
    scene_close(&scene);
}

/* Of 10,000 minutes 5 10 20 %, of 1,000,000.00 10 20 40 %. */
static void amounts_have_levels(void **state)
{
    static const int32_t minutes[] = {0, 1, 499, 500, 999, 1000, 1999, 2000, 50000};
    static const int levels[] = {0, 2, 2, 3, 3, 4, 4, 5, 5};

    (void)state;
    risk(PROJECT PEOPLE RISK
         "    owner: li\n    probability: low\n    impact:\n      quality: low\n");
    for (size_t i = 0; i < sizeof minutes / sizeof *minutes; i++) {
        struct exposure e = exposure(5000, 0, 0);

        e.impact = (struct impact){.schedule = {.work = {.likely = minutes[i]}, .at = 1}};
        assert_int_equal(risk_score(&scale, &e).impact, levels[i]);
        e.impact.schedule.work.likely *= 3;
        e.impact.schedule.work.elapsed = 1;
        assert_int_equal(risk_score(&scale, &e).impact, levels[i]);
        e.impact = (struct impact){.cost = {.money = {.likely = 20000LL * minutes[i]}, .at = 1}};
        assert_int_equal(risk_score(&scale, &e).impact, levels[i]);
        e.impact.quality = (struct word){LEVEL_VERY_HIGH, 1}; /* the gravest part */
        assert_int_equal(risk_score(&scale, &e).impact, LEVEL_VERY_HIGH);
    }
    scene_close(&scene);
}

static void what_is_not_known(void **state)
{
    struct exposure nothing = {.probability = {.at = 0}}, dear = exposure(3000, 0, 0);
    int64_t emv;

    (void)state;
    const struct risk *r =
        risk(PROJECT PEOPLE RISK "    owner: li\n    probability: low\n    impact:\n"
                                 "      cost: high\n");

    assert_int_equal(risk_score(&scale, &nothing).band, BAND_UNKNOWN);
    dear.impact = (struct impact){.cost = {.money = {.likely = 500}, .at = 1}};
    assert_int_equal(risk_score(&scale, &dear).band, BAND_LOW);
    scale.budget = 0;
    assert_int_equal(risk_score(&scale, &dear).band, BAND_UNKNOWN);
    memcpy(dear.impact.cost.money.currency, "EUR", 4);
    assert_int_equal(risk_emv(&scale, r, &dear, &emv), 0);
    memcpy(dear.impact.cost.money.currency, "USD", 4);
    assert_int_equal(risk_emv(&scale, r, &dear, &emv), 1);
    struct exposure words = risk_inherent(r);

    assert_int_equal(risk_emv(&scale, r, &words, &emv), 0);
    scene_close(&scene);
}

/* Expected values as textbooks work them out, in whole units. */
static void expected_values(void **state)
{
    static const struct {
        int32_t percent;
        int64_t money, emv;
    } known[] = {{25, -80000, -20000}, {10, 100000, 10000}, {5, -150000, -7500},
                 {30, -50000, -15000}, {40, 20000, 8000},   {10, -200000, -20000}};
    int64_t sum[2] = {0, 0}, emv;

    (void)state;
    struct risk r = *risk(PROJECT PEOPLE RISK
                          "    owner: li\n    probability: low\n    impact:\n      cost: 1.00\n");

    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        int64_t money = known[i].money;
        struct exposure e = exposure(known[i].percent * 100, 0, 0);

        r.kind.value = money < 0 ? RISK_THREAT : RISK_OPPORTUNITY;
        e.impact.cost =
            (struct burden){.money = {.likely = (money < 0 ? -money : money) * 100}, .at = 1};
        assert_int_equal(risk_emv(&scale, &r, &e, &emv), 1);
        assert_int_equal(emv, known[i].emv * 100);
        sum[i / 3] += emv;
    }
    assert_int_equal(sum[0], -1750000);
    assert_int_equal(sum[1], -2700000);
    scene_close(&scene);
}

static void halves_go_to_the_even_side(void **state)
{
    static const int64_t known[][2] = {{1, 0}, {3, 2}, {5, 2}, {7, 4}, {20001, 10000}};
    int64_t emv;

    (void)state;
    struct risk r = *risk(PROJECT PEOPLE RISK
                          "    owner: li\n    probability: low\n    impact:\n      cost: 1.00\n");

    r.kind.value = RISK_OPPORTUNITY;
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        struct exposure e = exposure(5000, 0, 0);

        e.impact.cost = (struct burden){.money = {.likely = known[i][0]}, .at = 1};
        assert_int_equal(risk_emv(&scale, &r, &e, &emv), 1);
        assert_int_equal(emv, known[i][1]);
        e.impact.cost.money.likely = INT64_MAX;
        e.probability.bp = 10000;
        assert_int_equal(risk_emv(&scale, &r, &e, &emv), 1);
        assert_true(emv == INT64_MAX);
    }
    scene_close(&scene);
}

static void reviews_and_what_is_left(void **state)
{
    (void)state;
    const struct risk *r = risk(PROJECT PEOPLE RISK "    owner: li\n"
                                                    "    probability: 50%\n"
                                                    "    impact:\n"
                                                    "      schedule: 5d\n"
                                                    "      cost: 200.00\n"
                                                    "    residual:\n"
                                                    "      probability: 10%\n"
                                                    "    reviews:\n"
                                                    "      - date: 2026-03-20\n"
                                                    "        by: li\n"
                                                    "        probability: 70%\n"
                                                    "      - date: 2026-03-10\n"
                                                    "        by: li\n"
                                                    "        impact:\n"
                                                    "          cost: 300.00\n");
    struct exposure raised = risk_inherent(r), left = risk_residual(r);

    assert_int_equal(raised.probability.bp, 5000);
    assert_int_equal(left.probability.bp, 1000);
    assert_int_equal(left.impact.cost.money.likely, 20000);
    struct exposure before = risk_current(r, scene_day("2026-03-09"));
    struct exposure between = risk_current(r, scene_day("2026-03-19"));
    struct exposure after = risk_current(r, scene_day("2026-03-20"));

    assert_int_equal(before.impact.cost.money.likely, 20000);
    assert_int_equal(between.impact.cost.money.likely, 30000);
    assert_int_equal(between.probability.bp, 5000);
    assert_int_equal(after.probability.bp, 7000);
    assert_int_equal(after.impact.cost.money.likely, 20000); /* each is seen against the first */
    assert_true(risk_is_lower(&scale, &left, &raised));
    assert_false(risk_is_lower(&scale, &raised, &left));
    assert_false(risk_is_lower(&scale, &raised, &raised));
    left.probability.bp = 4900; /* of the same level */
    assert_true(risk_is_lower(&scale, &left, &raised));
    left = raised;
    left.impact.cost.money.likely = 100;
    assert_true(risk_is_lower(&scale, &left, &raised));
    left.impact.schedule.work.likely = 2500;
    assert_false(risk_is_lower(&scale, &left, &raised));
    scene_close(&scene);
}

static void policies_say_otherwise(void **state)
{
    (void)state;
    risk(PROJECT "policy:\n"
                 "  risks:\n"
                 "    probability:\n"
                 "      very_high: 95%\n"
                 "    schedule_limits:\n"
                 "      low: 1%\n"
                 "      moderate: 2%\n"
                 "    bands:\n"
                 "      high: 20%\n" PEOPLE RISK
                 "    owner: li\n    probability: low\n    impact:\n      quality: low\n");
    struct exposure e = exposure(0, LEVEL_VERY_HIGH, LEVEL_MODERATE);

    assert_false(scale.five); /* bands are percents */
    assert_int_equal(risk_score(&scale, &e).points, 1900);
    assert_int_equal(risk_score(&scale, &e).band, BAND_MODERATE);
    e.impact = (struct impact){.schedule = {.work = {.likely = 99}, .at = 1}};
    assert_int_equal(risk_score(&scale, &e).impact, LEVEL_VERY_LOW);
    e.impact.schedule.work.likely = 100;
    assert_int_equal(risk_score(&scale, &e).impact, LEVEL_LOW);
    e.impact.schedule.work.likely = 200;
    assert_int_equal(risk_score(&scale, &e).impact, LEVEL_MODERATE);
    scene_close(&scene);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pmbok_matrix),
        cmocka_unit_test(five_by_five),
        cmocka_unit_test(probabilities_have_levels),
        cmocka_unit_test(amounts_have_levels),
        cmocka_unit_test(what_is_not_known),
        cmocka_unit_test(expected_values),
        cmocka_unit_test(halves_go_to_the_even_side),
        cmocka_unit_test(reviews_and_what_is_left),
        cmocka_unit_test(policies_say_otherwise),
    };

    return cmocka_run_group_tests(tests, scene_folder, scene_folder_remove);
}
