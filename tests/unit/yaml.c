/*
 * The YAML door: what it hands out item by item, what it refuses and where,
 * and that no bytes whatever make it fall or go on for ever.
 */
#include "read/yaml.h"

#include <dirent.h>
#include <time.h>

#include "desk.h"
#include "read/bytes.h"

/* A node in one line: plain as it is, "quoted", |block|, [list] and {mapping}. */
static void put_node(struct buf *out, const struct node *node)
{
    if (node->kind == NODE_SCALAR) {
        const char *quote = node->style == NODE_QUOTED  ? "\""
                            : node->style == NODE_BLOCK ? "|"
                                                        : "";

        assert_int_equal(strlen(node->text), node->n);
        buf_format(out, "%s%s%s", quote, node->text, quote);
        return;
    }
    buf_putc(out, node->kind == NODE_MAP ? '{' : '[');
    for (const struct node *e = node->child; e; e = e->next) {
        assert_int_equal(e->key != NULL, node->kind == NODE_MAP);
        if (e->key)
            buf_format(out, "%s: ", e->key);
        put_node(out, e);
        if (e->next)
            buf_puts(out, ", ");
    }
    buf_putc(out, node->kind == NODE_MAP ? '}' : ']');
}

/* One file, read both ways. */
struct reading {
    struct desk desk, again;
    struct buf items; /* "key: node; key- item; end" */
    struct buf whole; /* the same as one tree, "empty" or "broken" */
    enum yaml_step last;
};

static void read_items(struct reading *r, uint32_t number, size_t from, size_t to, int ascii)
{
    struct yaml *y = yaml_open(&r->desk.diag, number, from, to, ascii);
    struct yaml_item item;

    while ((r->last = yaml_next(y, &item)) == YAML_ITEM) {
        buf_format(&r->items, "%s%s ", item.key, item.in_list ? "-" : ":");
        put_node(&r->items, item.node);
        buf_puts(&r->items, "; ");
    }
    buf_puts(&r->items, r->last == YAML_END ? "end" : "broken");
    yaml_close(y);
}

static void reading_init(struct reading *r, const char *text, size_t n)
{
    int ascii, broken;

    *r = (struct reading){0};
    desk_init(&r->desk);
    desk_init(&r->again);
    uint32_t number = desk_file(&r->desk, "plan.yaml", text, n);

    desk_file(&r->again, "plan.yaml", text, n);
    if (bytes_check(number, &r->desk.diag, &ascii) < 0) {
        r->last = YAML_BROKEN;
        buf_puts(&r->items, "refused");
        buf_puts(&r->whole, "refused");
        return;
    }
    size_t from = bytes_mark(files_get(&r->desk.files, number));

    read_items(r, number, from, n, ascii);
    struct node *root = yaml_whole(&r->again.diag, number, from, n, ascii, &r->again.pool, &broken);

    if (root)
        put_node(&r->whole, root);
    else
        buf_puts(&r->whole, broken ? "broken" : "empty");
}

static void reading_release(struct reading *r)
{
    desk_release(&r->desk);
    desk_release(&r->again);
    buf_release(&r->items);
    buf_release(&r->whole);
}

static void reads_n(const char *text, size_t n, const char *items, const char *said)
{
    struct reading r;

    reading_init(&r, text, n);
    if (strcmp(buf_text(&r.items), items) != 0 || strcmp(desk_said(&r.desk), said) != 0)
        fail_msg("%s\ngave  %s  (%s)\nnot   %s  (%s)", text, buf_text(&r.items), desk_said(&r.desk),
                 items, said);
    reading_release(&r);
}

static void reads(const char *text, const char *items, const char *said)
{
    reads_n(text, strlen(text), items, said);
}

static void whole_is(const char *text, const char *wanted, const char *said)
{
    struct reading r;

    reading_init(&r, text, strlen(text));
    assert_string_equal(buf_text(&r.whole), wanted);
    assert_string_equal(desk_said(&r.again), said);
    reading_release(&r);
}

