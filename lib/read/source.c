/*
 * A plan's files in a folder. The tree is walked with a list of folders still
 * to enter, not by recursion, and never through a symbolic link: a pull
 * request must not be able to publish what lies outside the plan.
 */
#include "read/source.h"

#include "base/die.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { FILE_LIMIT = 256 << 20, ENTRY_LIMIT = 1000000, DEPTH_LIMIT = 64 };

struct source {
    const char *root; /* as the user wrote it, "" for the current folder */
    const char **path;
    size_t n, cap;
    struct put { /* what stands for the text of a file */
        const char *path, *text;
        size_t n;
    } *put;
    size_t puts, puts_cap;
    struct pool pool; /* of paths and texts */
};

struct walk {
    struct source *source;
    struct diag *diag;
    const char **folder; /* still to enter, relative to the root */
    size_t n, cap, entries;
};

static const char *shown(struct source *source, const char *path)
{
    return source->root[0] ? pool_format(&source->pool, "%s/%s", source->root, path) : path;
}

static int ends_with(const char *text, const char *end)
{
    size_t n = strlen(text), m = strlen(end);

    return n >= m && strcmp(text + n - m, end) == 0;
}

static int is_plan_name(const char *path)
{
    return ends_with(path, ".plan.yaml") || strcmp(path, "plan.yaml") == 0;
}

/* A symbolic link is not followed; one that would have led outside is a fault. */
static void link_met(struct walk *w, const char *path)
{
    char *root = realpath(w->source->root[0] ? w->source->root : ".", NULL);
    char *target = realpath(shown(w->source, path), NULL);
    size_t n = root ? strlen(root) : 0;

    if (!target && !is_plan_name(path)) {
        free(root); /* leads nowhere, and is nothing of ours */
        return;
    }
    if (!target || !root || strncmp(target, root, n) != 0 || (target[n] && target[n] != '/'))
        diag_add(w->diag, DIAG_LINK_OUTSIDE, (struct place){0}, shown(w->source, path));
    free(root);
    free(target);
}

static void file_met(struct walk *w, const char *path, const struct stat *st)
{
    struct source *source = w->source;

    if (S_ISREG(st->st_mode))
        ARRAY_PUSH(source->path, source->n, source->cap, path);
    else if (is_plan_name(path))
        diag_add(w->diag, DIAG_CANNOT_READ, (struct place){0}, shown(source, path),
                 "not a regular file");
}

static int is_another_plan(int folder, const char *path)
{
    struct stat st;

    return path[0] && fstatat(folder, "plan.yaml", &st, AT_SYMLINK_NOFOLLOW) == 0;
}

static size_t depth_of(const char *path)
{
    size_t depth = 1;

    for (; (path = strchr(path, '/')); path++)
        depth++;
    return depth;
}

static void entry_met(struct walk *w, int folder, const char *path, const char *name)
{
    struct pool *pool = &w->source->pool;
    struct stat st;

    if (fstatat(folder, name, &st, AT_SYMLINK_NOFOLLOW) < 0)
        return; /* gone again */
    const char *whole = path[0] ? pool_format(pool, "%s/%s", path, name)
                                : pool_text(pool, name, strlen(name));

    if (S_ISLNK(st.st_mode))
        link_met(w, whole);
    else if (!S_ISDIR(st.st_mode))
        file_met(w, whole, &st);
    else if (depth_of(whole) > DEPTH_LIMIT)
        diag_add(w->diag, DIAG_TREE_TOO_LARGE, (struct place){0}, shown(w->source, whole),
                 "over 64 folders deep");
    else
        ARRAY_PUSH(w->folder, w->n, w->cap, whole);
}

static void folder_enter(struct walk *w, const char *path)
{
    const char *name = path[0] ? shown(w->source, path)
                               : w->source->root[0] ? w->source->root : ".";
    int fd = open(name, O_RDONLY | O_DIRECTORY | O_CLOEXEC | (path[0] ? O_NOFOLLOW : 0));
    DIR *dir = fd < 0 ? NULL : fdopendir(fd);

    if (!dir) {
        diag_add(w->diag, DIAG_CANNOT_READ, (struct place){0}, name, strerror(errno));
        if (fd >= 0)
            close(fd);
        return;
    }
    if (!is_another_plan(fd, path))
        for (struct dirent *e; (e = readdir(dir));)
            if (e->d_name[0] != '.' && ++w->entries <= ENTRY_LIMIT)
                entry_met(w, fd, path, e->d_name);
    closedir(dir);
}

