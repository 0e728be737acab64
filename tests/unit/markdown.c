/*
 * The Markdown door: the parts of an entry, what is refused, and pages that
 * load nothing and run nothing whatever the prose says.
 */
#include "read/markdown.h"

#include <dirent.h>
#include <time.h>

#include "desk.h"

static char *part(const char *text, size_t from, size_t to)
{
    static char parts[4][200];
    static int next;
    char *out = parts[next++ % 4];

    assert_true(from <= to && to - from < 200);
    memcpy(out, text + from, to - from);
    out[to - from] = '\0';
    return out;
}

static void splits_n(const char *text, const char *front, const char *heading, const char *body)
{
    struct desk desk;
    struct markdown_parts p;

    desk_init(&desk);
    assert_int_equal(markdown_split(&desk.diag, desk_file(&desk, "x.md", text, strlen(text)), &p),
                     0);
    assert_int_equal(desk.diag.n, 0);
    if (strcmp(part(text, p.front, p.front_end), front) != 0 ||
        strcmp(part(text, p.heading, p.heading_end), heading) != 0 ||
        strcmp(part(text, p.body, p.body_end), body) != 0)
        fail_msg("'%s' fell into '%s', '%s', '%s'", text, part(text, p.front, p.front_end),
                 part(text, p.heading, p.heading_end), part(text, p.body, p.body_end));
    desk_release(&desk);
}

static void parts_of_an_entry(void **state)
{
    (void)state;
    splits_n("", "", "", "");
    splits_n("prose\n", "", "", "prose\n");
    splits_n("# Title\n\nprose\n", "", "Title", "prose\n");
    splits_n("---\nid: x\n---\n# Title\n\nprose\n", "id: x\n", "Title", "prose\n");
    splits_n("---\nid: x\n---\n\n\n# Title\nprose", "id: x\n", "Title", "prose");
    splits_n("---\n---\nprose\n", "", "", "prose\n");
    splits_n("---\r\nid: x\r\n---\r\n\r\n# Title\r\n\r\nprose\r\n", "id: x\r\n", "Title",
             "prose\r\n");
    splits_n("\xef\xbb\xbf---\na: 1\n--- \n# T\n", "a: 1\n", "T", "");
    splits_n("\xef\xbb\xbf# T\nx", "", "T", "x");
    splits_n("---\na: 1\n---", "a: 1\n", "", "");
    splits_n("----\na: 1\n---\n", "", "", "----\na: 1\n---\n");
    splits_n(" ---\na: 1\n---\n", "", "", " ---\na: 1\n---\n");
    splits_n("---\na: ---\n ---\n----\n---\nb", "a: ---\n ---\n----\n", "", "b");
    splits_n("# \xe8\xae\xa1\xe5\x88\x92\n", "", "\xe8\xae\xa1\xe5\x88\x92", "");
}

static void headings(void **state)
{
    (void)state;
    splits_n("## Second\n", "", "", "## Second\n");
    splits_n("#Tag\n", "", "", "#Tag\n");
    splits_n("prose\n# Late\n", "", "", "prose\n# Late\n");
    splits_n("# \nx\n", "", "", "x\n");
    splits_n("# Closed #\nx\n", "", "Closed", "x\n");
    splits_n("# Closed ### \nx\n", "", "Closed", "x\n");
    splits_n("# Two words  \nx\n", "", "Two words", "x\n");
}

/* A closing row of # stands apart from the words (CommonMark 0.30, 4.2). */
static void sharp_names_stay_sharp(void **state)
{
    (void)state;
    splits_n("# Rewrite in C#\nx\n", "", "Rewrite in C#", "x\n");
    splits_n("# F# and C## ##\nx\n", "", "F# and C##", "x\n");
}

static void front_matter_without_an_end(void **state)
{
    static const char *const open[] = {"---", "---\n", "---\na: 1\n", "---\na: 1\n--\n",
                                       "\xef\xbb\xbf---\n"};

    (void)state;
    for (size_t i = 0; i < sizeof open / sizeof *open; i++) {
        struct desk desk;
        struct markdown_parts p;

        desk_init(&desk);
        uint32_t number = desk_file(&desk, "x.md", open[i], strlen(open[i]));

        assert_int_equal(markdown_split(&desk.diag, number, &p), -1);
        assert_string_equal(desk_said(&desk), "PL140 1:1");
        desk_release(&desk);
    }
}

