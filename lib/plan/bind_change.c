/* Quantities with their unit, and the edits of a change, which are kept as they stand. */
#include "plan/bind_room.h"

#include "plan/change.h"

#include <string.h>

void bind_quantity(struct bind *b, const struct node *node, struct quantity *into)
{
    size_t unit;

    if (!bind_scalar(b, node, "a number, and a unit"))
        return;
    int fault = value_quantity(node->text, node->n, into, &unit);

    if (fault != VALUE_FINE) {
        *into = (struct quantity){0};
        bind_fault(b, fault, node);
        return;
    }
    into->at = node->at;
    if (unit < node->n)
        into->unit = bind_text(b, node->text + unit, node->n - unit, 0).text;
}

/* NULL, or what is wrong with an edit. */
static const char *edit_fault(struct bind *b, const struct node *edit)
{
    const struct node *verb = NULL;

    if (edit->kind != NODE_MAP)
        return "it must be a mapping";
    for (const struct node *e = edit->child; e; e = e->next) {
        if (!bind_choice(EDIT_VERBS, e->key))
            continue;
        if (verb)
            return diag_text(b->diag, "'%s' beside '%s'", e->key, verb->key);
        verb = e;
    }
    if (!verb)
        return "it has no verb";
    if (verb->kind != NODE_SCALAR || !verb->n)
        return diag_text(b->diag, "'%s' of what", verb->key);
    if (strcmp(verb->key, "add") == 0 && register_find(verb->text) < 0)
        return diag_text(b->diag, "'%s' is no register", verb->text);
    return NULL;
}

void bind_edits(struct bind *b, const struct node *node, const struct node **into)
{
    struct node list = {.kind = NODE_LIST, .at = node->at};

    if (node->kind == NODE_SCALAR) {
        bind_shape(b, node, "a list of mappings");
        return;
    }
    for (const struct node *e = bind_first(node); e; e = bind_next(node, e)) {
        const char *fault = edit_fault(b, e);

        if (fault)
            diag_add(b->diag, DIAG_NOT_AN_EDIT, ((struct place){b->file, e->at}), fault);
    }
    struct node *kept = bind_keep(b, node->kind == NODE_LIST ? node : &list);

    if (node->kind == NODE_MAP)
        kept->child = bind_keep(b, node);
    *into = kept;
}