static void items_one_at_a_time(void **state)
{
    (void)state;
    reads("name: Acme\n", "name: Acme; end", "");
    reads("tasks:\n  - id: a\n  - id: b\n", "tasks- {id: a}; tasks- {id: b}; end", "");
    reads("tasks:\n- id: a\n- b\nlast: 1\n", "tasks- {id: a}; tasks- b; last: 1; end", "");
    reads("tasks: []\n", "tasks: []; end", "");
    reads("tasks: []\nx: {}\ny:\n", "tasks: []; x: {}; y: ; end", "");
    reads("a: {b: [1, {c: 2}], d: []}\n", "a: {b: [1, {c: 2}], d: []}; end", "");
    reads("a: [x, [y, z], {k: v}]\n", "a- x; a- [y, z]; a- {k: v}; end", "");
    reads("{a: 1, b: [2]}\n", "a: 1; b- 2; end", "");
    reads("a:\n  b:\n    - c:\n        - d\n", "a: {b: [{c: [d]}]}; end", "");
    reads("a:\n  -\n  - ~\n  - ''\n", "a- ; a- ~; a- \"\"; end", "");
}

static void scalars_keep_their_style(void **state)
{
    (void)state;
    reads("a: plain # said\n", "a: plain; end", "");
    reads("a: 'it''s'\nb: \"t\\tx\\u00e9\"\n", "a: \"it's\"; b: \"t\tx\xc3\xa9\"; end", "");
    reads("a: |\n  two\n  lines\nb: >-\n  one\n  line\n", "a: |two\nlines\n|; b: |one line|; end",
          "");
    reads("a: two\n  lines\n\n  more\n", "a: two lines\nmore; end", "");
    reads("no: yes\n10: 010\n~: null\n", "no: yes; 10: 010; ~: null; end", "");
    reads("'': x\n\"a b\": y\n", ": x; a b: y; end", "");
}

static void nothing_in_it(void **state)
{
    static const char *const nothing[] = {"",
                                          "\n\n",
                                          "# only words\n",
                                          "---\n",
                                          "---\n# x\n...\n",
                                          "\xef\xbb\xbf",
                                          "\xef\xbb\xbf# x\n",
                                          "--- # x",
                                          "{}",
                                          "  \n"};

    (void)state;
    for (size_t i = 0; i < sizeof nothing / sizeof *nothing; i++)
        reads(nothing[i], "end", "");
    whole_is("", "empty", "");
    whole_is("# only words\n", "empty", "");
    whole_is("---\nb: 1\n", "{b: 1}", "");
}

static void a_plan_maps_registers(void **state)
{
    (void)state;
    reads("- a\n- b\n", "broken", "PL205 1:1");
    reads("just words\n", "broken", "PL205 1:1");
    reads("# x\n\n'quoted'\n", "broken", "PL205 3:1");
    whole_is("- a\n- b\n", "[a, b]", "");
    whole_is("words\n", "words", "");
}

