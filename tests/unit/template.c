/*
 * The template engine: the core of the official Mustache specification, read
 * from the shared data where there is some, and what the specification leaves
 * to us. The data of a template is a tree of nodes: a plain true or false is
 * a bool, a plain number a number, a block scalar markup; a mapping is a row,
 * and its entry "text" is what the row itself says.
 */
#include "base/buf.h"
#include "read/yaml.h"
#include "show/template.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* One engine at work: a tree that answers, partials, and what came of it. */
struct bench {
    struct shown_source source;
    struct template_partials partials;
    const struct node *partial; /* a mapping, or NULL */
    size_t finds;
    const struct node *list, *item; /* where the last item was */
    size_t i;
    struct files files;
    struct diag diag;
    struct pool pool;
    struct buf out;
};

static struct shown shown_of(const struct node *node)
{
    struct shown shown = {.kind = SHOWN_TEXT, .of = node};

    if (!node || node_is_empty(node))
        return (struct shown){0};
    if (node->kind == NODE_LIST) {
        shown.kind = SHOWN_LIST;
        for (const struct node *item = node->child; item; item = item->next)
            shown.index++;
        return shown;
    }
    if (node->kind == NODE_MAP) {
        shown.kind = SHOWN_ROW;
        if (!(node = node_find(node, "text")))
            return shown;
    } else if (node->style == NODE_BLOCK) {
        shown.kind = SHOWN_MARKUP;
    } else if (node->style == NODE_PLAIN && strchr("-0123456789", node->text[0])) {
        shown.kind = SHOWN_NUMBER;
    } else if (node->style == NODE_PLAIN &&
               (strcmp(node->text, "true") == 0 || strcmp(node->text, "false") == 0)) {
        shown.kind = SHOWN_BOOL;
        shown.index = node->text[0] == 't';
    }
    shown.text = node->text;
    shown.n = node->n;
    return shown;
}

static int field(struct shown_source *source, const struct shown *row, const char *name, size_t n,
                 struct shown *out)
{
    const struct node *map = row->of;

    (void)source;
    assert_int_equal(row->kind, SHOWN_ROW);
    for (const struct node *entry = map->child; entry; entry = entry->next)
        if (strlen(entry->key) == n && memcmp(entry->key, name, n) == 0) {
            *out = shown_of(entry);
            return 1;
        }
    return 0;
}

static void item(struct shown_source *source, const struct shown *list, size_t i, struct shown *out)
{
    struct bench *bench = (struct bench *)source;

    assert_true(i < (size_t)list->index);
    if (bench->list != list->of || bench->i > i || !bench->item) {
        bench->list = list->of;
        bench->item = bench->list->child;
        bench->i = 0;
    }
    for (; bench->i < i; bench->i++)
        bench->item = bench->item->next;
    *out = shown_of(bench->item);
}

static const char *partial(struct template_partials *partials, const char *name, size_t n,
                           size_t *length)
{
    struct bench *bench = (struct bench *)((char *)partials - offsetof(struct bench, partials));
    char *key = pool_text(&bench->pool, name, n);
    const struct node *found = bench->partial ? node_find(bench->partial, key) : NULL;

    bench->finds++;
    if (!found)
        return NULL;
    *length = found->n;
    return found->text;
}

static void bench_init(struct bench *bench)
{
    *bench = (struct bench){.source = {field, item}, .partials = {partial}};
    bench->diag.files = &bench->files;
}

static void bench_release(struct bench *bench)
{
    buf_release(&bench->out);
    diag_release(&bench->diag);
    files_release(&bench->files);
    pool_release(&bench->pool);
}

static const struct node *parse(struct bench *bench, const char *yaml, size_t n)
{
    uint32_t number = files_add(&bench->files, "data", yaml, n);
    int broken;
    struct node *node = yaml_whole(&bench->diag, number, 0, n, 0, &bench->pool, &broken);

    assert_false(broken);
    return node;
}

static int run(struct bench *bench, enum template_mode mode, const char *text, size_t n,
               const struct node *data)
{
    uint32_t number = files_add(&bench->files, "template", text, n);
    struct shown row = shown_of(data);

    buf_clear(&bench->out);
    return template_run(&bench->diag, number, mode, &bench->partials, &bench->source, &row,
                        &bench->out);
}

/* DATA is YAML; partials stand in it under that name. */
static int run_text(struct bench *bench, enum template_mode mode, const char *text,
                    const char *data)
{
    const struct node *tree = parse(bench, data, strlen(data));

    bench->partial = node_find(tree, "partials");
    return run(bench, mode, text, strlen(text), tree);
}

