/* What may stand in a text file, byte by byte, and where what may not is said. */
#include "read/bytes.h"

#include "base/text.h"

#include "desk.h"

/* What is said of N bytes, and whether they are ASCII. */
static const char *said_of(struct desk *desk, const char *text, size_t n, int *result, int *ascii)
{
    desk_init(desk);
    uint32_t number = desk_file(desk, "plan.yaml", text, n);

    *result = bytes_check(number, &desk->diag, ascii);
    return desk_said(desk);
}

static void said(const char *text, size_t n, const char *wanted)
{
    struct desk desk;
    int result, ascii;

    assert_string_equal(said_of(&desk, text, n, &result, &ascii), wanted);
    assert_int_equal(result, wanted[0] ? -1 : 0);
    desk_release(&desk);
}

static void fine_texts(void **state)
{
    static const char *const fine[] = {"",
                                       "\n",
                                       "a: b\n",
                                       "no end",
                                       "crlf: yes\r\nnext: x\r\n",
                                       "tab:\tx\n",
                                       "na\xc3\xafve \xe8\xae\xa1\xf0\x9f\x9a\x80\n",
                                       "\xef\xbb\xbf",
                                       "\xef\xbb\xbfkey: x\n",
                                       "<<<<<< six\n",
                                       "a <<<<<<< inside\n",
                                       "<<<<<<<x\n",
                                       "=======\n",
                                       " <<<<<<< HEAD\n",
                                       "\xc2\xa0 no-break space\n",
                                       "\xe2\x80\x8b zero width\n",
                                       "mid\xef\xbb\xbf mark\n"};

    (void)state;
    for (size_t i = 0; i < sizeof fine / sizeof *fine; i++)
        said(fine[i], strlen(fine[i]), "");
}