static void what_is_refused_and_where(void **state)
{
    static const struct {
        const char *text, *said;
    } known[] = {
        {"a: &x 1\n", "PL120 1:4"},
        {"a:\n  - &x\n    b: 1\n", "PL120 2:5"},
        {"a: *x\n", "PL120 1:4"},
        {"a: {b: *x}\n", "PL120 1:8"},
        {"&x a: 1\n", "PL120 1:1"},
        {"*x : 1\n", "PL120 1:1"},
        {"&x\na: 1\n", "PL120 1:1"},
        {"<<: {a: 1}\n", "PL121 1:1"},
        {"t:\n  <<: {a: 1}\n", "PL121 2:3"},
        {"a: !t x\n", "PL122 1:4"},
        {"a: !!str 1\n", "PL122 1:4"},
        {"a: !t [x]\n", "PL122 1:4"},
        {"!t\na: 1\n", "PL122 1:1"},
        {"a: ! x\n", "PL122 1:4"},
        {"&x\n", "PL120 1:1"},
        {"!t\n", "PL122 1:1"},
        {"a: 1\n---\nb: 2\n", "PL123 2:1"},
        {"a: 1\n...\n---\nb: 2\n", "PL123 3:1"},
        {"---\n---\na: 1\n", "PL123 2:1"},
        {"? [a]\n: 1\n", "PL124 1:3"},
        {"t:\n  {a: 1}: 2\n", "PL124 2:3"},
        {"? |\n  long\n: 1\n", ""},
        {"%YAML 1.2\n---\na: 1\n", "PL128 1:1"},
        {"%TAG ! x:\n---\na: 1\n", "PL128 1:1"},
        {"a:\n\tb: 1\n", "PL106 2:1"},
        {"a:\n  b: 1\n\tc: 1\n", "PL106 3:1"},
        {"a: @home\n", "PL111 1:4"},
        {"a: `x`\n", "PL111 1:4"},
        {"a: %x\n", "PL111 1:4"},
        {"a: b: c\n", "PL112 1:5"},
        {"a: 'x\nb: 1\n", "PL113 1:4"},
        {"a: \"x\nb: 1\n", "PL113 1:4"},
        {"a: 1\n   b: 2\n", "PL112 2:5"},
        {"a:\n    b: 1\n  c: 1\n", "PL114 3:3"},
        {"a:\n  - x\n y: 1\n", "PL114 3:2"},
        {"a: [x, y\nb: 1\n", "PL115 1:4"},
        {"a: {x: 1\nb: 1\n", "PL115 1:4"},
        {"a: [x y: z w\n", "PL115 1:4"},
        {"a: \"\\q\"\n", "PL116 1:5"},
        {"a: \"\\u12\"\n", "PL116 1:7"},
        {"a: 1\nb\nc: 2\n", "PL110 2:1"},
        {"a: \"x\\0y\"\n", "PL132 1:4"},
        {"a: \"\\e[1m\"\n", "PL132 1:4"},
        {"a: \"\\x9b\"\n", "PL132 1:4"},
        {"a: \"\\u202e\"\n", "PL132 1:4"},
        {"a: \"\\uFFFF\"\n", "PL132 1:4"},
        {"a: \"fine\\n\\t\\u00e9\"\n", ""},
    };

    (void)state;
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        struct reading r;

        reading_init(&r, known[i].text, strlen(known[i].text));
        if (strcmp(desk_said(&r.desk), known[i].said) != 0)
            fail_msg("%s\ngave '%s', not '%s'", known[i].text, desk_said(&r.desk), known[i].said);
        reading_release(&r);
    }
}

static void a_hash_that_eats_the_rest(void **state)
{
    (void)state;
    reads("a: Fix #12\n", "a: Fix; end", "PL130 1:8");
    reads("a: #fff\n", "a: ; end", "PL130 1:4");
    reads("t:\n  - Fix #12 now\n  - fine\n", "t- Fix; t- fine; end", "PL130 2:9");
    reads("a: C# and F#\n", "a: C# and F#; end", "");
    reads("a: Fix # 12\nb: x ## y\nc: x #\n", "a: Fix; b: x; c: x; end", "");
    reads("a: open #|closed\nb: x #-- y\nc: z #=\n", "a: open; b: x; c: z; end", "");
    reads("a: 'Fix #12'\nb: \"x #1\"\n", "a: \"Fix #12\"; b: \"x #1\"; end", "");
}

/* What is shown of the lost words is UTF-8, wherever it is cut. */
static void a_lost_hash_in_any_script(void **state)
{
    (void)state;
    for (int shift = 0; shift < 3; shift++) {
        struct buf text = {0};
        struct reading r;
        int ascii;

        buf_format(&text, "a: x #%.*s", shift, "12");
        for (int i = 0; i < 30; i++)
            buf_puts(&text, "\xe8\xae\xa1");
        reading_init(&r, buf_text(&text), text.n);
        assert_int_equal(r.desk.diag.n, 1);
        const char *said = r.desk.diag.finding[0].text;
        uint32_t number = desk_file(&r.again, "said", said, strlen(said));

        assert_int_equal(bytes_check(number, &r.again.diag, &ascii), 0);
        reading_release(&r);
        buf_release(&text);
    }
}

