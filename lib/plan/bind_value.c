/* Texts, words, references, and the values that plan/value.h reads from one scalar. */
#include "plan/bind.h"

#include "base/buf.h"
#include "base/text.h"
#include "read/markdown.h"

#include <string.h>

/* What YAML 1.1 programs would make a truth value, an octal or a time of. */
static int is_yaml_11_guess(const struct node *node)
{
    static const char words[] = "/y/n/yes/no/on/off/true/false/Yes/No/On/Off/YES/NO/ON/OFF/";
    const char *text = node->text;
    size_t n = node->n;

    if (node->style != NODE_PLAIN || !n || n > 8)
        return 0;
    size_t digits = strspn(text, "0123456789");
    char framed[16] = "/";

    memcpy(framed + 1, text, n);
    framed[n + 1] = '/';
    if (strstr(words, framed))
        return 1;
    if (digits == n)
        return n > 1 && text[0] == '0';
    return digits && text[digits] == ':' && digits + 1 < n &&
           strspn(text + digits + 1, "0123456789:") == n - digits - 1;
}

/* A name is read by eye: nothing in it may break the line or turn its direction. */
static void look_for_hidden(struct bind *b, const struct node *node, size_t n)
{
    uint32_t code;

    for (size_t i = 0, length; i < n; i += length) {
        if (node->text[i] >= ' ' && node->text[i] < 0x7f) {
            length = 1;
            continue;
        }
        length = (size_t)text_decode(node->text + i, n - i, &code);
        const char *what = code == '\n'                          ? "a line break"
                           : code == '\t'                        ? "a tab"
                           : (code >= 0x202a && code <= 0x202e) ||
                                   (code >= 0x2066 && code <= 0x2069)
                               ? diag_text(b->diag, "U+%04X", code)
                               : NULL;

        if (what) {
            diag_add(b->diag, DIAG_HIDDEN_CHARACTER, ((struct place){b->file, node->at}), what);
            return;
        }
        if (!length)
            return;
    }
}

void bind_line(struct bind *b, const struct node *node, struct text *into)
{
    if (!bind_scalar(b, node, "one text"))
        return;
    if (is_yaml_11_guess(node))
        bind_fault(b, DIAG_YAML_11_GUESS, node);
    size_t n = node->n;

    while (n && (node->text[n - 1] == '\n' || node->text[n - 1] == ' '))
        n--;
    *into = bind_text(b, node->text, n, node->at);
    if (b->field->flags & FIELD_LINE)
        look_for_hidden(b, node, n);
}

void bind_prose(struct bind *b, const struct node *node, struct text *into)
{
    struct place place = {b->file, node->at};

    if (bind_scalar(b, node, "one text") &&
        markdown_check(b->diag, place, node->text, node->n) == 0)
        *into = bind_text(b, node->text, node->n, node->at);
}

void bind_texts(struct bind *b, const struct node *node, struct texts *into)
{
    into->v = pool_take(&b->plan->pool, bind_count(node) * sizeof *into->v);
    for (const struct node *e = bind_first(node); e; e = bind_next(node, e))
        if (!node_is_empty(e))
            bind_line(b, e, &into->v[into->n++]);
}

void bind_refs(struct bind *b, const struct node *node, struct refs *into)
{
    into->v = pool_take(&b->plan->pool, bind_count(node) * sizeof *into->v);
    for (const struct node *e = bind_first(node); e; e = bind_next(node, e))
        if (!node_is_empty(e) && bind_scalar(b, e, "ids"))
            into->v[into->n++] = bind_ref(b, e->text, e->n, e->at);
}

void bind_word(struct bind *b, const struct node *node, struct word *into)
{
    const char *words = b->field->words;

    if (!bind_scalar(b, node, "one word"))
        return;
    int value = bind_choice(words, node->text);

    if (value)
        *into = (struct word){(uint8_t)value, node->at};
    else
        diag_add(b->diag, DIAG_NOT_A_WORD, ((struct place){b->file, node->at}), node->text,
                 b->field->key, bind_nearest(b, words, node->text), words);
}

