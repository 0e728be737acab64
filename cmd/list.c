/* plan-list: the rows of a register, with the columns that are asked for. */
#include "base/options.h"
#include "base/output.h"
#include "base/text.h"
#include "show/columns.h"
#include "show/finish.h"
#include "show/json.h"
#include "show/rows.h"
#include "show/view.h"
#include "tool/check.h"
#include "tool/load.h"

#include <stdio.h>
#include <string.h>

static struct common common;
static const char *columns_asked;

static const struct option_spec options[] = {
    COMMON_PLAN(common),
    COMMON_OUTPUT(common),
    {0, "columns", "A,B,C", "show these fields, such as name,owner.name,due", &columns_asked, NULL},
    COMMON_MESSAGES(common),
};

static const struct program program = {
    "plan-list", "[options] REGISTER [PLAN]",
    "Lists the records of a register: tasks, risks, actions and so on.", options,
    sizeof options / sizeof *options, 2};

/* The register called NAME; ends the program where there is none. */
static enum register_kind register_asked(const char *name)
{
    struct text_guess guess = {0};
    int kind = register_find(name);

    for (int i = 0; i < REGISTERS; i++)
        text_guess_offer(&guess, name, table_of((enum register_kind)i)->name);
    if (kind < 0 && guess.best)
        options_wrong("there is no register '%s'; did you mean '%s'?", name, guess.best);
    if (kind < 0)
        options_wrong("there is no register '%s'", name);
    return (enum register_kind)kind;
}

static void put_json(struct buf *out, struct view *view, enum register_kind kind,
                     const struct shown *rows, struct columns *columns)
{
    const struct table *table = table_of(kind);
    struct shown report = view_report(view), value;
    struct json json;

    json_init(&json, out);
    json_open(&json, NULL, '{', 0);
    if (view_source(view)->field(view_source(view), &report, "as_of", 5, &value))
        rows_json_value(&json, view, "as_of", &value);
    rows_json(&json, view, table->name, rows, columns_all(columns, table));
    json_close(&json, '}');
}

static void put(struct buf *out, struct view *view, enum register_kind kind, const char *format,
                struct columns *columns)
{
    struct shown rows = kind == REGISTER_TASKS ? view_tasks(view) : view_register(view, kind);

    if (strncmp(format, "json", 4) == 0)
        put_json(out, view, kind, &rows, columns);
    else if (strncmp(format, "csv", 3) == 0)
        rows_csv(out, view, &rows, columns->v, columns->n);
    else if (strncmp(format, "tsv", 3) == 0)
        rows_tsv(out, view, &rows, columns->v, columns->n);
    else
        rows_table(out, view, &rows, columns->v, columns->n);
}

static int print(const struct schedule *schedule, enum register_kind kind)
{
    struct output out[16];
    size_t n = common_outputs(&common, "text/json/csv/tsv", out, 16);
    struct view *view = view_new(schedule);
    struct columns columns = {0};
    int bad = 0;

    columns_of(&columns, table_of(kind), columns_asked);
    for (size_t i = 0; i < n && !bad; i++) {
        struct buf text = {0};

        put(&text, view, kind, out[i].format, &columns);
        bad = output_write(out[i].file, buf_text(&text), text.n);
        buf_release(&text);
    }
    columns_release(&columns);
    view_free(view);
    return bad;
}

int main(int argc, char **argv)
{
    struct load load = {0};
    size_t n;
    char **operands = options_read(&program, argc, argv, &n);
    int given;

    common_check(&common);
    if (!n)
        options_wrong("name a register, such as tasks, risks or actions%s", "");
    enum register_kind kind = register_asked(operands[0]);
    int32_t as_of = load_as_of(common.as_of, &given);

    int status;

    if (load_plan(&load, common_plan(&common, operands + 1, n - 1)) < 0) {
        status = common_trouble(&common, &load.diag);
    } else {
        check_rules(load_schedule(&load, as_of), given);
        status = print(load.schedule, kind) ? 2 : 0;
        if (!status) {
            common_say(&common, &load.diag);
            status = common_exit(&common, &load.diag);
        }
    }
    load_release(&load);
    return status;
}
