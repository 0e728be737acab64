/*
 * Each escape is undone here by a small reader of its language, written from
 * that language's own rules: what was put in must come out.
 */
#include "base/buf.h"

#include "read/markdown.h"

#include "unit.h"

static void grows_as_it_is_filled(void **state)
{
    static char model[300000];
    struct buf buf = {0};
    size_t n = 0;

    (void)state;
    assert_string_equal(buf_text(&buf), "");
    while (n < 200000) {
        size_t more = chance(8) ? chance(40) : chance(60000);

        for (size_t i = 0; i < more; i++)
            model[n + i] = (char)chance(256);
        if (more == 1)
            buf_putc(&buf, model[n]);
        else
            buf_put(&buf, model + n, more);
        n += more;
        assert_int_equal(buf.n, n);
        assert_int_equal(buf.text[n], '\0');
        assert_true(buf.cap > n);
    }
    assert_memory_equal(buf.text, model, n);
    buf_release(&buf);
    assert_null(buf.text);
}

/* Every size around the doublings: the NUL behind needs room too. */
static void every_size(void **state)
{
    static char text[1100];

    (void)state;
    memset(text, 'x', sizeof text);
    for (size_t first = 0; first < 130; first++)
        for (size_t n = 0; n < sizeof text; n += n < 140 ? 1 : 59) {
            struct buf buf = {0};

            buf_put(&buf, text, first);
            buf_put(&buf, text, n);
            assert_int_equal(strlen(buf_text(&buf)), first + n);
            buf_release(&buf);
        }
}

static void clears_and_formats(void **state)
{
    struct buf buf = {0};

    (void)state;
    buf_clear(&buf);
    assert_string_equal(buf_text(&buf), "");
    buf_puts(&buf, "old");
    buf_clear(&buf);
    assert_string_equal(buf_text(&buf), "");
    buf_format(&buf, "%d %s", -7, "days");
    buf_format(&buf, "%s", "");
    buf_format(&buf, "%0*d", 5000, 1);
    assert_int_equal(buf.n, 7 + 5000);
    assert_memory_equal(buf.text, "-7 days0", 8);
    buf_release(&buf);
    buf_put(&buf, NULL, 0);
    assert_string_equal(buf_text(&buf), "");
    buf_release(&buf);
}

/* Text of any bytes but NUL, well-formed; the odd ones come often. */
static size_t random_text(char *text, size_t size, const char *odd)
{
    static const char *const wide[] = {"\xc3\xa9", "\xe8\xae\xa1", "\xf0\x9f\x9a\x80",
                                       "\xe2\x80\xa8"};
    size_t n = 0, wanted = chance((uint32_t)size - 4);

    while (n < wanted) {
        uint32_t kind = chance(10);

        if (kind < 4)
            text[n++] = odd[chance((uint32_t)strlen(odd))];
        else if (kind < 9)
            text[n++] = (char)(' ' + chance(95));
        else
            n += (size_t)snprintf(text + n, size - n, "%s", wide[chance(4)]);
    }
    text[n] = '\0';
    return n;
}