/* Whatever the text, the parts are in order, and lose nothing but marks and blanks. */
static void parts_of_any_text(void **state)
{
    static const char *const piece[] = {"---", "\n", "\r\n", "# ",           "#",
                                        " ",   "a",  "\t",   "\xef\xbb\xbf", "b: c"};

    (void)state;
    for (int round = 0; round < (soaking() ? 500000 : 20000); round++) {
        struct buf text = {0};
        struct desk desk;
        struct markdown_parts p;

        desk_init(&desk);
        for (int n = (int)chance(14); n; n--)
            buf_puts(&text, piece[chance(10)]);
        uint32_t number = desk_file(&desk, "x.md", buf_text(&text), text.n);

        if (markdown_split(&desk.diag, number, &p) == 0) {
            assert_int_equal(p.body_end, text.n);
            assert_true(p.front <= p.front_end && p.front_end <= p.heading &&
                        p.heading <= p.heading_end && p.body <= p.body_end);
            if (p.heading < p.heading_end)
                assert_true(p.heading_end <= p.body && text.text[p.heading - 1] == ' ');
        } else {
            assert_int_equal(desk.diag.n, 1);
        }
        desk_release(&desk);
        buf_release(&text);
    }
}

static const char *check_said(struct desk *desk, const char *text, size_t n)
{
    desk_init(desk);
    uint32_t number = desk_file(desk, "x.md", text, n);
    char *exact = slice(text, n);
    int result = markdown_check(&desk->diag, (struct place){number, 0}, exact, n);

    free(exact);
    assert_int_equal(result, desk->diag.n ? -1 : 0);
    return desk_said(desk);
}

static void prose_made_to_be_slow_is_refused(void **state)
{
    static const char *const mark[] = {"> ", ">", "- ", "* ", "+ ", "+\t", "> - ", "1. ", "12) "};
    struct desk desk;

    (void)state;
    for (size_t i = 0; i < sizeof mark / sizeof *mark; i++)
        for (int marks = 28; marks < 40; marks += 4) {
            struct buf text = {0};
            int deep = strlen(mark[i]) == 4 && mark[i][0] == '>' ? 2 : 1;

            buf_puts(&text, "fine\n   ");
            for (int n = 0; n < marks / deep; n++)
                buf_puts(&text, mark[i]);
            buf_puts(&text, "x\n");
            if (strcmp(check_said(&desk, text.text, text.n), marks <= 32 ? "" : "PL142 1:1") != 0)
                fail_msg("'%s' %d times: '%s'", mark[i], marks / deep, buf_text(&desk.said));
            desk_release(&desk);
            buf_release(&text);
        }
    char *large = calloc(1, 64 * 1024 + 1);

    memset(large, 'x', 64 * 1024 + 1);
    assert_string_equal(check_said(&desk, large, 64 * 1024), "");
    desk_release(&desk);
    assert_string_equal(check_said(&desk, large, 64 * 1024 + 1), "PL141 1:1");
    desk_release(&desk);
    free(large);
    assert_string_equal(check_said(&desk, "- - - - - - rule\n* * * *\n\n-----\n", 32), "");
    desk_release(&desk);
}

static void html_is(const char *text, const char *wanted)
{
    struct buf html = {0};
    char *exact = slice(text, strlen(text));

    markdown_html(&html, exact, strlen(text));
    assert_string_equal(buf_text(&html), wanted);
    buf_release(&html);
    free(exact);
}

static void plain_prose(void **state)
{
    struct buf html = {0};

    (void)state;
    html_is("", "");
    html_is("a *b* `c` & <\n", "<p>a <em>b</em> <code>c</code> &amp; &lt;</p>\n");
    html_is("- x\n- y\n", "<ul>\n<li>x</li>\n<li>y</li>\n</ul>\n");
    html_is("[x](https://a.example/?b&c \"t\")\n",
            "<p><a href=\"https://a.example/?b&amp;c\" title=\"t\">x</a></p>\n");
    html_is("<a@b.example> [p](#part) [m](mailto:a@b.example)\n",
            "<p><a href=\"mailto:a@b.example\">a@b.example</a> <a href=\"#part\">p</a> "
            "<a href=\"mailto:a@b.example\">m</a></p>\n");
    buf_puts(&html, "before ");
    markdown_html(&html, "x", 1);
    assert_string_equal(buf_text(&html), "before <p>x</p>\n");
    buf_release(&html);
}

