/*
 * A record is bound by walking its mapping once. Keys usually come in the
 * table's order, so each is looked for behind the last one found.
 */
#include "plan/bind_room.h"

#include "base/buf.h"
#include "base/date.h"
#include "base/die.h"
#include "base/text.h"

#include <stdlib.h>
#include <string.h>

static struct place node_place(const struct bind *b, const struct node *node)
{
    return (struct place){b->file, node->at};
}

void bind_fault(struct bind *b, int code, const struct node *node)
{
    const char *text = node->kind == NODE_SCALAR ? node->text
                       : node->kind == NODE_MAP  ? "a mapping"
                                                 : "a list";
    const char *words = b->field->words ? b->field->words : "";
    char date[17];

    if ((code == DIAG_NOT_A_DATE || code == DIAG_NO_SUCH_DATE) && node->kind == NODE_SCALAR) {
        date_meant(node->text, node->n, date);
        words = diag_text(b->diag, "%s", date);
    }
    diag_add(b->diag, (enum diag_code)code, node_place(b, node), diag_quote(b->diag, text),
             b->field->key, words);
}

void bind_shape(struct bind *b, const struct node *node, const char *wanted)
{
    const char *key = b->field ? diag_text(b->diag, "'%s', which takes %s", b->field->key, wanted)
                               : wanted;

    diag_add(b->diag, DIAG_WRONG_SHAPE, node_place(b, node), key);
}

const struct node *bind_scalar(struct bind *b, const struct node *node, const char *wanted)
{
    if (node->kind == NODE_SCALAR)
        return node;
    bind_shape(b, node, wanted);
    return NULL;
}

const struct node *bind_first(const struct node *node)
{
    return node->kind == NODE_LIST ? node->child : node;
}

size_t bind_count(const struct node *node)
{
    size_t n = 0;

    for (const struct node *e = bind_first(node); e; e = bind_next(node, e))
        n++;
    return n;
}

const struct node *bind_next(const struct node *list, const struct node *entry)
{
    return list->kind == NODE_LIST ? entry->next : NULL;
}

struct text bind_text(struct bind *b, const char *text, size_t n, uint32_t at)
{
    return (struct text){pool_text(&b->plan->pool, text, n), (uint32_t)n, at};
}

struct ref bind_ref(struct bind *b, const char *id, size_t n, uint32_t at)
{
    return (struct ref){.id = pool_text(&b->plan->pool, id, n), .at = at};
}

/* Depth is at most 64. */
static struct node *node_keep(struct pool *pool, const struct node *node)
{
    struct node *kept = pool_take(pool, sizeof *kept), **end = &kept->child;

    *kept = *node;
    kept->next = kept->child = NULL;
    if (node->key)
        kept->key = pool_text(pool, node->key, strlen(node->key));
    if (node->text)
        kept->text = pool_text(pool, node->text, node->n);
    for (const struct node *e = node->child; e; e = e->next, end = &(*end)->next)
        *end = node_keep(pool, e);
    return kept;
}

struct node *bind_keep(struct bind *b, const struct node *node)
{
    return node_keep(&b->plan->pool, node);
}

static void bind_id(struct bind *b, const struct node *node, struct record *record)
{
    if (!bind_scalar(b, node, "one id"))
        return;
    if (!text_is_id(node->text, node->n)) {
        bind_fault(b, DIAG_NOT_AN_ID, node);
        return;
    }
    if (register_find(node->text) >= 0 || strcmp(node->text, "client") == 0 ||
        strcmp(node->text, "team") == 0 || strcmp(node->text, "all") == 0) {
        bind_fault(b, DIAG_RESERVED_ID, node);
        return;
    }
    record->id = pool_text(&b->plan->pool, node->text, node->n);
    record->id_at = node->at;
}

