/*
 * A scanner of lines: only list items, their continuation lines and fences of
 * code matter here. An item becomes a mapping of nodes, as if it were written
 * under its register, and is bound as one; so its fields are checked as all
 * others are, and know their places. The minutes in a Markdown file stand
 * there as they are; of those in a YAML text only the beginning is known.
 */
#include "plan/minutes.h"

#include "base/buf.h"
#include "base/date.h"
#include "base/text.h"
#include "plan/bind.h"
#include "plan/talk.h"

#include <string.h>

struct minutes {
    struct bind b;
    struct record *meeting;
    const char *text; /* the note */
    size_t n, at;     /* the line under way begins at `at` */
    int exact;        /* 1: byte I of the note is byte note.at + I of its file */
    char fence;       /* what closes the block of code that is open, or 0 */
    size_t fence_n;
    unsigned items;
    struct pool scratch;
    struct buf item; /* the item under way, its lines joined */
    size_t item_at, first_n; /* where it begins, and how long its first line is */
};

static size_t line_end(const struct minutes *m, size_t at)
{
    const char *end = memchr(m->text + at, '\n', m->n - at);

    return end ? (size_t)(end - m->text) : m->n;
}

static size_t indent_of(const struct minutes *m, size_t at)
{
    while (at < m->n && (m->text[at] == ' ' || m->text[at] == '\t'))
        at++;
    return at;
}

/* Behind the mark of a list item at AT, or 0. */
static size_t after_mark(const struct minutes *m, size_t at)
{
    size_t digits = 0;

    while (at + digits < m->n && digits < 9 && m->text[at + digits] >= '0' &&
           m->text[at + digits] <= '9')
        digits++;
    size_t end = at + digits + 1;
    const char *marks = digits ? ".)" : "-*+";

    if (end >= m->n || !strchr(marks, m->text[end - 1]) || m->text[end] != ' ')
        return 0;
    return indent_of(m, end);
}

/* Opens or closes a block of code; 1 if the line is a fence, or within. */
static int in_code(struct minutes *m, size_t at)
{
    char c = at < m->n ? m->text[at] : 0;
    size_t n = 0;

    while ((c == '`' || c == '~') && at + n < m->n && m->text[at + n] == c)
        n++;
    if (m->fence) {
        if (c == m->fence && n >= m->fence_n)
            m->fence = 0;
        return 1;
    }
    if (n < 3)
        return 0;
    m->fence = c;
    m->fence_n = n;
    return 1;
}

/* Whether the line at AT goes on with the paragraph before it. */
static int goes_on(const struct minutes *m, size_t at)
{
    at = indent_of(m, at);
    return at < m->n && !strchr("\r\n#>`~|", m->text[at]) && !after_mark(m, at);
}

/* The item from AT on, its lines joined by blanks; returns where the next line begins. */
static size_t item_take(struct minutes *m, size_t at)
{
    size_t end = line_end(m, at), next = end + (end < m->n);

    buf_clear(&m->item);
    buf_put(&m->item, m->text + at, end - at);
    m->item_at = at;
    m->first_n = m->item.n;
    while (next < m->n && goes_on(m, next)) {
        end = line_end(m, next);
        size_t from = indent_of(m, next);

        while (m->item.n && strchr(" \r", m->item.text[m->item.n - 1]))
            m->item.n--;
        buf_putc(&m->item, ' ');
        buf_put(&m->item, m->text + from, end - from);
        next = end + (end < m->n);
    }
    while (m->item.n && strchr(" \r", m->item.text[m->item.n - 1]))
        m->item.text[--m->item.n] = '\0';
    return next;
}

static uint32_t place_of(const struct minutes *m, size_t offset)
{
    if (!m->exact)
        return m->meeting->note.at;
    return m->meeting->note.at + (uint32_t)(m->item_at + (offset < m->first_n ? offset : 0));
}

