/*
 * Reading Mustache. The file is gone through once: find the next opening
 * delimiter, read the tag behind it, put the text before it and then the tag
 * itself on the list.
 *
 * A tag that shows nothing and has its line (or lines) to itself takes the
 * whole line away: the white space before it and the line break behind it are
 * in no operation. That leaves the question where lines begin, which the
 * indentation of a partial needs to know: the first operation of every line
 * that is kept has `line` set, whatever its kind, and a text holds the other
 * beginnings as its line breaks.
 *
 * After a fault reading goes on, so that one run shows them all; only a tag
 * without end and too deep a nesting leave nothing to go on with.
 */
#include "show/template_parse.h"

#include "base/die.h"
#include "read/bytes.h"

#include <stdlib.h>
#include <string.h>

enum { NESTING_MAX = 64, DELIMITER_MAX = 16, SHOWN_NAME_MAX = 64 };

struct word {
    const char *text;
    uint32_t n;
};

struct parser {
    struct diag *diag;
    struct ops *out;
    const char *text; /* the file */
    uint32_t n, start, at;
    struct word open, close;
    uint32_t section[NESTING_MAX]; /* operations whose end has not come */
    uint32_t depth;
    int line; /* the next operation is the first of its line */
    int broken;
};

struct tag {
    uint32_t at, end;   /* from its first byte to behind its last */
    uint32_t indent;    /* bytes of white space before it that go with it */
    int alone;          /* 1: it has its line to itself */
    char sigil;         /* 0 for a plain variable */
    struct word inside; /* without sigil and outer white space */
};

static int is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static void fault(struct parser *p, uint32_t at, const char *what)
{
    diag_add(p->diag, DIAG_TEMPLATE_SYNTAX, ((struct place){p->out->number, at}), what);
    p->broken = 1;
}

/* A name as it is put into a message: cut, if it must be, between characters. */
static struct word cut(struct word name)
{
    if (name.n > SHOWN_NAME_MAX) {
        name.n = SHOWN_NAME_MAX;
        while (name.n && ((unsigned char)name.text[name.n] & 0xc0) == 0x80)
            name.n--;
    }
    return name;
}

/* WHAT is a format for one name. */
#define FAULT_NAMED(p, at, what, name)                                                             \
    fault((p), (at), diag_text((p)->diag, what, (int)cut(name).n, (name).text))

/* The first DELIMITER from byte AT on that has the character BEFORE before it; p->n if none. */
static uint32_t find(const struct parser *p, uint32_t at, struct word delimiter, char before)
{
    uint32_t i = before ? at + 1 : at;

    for (const char *c; i < p->n && (c = memchr(p->text + i, delimiter.text[0], p->n - i)); i++) {
        i = (uint32_t)(c - p->text);
        if (p->n - i >= delimiter.n && memcmp(c, delimiter.text, delimiter.n) == 0 &&
            (!before || c[-1] == before))
            return i;
    }
    return p->n;
}

static struct word trimmed(const char *text, uint32_t n)
{
    while (n && is_space(text[0]))
        text++, n--;
    while (n && is_space(text[n - 1]))
        n--;
    return (struct word){text, n};
}

/* Takes the first word off TEXT. */
static struct word word_take(struct word *text)
{
    struct word word = {text->text, 0};

    while (word.n < text->n && !is_space(word.text[word.n]))
        word.n++;
    *text = trimmed(text->text + word.n, text->n - word.n);
    return word;
}

/* Reads the tag at TAG->AT; -1 if it has no end. */
static int tag_read(const struct parser *p, struct tag *tag)
{
    uint32_t from = tag->at + p->open.n;

    while (from < p->n && is_space(p->text[from]))
        from++;
    if (from < p->n && p->text[from] && strchr("#^/>&!={", p->text[from]))
        tag->sigil = p->text[from++];
    char before = (char)(tag->sigil == '{' ? '}' : tag->sigil == '=' ? '=' : 0);
    uint32_t to = find(p, from, p->close, before);

    if (to == p->n)
        return -1;
    tag->end = to + p->close.n;
    tag->inside = trimmed(p->text + from, to - from - (before != 0));
    return 0;
}

