/* Folders that are plans, in a folder of the test's own: what is listed, read and refused. */
#include "read/source.h"

#include <fcntl.h>
#include <sys/stat.h>

#include "desk.h"

static int enter_folder(void **state)
{
    static char folder[200];
    const char *tmp = getenv("TMPDIR");

    snprintf(folder, sizeof folder, "%s/planloom-unit-XXXXXX", tmp ? tmp : "/tmp");
    *state = folder;
    return mkdtemp(folder) && chdir(folder) == 0 ? 0 : -1;
}

static int leave_folder(void **state)
{
    char command[300];

    snprintf(command, sizeof command, "chmod -R u+rwX '%s' && rm -r '%s'", (char *)*state,
             (char *)*state);
    return chdir("/") == 0 && system(command) == 0 ? 0 : -1;
}

/* A file, and the folders above it. */
static void put(const char *path, const char *text)
{
    char folder[300];

    snprintf(folder, sizeof folder, "%s", path);
    for (char *slash = folder; (slash = strchr(slash + 1, '/'));) {
        *slash = '\0';
        mkdir(folder, 0755);
        *slash = '/';
    }
    FILE *file = fopen(path, "wb");

    assert_non_null(file);
    fputs(text, file);
    fclose(file);
}

/* The paths of a source with blanks between, or "none"; what was said is in SAID with its text. */
static const char *listed(const char *root, const char **said)
{
    static struct buf list, words;
    struct desk desk;

    desk_init(&desk);
    struct source *source = source_folder(root, &desk.diag);

    buf_clear(&list);
    buf_clear(&words);
    for (size_t i = 0; source && i < source_count(source); i++)
        buf_format(&list, "%s%s", i ? " " : "", source_path(source, i));
    diag_sort(&desk.diag);
    buf_puts(&words, desk_said(&desk));
    for (size_t i = 0; i < desk.diag.n; i++)
        buf_format(&words, " | %s", desk.diag.finding[i].text);
    *said = buf_text(&words);
    if (!source)
        buf_puts(&list, "none");
    source_free(source);
    desk_release(&desk);
    return buf_text(&list);
}

static void lists_are(const char *root, const char *wanted)
{
    const char *said;

    assert_string_equal(listed(root, &said), wanted);
    assert_string_equal(said, "");
}

static void lists_files_sorted_by_bytes(void **state)
{
    (void)state;
    put("plan.yaml", "");
    put("b.plan.yaml", "");
    put("B.md", "");
    put("risks/late.md", "");
    put("risks-old.md", "");
    put("risks/a/b/c.txt", "");
    put("\xc3\xa9.md", "");
    lists_are(".",
              "B.md b.plan.yaml plan.yaml risks-old.md risks/a/b/c.txt risks/late.md \xc3\xa9.md");
}

static void what_is_not_entered(void **state)
{
    const char *said;

    (void)state;
    put("plan.yaml", "");
    put(".hidden.md", "");
    put(".git/config.md", "");
    put("other/plan.yaml", "");
    put("other/sub/x.md", "");
    put("there/x.md", "");
    assert_int_equal(symlink("there", "inside"), 0);
    assert_int_equal(symlink("there/x.md", "link.md"), 0);
    lists_are(".", "plan.yaml there/x.md");
    assert_int_equal(symlink("/etc/passwd", "out.md"), 0);
    assert_int_equal(symlink("..", "there/up"), 0);
    assert_int_equal(symlink("../..", "there/out"), 0);
    assert_string_equal(listed(".", &said), "plan.yaml there/x.md");
    assert_int_equal(strncmp(said, "PL003; PL003 | ", 15), 0);
    assert_non_null(strstr(said, "'out.md'"));
    assert_non_null(strstr(said, "'there/out'"));
}

/* A sibling whose name begins alike is not inside. */
static void a_neighbour_is_outside(void **state)
{
    const char *said;

    (void)state;
    put("plan/plan.yaml", "");
    put("plan-b/x.md", "");
    assert_int_equal(symlink("../plan-b/x.md", "plan/x.md"), 0);
    assert_string_equal(listed("plan", &said), "plan.yaml");
    assert_int_equal(strncmp(said, "PL003 | ", 8), 0);
}

