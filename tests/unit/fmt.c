/*
 * Canonical form, shown on the example plans and on what chance makes of them:
 * comments and blank lines anywhere, other indentation, flow style, quotes,
 * fields in another order, CRLF. The data stays, no comment is lost or changes
 * places with another, and a second time changes nothing. Then the YAML files
 * of other people, where PLANLOOM_DATA has them.
 */
#include "tool/fmt.h"

#include "desk.h"
#include "folder.h"
#include "read/bytes.h"
#include "read/source.h"
#include "read/yaml.h"
#include "same.h"

static int is_yaml(const char *path)
{
    const char *dot = strrchr(path, '.');

    return dot && (strcmp(dot, ".yaml") == 0 || strcmp(dot, ".yml") == 0);
}

/* The marks of comments, in their order: "@12 @3 ". */
static void marks(struct buf *out, const char *text)
{
    while ((text = strchr(text, '@'))) {
        size_t n = 1 + strspn(text + 1, "0123456789");

        if (n > 1) {
            buf_put(out, text, n);
            buf_putc(out, ' ');
        }
        text += n;
    }
}

static size_t count(const char *text, char c)
{
    size_t n = 0;

    for (; *text; text++)
        n += *text == c;
    return n;
}

struct tried {
    struct desk desk;
    struct buf once, twice, before, after;
};

/* Formats twice and compares; 0 if the text is no YAML. ORDER: that of the comments stays. */
static int holds(const char *name, const char *text, size_t n, int order)
{
    struct tried t = {0};
    struct pool pool = {0};
    int ascii, broken, ours = 0;

    desk_init(&t.desk);
    uint32_t number = desk_file(&t.desk, name, text, n);
    enum fmt_result result = fmt_yaml(&t.desk.diag, number, &t.once);

    if (result != FMT_LEFT) {
        uint32_t again = desk_file(&t.desk, name, buf_text(&t.once), t.once.n);

        ours = 1;
        if (fmt_yaml(&t.desk.diag, again, &t.twice) != FMT_SAME)
            fail_msg("%s:\n%s\nis first\n%s\nand then\n%s", name, text, buf_text(&t.once),
                     buf_text(&t.twice));
        assert_int_equal(bytes_check(number, &t.desk.diag, &ascii), 0);
        size_t mark = bytes_mark(files_get(&t.desk.files, number));
        struct node *a = yaml_whole(&t.desk.diag, number, mark, n, ascii, &pool, &broken);
        struct node *b = yaml_whole(&t.desk.diag, again, mark, t.once.n, ascii, &pool, &broken);

        if (a && !node_is_empty(a) && !is_same(a, b))
            fail_msg("%s:\n%s\nsays something else as\n%s", name, text, buf_text(&t.once));
        marks(&t.before, text);
        marks(&t.after, buf_text(&t.once));
        if (order ? strcmp(buf_text(&t.before), buf_text(&t.after)) != 0
                  : count(text, '@') != count(buf_text(&t.once), '@'))
            fail_msg("%s:\n%s\nhas other comments as\n%s", name, text, buf_text(&t.once));
    }
    buf_release(&t.once);
    buf_release(&t.twice);
    buf_release(&t.before);
    buf_release(&t.after);
    pool_release(&pool);
    desk_release(&t.desk);
    return ours;
}

struct change {
    int comments, blanks, wide, flow, quotes, order, crlf;
    unsigned mark;
};

static void comment_put(struct buf *out, struct change *c, size_t indent)
{
    buf_format(out, "%*s# @%u", (int)indent, "", c->mark++);
}

/* `key: word`: its value in quotes, or as a list of one in flow style. */
static size_t value_put(struct buf *out, struct change *c, const char *line, size_t n)
{
    const char *colon = memchr(line, ':', n);
    const char *value = colon ? colon + 2 : NULL;
    size_t length = value && value < line + n ? n - (size_t)(value - line) : 0;

    if (!length || memchr(value, '"', length) || memchr(value, '\\', length) || *value == '|' ||
        memchr(value, ':', length) || memchr(value, ',', length) || memchr(value, '#', length))
        return 0;
    buf_put(out, line, (size_t)(value - line));
    if (c->flow && !chance(4))
        buf_format(out, "[%.*s]", (int)length, value);
    else if (c->flow && !chance(4))
        buf_format(out, "[ # @%u\n      %.*s]", c->mark++, (int)length, value);
    else
        buf_format(out, "\"%.*s\"", (int)length, value);
    return length;
}

static void line_change(struct buf *out, struct change *c, const char *line, size_t n)
{
    size_t indent = strspn(line, " ");

    if (c->comments && !chance(5)) {
        comment_put(out, c, chance(3) ? indent : chance(9));
        buf_putc(out, '\n');
    }
    if (c->blanks && !chance(5))
        buf_puts(out, chance(2) ? "\n" : "  \n\n");
    if (c->wide)
        buf_format(out, "%*s", (int)indent, "");
    if (!c->quotes || chance(3) || !value_put(out, c, line, n))
        buf_put(out, line, n);
    if (c->comments && !chance(6))
        comment_put(out, c, 1 + chance(3));
    buf_puts(out, c->crlf ? "\r\n" : "\n");
}

