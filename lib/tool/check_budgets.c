/*
 * Rules about the budget: each frame and line holds what is put into it, and
 * every amount can be counted in the currency of the project. Amounts without
 * a rate are left out of sums; that they have none is said once.
 */
#include "tool/check.h"

#include "base/die.h"
#include "plan/exchange.h"
#include "plan/money.h"
#include "tool/check_item.h"

#include <stdlib.h>
#include <string.h>

struct charge { /* what is put on a line of the budget */
    const struct budget_line *line;
    int64_t minor;
};

struct charges {
    struct charge *v;
    size_t n, cap;
};

static int64_t own_money(const struct schedule *s, const struct money *money, int32_t day)
{
    int64_t minor;

    exchange_money(s->plan, money, day, &minor);
    return minor;
}

static int by_line(const void *a, const void *b)
{
    const struct place x = ((const struct charge *)a)->line->record.place;
    const struct place y = ((const struct charge *)b)->line->record.place;

    if (x.file != y.file)
        return x.file < y.file ? -1 : 1;
    return x.at < y.at ? -1 : x.at > y.at;
}

static void charge(struct charges *charges, const struct ref *line, int64_t minor)
{
    if (line->to && line->to->kind == REGISTER_BUDGET && minor)
        ARRAY_PUSH(charges->v, charges->n, charges->cap,
                   ((struct charge){(const struct budget_line *)line->to, minor}));
}

/* Says CODE of each line whose charges are more than it holds. */
static void check_charges(const struct schedule *s, struct charges *charges, enum diag_code code)
{
    const struct plan *plan = s->plan;

    if (charges->n)
        qsort(charges->v, charges->n, sizeof *charges->v, by_line);
    for (size_t i = 0; i < charges->n;) {
        const struct budget_line *line = charges->v[i].line;
        int64_t sum = 0, amount = own_money(s, &line->amount, s->as_of);

        for (; i < charges->n && charges->v[i].line == line; i++)
            sum = money_sum(sum, charges->v[i].minor);
        if (line->amount.at && sum > amount && exchange_known(plan, line->amount.currency))
            diag_add(plan->diag, code, place_in(&line->record, line->amount.at), line->record.id,
                     check_money(plan, sum), check_money(plan, amount));
    }
    free(charges->v);
}

/* From the end of the outline every task is met after all below it. */
static void check_frames(const struct schedule *s)
{
    const struct plan *plan = s->plan;
    size_t n = plan->rows[REGISTER_TASKS].n;
    int64_t *inside = xmalloc((n + 1) * sizeof *inside);

    memset(inside, 0, (n + 1) * sizeof *inside);
    for (size_t i = n; i-- > 0;) {
        const struct task *task = plan->outline[i];
        const struct money *budget = &task_rare(task)->budget;
        int64_t frame = own_money(s, budget, s->as_of);

        if (budget->at && inside[i] > frame && exchange_known(plan, budget->currency))
            diag_add(plan->diag, DIAG_BUDGET_OVER_FRAME, place_in(&task->record, budget->at),
                     check_id(&task->record), check_money(plan, inside[i]),
                     check_money(plan, frame));
        if (task->up)
            inside[task->up->number] =
                money_sum(inside[task->up->number], budget->at ? frame : inside[i]);
    }
    free(inside);
}

static const struct record *line_of(const struct task *task)
{
    return task->from.line ? task_rare(task->from.line)->line.to : NULL;
}

/* By task, 1 where something below is paid from another line. The caller frees. */
static uint8_t *mixed_frames(const struct plan *plan)
{
    size_t n = plan->rows[REGISTER_TASKS].n;
    uint8_t *mixed = xmalloc(n + 1);

    memset(mixed, 0, n + 1);
    for (size_t i = n; i-- > 0;) {
        const struct task *task = plan->outline[i];

        if (task->up && (mixed[i] || line_of(task) != line_of(task->up)))
            mixed[task->up->number] = 1;
    }
    return mixed;
}

/* What a task is worth is in the frame above it, if all of that is paid from one line. */
static int is_in_frame(const struct task *task, const uint8_t *mixed)
{
    for (const struct task *up = task->up; up && !mixed[up->number]; up = up->up)
        if (task_rare(up)->budget.at)
            return 1;
    return 0;
}

static void check_lines(const struct schedule *s)
{
    const struct plan *plan = s->plan;
    struct charges charges = {0};
    uint8_t *mixed = mixed_frames(plan);

    for (size_t i = 0; i < plan->rows[REGISTER_TASKS].n && plan->rows[REGISTER_BUDGET].n; i++) {
        const struct task *task = plan->outline[i];
        const struct money *budget = &task_rare(task)->budget;

        if (budget->at && task->from.line && !mixed[i] && !is_in_frame(task, mixed))
            charge(&charges, &task_rare(task->from.line)->line, own_money(s, budget, s->as_of));
    }
    free(mixed);
    check_charges(s, &charges, DIAG_BUDGET_OVER_LINE);
}

/* Spent and committed up to the status date. */
static void check_expenses(const struct schedule *s)
{
    const struct plan *plan = s->plan;
    struct charges charges = {0};

    PLAN_EACH(plan, REGISTER_EXPENSES, expense, e) {
        int spent = e->date.at && e->date.day <= s->as_of;
        const struct when *when = spent || !e->committed_on.at ? &e->date : &e->committed_on;
        const struct task *task = (const struct task *)e->task.to;
        const struct task *from = task ? task->from.line : NULL;

        if (!when->at)
            diag_add(plan->diag, DIAG_EXPENSE_WITHOUT_DAY, place_in(&e->record, e->amount.at), "");
        else if (when->day <= s->as_of)
            charge(&charges, e->line.id || !from ? &e->line : &task_rare(from)->line,
                   own_money(s, &e->amount, when->day));
    }
    check_charges(s, &charges, DIAG_LINE_OVERSPENT);
}

void check_budgets(const struct schedule *s)
{
    check_frames(s);
    check_lines(s);
    check_expenses(s);
}
