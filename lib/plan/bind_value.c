/* Texts, words, references, and the values that are read from one scalar. */
#include "plan/bind_room.h"

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

static void out_of_range(struct bind *b, const struct node *node, const char *wanted)
{
    diag_add(b->diag, DIAG_OUT_OF_RANGE, ((struct place){b->file, node->at}), b->field->key,
             wanted);
}

/* What the flags of a text ask of it. */
static void look_at_shape(struct bind *b, const struct node *node, const struct text *text)
{
    static const char letters[] =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_+-/";
    unsigned flags = b->field->flags;

    if ((flags & FIELD_LOCAL) && !text_is_id(text->text, text->n))
        bind_fault(b, DIAG_NOT_AN_ID, node);
    if (flags & FIELD_LINE)
        look_for_hidden(b, node, text->n);
    if ((flags & FIELD_CURRENCY) && (text->n != 3 || strspn(text->text, letters) < 3 ||
                                     strpbrk(text->text, letters + 26)))
        out_of_range(b, node, "three capital letters, such as EUR");
    if ((flags & FIELD_TIMEZONE) && strcmp(text->text, "UTC") != 0 &&
        (!strchr(text->text, '/') || strspn(text->text, letters) != text->n))
        out_of_range(b, node, "UTC, or a name such as Europe/Berlin");
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
    if (b->field->flags)
        look_at_shape(b, node, into);
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
    for (const struct node *e = bind_first(node); e; e = bind_next(node, e)) {
        if (node_is_empty(e))
            continue;
        bind_line(b, e, &into->v[into->n]);
        into->n += into->v[into->n].text != NULL;
    }
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

void bind_words(struct bind *b, const struct node *node, struct words *into)
{
    into->v = pool_take(&b->plan->pool, bind_count(node) * sizeof *into->v);
    for (const struct node *e = bind_first(node); e; e = bind_next(node, e)) {
        if (node_is_empty(e))
            continue;
        bind_word(b, e, &into->v[into->n]);
        into->n += into->v[into->n].value != 0;
    }
}

int bind_value_read(struct bind *b, enum field_kind kind, const struct node *node, void *into)
{
    const struct units *units = &b->plan->units;
    const char *text = node->text;
    size_t n = node->n;

    switch (kind) {
    case FIELD_FLAG: return value_flag(text, n, into);
    case FIELD_WHOLE: return value_whole(text, n, into);
    case FIELD_NUMBER: return value_number(text, n, into);
    case FIELD_PERCENT: return value_percent(text, n, into);
    case FIELD_SHARE: return value_share(text, n, into);
    case FIELD_PROBABILITY: return value_probability(text, n, into);
    case FIELD_MONEY: return value_money(units, text, n, into);
    case FIELD_MONEY_ESTIMATE: return value_money_estimate(units, text, n, into);
    case FIELD_RATE: return value_rate(units, text, n, into);
    case FIELD_EVERY: return value_every(text, n, into);
    case FIELD_EV_METHOD: return value_ev_method(text, n, into);
    case FIELD_DELAY: return value_delay(units, text, n, into);
    case FIELD_BURDEN: return value_burden(units, text, n, into);
    case FIELD_START:
    case FIELD_END: return value_when(text, n, into);
    case FIELD_WORK: return value_work(units, text, n, into);
    case FIELD_LAG: return value_lag(units, text, n, into);
    case FIELD_RANGE: return value_range(text, n, into);
    default: return value_estimate(units, text, n, into);
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
static void bind_points(struct bind *b, const struct node *map, void *into)
{
    struct buf text = {0};
    int fault = DIAG_THREE_POINTS;

    if (points_of(b, map, &text)) {
        struct node points = {.text = buf_text(&text), .n = (uint32_t)text.n};

        fault = bind_value_read(b, b->field->kind, &points, into);
        *field_place(b->field->kind, into) = map->at;
    }
    if (fault != VALUE_FINE) {
        memset(into, 0, field_size(b->field->kind));
        bind_fault(b, fault, map);
    }
    buf_release(&text);
}

static int has_points(enum field_kind kind)
{
    return kind == FIELD_ESTIMATE || kind == FIELD_EFFORT || kind == FIELD_MONEY_ESTIMATE ||
           kind == FIELD_DELAY || kind == FIELD_BURDEN;
}

/* What a value may not be although it reads as one: VALUE_FINE, or the code that says so. */
static int refused(struct bind *b, const struct node *node, void *value)
{
    const struct field *field = b->field;
    const struct whole *whole = value;
    const struct number *number = value;
    static const char *const per[] = {"min", "h", "d", "w", "use"};

    if (!*field_place(field->kind, value))
        return VALUE_FINE;
    if (field->kind == FIELD_EFFORT && ((const struct estimate *)value)->elapsed)
        return DIAG_NOT_ELAPSED;
    if (field->kind == FIELD_RATE && !strstr(field->words, per[((const struct rate *)value)->per]))
        return DIAG_NOT_A_RATE;
    if (field->kind == FIELD_WHOLE && (whole->value < field->least || whole->value > field->most)) {
        out_of_range(b, node, diag_text(b->diag, "%d to %d", field->least, field->most));
        return 0;
    }
    if (field->kind == FIELD_NUMBER && field->most &&
        (number->micro <= 0 || number->micro > INT64_C(1000000) * field->most)) {
        out_of_range(b, node, diag_text(b->diag, "more than 0, at most %d", field->most));
        return 0;
    }
    if ((field->flags & FIELD_CLOSED) && strcmp(node->text + node->n - 2, "..") == 0)
        return DIAG_NOT_A_RANGE;
    return VALUE_FINE;
}

void bind_value(struct bind *b, const struct node *node, void *into)
{
    enum field_kind kind = b->field->kind;

    if (has_points(kind) && node->kind == NODE_MAP) {
        bind_points(b, node, into);
    } else if (bind_scalar(b, node, "one value")) {
        int fault = bind_value_read(b, kind, node, into);

        *field_place(kind, into) = node->at;
        if (fault != VALUE_FINE) {
            memset(into, 0, field_size(kind));
            bind_fault(b, fault, node);
        }
    }
    int fault = refused(b, node, into);

    if (fault == VALUE_FINE)
        return;
    memset(into, 0, field_size(kind));
    if (fault)
        bind_fault(b, fault, node);
}
