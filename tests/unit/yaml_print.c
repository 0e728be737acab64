/*
 * What the YAML printer writes, the YAML reader must read back as the same
 * tree: shown on texts made to be misread, at every place a text can stand.
 * Then the form itself, on a small plan.
 */
#include "base/buf.h"
#include "read/bytes.h"
#include "read/yaml.h"
#include "show/yaml.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

struct bench {
    struct files files;
    struct diag diag;
    struct pool pool;
    struct buf out;
};

static void bench_init(struct bench *b)
{
    *b = (struct bench){0};
    b->diag.files = &b->files;
}

static void bench_release(struct bench *b)
{
    diag_release(&b->diag);
    files_release(&b->files);
    pool_release(&b->pool);
    buf_release(&b->out);
}

/* The tree of N bytes of YAML; NULL, and said on the way, if the reader refuses them. */
static struct node *read_back(struct bench *b, const char *text, size_t n)
{
    uint32_t number = files_add(&b->files, "printed", text, n);
    int ascii, broken = 1;
    struct node *tree = NULL;

    if (bytes_check(number, &b->diag, &ascii) == 0)
        tree = yaml_whole(&b->diag, number, 0, n, ascii, &b->pool, &broken);
    for (size_t i = 0; i < b->diag.n; i++)
        print_message("# %s: %s\n", message_id(b->diag.finding[i].code), b->diag.finding[i].text);
    return broken || b->diag.n ? NULL : tree;
}

static int is_same_scalar(const struct node *a, const struct node *b)
{
    return a->n == b->n && memcmp(a->text, b->text, a->n) == 0 &&
           node_is_empty(a) == node_is_empty(b);
}

/* Recursion is fine here: the trees are ours. */
static int is_same(const struct node *a, const struct node *b)
{
    if (!a || !b)
        return a == b;
    if (a->kind != b->kind || !a->key != !b->key || (a->key && strcmp(a->key, b->key) != 0))
        return 0;
    if (a->kind == NODE_SCALAR ? !is_same_scalar(a, b) : !is_same(a->child, b->child))
        return 0;
    return is_same(a->next, b->next);
}

static struct node *styled(struct pool *pool, const char *text, enum node_style style)
{
    struct node *node = node_text(pool, text);

    node->style = (uint8_t)style;
    return node;
}

/* TEXT as value, entry, value in an entry, last of a list in a list; and as a key. */
static struct node *tree_around(struct pool *pool, const char *text, enum node_style style)
{
    struct node *root = node_map(pool), *list = node_list(pool), *item = node_map(pool);
    struct node *inner = node_list(pool);

    node_add(pool, root, "first", styled(pool, text, style));
    node_add(pool, root, "list", list);
    node_add(pool, list, NULL, styled(pool, text, style));
    node_add(pool, list, NULL, item);
    node_add(pool, item, "a", styled(pool, text, style));
    node_add(pool, item, "b", styled(pool, text, style));
    node_add(pool, list, NULL, inner);
    node_add(pool, inner, NULL, styled(pool, text, style));
    node_add(pool, list, NULL, styled(pool, text, style));
    if (strlen(text) < 200 && text[0] && strcmp(text, "<<") != 0 && strcmp(text, "first") != 0 &&
        strcmp(text, "list") != 0 && strcmp(text, "last") != 0)
        node_add(pool, root, text, node_map(pool));
    node_add(pool, root, "last", styled(pool, text, style));
    return root;
}

static int is_kept(const char *text, enum node_style style)
{
    struct bench b;

    if (strstr(text, "\xe2\x80\xa8") || strstr(text, "\xe2\x80\xa9"))
        return 1; /* lines that editors do not show: no plan can hold them */
    bench_init(&b);
    struct node *tree = tree_around(&b.pool, text, style);

    yaml_print(&b.out, tree);
    int kept = is_same(tree, read_back(&b, buf_text(&b.out), b.out.n));

    if (!kept)
        print_message("# lost: [%s], printed as\n%s\n", text, buf_text(&b.out));
    bench_release(&b);
    return kept;
}