static void expect(enum template_mode mode, const char *text, const char *data,
                   const char *expected)
{
    struct bench bench;

    bench_init(&bench);
    int result = run_text(&bench, mode, text, data);

    assert_string_equal(buf_text(&bench.out), expected);
    assert_int_equal(result, 0);
    assert_int_equal(bench.diag.n, 0);
    bench_release(&bench);
}

/* Finding I is of byte AT in file PATH and has WORDS in it. */
static void expect_finding(struct bench *bench, size_t i, const char *path, uint32_t at,
                           const char *words)
{
    assert_true(i < bench->diag.n);
    const struct finding *finding = &bench->diag.finding[i];

    assert_int_equal(finding->code, DIAG_TEMPLATE_SYNTAX);
    assert_string_equal(files_get(&bench->files, finding->place.file)->path, path);
    assert_int_equal(finding->place.at, at);
    if (!strstr(finding->text, words))
        fail_msg("'%s' is not in '%s'", words, finding->text);
}

static void test_escapes(void **state)
{
    const char *text = "{{a}} {{{a}}} {{&a}} {{svg}}", *data = "a: 'x<|>''y'\nsvg: |-\n  <|/>\n";

    (void)state;
    expect(TEMPLATE_HTML, text, data, "x&lt;|&gt;&#39;y x<|>'y x<|>'y <|/>");
    expect(TEMPLATE_MARKDOWN, text, data, "x&lt;\\|&gt;'y x<|>'y x<|>'y <|/>");
    expect(TEMPLATE_TEXT, text, data, "x<|>'y x<|>'y x<|>'y <|/>");
}

static void test_kinds(void **state)
{
    (void)state;
    expect(TEMPLATE_HTML, "{{row}}|{{row.a}}|{{n}}|{{yes}}|{{no}}|{{list}}|{{none}}|{{what}}",
           "{row: {text: 'a&b', a: 1}, n: 1.50, yes: true, no: false, list: [1], none: }",
           "a&amp;b|1|1.50|true|false|||");
}

static void test_truth(void **state)
{
    (void)state;
    expect(TEMPLATE_TEXT,
           "{{#text}}a{{/text}}{{#empty}}b{{/empty}}{{#zero}}c{{/zero}}{{#no}}d{{/no}}"
           "{{#row}}e{{/row}}{{#none}}f{{/none}}{{#nil}}g{{/nil}}{{#svg}}h{{/svg}}"
           "{{^text}}A{{/text}}{{^empty}}B{{/empty}}{{^zero}}C{{/zero}}{{^no}}D{{/no}}"
           "{{^row}}E{{/row}}{{^none}}F{{/none}}{{^nil}}G{{/nil}}{{^svg}}H{{/svg}}",
           "text: x\nempty: ''\nzero: 0\nno: false\nrow: {}\nnone: []\nnil:\nsvg: |\n  <svg/>\n",
           "acehBDFG");
}

static void test_context(void **state)
{
    const char *data = "{name: p, list: [{name: a, part: {name: x}}, {part: {}},"
                       " {name: , part: }]}";

    (void)state;
    /* A row without the field lets the outer one answer; a row with an empty one does not. */
    expect(TEMPLATE_TEXT, "{{#list}}[{{name}} {{part.name}} {{#part}}{{name}}{{/part}}]{{/list}}",
           data, "[a x x][p  p][  ]");
    expect(TEMPLATE_TEXT, "{{#list}}{{#.}}{{name}}{{/.}};{{/list}}{{.}}", data, "a;p;;");
    expect(TEMPLATE_TEXT, "{{ #list }}{{ name }}{{ /list }}", data, "ap");
}

static void test_standalone(void **state)
{
    (void)state;
    expect(TEMPLATE_TEXT, "a\r\n  {{#list}}\t\r\n- {{.}}\r\n {{/list}}\r\nb", "{list: [1, 2]}",
           "a\r\n- 1\r\n- 2\r\nb");
    expect(TEMPLATE_TEXT, "\xef\xbb\xbf{{! of a file with a mark }}\nb\n", "{}", "b\n");
    expect(TEMPLATE_TEXT, "a{{! x }}\n{{a}}\n  {{! y }} {{! z }}\n", "{a: 1}", "a\n1\n   \n");
}

