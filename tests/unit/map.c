/* The map against a plain list of pairs, and its folding of case. */
#include "base/map.h"

#include "unit.h"

enum { KEYS = 3000 };

static void an_empty_map_finds_nothing(void **state)
{
    struct map map = {0};

    (void)state;
    assert_int_equal(map_find(&map, "a", 1), 0);
    map_release(&map);
    assert_int_equal(map.n, 0);
}

/* Keys are slices: neither ends in NUL, and many begin alike. */
static void grows_and_keeps_what_it_holds(void **state)
{
    static char text[KEYS][24];
    static uint32_t value[KEYS];
    struct map map = {0};
    size_t distinct = 0;

    (void)state;
    memset(value, 0, sizeof value);
    for (int i = 0; i < KEYS; i++)
        snprintf(text[i], sizeof text[i], "k%d.......", i * 7);
    for (uint32_t step = 1; step < KEYS * 4; step++) {
        uint32_t i = chance(KEYS);
        size_t n = strcspn(text[i], ".");
        uint32_t *slot = map_slot(&map, text[i], n);

        assert_int_equal(*slot, value[i]);
        distinct += value[i] == 0;
        *slot = value[i] = step;
        assert_int_equal(map.n, distinct);
        assert_true(map.n * 2 <= map.cap);
        i = chance(KEYS);
        assert_int_equal(map_find(&map, text[i], strcspn(text[i], ".")), value[i]);
    }
    for (int i = 0; i < KEYS; i++) {
        char *other = slice(text[i], strcspn(text[i], "."));

        assert_int_equal(map_find(&map, other, strcspn(text[i], ".")), value[i]);
        free(other);
    }
    assert_int_equal(map_find(&map, "k", 1), 0);
    map_release(&map);
}

static void finding_makes_nothing(void **state)
{
    struct map map = {0};

    (void)state;
    *map_slot(&map, "a", 1) = 1;
    assert_int_equal(map_find(&map, "b", 1), 0);
    assert_int_equal(map.n, 1);
    assert_int_equal(*map_slot(&map, "b", 1), 0);
    assert_int_equal(map.n, 2);
    map_release(&map);
}

static void any_bytes_are_a_key(void **state)
{
    struct map map = {0};

    (void)state;
    *map_slot(&map, "", 0) = 1;
    *map_slot(&map, "a\0b", 3) = 2;
    *map_slot(&map, "a\0c", 3) = 3;
    *map_slot(&map, "a", 1) = 4;
    *map_slot(&map, "\xe4\xb8\xad", 3) = 5;
    assert_int_equal(map_find(&map, "", 0), 1);
    assert_int_equal(map_find(&map, "a\0b", 3), 2);
    assert_int_equal(map_find(&map, "a\0c", 3), 3);
    assert_int_equal(map_find(&map, "a", 1), 4);
    assert_int_equal(map_find(&map, "\xe4\xb8\xad", 3), 5);
    map_release(&map);
}

static void folds_letters_and_nothing_else(void **state)
{
    struct map map = {.fold = 1};

    (void)state;
    *map_slot(&map, "Build-API", 9) = 1;
    assert_int_equal(map_find(&map, "build-api", 9), 1);
    assert_int_equal(map_find(&map, "BUILD-API", 9), 1);
    assert_int_equal(*map_slot(&map, "bUILD-aPI", 9), 1);
    assert_int_equal(map.n, 1);
    for (int a = 0; a < 128; a++)
        for (int b = 0; b < 128; b++) {
            struct map pair = {.fold = 1};
            char x = (char)a, y = (char)b;
            int alike = a == b || ((a ^ b) == 32 && (a | 32) >= 'a' && (a | 32) <= 'z');

            *map_slot(&pair, &x, 1) = 7;
            assert_int_equal(map_find(&pair, &y, 1), alike ? 7 : 0);
            map_release(&pair);
        }
    *map_slot(&map, "\xc3\x84", 2) = 2;
    assert_int_equal(map_find(&map, "\xc3\xa4", 2), 0);
    map_release(&map);
    assert_int_equal(map.fold, 1);
    *map_slot(&map, "A", 1) = 3;
    assert_int_equal(map_find(&map, "a", 1), 3);
    map_release(&map);
}

static void room_is_made_once(void **state)
{
    static char text[KEYS][8];
    struct map map = {0};

    (void)state;
    *map_slot(&map, "before", 6) = 9;
    map_reserve(&map, KEYS + 1);
    size_t cap = map.cap;

    for (uint32_t i = 0; i < KEYS; i++) {
        snprintf(text[i], sizeof text[i], "k%u", i);
        *map_slot(&map, text[i], strlen(text[i])) = i + 1;
    }
    assert_int_equal(map.cap, cap);
    map_reserve(&map, 1);
    assert_int_equal(map.cap, cap);
    for (uint32_t i = 0; i < KEYS; i++)
        assert_int_equal(map_find(&map, text[i], strlen(text[i])), i + 1);
    assert_int_equal(map_find(&map, "before", 6), 9);
    map_release(&map);
}

static void tells_case_apart_unless_asked(void **state)
{
    struct map map = {0};

    (void)state;
    *map_slot(&map, "build", 5) = 1;
    assert_int_equal(map_find(&map, "Build", 5), 0);
    map_release(&map);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_empty_map_finds_nothing),
        cmocka_unit_test(grows_and_keeps_what_it_holds),
        cmocka_unit_test(finding_makes_nothing),
        cmocka_unit_test(any_bytes_are_a_key),
        cmocka_unit_test(folds_letters_and_nothing_else),
        cmocka_unit_test(room_is_made_once),
        cmocka_unit_test(tells_case_apart_unless_asked),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
