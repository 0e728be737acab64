/*
 * JUnit XML, so that CI servers show what was promised as tests: a case for
 * each milestone and each goal, which fails when the forecast is later than the
 * due date, and one for each family of rules, which fails when a finding of it
 * fails the run. The cases of a plan stay the same from run to run; a fault
 * that was mended is a case that passes again.
 */
#include "show/findings_room.h"

#include "base/die.h"
#include "calc/activity.h"
#include "calc/schedule.h"
#include "plan/amount.h"
#include "plan/goal.h"
#include "tool/check.h"

#include <string.h>

struct suite {
    const struct findings *findings;
    struct buf cases;
    size_t tests, failures, skipped;
    struct map names; /* of its cases */
};

static void put_xml(struct buf *out, const char *text)
{
    struct buf line = {0};

    buf_line(&line, text, strlen(text));
    buf_xml(out, buf_text(&line), line.n);
    buf_release(&line);
}

static void case_open(struct suite *suite, const char *name, const struct record *record)
{
    const struct plan *plan = suite->findings->plan;
    struct buf *out = &suite->cases;

    suite->tests++;
    buf_puts(out, "    <testcase classname=\"");
    put_xml(out, plan && plan->project->record.id ? plan->project->record.id : "plan");
    buf_puts(out, "\" name=\"");
    put_xml(out, name);
    if (record) {
        buf_puts(out, "\" file=\"");
        put_xml(out, findings_spot_at(suite->findings, record->place).path);
    }
    buf_puts(out, "\">\n");
}

/* Servers tell cases apart by their names: one that was there gets its id behind. */
static void case_record(struct suite *suite, const struct record *record)
{
    const char *id = record->id ? record->id : "", *name = record->name.n ? record->name.text : id;
    struct buf text = {0};

    buf_puts(&text, name);
    if (name != id && (*map_slot(&suite->names, name, strlen(name)))++)
        buf_format(&text, " (%s)", id);
    case_open(suite, buf_text(&text), record);
    buf_release(&text);
}

static void case_close(struct suite *suite)
{
    buf_puts(&suite->cases, "    </testcase>\n");
}

static void put_skipped(struct suite *suite, const char *why)
{
    suite->skipped++;
    buf_format(&suite->cases, "      <skipped message=\"%s\"/>\n", why);
}

/* "late by 3d", and in its body what the two days are. */
static void put_late(struct suite *suite, int64_t minutes, const struct task *last, int64_t finish,
                     int64_t due)
{
    struct buf *out = &suite->cases;
    char text[17];

    suite->failures++;
    buf_puts(out, "      <failure message=\"late by ");
    amount_put(out, &suite->findings->plan->units, minutes, 0);
    buf_puts(out, "\">&#39;");
    put_xml(out, last->record.id ? last->record.id : "");
    moment_iso(finish, text);
    buf_format(out, "&#39; finishes %.10s", text);
    moment_iso(due, text);
    buf_format(out, ", due %.10s</failure>\n", text);
}

static void put_milestone(struct suite *suite, const struct task *task)
{
    const struct schedule *s = suite->findings->schedule;
    const struct activity *a = &s->net.activity[task->leaf];
    const struct span_dates *dates = schedule_dates(s, task);
    int64_t late = check_late(s, task);

    case_record(suite, &task->record);
    if (a->state == ACTIVITY_OUT)
        put_skipped(suite, "cancelled");
    else if (a->due == MOMENT_NONE)
        put_skipped(suite, "no due date");
    else if (!dates->dated)
        put_skipped(suite, "no forecast");
    else if (late > 0)
        put_late(suite, late, task, dates->early_finish, a->due);
    case_close(suite);
}

static void suite_milestones(struct suite *suite)
{
    const struct plan *plan = suite->findings->plan;

    for (size_t i = 0; i < plan->leaves; i++)
        if (plan->leaf[i]->milestone.set)
            put_milestone(suite, plan->leaf[i]);
}

/* What of a goal's work is still open and finishes last. */
struct served {
    const struct task *last;
    int64_t finish;
    int any; /* 1: some task serves it, done or not */
};

/* By the goals' order; one pass over the tasks, however many goals there are. */
static struct served *goals_served(const struct schedule *s, const struct rows *goals,
                                   struct pool *pool)
{
    struct served *served = pool_take(pool, (goals->n + 1) * sizeof *served);
    struct map number = {0};

    for (size_t i = 0; i < goals->n; i++)
        if (goals->v[i]->id)
            *map_slot(&number, goals->v[i]->id, strlen(goals->v[i]->id)) = (uint32_t)i + 1;
    for (size_t i = 0; i < s->plan->leaves; i++) {
        const struct task *task = s->plan->leaf[i];
        const struct span_dates *dates = schedule_dates(s, task);
        int state = s->net.activity[task->leaf].state;
        const struct refs none = {0}, *refs = task->from.goals ? &task->from.goals->goals : &none;

        for (size_t j = 0; state != ACTIVITY_OUT && j < refs->n; j++) {
            const struct record *goal = refs->v[j].to;
            uint32_t n = goal ? map_find(&number, goal->id, strlen(goal->id)) : 0;

            if (!n)
                continue;
            served[n - 1].any = 1;
            if (dates->dated && state != ACTIVITY_DONE &&
                (!served[n - 1].last || dates->early_finish > served[n - 1].finish)) {
                served[n - 1].last = task;
                served[n - 1].finish = dates->early_finish;
            }
        }
    }
    map_release(&number);
    return served;
}

