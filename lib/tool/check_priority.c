/*
 * Work of low priority that urgent work waits for. The greatest priority of
 * what waits is carried back through the network, each node once: a hull has
 * what the links out of its summary lead to, a leaf takes from the hull above,
 * and a gate has the greatest of the leaves below.
 */
#include "tool/check.h"

#include "base/die.h"
#include "calc/network_order.h"
#include "tool/check_item.h"

#include <stdlib.h>
#include <string.h>

enum { PRIORITY_HIGH = 700 };

struct urgency {
    const struct schedule *s;
    const struct task **entry; /* by element: the most urgent of a leaf, or of those below */
    const struct task **after; /* by element: the most urgent that waits for it */
};

/* A milestone has no work, so what it takes from above says nothing of its own. */
static int priority_of(const struct task *task)
{
    const struct task *from =
        task->milestone.set && !task->priority.value ? NULL : task->from.priority;

    return from ? from->priority.value : PRIORITY_MEDIUM;
}

static const struct task *greater(const struct task *a, const struct task *b)
{
    if (!a || !b)
        return a ? a : b;
    return priority_of(b) > priority_of(a) ? b : a;
}

static void gather_after(struct urgency *u, uint32_t element)
{
    const struct network *net = &u->s->net;
    const struct network_order *order = net->order;
    uint32_t up = net->up[element];
    const struct task *most = up == UINT32_MAX ? NULL : u->after[up];

    for (uint32_t i = order->out_first[element]; i < order->out_first[element + 1]; i++)
        most = greater(most, u->entry[net->bond[order->out[i]].to]);
    u->after[element] = most;
}

static void gather(struct urgency *u, struct node_of node)
{
    const struct network *net = &u->s->net;
    uint32_t e = node.element, up = net->up[e];

    if (node.role != ROLE_GATE)
        gather_after(u, e);
    if (node.role == ROLE_HULL)
        return;
    if (node.role == ROLE_LEAF)
        u->entry[e] = net->activity[e].state == ACTIVITY_OUT    ? NULL
                      : net->activity[e].state == ACTIVITY_DONE ? u->after[e]
                                                                : greater(u->s->of[e], u->after[e]);
    if (up != UINT32_MAX)
        u->entry[up] = greater(u->entry[up], u->entry[e]);
}

static void check_leaf(const struct urgency *u, uint32_t e)
{
    const struct task *task = u->s->of[e], *after = u->after[e];
    const struct task *from = task->from.priority;
    struct diag *diag = u->s->plan->diag;

    if (!from || from->priority.value >= PRIORITY_MEDIUM || !after ||
        priority_of(after) < PRIORITY_HIGH || u->s->net.activity[e].state >= ACTIVITY_DONE)
        return;
    diag_add(diag, DIAG_PRIORITY_TOO_LOW,
             place_in(&task->record, from == task ? from->priority.at : task->record.id_at),
             check_id(&task->record), check_id(&after->record));
    diag_note(diag, place_in(&after->from.priority->record, after->from.priority->priority.at),
              "the priority of '%s'", check_id(&after->record));
}

/* Most plans have no work of low priority, and need no walk. */
static int has_low(const struct plan *plan)
{
    for (size_t i = 0; i < plan->rows[REGISTER_TASKS].n; i++)
        if (plan->outline[i]->priority.value && plan->outline[i]->priority.value < PRIORITY_MEDIUM)
            return 1;
    return 0;
}

void check_priority(const struct schedule *s)
{
    size_t elements = s->net.leaves + s->net.summaries;
    size_t size = (elements + 1) * sizeof(struct task *);

    if (!has_low(s->plan))
        return;
    struct urgency u = {s, xmalloc(size), xmalloc(size)};

    memset(u.entry, 0, size);
    memset(u.after, 0, size);
    for (size_t i = s->net.order->n; i-- > 0;)
        gather(&u, network_node(&s->net, s->net.order->node[i]));
    for (uint32_t e = 0; e < s->net.leaves; e++)
        check_leaf(&u, e);
    free(u.entry);
    free(u.after);
}