static const char *const nasty[] = {
    "", " ", "  ", "a", " a", "a ", " a ", "-", "- a", "-a", "--", "---", "--- a", "...",
    "... a", "?", "? a", "?a", ":", ": a", ":a", "a:", "a: b", "a:b", "a : b", "a #b", "a # b",
    "a#b", "#", "#a", "@codex", "`a`", "%", "%a", "&", "&a", "*", "*a", "!", "!!str a", "!<x>",
    "|", "|-", ">", ">+", "[", "]", "{", "}", "[a]", "{a: b}", "a]", "a}", ",", ",a", "a, b",
    "'", "''", "'a'", "a'b", "\"", "\"a\"", "a\"b", "a\\b", "\\", "\\n", "'\"", "a'\"",
    "it's \"so\"", "~", "null", "Null", "NULL", "true", "True", "false", "yes", "no", "No",
    "on", "off", "y", "N", "0", "010", "0x1F", "0o7", "1_000", "1e3", "-1", "+1", ".5", "1.",
    ".inf", "-.inf", ".NaN", "1:30", "12:30:45", "2026-01-05", "2026-01-05T08:00", "=", "<<",
    "<<: a", "a\tb", "\ta", "a\t", "\t", "a\t#b", "a:\tb", "a\nb", "a\nb\n", "a\nb\n\n", "\n",
    "\n\n", "\na", "\n\na\n", " a\nb", "a\n b", "a\n\nb", "a\n ", "a \nb ", "a\n  \nb",
    "a\n\t\nb", "\ta\nb", "  a\n b\n", "a\n#b", "a\n- b\n- c", "a: b\nc: d\n", "---\na",
    "a\n---\nb", "a\n...\n", "a\n\xc2\xa0", "%a\n%b", "<<<<<<< a\nb\n", "# a\n", "\n ", " \n",
    "\n a\n", "a\n\n\n", "a\n\n b", "\xc3\xa9t\xc3\xa9", "\xe5\x9b\xbd\xe5\xba\x86",
    "\xf0\x9f\x98\x80", "\xef\xbb\xbf", "\xef\xbb\xbf" "a", "a\xe2\x80\xa8" "b",
    "a\xe2\x80\xa9\nb", "a\xe2\x80\xae" "b", "'\xe2\x80\xae: ", "# \xe2\x80\xae it's",
    "a\n\xe2\x80\xae" "b", "\xc2\xa0", "\xe3\x80\x80 a", "a\xe3\x80\x80", "key: |\n  text",
    "$(x)", "{{a}}", "{% a %}", "<a>&b;",
    "a very long line that goes on and on, and on, and on, and on, and on, and on, and on, and on, "
    "and on, and on, and on, and on, and on, and on, and never folds: it stays on one line",
};

static void test_texts(void **state)
{
    int lost = 0;

    (void)state;
    for (size_t i = 0; i < sizeof nasty / sizeof *nasty; i++) {
        lost += !is_kept(nasty[i], NODE_QUOTED);
        lost += !is_kept(nasty[i], NODE_BLOCK);
    }
    assert_int_equal(lost, 0);
}

/* Values of the language: plain unless YAML's grammar is in the way. */
static void test_values(void **state)
{
    int lost = 0;

    (void)state;
    for (size_t i = 0; i < sizeof nasty / sizeof *nasty; i++)
        lost += !is_kept(nasty[i], NODE_PLAIN);
    assert_int_equal(lost, 0);
}

/* Every text of up to four of the characters that YAML has an eye on. */
static void test_short_ones(void **state)
{
    static const char letters[] = "a \n\t:-#'\"|\\?";
    enum { LETTERS = sizeof letters - 1 };
    int lost = 0;

    (void)state;
    for (unsigned n = 1, count = LETTERS; n <= (getenv("SOAK") ? 4 : 3); n++, count *= LETTERS)
        for (unsigned i = 0; i < count; i++) {
            char text[5] = {0};

            for (unsigned c = 0, rest = i; c < n; c++, rest /= LETTERS)
                text[c] = letters[rest % LETTERS];
            lost += !is_kept(text, NODE_QUOTED);
        }
    assert_int_equal(lost, 0);
}

static void test_form(void **state)
{
    static const char plan[] = "project:\n"
                               "  id: shop\n"
                               "  name: \"2026\"\n"
                               "\n"
                               "tasks:\n"
                               "  - id: build\n"
                               "    name: 'Say: \"hello\"'\n"
                               "    duration: 5d\n"
                               "    depends_on:\n"
                               "      - design SS+1d\n"
                               "    assignees: []\n"
                               "    note: |\n"
                               "      First.\n"
                               "\n"
                               "      Second: all\n"
                               "    ext:\n"
                               "      mspdi: 12\n"
                               "    tasks:\n"
                               "      - id: cellar\n"
                               "        name: \"# of bricks\"\n"
                               "      - id: walls\n"
                               "        name: Walls, windows & doors\n"
                               "        due:\n"
                               "\n"
                               "  - id: test\n"
                               "    name: |-\n"
                               "      Two\n"
                               "      lines\n"
                               "\n"
                               "x-words:\n"
                               "  - a\n"
                               "  - \"no\"\n";
    struct bench b;

    (void)state;
    bench_init(&b);
    struct node *tree = read_back(&b, plan, sizeof plan - 1);

    assert_non_null(tree);
    yaml_print(&b.out, tree);
    assert_string_equal(buf_text(&b.out), plan);
    bench_release(&b);
}