static void no_plan(void **state)
{
    const char *said;

    (void)state;
    assert_string_equal(listed("nowhere", &said), "none");
    assert_int_equal(strncmp(said, "PL002", 5), 0);
    put("empty/x.md", "");
    assert_string_equal(listed("empty", &said), "none");
    assert_int_equal(strncmp(said, "PL002", 5), 0);
    put("folder/plan.yaml/x", "");
    assert_string_equal(listed("folder", &said), "none");
    assert_int_equal(strncmp(said, "PL001", 5), 0);
    put("file", "");
    assert_string_equal(listed("file", &said), "none");
    assert_int_equal(strncmp(said, "PL001", 5), 0);
    assert_int_equal(mkdir("linked", 0755), 0);
    assert_int_equal(symlink("../file", "linked/plan.yaml"), 0);
    assert_string_equal(listed("linked", &said), "none");
    assert_int_equal(strncmp(said, "PL001", 5), 0);
}

static void what_is_no_file(void **state)
{
    const char *said;

    (void)state;
    put("plan.yaml", "");
    assert_int_equal(mkfifo("pipe.plan.yaml", 0644), 0);
    assert_int_equal(mkfifo("pipe.md", 0644), 0);
    assert_string_equal(listed(".", &said), "plan.yaml");
    assert_int_equal(strncmp(said, "PL001 | ", 8), 0);
    assert_non_null(strstr(said, "pipe.plan.yaml"));
}

static void folders_too_deep(void **state)
{
    struct buf path = {0};
    const char *said;

    (void)state;
    put("plan.yaml", "");
    for (int i = 0; i < 64; i++)
        buf_puts(&path, "d/");
    buf_puts(&path, "x");
    put(path.text, "");
    assert_non_null(strstr(listed(".", &said), path.text));
    assert_string_equal(said, "");
    path.n--;
    buf_puts(&path, "e/x");
    put(path.text, "");
    assert_null(strstr(listed(".", &said), path.text));
    assert_int_equal(strncmp(said, "PL005 | ", 8), 0);
    buf_release(&path);
}

static void reads_what_it_lists(void **state)
{
    static const char *const roots[] = {".", "./", "here/..", NULL};
    char absolute[300];

    (void)state;
    put("plan.yaml", "name: x\n");
    put("a/empty.md", "");
    put("here/x.md", "prose");
    assert_non_null(getcwd(absolute, sizeof absolute));
    for (size_t r = 0; r < 4; r++) {
        const char *root = roots[r] ? roots[r] : absolute;
        struct desk desk;
        char shown[400];

        desk_init(&desk);
        struct source *source = source_folder(root, &desk.diag);

        assert_non_null(source);
        assert_int_equal(source_count(source), 3);
        uint32_t number = source_read(source, 2, &desk.diag);

        assert_int_equal(number, 1);
        const struct file *file = files_get(&desk.files, number);

        assert_string_equal(file->text, "name: x\n");
        assert_int_equal(file->n, 8);
        snprintf(shown, sizeof shown, "%s/plan.yaml", r == 1 ? "." : root);
        assert_string_equal(file->path, r ? shown : "plan.yaml");
        assert_int_equal(source_read(source, 0, &desk.diag), 2);
        assert_string_equal(files_get(&desk.files, 2)->text, "");
        assert_int_equal(desk.diag.n, 0);
        source_free(source);
        desk_release(&desk);
    }
}

/* What is put stands for a file that is there, or for one more in its place among them. */
static void reads_what_is_put(void **state)
{
    struct desk desk;

    (void)state;
    put("plan.yaml", "name: x\n");
    put("b.md", "old");
    desk_init(&desk);
    struct source *source = source_folder(".", &desk.diag);

    source_put(source, "b.md", "new", 3);
    source_put(source, "a/c.md", "more", 4);
    source_put(source, "z.md", "", 0);
    source_put(source, "b.md", "newest", 6);
    assert_int_equal(source_count(source), 4);
    assert_string_equal(source_path(source, 0), "a/c.md");
    assert_string_equal(source_path(source, 3), "z.md");
    assert_int_equal(source_read(source, 0, &desk.diag), 1);
    assert_string_equal(files_get(&desk.files, 1)->text, "more");
    assert_int_equal(source_read(source, 1, &desk.diag), 2);
    assert_string_equal(files_get(&desk.files, 2)->text, "newest");
    assert_int_equal(source_read(source, 2, &desk.diag), 3);
    assert_string_equal(files_get(&desk.files, 3)->text, "name: x\n");
    assert_int_equal(desk.diag.n, 0);
    source_free(source);
    desk_release(&desk);
}

