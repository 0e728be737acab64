/* What the dated facts come to at the end of a day: of each field the newest word counts. */
#include "calc/state.h"

#include "scene.h"

static const char head[] = "project:\n"
                           "  id: p\n"
                           "  name: P\n"
                           "  start: 2026-03-02\n"
                           "tasks:\n"
                           "  - id: a\n"
                           "    name: A\n"
                           "    duration: 5d\n"
                           "  - id: b\n"
                           "    name: B\n"
                           "    duration: 5d\n"
                           "progress:\n";

static struct scene scene;
static struct pool pool;
static size_t later;

static void read_facts(const char *facts)
{
    struct buf text = {0};

    buf_puts(&text, head);
    buf_puts(&text, facts);
    scene_plan(&scene, buf_text(&text));
    buf_release(&text);
}

static void forget(void)
{
    pool_release(&pool);
    scene_close(&scene);
}

static const struct state *state_of(const char *id, const char *as_of)
{
    const struct task *task = (const void *)scene_record(&scene, id);

    return &state_at(scene.plan, scene_day(as_of), &pool, &later)[task->number];
}

/* "done", "under way", "cancelled" or "open", and the share that is done. */
static const char *stands(const char *id, const char *as_of)
{
    static char text[64];
    const struct state *s = state_of(id, as_of);

    snprintf(text, sizeof text, "%s%s%s%s %d", state_is_cancelled(s) ? "cancelled " : "",
             state_is_done(s) ? "done" : "", state_is_under_way(s) ? "under way" : "",
             !state_is_done(s) && !state_is_under_way(s) ? "open" : "", (int)state_percent(s));
    return text;
}

#define stands_at(id, as_of, wanted) assert_string_equal(stands(id, as_of), wanted)

static void day_by_day(void **state)
{
    (void)state;
    read_facts("  - date: 2026-03-04\n"
               "    task: a\n"
               "    percent: 20%\n"
               "  - date: 2026-03-03\n"
               "    task: a\n"
               "    actual_start: 2026-03-02\n"
               "  - date: 2026-03-06\n"
               "    task: a\n"
               "    percent: 60%\n"
               "  - date: 2026-03-10\n"
               "    task: a\n"
               "    actual_finish: 2026-03-09\n"
               "  - date: 2026-03-05\n"
               "    task: b\n"
               "    status: in_progress\n");
    stands_at("a", "2026-03-02", "open 0");
    assert_int_equal(later, 5);
    stands_at("a", "2026-03-03", "under way 0");
    stands_at("a", "2026-03-04", "under way 2000");
    stands_at("a", "2026-03-05", "under way 2000");
    assert_int_equal(later, 2);
    stands_at("a", "2026-03-06", "under way 6000");
    stands_at("a", "2026-03-09", "under way 6000");
    stands_at("a", "2026-03-10", "done 10000");
    assert_int_equal(later, 0);
    stands_at("b", "2026-03-04", "open 0");
    stands_at("b", "2026-03-05", "under way 0");
    assert_int_equal(state_of("a", "2026-03-10")->actual_start->date.day, scene_day("2026-03-03"));
    assert_null(state_of("b", "2026-03-10")->percent);
    forget();
}

static void what_makes_work_done(void **state)
{
    (void)state;
    read_facts("  - date: 2026-03-03\n"
               "    task: a\n"
               "    percent: 100%\n"
               "  - date: 2026-03-03\n"
               "    task: b\n"
               "    status: completed\n");
    stands_at("a", "2026-03-03", "done 10000");
    stands_at("b", "2026-03-03", "done 10000");
    forget();
    read_facts("  - date: 2026-03-03\n"
               "    task: a\n"
               "    percent: 99.99%\n"
               "  - date: 2026-03-03\n"
               "    task: b\n"
               "    percent: 0%\n"
               "    status: not_started\n");
    stands_at("a", "2026-03-03", "under way 9999");
    stands_at("b", "2026-03-03", "open 0");
    forget();
    read_facts("  - date: 2026-03-03\n"
               "    task: a\n"
               "    status: on_hold\n"
               "  - date: 2026-03-03\n"
               "    task: b\n"
               "    remaining: 3d\n");
    stands_at("a", "2026-03-03", "open 0");
    stands_at("b", "2026-03-03", "open 0");
    assert_int_equal(state_of("b", "2026-03-03")->remaining->remaining.likely, 1440);
    forget();
}

/* Finished work that is opened again has no finish, and no share, but what the entry says. */
static void opened_again(void **state)
{
    (void)state;
    read_facts("  - date: 2026-03-05\n"
               "    task: a\n"
               "    actual_start: 2026-03-02\n"
               "    actual_finish: 2026-03-05\n"
               "  - date: 2026-03-09\n"
               "    task: a\n"
               "    reopened: true\n"
               "    percent: 80%\n"
               "  - date: 2026-03-11\n"
               "    task: a\n"
               "    actual_finish: 2026-03-11\n"
               "  - date: 2026-03-05\n"
               "    task: b\n"
               "    status: completed\n"
               "    percent: 100%\n"
               "    remaining: 0d\n"
               "  - date: 2026-03-06\n"
               "    task: b\n"
               "    reopened: true\n");
    stands_at("a", "2026-03-05", "done 10000");
    stands_at("a", "2026-03-09", "under way 8000");
    stands_at("a", "2026-03-11", "done 10000");
    stands_at("b", "2026-03-05", "done 10000");
    stands_at("b", "2026-03-06", "open 0");
    assert_null(state_of("b", "2026-03-06")->remaining);
    forget();
}

