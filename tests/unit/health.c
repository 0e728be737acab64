/*
 * The points of a schedule's health, one by one: of how few a limit lets one
 * fail, which task the test of the critical path takes, what has no value.
 */
#include "calc/health.h"

#include "minutes.h"
#include "scene.h"

#define PROJECT         "project:\n  id: p\n  name: P\n  start: 2026-03-02\n"
#define PROMISE(day)    PROJECT "  finish: " day "\n"
#define TASK(id, more)  "  - id: " id "\n    name: T\n" more
#define AFTER(id, link) TASK(id, "    duration: 5d\n    depends_on: " link "\n")
#define NOT_BEGUN       "2026-03-01"

static struct scene scene;
static struct health health;

static const struct health_point *point(const char *plan, const char *as_of, enum health_name name)
{
    scene_plan(&scene, plan);
    scene_schedule(&scene, as_of);
    health_measure(&health, scene.schedule);
    return &health.point[name];
}

/* A chain of N tasks, and behind it WRONG that nothing waits for, each of a day. */
static const char *chain(int n, int wrong)
{
    static char text[20000];
    size_t at = (size_t)snprintf(text, sizeof text, PROJECT "tasks:\n");

    for (int i = 0; i < n + wrong; i++) {
        at += (size_t)snprintf(text + at, sizeof text - at,
                               "  - id: t%d\n    name: T\n    duration: 1d\n", i);
        if (i && i < n)
            at += (size_t)snprintf(text + at, sizeof text - at, "    depends_on: t%d\n", i - 1);
        else if (i)
            at += (size_t)snprintf(text + at, sizeof text - at, "    depends_on: t0\n");
    }
    return text;
}

static void shares(void **state)
{
    static const struct {
        int n, wrong;
        enum health_verdict verdict;
    } cases[] = {{3, 0, HEALTH_FINE},  {3, 1, HEALTH_FINE}, {3, 2, HEALTH_BAD},
                 {19, 1, HEALTH_FINE}, {18, 2, HEALTH_BAD}, {38, 2, HEALTH_FINE},
                 {39, 3, HEALTH_FINE}, {36, 4, HEALTH_BAD}};

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const struct health_point *p =
            point(chain(cases[i].n, cases[i].wrong), NOT_BEGUN, HEALTH_LOGIC);

        assert_int_equal(p->count, cases[i].wrong);
        assert_int_equal(p->total, cases[i].n + cases[i].wrong);
        assert_int_equal(p->verdict, cases[i].verdict);
        scene_close(&scene);
    }
}

/* 600 days on a calendar of eight hours. */
#define SLIP (600 * 480)

static void path_is(const char *plan, const char *as_of, const char *task, int64_t slip,
                    enum health_verdict verdict)
{
    const struct health_point *p = point(plan, as_of, HEALTH_PATH);

    assert_int_equal(p->verdict, verdict);
    if (verdict == HEALTH_UNKNOWN) {
        assert_non_null(p->reason);
    } else {
        assert_string_equal(p->shown[0]->record.id, task);
        assert_int_equal(p->value, slip);
    }
    scene_close(&scene);
}

static void the_test_of_the_path(void **state)
{
    (void)state;
    path_is(PROJECT "tasks:\n" TASK("a", "    duration: 5d\n") AFTER("b", "a"), NOT_BEGUN, "a",
            SLIP, HEALTH_FINE);
    /* it is the start of a that holds b: a longer a says nothing */
    path_is(PROJECT "tasks:\n" TASK("a", "    duration: 2d\n") AFTER("b", "a SS+1d"), NOT_BEGUN,
            "b", SLIP, HEALTH_FINE);
    /* whoever works leaves in March, and the test does not need them */
    path_is(PROJECT "people:\n  - id: li\n    name: Li\n    to: 2026-03-31\ntasks:\n" TASK(
                "a", "    owner: li\n    effort: 5d\n") TASK("b", "    owner: li\n    effort: 5d\n"
                                                                  "    depends_on: a\n"),
            NOT_BEGUN, "a", SLIP, HEALTH_FINE);
    path_is(PROJECT "tasks:\n" TASK("a", "    duration: 5d\n")
                TASK("b", "    duration: 1d\n    depends_on: a\n    constraint: mso 2026-03-30\n"),
            NOT_BEGUN, "b", SLIP, HEALTH_FINE);
    path_is(PROJECT "tasks:\n" TASK("a", "    duration: 5d\n")
                TASK("b", "    depends_on: a\n    fixed: 2026-03-30..2026-03-31\n"),
            NOT_BEGUN, "b", 0, HEALTH_BAD);
    path_is(PROJECT "tasks:\n" TASK("a", "    milestone: true\n"), NOT_BEGUN, NULL, 0,
            HEALTH_UNKNOWN);
    path_is(PROJECT "tasks:\n" TASK("a", "    duration: 5d\n")
                AFTER("b", "a") "progress:\n  - date: 2026-03-04\n    task: a\n    percent: 60%\n"
                                "    actual_start: 2026-03-02\n",
            "2026-03-04", "a", SLIP, HEALTH_FINE);
}

