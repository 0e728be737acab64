/* plan-schedule: dates, floats, the critical path, and why each task is where it is. */
#include "base/options.h"
#include "base/output.h"
#include "show/finish.h"
#include "show/json.h"
#include "show/rows.h"
#include "show/view.h"
#include "show/why.h"
#include "tool/check.h"
#include "tool/load.h"

#include <stdio.h>
#include <string.h>

static struct common common;
static const char *why, *no_level;

static const struct option_spec options[] = {
    COMMON_PLAN(common),
    COMMON_OUTPUT(common, "text, json or csv"),
    {0, "why", "TASK", "say what binds the start of TASK, back to the cause", &why, NULL},
    {0, "no-level", NULL, "dates by links and calendars alone", &no_level, NULL},
    COMMON_MESSAGES(common),
};

static const struct program program = {
    "plan-schedule", "[options] [PLAN]",
    "Computes when every task starts and finishes, and what that depends on.", options,
    sizeof options / sizeof *options, 1};

static const struct column columns[] = {
    {"wbs", "WBS", 0, 0},          {"name", "Task", 0, 1},
    {"owner", "Owner", 0, 0},      {"start.iso", "Start", 0, 0},
    {"finish.iso", "Finish", 0, 0}, {"percent.brief", "Done", 1, 0},
    {"total_float.brief", "Float", 1, 0}, {"critical", "Critical", 0, 0},
};

static const struct column csv_columns[] = {
    {"wbs", "wbs", 0, 0},
    {"id", "id", 0, 0},
    {"name", "name", 0, 0},
    {"owner", "owner", 0, 0},
    {"start", "start", 0, 0},
    {"finish", "finish", 0, 0},
    {"late_start", "late_start", 0, 0},
    {"late_finish", "late_finish", 0, 0},
    {"total_float.number", "total_float_days", 0, 0},
    {"free_float.number", "free_float_days", 0, 0},
    {"critical", "critical", 0, 0},
    {"percent", "percent", 0, 0},
    {"status", "status", 0, 0},
    {"due", "due", 0, 0},
    {"why", "why", 0, 0},
};

static const char json_names[] =
    "id/name/wbs/parent/summary/milestone/owner/start/finish/late_start/late_finish/total_float/"
    "free_float/critical/percent/status/due/slip/why/depends_on/ext/place";

static void put_json(struct buf *out, struct view *view)
{
    struct shown report = view_report(view), tasks = view_tasks(view), value;
    static const char *const head[] = {"project", "as_of",   "finish", "promise",
                                       "slip",    "percent", "chance"};
    struct json json;

    json_init(&json, out);
    json_open(&json, NULL, '{', 0);
    for (size_t i = 0; i < sizeof head / sizeof *head; i++)
        if (view_source(view)->field(view_source(view), &report, head[i], strlen(head[i]), &value))
            rows_json_value(&json, view, head[i], &value);
    rows_json(&json, view, "tasks", &tasks, json_names);
    json_close(&json, '}');
}

static void put(struct buf *out, const struct schedule *schedule, struct view *view,
                const char *format)
{
    struct shown tasks = view_tasks(view);

    if (strncmp(format, "json", 4) == 0)
        put_json(out, view);
    else if (strncmp(format, "csv", 3) == 0)
        rows_csv(out, view, &tasks, csv_columns, sizeof csv_columns / sizeof *csv_columns);
    else {
        rows_table(out, view, &tasks, columns, sizeof columns / sizeof *columns);
        why_chance(out, schedule);
    }
}

static int print(const struct schedule *schedule)
{
    struct output out[OUTPUTS];
    size_t n = common_outputs(&common, "text/json/csv", out, OUTPUTS);
    struct view *view = view_new(schedule);
    struct buf text[OUTPUTS] = {{0}};

    for (size_t i = 0; i < n; i++)
        put(&text[i], schedule, view, out[i].format);
    view_free(view);
    return common_write(out, text, n);
}

static int print_why(const struct schedule *schedule)
{
    struct buf text = {0};
    int former;
    const struct record *task = plan_find(schedule->plan, why, &former);

    if (!task || task->kind != REGISTER_TASKS)
        options_wrong("there is no task '%s' in this plan", why);
    why_story(&text, schedule, (const struct task *)(const void *)task);
    int bad = output_write("-", text.text, text.n);

    buf_release(&text);
    return bad;
}

int main(int argc, char **argv)
{
    struct load load = {0};
    size_t n;
    char **operands = options_read(&program, argc, argv, &n);
    int given;

    common_check(&common);
    int32_t as_of = load_as_of(common.as_of, &given);

    if (load_plan(&load, common_plan(&common, operands, n)) < 0)
        return common_trouble(&common, &load.diag);
    check_rules(load_schedule(&load, as_of), given);
    int bad = why ? print_why(load.schedule) : print(load.schedule);

    if (!bad)
        common_say(&common, &load.diag);
    int status = bad ? 2 : common_exit(&common, &load.diag);

    load_release(&load);
    return status;
}
