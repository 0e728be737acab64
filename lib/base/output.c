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

struct ready { /* a file written beside its target, waiting to take its place */
    char beside[4096];
    const char *path; /* as the user wrote it */
    char *target;
};

static struct ready ready[OUTPUTS];
static volatile sig_atomic_t readies;

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
    for (int i = 0; i < readies; i++)
        unlink(ready[i].beside);
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
    char folder[4096];
    const char *slash = strrchr(path, '/');
    int n = slash ? (int)(slash - path) + 1 : 1;

    snprintf(folder, sizeof folder, "%.*s", n, slash ? path : ".");
    int fd = open(folder, O_RDONLY | O_CLOEXEC);

    if (fd >= 0) {
        fsync(fd);
        close(fd);
    }
}

/* Writes R's file whole and to the disk; -1 with errno, and nothing stays. */
static int fill_beside(struct ready *r, const char *text, size_t n, mode_t mode)
{
    readies++; /* before it is there: a signal may come at once */
    int fd = mkstemp(r->beside);

    if (fd < 0) {
        readies--;
        return -1;
    }
    int bad = write_all(fd, text, n) < 0 || fchmod(fd, mode) < 0 || fsync(fd) < 0;
    int why = errno;

    if (close(fd) < 0 && !bad) {
        bad = 1;
        why = errno;
    }
    if (bad) {
        unlink(r->beside);
        readies--;
    }
    errno = why;
    return bad ? -1 : 0;
}

static int name_beside(struct ready *r, const char *path, const char *target)
{
    const char *slash = strrchr(target, '/');
    int folder = slash ? (int)(slash - target) + 1 : 0;
    int length = snprintf(r->beside, sizeof r->beside, "%.*s.%s.XXXXXX", folder, target,
                          target + folder);

    r->path = path;
    r->target = strdup(target);
    if (!r->target)
        die("out of memory");
    if (length > 0 && (size_t)length < sizeof r->beside)
        return 0;
    errno = ENAMETOOLONG;
    return -1;
}

static mode_t mode_of_new_file(void)
{
    mode_t mask = umask(0);

    umask(mask);
    return 0666 & ~mask;
}

/* Is PATH a file to be replaced whole? -1 after saying why it is nothing at all. */
static int is_replaced(const char *path, struct stat *st)
{
    if (strcmp(path, "-") == 0)
        return 0;
    if (stat(path, st) == 0)
        return S_ISREG(st->st_mode);
    if (errno != ENOENT)
        return trouble("write", path);
    st->st_mode = mode_of_new_file();
    return 1;
}

static int make_ready(const struct output_text *out, mode_t mode)
{
    struct ready *r = &ready[readies];
    char *real = realpath(out->path, NULL); /* a link stays a link */
    int bad = name_beside(r, out->path, real ? real : out->path) < 0 ||
              fill_beside(r, out->text, out->n, mode & 07777) < 0;
    int why = errno;

    free(real);
    errno = why;
    if (bad)
        free(r->target);
    return bad ? trouble("write", out->path) : 0;
}

static int write_through(const struct output_text *out)
{
    if (strcmp(out->path, "-") == 0)
        return through("standard output", STDOUT_FILENO, out->text, out->n);
    int fd = open(out->path, O_WRONLY | O_NOCTTY | O_CLOEXEC);

    return fd < 0 ? trouble("write", out->path) : through(out->path, fd, out->text, out->n);
}

/* Each file takes its place, or (BAD) goes away. */
static int settle(int bad)
{
    for (int i = 0; i < readies; i++) {
        if (!bad && rename(ready[i].beside, ready[i].target) < 0)
            bad = trouble("write", ready[i].path);
        if (bad)
            unlink(ready[i].beside);
        else
            flush_folder(ready[i].target);
        free(ready[i].target);
    }
    readies = 0;
    catch_signals(SIG_DFL);
    return bad;
}

int output_write_all(const struct output_text *out, size_t count)
{
    struct stat st;
    int bad = 0;

    if (count > OUTPUTS)
        die("too many outputs");
    signal(SIGXFSZ, SIG_IGN); /* a limit on file sizes is an error like a full disk */
    catch_signals(clean_up_and_end);
    for (int late = 0; late < 2; late++)
        for (size_t i = 0; i < count && !bad; i++) {
            int replaced = is_replaced(out[i].path, &st);

            if (replaced < 0)
                bad = -1;
            else if (replaced && !late)
                bad = make_ready(&out[i], st.st_mode);
            else if (!replaced && late)
                bad = write_through(&out[i]);
        }
    return settle(bad);
}

int output_write(const char *path, const char *text, size_t n)
{
    return output_write_all(&(struct output_text){path, text, n}, 1);
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