static void index_is(const char *plan, const char *as_of, int64_t index,
                     enum health_verdict verdict)
{
    const struct health_point *p = point(plan, as_of, HEALTH_LENGTH);

    assert_int_equal(p->verdict, verdict);
    assert_int_equal(p->value, index);
    scene_close(&scene);
}

/* What is left is ten days. */
static void the_index_of_length(void **state)
{
    static const char tasks[] = "tasks:\n" TASK("a", "    duration: 5d\n") AFTER("b", "a");
    char plan[1000];

    (void)state;
    snprintf(plan, sizeof plan, "%s%s", PROMISE("2026-03-13"), tasks);
    index_is(plan, NOT_BEGUN, 10000, HEALTH_FINE);
    index_is(plan, "2026-03-02", 9000, HEALTH_BAD);
    snprintf(plan, sizeof plan, "%s%s", PROMISE("2026-03-16"), tasks);
    index_is(plan, NOT_BEGUN, 11000, HEALTH_FINE);
    snprintf(plan, sizeof plan, "%s%s", PROJECT, tasks);
    index_is(plan, NOT_BEGUN, 0, HEALTH_UNKNOWN);
}

/* Leads and lags of what is over, of an overlap, in percent. */
static void links(void **state)
{
    static const char plan[] = PROJECT "tasks:\n" TASK("a", "    duration: 5d\n")
        AFTER("b", "a FS-1d") AFTER("c", "a FS+1d") AFTER("d", "a SS+1d") AFTER("e", "a FS-20%")
            AFTER("f", "a FS+20%") AFTER(
                "g", "a FS-1d") "progress:\n"
                                "  - date: 2026-03-04\n    task: g\n    actual_start: 2026-03-03\n"
                                "    actual_finish: 2026-03-04\n";
    const struct health_point *p = point(plan, "2026-03-04", HEALTH_LEADS);

    (void)state;
    assert_int_equal(p->count, 2);
    assert_int_equal(p->total, 5);
    assert_int_equal(p->verdict, HEALTH_BAD);
    assert_string_equal(p->link[0]->to->record.id, "b");
    assert_string_equal(p->link[1]->to->record.id, "e");
    assert_int_equal(health.point[HEALTH_LAGS].count, 2);
    assert_int_equal(health.point[HEALTH_PLAIN].count, 4);
    assert_int_equal(health.point[HEALTH_PLAIN].verdict, HEALTH_FINE);
    scene_close(&scene);
}

/* Open work in the past, where the policy leaves it there. */
static void dates_that_are_past(void **state)
{
    static const char plan[] =
        PROJECT "policy:\n  schedule:\n    unfinished: keep\n"
                "tasks:\n" TASK("a", "    duration: 2d\n") TASK("b", "    duration: 9d\n");
    const struct health_point *p = point(plan, "2026-03-04", HEALTH_DATES);

    (void)state;
    assert_int_equal(p->count, 1);
    assert_string_equal(p->shown[0]->record.id, "a");
    assert_int_equal(p->verdict, HEALTH_BAD);
    scene_close(&scene);
}

/* A summary's links are those of all below it. */
static void links_of_summaries(void **state)
{
    static const char plan[] = PROJECT "tasks:\n" TASK("a", "    duration: 1d\n")
        TASK("s", "    depends_on: a\n    tasks:\n"
                  "      - id: b\n        name: T\n        duration: 1d\n"
                  "      - id: c\n        name: T\n        duration: 2d\n") AFTER("d", "s");

    (void)state;
    assert_int_equal(point(plan, NOT_BEGUN, HEALTH_LOGIC)->count, 0);
    scene_close(&scene);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(shares),
        cmocka_unit_test(the_test_of_the_path),
        cmocka_unit_test(the_index_of_length),
        cmocka_unit_test(links),
        cmocka_unit_test(links_of_summaries),
        cmocka_unit_test(dates_that_are_past),
    };

    return cmocka_run_group_tests(tests, scene_folder, scene_folder_remove);
}
