/*
 * UTF-8 against the table of well-formed sequences in the Unicode standard,
 * distances against their definition, ids against a list of what they may be.
 */
#include "base/text.h"

#include "unit.h"

/* Table 3-7 of the Unicode standard: ranges of the bytes of a sequence. */
static const unsigned char forms[][8] = {
    {0x00, 0x7f},
    {0xc2, 0xdf, 0x80, 0xbf},
    {0xe0, 0xe0, 0xa0, 0xbf, 0x80, 0xbf},
    {0xe1, 0xec, 0x80, 0xbf, 0x80, 0xbf},
    {0xed, 0xed, 0x80, 0x9f, 0x80, 0xbf},
    {0xee, 0xef, 0x80, 0xbf, 0x80, 0xbf},
    {0xf0, 0xf0, 0x90, 0xbf, 0x80, 0xbf, 0x80, 0xbf},
    {0xf1, 0xf3, 0x80, 0xbf, 0x80, 0xbf, 0x80, 0xbf},
    {0xf4, 0xf4, 0x80, 0x8f, 0x80, 0xbf, 0x80, 0xbf},
};

static int form_length(const unsigned char *u, int n)
{
    for (size_t f = 0; f < sizeof forms / sizeof *forms; f++) {
        int length = 0;

        while (length < 4 && (length == 0 || forms[f][2 * length]) && length < n &&
               u[length] >= forms[f][2 * length] && u[length] <= forms[f][2 * length + 1])
            length++;
        if (length == 4 || (length > 0 && !forms[f][2 * length]))
            return length;
    }
    return 0;
}

static void every_sequence_of_three_bytes(void **state)
{
    (void)state;
    for (uint32_t all = 0; all < 1u << 24; all++) {
        unsigned char u[3] = {(unsigned char)(all >> 16), (unsigned char)(all >> 8),
                              (unsigned char)all};
        uint32_t code;

        for (int n = all & 0xffff ? 3 : 1; n <= 3; n++)
            if (text_decode((const char *)u, (size_t)n, &code) != form_length(u, n))
                fail_msg("%02x %02x %02x, %d bytes", u[0], u[1], u[2], n);
    }
}

static int encode(uint32_t c, char *out)
{
    static const uint32_t lead[] = {0, 0, 0xc0, 0xe0, 0xf0};
    int length = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;

    for (int i = length - 1; i > 0; i--, c >>= 6)
        out[i] = (char)(0x80 | (c & 0x3f));
    out[0] = (char)(lead[length] | c);
    return length;
}

static void every_code_point_comes_back(void **state)
{
    (void)state;
    for (uint32_t c = 0; c < 0x110400; c++) {
        char text[4];
        uint32_t code = 0;
        int length = encode(c, text);
        int good = c < 0x110000 && (c < 0xd800 || c > 0xdfff);

        assert_int_equal(text_decode(text, (size_t)length, &code), good ? length : 0);
        if (!good)
            continue;
        assert_int_equal(code, c);
        assert_int_equal(text_length(text, (size_t)length), 1);
        for (size_t n = 1; n < (size_t)length; n++)
            assert_int_equal(text_decode(text, n, &code), 0);
    }
}

static void lengths_and_widths(void **state)
{
    static const struct {
        const char *text;
        size_t length, width;
    } known[] = {
        {"", 0, 0},
        {"plan", 4, 4},
        {"na\xc3\xafve", 5, 5},
        {"e\xcc\x81", 2, 1},                        /* e and a combining acute */
        {"\xe8\xae\xa1\xe5\x88\x92", 2, 4},         /* two ideographs */
        {"\xef\xbc\xa1", 1, 2},                     /* a full-width A */
        {"\xf0\x9f\x9a\x80", 1, 2},                 /* a rocket */
        {"\xd8\xb9\xd8\xb1\xd8\xa8\xd9\x8a", 4, 4}, /* Arabic letters */
        {"\xe2\x80\x8b", 1, 0},                     /* a zero width space */
    };

    (void)state;
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        size_t n = strlen(known[i].text);
        char *exact = slice(known[i].text, n);

        assert_int_equal(text_length(exact, n), known[i].length);
        assert_int_equal(text_width(exact, n), known[i].width);
        free(exact);
    }
    assert_int_equal(text_width("ab\xff\xff", 4), 4);
}

/* The definition, said from the end; SEEN holds what was found before, plus one. */
static int distance_said(const char *a, size_t i, const char *b, size_t j, int seen[70][70])
{
    if (i == 0 || j == 0)
        return (int)(i + j);
    if (seen[i][j])
        return seen[i][j] - 1;
    int best = distance_said(a, i - 1, b, j, seen) + 1;
    int other = distance_said(a, i, b, j - 1, seen) + 1;

    best = other < best ? other : best;
    other = distance_said(a, i - 1, b, j - 1, seen) + (a[i - 1] != b[j - 1]);
    best = other < best ? other : best;
    if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        other = distance_said(a, i - 2, b, j - 2, seen) + 1;
        best = other < best ? other : best;
    }
    seen[i][j] = best + 1;
    return best;
}

static void random_word(char *word, uint32_t longest)
{
    uint32_t n = chance(longest + 1);

    for (uint32_t i = 0; i < n; i++)
        word[i] = (char)('a' + chance(3));
    word[n] = '\0';
}

static void distances_as_defined(void **state)
{
    (void)state;
    for (int round = 0; round < (soaking() ? 100000 : 3000); round++) {
        int seen[70][70] = {{0}};
        char a[80], b[80];

        random_word(a, round % 10 ? 9 : 64);
        random_word(b, round % 10 ? 9 : 64);
        int said = distance_said(a, strlen(a), b, strlen(b), seen);

        assert_int_equal(text_distance(a, b, 64), said);
        assert_int_equal(text_distance(b, a, 64), said);
        for (int limit = 0; limit < 12; limit++)
            assert_int_equal(text_distance(a, b, limit), said <= limit ? said : limit + 1);
    }
}