static const struct {
    const char *entity, *text;
} entities[] = {{"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}};

/* Text as a browser sees it, between two bytes. */
static void html_undone(struct buf *out, const char *html, const char *end)
{
    while (html < end) {
        size_t i = 0, n = sizeof entities / sizeof *entities;

        while (i < n && strncmp(html, entities[i].entity, strlen(entities[i].entity)) != 0)
            i++;
        if (i == n) {
            assert_null(strchr("&<>\"", *html));
            buf_putc(out, *html++);
        } else {
            buf_puts(out, entities[i].text);
            html += strlen(entities[i].entity);
        }
    }
}

static void html_comes_back(void **state)
{
    char text[80];

    (void)state;
    for (int round = 0; round < 20000; round++) {
        struct buf html = {0}, back = {0};
        size_t n = random_text(text, sizeof text, "&<>\"';#\t\n");
        char *exact = slice(text, n);

        buf_html(&html, exact, n);
        assert_null(strchr(buf_text(&html), '\''));
        html_undone(&back, buf_text(&html), buf_text(&html) + html.n);
        assert_string_equal(buf_text(&back), text);
        buf_release(&html);
        buf_release(&back);
        free(exact);
    }
}

static unsigned hex4(const char *text)
{
    unsigned value = 0;

    for (int i = 0; i < 4; i++) {
        const char *digit = strchr("0123456789abcdef", text[i]);

        assert_true(text[i] && digit);
        value = value * 16 + (unsigned)(digit - "0123456789abcdef");
    }
    return value;
}

/* A JSON text after RFC 8259, section 7. */
static void json_undone(struct buf *out, const char *json, size_t n)
{
    static const char named[] = "\"\\/bfnrt", meant[] = "\"\\/\b\f\n\r\t";

    assert_true(n >= 2 && json[0] == '"' && json[n - 1] == '"');
    for (size_t i = 1; i < n - 1; i++) {
        assert_true((unsigned char)json[i] >= 0x20 && json[i] != '"' && json[i] != 0x7f);
        if (json[i] != '\\') {
            buf_putc(out, json[i]);
        } else if (json[++i] == 'u') {
            unsigned code = hex4(json + i + 1);

            assert_true(code < 0x80);
            buf_putc(out, (char)code);
            i += 4;
        } else {
            assert_true(i < n - 1 && json[i] && strchr(named, json[i]));
            buf_putc(out, meant[strchr(named, json[i]) - named]);
        }
    }
}

static void json_comes_back(void **state)
{
    char text[80];

    (void)state;
    for (int round = 0; round < 20000; round++) {
        struct buf json = {0}, back = {0};
        size_t n = random_text(text, sizeof text, "\"\\/\1\2\b\f\n\r\t\v\x1b\x1f\x7f");

        if (round % 5 == 0)
            text[chance((uint32_t)n + 1)] = '\0';
        char *exact = slice(text, n);

        buf_json(&json, exact, n);
        json_undone(&back, buf_text(&json), json.n);
        assert_int_equal(back.n, n);
        assert_memory_equal(buf_text(&back), text, n);
        buf_release(&json);
        buf_release(&back);
        free(exact);
    }
}

/* One field after RFC 4180: what is left of it must be the end of the record. */
static void csv_undone(struct buf *out, const char *csv)
{
    if (*csv != '"') {
        assert_int_equal(strcspn(csv, ",\"\r\n"), strlen(csv));
        buf_puts(out, csv);
        return;
    }
    for (csv++; csv[0] != '"' || csv[1] == '"'; csv++) {
        assert_true(*csv);
        csv += csv[0] == '"';
        buf_putc(out, *csv);
    }
    assert_int_equal(csv[1], '\0');
}

static void csv_comes_back(void **state)
{
    char text[80];

    (void)state;
    for (int round = 0; round < 20000; round++) {
        struct buf csv = {0}, back = {0};
        size_t n = random_text(text, sizeof text, "\",\r\n;=+-@\t");
        char *exact = slice(text, n);

        buf_csv(&csv, exact, n);
        csv_undone(&back, buf_text(&csv));
        if (strcmp(buf_text(&back), text) != 0) {
            assert_true(strchr("=+-@\t\r", text[0]) != NULL);
            assert_string_equal(buf_text(&back) + 1, text);
            assert_int_equal(buf_text(&back)[0], '\'');
        } else {
            assert_null(n ? strchr("=@", text[0]) : NULL);
        }
        buf_release(&csv);
        buf_release(&back);
        free(exact);
    }
}

static void csv_is(const char *text, size_t n, const char *wanted)
{
    struct buf csv = {0};
    char *exact = slice(text, n);

    buf_csv(&csv, exact, n);
    assert_string_equal(buf_text(&csv), wanted);
    buf_release(&csv);
    free(exact);
}

static void csv_and_spreadsheets(void **state)
{
    static const struct {
        const char *text, *csv;
    } known[] = {
        {"", ""},
        {"plain", "plain"},
        {"a b", "a b"},
        {"a;b", "a;b"},
        {"a,b", "\"a,b\""},
        {"say \"x\"", "\"say \"\"x\"\"\""},
        {"-5", "-5"},
        {"+1.25", "+1.25"},
        {"-", "-"},
        {"=1+1", "\"'=1+1\""},
        {"@SUM(A1)", "\"'@SUM(A1)\""},
        {"-1+cmd|' /C calc'!A0", "\"'-1+cmd|' /C calc'!A0\""},
        {"\tx", "\"'\tx\""},
        {"two\nlines", "\"two\nlines\""},
    };

    (void)state;
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        csv_is(known[i].text, strlen(known[i].text), known[i].csv);
}

/* A number is one whatever stands behind it in memory. */
static void csv_takes_no_more_than_its_bytes(void **state)
{
    struct buf csv = {0};

    (void)state;
    buf_csv(&csv, "-512", 2);
    assert_string_equal(buf_text(&csv), "-5");
    buf_clear(&csv);
    buf_csv(&csv, "-5+1", 2);
    assert_string_equal(buf_text(&csv), "-5");
    buf_release(&csv);
    csv_is("-512", 4, "-512");
}

/* What a Markdown reader makes of it, inside of a paragraph as inside of a cell. */
static void pipe_cells_are_nothing_but_text(void **state)
{
    char text[80];

    (void)state;
    for (int round = 0; round < 5000; round++) {
        struct buf cell = {0}, html = {0}, back = {0};

        random_text(text, sizeof text, "|\\`*_[]~<>&!#()\n\"'");
        for (char *c = text; *c; c++)
            if (*c == ' ' && (c == text || c[1] == '\0' || c[1] == '\n' || c[-1] == '\n'))
                *c = '.';
        buf_puts(&cell, "x");
        buf_pipe(&cell, text, strlen(text));
        buf_puts(&cell, "x");
        assert_null(strchr(buf_text(&cell), '\n'));
        for (const char *bar = buf_text(&cell); (bar = strchr(bar, '|')); bar++)
            assert_int_equal(bar[-1], '\\');
        markdown_html(&html, buf_text(&cell), cell.n);
        assert_true(html.n > 8 && memcmp(html.text, "<p>x", 4) == 0);
        html_undone(&back, html.text + 4, html.text + html.n - 6);
        for (char *c = text; *c; c++)
            *c = *c == '\n' ? ' ' : *c;
        assert_string_equal(buf_text(&back), text);
        buf_release(&cell);
        buf_release(&html);
        buf_release(&back);
    }
}

static void made(void (*make)(struct buf *, const char *, size_t), const char *text, size_t n,
                 const char *wanted)
{
    struct buf out = {0};
    char *exact = malloc(n + 1);

    assert_non_null(exact);
    memcpy(exact, text, n);
    make(&out, exact, n);
    assert_string_equal(buf_text(&out), wanted);
    assert_int_equal(out.n, strlen(wanted));
    free(exact);
    buf_release(&out);
}

static void xml_has_only_what_xml_allows(void **state)
{
    static const char all[] = "a\0b\x01\x1f<&>\"'\t\n\r]]>"
                              "\xef\xbf\xbe\xef\xbf\xbf\xef\xbf\xbd\xc3\xa9";

    (void)state;
    made(buf_xml, all, sizeof all - 1,
         "ab&lt;&amp;&gt;&quot;&#39;&#9;&#10;&#13;]]&gt;\xef\xbf\xbd\xc3\xa9");
    made(buf_xml, "\xef\xbf\xbf", 3, "");
    made(buf_xml, "", 0, "");
}

static void a_line_is_one_and_well_formed(void **state)
{
    static const char all[] = "a\n\r\tb\0\x1b[1m\x7f\xc2\x85\xff\xe8\xae|"
                              "\xe8\xae\xa1\xc2\xa0";

    (void)state;
    made(buf_line, all, sizeof all - 1,
         "a   b\xef\xbf\xbd\xef\xbf\xbd[1m\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd"
         "\xef\xbf\xbd\xef\xbf\xbd|\xe8\xae\xa1\xc2\xa0");
    made(buf_line, "\xe8\xae", 2, "\xef\xbf\xbd\xef\xbf\xbd");
    made(buf_line, "", 0, "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(grows_as_it_is_filled),
        cmocka_unit_test(every_size),
        cmocka_unit_test(clears_and_formats),
        cmocka_unit_test(html_comes_back),
        cmocka_unit_test(json_comes_back),
        cmocka_unit_test(csv_comes_back),
        cmocka_unit_test(csv_and_spreadsheets),
        cmocka_unit_test(csv_takes_no_more_than_its_bytes),
        cmocka_unit_test(pipe_cells_are_nothing_but_text),
        cmocka_unit_test(xml_has_only_what_xml_allows),
        cmocka_unit_test(a_line_is_one_and_well_formed),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
