/*
 * The only user of libyaml, and only of its events: the document loader takes
 * sixteen times the file in memory and twice the time.
 *
 * A tree is built with a stack of the collections that are open, so that no
 * depth of input can exhaust ours. The nodes of one item live in a scratch
 * pool that the next item clears. libyaml counts characters; bytes are found
 * by counting along, and in a file of pure ASCII they are the same.
 */
#include "read/yaml.h"

#include "base/die.h"
#include "base/map.h"
#include "base/text.h"
#include "read/yaml_fault.h"

#include <stdlib.h>
#include <string.h>
#include <yaml.h>

enum { DEPTH_LIMIT = 64, SCALAR_LIMIT = 1 << 20, KEY_LIMIT = 256, FEW_KEYS = 16 };

struct open { /* a collection that is being filled */
    struct node *node;
    struct node **end; /* where its next entry goes */
    size_t n;
    struct map keys; /* of a mapping with many keys */
};

struct yaml {
    yaml_parser_t parser;
    yaml_event_t event;
    struct diag *diag;
    uint32_t number;
    const char *text;
    size_t from, to;
    int ascii, in_list, broken;
    size_t seen_chars, seen_bytes; /* of the part from `from`; a known pair */
    const char *key;               /* the top-level key under way */
    uint32_t key_at;
    struct pool keys, scratch;
    struct map top; /* top-level keys met */
};

/* The byte of the file where character number CHARS of the part stands. */
static uint32_t byte_at(struct yaml *y, size_t chars)
{
    const char *text = y->text + y->from;
    size_t n = y->to - y->from, c = y->seen_chars, b = y->seen_bytes;

    if (y->ascii)
        return (uint32_t)(y->from + (chars < n ? chars : n));
    while (c < chars && b < n) {
        do
            b++;
        while (b < n && ((unsigned char)text[b] & 0xc0) == 0x80);
        c++;
    }
    while (c > chars) {
        do
            b--;
        while (((unsigned char)text[b] & 0xc0) == 0x80);
        c--;
    }
    y->seen_chars = c;
    y->seen_bytes = b;
    return (uint32_t)(y->from + b);
}

static struct place place_at(struct yaml *y, yaml_mark_t mark)
{
    return (struct place){y->number, byte_at(y, mark.index)};
}

static void parser_fault(struct yaml *y)
{
    yaml_parser_t *p = &y->parser;

    if (p->error == YAML_MEMORY_ERROR)
        die("out of memory");
    uint32_t context = byte_at(y, p->context_mark.index), at = byte_at(y, p->problem_mark.index);

    yaml_fault(y->diag, y->number, p->problem, at, p->context, p->context ? context : at);
}

/* The next event is in y->event; 0 at a fault, which was said. */
static int advance(struct yaml *y)
{
    yaml_event_delete(&y->event);
    if (yaml_parser_parse(&y->parser, &y->event))
        return 1;
    memset(&y->event, 0, sizeof y->event);
    parser_fault(y);
    y->broken = 1;
    return 0;
}

static int refuse(struct yaml *y, enum diag_code code, const char *particular)
{
    diag_add(y->diag, code, place_at(y, y->event.start_mark), particular);
    y->broken = 1;
    return 0;
}

/* What the event has that a plan must not have; 1 if nothing. */
static int is_plain_event(struct yaml *y)
{
    const yaml_char_t *anchor = NULL, *tag = NULL;

    switch (y->event.type) {
    case YAML_ALIAS_EVENT:
        return refuse(y, DIAG_YAML_ANCHOR, (const char *)y->event.data.alias.anchor);
    case YAML_SCALAR_EVENT:
        anchor = y->event.data.scalar.anchor;
        tag = y->event.data.scalar.tag;
        break;
    case YAML_SEQUENCE_START_EVENT:
        anchor = y->event.data.sequence_start.anchor;
        tag = y->event.data.sequence_start.tag;
        break;
    case YAML_MAPPING_START_EVENT:
        anchor = y->event.data.mapping_start.anchor;
        tag = y->event.data.mapping_start.tag;
        break;
    default: return 1;
    }
    if (anchor)
        return refuse(y, DIAG_YAML_ANCHOR, (const char *)anchor);
    return tag ? refuse(y, DIAG_YAML_TAG, (const char *)tag) : 1;
}