/* Between listing and reading, a file may go, or become a way out. */
static void files_that_change_meanwhile(void **state)
{
    struct desk desk;

    (void)state;
    put("plan.yaml", "name: x\n");
    put("a.md", "x");
    put("b.md", "x");
    desk_init(&desk);
    struct source *source = source_folder(".", &desk.diag);

    assert_int_equal(unlink("a.md"), 0);
    assert_int_equal(source_read(source, 0, &desk.diag), 0);
    assert_int_equal(unlink("b.md"), 0);
    assert_int_equal(symlink("/etc/passwd", "b.md"), 0);
    assert_int_equal(source_read(source, 1, &desk.diag), 0);
    assert_string_equal(desk_said(&desk), "PL001; PL001");
    assert_int_equal(desk.files.n, 0);
    source_free(source);
    desk_release(&desk);
}

static void one_file_alone(void **state)
{
    struct desk desk;
    struct pool pool = {0};

    (void)state;
    put("x.yaml", "a: 1\n");
    desk_init(&desk);
    assert_int_equal(source_file("x.yaml", &pool, &desk.diag), 1);
    assert_string_equal(files_get(&desk.files, 1)->path, "x.yaml");
    assert_string_equal(files_get(&desk.files, 1)->text, "a: 1\n");
    assert_int_equal(source_file("none.yaml", &pool, &desk.diag), 0);
    assert_int_equal(source_file(".", &pool, &desk.diag), 0);
    assert_string_equal(desk_said(&desk), "PL001; PL001");
    assert_non_null(strstr(desk.diag.finding[0].text, "none.yaml"));
    pool_release(&pool);
    desk_release(&desk);
}

/* A pipe gives its bytes in pieces, and does not say how many there are. */
static void standard_input(void **state)
{
    enum { BYTES = 300000 };
    struct desk desk;
    struct pool pool = {0};
    int pipes[2], input = dup(STDIN_FILENO);

    (void)state;
    assert_int_equal(pipe(pipes), 0);
    fflush(NULL);
    if (fork() == 0) {
        for (int i = 0; i < BYTES; i++)
            if (write(pipes[1], &"0123456789"[i % 10], 1) != 1)
                _exit(1);
        _exit(0);
    }
    close(pipes[1]);
    dup2(pipes[0], STDIN_FILENO);
    close(pipes[0]);
    desk_init(&desk);
    assert_int_equal(source_file("-", &pool, &desk.diag), 1);
    const struct file *file = files_get(&desk.files, 1);

    assert_int_equal(file->n, BYTES);
    for (int i = 0; i < BYTES; i++)
        assert_int_equal(file->text[i], '0' + i % 10);
    assert_int_equal(file->text[BYTES], '\0');
    assert_string_equal(file->path, "standard input");
    dup2(input, STDIN_FILENO);
    close(input);
    wait(NULL);
    pool_release(&pool);
    desk_release(&desk);
}

static void files_too_large(void **state)
{
    struct desk desk;
    struct pool pool = {0};

    (void)state;
    put("large.yaml", "");
    assert_int_equal(truncate("large.yaml", (256 << 20) + 1), 0);
    desk_init(&desk);
    assert_int_equal(source_file("large.yaml", &pool, &desk.diag), 0);
    assert_string_equal(desk_said(&desk), "PL004");
    pool_release(&pool);
    desk_release(&desk);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, enter_folder, leave_folder)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(lists_files_sorted_by_bytes),
        TEST(what_is_not_entered),
        TEST(a_neighbour_is_outside),
        TEST(no_plan),
        TEST(what_is_no_file),
        TEST(folders_too_deep),
        TEST(reads_what_it_lists),
        TEST(reads_what_is_put),
        TEST(files_that_change_meanwhile),
        TEST(one_file_alone),
        TEST(standard_input),
        TEST(files_too_large),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
