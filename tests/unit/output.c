/* Files replaced whole or not at all, in a folder of the test's own. */
#include "base/output.h"

#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <time.h>

#include "unit.h"

static int enter_folder(void **state)
{
    static char folder[200];
    const char *tmp = getenv("TMPDIR");

    snprintf(folder, sizeof folder, "%s/planloom-unit-XXXXXX", tmp ? tmp : "/tmp");
    *state = folder;
    umask(022);
    return mkdtemp(folder) && chdir(folder) == 0 ? 0 : -1;
}

/* Names in the folder at hand; hidden ones count. */
static int entries(void)
{
    DIR *dir = opendir(".");
    int n = 0;

    assert_non_null(dir);
    while (readdir(dir))
        n++;
    closedir(dir);
    return n - 2;
}

static int leave_folder(void **state)
{
    char command[300];

    snprintf(command, sizeof command, "chmod -R u+rwX '%s' && rm -r '%s'", (char *)*state,
             (char *)*state);
    return chdir("/") == 0 && system(command) == 0 ? 0 : -1;
}

static void holds(const char *path, const char *wanted)
{
    char text[100];
    FILE *file = fopen(path, "rb");

    assert_non_null(file);
    text[fread(text, 1, sizeof text - 1, file)] = '\0';
    fclose(file);
    assert_string_equal(text, wanted);
}

static mode_t mode_of(const char *path)
{
    struct stat st;

    assert_int_equal(lstat(path, &st), 0);
    return st.st_mode & (S_IFMT | 07777);
}

static void a_new_file(void **state)
{
    (void)state;
    assert_int_equal(output_write("new", "text\n", 5), 0);
    holds("new", "text\n");
    assert_int_equal(mode_of("new"), S_IFREG | 0644);
    umask(077);
    assert_int_equal(output_write("secret", "", 0), 0);
    umask(022);
    holds("secret", "");
    assert_int_equal(mode_of("secret"), S_IFREG | 0600);
    assert_int_equal(entries(), 2);
}

static void a_file_keeps_its_mode(void **state)
{
    (void)state;
    assert_int_equal(output_write("old", "before", 6), 0);
    assert_int_equal(chmod("old", 0751), 0);
    assert_int_equal(output_write("old", "after", 5), 0);
    holds("old", "after");
    assert_int_equal(mode_of("old"), S_IFREG | 0751);
    assert_int_equal(entries(), 1);
}

static void a_link_stays_a_link(void **state)
{
    (void)state;
    assert_int_equal(mkdir("there", 0755), 0);
    assert_int_equal(output_write("there/file", "before", 6), 0);
    assert_int_equal(symlink("there/file", "link"), 0);
    assert_int_equal(symlink("link", "link2"), 0);
    assert_int_equal(output_write("link2", "after", 5), 0);
    holds("there/file", "after");
    assert_int_equal(mode_of("link") & S_IFMT, S_IFLNK);
    assert_int_equal(mode_of("link2") & S_IFMT, S_IFLNK);
    assert_int_equal(entries(), 3);
}

struct job {
    const char *path;
    size_t n;
};

static char large[3 << 20];

static void write_it(void *arg)
{
    const struct job *job = arg;

    _exit(output_write(job->path, large, job->n) == 0 ? 0 : 7);
}

static void fails_with(struct job job, const char *words)
{
    char said[400];

    assert_int_equal(status_of(write_it, &job, said, sizeof said), 7);
    if (!strstr(said, words) || strncmp(said, "planloom: error: ", 17) != 0 ||
        strchr(said, '\n') != said + strlen(said) - 1)
        fail_msg("said: %s", said);
}

static void trouble_is_said_once(void **state)
{
    (void)state;
    fails_with((struct job){"/dev/full", 10}, "'/dev/full'");
    fails_with((struct job){"no/such/folder", 10}, "'no/such/folder'");
    fails_with((struct job){".", 10}, "'.'");
    fails_with((struct job){"", 10}, "''");
    assert_int_equal(symlink("loop", "loop"), 0);
    fails_with((struct job){"loop", 10}, "'loop'");
    assert_int_equal(entries(), 1);
}

static void devices_are_written_through(void **state)
{
    int pipes[2];
    char path[60], text[10] = "";

    (void)state;
    assert_int_equal(output_write("/dev/null", "text", 4), 0);
    assert_int_equal(pipe(pipes), 0);
    snprintf(path, sizeof path, "/dev/fd/%d", pipes[1]);
    assert_int_equal(output_write(path, "text", 4), 0);
    assert_int_equal(read(pipes[0], text, sizeof text), 4);
    assert_string_equal(text, "text");
    close(pipes[0]);
    close(pipes[1]);
    assert_int_equal(entries(), 0);
}

