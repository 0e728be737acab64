/* Lines and columns against counting from the start each time. */
#include "base/place.h"

#include "base/text.h"

#include "desk.h"

static struct position counted(const char *text, size_t n, size_t at)
{
    struct position p = {1, 1};
    size_t i = n >= 3 && memcmp(text, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;

    for (; i < at && i < n; i++) {
        p.column += ((unsigned char)text[i] & 0xc0) != 0x80;
        if (text[i] == '\n')
            p = (struct position){p.line + 1, 1};
    }
    return p;
}

static void check(struct files *files, uint32_t number, size_t at)
{
    const struct file *file = files_get(files, number);
    struct position wanted = counted(file->text, file->n, at);
    struct position p = position(files, (struct place){number, (uint32_t)at});

    if (p.line != wanted.line || p.column != wanted.column)
        fail_msg("%s at %zu: %u:%u, not %u:%u", file->path, at, p.line, p.column, wanted.line,
                 wanted.column);
}

static const char *const texts[] = {
    "",
    "a",
    "\n",
    "\n\n\n",
    "one\ntwo\nthree",
    "one\ntwo\n",
    "crlf\r\nline\r\n",
    "na\xc3\xafve caf\xc3\xa9\n\xe8\xae\xa1\xe5\x88\x92: \xf0\x9f\x9a\x80 go\nend",
    "\xef\xbb\xbf",
    "\xef\xbb\xbfkey: \xc3\xa9\nnext: 1\n",
};
enum { TEXTS = sizeof texts / sizeof *texts };

static void every_byte_of_every_text(void **state)
{
    struct desk desk;

    (void)state;
    desk_init(&desk);
    for (int i = 0; i < TEXTS; i++) {
        size_t n = strlen(texts[i]);
        uint32_t number = desk_file(&desk, "some.yaml", texts[i], n);

        assert_int_equal(number, i + 1);
        for (size_t at = 0; at <= n + 5; at++)
            if (((unsigned char)texts[i][at < n ? at : n] & 0xc0) != 0x80)
                check(&desk.files, number, at);
    }
    desk_release(&desk);
}

/* Forwards, backwards and from file to file, as unsorted findings ask. */
static void in_any_order(void **state)
{
    struct desk desk;

    (void)state;
    desk_init(&desk);
    for (int i = 0; i < TEXTS; i++)
        desk_file(&desk, "some.yaml", texts[i], strlen(texts[i]));
    for (int round = 0; round < 20000; round++) {
        uint32_t i = chance(TEXTS), n = (uint32_t)strlen(texts[i]), at = chance(n + 3);

        while (at < n && ((unsigned char)texts[i][at] & 0xc0) == 0x80)
            at--;
        check(&desk.files, i + 1, at);
    }
    desk_release(&desk);
}

/* Sorted findings cost one pass over a file together, not one each. */
static void many_places_of_a_large_file(void **state)
{
    enum { LINES = 300000 };
    struct desk desk;
    struct buf text = {0};

    (void)state;
    desk_init(&desk);
    for (int i = 0; i < LINES; i++)
        buf_puts(&text, "key: value\n");
    uint32_t number = files_add(&desk.files, "large.yaml", text.text, text.n);

    for (uint32_t i = 0; i < LINES; i++) {
        struct position p = position(&desk.files, (struct place){number, i * 11 + 5});

        assert_int_equal(p.line, i + 1);
        assert_int_equal(p.column, 6);
    }
    buf_release(&text);
    desk_release(&desk);
}

static void paths_are_copied(void **state)
{
    struct files files = {0};
    char path[] = "a.yaml";

    (void)state;
    for (uint32_t i = 1; i <= 100; i++)
        assert_int_equal(files_add(&files, path, "", 0), i);
    path[0] = 'x';
    for (uint32_t i = 1; i <= 100; i++)
        assert_string_equal(files_get(&files, i)->path, "a.yaml");
    files_release(&files);
    assert_int_equal(files.n, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_byte_of_every_text),
        cmocka_unit_test(in_any_order),
        cmocka_unit_test(many_places_of_a_large_file),
        cmocka_unit_test(paths_are_copied),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