static int by_bytes(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static struct source *source_new(const char *root)
{
    struct source *source = xmalloc(sizeof *source);

    *source = (struct source){0};
    if (strcmp(root, ".") == 0)
        root = "";
    size_t n = strlen(root);

    while (n > 1 && root[n - 1] == '/')
        n--;
    source->root = pool_text(&source->pool, root, n);
    return source;
}

static int has_plan(struct source *source, struct diag *diag)
{
    const char *plan = shown(source, "plan.yaml");
    const char *root = source->root[0] ? source->root : "this folder";
    struct stat st;

    if (lstat(plan, &st) == 0 && S_ISREG(st.st_mode))
        return 1;
    if (lstat(plan, &st) == 0)
        diag_add(diag, DIAG_CANNOT_READ, (struct place){0}, plan, "not a regular file");
    else if (errno == ENOENT)
        diag_add(diag, DIAG_NO_PLAN, (struct place){0}, root);
    else
        diag_add(diag, DIAG_CANNOT_READ, (struct place){0}, plan, strerror(errno));
    return 0;
}

struct source *source_folder(const char *root, struct diag *diag)
{
    struct source *source = source_new(root);
    struct walk w = {.source = source, .diag = diag};

    if (!has_plan(source, diag)) {
        source_free(source);
        return NULL;
    }
    ARRAY_PUSH(w.folder, w.n, w.cap, "");
    while (w.n)
        folder_enter(&w, w.folder[--w.n]);
    free(w.folder);
    if (w.entries > ENTRY_LIMIT)
        diag_add(diag, DIAG_TREE_TOO_LARGE, (struct place){0},
                 source->root[0] ? source->root : ".", "over 1,000,000 files");
    if (source->n)
        qsort(source->path, source->n, sizeof *source->path, by_bytes);
    return source;
}

size_t source_count(const struct source *source)
{
    return source->n;
}

const char *source_path(const struct source *source, size_t i)
{
    return source->path[i];
}

/* All bytes of FD; NULL with errno, EFBIG over the limit. */
static char *read_all(int fd, struct pool *pool, size_t *n)
{
    struct stat st;
    size_t cap = 64 * 1024;

    if (fstat(fd, &st) == 0 && S_ISREG(st.st_mode) && st.st_size >= 0)
        cap = (size_t)st.st_size + 1;
    if (cap > FILE_LIMIT + 1) {
        errno = EFBIG;
        return NULL;
    }
    char *text = pool_room(pool, cap);

    *n = 0;
    for (ssize_t got; (got = read(fd, text + *n, cap - *n)) != 0;) {
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return NULL;
        *n += (size_t)got;
        if (*n > FILE_LIMIT) {
            errno = EFBIG;
            return NULL;
        }
        if (*n == cap) { /* nobody knows how long a pipe is */
            text = memcpy(pool_room(pool, cap * 2), text, cap);
            cap *= 2;
        }
    }
    text[*n] = '\0';
    return text;
}

static uint32_t read_file(int fd, const char *path, struct pool *pool, struct diag *diag)
{
    size_t n;
    char *text = fd < 0 ? NULL : read_all(fd, pool, &n);
    int why = errno;

    if (fd > STDIN_FILENO)
        close(fd);
    if (text)
        return files_add(diag->files, path, text, n);
    if (why == EFBIG)
        diag_add(diag, DIAG_FILE_TOO_LARGE, (struct place){0}, path);
    else
        diag_add(diag, DIAG_CANNOT_READ, (struct place){0}, path, strerror(why));
    return 0;
}

void source_put(struct source *source, const char *path, const char *text, size_t n)
{
    size_t at = 0;

    while (at < source->n && strcmp(source->path[at], path) < 0)
        at++;
    path = pool_text(&source->pool, path, strlen(path));
    ARRAY_PUSH(source->put, source->puts, source->puts_cap, ((struct put){path, text, n}));
    if (at < source->n && strcmp(source->path[at], path) == 0)
        return;
    ARRAY_PUSH(source->path, source->n, source->cap, path);
    memmove(source->path + at + 1, source->path + at, (source->n - 1 - at) * sizeof *source->path);
    source->path[at] = path;
}

uint32_t source_read(struct source *source, size_t i, struct diag *diag)
{
    const char *path = shown(source, source->path[i]);

    for (size_t j = source->puts; j > 0; j--)
        if (strcmp(source->put[j - 1].path, source->path[i]) == 0)
            return files_add(diag->files, path, source->put[j - 1].text, source->put[j - 1].n);
    return read_file(open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW), path, &source->pool, diag);
}

uint32_t source_file(const char *path, struct pool *pool, struct diag *diag)
{
    if (strcmp(path, "-") == 0)
        return read_file(STDIN_FILENO, "standard input", pool, diag);
    return read_file(open(path, O_RDONLY | O_CLOEXEC), path, pool, diag);
}

void source_free(struct source *source)
{
    if (!source)
        return;
    free(source->path);
    free(source->put);
    pool_release(&source->pool);
    free(source);
}