static void test_indentation(void **state)
{
    (void)state;
    expect(TEMPLATE_TEXT, "<\n  {{>list}}\n>\n",
           "{list: [1, 2], two: \"x\\ny\", partials: {"
           "  list: \"{{#list}}\\n* {{.}}\\n {{>more}}\\n{{>same}}\\n{{/list}}\\n"
           "    end {{>more}}\\n\","
           "  more: \"{{two}}\\n{{^no}}z{{/no}}\\n\", same: \"s\\n{{! gone }}\\n{{two}}\\n\"}}",
           "<\n"
           "  * 1\n   x\ny\n   z\n  s\n  x\ny\n"
           "  * 2\n   x\ny\n   z\n  s\n  x\ny\n"
           "      end x\ny\nz\n\n"
           ">\n");
}

static void test_partial_once(void **state)
{
    struct bench bench;

    (void)state;
    bench_init(&bench);
    int result = run_text(&bench, TEMPLATE_TEXT, "{{#list}}{{>p}}{{>none}}{{/list}}{{>p}}",
                          "{list: [1, 2, 3], partials: {p: '{{.}},{{>q}}', q: ';'}}");

    assert_int_equal(result, 0);
    assert_string_equal(buf_text(&bench.out), "1,;2,;3,;,;");
    assert_int_equal(bench.finds, 3);
    assert_int_equal(bench.files.n, 4);
    bench_release(&bench);
}

static void test_partial_depth(void **state)
{
    struct bench bench;

    (void)state;
    bench_init(&bench);
    buf_puts(&bench.out, "before");
    int result = run_text(&bench, TEMPLATE_TEXT, "x{{>p}}", "{partials: {p: 'y {{>p}}'}}");

    assert_int_equal(result, -1);
    assert_string_equal(buf_text(&bench.out), "");
    assert_int_equal(bench.diag.n, 1);
    expect_finding(&bench, 0, "p", 2, "32 deep");
    bench_release(&bench);
}

