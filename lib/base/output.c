/*
 * Files replaced whole. A signal that ends the program takes the half-written
 * file beside the target away first.
 */
#include "base/output.h"

#include "base/die.h"
#include "base/pool.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static char beside[4096]; /* the file being written, "" for none */

static int trouble(const char *what, const char *path)
{
    fprintf(stderr, "%s: error: cannot %s '%s': %s\n", die_name(), what, path, strerror(errno));
    return -1;
}

static int write_all(int fd, const char *text, size_t n)
{
    while (n) {
        ssize_t done = write(fd, text, n);

        if (done < 0 && errno == EINTR)
            continue;
        if (done < 0)
            return -1;
        text += done;
        n -= (size_t)done;
    }
    return 0;
}

static void clean_up_and_end(int sig)
{
    if (beside[0])
        unlink(beside);
    signal(sig, SIG_DFL);
    raise(sig);
}

static void catch_signals(void (*handler)(int))
{
    static const int ends[] = {SIGINT, SIGTERM, SIGHUP};

    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        struct sigaction old;

        if (sigaction(ends[i], NULL, &old) == 0 && old.sa_handler != SIG_IGN)
            signal(ends[i], handler);
    }
}

static int through(const char *path, int fd, const char *text, size_t n)
{
    signal(SIGPIPE, SIG_IGN);
    int bad = write_all(fd, text, n);

    if (fd != STDOUT_FILENO && close(fd) < 0)
        bad = -1;
    return bad ? trouble("write", path) : 0;
}

/* The folder's own entry must reach the disk too; not every file system can. */
static void flush_folder(const char *path)
{
    char folder[sizeof beside];
    const char *slash = strrchr(path, '/');
    int n = slash ? (int)(slash - path) + 1 : 1;

    snprintf(folder, sizeof folder, "%.*s", n, slash ? path : ".");
    int fd = open(folder, O_RDONLY | O_CLOEXEC);

    if (fd >= 0) {
        fsync(fd);
        close(fd);
    }
}

static int fill_beside(const char *text, size_t n, mode_t mode)
{
    int fd = mkstemp(beside);

    if (fd < 0) {
        beside[0] = '\0';
        return -1;
    }
    int bad = write_all(fd, text, n) < 0 || fchmod(fd, mode) < 0 || fsync(fd) < 0;
    int why = errno;

    if (close(fd) < 0 && !bad) {
        bad = 1;
        why = errno;
    }
    errno = why;
    return bad ? -1 : 0;
}

static int replace(const char *path, const char *text, size_t n, mode_t mode)
{
    const char *slash = strrchr(path, '/');
    int folder = slash ? (int)(slash - path) + 1 : 0;
    int length =
        snprintf(beside, sizeof beside, "%.*s.%s.XXXXXX", folder, path, path + folder);

    if (length < 0 || (size_t)length >= sizeof beside) {
        beside[0] = '\0';
        errno = ENAMETOOLONG;
        return trouble("write", path);
    }
    catch_signals(clean_up_and_end);
    int bad = fill_beside(text, n, mode) < 0 || rename(beside, path) < 0;
    int why = errno;

    if (bad && beside[0])
        unlink(beside);
    beside[0] = '\0';
    catch_signals(SIG_DFL);
    errno = why;
    if (bad)
        return trouble("write", path);
    flush_folder(path);
    return 0;
}

static mode_t mode_of_new_file(void)
{
    mode_t mask = umask(0);

    umask(mask);
    return 0666 & ~mask;
}

int output_write(const char *path, const char *text, size_t n)
{
    struct stat st;

    signal(SIGXFSZ, SIG_IGN); /* a limit on file sizes is an error like a full disk */
    if (strcmp(path, "-") == 0)
        return through("standard output", STDOUT_FILENO, text, n);
    if (stat(path, &st) < 0) {
        if (errno != ENOENT)
            return trouble("write", path);
        return replace(path, text, n, mode_of_new_file());
    }
    if (S_ISREG(st.st_mode)) {
        char *real = realpath(path, NULL); /* a link stays a link */

        if (!real)
            return trouble("write", path);
        int bad = replace(real, text, n, st.st_mode & 07777);

        free(real);
        return bad;
    }
    int fd = open(path, O_WRONLY | O_NOCTTY | O_CLOEXEC);

    return fd < 0 ? trouble("write", path) : through(path, fd, text, n);
}

int output_folders(const char *path)
{
    struct pool pool = {0};
    char *folder = pool_text(&pool, path, strlen(path));
    int bad = 0;

    for (char *slash = strchr(folder + (folder[0] != 0), '/'); slash && !bad;
         slash = strchr(slash + 1, '/')) {
        *slash = '\0';
        if (mkdir(folder, 0777) < 0 && errno != EEXIST)
            bad = trouble("make the folder", folder);
        *slash = '/';
    }
    pool_release(&pool);
    return bad;
}
