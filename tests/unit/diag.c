/* Findings: their words, their order, and the table of messages itself. */
#include "base/diag.h"

#include <ctype.h>

#include "desk.h"

/* WORDS with the particulars in, made part by part: a bracket stands or falls as one. */
static void words_filled(struct buf *out, const char *words, const char *const *particular,
                         size_t n)
{
    while (*words) {
        const char *end = *words == '[' ? strchr(words, ']') : words + strcspn(words, "[");
        struct buf part = {0};
        int lacks = 0, bracket = *words == '[';

        assert_non_null(end);
        for (words += bracket; words < end; words++) {
            if (words[0] != '{' || !isdigit((unsigned char)words[1]) || words[2] != '}') {
                buf_putc(&part, *words);
                continue;
            }
            size_t i = (size_t)(words[1] - '0');

            lacks |= i >= n || !particular[i][0];
            buf_puts(&part, i < n ? particular[i] : "");
            words += 2;
        }
        if (!bracket || !lacks)
            buf_puts(out, buf_text(&part));
        words = end + bracket;
        buf_release(&part);
    }
}

static void words_take_their_particulars(void **state)
{
    static const char *const some[] = {"zero", "one", "two", "three", "four", NULL};
    static const char *const gaps[] = {"zero", "", "two", NULL};
    struct desk desk;

    (void)state;
    desk_init(&desk);
    for (int code = 0; code < DIAG_CODES; code++) {
        const char *words = message_get((enum diag_code)code)->words;

        for (size_t n = 0; n <= 6; n++) {
            const char *const *all = n == 6 ? gaps : some + 5 - (n == 6 ? 3 : n);
            size_t given = n == 6 ? 3 : n;
            struct buf wanted = {0};

            diag_put(&desk.diag, (enum diag_code)code, (struct place){0}, all);
            words_filled(&wanted, words, all, given);
            assert_string_equal(desk.diag.finding[desk.diag.n - 1].text, buf_text(&wanted));
            buf_release(&wanted);
        }
    }
    desk_release(&desk);
}

static void every_code_has_words(void **state)
{
    (void)state;
    for (int code = 0; code < DIAG_CODES; code++) {
        const struct message *m = message_get((enum diag_code)code);
        const char *id = message_id((enum diag_code)code);
        int open = 0;

        if (!m || !m->words || !m->words[0] || !m->cause || !m->example || !m->remedy)
            fail_msg("%s lacks words", id);
        for (const char *c = m->words; *c; c++) {
            open += (*c == '[') - (*c == ']');
            if (open < 0 || open > 1)
                fail_msg("%s has a bracket inside a bracket", id);
        }
        if (open)
            fail_msg("%s has a bracket without an end", id);
        if (m->words[strlen(m->words) - 1] == '.' || strchr(m->words, '\n'))
            fail_msg("%s: the words are no sentence, and one line", id);
    }
}

static void codes_have_ids_that_are_found(void **state)
{
    (void)state;
    for (int code = 0; code < DIAG_CODES; code++) {
        const char *id = message_id((enum diag_code)code);
        char small[] = "pl000";

        assert_int_equal(strlen(id), 5);
        memcpy(small + 2, id + 2, 3);
        assert_int_equal(message_find(id), code);
        assert_int_equal(message_find(small), code);
        if (code)
            assert_true(strcmp(message_id((enum diag_code)(code - 1)), id) < 0);
    }
    assert_int_equal(message_find("PL999"), -1);
    assert_int_equal(message_find(""), -1);
    assert_string_equal(message_id(DIAG_UNKNOWN_REFERENCE), "PL214");
    assert_int_equal(message_severity(DIAG_LOST_HASH), SEVERITY_WARNING);
    assert_string_equal(severity_word(SEVERITY_TROUBLE), "error");
    assert_string_equal(severity_word(SEVERITY_NOTE), "note");
}