static void keys_given_twice(void **state)
{
    (void)state;
    reads("a: 1\nb: 2\na: 3\n", "a: 1; b: 2; a: 3; end", "PL125 3:1, then 1:1");
    reads("t:\n  a: 1\n  a: 2\n", "t: {a: 1, a: 2}; end", "PL125 3:3, then 2:3");
    reads("t:\n  - a: 1\n  - a: 2\n", "t- {a: 1}; t- {a: 2}; end", "");
    reads("t: {a: {b: 1}, c: {b: 1, b: 2}, a: 3}\n", "t: {a: {b: 1}, c: {b: 1, b: 2}, a: 3}; end",
          "PL125 1:26, then 1:20; PL125 1:33, then 1:5");
    reads("a: 1\nA: 2\n", "a: 1; A: 2; end", "");
}

/* From the seventeenth key on, they are found by a map: nothing else changes. */
static void keys_few_and_many(void **state)
{
    (void)state;
    for (int keys = 1; keys < 40; keys++)
        for (int twice = 0; twice < keys; twice++) {
            struct buf text = {0};
            char said[80];
            struct reading r;

            buf_puts(&text, "t:\n");
            for (int i = 0; i < keys; i++)
                buf_format(&text, "  k%d: 1\n", i);
            buf_format(&text, "  k%d: 2\n  last: 1\n  k%d: 3\n", twice, twice);
            snprintf(said, sizeof said, "PL125 %d:3, then %d:3; PL125 %d:3, then %d:3", keys + 2,
                     twice + 2, keys + 4, twice + 2);
            reading_init(&r, buf_text(&text), text.n);
            assert_string_equal(desk_said(&r.desk), said);
            assert_int_equal(r.last, YAML_END);
            reading_release(&r);
            buf_release(&text);
        }
}

/* N levels of mappings and lists, the document's own mapping among them. */
static void nested(struct buf *text, int n, int flow)
{
    for (int i = 0; i < n; i++)
        if (flow)
            buf_puts(text, i == 0 ? "{a: " : i % 2 ? "[" : "{a: ");
        else
            buf_format(text, "%*sa:\n", i, "");
    if (!flow)
        buf_format(text, "%*sx\n", n, "");
    for (int i = n; flow && i-- > 0;)
        buf_putc(text, i == 0 || i % 2 == 0 ? '}' : ']');
}

static void sixty_four_levels_and_no_more(void **state)
{
    (void)state;
    for (int flow = 0; flow < 2; flow++)
        for (int n = 60; n < 70; n++) {
            struct buf text = {0};
            struct reading r;

            nested(&text, n, flow);
            reading_init(&r, buf_text(&text), text.n);
            assert_int_equal(strcmp(buf_text(&r.whole), "broken") != 0, n <= 64);
            assert_int_equal(r.again.diag.n, n > 64);
            if ((r.last == YAML_END) != (n <= 64))
                fail_msg("%d levels, item by item: '%s'", n, desk_said(&r.desk));
            reading_release(&r);
            buf_release(&text);
        }
}

static void long_things(void **state)
{
    struct buf text = {0};
    struct reading r;

    (void)state;
    for (int key = 250; key < 260; key++) {
        buf_clear(&text);
        buf_format(&text, "%0*d: 1\n", key, 7);
        reading_init(&r, buf_text(&text), text.n);
        assert_string_equal(desk_said(&r.desk), key <= 256 ? "" : "PL124 1:1");
        reading_release(&r);
    }
    for (size_t n = (1 << 20) - 1; n < (1 << 20) + 2; n++) {
        buf_clear(&text);
        buf_format(&text, "a: %0*d\nb: 1\n", (int)n, 7);
        reading_init(&r, buf_text(&text), text.n);
        assert_string_equal(desk_said(&r.desk), n <= 1 << 20 ? "" : "PL127 1:4");
        assert_int_equal(r.last, YAML_END);
        reading_release(&r);
    }
    buf_release(&text);
}

