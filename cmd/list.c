/* plan-list: the rows of a register, or what one party has to do: which, in what order, and how. */
#include "base/options.h"
#include "base/output.h"
#include "base/text.h"
#include "show/columns.h"
#include "show/finish.h"
#include "show/json.h"
#include "show/pick.h"
#include "show/rows.h"
#include "show/view.h"
#include "show/where.h"
#include "tool/check.h"
#include "tool/duties.h"
#include "tool/load.h"

#include <stdio.h>
#include <string.h>

static struct common common;
static struct {
    const char *columns, *where, *by, *mine;
} asked;

static const struct option_spec options[] = {
    COMMON_PLAN(common),
    COMMON_OUTPUT(common, "text, json, csv or tsv"),
    {'w', "where", "EXPR", "only those: 'owner = li and due < 2026-12-01 and not done'",
     &asked.where, NULL},
    {'s', "sort", "A,-B", "by these fields, -B from the greatest down", &asked.by, NULL},
    {0, "columns", "A,B,C", "show these fields, such as name,owner.name,due", &asked.columns,
     NULL},
    {0, "mine", "PARTY", "what this person or side has to do, over all registers", &asked.mine,
     NULL},
    COMMON_MESSAGES(common),
};

static const struct program program = {
    "plan-list", "[options] REGISTER [PLAN]\n       plan-list [options] --mine PARTY [PLAN]",
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

/* The person, stakeholder or client called ID; ends the program where there is none. */
static const struct record *party_asked(const struct plan *plan, const char *id)
{
    int former;
    const struct record *record = plan_find(plan, id, &former);
    struct text_guess guess = {0};

    if (record && (PARTY & REGISTER_BIT(record->kind)))
        return record;
    if (record)
        options_wrong("--mine: '%s' is a %s, not a person, stakeholder or client", id,
                      table_of((enum register_kind)record->kind)->singular);
    for (size_t i = 0; i < plan->named.n; i++)
        if (plan->named.v[i]->id && (PARTY & REGISTER_BIT(plan->named.v[i]->kind)))
            text_guess_offer(&guess, id, plan->named.v[i]->id);
    if (guess.best)
        options_wrong("--mine: the plan has no '%s'; did you mean '%s'?", id, guess.best);
    options_wrong("--mine: the plan has no '%s'", id);
}

struct listing {
    struct view *view;
    const struct table *table;
    struct shown rows;
    struct columns columns;
};

static void put_json(struct buf *out, struct listing *l)
{
    struct shown report = view_report(l->view), value;
    struct json json;

    json_init(&json, out);
    json_open(&json, NULL, '{', 0);
    if (view_source(l->view)->field(view_source(l->view), &report, "as_of", 5, &value))
        rows_json_value(&json, l->view, "as_of", &value);
    if (asked.mine)
        json_text(&json, "party", asked.mine, strlen(asked.mine));
    rows_json(&json, l->view, l->table->name, &l->rows, columns_all(&l->columns, l->table));
    json_close(&json, '}');
}

static void put(struct buf *out, const char *format, struct listing *l)
{
    if (strncmp(format, "json", 4) == 0)
        put_json(out, l);
    else if (strncmp(format, "csv", 3) == 0)
        rows_csv(out, l->view, &l->rows, l->columns.v, l->columns.n);
    else if (strncmp(format, "tsv", 3) == 0)
        rows_tsv(out, l->view, &l->rows, l->columns.v, l->columns.n);
    else
        rows_table(out, l->view, &l->rows, l->columns.v, l->columns.n);
}

static int print(struct listing *l)
{
    struct output out[16];
    size_t n = common_outputs(&common, "text/json/csv/tsv", out, 16);
    int bad = 0;

    columns_of(&l->columns, l->table, asked.columns);
    for (size_t i = 0; i < n && !bad; i++) {
        struct buf text = {0};

        put(&text, out[i].format, l);
        bad = output_write(out[i].file, buf_text(&text), text.n);
        buf_release(&text);
    }
    columns_release(&l->columns);
    return bad;
}

/* What was asked for, of a register or (KIND < 0) of one party's duties. */
static int list(const struct schedule *schedule, int kind)
{
    struct listing l = {.view = view_new(schedule)};
    struct duties duties = {0};
    struct pick pick;
    struct where *where = NULL;

    if (kind < 0) {
        duties_gather(&duties, schedule, party_asked(schedule->plan, asked.mine));
        l.table = duties_table();
        l.rows = view_parts(l.view, l.table, duties.v, duties.n);
    } else {
        l.table = table_of((enum register_kind)kind);
        l.rows = kind == REGISTER_TASKS ? view_tasks(l.view)
                                        : view_register(l.view, (enum register_kind)kind);
    }
    if (asked.where)
        where = where_read(asked.where, l.table, schedule->plan, schedule->as_of);
    pick_rows(&pick, l.view, &l.rows, l.table, where, asked.by);
    l.rows = pick.list;
    int bad = print(&l);

    pick_release(&pick);
    where_free(where);
    duties_release(&duties);
    view_free(l.view);
    return bad;
}

/* The register that is to be listed, -1 for duties; *USED: how many operands said so. */
static int kind_asked(char **operands, size_t n, size_t *used)
{
    *used = !asked.mine;
    if (asked.mine && n && (n > 1 || register_find(operands[0]) >= 0))
        options_wrong("--mine goes over all registers; leave '%s' out, or say "
                      "--where 'owner = %s'", operands[0], asked.mine);
    if (asked.mine)
        return -1;
    if (!n)
        options_wrong("name a register, such as tasks, risks or actions%s", "");
    return (int)register_asked(operands[0]);
}

int main(int argc, char **argv)
{
    struct load load = {0};
    size_t n, used;
    char **operands = options_read(&program, argc, argv, &n);
    int given;

    common_check(&common);
    int kind = kind_asked(operands, n, &used);
    int32_t as_of = load_as_of(common.as_of, &given);

    int status;

    if (load_plan(&load, common_plan(&common, operands + used, n - used)) < 0) {
        status = common_trouble(&common, &load.diag);
    } else {
        check_rules(load_schedule(&load, as_of), given);
        status = list(load.schedule, kind) ? 2 : 0;
        if (!status) {
            common_say(&common, &load.diag);
            status = common_exit(&common, &load.diag);
        }
    }
    load_release(&load);
    return status;
}