/* Escapes can bring in what the file's bytes may not hold. */
static int hides_something(const char *text, size_t n, uint32_t *code)
{
    for (size_t i = 0; i < n;) {
        int length = text_decode(text + i, n - i, code);

        if (!length || (*code < 0x20 && *code != '\n' && *code != '\t') ||
            (*code >= 0x7f && *code < 0xa0) || (*code & 0xfffe) == 0xfffe ||
            (*code >= 0x2028 && *code <= 0x202e) || (*code >= 0x2066 && *code <= 0x2069))
            return 1;
        i += (size_t)length;
    }
    return 0;
}

/* `name: Fix #12` means "Fix" to YAML; nobody means that. `#-- so` and `#|so` are comments. */
static void look_for_lost_hash(struct yaml *y)
{
    uint32_t end = byte_at(y, y->event.end_mark.index), hash = end;

    while (hash < y->to && y->text[hash] == ' ')
        hash++;
    if (hash > end && hash + 1 < y->to && y->text[hash] == '#' &&
        !strchr(" \t\r\n#!|-=*~", y->text[hash + 1])) {
        size_t n = strcspn(y->text + hash, "\r\n");

        for (n = n < 40 ? n : 40; ((unsigned char)y->text[hash + n] & 0xc0) == 0x80;)
            n--;
        diag_add(y->diag, DIAG_LOST_HASH, ((struct place){y->number, hash}),
                 diag_text(y->diag, "%.*s", (int)n, y->text + hash));
    }
}

static void scalar_take(struct yaml *y, struct pool *pool, struct node *node)
{
    const char *text = (const char *)y->event.data.scalar.value;
    size_t n = y->event.data.scalar.length;
    yaml_scalar_style_t style = y->event.data.scalar.style;
    uint32_t code;

    node->style = style == YAML_PLAIN_SCALAR_STYLE ? NODE_PLAIN
                  : style == YAML_LITERAL_SCALAR_STYLE || style == YAML_FOLDED_SCALAR_STYLE
                      ? NODE_BLOCK
                      : NODE_QUOTED;
    if (n > SCALAR_LIMIT) {
        diag_add(y->diag, DIAG_SCALAR_TOO_LONG, ((struct place){y->number, node->at}), NULL);
        n = 0;
    }
    if (style == YAML_PLAIN_SCALAR_STYLE)
        look_for_lost_hash(y);
    else if (style == YAML_DOUBLE_QUOTED_SCALAR_STYLE && hides_something(text, n, &code)) {
        diag_add(y->diag, DIAG_HIDDEN_CHARACTER, ((struct place){y->number, node->at}),
                 diag_text(y->diag, "U+%04X", code));
        n = 0;
    }
    if (!n && y->event.data.scalar.length)
        node->style = NODE_REFUSED;
    node->text = pool_text(pool, text, n);
    node->n = (uint32_t)n;
    node->end = byte_at(y, y->event.end_mark.index);
}

/* The key that the event holds; NULL where it cannot be one, which was said. */
static const char *key_take(struct yaml *y, struct pool *pool)
{
    const char *text = (const char *)y->event.data.scalar.value;
    size_t n = y->event.data.scalar.length;

    if (y->event.type != YAML_SCALAR_EVENT || n > KEY_LIMIT || memchr(text, '\0', n)) {
        refuse(y, DIAG_YAML_COMPLEX_KEY, NULL);
        return NULL;
    }
    if (n == 2 && memcmp(text, "<<", 2) == 0) {
        refuse(y, DIAG_YAML_MERGE_KEY, NULL);
        return NULL;
    }
    return pool_text(pool, text, n);
}

/* Where KEY was first given in the mapping, plus one; 0 if it was not. */
static uint32_t first_given(const struct open *open, const char *key)
{
    if (open->keys.n)
        return map_find(&open->keys, key, strlen(key));
    const struct node *first = node_find(open->node, key);

    return first ? first->key_at + 1 : 0;
}