static void known_distances(void **state)
{
    char sixty_four[65], sixty_five[66];

    (void)state;
    memset(sixty_four, 'a', sizeof sixty_four);
    memset(sixty_five, 'a', sizeof sixty_five);
    sixty_four[64] = sixty_five[65] = '\0';
    assert_int_equal(text_distance("", "", 3), 0);
    assert_int_equal(text_distance("", "abc", 3), 3);
    assert_int_equal(text_distance("abc", "", 2), 3);
    assert_int_equal(text_distance("kitten", "sitting", 9), 3);
    assert_int_equal(text_distance("effrot", "effort", 9), 1);
    assert_int_equal(text_distance("ca", "abc", 9), 3);
    assert_int_equal(text_distance("owner", "Owner", 9), 1);
    assert_int_equal(text_distance(sixty_four, sixty_four, 3), 0);
    assert_int_equal(text_distance(sixty_five, sixty_five, 3), 4);
    assert_int_equal(text_distance(sixty_four, sixty_five, 3), 4);
}

static const char *guess(const char *wanted, const char *const *candidate)
{
    struct text_guess guess = {0};

    for (; *candidate; candidate++)
        text_guess_offer(&guess, wanted, *candidate);
    return guess.best;
}

static void did_you_mean(void **state)
{
    static const char *const keys[] = {"name",   "owner",      "effort", "duration",  "due",
                                       "parent", "depends_on", "goals",  "assignees", NULL};
    static const char *const twins[] = {"bat", "cat", "rat", NULL};

    (void)state;
    assert_string_equal(guess("efort", keys), "effort");
    assert_string_equal(guess("dependson", keys), "depends_on");
    assert_string_equal(guess("ownr", keys), "owner");
    assert_string_equal(guess("nmae", keys), "name");
    assert_null(guess("priority", keys));
    assert_null(guess("", keys));
    assert_null(guess("after", keys));
    assert_string_equal(guess("hat", twins), "bat");
}

static int is_id(const char *text, size_t n)
{
    char *exact = slice(text, n);
    int is = text_is_id(exact, n);

    free(exact);
    return is;
}

static void words_of_a_list(void **state)
{
    (void)state;
    assert_int_equal(text_among("one/two/three", "one", 3), 1);
    assert_int_equal(text_among("one/two/three", "three", 5), 3);
    assert_int_equal(text_among("one/two/three", "two/", 3), 2);
    assert_int_equal(text_among("one/two/three", "tw", 2), 0);
    assert_int_equal(text_among("one/two/three", "threes", 6), 0);
    assert_int_equal(text_among("one/two/three", "one/two", 7), 0);
    assert_int_equal(text_among(NULL, "one", 3), 0);
}

static void ids(void **state)
{
    static const char *const good[] = {
        "a",           "Z",     "build", "design-api",         "v1.2_x-",
        "cr-sso",      "a.b.c", "A--b",  "2026-11-02-kickoff", "2026-11-02-K",
        "0000-00-00-a"};
    static const char *const bad[] = {"",
                                      "1a",
                                      "-a",
                                      ".a",
                                      "_a",
                                      "a b",
                                      "a/b",
                                      "a:b",
                                      "a\n",
                                      "\xc3\xa4",
                                      "a\xc3\xa4",
                                      "2026-11-02",
                                      "2026-11-02-",
                                      "2026-11-02-9a",
                                      "2026-11-0-a",
                                      "2026-11-02a",
                                      "226-11-02-a",
                                      "2026-11-02--a",
                                      "2026-1x-02-a",
                                      "20261102-a"};

    (void)state;
    for (size_t i = 0; i < sizeof good / sizeof *good; i++)
        if (!is_id(good[i], strlen(good[i])))
            fail_msg("'%s' is an id", good[i]);
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        if (is_id(bad[i], strlen(bad[i])))
            fail_msg("'%s' is no id", bad[i]);
}

static void ids_up_to_64_bytes(void **state)
{
    char text[70];

    (void)state;
    memset(text, 'x', sizeof text);
    for (size_t n = 0; n < sizeof text; n++)
        assert_int_equal(is_id(text, n), n >= 1 && n <= 64);
    memcpy(text, "2026-11-02-", 11);
    for (size_t n = 11; n < sizeof text; n++)
        assert_int_equal(is_id(text, n), n >= 12 && n <= 64);
}

static void every_byte_in_an_id(void **state)
{
    static const char letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    (void)state;
    for (int byte = 0; byte < 256; byte++) {
        char text[3] = {(char)byte, (char)byte, 'z'};
        int letter = byte && strchr(letters, byte), later = byte && strchr("0123456789._-", byte);

        if (is_id(text, 1) != letter)
            fail_msg("byte 0x%02x as the first of an id", (unsigned)byte);
        text[0] = 'a';
        if (is_id(text, 2) != (letter || later) || is_id(text, 3) != (letter || later))
            fail_msg("byte 0x%02x inside an id", (unsigned)byte);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_sequence_of_three_bytes),
        cmocka_unit_test(every_code_point_comes_back),
        cmocka_unit_test(lengths_and_widths),
        cmocka_unit_test(distances_as_defined),
        cmocka_unit_test(known_distances),
        cmocka_unit_test(did_you_mean),
        cmocka_unit_test(words_of_a_list),
        cmocka_unit_test(ids),
        cmocka_unit_test(ids_up_to_64_bytes),
        cmocka_unit_test(every_byte_in_an_id),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