/* Looks whether the tag has its line to itself, and if so widens it to the line. */
static void tag_widen(const struct parser *p, struct tag *tag)
{
    uint32_t before = tag->at, after = tag->end;

    if (!tag->sigil || tag->sigil == '&' || tag->sigil == '{')
        return;
    while (before > p->start && (p->text[before - 1] == ' ' || p->text[before - 1] == '\t'))
        before--;
    if (before > p->start && p->text[before - 1] != '\n')
        return;
    while (after < p->n && (p->text[after] == ' ' || p->text[after] == '\t'))
        after++;
    if (after + 1 < p->n && p->text[after] == '\r' && p->text[after + 1] == '\n')
        after++;
    if (after < p->n && p->text[after] != '\n')
        return;
    tag->indent = tag->at - before;
    tag->end = after < p->n ? after + 1 : after;
    tag->alone = 1;
}

static struct op *add(struct parser *p, enum op_kind kind, struct word text, uint32_t at)
{
    struct op op = {.text = text.text, .n = text.n, .at = at};

    op.kind = (uint8_t)kind;
    op.line = (uint8_t)p->line;
    p->line = kind == OP_TEXT && text.n && text.text[text.n - 1] == '\n';
    ARRAY_PUSH(p->out->op, p->out->n, p->out->cap, op);
    return &p->out->op[p->out->n - 1];
}

static void add_text(struct parser *p, uint32_t from, uint32_t to)
{
    if (from < to)
        add(p, OP_TEXT, (struct word){p->text + from, to - from}, from);
}

/* 1 if NAME is "." or words with one dot between them; *WORD is the first one's length. */
static int is_name(struct word name, uint32_t *word)
{
    uint32_t from = 0;

    *word = 0;
    if (name.n == 1 && name.text[0] == '.')
        return 1;
    for (uint32_t i = 0; i <= name.n; i++) {
        if (i < name.n && name.text[i] != '.')
            continue;
        if (i == from)
            return 0;
        if (!*word)
            *word = i;
        from = i + 1;
    }
    return name.n > 0;
}

/* What the name in a tag must be; -1 after saying that it is not. */
static int name_check(struct parser *p, const struct tag *tag, uint32_t *word)
{
    struct word rest = tag->inside, first = word_take(&rest);

    if (!first.n)
        fault(p, tag->at, "tag without a name");
    else if (rest.n)
        FAULT_NAMED(p, tag->at, "white space in the name '%.*s'", tag->inside);
    else if (strchr("<$*", first.text[0]))
        fault(p, tag->at, "blocks, parents and dynamic names are not supported");
    else if (!is_name(first, word) && tag->sigil != '>')
        FAULT_NAMED(p, tag->at, "'%.*s' is not a name", tag->inside);
    else
        return 0;
    return -1;
}

static void delimiters_set(struct parser *p, const struct tag *tag)
{
    struct word rest = tag->inside, open = word_take(&rest), close = word_take(&rest);

    if (!open.n || !close.n || rest.n || open.n > DELIMITER_MAX || close.n > DELIMITER_MAX ||
        memchr(tag->inside.text, '=', tag->inside.n)) {
        fault(p, tag->at, "bad delimiters: two are needed, of 1 to 16 bytes, without '='");
        return;
    }
    p->open = open;
    p->close = close;
}

static void section_open(struct parser *p, const struct tag *tag, uint32_t word)
{
    if (p->depth == NESTING_MAX) {
        fault(p, tag->at, "sections nest more than 64 deep");
        p->depth = 0;
        p->at = p->n; /* behind it no end can be told from another any more */
        return;
    }
    p->section[p->depth++] = (uint32_t)p->out->n;
    add(p, tag->sigil == '#' ? OP_SECTION : OP_INVERTED, tag->inside, tag->at)->word = word;
}

