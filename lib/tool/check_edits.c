/*
 * Rules about the edits of changes that are still to be made: each must find
 * what it names. The edits of an option apply in order, so a room is kept of
 * what those before have added, touched and taken away; nothing is applied.
 */
#include "tool/check.h"

#include "base/die.h"
#include "base/map.h"
#include "base/text.h"
#include "plan/change.h"
#include "plan/progress.h"
#include "read/node.h"
#include "tool/check_item.h"

#include <stdlib.h>
#include <string.h>

enum { GUESSES = 20 }; /* looking for what was meant costs a walk over all ids */
enum verb { VERB_NONE, VERB_ADD, VERB_SET, VERB_ADD_TO, VERB_REMOVE_FROM, VERB_REMOVE };
enum fate { FATE_NONE, FATE_ADDED, FATE_TOUCHED, FATE_REMOVED };

struct edits {
    const struct plan *plan;
    struct diag *diag;
    const struct change *change;
    uint8_t *facts; /* by task->number: has some, or has them below; NULL until asked for */
    struct pool pool;
    struct map fates; /* of ids in this option: enum fate */
    int guesses;
};

static struct place in_change(const struct edits *e, const struct node *node)
{
    return (struct place){e->change->record.place.file, node->at};
}

static enum verb verb_of(const char *key)
{
    static const char *const verbs[] = {"", "add", "set", "add_to", "remove_from", "remove"};

    for (int i = VERB_ADD; i <= VERB_REMOVE; i++)
        if (strcmp(key, verbs[i]) == 0)
            return (enum verb)i;
    return VERB_NONE;
}

/* The record as it is in the plan, whatever edits do to it; not by a former id. */
static struct record *in_plan(const struct edits *e, const char *id)
{
    int former;
    struct record *record = plan_find(e->plan, id, &former);

    return former ? NULL : record;
}

static int is_whole(const char *id)
{
    return strcmp(id, "project") == 0 || strcmp(id, "policy") == 0;
}

static void say_unknown(struct edits *e, const struct node *node, uint32_t fate)
{
    struct text_guess guess = {0};
    int former;
    const struct record *was = plan_find(e->plan, node->text, &former);

    for (size_t i = 0; i < e->plan->named.n && !was && e->guesses < GUESSES; i++)
        if (e->plan->named.v[i]->id)
            text_guess_offer(&guess, node->text, e->plan->named.v[i]->id);
    diag_add(e->diag, DIAG_EDIT_OF_UNKNOWN, in_change(e, node), node->key,
             diag_quote(e->diag, node->text),
             fate == FATE_REMOVED ? "an edit before it removes that"
             : was                ? diag_text(e->diag, "it is called '%s' now", was->id)
                                  : "the plan has no such record",
             guess.best ? guess.best : "");
    e->guesses++;
}

static void check_new(struct edits *e, const struct node *edit)
{
    const struct node *id = node_find(edit, "id");

    if (!id || id->kind != NODE_SCALAR || !id->n)
        return;
    uint32_t *fate = map_slot(&e->fates, id->text, id->n);
    const struct record *there = in_plan(e, id->text);

    if (*fate != FATE_REMOVED && (there || *fate)) {
        diag_add(e->diag, DIAG_EDIT_ADDS_EXISTING, in_change(e, id), id->text);
        if (there)
            diag_note(e->diag, check_place(there, 0), "'%s' is here", id->text);
    }
    *fate = FATE_ADDED;
}

struct written { /* a record in an edit, or in one that is there */
    const struct node *map;
    int kind;
};

static void say_field(const struct edits *e, const struct node *verb, const struct node *key,
                      const struct table *table)
{
    diag_add(e->diag, DIAG_EDIT_FIELD_UNKNOWN,
             ((struct place){e->change->record.place.file, key->key_at}), verb->key,
             diag_quote(e->diag, verb->text), diag_quote(e->diag, key->key), table->singular,
             field_guess(table, key->key));
}

