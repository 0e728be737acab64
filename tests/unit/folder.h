#ifndef TESTS_FOLDER_H
#define TESTS_FOLDER_H

/* What lies below a folder: for tests that read other people's files, or the examples. */
#include <dirent.h>

#include "unit.h"

struct list {
    char **v;
    size_t n, cap;
};

static inline void list_add(struct list *list, const char *folder, const char *name)
{
    size_t n = strlen(folder) + strlen(name) + 2;
    char *path = malloc(n);

    assert_non_null(path);
    snprintf(path, n, "%s%s%s", folder, *name ? "/" : "", name);
    if (list->n == list->cap) {
        list->cap = list->cap ? 2 * list->cap : 64;
        list->v = realloc(list->v, list->cap * sizeof *list->v);
        assert_non_null(list->v);
    }
    list->v[list->n++] = path;
}

static inline int list_by_bytes(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* The folder, and every file and folder below it, sorted. */
static inline struct list files_below(const char *folder)
{
    struct list all = {0};

    list_add(&all, folder, "");
    for (size_t i = 0; i < all.n; i++) {
        DIR *dir = opendir(all.v[i]);
        struct dirent *e;

        while (dir && (e = readdir(dir)))
            if (e->d_name[0] != '.')
                list_add(&all, all.v[i], e->d_name);
        if (dir)
            closedir(dir);
    }
    qsort(all.v, all.n, sizeof *all.v, list_by_bytes);
    return all;
}

static inline int list_ends_with(const char *path, const char *end)
{
    size_t n = strlen(path), m = strlen(end);

    return n >= m && strcmp(path + n - m, end) == 0;
}

static inline void list_release(struct list *list)
{
    for (size_t i = 0; i < list->n; i++)
        free(list->v[i]);
    free(list->v);
}

#endif