static void key_remember(struct open *open, const char *key, uint32_t at)
{
    if (open->n == FEW_KEYS)
        for (struct node *e = open->node->child; e; e = e->next) {
            uint32_t *first = map_slot(&open->keys, e->key, strlen(e->key));

            *first = *first ? *first : e->key_at + 1;
        }
    if (open->n >= FEW_KEYS)
        *map_slot(&open->keys, key, strlen(key)) = at + 1;
    open->n++;
}

static void duplicate_key(struct yaml *y, const char *key, uint32_t at, uint32_t first_at)
{
    diag_add(y->diag, DIAG_DUPLICATE_KEY, ((struct place){y->number, at}), key);
    diag_note(y->diag, (struct place){y->number, first_at}, "'%s' was first given here", key);
}

/*
 * Reads the key of the next entry into NODE, and goes on to the value's event.
 * A key given before is said, and the second value is still read.
 */
static int entry_key(struct yaml *y, struct pool *pool, struct open *open, struct node *node)
{
    if (!is_plain_event(y))
        return 0;
    node->key = key_take(y, pool);
    if (!node->key)
        return 0;
    node->key_at = byte_at(y, y->event.start_mark.index);
    node->key_end = byte_at(y, y->event.end_mark.index);
    uint32_t first = first_given(open, node->key);

    if (first)
        duplicate_key(y, node->key, node->key_at, first - 1);
    else
        key_remember(open, node->key, node->key_at);
    return advance(y);
}

static int is_end(const yaml_event_t *event)
{
    return event->type == YAML_SEQUENCE_END_EVENT || event->type == YAML_MAPPING_END_EVENT;
}

static void stack_clear(struct open *stack, size_t depth)
{
    while (depth)
        map_release(&stack[--depth].keys);
}

/*
 * The node that begins with the event at hand, with all below it. On return
 * the event at hand is its last. ABOVE collections are open around it. NULL
 * at a fault, which was said.
 */
static struct node *node_read(struct yaml *y, struct pool *pool, size_t above)
{
    struct open stack[DEPTH_LIMIT];
    struct node *root = NULL, **slot = &root;
    size_t depth = 0;

    for (;;) {
        struct node *node = pool_take(pool, sizeof *node);

        if (depth && stack[depth - 1].node->kind == NODE_MAP &&
            !entry_key(y, pool, &stack[depth - 1], node))
            break;
        if (!is_plain_event(y))
            break;
        node->at = byte_at(y, y->event.start_mark.index);
        *slot = node;
        slot = &node->next;
        if (y->event.type == YAML_SCALAR_EVENT) {
            scalar_take(y, pool, node);
        } else {
            node->kind = y->event.type == YAML_MAPPING_START_EVENT ? NODE_MAP : NODE_LIST;
            if (above + depth == DEPTH_LIMIT) {
                refuse(y, DIAG_TOO_DEEP, NULL);
                break;
            }
            stack[depth++] = (struct open){.node = node, .end = slot};
            slot = &node->child;
        }
        if (depth && !advance(y))
            break;
        while (depth && is_end(&y->event)) {
            slot = stack[--depth].end;
            map_release(&stack[depth].keys);
            if (depth && !advance(y))
                break;
        }
        if (y->broken)
            break;
        if (!depth)
            return root;
    }
    stack_clear(stack, depth);
    return NULL;
}

/* Goes to the event after stream and document start; 0 if there is none. */
static int document_start(struct yaml *y)
{
    if (!advance(y) || !advance(y) || y->event.type == YAML_STREAM_END_EVENT)
        return 0;
    if (y->event.data.document_start.version_directive ||
        y->event.data.document_start.tag_directives.start !=
            y->event.data.document_start.tag_directives.end)
        return refuse(y, DIAG_YAML_DIRECTIVE, NULL);
    return advance(y);
}

/* The event at hand is the document's last; nothing may follow. */
static void document_end(struct yaml *y)
{
    if (advance(y) && advance(y) && y->event.type != YAML_STREAM_END_EVENT)
        refuse(y, DIAG_YAML_SECOND_DOCUMENT, NULL);
}