static void counts_by_severity(void **state)
{
    struct desk desk;

    (void)state;
    desk_init(&desk);
    assert_int_equal(diag_count(&desk.diag, SEVERITY_NOTE), 0);
    diag_add(&desk.diag, DIAG_CANNOT_READ, (struct place){0}, "a", "b");
    diag_add(&desk.diag, DIAG_DUPLICATE_KEY, (struct place){0}, "a");
    diag_note(&desk.diag, (struct place){0}, "the first is %s", "here");
    diag_add(&desk.diag, DIAG_LOST_HASH, (struct place){0}, "a");
    diag_add(&desk.diag, DIAG_FACT_NOT_KNOWN_YET, (struct place){0}, NULL);
    assert_int_equal(diag_count(&desk.diag, SEVERITY_TROUBLE), 1);
    assert_int_equal(diag_count(&desk.diag, SEVERITY_ERROR), 2);
    assert_int_equal(diag_count(&desk.diag, SEVERITY_WARNING), 3);
    assert_int_equal(diag_count(&desk.diag, SEVERITY_INFO), 4);
    assert_int_equal(diag_count(&desk.diag, SEVERITY_NOTE), 4);
    assert_string_equal(desk.diag.finding[2].text, "the first is here");
    diag_release(&desk.diag);
    assert_int_equal(desk.diag.n, 0);
    assert_ptr_equal(desk.diag.files, &desk.files);
    desk_release(&desk);
}

static void said_where(struct desk *desk, enum diag_code code, uint32_t file, uint32_t at)
{
    diag_add(&desk->diag, code, ((struct place){file, at}), "same");
}

static void sorts_by_file_place_and_code(void **state)
{
    struct desk desk;

    (void)state;
    desk_init(&desk);
    uint32_t b = desk_file(&desk, "b.yaml", "12345\n789\n", 10);
    uint32_t a = desk_file(&desk, "a.yaml", "12345\n789\n", 10);

    said_where(&desk, DIAG_UNKNOWN_KEY, b, 7);
    said_where(&desk, DIAG_DUPLICATE_KEY, b, 7);
    diag_note(&desk.diag, (struct place){b, 0}, "z");
    diag_note(&desk.diag, (struct place){a, 0}, "a");
    said_where(&desk, DIAG_UNKNOWN_KEY, b, 6);
    said_where(&desk, DIAG_LOST_HASH, a, 2);
    said_where(&desk, DIAG_NO_PLAN, 0, 0);
    diag_sort(&desk.diag);
    assert_string_equal(desk_said(&desk),
                        "PL002; PL130 1:3; PL202 2:1; PL125 2:2, then 1:1, then 1:1; PL202 2:2");
    diag_sort(&desk.diag);
    assert_string_equal(desk_said(&desk),
                        "PL002; PL130 1:3; PL202 2:1; PL125 2:2, then 1:1, then 1:1; PL202 2:2");
    desk_release(&desk);
}

static void says_the_same_only_once(void **state)
{
    struct desk desk;

    (void)state;
    desk_init(&desk);
    uint32_t a = desk_file(&desk, "a.yaml", "12345\n789\n", 10);

    for (int i = 0; i < 3; i++) {
        said_where(&desk, DIAG_DUPLICATE_KEY, a, 7);
        diag_note(&desk.diag, (struct place){a, 0}, "z");
        said_where(&desk, DIAG_DUPLICATE_KEY, a, 1);
        diag_add(&desk.diag, DIAG_DUPLICATE_KEY, ((struct place){a, 1}), "other");
    }
    diag_sort(&desk.diag);
    assert_string_equal(desk_said(&desk), "PL125 1:2; PL125 1:2; PL125 2:2, then 1:1");
    for (int i = 0; i < 20; i++)
        said_where(&desk, DIAG_UNKNOWN_KEY, a, 3);
    diag_sort(&desk.diag);
    assert_int_equal(desk.diag.n, 5);
    desk_release(&desk);
}