/* N bytes of the item from FROM on, as the value of KEY. */
static void put(struct minutes *m, struct node *map, const char *key, size_t from, size_t n)
{
    struct node *node =
        node_text(&m->scratch, pool_text(&m->scratch, buf_text(&m->item) + from, n));

    node->at = node->key_at = place_of(m, from);
    node->style = NODE_QUOTED;
    node_add(&m->scratch, map, key, node);
}

static void put_word(struct minutes *m, struct node *map, const char *key, const char *word)
{
    struct node *node = node_text(&m->scratch, word);

    node->at = node->key_at = place_of(m, 0);
    node_add(&m->scratch, map, key, node);
}

static size_t skip_blanks(const struct minutes *m, size_t at)
{
    return at + strspn(buf_text(&m->item) + at, " \t");
}

/* `@ID` at AT; its length without the @, 0 if it is none. */
static size_t id_at(const struct minutes *m, size_t at)
{
    static const char letters[] =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-";
    const char *text = buf_text(&m->item) + at;

    return *text == '@' ? strspn(text + 1, letters) : 0;
}

/* Behind a colon, also a full-width one, at AT; 0 if there is none. */
static size_t after_colon(const struct minutes *m, size_t at)
{
    const char *text = buf_text(&m->item) + at;
    size_t n = *text == ':' ? 1 : strncmp(text, "\xef\xbc\x9a", 3) == 0 ? 3 : 0;

    return n ? skip_blanks(m, at + n) : 0;
}

/* The id that `{#id}` at the end gives, and the name before it. */
static void put_name(struct minutes *m, struct node *map, size_t from)
{
    const char *text = buf_text(&m->item);
    size_t n = m->item.n, open = n;

    if (n > from && text[n - 1] == '}')
        while (open > from && text[open] != '{')
            open--;
    if (open + 2 < n && text[open] == '{' && text[open + 1] == '#') {
        put(m, map, "id", open + 2, n - open - 3);
        n = open;
    }
    while (n > from && text[n - 1] == ' ')
        n--;
    if (n > from)
        put(m, map, "name", from, n - from);
}

/* The record that MAP says, with the meeting as its source. */
static void item_bind(struct minutes *m, enum register_kind kind, const struct node *map)
{
    int named = node_find(map, "id") != NULL;
    struct record *record = bind_record(&m->b, kind, map);

    m->items++;
    if (!named) {
        record->written |= 1; /* of a meeting without an id it is not worth saying */
        if (m->meeting->id)
            record->id = pool_format(&m->b.plan->pool, "%s/%u", m->meeting->id, m->items);
        record->id_at = (uint32_t)map->at;
    }
    bind_back(record, "source", m->meeting);
}

static struct node *map_new(struct minutes *m)
{
    struct node *map = node_map(&m->scratch);

    map->at = place_of(m, 0);
    return map;
}

/* `@li 2026-12-01 done 2026-11-30: TEXT` from AT on; 0 if it is not so. */
static int action_read(struct minutes *m, struct node *map, size_t at)
{
    size_t n = id_at(m, at), due = skip_blanks(m, at + 1 + n);
    const char *text = buf_text(&m->item);
    size_t digits = strspn(text + due, "0123456789-"), next = skip_blanks(m, due + digits);

    if (!n || digits < 8)
        return 0;
    put(m, map, "owner", at + 1, n);
    put(m, map, "due", due, digits);
    if (strncmp(text + next, "done ", 5) == 0) {
        size_t done = skip_blanks(m, next + 5), length = strspn(text + done, "0123456789-");

        put(m, map, "closed_on", done, length);
        next = skip_blanks(m, done + length);
    }
    next = after_colon(m, next);
    if (next)
        put_name(m, map, next);
    return next != 0;
}

