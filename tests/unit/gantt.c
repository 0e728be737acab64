/*
 * The chart by what must hold of any chart: its markup is balanced, every x is
 * on the axis, and a link has a slice in each row between its two and in no
 * other. Beside it, the marks of some plans at the edge, word by word.
 */
#include "show/gantt.h"

#include "scene.h"

struct chart {
    struct scene scene;
    struct pool pool;
    struct gantt gantt;
    struct buf text;
};

static void chart_open(struct chart *chart, const char *plan, const char *as_of)
{
    *chart = (struct chart){.pool = {0}};
    scene_plan(&chart->scene, plan);
    scene_schedule(&chart->scene, as_of);
    gantt_init(&chart->gantt, chart->scene.schedule,
               (const struct task **)(void *)chart->scene.plan->outline,
               chart->scene.plan->rows[REGISTER_TASKS].n, &chart->pool);
}

static void chart_close(struct chart *chart)
{
    buf_release(&chart->text);
    pool_release(&chart->pool);
    scene_close(&chart->scene);
}

static const char *cell(struct chart *chart, size_t i)
{
    buf_clear(&chart->text);
    gantt_cell(&chart->gantt, i, &chart->text);
    return buf_text(&chart->text);
}

/* The marks of a row alone, without what all rows begin and end with. */
static void mark_is(struct chart *chart, size_t i, const char *wanted)
{
    static const char begin[] = "<svg aria-hidden=\"true\" height=\"30\"><use href=\"#g-g\"/>";
    const char *text = cell(chart, i);
    size_t n = strlen(text);

    assert_memory_equal(text, begin, sizeof begin - 1);
    assert_string_equal(text + n - 6, "</svg>");
    chart->text.text[n - 6] = '\0';
    assert_string_equal(text + sizeof begin - 1, wanted);
}

static void sentence_is(struct chart *chart, size_t i, const char *wanted)
{
    buf_clear(&chart->text);
    gantt_sentence(&chart->gantt, i, &chart->text);
    assert_string_equal(buf_text(&chart->text), wanted);
}

/* Every element is closed by its own name, and every attribute has its quotes. */
static void balanced(const char *text)
{
    const char *open[32];
    size_t depth = 0;

    for (const char *c = text; (c = strchr(c, '<')); c++) {
        const char *end = strchr(c, '>');
        size_t name = strcspn(c + 1, " />"), quotes = 0;

        assert_non_null(end);
        for (const char *q = c; q < end; q++)
            quotes += *q == '"';
        assert_int_equal(quotes % 2, 0);
        if (c[1] == '/') {
            assert_true(depth > 0);
            depth--;
            assert_memory_equal(open[depth] + 1, c + 2, (size_t)(end - c) - 2);
        } else if (end[-1] != '/') {
            assert_true(depth < 32 && name);
            open[depth++] = c;
        }
    }
    assert_int_equal(depth, 0);
}

/* Every number of percent is one of 0 to 100, with three decimals at most. */
static void on_the_axis(const char *text)
{
    for (const char *c = text; (c = strchr(c, '%')); c++) {
        const char *from = c, *end = c;

        while (from > text && strchr("0123456789.-", from[-1]))
            from--;
        long whole = strtol(from, (char **)(void *)&end, 10);
        long part = *end == '.' ? strtol(end + 1, NULL, 10) : 0;

        if (from == c || *from == '-' || whole + (part > 0) > 100 || c - end > 4)
            fail_msg("'%.*s'", (int)(c - from) + 1, from);
    }
}

static int has_slice(const char *text, unsigned from, unsigned to)
{
    char name[64];

    snprintf(name, sizeof name, "data-l=\"%u-%u\"", from, to);
    return strstr(text, name) != NULL;
}

static void whole_chart_holds(struct chart *chart)
{
    size_t rows = chart->gantt.rows, pairs = 0, slices = 0;
    char **row = calloc(rows + 1, sizeof *row);

    gantt_defs(&chart->gantt, &chart->text);
    gantt_axis(&chart->gantt, &chart->text);
    balanced(chart->text.text);
    on_the_axis(chart->text.text);
    for (size_t i = 0; i < rows; i++) {
        row[i] = strdup(cell(chart, i));
        balanced(row[i]);
        on_the_axis(row[i]);
        buf_clear(&chart->text);
        gantt_sentence(&chart->gantt, i, &chart->text);
        assert_true(chart->text.n > 0);
    }
    for (size_t i = 0; i < rows; i++)
        for (const char *c = row[i]; (c = strstr(c, "data-l=\"")); c++) {
            unsigned long from, to;
            char *end;

            from = strtoul(c + 8, &end, 10);
            to = strtoul(end + 1, NULL, 10);
            assert_true(from < rows && to < rows && from != to);
            assert_true(from < to ? from <= i && i <= to : to <= i && i <= from);
            for (size_t j = i; j != (i < to ? to : from) && i != to; j += i < to ? 1 : -1UL)
                assert_true(has_slice(row[j], (unsigned)from, (unsigned)to));
            slices++;
            pairs += i == from;
        }
    assert_int_equal(pairs, chart->gantt.links);
    assert_true(slices >= 2 * pairs);
    for (size_t i = 0; i < rows; i++)
        free(row[i]);
    free(row);
}

