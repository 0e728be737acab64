/*
 * Example plans that are damaged line by line, as editors and merges do it: a
 * file is either left, with words, or its canonical form has the same data,
 * every comment and every byte of prose, and is its own canonical form. What
 * is a comment is found here by another way than the formatter's.
 */
#include "tool/fmt.h"

#include "base/die.h"
#include "plan/gather.h"
#include "read/bytes.h"
#include "read/markdown.h"
#include "read/source.h"
#include "read/yaml.h"

#include "desk.h"
#include "folder.h"
#include "same.h"

struct text_lines {
    struct buf *v; /* with their line ends */
    size_t n, cap;
};

static void line_add(struct text_lines *lines, size_t at, const char *text, size_t n)
{
    ARRAY_PUSH(lines->v, lines->n, lines->cap, (struct buf){0});
    memmove(lines->v + at + 1, lines->v + at, (lines->n - 1 - at) * sizeof *lines->v);
    lines->v[at] = (struct buf){0};
    buf_put(&lines->v[at], text, n);
}

static void line_drop(struct text_lines *lines, size_t at)
{
    buf_release(&lines->v[at]);
    lines->n--;
    memmove(lines->v + at, lines->v + at + 1, (lines->n - at) * sizeof *lines->v);
}

static void lines_of(struct text_lines *lines, const char *text, size_t n)
{
    for (size_t at = 0, end; at < n; at = end) {
        const char *newline = memchr(text + at, '\n', n - at);

        end = newline ? (size_t)(newline - text) + 1 : n;
        line_add(lines, lines->n, text + at, end - at);
    }
}

/* The line without its first N bytes, behind HEAD. */
static void line_begin_anew(struct buf *line, size_t n, const char *head)
{
    struct buf anew = {0};

    buf_puts(&anew, head);
    buf_put(&anew, buf_text(line) + n, line->n - n);
    buf_release(line);
    *line = anew;
}

static void line_value(struct buf *line, const char *value)
{
    const char *colon = strstr(buf_text(line), ": ");
    size_t n = colon ? (size_t)(colon - line->text) + 2 : strspn(line->text, " ");
    struct buf anew = {0};

    buf_put(&anew, line->text, n);
    buf_format(&anew, "%s\n", value);
    buf_release(line);
    *line = anew;
}

static void line_tail(struct buf *line, const char *tail)
{
    size_t n = strcspn(buf_text(line), "\n");
    struct buf anew = {0};

    buf_put(&anew, line->text, n);
    buf_format(&anew, "%s\n", tail);
    buf_release(line);
    *line = anew;
}

static const char *odd_value(void)
{
    static struct buf longest;
    static const char *const values[] = {
        "\"it's\"", "'say \"so\"'", "~", "null", "[]", "{}", "[a, 'b, c', {d: e}]", "{k: v, # c1",
        "\"a\\nb\"", "\"tab\\there\"", "'two", "\"open", "|", ">-", "|2+", "'on'", "yes", "0x1f",
        "2026-02-30", "\"1:30\"", "赵敏 # 名字", "\"#\"", "a#b", "x: y", "- z", "&a b",
        "\xf0\x9f\x9a\x80 go",
        "''", "\"\"", "'#no' # yes", "[a,b,] # d", "{a: 1, b: [c]}", "? q", ": r", "\"\\u00e9\"",
        "e\xcc\x81", "plain text\n      that goes on # c2", "\"quoted\n      twice\" # c3", "!t x"};

    if (chance(12))
        return values[chance(sizeof values / sizeof *values)];
    buf_clear(&longest);
    while (longest.n < 1200)
        buf_puts(&longest, chance(3) ? "longer " : "\xe9\x95\xbf\xe5\x8f\xa5");
    return buf_text(&longest);
}