/* The kinds that one reader of plan/value.h makes of a scalar. */
static int read_value(struct bind *b, const struct node *node, void *into)
{
    const struct units *units = &b->plan->units;
    const char *text = node->text;
    size_t n = node->n;

    switch (b->field->kind) {
    case FIELD_FLAG: return value_flag(text, n, into);
    case FIELD_NUMBER: return value_number(text, n, into);
    case FIELD_PERCENT: return value_percent(text, n, into);
    case FIELD_MONEY: return value_money(units, text, n, into);
    case FIELD_START:
    case FIELD_END: return value_when(text, n, into);
    case FIELD_WORK: return value_work(units, text, n, into);
    case FIELD_RANGE: return value_range(text, n, into);
    default: return value_estimate(units, text, n, into);
    }
}

/* Where a value keeps the place it was written at; all begin to differ before it. */
static uint32_t *value_at(enum field_kind kind, void *value)
{
    switch (kind) {
    case FIELD_FLAG: return &((struct flag *)value)->at;
    case FIELD_NUMBER: return &((struct number *)value)->at;
    case FIELD_PERCENT: return &((struct percent *)value)->at;
    case FIELD_MONEY: return &((struct money *)value)->at;
    case FIELD_START:
    case FIELD_END: return &((struct when *)value)->at;
    case FIELD_WORK: return &((struct work *)value)->at;
    case FIELD_RANGE: return &((struct range *)value)->from.at;
    default: return &((struct estimate *)value)->at;
    }
}

static const struct node *points_of(struct bind *b, const struct node *map, struct buf *text)
{
    static const char *const point[] = {"low", "likely", "high"};
    const struct node *e = NULL;

    bind_keys(b, map, "low/likely/high");
    for (int i = 0; i < 3; i++) {
        e = node_find(map, point[i]);
        if (!e || e->kind != NODE_SCALAR)
            return NULL;
        buf_format(text, "%s%s", i ? ".." : "", e->text);
    }
    return e;
}

/* `{low, likely, high}` is the long form of `low..likely..high`. */
static void bind_points(struct bind *b, const struct node *map, struct estimate *into)
{
    struct buf text = {0};

    if (!points_of(b, map, &text)) {
        bind_fault(b, DIAG_THREE_POINTS, map);
    } else {
        int fault = value_estimate(&b->plan->units, text.text, text.n, into);

        into->at = map->at;
        if (fault != VALUE_FINE) {
            bind_fault(b, fault, map);
            *into = (struct estimate){0};
        }
    }
    buf_release(&text);
}

static size_t value_size(enum field_kind kind)
{
    switch (kind) {
    case FIELD_FLAG: return sizeof(struct flag);
    case FIELD_NUMBER: return sizeof(struct number);
    case FIELD_PERCENT: return sizeof(struct percent);
    case FIELD_MONEY: return sizeof(struct money);
    case FIELD_START:
    case FIELD_END: return sizeof(struct when);
    case FIELD_WORK: return sizeof(struct work);
    case FIELD_RANGE: return sizeof(struct range);
    default: return sizeof(struct estimate);
    }
}

void bind_value(struct bind *b, const struct node *node, void *into)
{
    enum field_kind kind = b->field->kind;
    size_t size = value_size(kind);

    if ((kind == FIELD_ESTIMATE || kind == FIELD_EFFORT) && node->kind == NODE_MAP) {
        bind_points(b, node, into);
    } else if (bind_scalar(b, node, "one value")) {
        int fault = read_value(b, node, into);

        *value_at(kind, into) = node->at;
        if (fault != VALUE_FINE) {
            memset(into, 0, size);
            bind_fault(b, fault, node);
        }
    }
    if (kind == FIELD_RANGE && node->n > 2 && strcmp(node->text + node->n - 2, "..") == 0) {
        memset(into, 0, size);
        bind_fault(b, DIAG_NOT_A_RANGE, node);
    }
    if (kind == FIELD_EFFORT && ((struct estimate *)into)->elapsed) {
        memset(into, 0, size);
        bind_fault(b, DIAG_NOT_ELAPSED, node);
    }
}