static void no_task(void **state)
{
    struct chart chart;

    (void)state;
    chart_open(&chart, "project: {id: p, name: P, start: 2026-03-02}\n", "2026-03-06");
    assert_int_equal(chart.gantt.links, 0);
    whole_chart_holds(&chart);
    buf_clear(&chart.text);
    gantt_status_x(&chart.gantt, &chart.text);
    assert_true(chart.text.n > 0);
    chart_close(&chart);
}

static void one_day_by_the_hour(void **state)
{
    struct chart chart;

    (void)state;
    chart_open(&chart,
               "project: {id: p, name: P, start: 2026-03-03}\n"
               "tasks:\n"
               "  - {id: a, name: Morning, duration: 3h}\n"
               "  - {id: b, name: Afternoon, duration: 5h, depends_on: a}\n",
               "2026-03-02");
    whole_chart_holds(&chart);
    assert_int_equal(chart.gantt.to - chart.gantt.from, 4); /* the day before, and one beside */
    sentence_is(&chart, 0, "3 Mar, not started, critical");
    mark_is(&chart, 1,
            "<g class=\"dp\"><use x=\"63.542%\" data-l=\"0-1\" class=\"k\" href=\"#g-a\"/></g>"
            "<rect class=\"b c\" x=\"63.542%\" width=\"5.208%\" y=\"9\" height=\"12\" rx=\"2\"/>");
    chart_close(&chart);
}

/* Bars cover their days whole; work under way is filled by its share, not by time. */
static void days_are_whole(void **state)
{
    struct chart chart;

    (void)state;
    chart_open(&chart,
               "project: {id: p, name: P, start: 2026-03-02, finish: 2026-03-31}\n"
               "tasks:\n"
               "  - {id: a, name: A, duration: 5d}\n"
               "  - {id: m, name: M, milestone: true, depends_on: a, due: 2026-03-11}\n"
               "  - {id: b, name: B, duration: 10d}\n"
               "progress:\n"
               "  - {date: 2026-03-06, task: a, actual_start: 2026-03-02,\n"
               "     actual_finish: 2026-03-06}\n"
               "  - {date: 2026-03-06, task: b, actual_start: 2026-03-02, percent: 50%,\n"
               "     resume_on: 2026-03-16}\n",
               "2026-03-06");
    whole_chart_holds(&chart);
    /* from Sunday 1 March to Wednesday 1 April */
    assert_int_equal(chart.gantt.from, scene_day("2026-03-01"));
    assert_int_equal(chart.gantt.to, scene_day("2026-04-02"));
    buf_clear(&chart.text);
    gantt_status_x(&chart.gantt, &chart.text);
    assert_string_equal(chart.text.text, "18.75%");
    mark_is(&chart, 0,
            "<g class=\"dp\"><use x=\"18.75%\" data-l=\"0-1\" href=\"#g-o\"/></g>"
            "<rect class=\"b d\" x=\"3.125%\" width=\"15.625%\" y=\"9\" height=\"12\" rx=\"2\"/>");
    mark_is(&chart, 1,
            "<g class=\"dp\"><g data-l=\"0-1\"><use x=\"18.75%\" href=\"#g-v\"/>"
            "<line x1=\"18.75%\" x2=\"25%\" y1=\"15\" y2=\"15\" transform=\"translate(4)\"/>"
            "<use x=\"25%\" href=\"#g-j\"/></g></g>"
            "<line class=\"fl\" x1=\"25%\" x2=\"34.375%\" y1=\"20.5\" y2=\"20.5\"/>"
            "<use href=\"#g-t\" class=\"flt\" x=\"34.375%\"/>"
            "<use href=\"#g-m\" class=\"mf\" x=\"25%\"/><use href=\"#g-u\" x=\"34.375%\"/>");
    mark_is(&chart, 2,
            "<line class=\"pz\" x1=\"18.75%\" x2=\"46.875%\" y1=\"15\" y2=\"15\"/>"
            "<rect class=\"b c\" x=\"46.875%\" width=\"15.625%\" y=\"9\" height=\"12\" rx=\"2\"/>"
            "<rect class=\"b c\" x=\"3.125%\" width=\"15.625%\" y=\"9\" height=\"12\" rx=\"2\"/>"
            "<rect class=\"p c\" x=\"3.125%\" width=\"15.625%\" y=\"9\" height=\"12\" rx=\"2\"/>"
            "<use href=\"#g-d\" x=\"96.875%\"/>");
    sentence_is(&chart, 0, "2 Mar – 6 Mar, done");
    sentence_is(&chart, 2, "2 Mar – 20 Mar, 50% done, critical, due 31 Mar");
    chart_close(&chart);
}