void bind_field(struct bind *b, const struct node *node, void *owner)
{
    struct record *record = owner; /* or a part, which has neither */

    if ((b->field->flags & FIELD_RARE) && !record->rare)
        record->rare = pool_take(&b->plan->pool, table_of(record->kind)->rare);
    if ((b->field->flags & FIELD_MORE) && !record->more)
        record->more = pool_take(&b->plan->pool, sizeof *record->more);
    void *into = field_at(b->field, owner);

    switch ((enum field_kind)b->field->kind) {
    case FIELD_ID: bind_id(b, node, owner); break;
    case FIELD_TEXT: bind_line(b, node, into); break;
    case FIELD_PROSE: bind_prose(b, node, into); break;
    case FIELD_TEXTS: bind_texts(b, node, into); break;
    case FIELD_WORD: bind_word(b, node, into); break;
    case FIELD_WORDS: bind_words(b, node, into); break;
    case FIELD_DATES: bind_dates(b, node, into); break;
    case FIELD_RANGES: bind_ranges(b, node, into); break;
    case FIELD_QUANTITY: bind_quantity(b, node, into); break;
    case FIELD_PRIORITY: bind_priority(b, node, into); break;
    case FIELD_REF:
        if (bind_scalar(b, node, "one id"))
            *(struct ref *)into = bind_ref(b, node->text, node->n, node->at);
        break;
    case FIELD_REFS: bind_refs(b, node, into); break;
    case FIELD_LINKS: bind_links(b, node, into); break;
    case FIELD_ASSIGNEES: bind_assignees(b, node, into); break;
    case FIELD_CONSTRAINT: bind_constraint(b, node, into); break;
    case FIELD_WEEK: bind_week(b, node, into); break;
    case FIELD_HOURS: bind_hours(b, node, into); break;
    case FIELD_EXT: *(const struct node **)into = bind_keep(b, node); break;
    case FIELD_EDITS: bind_edits(b, node, into); break;
    case FIELD_PART: bind_part(b, node, into); break;
    case FIELD_PARTS: bind_parts(b, node, into); break;
    case FIELD_NESTED: break; /* bind_record() comes to it */
    case FIELD_COMPUTED:
        diag_add(b->diag, DIAG_COMPUTED_KEY, ((struct place){b->file, node->key_at}), node->key,
                 b->field->help);
        break;
    default: bind_value(b, node, into); break;
    }
}

static void unknown_key(struct bind *b, const struct table *table, const struct node *node)
{
    if (strncmp(node->key, "x-", 2) == 0)
        return;
    diag_add(b->diag, DIAG_UNKNOWN_KEY, ((struct place){b->file, node->key_at}), node->key,
             table->singular, field_guess(table, node->key));
}

uint64_t bind_fields(struct bind *b, const struct table *table, const struct node *map, void *into)
{
    uint64_t written = 0;
    size_t hint = 0;

    for (const struct node *node = map->child; node; node = node->next) {
        const struct field *field = field_find(table, node->key, hint);

        if (!field) {
            unknown_key(b, table, node);
            continue;
        }
        hint = (size_t)(field - table->field) + 1;
        if (node_is_empty(node)) {
            if (node->style == NODE_REFUSED)
                written |= UINT64_C(1) << (hint - 1);
            continue;
        }
        if (written & UINT64_C(1) << (hint - 1)) {
            diag_add(b->diag, DIAG_DUPLICATE_KEY, ((struct place){b->file, node->key_at}),
                     node->key);
            continue;
        }
        b->field = field;
        bind_field(b, node, into);
        written |= UINT64_C(1) << (hint - 1);
    }
    b->field = NULL;
    return written;
}

/* The word behind WORD in "one/two/three", or NULL; the first has the whole for its WORD. */
static const char *word_next(const char *word)
{
    word = strchr(word, '/');
    return word ? word + 1 : NULL;
}

int bind_choice(const char *words, const char *text)
{
    size_t n = strlen(text);
    int number = 1;

    for (const char *word = words; word; word = word_next(word), number++)
        if (strcspn(word, "/") == n && memcmp(word, text, n) == 0)
            return number;
    return 0;
}

const char *bind_nearest(struct bind *b, const char *words, const char *text)
{
    struct text_guess guess = {0};

    for (const char *word = words; word; word = word_next(word))
        text_guess_offer(&guess, text, diag_text(b->diag, "%.*s", (int)strcspn(word, "/"), word));
    return guess.best ? guess.best : "";
}