static void cancelled_and_back(void **state)
{
    (void)state;
    read_facts("  - date: 2026-03-03\n"
               "    task: a\n"
               "    percent: 40%\n"
               "  - date: 2026-03-04\n"
               "    task: a\n"
               "    status: cancelled\n"
               "  - date: 2026-03-06\n"
               "    task: a\n"
               "    status: in_progress\n");
    stands_at("a", "2026-03-03", "under way 4000");
    stands_at("a", "2026-03-04", "cancelled under way 4000");
    stands_at("a", "2026-03-06", "under way 4000");
    forget();
}

/* What is left, as last said: by a share that is newer, or by the amount itself. */
static void share_and_amount(void **state)
{
    (void)state;
    read_facts("  - date: 2026-03-03\n"
               "    task: a\n"
               "    percent: 20%\n"
               "    remaining: 6d\n"
               "  - date: 2026-03-04\n"
               "    task: a\n"
               "    percent: 40%\n"
               "  - date: 2026-03-05\n"
               "    task: a\n"
               "    remaining: 2d\n");
    assert_int_equal(state_of("a", "2026-03-03")->remaining->remaining.likely, 2880);
    assert_null(state_of("a", "2026-03-04")->remaining);
    assert_int_equal(state_of("a", "2026-03-05")->remaining->remaining.likely, 960);
    stands_at("a", "2026-03-05", "under way 4000");
    forget();
}

/* Two entries of one day: the later line of a file wins; a later file comes later. */
static void two_words_on_one_day(void **state)
{
    (void)state;
    read_facts("  - date: 2026-03-03\n"
               "    task: a\n"
               "    percent: 20%\n"
               "  - date: 2026-03-03\n"
               "    task: a\n"
               "    percent: 30%\n");
    stands_at("a", "2026-03-03", "under way 3000");
    scene_close(&scene);
    scene_put("a.plan.yaml", "progress:\n"
                             "  - date: 2026-03-03\n"
                             "    task: a\n"
                             "    percent: 50%\n"
                             "  - date: 2026-03-02\n"
                             "    task: a\n"
                             "    percent: 70%\n");
    scene_put("b.plan.yaml", "progress:\n"
                             "  - date: 2026-03-03\n"
                             "    task: a\n"
                             "    percent: 40%\n");
    scene_read(&scene, ".", "");
    stands_at("a", "2026-03-03", "under way 4000");
    stands_at("a", "2026-03-02", "under way 7000");
    assert_int_equal(remove("a.plan.yaml") | remove("b.plan.yaml"), 0);
    forget();
}

/* Facts of tasks that are not there are left out, and are not counted as later ones. */
static void facts_of_nothing(void **state)
{
    struct buf text = {0};

    (void)state;
    buf_puts(&text, head);
    buf_puts(&text, "  - date: 2026-03-09\n    task: c\n    percent: 50%\n"
                    "  - task: a\n    percent: 50%\n");
    scene_put("plan.yaml", buf_text(&text));
    scene_read(&scene, ".", "PL204 16:5; PL214 14:11");
    stands_at("a", "2026-03-03", "open 0");
    assert_int_equal(later, 0);
    buf_release(&text);
    forget();
}

/* Many facts, in any order: the same as if they were told one by one. */
static void in_any_order(void **state)
{
    (void)state;
    for (int round = 0; round < (soaking() ? 1000 : 50); round++) {
        struct buf text = {0};
        int order[20], percent[20], n = 1 + (int)chance(20);

        buf_puts(&text, head);
        for (int i = 0; i < n; i++) {
            int j = (int)chance((uint32_t)i + 1);

            order[i] = order[j];
            order[j] = i;
            percent[i] = (int)chance(100);
        }
        for (int i = 0; i < n; i++)
            buf_format(&text, "  - date: 2026-03-%02d\n    task: %s\n    percent: %d%%\n",
                       order[i] + 1, order[i] % 2 ? "a" : "b", percent[order[i]]);
        scene_plan(&scene, buf_text(&text));
        for (int day = 0; day < n; day++) {
            char as_of[16];

            snprintf(as_of, sizeof as_of, "2026-03-%02d", day + 1);
            assert_int_equal(state_percent(state_of(day % 2 ? "a" : "b", as_of)),
                             percent[day] * 100);
            assert_int_equal(later, n - 1 - day);
            if (day)
                assert_int_equal(state_percent(state_of(day % 2 ? "b" : "a", as_of)),
                                 percent[day - 1] * 100);
        }
        buf_release(&text);
        forget();
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(day_by_day),           cmocka_unit_test(what_makes_work_done),
        cmocka_unit_test(opened_again),         cmocka_unit_test(cancelled_and_back),
        cmocka_unit_test(share_and_amount),     cmocka_unit_test(two_words_on_one_day),
        cmocka_unit_test(facts_of_nothing),     cmocka_unit_test(in_any_order),
    };

    return cmocka_run_group_tests(tests, scene_folder, scene_folder_remove);
}