static void comment_somewhere(struct text_lines *lines, size_t at)
{
    char text[64];
    static unsigned number;
    const char *words = chance(2) ? "" : "\xe8\xaf\x9d ";

    number++;
    if (chance(2)) {
        snprintf(text, sizeof text, "%*s# %s%u%s", (int)chance(12), "", words, number,
                 chance(5) ? "\n" : "  \n");
        line_add(lines, at, text, strlen(text));
    } else {
        snprintf(text, sizeof text, "%*s#%s%u", (int)(1 + chance(3)), "", words, number);
        line_tail(&lines->v[at], text);
    }
}

static void lines_indent(struct text_lines *lines, size_t at)
{
    size_t n = chance(3) ? 1 : 1 + chance(6), off = 1 + chance(4);
    int in = (int)chance(2);

    for (size_t i = at; i < at + n && i < lines->n; i++) {
        size_t blanks = strspn(buf_text(&lines->v[i]), " ");

        if (in)
            line_begin_anew(&lines->v[i], 0, "    " + 4 - off);
        else
            line_begin_anew(&lines->v[i], blanks < off ? blanks : off, "");
    }
}

static void change(struct text_lines *lines)
{
    size_t at = chance((uint32_t)lines->n), other = chance((uint32_t)lines->n);
    struct buf kept = lines->v[at];

    switch (chance(10)) {
    case 0: line_drop(lines, at); break;
    case 1: line_add(lines, at, buf_text(&lines->v[at]), lines->v[at].n); break;
    case 2:
        other = chance(3) && at + 1 < lines->n ? at + 1 : other;
        lines->v[at] = lines->v[other];
        lines->v[other] = kept;
        break;
    case 3: lines_indent(lines, at); break;
    case 4:
    case 5:
    case 6: comment_somewhere(lines, at); break;
    case 7: line_value(&lines->v[at], odd_value()); break;
    case 8: line_add(lines, at, "   \n\n\n", chance(2) ? 4 : 6); break;
    default: line_add(lines, at, buf_text(&lines->v[other]), lines->v[other].n); break;
    }
}

/* Every line end as CRLF, or the last one cut off. */
static void text_of(struct buf *out, const struct text_lines *lines)
{
    int crlf = !chance(5), cut = !chance(8);

    if (!chance(20))
        buf_puts(out, "\xef\xbb\xbf");
    for (size_t i = 0; i < lines->n; i++)
        for (size_t k = 0; k < lines->v[i].n; k++) {
            if (crlf && lines->v[i].text[k] == '\n')
                buf_putc(out, '\r');
            buf_putc(out, lines->v[i].text[k]);
        }
    if (cut && out->n)
        out->n -= crlf && out->n > 1 ? 2 : 1;
    buf_text(out);
    if (out->text)
        out->text[out->n] = '\0';
}

struct part { /* of a file: what is YAML in it, and what that says */
    const char *text;
    size_t from, to;
    const struct node *root;
};

/* 0 where it cannot be read. */
static int part_read(struct desk *desk, uint32_t number, int markdown, struct part *part)
{
    struct markdown_parts parts;
    int ascii, broken;

    if (bytes_check(number, &desk->diag, &ascii) < 0)
        return 0;
    const struct file *file = files_get(&desk->files, number);

    *part = (struct part){.text = file->text, .from = bytes_mark(file), .to = file->n};
    if (markdown) {
        if (markdown_split(&desk->diag, number, &parts) < 0)
            return 0;
        part->from = parts.front;
        part->to = parts.front_end;
    }
    part->root = yaml_whole(&desk->diag, number, part->from, part->to, ascii, &desk->pool, &broken);
    return !broken;
}

struct extent {
    uint32_t from, to;
};

struct scalars {
    struct extent *v;
    size_t n, cap;
};