static int same(struct word a, struct word b)
{
    return a.n == b.n && memcmp(a.text, b.text, a.n) == 0;
}

static struct word section_name(const struct parser *p, uint32_t i)
{
    const struct op *op = &p->out->op[p->section[i]];

    return (struct word){op->text, op->n};
}

/* Sections within number KEPT are still open: say so. */
static void sections_forget(struct parser *p, uint32_t kept)
{
    for (uint32_t i = kept; i < p->depth; i++)
        FAULT_NAMED(p, p->out->op[p->section[i]].at, "unclosed section '%.*s'", section_name(p, i));
    p->depth = kept;
}

static void section_close(struct parser *p, const struct tag *tag)
{
    uint32_t i = p->depth;

    while (i && !same(section_name(p, i - 1), tag->inside))
        i--;
    if (!p->depth) {
        FAULT_NAMED(p, tag->at, "closing tag '%.*s' without section", tag->inside);
        return;
    }
    if (i) {
        sections_forget(p, i);
    } else { /* a slip of the pen: taken as the end of the innermost */
        FAULT_NAMED(p, tag->at, "closing tag '%.*s' for another section", tag->inside);
        diag_note(p->diag, (struct place){p->out->number, p->out->op[p->section[p->depth - 1]].at},
                  "section '%.*s' is open", (int)cut(section_name(p, p->depth - 1)).n,
                  section_name(p, p->depth - 1).text);
    }
    uint32_t start = p->section[--p->depth];

    if (p->out->op[start].kind == OP_SECTION)
        add(p, OP_END, tag->inside, tag->at)->jump = start + 1;
    else
        add(p, OP_TEXT, (struct word){tag->inside.text, 0}, tag->at);
    p->out->op[start].jump = (uint32_t)p->out->n;
}

static void partial_add(struct parser *p, const struct tag *tag)
{
    struct op *op = add(p, OP_PARTIAL, tag->inside, tag->at);

    op->indent = tag->indent;
    op->alone = (uint8_t)tag->alone;
}

static void tag_add(struct parser *p, const struct tag *tag)
{
    uint32_t word = 0;

    if (tag->sigil == '!')
        return;
    if (tag->sigil == '=') {
        delimiters_set(p, tag);
        return;
    }
    if (name_check(p, tag, &word) && tag->sigil != '#' && tag->sigil != '^')
        return;
    switch (tag->sigil) {
    case '#':
    case '^': section_open(p, tag, word); break;
    case '/': section_close(p, tag); break;
    case '>': partial_add(p, tag); break;
    case 0: add(p, OP_VARIABLE, tag->inside, tag->at)->word = word; break;
    default: add(p, OP_RAW, tag->inside, tag->at)->word = word; break;
    }
}

/* The text up to the next tag, and the tag; 0 at the end of the file. */
static int next(struct parser *p)
{
    struct tag tag = {.at = find(p, p->at, p->open, 0)};

    if (tag.at == p->n) {
        add_text(p, p->at, p->n);
        sections_forget(p, 0);
        return 0;
    }
    if (tag_read(p, &tag)) {
        fault(p, tag.at, "unclosed tag");
        return 0;
    }
    tag_widen(p, &tag);
    add_text(p, p->at, tag.at - tag.indent);
    p->at = tag.end;
    if (tag.alone)
        p->line = 0;
    tag_add(p, &tag);
    if (tag.alone)
        p->line = 1;
    return 1;
}

int template_parse(struct diag *diag, uint32_t number, struct ops *out)
{
    const struct file *file = files_get(diag->files, number);
    struct parser p = {.diag = diag, .out = out, .text = file->text, .line = 1};

    *out = (struct ops){.number = number};
    p.n = (uint32_t)file->n;
    p.start = p.at = (uint32_t)bytes_mark(file);
    p.open = (struct word){"{{", 2};
    p.close = (struct word){"}}", 2};
    while (next(&p))
        ;
    return p.broken ? -1 : 0;
}

void template_parse_release(struct ops *template)
{
    free(template->op);
    *template = (struct ops){0};
}