static void reader_init(struct yaml *y, struct diag *diag, uint32_t number, size_t from,
                        size_t to, int ascii)
{
    *y = (struct yaml){.diag = diag, .number = number, .from = from, .to = to, .ascii = ascii};
    y->text = files_get(diag->files, number)->text;
    if (!yaml_parser_initialize(&y->parser))
        die("out of memory");
    yaml_parser_set_encoding(&y->parser, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&y->parser, (const unsigned char *)y->text + from, to - from);
}

static void reader_release(struct yaml *y)
{
    yaml_event_delete(&y->event);
    yaml_parser_delete(&y->parser);
    map_release(&y->top);
    pool_release(&y->keys);
    pool_release(&y->scratch);
}

struct yaml *yaml_open(struct diag *diag, uint32_t number, size_t from, size_t to, int ascii)
{
    struct yaml *y = xmalloc(sizeof *y);

    reader_init(y, diag, number, from, to, ascii);
    return y;
}

static enum yaml_step finish(struct yaml *y)
{
    if (!y->broken && y->event.type != YAML_STREAM_END_EVENT)
        document_end(y);
    return y->broken ? YAML_BROKEN : YAML_END;
}

/* The first call: up to the first key of the document's mapping. */
static int begin(struct yaml *y)
{
    if (!document_start(y))
        return 0;
    if (!is_plain_event(y))
        return 0;
    if (y->event.type == YAML_SCALAR_EVENT && y->event.data.scalar.length == 0)
        return 0; /* only comments */
    if (y->event.type != YAML_MAPPING_START_EVENT)
        return refuse(y, DIAG_WRONG_SHAPE, "the file, which maps registers to their content");
    return advance(y);
}

static int top_key(struct yaml *y)
{
    if (!is_plain_event(y) || !(y->key = key_take(y, &y->keys)))
        return 0;
    y->key_at = byte_at(y, y->event.start_mark.index);
    uint32_t *first = map_slot(&y->top, y->key, strlen(y->key));

    if (*first)
        duplicate_key(y, y->key, y->key_at, *first - 1);
    else
        *first = y->key_at + 1;
    return advance(y);
}

/* `tasks: []`: nothing but the key, which may be wrong. */
static enum yaml_step empty_list(struct yaml *y, struct yaml_item *item)
{
    y->in_list = 0;
    *item = (struct yaml_item){y->key, y->key_at, node_list(&y->scratch), 0};
    item->node->at = byte_at(y, y->event.start_mark.index);
    return YAML_ITEM;
}

enum yaml_step yaml_next(struct yaml *y, struct yaml_item *item)
{
    int started = y->key != NULL;

    pool_clear(&y->scratch);
    if (y->broken || (started ? !advance(y) : !begin(y)))
        return started || y->broken ? YAML_BROKEN : finish(y);
    for (;;) {
        if (y->in_list && y->event.type == YAML_SEQUENCE_END_EVENT) {
            y->in_list = 0;
            if (!advance(y))
                return YAML_BROKEN;
        }
        if (y->in_list)
            break;
        if (y->event.type == YAML_MAPPING_END_EVENT)
            return finish(y);
        if (!top_key(y))
            return YAML_BROKEN;
        if (!is_plain_event(y))
            return YAML_BROKEN;
        if (y->event.type != YAML_SEQUENCE_START_EVENT)
            break;
        y->in_list = 1;
        if (!advance(y))
            return YAML_BROKEN;
        if (y->event.type == YAML_SEQUENCE_END_EVENT)
            return empty_list(y, item);
    }
    item->node = node_read(y, &y->scratch, y->in_list ? 2 : 1);
    item->key = y->key;
    item->key_at = y->key_at;
    item->in_list = y->in_list;
    return item->node ? YAML_ITEM : YAML_BROKEN;
}

void yaml_close(struct yaml *y)
{
    if (!y)
        return;
    reader_release(y);
    free(y);
}

struct node *yaml_whole(struct diag *diag, uint32_t number, size_t from, size_t to, int ascii,
                        struct pool *pool, int *broken)
{
    struct yaml y;
    struct node *root = NULL;

    reader_init(&y, diag, number, from, to, ascii);
    if (document_start(&y) && (root = node_read(&y, pool, 0)))
        document_end(&y);
    *broken = y.broken;
    reader_release(&y);
    return *broken ? NULL : root;
}
