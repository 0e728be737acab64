/*
 * The plan is read as every program reads it, so that all its ids are known;
 * those that lack one are found again in their files by their places, and get
 * it by splicing. Ids are given in the order of files and lines: an outer
 * record has its own before those inside of it ask for one.
 */
#include "tool/ids.h"

#include "base/die.h"
#include "plan/gather.h"
#include "plan/task.h"
#include "read/bytes.h"
#include "read/source.h"
#include "tool/import_id.h"
#include "tool/splice.h"

#include <stdlib.h>
#include <string.h>

struct nameless {
    struct record *record;
    size_t number; /* among those of its register, from 1 */
};

struct ids { /* a plan that is given ids */
    struct plan *plan;
    struct pool pool;
    struct import_ids taken;
    struct nameless *v; /* by file and place */
    size_t n, next;
};

static int by_place(const void *a, const void *b)
{
    const struct place *x = &((const struct nameless *)a)->record->place;
    const struct place *y = &((const struct nameless *)b)->record->place;

    if (x->file != y->file)
        return x->file < y->file ? -1 : 1;
    return x->at < y->at ? -1 : x->at > y->at;
}

static void known_ids(struct ids *f, const struct record *record)
{
    const struct texts *was = &record_more(record)->was;

    if (record->id)
        import_id_keep(&f->taken, record->id);
    for (size_t i = 0; i < was->n; i++)
        import_id_keep(&f->taken, was->v[i].text);
}

/* What has no place is of files that could not be read; the rest is not asked for. */
static void diag_keep_placeless(struct diag *diag, size_t from)
{
    size_t n = from;

    for (size_t i = from; i < diag->n; i++)
        if (!diag->finding[i].place.file && !diag->finding[i].secondary)
            diag->finding[n++] = diag->finding[i];
    diag->n = n;
}

static void ids_init(struct ids *f, struct source *source, struct diag *diag)
{
    size_t said = diag->n, cap = 0;

    *f = (struct ids){.plan = gather_plan(source, diag)};
    import_ids_init(&f->taken, &f->pool);
    diag_keep_placeless(diag, said);
    for (int kind = 0; kind < REGISTERS; kind++)
        for (size_t i = 0; i < f->plan->rows[kind].n; i++) {
            struct record *record = f->plan->rows[kind].v[i];

            known_ids(f, record);
            if (!record->id && table_of((enum register_kind)kind)->flags & TABLE_ID)
                ARRAY_PUSH(f->v, f->n, cap, ((struct nameless){record, i + 1}));
        }
    if (f->n)
        qsort(f->v, f->n, sizeof *f->v, by_place);
}

static void ids_release(struct ids *f)
{
    import_ids_release(&f->taken);
    free(f->v);
    plan_free(f->plan);
    pool_release(&f->pool);
}

static int is_unknown(const struct ids *f)
{
    const struct files *files = f->plan->diag->files;
    int unknown = f->plan->broken;

    for (size_t i = 0; i < files->n; i++)
        unknown |= files->file[i].broken;
    return unknown;
}

/* "piece-of-equipment" */
static const char *kind_word(struct ids *f, const struct record *record)
{
    const char *singular = table_of(record->kind)->singular;
    char *word = pool_text(&f->pool, singular, strlen(singular));

    for (char *blank = word; (blank = strchr(blank, ' '));)
        *blank = '-';
    return word;
}

static const char *id_for(struct ids *f, const struct nameless *nameless)
{
    struct record *record = nameless->record;
    const struct record *up =
        record->kind == REGISTER_TASKS ? ((struct task *)record)->parent.to : NULL;
    const char *number = pool_format(&f->pool, "%zu", nameless->number);

    record->id = import_id(&f->taken, record->name.text ? record->name.text : "",
                           up ? up->id : NULL, kind_word(f, record), number);
    return record->id;
}

static int has_id(const struct entry *record)
{
    const struct entry *id = entry_find(record, "id");

    return id && !node_is_empty(id->node);
}

/* In flow style only the id goes in: splicing would write the record anew. */
static void id_put(struct ids *f, struct splice *s, struct entry *entry,
                   const struct nameless *nameless)
{
    const char *id = id_for(f, nameless);
    struct node *value = node_text(&f->pool, id);

    value->style = NODE_QUOTED;
    if (layout_is_flow(&s->layout, entry) && !entry_find(entry, "id"))
        splice_text(s, entry->node->at + 1, entry->node->at + 1,
                    pool_format(&f->pool, entry->child ? "id: %s, " : "id: %s", id));
    else
        splice_set(s, entry, table_of(nameless->record->kind), "id", value);
}

/* An entry file that says nothing but prose gets a front matter. */
static void front_put(struct ids *f, struct splice *s, const struct nameless *nameless)
{
    const struct layout *l = &s->layout;
    uint32_t at = l->begin;
    int bare = at == bytes_mark(files_get(l->diag->files, l->file));
    const char *id = id_for(f, nameless);

    splice_text(s, at, at, pool_format(&f->pool, bare ? "---\nid: %s\n---\n" : "id: %s\n", id));
}

/* The records of the file under way, in the order of its entries. */
static void file_fill(struct ids *f, struct splice *s, uint32_t number)
{
    struct entry *root = s->layout.root;

    if (!root->node && f->next < f->n && f->v[f->next].record->place.file == number)
        front_put(f, s, &f->v[f->next++]);
    for (struct entry *e = root; e && root->node; e = entry_next(e, root)) {
        while (f->next < f->n && f->v[f->next].record->place.file == number &&
               f->v[f->next].record->place.at < e->node->at)
            f->next++;
        if (f->next == f->n || f->v[f->next].record->place.file != number)
            break;
        if (e->node->kind == NODE_MAP && f->v[f->next].record->place.at == e->node->at &&
            !has_id(e))
            id_put(f, s, e, &f->v[f->next++]);
    }
}

static enum fmt_result file_give(struct ids *f, struct diag *diag, uint32_t number,
                                 struct buf *out)
{
    struct splice splice;
    enum fmt_result result = FMT_LEFT;

    while (f->next < f->n && f->v[f->next].record->place.file < number)
        f->next++;
    if (splice_open(&splice, diag, number) == 0) {
        result = FMT_SAME;
        if (!is_unknown(f))
            file_fill(f, &splice, number);
        if (splice.n) {
            splice_apply(&splice, out);
            result = FMT_CHANGED;
        }
    }
    splice_release(&splice);
    return result;
}

static int is_csv(const char *path)
{
    size_t n = strlen(path);

    return n > 4 && strcmp(path + n - 4, ".csv") == 0;
}

void ids_give(struct fmt_files *f, const char *root)
{
    struct source *source = source_folder(root, &f->diag);
    uint32_t number = (uint32_t)f->files.n;
    struct ids ids;

    if (!source)
        return;
    ARRAY_PUSH(f->source, f->sources, f->sources_cap, source);
    ids_init(&ids, source, &f->diag);
    while (number++ < f->files.n) {
        struct fmt_file file = {.path = files_get(&f->files, number)->path, .number = number};

        if (is_csv(file.path))
            continue;
        file.result = file_give(&ids, &f->diag, number, &file.text);
        ARRAY_PUSH(f->v, f->n, f->cap, file);
    }
    ids_release(&ids);
}