/* What no plan may hold is escaped as YAML says, and the reader refuses it. */
static void test_controls(void **state)
{
    struct bench b;

    (void)state;
    bench_init(&b);
    struct node *tree = node_map(&b.pool);

    node_add(&b.pool, tree, "a", node_text(&b.pool, "\x01\x1b\x7f\r\xc2\x85\xc2\x9f\xff"));
    yaml_print(&b.out, tree);
    assert_string_equal(buf_text(&b.out), "a: \"\\x01\\x1B\\x7F\\r\\x85\\x9F\\uFFFD\"\n");
    bench_release(&b);
}

static void test_nothing(void **state)
{
    struct bench b;

    (void)state;
    bench_init(&b);
    yaml_print(&b.out, node_map(&b.pool));
    yaml_print(&b.out, node_list(&b.pool));
    assert_string_equal(buf_text(&b.out), "{}\n[]\n");
    bench_release(&b);
}

static unsigned hex4(const char *at)
{
    char digits[5] = {at[0], at[1], at[2], at[3]};

    return (unsigned)strtoul(digits, NULL, 16);
}

static void put_code(struct buf *out, unsigned code)
{
    static const unsigned char lead[] = {0, 0, 0xc0, 0xe0, 0xf0};
    int n = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;

    buf_putc(out, (char)(lead[n] | code >> 6 * (n - 1)));
    for (int i = n - 2; i >= 0; i--)
        buf_putc(out, (char)(0x80 | (code >> 6 * i & 0x3f)));
}

/* The JSON string that begins behind AT, into OUT; 0 if a plan cannot hold it. */
static int unquoted(const char *at, struct buf *out)
{
    static const char letters[] = "btnfr", meant[] = "\b\t\n\f\r";
    int fit = 1;

    buf_clear(out);
    for (at++; *at && *at != '"'; at++) {
        unsigned code = (unsigned char)*at;
        const char *letter = *at == '\\' ? strchr(letters, *++at) : NULL;

        if (letter) {
            code = (unsigned char)meant[letter - letters];
        } else if (at[-1] == '\\' && *at == 'u') {
            code = hex4(at + 1);
            at += 4;
            if (code >= 0xd800 && code < 0xdc00 && at[1] == '\\') {
                code = 0x10000 + ((code & 0x3ff) << 10 | (hex4(at + 3) & 0x3ff));
                at += 6;
            }
            fit &= (code & 0xfffe) != 0xfffe && (code < 0x7f || code >= 0xa0);
            put_code(out, code);
            fit &= code >= 0x20;
            continue;
        } else {
            code = (unsigned char)*at;
        }
        fit &= code >= 0x20 || code == '\n' || code == '\t';
        buf_putc(out, (char)code);
    }
    return fit;
}

/* A file of texts in JSON, one in a line; those that no plan may hold are left out. */
static void corpus(const char *name)
{
    struct pool pool = {0};
    struct buf text = {0};
    char line[16384];
    int lost = 0, seen = 0;
    FILE *file = fopen(pool_format(&pool, "%s/corpora/strings/%s.json", getenv("PLANLOOM_DATA"),
                                   name),
                       "rb");

    assert_non_null(file);
    while (fgets(line, sizeof line, file)) {
        if (line[0] != '"' || !unquoted(line, &text))
            continue;
        lost += !is_kept(buf_text(&text), NODE_QUOTED);
        lost += !is_kept(buf_text(&text), NODE_PLAIN);
        seen++;
    }
    fclose(file);
    buf_release(&text);
    pool_release(&pool);
    print_message("# %d texts of %s\n", seen, name);
    assert_int_equal(lost, 0);
    assert_true(seen > 0);
}

static void test_corpora(void **state)
{
    (void)state;
    corpus("yaml-scalar-traps");
    corpus("blns");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_texts),    cmocka_unit_test(test_values),
        cmocka_unit_test(test_short_ones), cmocka_unit_test(test_form),
        cmocka_unit_test(test_controls), cmocka_unit_test(test_nothing),
        cmocka_unit_test(test_corpora),
    };
    const char *data = getenv("PLANLOOM_DATA");
    size_t n = sizeof tests / sizeof *tests;

    if (!data || !data[0]) {
        print_message("# PLANLOOM_DATA is not set: the corpora of texts are left out\n");
        n--;
    }
    return _cmocka_run_group_tests("yaml_print", tests, n, NULL, NULL);
}