static void test_faults(void **state)
{
    static const struct {
        const char *text;
        uint32_t at;
        const char *words;
    } fault[] = {
        {"ab {{name", 3, "unclosed tag"},
        {"ab {{{name}}", 3, "unclosed tag"},
        {"a {{#list}}\n{{name}}", 2, "unclosed section 'list'"},
        {"a {{#list}}{{^more}}{{/list}}", 11, "unclosed section 'more'"},
        {"a {{/list}}", 2, "closing tag 'list' without section"},
        {"{{#list}}{{/lst}}", 9, "closing tag 'lst' for another section"},
        {"a {{=<%=}}", 2, "bad delimiters"},
        {"a {{=<% %> %=}}", 2, "bad delimiters"},
        {"a {{== ==}}", 2, "bad delimiters"},
        {"a {{=<%%%%%%%%%%%%%%%% %>=}}", 2, "bad delimiters"},
        {"a {{ }}", 2, "tag without a name"},
        {"a {{#}}{{/}}", 2, "tag without a name"},
        {"a {{a b}}", 2, "white space in the name 'a b'"},
        {"a {{a..b}}", 2, "'a..b' is not a name"},
        {"a {{.a}}", 2, "'.a' is not a name"},
        {"a {{a.}}", 2, "'a.' is not a name"},
        {"a {{<page}}", 2, "not supported"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof fault / sizeof *fault; i++) {
        struct bench bench;

        bench_init(&bench);
        int result = run_text(&bench, TEMPLATE_TEXT, fault[i].text, "{list: [1], name: x}");

        assert_int_equal(result, -1);
        expect_finding(&bench, 0, "template", fault[i].at, fault[i].words);
        assert_string_equal(buf_text(&bench.out), "");
        bench_release(&bench);
    }
}

/* All of them, also in partials that the data would not lead to. */
static void test_faults_together(void **state)
{
    struct bench bench;

    (void)state;
    bench_init(&bench);
    int result = run_text(&bench, TEMPLATE_TEXT, "{{a b}} {{/x}} {{#no}}{{>p}}{{/no}}{{>q}}",
                          "{no: false, partials: {p: 'x {{', q: '{{#u}}{{#v}}{{/u}}'}}");

    assert_int_equal(result, -1);
    assert_int_equal(bench.diag.n, 4);
    expect_finding(&bench, 0, "template", 0, "a b");
    expect_finding(&bench, 1, "template", 8, "'x'");
    expect_finding(&bench, 2, "p", 2, "unclosed tag");
    expect_finding(&bench, 3, "q", 6, "'v'");
    bench_release(&bench);
}

static void test_nesting(void **state)
{
    struct bench bench;
    struct buf text = {0};

    (void)state;
    for (int depth = 64; depth <= 65; depth++) {
        buf_clear(&text);
        for (int i = 0; i < depth; i++)
            buf_puts(&text, "{{#a}}");
        buf_puts(&text, "x");
        for (int i = 0; i < depth; i++)
            buf_puts(&text, "{{/a}}");
        bench_init(&bench);
        int result = run_text(&bench, TEMPLATE_TEXT, buf_text(&text), "{a: 1}");

        assert_int_equal(result, depth == 64 ? 0 : -1);
        assert_string_equal(buf_text(&bench.out), depth == 64 ? "x" : "");
        assert_int_equal(bench.diag.n, depth == 64 ? 0 : 1);
        if (result)
            expect_finding(&bench, 0, "template", 6 * 64, "64 deep");
        bench_release(&bench);
    }
    buf_release(&text);
}

static void expect_limit(const char *text, const char *data, uint32_t at, const char *words)
{
    struct bench bench;

    bench_init(&bench);
    int result = run_text(&bench, TEMPLATE_TEXT, text, data);

    assert_int_equal(result, -1);
    assert_string_equal(buf_text(&bench.out), "");
    assert_int_equal(bench.diag.n, 1);
    expect_finding(&bench, 0, "template", at, words);
    bench_release(&bench);
}

static void test_limits(void **state)
{
    struct buf text = {0};

    (void)state;
    buf_puts(&text, "{{#a}}{{#a}}");
    for (size_t i = 0; i < 1 << 17; i++)
        buf_puts(&text, "16 bytes of text");
    buf_puts(&text, "{{/a}}{{/a}}");
    expect_limit(buf_text(&text), "a: [1, 2, 3, 4, 5, 6]", 12, "64 MiB");
    buf_release(&text);
    expect_limit("{{#a}}{{#a}}{{#a}}{{#a}}{{#a}}{{#a}}{{#a}}{{#a}}"
                 "{{/a}}{{/a}}{{/a}}{{/a}}{{/a}}{{/a}}{{/a}}{{/a}}",
                 "a: [1, 2, 3, 4, 5, 6, 7, 8, 9]", 48, "without putting");
}

static const char *data_folder(void)
{
    const char *folder = getenv("PLANLOOM_DATA");

    return folder && folder[0] ? folder : NULL;
}

static char *file_read(struct bench *bench, const char *name, size_t *n)
{
    char *path = pool_format(&bench->pool, "%s/corpora/mustache/%s.json", data_folder(), name);
    enum { ROOM = 1 << 20 };
    char *text = pool_take(&bench->pool, ROOM);
    FILE *file = fopen(path, "rb");

    if (!file)
        fail_msg("cannot open %s", path);
    *n = fread(text, 1, ROOM - 1, file);
    fclose(file);
    return text;
}

static int spec_case(struct bench *bench, const struct node *test)
{
    const struct node *text = node_find(test, "template"), *expected = node_find(test, "expected");

    bench->partial = node_find(test, "partials");
    int result = run(bench, TEMPLATE_HTML, text->text, text->n, node_find(test, "data"));

    if (result == 0 && strcmp(buf_text(&bench->out), expected->text) == 0)
        return 0;
    print_message("# %s: wanted\n%s\n# got\n%s\n", node_find(test, "name")->text, expected->text,
                  buf_text(&bench->out));
    return 1;
}

/* All tests in one file of the specification. */
static void test_spec(void **state)
{
    struct bench bench;
    size_t n;
    int cases = 0, failed = 0;

    bench_init(&bench);
    char *json = file_read(&bench, *state, &n);

    for (struct node *test = node_find(parse(&bench, json, n), "tests")->child; test;
         test = test->next, cases++)
        failed += spec_case(&bench, test);
    print_message("# %s: %d cases\n", (const char *)*state, cases);
    assert_int_equal(failed, 0);
    assert_true(cases >= 10);
    bench_release(&bench);
}

#define SPEC(file) {"specification: " file, test_spec, NULL, NULL, (void *)file}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_escapes),
        cmocka_unit_test(test_kinds),
        cmocka_unit_test(test_truth),
        cmocka_unit_test(test_context),
        cmocka_unit_test(test_standalone),
        cmocka_unit_test(test_indentation),
        cmocka_unit_test(test_partial_once),
        cmocka_unit_test(test_partial_depth),
        cmocka_unit_test(test_faults),
        cmocka_unit_test(test_faults_together),
        cmocka_unit_test(test_nesting),
        cmocka_unit_test(test_limits),
        SPEC("comments"),
        SPEC("delimiters"),
        SPEC("interpolation"),
        SPEC("inverted"),
        SPEC("partials"),
        SPEC("sections"),
    };
    size_t n = sizeof tests / sizeof *tests;

    if (!data_folder()) {
        print_message("# PLANLOOM_DATA is not set: the Mustache specification is left out\n");
        n -= 6;
    }
    return _cmocka_run_group_tests("template", tests, n, NULL, NULL);
}