void bind_keys(struct bind *b, const struct node *map, const char *keys)
{
    for (const struct node *node = map->child; node; node = node->next)
        if (strncmp(node->key, "x-", 2) != 0 && !bind_choice(keys, node->key))
            diag_add(b->diag, DIAG_UNKNOWN_KEY, ((struct place){b->file, node->key_at}),
                     node->key, b->field->key, bind_nearest(b, keys, node->key));
}

void bind_given(struct bind *b, struct record *record, const char *key, const struct node *value)
{
    b->field = field_find(table_of(record->kind), key, 0);
    if (!b->field)
        return;
    bind_field(b, value, record);
    record->written |= UINT64_C(1) << (b->field - table_of(record->kind)->field);
}

static struct record *record_new(struct bind *b, enum register_kind kind, const struct node *map)
{
    struct record *record = pool_take(&b->plan->pool, table_of(kind)->size);
    struct rows *rows = &b->plan->rows[kind];

    record->kind = (uint8_t)kind;
    record->place = (struct place){b->file, map->at};
    ARRAY_PUSH(rows->v, rows->n, rows->cap, record);
    return record;
}

void bind_back(struct record *record, const char *key, struct record *up)
{
    const struct table *table = table_of(record->kind);
    const struct field *field = field_find(table, key, 0);

    record->written |= UINT64_C(1) << (field - table->field);
    *(struct ref *)field_at(field, record) =
        (struct ref){.id = up->id, .to = up, .at = record->place.at};
}

/* The reference that nesting gives: a task in a task has it as its parent. */
static void back_reference(struct bind *b, struct record *record, const char *key,
                           struct record *up)
{
    const struct field *field = field_find(table_of(record->kind), key, 0);
    const struct ref *back = field_at(field, record);

    if (back->id)
        diag_add(b->diag, DIAG_PARENT_TWICE, place_in(record, back->at), back->id,
                 up->id ? up->id : "", key);
    bind_back(record, key, up);
}

static struct record *bind_one(struct bind *b, enum register_kind kind, const struct node *map)
{
    const struct table *table = table_of(kind);

    b->field = NULL;
    if (map->kind != NODE_MAP) {
        if (!node_is_empty(map))
            bind_shape(b, map, diag_text(b->diag, "a %s, which takes a mapping", table->singular));
        return NULL;
    }
    if (kind == REGISTER_TASKS && b->plan->rows[kind].n >= PLAN_TASKS_MOST) {
        b->plan->full = 1;
        return NULL;
    }
    struct record *record = record_new(b, kind, map);

    record->written = bind_fields(b, table, map, record);
    return record;
}

struct nest { /* a list of records inside a record, half bound */
    const struct node *list, *next;
    struct record *up;
    const struct field *field;
};

/* The lists nested in MAP, the first to be bound on top. */
static size_t nests_push(struct bind *b, struct nest *stack, size_t n, const struct node *map,
                         struct record *up)
{
    const struct table *table = table_of(up->kind);

    for (uint64_t left = up->written, last; left; left ^= last) {
        last = UINT64_C(1) << (63 - __builtin_clzll(left));
        const struct field *field = &table->field[__builtin_ctzll(last)];
        const struct node *list =
            field->kind == FIELD_NESTED ? node_find(map, field->key) : NULL;

        if (!list || node_is_empty(list))
            continue;
        b->field = field;
        if (list->kind == NODE_SCALAR)
            bind_shape(b, list, "a list");
        else if (n < 256)
            stack[n++] = (struct nest){list, bind_first(list), up, field};
    }
    return n;
}

struct record *bind_record(struct bind *b, enum register_kind kind, const struct node *map)
{
    struct nest stack[256];
    struct record *first = bind_one(b, kind, map);
    size_t n = first ? nests_push(b, stack, 0, map, first) : 0;

    while (n) {
        struct nest *top = &stack[n - 1];
        const struct node *node = top->next;

        if (!node) {
            n--;
            continue;
        }
        top->next = bind_next(top->list, node);
        struct record *record = bind_one(b, top->field->nested, node);

        if (!record)
            continue;
        back_reference(b, record, top->field->back, top->up);
        n = nests_push(b, stack, n, node, record);
    }
    return first;
}