static void nothing_raw_comes_through(void **state)
{
    (void)state;
    html_is("<script>alert(1)</script>\n\nx\n", "\n<p>x</p>\n");
    html_is("a <b onclick=x>b</b> <!-- c --> d\n", "<p>a b  d</p>\n");
    html_is("`<!-- raw HTML omitted -->`\n",
            "<p><code>&lt;!-- raw HTML omitted --&gt;</code></p>\n");
    html_is("[x](javascript:alert(1))\n", "<p><a href=\"\">x</a></p>\n");
    html_is("[x](JaVaScRiPt:alert(1)) <javascript:x>\n",
            "<p><a href=\"\">x</a> <a href=\"\">javascript:x</a></p>\n");
    html_is("[x](data:text/html,y) [y](//evil.example) [z](file:///etc/passwd) [t](task:a)\n",
            "<p><a href=\"\">x</a> <a href=\"\">y</a> <a href=\"\">z</a> <a href=\"\">t</a></p>\n");
    html_is("[x]\n\n[x]: vbscript:y\n", "<p><a href=\"\">x</a></p>\n");
}

static void images_become_links(void **state)
{
    (void)state;
    html_is("![chart *one*](https://a.example/x.png)\n",
            "<p><a href=\"https://a.example/x.png\">chart <em>one</em></a></p>\n");
    html_is("![x](data:image/png;base64,AA) ![](x.png) y\n",
            "<p><a href=\"\">x</a> <a href=\"\"></a> y</p>\n");
    html_is("![c][d]\n\n[d]: https://d.example\n", "<p><a href=\"https://d.example\">c</a></p>\n");
}

/* HTML knows no link inside of a link: the badge leads where the outer one led. */
static void an_image_in_a_link(void **state)
{
    (void)state;
    html_is("[![build](https://b.example/badge.svg)](https://c.example) x\n",
            "<p><a href=\"https://c.example\">build</a> x</p>\n");
    html_is("![a ![b](https://b.example)](https://a.example)\n",
            "<p><a href=\"https://a.example\">a b</a></p>\n");
    html_is("![a [b *c*](https://b.example) d](https://a.example) [e](https://e.example)\n",
            "<p><a href=\"https://a.example\">a b <em>c</em> d</a> "
            "<a href=\"https://e.example\">e</a></p>\n");
}

/* Attributes that load or run, and tags that cmark does not write by itself. */
static void check_tame(const char *html, const char *name)
{
    static const char *const tags[] = {"p",  "em", "strong", "code", "pre", "ul",
                                       "ol", "li", "a",      "h1",   "h2",  "h3",
                                       "h4", "h5", "h6",     "br",   "hr",  "blockquote"};

    for (const char *tag = html; (tag = strchr(tag, '<')); tag++) {
        const char *word = tag + 1 + (tag[1] == '/');
        size_t n = strspn(word, "abcdefghijklmnopqrstuvwxyz0123456789"), i = 0;

        while (i < sizeof tags / sizeof *tags &&
               (strlen(tags[i]) != n || memcmp(word, tags[i], n) != 0))
            i++;
        if (i == sizeof tags / sizeof *tags)
            fail_msg("%s: a tag %.20s", name, tag);
        if (strncmp(word, "a href=\"", 8) == 0 && word[8] != '"' && word[8] != '#' &&
            strncmp(word + 8, "http://", 7) != 0 && strncmp(word + 8, "https://", 8) != 0 &&
            strncmp(word + 8, "mailto:", 7) != 0)
            fail_msg("%s: a link %.40s", name, word);
    }
}