/* What is no comment: keys and scalars. Depth is at most 64. */
static void spans_add(struct scalars *spans, const struct node *node, const char *text)
{
    if (node->key)
        ARRAY_PUSH(spans->v, spans->n, spans->cap, ((struct extent){node->key_at, node->key_end}));
    if (node->kind == NODE_SCALAR) {
        uint32_t from = node->at;

        if (node->style == NODE_BLOCK)
            from += (uint32_t)strcspn(text + from, "\n#");
        if (from < node->end && node->style == NODE_BLOCK && text[from] == '#')
            ARRAY_PUSH(spans->v, spans->n, spans->cap,
                       ((struct extent){from + (uint32_t)strcspn(text + from, "\n"), node->end}));
        else
            ARRAY_PUSH(spans->v, spans->n, spans->cap, ((struct extent){from, node->end}));
    }
    for (const struct node *e = node->child; e; e = e->next)
        spans_add(spans, e, text);
}

static int by_start(const void *a, const void *b)
{
    const struct extent *x = a, *y = b;

    return x->from < y->from ? -1 : x->from > y->from;
}

static int by_text(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* All comments of a part, sorted, a line each. */
static const char *comments(struct pool *pool, const struct part *part)
{
    struct scalars spans = {0};
    const char **line = NULL;
    size_t n = 0, cap = 0, next = 0;
    struct buf out = {0};

    if (part->root)
        spans_add(&spans, part->root, part->text);
    if (spans.n)
        qsort(spans.v, spans.n, sizeof *spans.v, by_start);
    for (size_t at = part->from; at < part->to; at++) {
        while (next < spans.n && spans.v[next].to <= at)
            next++;
        if (next < spans.n && at >= spans.v[next].from) {
            at = spans.v[next].to - 1;
        } else if (part->text[at] == '#') {
            size_t length = strcspn(part->text + at, "\n");

            at += length;
            while (strchr(" \t\r", part->text[at - 1]))
                at--, length--;
            const char *text = pool_text(pool, part->text + at - length, length);

            ARRAY_PUSH(line, n, cap, text);
        }
    }
    if (n)
        qsort(line, n, sizeof *line, by_text);
    for (size_t i = 0; i < n; i++)
        buf_format(&out, "%s\n", line[i]);
    const char *all = pool_text(pool, buf_text(&out), out.n);

    buf_release(&out);
    free(spans.v);
    free(line);
    return all;
}

static enum fmt_result format(struct desk *desk, uint32_t number, const char *path, int markdown,
                              struct buf *out)
{
    int kind = gather_register(path + strlen("examples"));

    return markdown ? fmt_markdown(&desk->diag, number,
                                   kind < 0 ? NULL : table_of((enum register_kind)kind), out)
                    : fmt_yaml(&desk->diag, number, out);
}

/* 1 if the text was formatted, 0 if it was left, with words. */
static int holds(const char *path, const struct buf *text)
{
    int markdown = list_ends_with(path, ".md");
    struct desk desk;
    struct part before, after;
    struct buf once = {0}, twice = {0};

    desk_init(&desk);
    uint32_t number = desk_file(&desk, path, buf_text(text), text->n);
    enum fmt_result result = format(&desk, number, path, markdown, &once);

    if (result == FMT_LEFT) {
        assert_true(diag_count(&desk.diag, SEVERITY_ERROR) > 0);
    } else {
        const char *anew = result == FMT_SAME ? buf_text(text) : buf_text(&once);
        size_t n = result == FMT_SAME ? text->n : once.n;
        uint32_t again = desk_file(&desk, path, anew, n);

        if (format(&desk, again, path, markdown, &twice) != FMT_SAME)
            fail_msg("%s:\n%s\nis first\n%s\nand then\n%s", path, buf_text(text), anew,
                     buf_text(&twice));
        if (!part_read(&desk, number, markdown, &before) ||
            !part_read(&desk, again, markdown, &after))
            fail_msg("%s:\n%s\ncannot be read", path, buf_text(text));
        if (before.root && !node_is_empty(before.root) && !is_same(before.root, after.root))
            fail_msg("%s:\n%s\nsays something else as\n%s", path, buf_text(text), anew);
        const char *old = comments(&desk.pool, &before), *new = comments(&desk.pool, &after);

        if (strcmp(old, new) != 0)
            fail_msg("%s:\n%s\nhas as\n%s\nother comments:\n%sthan\n%s", path, buf_text(text),
                     anew, new, old);
        assert_int_equal(text->n - before.to, n - after.to);
        assert_memory_equal(buf_text(text) + before.to, anew + after.to, n - after.to);
    }
    buf_release(&once);
    buf_release(&twice);
    desk_release(&desk);
    return result != FMT_LEFT;
}

static void damaged_examples(void **state)
{
    struct list all = files_below("examples");
    int rounds = 1 + (soaking() ? 2000000 : 20000) / (int)all.n, ours = 0, tried = 0;

    (void)state;
    for (size_t i = 0; i < all.n; i++) {
        struct desk desk;
        int plan = list_ends_with(all.v[i], "plan.yaml") ||
                   (list_ends_with(all.v[i], ".md") && !list_ends_with(all.v[i], "README.md"));

        desk_init(&desk);
        uint32_t number = plan ? source_file(all.v[i], &desk.pool, &desk.diag) : 0;

        for (int round = 0; number && round < rounds; round++) {
            struct text_lines lines = {0};
            struct buf text = {0};

            lines_of(&lines, files_get(&desk.files, number)->text,
                     files_get(&desk.files, number)->n);
            if (lines.n > 60) { /* a window of a long file: more rounds a second */
                for (size_t drop = chance((uint32_t)lines.n - 50); drop; drop--)
                    line_drop(&lines, 1);
                while (lines.n > 50)
                    line_drop(&lines, lines.n - 1);
            }
            for (uint32_t n = chance(5); n && lines.n; n--)
                change(&lines);
            text_of(&text, &lines);
            ours += holds(all.v[i], &text);
            tried++;
            for (size_t k = 0; k < lines.n; k++)
                buf_release(&lines.v[k]);
            free(lines.v);
            buf_release(&text);
        }
        desk_release(&desk);
    }
    print_message("# %d of %d were formatted\n", ours, tried);
    assert_true(tried > 1000 && ours > tried / 4 && ours < tried);
    list_release(&all);
}

/* Above, beside and inside of every line of the shorter ones, at five depths. */
static void a_comment_at_every_line(void **state)
{
    static const char *const comment[] = {"# @", "  # @", "    # @", "       # @", " # @"};
    struct list all = files_below("examples");

    (void)state;
    for (size_t i = 0; i < all.n; i++) {
        struct desk desk;
        int plan = list_ends_with(all.v[i], "plan.yaml") || list_ends_with(all.v[i], ".md");

        desk_init(&desk);
        uint32_t number = plan ? source_file(all.v[i], &desk.pool, &desk.diag) : 0;
        struct text_lines lines = {0};

        if (number && (soaking() || files_get(&desk.files, number)->n < 2500))
            lines_of(&lines, files_get(&desk.files, number)->text,
                     files_get(&desk.files, number)->n);
        for (size_t at = 0; at < lines.n * 5; at++) {
            struct buf text = {0};

            for (size_t k = 0; k < lines.n; k++) {
                size_t n = at % 5 == 4 && k == at / 5 ? strcspn(buf_text(&lines.v[k]), "\n")
                                                      : lines.v[k].n;

                if (at % 5 < 4 && k == at / 5)
                    buf_format(&text, "%s\n", comment[at % 5]);
                buf_put(&text, buf_text(&lines.v[k]), n);
                if (n < lines.v[k].n)
                    buf_format(&text, "%s\n", comment[4]);
            }
            holds(all.v[i], &text);
            buf_release(&text);
        }
        for (size_t k = 0; k < lines.n; k++)
            buf_release(&lines.v[k]);
        free(lines.v);
        desk_release(&desk);
    }
    list_release(&all);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(damaged_examples),
                                       cmocka_unit_test(a_comment_at_every_line)};

    return cmocka_run_group_tests(tests, NULL, NULL);
}