static void write_to_stdout(void *arg)
{
    int fd = open(arg, O_WRONLY | O_CREAT, 0600);

    dup2(fd, STDOUT_FILENO);
    _exit(output_write("-", "text", 4) == 0 ? 0 : 7);
}

static void write_to_a_reader_that_left(void *arg)
{
    int pipes[2];

    (void)arg;
    if (pipe(pipes) == 0) {
        dup2(pipes[1], STDOUT_FILENO);
        close(pipes[0]);
    }
    _exit(output_write("-", "text", 4) == 0 ? 0 : 7);
}

static void standard_output(void **state)
{
    char said[400];

    (void)state;
    assert_int_equal(status_of(write_to_stdout, "out", said, sizeof said), 0);
    holds("out", "text");
    assert_int_equal(status_of(write_to_stdout, "/dev/full", said, sizeof said), 7);
    assert_non_null(strstr(said, "standard output"));
    assert_int_equal(status_of(write_to_a_reader_that_left, NULL, said, sizeof said), 7);
    assert_non_null(strstr(said, "standard output"));
}

static void write_under_a_limit(void *arg)
{
    struct rlimit limit = {100000, 100000};

    setrlimit(RLIMIT_FSIZE, &limit);
    write_it(arg);
}

/* The signal that a limit on file sizes sends must not leave half a file. */
static void a_full_disk_leaves_the_old_file(void **state)
{
    char said[400];
    struct job job = {"file", sizeof large};

    (void)state;
    assert_int_equal(output_write("file", "before", 6), 0);
    assert_int_equal(status_of(write_under_a_limit, &job, said, sizeof said), 7);
    holds("file", "before");
    assert_int_equal(entries(), 1);
}

static void write_for_ever(void *arg)
{
    for (;;)
        output_write(arg, large, sizeof large);
}

/* Whenever the end comes, a whole file stands there, and nothing beside it. */
static void a_signal_leaves_one_whole_file(void **state)
{
    static const int ends[] = {SIGTERM, SIGINT, SIGHUP};
    struct stat st;

    (void)state;
    for (int round = 0; round < (soaking() ? 300 : 12); round++) {
        pid_t child = fork();
        int status;

        if (child == 0)
            write_for_ever("file");
        nanosleep(&(struct timespec){0, 2000000 + (long)chance(20000000)}, NULL);
        kill(child, ends[round % 3]);
        assert_int_equal(waitpid(child, &status, 0), child);
        assert_true(WIFSIGNALED(status) && WTERMSIG(status) == ends[round % 3]);
        assert_true(entries() <= 1);
        if (stat("file", &st) == 0)
            assert_int_equal(st.st_size, sizeof large);
    }
}

static void folders_above(void **state)
{
    struct stat st;

    (void)state;
    assert_int_equal(output_folders("file"), 0);
    assert_int_equal(entries(), 0);
    assert_int_equal(output_folders("a/b/c/file"), 0);
    assert_int_equal(output_folders("a/b/c/file"), 0);
    assert_int_equal(stat("a/b/c", &st), 0);
    assert_int_equal(lstat("a/b/c/file", &st), -1);
    assert_int_equal(output_folders("/tmp/file"), 0);
    assert_int_equal(output_write("plain", "", 0), 0);
    assert_int_equal(output_folders(""), 0);
    assert_int_equal(entries(), 2);
}

static void make_folders(void *arg)
{
    _exit(output_folders(arg) == 0 ? 0 : 7);
}

static void no_folder_below_a_file(void **state)
{
    char said[400];

    (void)state;
    assert_int_equal(output_write("plain", "", 0), 0);
    assert_int_equal(status_of(make_folders, "plain/b/file", said, sizeof said), 7);
    assert_non_null(strstr(said, "plain/b"));
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, enter_folder, leave_folder)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_new_file),
        TEST(a_file_keeps_its_mode),
        TEST(a_link_stays_a_link),
        TEST(trouble_is_said_once),
        TEST(devices_are_written_through),
        TEST(standard_output),
        TEST(a_full_disk_leaves_the_old_file),
        TEST(a_signal_leaves_one_whole_file),
        TEST(folders_above),
        TEST(no_folder_below_a_file),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