static double seconds(void)
{
    struct timespec t;

    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void render(const char *text, size_t n, const char *name, double limit)
{
    struct desk desk;
    struct buf html = {0};

    desk_init(&desk);
    uint32_t number = desk_file(&desk, "x.md", text, n);

    if (markdown_check(&desk.diag, (struct place){number, 0}, text, n) == 0) {
        double began = seconds();

        markdown_html(&html, text, n);
        if (seconds() - began > limit)
            fail_msg("%s: %.1f s", name, seconds() - began);
        check_tame(buf_text(&html), name);
    }
    buf_release(&html);
    desk_release(&desk);
}

static void any_prose_is_tame(void **state)
{
    static const char *const piece[] = {"[",
                                        "](",
                                        ")",
                                        "![",
                                        "<",
                                        ">",
                                        "javascript:",
                                        "x",
                                        " ",
                                        "\n",
                                        "*",
                                        "_",
                                        "`",
                                        "&lt;",
                                        "\"",
                                        "'",
                                        "<img src=x onerror=y>",
                                        "<script>",
                                        "https://a.example",
                                        "\\",
                                        "\n\n",
                                        "    ",
                                        "- ",
                                        "# ",
                                        "[x]: ",
                                        "<!--",
                                        "-->",
                                        "\xc3\xa9",
                                        "\xff",
                                        "> ",
                                        "1. ",
                                        "data:",
                                        "~~~",
                                        "<a href=",
                                        "&#x6a;",
                                        "\t"};

    (void)state;
    for (int round = 0; round < (soaking() ? 300000 : 10000); round++) {
        struct buf text = {0};

        for (int n = (int)chance(30); n; n--)
            buf_puts(&text, piece[chance(sizeof piece / sizeof *piece)]);
        render(buf_text(&text), text.n, buf_text(&text), 1);
        buf_release(&text);
    }
}

/* The known ways to make a Markdown reader slow, filling all of the 64 KiB. */
static void prose_that_passes_is_quick(void **state)
{
    static const struct {
        const char *again, *end;
    } bomb[] = {
        {"![[]()", ""},    {"[", ""},          {"![", "](x)"},     {"<", ""},
        {"`x``", ""},      {"*a **a ", ""},    {"_a __a ", ""},    {"a**b", "c* "},
        {"[a](", ""},      {"[a](<b", ""},     {"x [a]: u\n", ""}, {"[a]: u\n\n[a]\n\n", ""},
        {"&", ""},         {"\\", ""},         {"<!--", ""},       {"<?", ""},
        {"<![CDATA[", ""}, {"<!A ", ""},       {"a\n", ""},        {"- a\n", ""},
        {"1. ", "x"},      {"1. a\n", ""},     {"> a\n\n", ""},    {"*\n", ""},
        {"***", ""},       {"**x [y ", ""},    {"![l", "](y)"},    {"[[]()", ""},
        {"`", ""},         {"    a\n", ""},    {"~~~\n", ""},      {"]", ""},
        {"1) 2. ", "x"},   {"<a href=\"", ""}, {"\t- ", "x"},      {" \n", ""},
    };

    (void)state;
    for (size_t i = 0; i < sizeof bomb / sizeof *bomb; i++) {
        struct buf text = {0};

        while (text.n + strlen(bomb[i].again) + strlen(bomb[i].end) <= 64 * 1024)
            buf_puts(&text, bomb[i].again);
        buf_puts(&text, bomb[i].end);
        render(text.text, text.n, bomb[i].again, 3);
        buf_release(&text);
    }
}

/* Half of it opens lists and quotes, half of it are lines that look at each of them. */
static void deep_prose_that_passes_is_quick(void **state)
{
    static const char *const mark[] = {"- ", "> ", "1. ", "1) ", "1. > ", "- 2) ", "+\t"};
    struct buf text = {0};

    (void)state;
    for (size_t i = 0; i < sizeof mark / sizeof *mark; i++) {
        buf_clear(&text);
        while (text.n < 32 * 1024)
            buf_puts(&text, mark[i]);
        buf_putc(&text, 'x');
        while (text.n < 64 * 1024)
            buf_putc(&text, '\n');
        render(text.text, text.n, mark[i], 3);
    }
    buf_clear(&text);
    for (int line = 0; text.n + 2 * (size_t)line + 4 <= 64 * 1024; line++)
        buf_format(&text, "%*s- x\n", 2 * line, "");
    render(text.text, text.n, "a list in each list", 3);
    buf_release(&text);
}

/* Without the shared data there is nothing to read, and nothing is said. */
static void prose_of_others(void **state)
{
    static char text[64 * 1024];
    char folder[300], path[600];
    size_t files = 0;
    struct dirent *entry;

    (void)state;
    if (!getenv("PLANLOOM_DATA"))
        return;
    snprintf(folder, sizeof folder, "%s/corpora/markdown/pathological", getenv("PLANLOOM_DATA"));
    DIR *dir = opendir(folder);

    assert_non_null(dir);
    while ((entry = readdir(dir))) {
        snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
        FILE *file = entry->d_name[0] == '.' ? NULL : fopen(path, "rb");

        if (!file)
            continue;
        render(text, fread(text, 1, sizeof text, file), entry->d_name, 3);
        fclose(file);
        files++;
    }
    closedir(dir);
    assert_true(files > 10);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(parts_of_an_entry),
        cmocka_unit_test(headings),
        cmocka_unit_test(sharp_names_stay_sharp),
        cmocka_unit_test(front_matter_without_an_end),
        cmocka_unit_test(parts_of_any_text),
        cmocka_unit_test(prose_made_to_be_slow_is_refused),
        cmocka_unit_test(plain_prose),
        cmocka_unit_test(nothing_raw_comes_through),
        cmocka_unit_test(images_become_links),
        cmocka_unit_test(an_image_in_a_link),
        cmocka_unit_test(any_prose_is_tame),
        cmocka_unit_test(prose_that_passes_is_quick),
        cmocka_unit_test(deep_prose_that_passes_is_quick),
        cmocka_unit_test(prose_of_others),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
