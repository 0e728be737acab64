/* The hash is kept in reports from run to run, so it is the one of its draft for ever. */
#include "base/hash.h"

#include "unit.h"

static void known_answers(void **state)
{
    (void)state;
    assert_true(hash_bytes(HASH_START, "", 0) == UINT64_C(0xcbf29ce484222325));
    assert_true(hash_bytes(HASH_START, "a", 1) == UINT64_C(0xaf63dc4c8601ec8c));
    assert_true(hash_bytes(HASH_START, "foobar", 6) == UINT64_C(0x85944171f73967e8));
}

static void texts_are_told_apart(void **state)
{
    (void)state;
    assert_true(hash_text(HASH_START, "ab") == hash_bytes(HASH_START, "ab", 3));
    assert_true(hash_text(hash_text(HASH_START, "ab"), "c") !=
                hash_text(hash_text(HASH_START, "a"), "bc"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(known_answers),
        cmocka_unit_test(texts_are_told_apart),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
