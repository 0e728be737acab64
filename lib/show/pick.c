/* Every row's keys are taken once; the rows' places in the list decide between equals. */
#include "show/pick.h"

#include "base/die.h"
#include "base/options.h"
#include "base/pool.h"
#include "show/path.h"
#include "show/view_room.h"

#include <stdlib.h>
#include <string.h>

enum { ORDERS_MOST = 16 };

struct order {
    struct path path;
    int down;
};

struct row {
    size_t at; /* in the list */
    const struct sorting *sorting;
    struct path_key *key; /* one for each order; text NULL: not given */
};

struct sorting {
    struct order order[ORDERS_MOST];
    size_t orders;
    struct pool pool;
};

static void add_order(struct sorting *s, const struct table *table, const char *name, size_t n)
{
    struct order *order = &s->order[s->orders];
    struct path_fault fault;

    if (s->orders++ == ORDERS_MOST)
        options_wrong("--sort takes at most %d names", ORDERS_MOST);
    order->down = *name == '-';
    const char *path = pool_text(&s->pool, name + order->down, n - (size_t)order->down);

    if (path_read(table, path, &order->path, &fault))
        return;
    if (fault.guess.best)
        options_wrong("--sort: %s have no field '%s'; did you mean '%s'?", table->name, path,
                      fault.guess.best);
    options_wrong("--sort: %s have no field '%s'", table->name, path);
}

static void read_orders(struct sorting *s, const struct table *table, const char *by)
{
    while (by && *by) {
        size_t n = strcspn(by, ",");

        add_order(s, table, by, n);
        by += n + (by[n] == ',');
    }
}

static void take_keys(struct sorting *s, struct view *view, const struct shown *shown,
                      struct row *row, struct path_keys *keys)
{
    row->sorting = s;
    row->key = pool_take(&s->pool, (s->orders + 1) * sizeof *row->key);
    for (size_t i = 0; i < s->orders; i++) {
        path_find(view, shown, &s->order[i].path, keys);
        if (!keys->n)
            continue;
        row->key[i] = keys->v[0];
        row->key[i].text = pool_text(&s->pool, keys->v[0].text, keys->v[0].length);
    }
}

static int in_order(const void *a, const void *b)
{
    const struct row *x = a, *y = b;
    const struct sorting *s = x->sorting;

    for (size_t i = 0; i < s->orders; i++) {
        const struct path_key *p = &x->key[i], *q = &y->key[i];

        if (!p->text != !q->text)
            return p->text ? -1 : 1;
        int by = p->text ? path_compare(s->order[i].path.measure, p, q) : 0;

        if (by)
            return s->order[i].down == (by > 0) ? -1 : 1;
    }
    return x->at < y->at ? -1 : x->at > y->at;
}

/* The list's own array, with the rows that were picked. */
static void gather(struct pick *pick, const struct shown *list, const struct row *row, size_t n)
{
    const struct view_part *parts = list->tag == VIEW_PARTS ? list->of : NULL;
    const char *from = parts ? parts->at : list->of;
    size_t size = parts ? parts->table->size : sizeof(void *);
    size_t head = parts ? sizeof *parts : 0;
    char *rows = xmalloc(head + n * size + 1);

    for (size_t i = 0; from && i < n; i++)
        memcpy(rows + head + i * size, from + row[i].at * size, size);
    if (parts) {
        struct view_part picked = {parts->table, rows + head};

        memcpy(rows, &picked, sizeof picked);
    }
    pick->rows = rows;
    pick->list = shown_list((enum view_tag)list->tag, rows, n);
}

void pick_rows(struct pick *pick, struct view *view, const struct shown *list,
               const struct table *table, struct where *where, const char *by)
{
    struct sorting sorting = {0};
    struct path_keys keys = {0};
    size_t all = list->kind == SHOWN_LIST ? (size_t)list->index : 0, n = 0;
    struct row *row = xmalloc((all + 1) * sizeof *row);

    read_orders(&sorting, table, by);
    for (size_t i = 0; i < all; i++) {
        struct shown shown;

        view_source(view)->item(view_source(view), list, i, &shown);
        if (where && !where_holds(where, view, &shown)) {
            view_forget(view);
            continue;
        }
        row[n].at = i;
        take_keys(&sorting, view, &shown, &row[n++], &keys);
        view_forget(view);
    }
    if (n && sorting.orders)
        qsort(row, n, sizeof *row, in_order);
    *pick = (struct pick){.list = *list};
    if (all)
        gather(pick, list, row, n);
    free(row);
    path_release(&keys);
    pool_release(&sorting.pool);
}

void pick_release(struct pick *pick)
{
    free(pick->rows);
    *pick = (struct pick){0};
}