/* Columns count code points, the byte order mark is none, CRLF is one line end. */
static void places_in_text_that_is_not_ascii(void **state)
{
    (void)state;
    reads("\xe8\xae\xa1: &x 1\n", "broken", "PL120 1:4");
    reads("n: caf\xc3\xa9 \xf0\x9f\x9a\x80\nm: &x 1\n", "n: caf\xc3\xa9 \xf0\x9f\x9a\x80; broken",
          "PL120 2:4");
    reads("# \xe8\xae\xa1\xe5\x88\x92\na: \xc3\xa9 #12\n", "a: \xc3\xa9; end", "PL130 2:6");
    reads("\xef\xbb\xbf"
          "a: &x 1\n",
          "broken", "PL120 1:4");
    reads("\xef\xbb\xbf"
          "a: 1\nb: *\xc3\xa9\n",
          "a: 1; broken", "PL111 2:4");
    reads("\xef\xbb\xbf\xe8\xae\xa1: 1\n\xe8\xae\xa1: 2\n", "\xe8\xae\xa1: 1; \xe8\xae\xa1: 2; end",
          "PL125 2:1, then 1:1");
    reads("a: 1\r\nb: Fix #1\r\nb: 2\r\n", "a: 1; b: Fix; b: 2; end",
          "PL130 2:8; PL125 3:1, then 2:1");
    reads("a: \"\xe8\xae\xa1\xe5\x88\x92\"\r\nc: |\r\n  \xc3\xa9\r\n  x\r\nd: &x\r\n",
          "a: \"\xe8\xae\xa1\xe5\x88\x92\"; c: |\xc3\xa9\nx\n|; broken", "PL120 5:4");
}

/* Only a part of a file, as front matter is. */
static void a_part_of_a_file(void **state)
{
    static const char text[] = "---\n\xe8\xae\xa1: 1\nb: Fix #1\n---\n# a: [\n";
    struct desk desk;
    struct pool pool = {0};
    int broken;

    (void)state;
    desk_init(&desk);
    uint32_t number = desk_file(&desk, "x.md", text, sizeof text - 1);
    struct node *root = yaml_whole(&desk.diag, number, 4, 21, 0, &pool, &broken);
    struct buf out = {0};

    assert_non_null(root);
    assert_int_equal(broken, 0);
    put_node(&out, root);
    assert_string_equal(buf_text(&out), "{\xe8\xae\xa1: 1, b: Fix}");
    assert_string_equal(desk_said(&desk), "PL130 3:8");
    assert_int_equal(root->child->key_at, 4);
    assert_int_equal(root->child->at, 9);
    assert_int_equal(node_find(root, "b")->at, 14);
    assert_null(node_find(root, "c"));
    pool_release(&pool);
    buf_release(&out);
    desk_release(&desk);
}

/* A random mapping in block style, with keys and plain scalars that tell where they stand. */
static void random_block(struct buf *text, int depth, int indent, int *word)
{
    static const char *const marks[] = {"", "\xc3\xa9", "\xe8\xae\xa1", "\xf0\x9f\x9a\x80", "'s x"};
    const char *end = *word % 2 ? "\n" : "\n# \xe5\x88\x92\n\n";
    int entries = 1 + (int)chance(20) / (depth + 1);

    for (int i = 0; i < entries; i++) {
        int list = depth && chance(3) == 0;

        buf_format(text, "%*sk%d%s:", indent, "", ++*word, marks[chance(4)]);
        if (depth < 5 && chance(3) == 0) {
            buf_puts(text, end);
            random_block(text, depth + 1, indent + 1 + (int)chance(3), word);
        } else if (list) {
            buf_puts(text, "\r\n");
            for (int n = 1 + (int)chance(4); n; n--)
                buf_format(text, "%*s - w%d%s\n", indent, "", ++*word, marks[chance(5)]);
        } else {
            buf_format(text, "%*sw%d%s%s", 1 + (int)chance(2), "", ++*word, marks[chance(5)], end);
        }
    }
}