static void all_is_done(void **state)
{
    struct chart chart;

    (void)state;
    chart_open(&chart,
               "project: {id: p, name: P, start: 2026-01-05}\n"
               "tasks:\n"
               "  - {id: a, name: A, duration: 5d}\n"
               "  - {id: m, name: M, milestone: true, depends_on: a, due: 2026-01-07}\n"
               "progress:\n"
               "  - {date: 2026-01-09, task: a, actual_start: 2026-01-05,\n"
               "     actual_finish: 2026-01-09}\n"
               "  - {date: 2026-01-09, task: m, actual_finish: 2026-01-09}\n",
               "2026-11-20");
    whole_chart_holds(&chart);
    buf_clear(&chart.text);
    gantt_status_x(&chart.gantt, &chart.text); /* ten months after the last of it */
    assert_int_equal(chart.text.n, 0);
    sentence_is(&chart, 1, "9 Jan, done, due 7 Jan, late by 2 days");
    chart_close(&chart);
}

static void before_the_start(void **state)
{
    struct chart chart;

    (void)state;
    chart_open(&chart,
               "project: {id: p, name: P, start: 2026-03-02}\n"
               "tasks:\n"
               "  - {id: a, name: A, duration: 5d, due: 2031-01-01}\n"
               "  - {id: b, name: B, duration: 5d, due: 2001-01-01}\n",
               "2024-01-01");
    whole_chart_holds(&chart);
    assert_non_null(strstr(cell(&chart, 0), ">due 1 Jan 2031 ›</text>"));
    assert_non_null(strstr(cell(&chart, 1), ">‹ due 1 Jan 2001</text>"));
    sentence_is(&chart, 0, "2 Mar 2026 – 6 Mar 2026, not started, critical, due 1 Jan 2031");
    chart_close(&chart);
}

static void from_days_to_ages(void **state)
{
    static const int length[] = {1, 5, 10, 20, 31, 120, 190, 200, 600, 800, 1300, 5000, 400000};
    static const char *const unit[] = {"",      "",       "",         "Days",     "",
                                       "Weeks", "Weeks",  "",         "Months",   "Quarters",
                                       "Quarters", "Quarters", ""};

    (void)state;
    for (size_t i = 0; i < sizeof length / sizeof *length; i++) {
        struct chart chart;
        char plan[300], zoom[40];

        snprintf(plan, sizeof plan,
                 "project: {id: p, name: P, start: 2026-03-02}\n"
                 "tasks:\n"
                 "  - {id: a, name: A, duration: %dd}\n"
                 "  - {id: b, name: B, duration: 1h, depends_on: a}\n",
                 length[i]);
        chart_open(&chart, plan, "2026-03-02");
        whole_chart_holds(&chart);
        buf_clear(&chart.text);
        gantt_axis(&chart.gantt, &chart.text);
        snprintf(zoom, sizeof zoom, "data-unit=\"%s\"", unit[i]);
        if (*unit[i] ? !strstr(chart.text.text, zoom) : !!strstr(chart.text.text, "data-unit"))
            fail_msg("%d days: %s", length[i], chart.text.text);
        assert_true(chart.text.n < 12000);
        chart_close(&chart);
    }
}

/* Any links between any tasks, of all kinds, some from and to summaries. */
static void links_by_chance(void **state)
{
    static const char *const type[] = {"FS", "SS", "FF", "SF"};

    (void)state;
    for (int round = 0; round < (soaking() ? 200 : 4); round++) {
        struct chart chart;
        struct buf plan = {0};
        unsigned tasks = round ? 1 + chance(60) : 400;

        buf_puts(&plan, "project: {id: p, name: P, start: 2026-03-02}\ntasks:\n");
        for (unsigned i = 0; i < tasks; i++) {
            if (i % 10 == 0)
                buf_format(&plan, "  - id: s%u\n    name: S\n    tasks:\n", i / 10);
            buf_format(&plan, "      - id: t%u\n        name: T\n", i);
            if (chance(6))
                buf_format(&plan, "        duration: %ud\n", 1 + chance(20));
            else
                buf_puts(&plan, "        milestone: true\n");
            if (i)
                buf_format(&plan, "        depends_on: t%u %s%c%ud\n", chance(i), type[chance(4)],
                           chance(3) ? '+' : '-', chance(30));
        }
        chart_open(&chart, plan.text, "2026-03-31");
        whole_chart_holds(&chart);
        chart_close(&chart);
        buf_release(&plan);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(no_task),          cmocka_unit_test(one_day_by_the_hour),
        cmocka_unit_test(days_are_whole),   cmocka_unit_test(all_is_done),
        cmocka_unit_test(before_the_start), cmocka_unit_test(from_days_to_ages),
        cmocka_unit_test(links_by_chance),
    };

    return cmocka_run_group_tests(tests, scene_folder, scene_folder_remove);
}