static void faults_and_their_places(void **state)
{
    static const struct {
        const char *text;
        size_t n;
        const char *said;
    } known[] = {
        {"a\xff", 2, "PL101 1:2"},
        {"a: \xc3\xa9\nb: \xe9t\xe9\n", 14, "PL101 2:4"},
        {"a\xc3", 2, "PL101 1:2"},
        {"\xc0\xaf", 2, "PL101 1:1"},
        {"\xed\xa0\x80", 3, "PL101 1:1"},
        {"ab\0c", 4, "PL102 1:3"},
        {"ab\n\0", 4, "PL102 2:1"},
        {"a\x1b[1m", 5, "PL102 1:2"},
        {"a\x7f", 2, "PL102 1:2"},
        {"\xc2\x9bm", 3, "PL102 1:1"},
        {"\xef\xbf\xbf", 3, "PL102 1:1"},
        {"\xf0\x9f\xbf\xbe", 4, "PL102 1:1"},
        {"\xef\xb7\x90", 3, "PL102 1:1"},
        {"a\rb", 3, "PL103 1:2"},
        {"a\r", 2, "PL103 1:2"},
        {"a\r\r\n", 4, "PL103 1:2"},
        {"\xe8\xae\xa1\xc2\x85", 5, "PL103 1:2"},
        {"a\xe2\x80\xa8", 4, "PL103 1:2"},
        {"a\xe2\x80\xa9", 4, "PL103 1:2"},
        {"\xff\xfe"
         "a\0",
         4, "PL104 1:1"},
        {"\xfe\xff\0a", 4, "PL104 1:1"},
        {"a\0b\0", 4, "PL104 1:1"},
        {"a: 1\n<<<<<<< HEAD\n", 18, "PL105 2:1"},
        {"a: 1\r\n>>>>>>> x\r\n", 17, "PL105 2:1"},
        {"<<<<<<<", 7, "PL105 1:1"},
        {"\xef\xbb\xbf<<<<<<< a", 12, "PL105 1:1"},
        {"\xef\xbb\xbf"
         "a\x01",
         5, "PL102 1:2"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        said(known[i].text, known[i].n, known[i].said);
}

static void ascii_is_what_it_says(void **state)
{
    static const char *const wide[] = {"\xc3\xa9", "plain\nthen \xe8\xae\xa1\n", "a\r\n\xc2\xa0"};
    struct desk desk;
    int result, ascii;

    (void)state;
    for (size_t i = 0; i < sizeof wide / sizeof *wide; i++) {
        said_of(&desk, wide[i], strlen(wide[i]), &result, &ascii);
        assert_int_equal(result, 0);
        assert_int_equal(ascii, 0);
        desk_release(&desk);
    }
    said_of(&desk, "tab\tand\r\nlines\n", 15, &result, &ascii);
    assert_int_equal(ascii, 1);
    desk_release(&desk);
}

/* Each code point alone in a line: refused with a word, or let through. */
static void every_code_point(void **state)
{
    (void)state;
    for (uint32_t c = 1; c < 0x30000; c += c < 0x3100 || c > 0xfd00 ? 1 : 97) {
        char text[8] = "ab";
        struct buf encoded = {0};
        struct desk desk;
        int result, ascii;

        if (c >= 0xd800 && c < 0xe000)
            continue;
        if (c < 0x80)
            buf_format(&encoded, "%c", (int)c);
        else if (c < 0x800)
            buf_format(&encoded, "%c%c", 0xc0 | c >> 6, 0x80 | (c & 63));
        else if (c < 0x10000)
            buf_format(&encoded, "%c%c%c", 0xe0 | c >> 12, 0x80 | (c >> 6 & 63), 0x80 | (c & 63));
        else
            buf_format(&encoded, "%c%c%c%c", 0xf0 | c >> 18, 0x80 | (c >> 12 & 63),
                       0x80 | (c >> 6 & 63), 0x80 | (c & 63));
        memcpy(text + 2, encoded.text, encoded.n);
        int lines = c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
        int control = (c < 0x20 && c != '\t' && c != '\n') || (c >= 0x7f && c < 0xa0) ||
                      (c & 0xffff) >= 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
        const char *wanted = lines ? "PL103 1:3" : control ? "PL102 1:3" : "";

        if (strcmp(said_of(&desk, text, 2 + encoded.n, &result, &ascii), wanted) != 0)
            fail_msg("U+%04X: '%s'", (unsigned)c, buf_text(&desk.said));
        buf_release(&encoded);
        desk_release(&desk);
    }
}

/* Whatever the bytes: an answer, with words if it is no; a yes is UTF-8. */
static void any_bytes(void **state)
{
    (void)state;
    for (int round = 0; round < (soaking() ? 300000 : 10000); round++) {
        char text[40];
        size_t n = chance(sizeof text);
        struct desk desk;
        int result, ascii, wide = 0;
        uint32_t code;

        for (size_t i = 0; i < n; i++)
            text[i] =
                (char)(chance(4) ? (int)"ab\n\xc3\xa9\xe2\x80\xa8<"[chance(9)] : (int)chance(256));
        said_of(&desk, text, n, &result, &ascii);
        assert_int_equal(result, desk.diag.n ? -1 : 0);
        for (size_t i = 0; result == 0 && i < n; wide |= text[i++] & 0x80)
            if ((unsigned char)text[i] >= 0xc0)
                assert_true(text_decode(text + i, n - i, &code) > 1);
        if (result == 0)
            assert_int_equal(ascii, !wide);
        desk_release(&desk);
    }
}

static void marks(void **state)
{
    struct desk desk;

    (void)state;
    desk_init(&desk);
    assert_int_equal(bytes_mark(files_get(&desk.files, desk_file(&desk, "a", "", 0))), 0);
    assert_int_equal(bytes_mark(files_get(&desk.files, desk_file(&desk, "a", "\xef\xbb", 2))), 0);
    assert_int_equal(bytes_mark(files_get(&desk.files, desk_file(&desk, "a", "\xef\xbb\xbf", 3))),
                     3);
    desk_release(&desk);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(fine_texts),
        cmocka_unit_test(faults_and_their_places),
        cmocka_unit_test(ascii_is_what_it_says),
        cmocka_unit_test(every_code_point),
        cmocka_unit_test(any_bytes),
        cmocka_unit_test(marks),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