/* Whatever an edit writes are fields of its register; records inside it are new ones. */
static void check_fields(struct edits *e, const struct node *edit, const struct node *verb,
                         int kind)
{
    struct written *v = NULL;
    size_t n = 0, cap = 0;

    ARRAY_PUSH(v, n, cap, ((struct written){edit, kind}));
    while (n) {
        struct written w = v[--n];
        const struct table *table = table_of((enum register_kind)w.kind);

        if (w.map != edit || verb_of(verb->key) == VERB_ADD)
            check_new(e, w.map);
        for (const struct node *key = w.map->child; key; key = key->next) {
            const struct field *field = field_find(table, key->key, 0);

            if ((w.map == edit && verb_of(key->key)) || strncmp(key->key, "x-", 2) == 0)
                continue;
            if (!field || field->kind == FIELD_COMPUTED)
                say_field(e, verb, key, table);
            else if (field->kind == FIELD_NESTED && key->kind == NODE_LIST)
                for (const struct node *in = key->child; in; in = in->next)
                    if (in->kind == NODE_MAP)
                        ARRAY_PUSH(v, n, cap, ((struct written){in, field->nested}));
        }
    }
    free(v);
}

/* Tasks with facts, and all above them, which would take them along. */
static void mark_facts(struct edits *e, const struct record *record)
{
    for (struct task *task = (struct task *)record; task && !e->facts[task->number];
         task = task->up)
        e->facts[task->number] = 1;
}

static int has_facts(struct edits *e, const struct record *record)
{
    if (record->kind != REGISTER_TASKS)
        return 0;
    if (!e->facts) {
        e->facts = pool_take(&e->pool, e->plan->rows[REGISTER_TASKS].n + 1);
        PLAN_EACH(e->plan, REGISTER_PROGRESS, progress, fact)
            mark_facts(e, fact->task.to);
        PLAN_EACH(e->plan, REGISTER_TIMESHEETS, timesheet, fact)
            mark_facts(e, fact->task.to);
    }
    return e->facts[((const struct task *)record)->number];
}

/* Whether an entry WANTED is in the list; what cannot be compared is taken to be. */
static int is_entry(const struct field *field, const struct record *record, const char *wanted)
{
    const void *at = field_at(field, record);
    size_t n = strcspn(wanted, " ");
    int some = 0;

    if (field->kind == FIELD_TEXTS) {
        const struct texts *texts = at;

        for (size_t i = 0; at && i < texts->n && !some; i++)
            some = texts->v[i].text && strcmp(texts->v[i].text, wanted) == 0;
    } else if (field->kind == FIELD_REFS) {
        const struct refs *refs = at;

        for (size_t i = 0; at && i < refs->n && !some; i++)
            some = refs->v[i].id && strcmp(refs->v[i].id, wanted) == 0;
    } else if (field->kind == FIELD_LINKS) {
        const struct links *links = at;

        for (size_t i = 0; at && i < links->n && !some; i++)
            some = links->v[i].task.id && strlen(links->v[i].task.id) == n &&
                   memcmp(links->v[i].task.id, wanted, n) == 0;
    } else {
        some = 1;
    }
    return some;
}

static void check_entry(const struct edits *e, const struct field *field,
                        const struct record *record, const struct node *entry)
{
    if (entry->kind == NODE_SCALAR && entry->n && !is_entry(field, record, entry->text))
        diag_add(e->diag, DIAG_EDIT_ENTRY_MISSING, in_change(e, entry),
                 diag_quote(e->diag, entry->text), field->key, check_id(record));
}

/* Entries that are to be taken out of lists as they stand now. */
static void check_remove_from(const struct edits *e, const struct node *edit,
                              const struct record *record)
{
    for (const struct node *key = edit->child; key; key = key->next) {
        const struct field *field =
            verb_of(key->key) == VERB_NONE ? field_find(table_of(record->kind), key->key, 0) : NULL;

        if (!field)
            continue;
        if (key->kind == NODE_SCALAR)
            check_entry(e, field, record, key);
        for (const struct node *entry = key->kind == NODE_LIST ? key->child : NULL; entry;
             entry = entry->next)
            check_entry(e, field, record, entry);
    }
}