static void put_goal(struct suite *suite, const struct goal *goal, const struct served *served)
{
    const struct worktime *time = suite->findings->schedule->net.time;
    int64_t due = goal->due.at ? moment_of_end(&goal->due, time) : MOMENT_NONE, late = 0;

    if (due != MOMENT_NONE && served->last && served->finish > due)
        late = worktime_between(time, due, served->finish);
    case_record(suite, &goal->record);
    if (due == MOMENT_NONE)
        put_skipped(suite, "no due date");
    else if (!served->any)
        put_skipped(suite, "no task serves it");
    else if (late > 0)
        put_late(suite, late, served->last, served->finish, due);
    case_close(suite);
}

static void suite_goals(struct suite *suite)
{
    const struct rows *goals = &suite->findings->plan->rows[REGISTER_GOALS];
    struct pool pool = {0};
    struct served *served = goals_served(suite->findings->schedule, goals, &pool);

    for (size_t i = 0; i < goals->n; i++)
        put_goal(suite, (const struct goal *)goals->v[i], &served[i]);
    pool_release(&pool);
}

static int fails(const struct findings *f, const struct finding *finding)
{
    return finding->severity == SEVERITY_TROUBLE || findings_fails(finding, f->fail_on);
}

/* The findings of FAMILY that fail the run, or those that do not, as lines; how many. */
static size_t family_lines(struct buf *out, const struct findings *f, enum message_family family,
                           int failing)
{
    struct findings plain = *f;
    size_t n = 0;
    int mine = 0;

    plain.colour = 0;
    for (size_t i = 0; i < f->diag->n; i++) {
        const struct finding *finding = &f->diag->finding[i];
        struct buf line = {0};

        if (!finding->secondary) {
            mine = message_family(finding->code) == family && fails(f, finding) == failing;
            n += (size_t)mine;
        }
        if (!mine)
            continue;
        findings_line(&line, &plain, finding);
        if (!finding->secondary)
            buf_format(&line, " [%s]", message_id(finding->code));
        buf_xml(out, buf_text(&line), line.n);
        buf_putc(out, '\n');
        buf_release(&line);
    }
    return n;
}

static void suite_rules(struct suite *suite)
{
    const struct findings *f = suite->findings;

    for (int family = 0; family < FAMILIES; family++) {
        struct buf failing = {0}, others = {0};
        size_t n = family_lines(&failing, f, (enum message_family)family, 1);
        size_t more = family_lines(&others, f, (enum message_family)family, 0);

        if (!n && !more && !(f->plan && f->families >> family & 1))
            continue;
        case_open(suite, family_word((enum message_family)family), NULL);
        suite->failures += n > 0;
        if (n)
            buf_format(&suite->cases, "      <failure message=\"%zu finding%s\">%s</failure>\n", n,
                       n == 1 ? "" : "s", buf_text(&failing));
        if (more)
            buf_format(&suite->cases, "      <system-out>%s</system-out>\n", buf_text(&others));
        case_close(suite);
        buf_release(&failing);
        buf_release(&others);
    }
}

void findings_junit(struct buf *out, const struct findings *f)
{
    static const struct {
        const char *name;
        void (*fill)(struct suite *);
        int of_schedule;
    } suites[] = {
        {"milestones", suite_milestones, 1}, {"goals", suite_goals, 1}, {"rules", suite_rules, 0}};
    struct buf all = {0};
    size_t tests = 0, failures = 0;

    for (size_t i = 0; i < sizeof suites / sizeof *suites; i++) {
        struct suite suite = {.findings = f};

        if (!suites[i].of_schedule || f->schedule)
            suites[i].fill(&suite);
        if (suite.tests)
            buf_format(&all,
                       "  <testsuite name=\"%s\" tests=\"%zu\" failures=\"%zu\" errors=\"0\" "
                       "skipped=\"%zu\">\n%s  </testsuite>\n",
                       suites[i].name, suite.tests, suite.failures, suite.skipped,
                       buf_text(&suite.cases));
        tests += suite.tests;
        failures += suite.failures;
        buf_release(&suite.cases);
        map_release(&suite.names);
    }
    buf_format(out,
               "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
               "<testsuites name=\"%s\" tests=\"%zu\" failures=\"%zu\" errors=\"0\">\n%s"
               "</testsuites>\n",
               die_name(), tests, failures, buf_text(&all));
    buf_release(&all);
}
