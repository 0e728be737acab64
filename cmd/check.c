/* plan-check: everything that can be wrong in a plan, all of it in one run. */
#include "base/options.h"
#include "base/output.h"
#include "calc/completeness.h"
#include "show/findings.h"
#include "show/finish.h"
#include "show/reference.h"
#include "show/schema.h"
#include "tool/check.h"
#include "tool/choice.h"
#include "tool/load.h"
#include "tool/verdict.h"
#include "tool/whose.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

static struct common common;
static struct option_list only, skip;
static const char *health_asked;
static const char *explain, *schema_asked, *reference_asked;
static struct choice choice;

static const struct option_spec options[] = {
    COMMON_PLAN(common),
    COMMON_OUTPUT(common, "text, github, gitlab, sarif, junit or json"),
    {0, "only", "FAMILY[,...]", "only these families: language, tasks, ...", NULL, &only},
    {0, "skip", "ID[,...]", "no findings with these ids", NULL, &skip},
    {0, "health", NULL, "print the health of the schedule, by points, instead of findings",
     &health_asked, NULL},
    {0, "explain", "ID", "print what a finding means and what to do about it", &explain, NULL},
    {0, "print-schema", NULL, "print the JSON Schema of plan files, for editors", &schema_asked,
     NULL},
    {0, "print-reference", NULL, "print the manual page of all registers and their fields",
     &reference_asked, NULL},
    COMMON_MESSAGES(common),
};

static const struct program program = {
    "plan-check", "[options] [PLAN]", "Says everything that is wrong in a plan.", options,
    sizeof options / sizeof *options, 1};

/* What needs no plan: 0 printed, 2 trouble, -1 nothing of it was asked for. */
static int print_asked(void)
{
    struct buf text = {0};
    int code = explain ? message_find(explain) : -1;

    if (explain && code < 0)
        options_wrong("there is no finding '%s'; ids look like PL214", explain);
    if (explain)
        findings_explain(&text, (enum diag_code)code);
    else if (schema_asked)
        schema_put(&text);
    else if (reference_asked)
        reference_put(&text);
    else
        return -1;
    int bad = output_write("-", text.text, text.n);

    buf_release(&text);
    return bad ? 2 : 0;
}

/* The count goes to stderr, so that the findings stay alone on stdout. */
static void say_count(const struct load *load)
{
    struct buf count = {0};

    if (common.quiet || !load->plan)
        return;
    findings_count(&count, &load->diag);
    if (common.verbose) {
        struct completeness complete;

        completeness_count(load->plan, &complete);
        buf_format(&count, ", %d %% complete", (int)completeness_share(&complete.all) / 100);
    }
    size_t tasks = load->plan->rows[REGISTER_TASKS].n;

    fprintf(stderr, "plan-check: %zu task%s, %s\n", tasks, tasks == 1 ? "" : "s", count.text);
    buf_release(&count);
}

static int print(struct load *load)
{
    struct findings findings = {.diag = &load->diag,
                                .plan = load->plan,
                                .schedule = load->schedule,
                                .health_alone = health_asked != NULL,
                                .at_least = SEVERITY_NOTE,
                                .fail_on = common_fail_on(&common),
                                .families = choice.families};
    struct output out[OUTPUTS];
    struct buf text[OUTPUTS] = {{0}};
    size_t n = common_outputs(&common, findings_formats(), out, OUTPUTS);

    diag_sort(&load->diag);
    choice_apply(&choice, &load->diag);
    if (load->plan)
        whose_fill(load->plan, &load->diag);
    if (!load->plan && strncmp(out->format, "text", 4) == 0)
        return common_trouble(&common, &load->diag);
    for (size_t i = 0; i < n; i++) {
        findings.colour = strcmp(out[i].file, "-") == 0 &&
                          findings_colour(common.colour, STDOUT_FILENO);
        findings_put(&text[i], &findings, out[i].format);
    }
    return common_write(out, text, n);
}

int main(int argc, char **argv)
{
    struct load load = {0};
    size_t n;
    char **operands = options_read(&program, argc, argv, &n);

    common_check(&common);
    int status = print_asked();

    if (status >= 0)
        return status;
    choice_read(&choice, &only, &skip);
    choice.rules |= health_asked != NULL;
    int given;
    int32_t as_of = load_as_of(common.as_of, &given);

    if (load_plan(&load, common_plan(&common, operands, n)) == 0) {
        if (choice.rules)
            check_rules(load_schedule(&load, as_of), given);
        else
            verdict_give(load.plan, &load.diag, as_of, 0);
    }
    status = print(&load) ? 2 : common_exit(&common, &load.diag);

    if (status < 2 && !common.format)
        say_count(&load);
    load_release(&load);
    return status;
}