/* Two revisions hold files of one name; the findings of each stay in order. */
static void two_files_of_one_name(void **state)
{
    struct desk desk;

    (void)state;
    desk_init(&desk);
    uint32_t old = desk_file(&desk, "plan.yaml", "12345\n789\n", 10);
    uint32_t new = desk_file(&desk, "plan.yaml", "12345\n789\n", 10);

    said_where(&desk, DIAG_UNKNOWN_KEY, old, 4);
    said_where(&desk, DIAG_UNKNOWN_KEY, new, 3);
    said_where(&desk, DIAG_UNKNOWN_KEY, old, 1);
    diag_sort(&desk.diag);
    assert_int_equal(desk.diag.n, 3);
    for (size_t i = 0; i < desk.diag.n; i++)
        for (size_t j = i + 1; j < desk.diag.n; j++) {
            struct place first = desk.diag.finding[i].place, then = desk.diag.finding[j].place;

            assert_true(first.file != then.file || first.at < then.at);
        }
    desk_release(&desk);
}

/* A text that is cut short is still UTF-8. */
static void long_particulars(void **state)
{
    struct desk desk;
    struct buf text = {0};

    (void)state;
    desk_init(&desk);
    buf_puts(&text, "x");
    for (int i = 0; i < 1000; i++)
        buf_puts(&text, "\xe8\xae\xa1");
    for (int shift = 0; shift < 3; shift++) {
        const char *kept = diag_text(&desk.diag, "%s", buf_text(&text) + shift * 3 + (shift == 2));
        size_t n = strlen(kept);

        assert_true(n > 900);
        assert_true(n % 3 == (shift != 2));
    }
    buf_release(&text);
    desk_release(&desk);
}

static void drops_all_but_trouble(void **state)
{
    struct desk desk;
    uint8_t out[DIAG_CODES] = {[DIAG_DUPLICATE_KEY] = 1, [DIAG_NO_PLAN] = 1};

    (void)state;
    desk_init(&desk);
    uint32_t a = desk_file(&desk, "a.yaml", "12345\n789\n", 10);

    said_where(&desk, DIAG_NO_PLAN, 0, 0);
    said_where(&desk, DIAG_DUPLICATE_KEY, a, 0);
    diag_note(&desk.diag, (struct place){a, 1}, "z");
    said_where(&desk, DIAG_UNKNOWN_KEY, a, 2);
    diag_note(&desk.diag, (struct place){a, 3}, "z");
    said_where(&desk, DIAG_DUPLICATE_KEY, a, 4);
    diag_drop(&desk.diag, out);
    assert_string_equal(desk_said(&desk), "PL002; PL202 1:3, then 1:4");
    desk_release(&desk);
}

static void every_code_has_a_family(void **state)
{
    size_t dated = 0;

    (void)state;
    for (int code = 0; code < DIAG_CODES; code++) {
        enum message_family family = message_family((enum diag_code)code);

        assert_true(family < FAMILIES);
        assert_true(message_get((enum diag_code)code)->words[0]);
        assert_true(strlen(family_word(family)) > 1);
        dated += (size_t)message_is_dated((enum diag_code)code);
    }
    assert_true(dated >= 4);
    assert_true(message_is_dated(DIAG_DUE_MISSED));
    assert_false(message_is_dated(DIAG_LINK_YIELDS));
    assert_string_equal(family_word(FAMILY_PEOPLE), "people");
    assert_int_equal(message_family(DIAG_NO_WORKING_TIME), FAMILY_PEOPLE);
}

static void an_empty_list_sorts(void **state)
{
    struct desk desk;

    (void)state;
    desk_init(&desk);
    diag_sort(&desk.diag);
    assert_int_equal(desk.diag.n, 0);
    said_where(&desk, DIAG_NO_PLAN, 0, 0);
    assert_int_equal(desk.diag.n, 1);
    desk_release(&desk);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_take_their_particulars),  cmocka_unit_test(every_code_has_words),
        cmocka_unit_test(codes_have_ids_that_are_found), cmocka_unit_test(counts_by_severity),
        cmocka_unit_test(sorts_by_file_place_and_code),  cmocka_unit_test(says_the_same_only_once),
        cmocka_unit_test(two_files_of_one_name),         cmocka_unit_test(long_particulars),
        cmocka_unit_test(an_empty_list_sorts),           cmocka_unit_test(drops_all_but_trouble),
        cmocka_unit_test(every_code_has_a_family),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
