/*
 * The diff, held against patch(1) by a reader of its own: applied to the old
 * text it gives the new one, and on small texts it is as short as can be.
 */
#include "base/diff.h"

#include "unit.h"

static void shows(const char *a, const char *b, const char *wanted)
{
    struct buf out = {0};

    diff_unified(&out, "f", a, strlen(a), b, strlen(b));
    assert_string_equal(buf_text(&out), wanted);
    buf_release(&out);
}

static void known(void **state)
{
    (void)state;
    shows("", "", "");
    shows("a\n", "a\n", "");
    shows("", "a\n", "--- f\n+++ f\n@@ -0,0 +1 @@\n+a\n");
    shows("a\nb\n", "", "--- f\n+++ f\n@@ -1,2 +0,0 @@\n-a\n-b\n");
    shows("a\nb", "a\nb\n",
          "--- f\n+++ f\n@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+b\n");
    shows("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nx\n6\n7\n8\n9\n",
          "--- f\n+++ f\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+x\n 6\n 7\n 8\n");
    shows("a\n1\n2\n3\n4\n5\n6\n7\nb\n", "1\n2\n3\n4\n5\n6\n7\n",
          "--- f\n+++ f\n@@ -1,4 +1,3 @@\n-a\n 1\n 2\n 3\n@@ -6,4 +5,3 @@\n 5\n 6\n 7\n-b\n");
    shows("a\n1\n2\n3\n4\n5\n6\nb\n", "1\n2\n3\n4\n5\n6\n",
          "--- f\n+++ f\n@@ -1,8 +1,6 @@\n-a\n 1\n 2\n 3\n 4\n 5\n 6\n-b\n");
}

/* Applies a diff of texts whose lines are one letter; how many lines it changes. */
static size_t apply(struct buf *out, const char *diff, const char *a)
{
    size_t at = 0, changes = 0;

    for (const char *line = diff; *line; line += strcspn(line, "\n") + 1) {
        unsigned from, n = 1;

        if (line == diff || strncmp(line, "+++ ", 4) == 0)
            continue;
        if (sscanf(line, "@@ -%u,%u", &from, &n) >= 1) {
            from -= n > 0;
            assert_true(from >= at);
            buf_put(out, a + 2 * at, 2 * (from - at));
            at = from;
            continue;
        }
        if (*line != '+') {
            assert_memory_equal(line + 1, a + 2 * at, 2);
            at++;
        }
        if (*line != '-')
            buf_put(out, line + 1, 2);
        changes += *line != ' ';
    }
    buf_puts(out, a + 2 * at);
    return changes;
}

/* Lines in one text or the other that no longest common part holds. */
static size_t least(const char *a, size_t n, const char *b, size_t m)
{
    size_t common[41][41] = {{0}};

    for (size_t i = 1; i <= n; i++)
        for (size_t j = 1; j <= m; j++) {
            size_t best = common[i - 1][j] > common[i][j - 1] ? common[i - 1][j] : common[i][j - 1];

            common[i][j] = a[2 * i - 2] == b[2 * j - 2] ? common[i - 1][j - 1] + 1 : best;
        }
    return n + m - 2 * common[n][m];
}

static void by_chance(void **state)
{
    (void)state;
    for (int round = 0; round < (soaking() ? 200000 : 5000); round++) {
        char a[81] = "", b[81] = "";
        size_t n = chance(41), m = chance(41);
        uint32_t letters = 1 + chance(8);
        struct buf diff = {0}, out = {0};

        for (size_t i = 0; i < n; i++)
            memcpy(a + 2 * i, (char[3]){(char)('a' + chance(letters)), '\n', '\0'}, 3);
        for (size_t i = 0; i < m; i++)
            memcpy(b + 2 * i, (char[3]){(char)('a' + chance(letters)), '\n', '\0'}, 3);
        diff_unified(&diff, "f", a, 2 * n, b, 2 * m);
        assert_int_equal(apply(&out, buf_text(&diff), a), least(a, n, b, m));
        assert_string_equal(buf_text(&out), b);
        buf_release(&diff);
        buf_release(&out);
    }
}

static void too_much(void **state)
{
    struct buf a = {0}, b = {0}, out = {0};

    (void)state;
    for (int i = 0; i < 3000; i++) {
        buf_format(&a, "a%d\n", i);
        buf_format(&b, "b%d\n", i);
    }
    diff_unified(&out, "f", a.text, a.n, b.text, b.n);
    assert_int_equal(out.n, strlen("--- f\n+++ f\n@@ -1,3000 +1,3000 @@\n") + a.n + b.n + 6000);
    buf_release(&a);
    buf_release(&b);
    buf_release(&out);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(known),
        cmocka_unit_test(by_chance),
        cmocka_unit_test(too_much),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