/* Lines that are fields of one record and one line each may change places. */
static int may_swap(const char *a, const char *b)
{
    size_t i = strspn(a, " "), j = strspn(b, " ");
    const char *next = strchr(b, '\n');

    return i == j && strchr(a, ':') && a[i] != '-' && b[j] != '-' && a[i] != '#' && b[j] != '#' &&
           strchr(a, ':') < strchr(a, '\n') && next && strchr(b, ':') && strchr(b, ':') < next &&
           next[-1] != ':' && next[-1] != '|' && strchr(a, '\n')[-1] != ':' &&
           strchr(a, '\n')[-1] != '|' && strspn(next + 1, " ") <= i;
}

static void text_change(struct buf *out, struct change *c, const char *text)
{
    while (*text) {
        size_t n = strcspn(text, "\n");
        const char *next = text + n + (text[n] == '\n');
        size_t m = strcspn(next, "\n");

        if (c->order && *next && text[n] && !chance(3) && may_swap(text, next)) {
            line_change(out, c, next, m);
            line_change(out, c, text, n);
            text = next + m + (next[m] == '\n');
        } else {
            line_change(out, c, text, n);
            text = next;
        }
    }
}

static void examples_as_chance_has_them(void **state)
{
    struct list all = files_below("examples");
    int rounds = soaking() ? 400 : 6, ours = 0, tried = 0;

    (void)state;
    for (size_t i = 0; i < all.n; i++) {
        struct desk desk;

        desk_init(&desk);
        uint32_t number = is_yaml(all.v[i]) ? source_file(all.v[i], &desk.pool, &desk.diag) : 0;

        for (int round = 0; number && round < rounds; round++) {
            struct change c = {.comments = (int)chance(2), .blanks = (int)chance(2),
                               .wide = (int)chance(2), .quotes = (int)chance(2),
                               .flow = (int)chance(2), .order = (int)chance(2),
                               .crlf = !chance(4)};
            struct buf text = {0};

            text_change(&text, &c, files_get(&desk.files, number)->text);
            ours += holds(all.v[i], buf_text(&text), text.n, !c.order);
            tried++;
            buf_release(&text);
        }
        desk_release(&desk);
    }
    assert_true(tried > 100 && ours > tried / 3);
    list_release(&all);
}

/* Whole blocks of small things that bear on each other. */
static void pieces(void **state)
{
    static const char *const line[] = {
        "a: 1\n", "  b: 2\n", "    c:\n", "- x\n", "  - y: z\n", "    - - w\n", "# @1\n",
        "  # @2\n", "    # @3\n", "\n", "  - {k: v, l: [m, n]} # @4\n", "d: [ # @5\n",
        "  e, # @6\n", "  f ] # @7\n", "g: |\n", "    text\n", "  h: >-\n", "      more\n\n",
        "i: \"q\n", "  r\"\n", "  - # @8\n", "j: s\n", "   t\n", "k: |+\n", "  u\n\n", "? l\n",
        ": m\n", "- \n", "  n:\n", "o: # @9\n", "tasks:\n", "  - name: N\n", "    id: i\n",
        "    assign: p\n", "---\n", "{", "}\n", "    # @10", "q: {r: s,\n", "  # @11\n",
        "  t: []}\n", "    note: |2-\n", "     v\n"};
    int ours = 0;

    (void)state;
    for (int round = 0; round < (soaking() ? 2000000 : 30000); round++) {
        struct buf text = {0};

        for (uint32_t n = 1 + chance(9); n; n--)
            buf_puts(&text, line[chance(sizeof line / sizeof *line)]);
        ours += holds("pieces", buf_text(&text), text.n, 0);
        buf_release(&text);
    }
    assert_true(ours > 1000);
}

static void other_peoples_files(void **state)
{
    const char *data = getenv("PLANLOOM_DATA");
    char folder[4096];

    (void)state;
    if (!data)
        return;
    snprintf(folder, sizeof folder, "%s/plans-in-git", data);
    struct list all = files_below(folder);

    for (size_t i = 0; i < all.n; i++) {
        struct desk desk;

        desk_init(&desk);
        uint32_t number = is_yaml(all.v[i]) ? source_file(all.v[i], &desk.pool, &desk.diag) : 0;

        if (number)
            holds(all.v[i], files_get(&desk.files, number)->text,
                  files_get(&desk.files, number)->n, 0);
        desk_release(&desk);
    }
    list_release(&all);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(examples_as_chance_has_them),
        cmocka_unit_test(pieces),
        cmocka_unit_test(other_peoples_files),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