/* Every key and plain scalar stands at its place, byte for byte. */
static void check_places(const char *text, const struct node *root)
{
    const struct node *stack[64];
    size_t n = 0;

    stack[n++] = root;
    while (n) {
        const struct node *node = stack[--n];

        if (node->next)
            stack[n++] = node->next;
        if (node->child)
            stack[n++] = node->child;
        if (node->key && strncmp(text + node->key_at, node->key, strlen(node->key)) != 0)
            fail_msg("key '%s' is not at byte %u of\n%s", node->key, node->key_at, text);
        if (node->kind == NODE_SCALAR && strncmp(text + node->at, node->text, node->n) != 0)
            fail_msg("'%s' is not at byte %u of\n%s", node->text, node->at, text);
    }
}

static void places_of_random_plans(void **state)
{
    (void)state;
    for (int round = 0; round < (soaking() ? 20000 : 500); round++) {
        struct buf text = {0};
        struct desk desk;
        struct pool pool = {0};
        int word = 0, broken, ascii;

        desk_init(&desk);
        if (round % 3 == 0)
            buf_puts(&text, "\xef\xbb\xbf");
        random_block(&text, 0, 0, &word);
        uint32_t number = desk_file(&desk, "plan.yaml", text.text, text.n);

        assert_int_equal(bytes_check(number, &desk.diag, &ascii), 0);
        struct node *root =
            yaml_whole(&desk.diag, number, round % 3 ? 0 : 3, text.n, ascii, &pool, &broken);

        assert_non_null(root);
        assert_int_equal(desk.diag.n, 0);
        check_places(text.text, root);
        pool_release(&pool);
        desk_release(&desk);
        buf_release(&text);
    }
}

/* Broken means that it was said; what is read item by item can be read as a whole. */
static void check_both_ways(struct reading *r, const char *name)
{
    for (size_t i = 0; i < r->desk.diag.n; i++) {
        struct place place = r->desk.diag.finding[i].place;

        assert_int_equal(place.file, 1);
        assert_true(place.at <= files_get(&r->desk.files, 1)->n);
    }
    if (r->last == YAML_BROKEN && diag_count(&r->desk.diag, SEVERITY_ERROR) == 0)
        fail_msg("%s: broken, and nothing said", name);
    if (r->last == YAML_END && strcmp(buf_text(&r->whole), "broken") == 0)
        fail_msg("%s: fine item by item, as a whole %s", name, desk_said(&r->again));
}

/* Plans with bytes changed, cut out, doubled and put in: an answer each time. */
static void broken_plans(void **state)
{
    static const char seed[] =
        "name: Acme # x\ntasks:\n  - id: a\n    name: 'Fix it'\n    depends_on: [b, \"c\\u00e9\"]\n"
        "  - {id: b, note: |\n  }\n\xe8\xae\xa1:\n  ? x\n  : - y\n    - >-\n      folded\n\n      "
        "text\n"
        "--- &a !t\n*a\n...\n%YAML 1.2\n<<: ~\nz: \"\\\n  x\"\r\nlast: `\n";
    static const char spice[] = "\n\n  \t:-?[]{},&*!|>'\"%@`#\\x0a\r\xc3\xa9~<";

    (void)state;
    for (int round = 0; round < (soaking() ? 1000000 : 30000); round++) {
        char text[2 * sizeof seed + 1];
        size_t n = sizeof seed - 1;
        struct reading r;

        memcpy(text, seed, n);
        for (int edits = 1 + (int)chance(12); edits; edits--) {
            size_t at = chance((uint32_t)n), span = chance(8);

            if (chance(3) == 0)
                text[at] = spice[chance(sizeof spice - 1)];
            else if (chance(2) && at + span < n && n > 20)
                memmove(text + at, text + at + span, (n -= span) - at);
            else if (n + span < sizeof text && at + span < n)
                memmove(text + at + span, text + at, (n += span) - span - at);
        }
        if (chance(3) == 0)
            n = chance((uint32_t)n + 1);
        reading_init(&r, text, n);
        text[n] = '\0';
        check_both_ways(&r, text);
        reading_release(&r);
    }
}

