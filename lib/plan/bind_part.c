/*
 * Parts of records: mappings inside a record, alone or in lists, which may
 * have parts themselves. Some may be written short: the words of one line
 * fill the fields that the table's `brief` names, in order, and the last one
 * takes the rest. Behind a field's name, `?` says that it may be missing: a
 * word that does not read as such a value is left for the next field.
 */
#include "plan/bind_room.h"

#include "base/buf.h"

#include <string.h>

/* What is said of an entry that lacks a required field: the field of the record names it. */
static void missing(struct bind *b, const struct table *table, const struct node *e,
                    uint64_t written)
{
    for (size_t i = 0; i < table->n; i++)
        if ((table->field[i].flags & FIELD_REQUIRED) && !(written & UINT64_C(1) << i))
            diag_add(b->diag, DIAG_MISSING_FIELD, ((struct place){b->file, e->at}),
                     table->field[i].key, table->singular);
}

void bind_part(struct bind *b, const struct node *node, void *into)
{
    const struct field *field = b->field;
    void *part;

    if (node->kind != NODE_MAP) {
        bind_shape(b, node, "a mapping");
        return;
    }
    memcpy(&part, into, sizeof part);
    if (!part) {
        part = pool_take(&b->plan->pool, field->part->size);
        memcpy(into, &part, sizeof part);
    }
    missing(b, field->part, node, bind_fields(b, field->part, node, part));
    b->field = field;
}

/* One word for FIELD; 0 if it may be missing and this is no value of its kind. */
static int word_bind(struct bind *b, const struct field *field, int optional,
                     const struct node *word, void *part)
{
    char scratch[64]; /* for the largest single value */
    struct field named = *field;

    if (optional && field_size(field->kind) <= sizeof scratch) {
        memset(scratch, 0, sizeof scratch);
        if (bind_value_read(b, field->kind, word, scratch) != VALUE_FINE)
            return 0;
    }
    named.key = b->field->key;
    const struct field *outer = b->field;

    b->field = &named;
    bind_field(b, word, part);
    b->field = outer;
    return 1;
}

static size_t skip_blanks(const struct node *e, size_t at)
{
    while (at < e->n && (e->text[at] == ' ' || e->text[at] == '\t'))
        at++;
    return at;
}

/* The words of E, which is one line, by the table's short form. */
static uint64_t brief_bind(struct bind *b, const struct table *table, const struct node *e,
                           void *part)
{
    uint64_t written = 0;
    size_t at = skip_blanks(e, 0);

    for (const char *name = table->brief; *name && at < e->n; name += *name == ' ') {
        char key[32];
        size_t n = strcspn(name, " ?");

        memcpy(key, name, n);
        key[n] = '\0';
        name += n;
        int optional = *name == '?';

        name += optional;
        const struct field *field = field_find(table, key, 0);
        size_t end = *name ? at + strcspn(e->text + at, " \t") : e->n;
        struct node word = {.text = pool_text(&b->plan->pool, e->text + at, end - at),
                            .n = (uint32_t)(end - at), .at = e->at + (uint32_t)at,
                            .style = NODE_QUOTED};

        if (!word_bind(b, field, optional, &word, part))
            continue;
        written |= UINT64_C(1) << (field - table->field);
        at = skip_blanks(e, end);
    }
    return written;
}

void bind_parts(struct bind *b, const struct node *node, void *into)
{
    const struct field *field = b->field;
    const struct table *table = field->part;
    struct parts parts = {pool_take(&b->plan->pool, bind_count(node) * table->size), 0};

    for (const struct node *e = bind_first(node); e; e = bind_next(node, e)) {
        char *part = (char *)parts.v + parts.n * table->size;
        uint64_t written;

        b->field = field;
        if (node_is_empty(e))
            continue;
        if (e->kind == NODE_MAP) {
            written = bind_fields(b, table, e, part);
        } else if (e->kind == NODE_SCALAR && table->brief) {
            written = brief_bind(b, table, e, part);
        } else {
            bind_shape(b, e, table->brief ? diag_text(b->diag, "%s, or mappings", table->brief)
                                          : "a list of mappings");
            continue;
        }
        missing(b, table, e, written);
        parts.n++;
    }
    b->field = field;
    memcpy(into, &parts, sizeof parts);
}