/* `[ ]` and `[x]`; 1 if the item is one of those. */
static int action_take(struct minutes *m)
{
    const char *text = buf_text(&m->item);
    int closed = strncmp(text, "[x] ", 4) == 0 || strncmp(text, "[X] ", 4) == 0;

    if (!closed && strncmp(text, "[ ] ", 4) != 0)
        return 0;
    struct node *map = map_new(m);

    if (!action_read(m, map, skip_blanks(m, 4))) {
        diag_add(m->b.diag, DIAG_NOT_MINUTES,
                 ((struct place){m->b.file, place_of(m, 0)}), diag_quote(m->b.diag, text));
        return 1;
    }
    if (closed)
        put_word(m, map, "status", "closed");
    item_bind(m, REGISTER_ACTIONS, map);
    return 1;
}

/* The day of the meeting: when it was held, else when it was to be. */
static void put_day(struct minutes *m, struct node *map, const char *key)
{
    const struct meeting *meeting = (const struct meeting *)m->meeting;
    const struct when *when = meeting->held_on.at ? &meeting->held_on : &meeting->planned_on;
    char iso[11];

    if (!when->at)
        return;
    date_iso(when->day, iso);
    put_word(m, map, key, iso);
}

/* Behind WORD and the `@ID`s that follow it, which MAP gets under KEY; 0 if it is not so. */
static size_t people_take(struct minutes *m, struct node *map, const char *key, const char *word)
{
    struct node *list = node_list(&m->scratch);
    size_t at = strlen(word), n;

    if (m->item.n < at || memcmp(m->item.text, word, at) != 0)
        return 0;
    at = skip_blanks(m, at);
    for (; (n = id_at(m, at)); at = skip_blanks(m, at + 1 + n))
        put(m, list, NULL, at + 1, n);
    if (list->child) {
        list->at = list->key_at = place_of(m, 0);
        node_add(&m->scratch, map, key, list->child->next ? list : list->child);
    }
    return after_colon(m, at);
}

/* Decisions and questions. */
static void sentence_take(struct minutes *m)
{
    static const struct {
        const char *word, *who, *when;
        enum register_kind kind;
    } kinds[] = {
        {"Decision", "decided_by", "decided_on", REGISTER_DECISIONS},
        {"\xe5\x86\xb3\xe7\xad\x96", "decided_by", "decided_on", REGISTER_DECISIONS},
        {"Question", "asked_by", "asked_on", REGISTER_QUESTIONS},
        {"\xe7\x96\x91\xe9\x97\xae", "asked_by", "asked_on", REGISTER_QUESTIONS},
    };

    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        struct node *map = map_new(m);
        size_t text = people_take(m, map, kinds[i].who, kinds[i].word);

        if (!text)
            continue;
        put_name(m, map, text);
        put_day(m, map, kinds[i].when);
        item_bind(m, kinds[i].kind, map);
        return;
    }
}

static void meeting_read(struct minutes *m)
{
    for (size_t at = 0; at < m->n;) {
        size_t begin = indent_of(m, at), end = line_end(m, at), mark = 0;

        if (!in_code(m, begin))
            mark = after_mark(m, begin);
        if (!mark || mark >= end) {
            at = end + 1;
            continue;
        }
        at = item_take(m, mark);
        if (!action_take(m))
            sentence_take(m);
        pool_clear(&m->scratch);
    }
}

void minutes_read(struct plan *plan)
{
    const struct rows *meetings = &plan->rows[REGISTER_MEETINGS];

    for (size_t i = 0; i < meetings->n; i++) {
        struct record *meeting = meetings->v[i];
        struct minutes m = {.b = {.plan = plan, .diag = plan->diag}, .meeting = meeting,
                            .text = meeting->note.text, .n = meeting->note.n};
        const struct file *file;

        if (!m.n)
            continue;
        m.b.file = meeting->note_file ? meeting->note_file : meeting->place.file;
        file = files_get(plan->diag->files, m.b.file);
        m.exact = meeting->note.at + m.n <= file->n &&
                  memcmp(file->text + meeting->note.at, m.text, m.n) == 0;
        meeting_read(&m);
        pool_release(&m.scratch);
        buf_release(&m.item);
    }
}