static double seconds(void)
{
    struct timespec t;

    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* Twenty thousand keys, and the last of them twenty thousand times again. */
static void duplicates_cost_no_more_than_keys(void **state)
{
    enum { KEYS = 20000 };
    struct buf text = {0};
    struct reading r;

    (void)state;
    buf_puts(&text, "t:\n");
    for (int i = 0; i < KEYS; i++)
        buf_format(&text, "  k%d: 1\n", i);
    double began = seconds();

    reading_init(&r, text.text, text.n);
    double plain = seconds() - began;

    reading_release(&r);
    for (int i = 0; i < KEYS; i++)
        buf_format(&text, "  k%d: 1\n", KEYS - 1);
    began = seconds();
    reading_init(&r, text.text, text.n);
    assert_int_equal(diag_count(&r.desk.diag, SEVERITY_ERROR), KEYS);
    if (seconds() - began > 0.2 + 10 * plain)
        fail_msg("%.2f s, without the duplicates %.2f s", seconds() - began, plain);
    reading_release(&r);
    buf_release(&text);
}

/* A whole file, unpacked if its name says that it is packed. */
static void slurp(struct buf *out, const char *path)
{
    char command[600], block[65536];
    size_t n = strlen(path);
    int packed = n > 3 && strcmp(path + n - 3, ".xz") == 0;

    snprintf(command, sizeof command, "xz -dc '%s'", path);
    FILE *file = packed ? popen(command, "r") : fopen(path, "rb");

    assert_non_null(file);
    for (size_t got; (got = fread(block, 1, sizeof block, file)) > 0;)
        buf_put(out, block, got);
    if (packed)
        pclose(file);
    else
        fclose(file);
}

static void read_folder(const char *name, size_t at_least)
{
    char folder[300], path[560];
    size_t files = 0;
    struct dirent *entry;

    snprintf(folder, sizeof folder, "%s/corpora/yaml/%s", getenv("PLANLOOM_DATA"), name);
    DIR *dir = opendir(folder);

    assert_non_null(dir);
    while ((entry = readdir(dir))) {
        struct buf text = {0};
        struct reading r;

        if (!strstr(entry->d_name, ".y"))
            continue;
        snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
        slurp(&text, path);
        double began = seconds();

        reading_init(&r, buf_text(&text), text.n);
        check_both_ways(&r, entry->d_name);
        if (seconds() - began > 5)
            fail_msg("%s took %.1f s", entry->d_name, seconds() - began);
        reading_release(&r);
        buf_release(&text);
        files++;
    }
    closedir(dir);
    assert_true(files >= at_least);
}

/* Without the shared data these have nothing to read, and say nothing. */
static void the_yaml_test_suite(void **state)
{
    (void)state;
    if (getenv("PLANLOOM_DATA"))
        read_folder("yaml-test-suite", 300);
}

static void edge_cases_of_others(void **state)
{
    (void)state;
    if (getenv("PLANLOOM_DATA"))
        read_folder("edge", 20);
}

static void bombs(void **state)
{
    (void)state;
    if (getenv("PLANLOOM_DATA"))
        read_folder("bombs", 20);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(items_one_at_a_time),
        cmocka_unit_test(scalars_keep_their_style),
        cmocka_unit_test(nothing_in_it),
        cmocka_unit_test(a_plan_maps_registers),
        cmocka_unit_test(what_is_refused_and_where),
        cmocka_unit_test(a_hash_that_eats_the_rest),
        cmocka_unit_test(a_lost_hash_in_any_script),
        cmocka_unit_test(keys_given_twice),
        cmocka_unit_test(keys_few_and_many),
        cmocka_unit_test(sixty_four_levels_and_no_more),
        cmocka_unit_test(long_things),
        cmocka_unit_test(places_in_text_that_is_not_ascii),
        cmocka_unit_test(a_part_of_a_file),
        cmocka_unit_test(places_of_random_plans),
        cmocka_unit_test(broken_plans),
        cmocka_unit_test(duplicates_cost_no_more_than_keys),
        cmocka_unit_test(the_yaml_test_suite),
        cmocka_unit_test(edge_cases_of_others),
        cmocka_unit_test(bombs),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