static void check_named(struct edits *e, enum verb verb, const struct node *edit,
                        const struct node *named)
{
    uint32_t *fate = map_slot(&e->fates, named->text, named->n);
    const struct record *record = in_plan(e, named->text);
    const struct node *id = verb == VERB_SET ? node_find(edit, "id") : NULL;

    if (is_whole(named->text) && verb != VERB_REMOVE) {
        check_fields(e, edit, named, register_find(named->text));
        return;
    }
    if (*fate == FATE_REMOVED || (!record && *fate == FATE_NONE)) {
        say_unknown(e, named, *fate);
        return;
    }
    if (id)
        diag_add(e->diag, DIAG_EDIT_CHANGES_ID, in_change(e, id), named->text);
    if (verb == VERB_REMOVE && record && *fate != FATE_ADDED && has_facts(e, record))
        diag_add(e->diag, DIAG_EDIT_REMOVES_FACTS, in_change(e, named), named->text);
    if (verb == VERB_REMOVE_FROM && record && *fate == FATE_NONE)
        check_remove_from(e, edit, record);
    *fate = verb == VERB_REMOVE ? FATE_REMOVED : *fate == FATE_NONE ? FATE_TOUCHED : *fate;
    if (verb != VERB_REMOVE && record)
        check_fields(e, edit, named, record->kind);
}

static void check_edit(struct edits *e, const struct node *edit)
{
    for (const struct node *key = edit->child; edit->kind == NODE_MAP && key; key = key->next) {
        enum verb verb = verb_of(key->key);

        if (verb == VERB_NONE || key->kind != NODE_SCALAR || !key->n)
            continue;
        if (verb == VERB_ADD && register_find(key->text) >= 0)
            check_fields(e, edit, key, register_find(key->text));
        else if (verb != VERB_ADD)
            check_named(e, verb, edit, key);
        return;
    }
}

/* What TEXT names up to the N-th byte: in the plan, or added by this option. */
static int is_touched(const struct edits *e, const char *text, size_t n)
{
    const char *id = diag_text(e->diag, "%.*s", (int)n, text);

    return in_plan(e, id) || map_find(&e->fates, text, n) == FATE_ADDED;
}

/* Ids may have points in them, so a field is what is behind the last. */
static void check_touches(const struct edits *e, const struct text *text)
{
    const char *point = text->text ? strrchr(text->text, '.') : NULL;

    if (!text->text || is_touched(e, text->text, text->n) || is_whole(text->text))
        return;
    size_t n = point ? (size_t)(point - text->text) : text->n;
    const char *id = diag_text(e->diag, "%.*s", (int)n, text->text);
    const char *why = "there is no such record";
    const struct record *record = in_plan(e, id);
    int kind = is_whole(id) ? register_find(id) : record ? (int)record->kind : -1;
    const struct table *table = kind < 0 || !point ? NULL : table_of((enum register_kind)kind);

    if (table && (field_find(table, point + 1, 0) || strcmp(point + 1, "id") == 0))
        return;
    if (!table && point && is_touched(e, text->text, n))
        return;
    const char *meant = table ? field_guess(table, point + 1) : "";

    if (table)
        why = diag_text(e->diag, "a %s has no such field", table->singular);
    diag_add(e->diag, DIAG_TOUCHES_UNKNOWN, place_in(&e->change->record, text->at),
             diag_quote(e->diag, text->text), why,
             *meant ? diag_text(e->diag, "%s.%s", id, meant) : "");
}

/* Of a change that is decided, only what is to be written still. */
static int is_to_come(const struct change *change, const struct change_option *option,
                      int32_t as_of)
{
    enum change_status status = change_status_at(change, as_of);

    return status <= CHANGE_CONSULTED ||
           (status == CHANGE_APPROVED &&
            option == change_option(change, change->decided_option.text));
}

void check_edits(const struct schedule *s)
{
    struct edits e = {.plan = s->plan, .diag = s->plan->diag};

    PLAN_EACH(s->plan, REGISTER_CHANGES, change, change)
        for (size_t i = 0; i < change->options.n; i++) {
            const struct change_option *option = &change->options.v[i];
            const struct node *edits = option->edits;

            if (!is_to_come(change, option, s->as_of))
                continue;
            e.change = change;
            for (const struct node *edit = edits ? edits->child : NULL; edit; edit = edit->next)
                check_edit(&e, edit);
            for (size_t j = 0; j < option->touches.n; j++)
                check_touches(&e, &option->touches.v[j]);
            map_release(&e.fates);
        }
    pool_release(&e.pool);
}
