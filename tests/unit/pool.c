/* Memory from pools, and the allocations that die. */
#include "base/pool.h"

#include "base/die.h"

#include "unit.h"

static void zeroed_and_aligned(void **state)
{
    struct pool pool = {0};

    (void)state;
    for (size_t size = 0; size < 300; size++) {
        unsigned char *p = pool_take(&pool, size);

        assert_int_equal((uintptr_t)p % _Alignof(int64_t), 0);
        for (size_t i = 0; i < size; i++)
            assert_int_equal(p[i], 0);
        memset(p, 0xaa, size);
    }
    pool_release(&pool);
}

/* Nothing that was taken lies in anything else that was taken. */
static void nothing_overlaps(void **state)
{
    enum { PIECES = 2000 };
    static unsigned char *piece[PIECES];
    static size_t size[PIECES];
    struct pool pool = {0};

    (void)state;
    for (int i = 0; i < PIECES; i++) {
        size[i] = chance(20) ? chance(200) : chance(200000);
        piece[i] = pool_take(&pool, size[i]);
        memset(piece[i], i % 251, size[i]);
    }
    for (int i = 0; i < PIECES; i++)
        for (size_t at = 0; at < size[i]; at++)
            if (piece[i][at] != i % 251)
                fail_msg("piece %d of %zu bytes was written over", i, size[i]);
    pool_release(&pool);
}

static void zeroed_again_after_a_clear(void **state)
{
    struct pool pool = {0};

    (void)state;
    pool_clear(&pool);
    for (int round = 0; round < 50; round++) {
        for (int i = 0; i < 40; i++) {
            size_t size = chance(30) ? chance(5000) : 100000;
            unsigned char *p = pool_take(&pool, size);

            for (size_t at = 0; at < size; at++)
                assert_int_equal(p[at], 0);
            memset(p, 0x55, size);
        }
        pool_clear(&pool);
    }
    pool_release(&pool);
    pool_release(&pool);
    assert_string_equal(pool_text(&pool, "again", 5), "again");
    pool_release(&pool);
}

static void texts(void **state)
{
    struct pool pool = {0};
    char *part = slice("partition", 4);

    (void)state;
    assert_string_equal(pool_text(&pool, part, 4), "part");
    assert_string_equal(pool_text(&pool, NULL, 0), "");
    assert_memory_equal(pool_text(&pool, "a\0b", 3), "a\0b", 4);
    assert_string_equal(pool_format(&pool, "%s-%d%%", "x", 7), "x-7%");
    assert_string_equal(pool_format(&pool, "%s", ""), "");
    assert_int_equal(strlen(pool_format(&pool, "%0*d", 100000, 1)), 100000);
    char *filled = pool_room(&pool, 5);

    memcpy(filled, "hello", 5);
    assert_string_equal(filled, "hello");
    assert_string_equal(pool_room(&pool, 0), "");
    free(part);
    pool_release(&pool);
}

static void take_too_much(void *arg)
{
    struct pool pool = {0};

    pool_take(&pool, *(size_t *)arg);
}

static void die_with_words(void *arg)
{
    die_name_set("plan-test");
    die("no %s", (char *)arg);
}

static void room_too_much(void *arg)
{
    size_t cap = SIZE_MAX / 8;

    array_room(NULL, cap, &cap, *(size_t *)arg);
}

static void no_memory_is_the_end(void **state)
{
    char said[200];
    size_t sizes[] = {SIZE_MAX, SIZE_MAX / 2 + 1};

    (void)state;
    for (size_t i = 0; i < 2; i++) {
        assert_int_equal(status_of(take_too_much, &sizes[i], said, sizeof said), 2);
        assert_string_equal(said, "planloom: out of memory\n");
    }
    assert_int_equal(status_of(room_too_much, &(size_t){64}, said, sizeof said), 2);
    assert_int_equal(status_of(die_with_words, "luck", said, sizeof said), 2);
    assert_string_equal(said, "plan-test: no luck\n");
    assert_string_equal(die_name(), "planloom");
}

static void arrays_grow(void **state)
{
    int *v = NULL;
    size_t n = 0, cap = 0;

    (void)state;
    for (int i = 0; i < 10000; i++) {
        ARRAY_PUSH(v, n, cap, i * 3);
        assert_true(cap >= n);
    }
    for (int i = 0; i < 10000; i++)
        assert_int_equal(v[i], i * 3);
    assert_true(cap < 2 * n);
    free(v);
    free(xmalloc(0));
    free(xrealloc(NULL, 0));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(zeroed_and_aligned),         cmocka_unit_test(nothing_overlaps),
        cmocka_unit_test(zeroed_again_after_a_clear), cmocka_unit_test(texts),
        cmocka_unit_test(no_memory_is_the_end),       cmocka_unit_test(arrays_grow),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
