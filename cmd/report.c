/* plan-report: the pages that people read. */
#include "base/options.h"
#include "base/output.h"
#include "read/source.h"
#include "show/finish.h"
#include "show/report.h"
#include "tool/check.h"
#include "tool/load.h"

#include <string.h>

static struct common common;
static const char *template_path;

static const struct option_spec options[] = {
    COMMON_PLAN(common),
    COMMON_OUTPUT(common, "html or md"),
    {0, "template", "FILE", "render with this Mustache template instead", &template_path, NULL},
    COMMON_MESSAGES(common),
};

static const struct program program = {
    "plan-report", "[options] REPORT [PLAN]",
    "Renders a report of a plan; REPORT is: status. Formats: html, md.", options,
    sizeof options / sizeof *options, 2};

static int print(const struct schedule *schedule, const char *report)
{
    struct output out[OUTPUTS];
    struct buf text[OUTPUTS] = {{0}};
    size_t n = common_outputs(&common, "html/md", out, OUTPUTS);
    struct pool pool = {0};
    uint32_t file = template_path ? source_file(template_path, &pool, schedule->plan->diag) : 0;
    int bad = template_path && !file ? -1 : 0;

    for (size_t i = 0; i < n && !bad; i++) {
        int markdown = strncmp(out[i].format, "md", 2) == 0;

        bad = file ? report_render_file(schedule, file, markdown, &text[i])
                   : report_render(schedule, report, markdown, &text[i]);
    }
    if (bad)
        common_trouble(&common, schedule->plan->diag);
    pool_release(&pool);
    for (size_t i = 0; bad && i < n; i++)
        buf_release(&text[i]);
    return bad ? bad : common_write(out, text, n);
}

int main(int argc, char **argv)
{
    struct load load = {0};
    size_t n;
    char **operands = options_read(&program, argc, argv, &n);
    int given;

    common_check(&common);
    if (!n || strcmp(operands[0], "status") != 0)
        options_wrong(n ? "there is no report '%s'; there is: status" : "name a report: status",
                      n ? operands[0] : "");
    int32_t as_of = load_as_of(common.as_of, &given);

    if (load_plan(&load, common_plan(&common, operands + 1, n - 1)) < 0)
        return common_trouble(&common, &load.diag);
    check_rules(load_schedule(&load, as_of), given);
    int bad = print(load.schedule, operands[0]);

    if (!bad)
        common_say(&common, &load.diag);
    int status = bad ? 2 : common_exit(&common, &load.diag);

    load_release(&load);
    return status;
}
