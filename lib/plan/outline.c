/*
 * Children hang on their parents in the order they were read. A chain of
 * `parent:` can be as long as the plan, so nothing here goes up or down it
 * more than once, and nothing recurses.
 */
#include "plan/outline.h"

#include "base/buf.h"
#include "base/die.h"

#include <stdlib.h>

static struct task *parent_of(const struct task *task)
{
    return (struct task *)task->parent.to;
}

static void circle_said(struct plan *plan, struct task *task)
{
    size_t steps = 0;

    diag_add(plan->diag, DIAG_PARENT_CIRCLE, place_in(&task->record, task->parent.at),
             task->record.id);
    task->in_circle = 1;
    for (struct task *up = parent_of(task); up != task; up = parent_of(up)) {
        up->in_circle = 1;
        if (steps++ < 20)
            diag_note(plan->diag, place_in(&up->record, up->parent.at), "'%s' is part of '%s'",
                      up->record.id, up->parent.id);
    }
    task->parent.to = NULL;
}

/*
 * The task walks up until it meets one that is known to be fine; what it
 * passed is fine then too. Meeting its own TRAIL, which is kept in `number`,
 * is a circle.
 */
static void circle_open(struct plan *plan, struct task *task, uint32_t trail)
{
    while (task && !task->number) {
        task->number = trail;
        task = parent_of(task);
    }
    if (task && task->number == trail)
        circle_said(plan, task);
}

static void child_hang(struct task *task, uint32_t *tops)
{
    struct task *up = parent_of(task);

    task->up = up;
    task->position = !up ? ++*tops : up->last_child ? up->last_child->position + 1 : 1;
    if (!up)
        return;
    if (up->last_child)
        up->last_child->next = task;
    else
        up->child = task;
    up->last_child = task;
}

#define INHERIT(task, what, given)                                                                 \
    ((task)->from.what = (given) ? (task) : (task)->up ? (task)->up->from.what : NULL)

static void inherit(struct task *task)
{
    INHERIT(task, owner, task->owner.id);
    INHERIT(task, priority, task->priority.value);
    INHERIT(task, due, task->due.at);
    INHERIT(task, calendar, task->calendar.id);
    INHERIT(task, goals, task->goals.n);
    INHERIT(task, line, task_rare(task)->line.id);
}

static struct task *after(struct task *task)
{
    while (task && !task->next)
        task = task->up;
    return task ? task->next : NULL;
}

static void visit(struct plan *plan, struct task *top, size_t *n)
{
    for (struct task *task = top; task;) {
        task->number = (uint32_t)*n;
        plan->outline[(*n)++] = task;
        task->leaf = (uint32_t)plan->leaves;
        inherit(task);
        if (task->child) {
            task = task->child;
            continue;
        }
        plan->leaf[plan->leaves++] = task;
        task = after(task);
    }
}

void outline_build(struct plan *plan)
{
    struct rows *tasks = &plan->rows[REGISTER_TASKS];
    uint32_t tops = 0;
    size_t n = 0;

    for (size_t i = 0; i < tasks->n; i++) { /* what is hung already is in no circle */
        circle_open(plan, (struct task *)tasks->v[i], (uint32_t)i + 1);
        child_hang((struct task *)tasks->v[i], &tops);
    }
    plan->outline = pool_take(&plan->pool, tasks->n * sizeof *plan->outline);
    plan->leaf = pool_take(&plan->pool, tasks->n * sizeof *plan->leaf);
    for (size_t i = 0; i < tasks->n; i++)
        if (!((struct task *)tasks->v[i])->up)
            visit(plan, (struct task *)tasks->v[i], &n);
}

/* Written from the end, so that the way up is gone only once. */
void outline_wbs(const struct task *task, struct buf *text)
{
    uint32_t number[64];
    size_t n = 0;

    for (; task && n < sizeof number / sizeof *number; task = task->up)
        number[n++] = task->position;
    while (n--)
        buf_format(text, "%u%s", number[n], n ? "." : "");
}

int outline_depth(const struct task *task)
{
    int depth = 0;

    while ((task = task->up))
        depth++;
    return depth;
}

int outline_follows(const struct task *task)
{
    const struct task_rare *rare = task_rare(task);

    return rare->spans.n || rare->every.at || rare->ev_method.kind == EV_LEVEL_OF_EFFORT;
}
