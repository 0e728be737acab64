/*
 * Reading a plan: plan.yaml first, then every other file bytewise by path.
 * Amounts are made minutes as they are read, so what the project says of its
 * days and weeks is looked up before anything else.
 */
#include "plan/gather.h"

#include "base/date.h"
#include "base/die.h"
#include "base/text.h"
#include "plan/bind.h"
#include "plan/gather_csv.h"
#include "plan/minutes.h"
#include "plan/outline.h"
#include "plan/refs.h"
#include "read/bytes.h"
#include "read/markdown.h"
#include "read/source.h"
#include "read/yaml.h"

#include <stdlib.h>
#include <string.h>

static int ends_with(const char *text, const char *end)
{
    size_t n = strlen(text), m = strlen(end);

    return n >= m && strcmp(text + n - m, end) == 0;
}

static int is_root_file(const char *path)
{
    return strcmp(path, "plan.yaml") == 0;
}

static void unknown_register(struct bind *b, const struct yaml_item *item)
{
    struct text_guess guess = {0};

    for (int i = 0; i < REGISTERS; i++)
        text_guess_offer(&guess, item->key, table_of((enum register_kind)i)->name);
    if (guess.best && strcmp(guess.best, "project") == 0)
        b->plan->project_said = 1;
    diag_add(b->diag, DIAG_UNKNOWN_REGISTER, ((struct place){b->file, item->key_at}), item->key,
             guess.best ? guess.best : "");
}

/* `project` and `policy`: one mapping, in plan.yaml. */
static void single_item(struct bind *b, enum register_kind kind, const struct yaml_item *item)
{
    struct rows *rows = &b->plan->rows[kind];
    struct place place = {b->file, item->key_at};

    if (kind == REGISTER_PROJECT && !node_is_empty(item->node))
        b->plan->project_said = 1;
    if (item->in_list)
        diag_add(b->diag, DIAG_WRONG_SHAPE, place,
                 diag_text(b->diag, "'%s', which takes a mapping", item->key));
    else if (rows->n == 0)
        bind_record(b, kind, item->node);
}

static void item_bind(struct bind *b, enum register_kind kind, const struct yaml_item *item,
                      int root)
{
    uint16_t flags = table_of(kind)->flags;

    if ((flags & TABLE_ROOT) && !root)
        diag_add(b->diag, DIAG_WRONG_FILE, ((struct place){b->file, item->key_at}), item->key);
    else if (flags & TABLE_ONE)
        single_item(b, kind, item);
    else if (item->node->kind == NODE_LIST && !item->in_list && !item->node->child)
        return; /* an empty register */
    else
        bind_record(b, kind, item->node);
}

/* What follows from a file that ends early is not worth saying. */
static void file_broken(struct bind *b)
{
    b->diag->files->file[b->file - 1].broken = 1;
}

static void yaml_bind(struct bind *b, const struct file *file, int ascii, int root)
{
    size_t mark = bytes_mark(file);
    struct yaml *yaml = yaml_open(b->diag, b->file, mark, file->n, ascii);
    struct yaml_item item;
    enum yaml_step step;
    uint32_t key_at = UINT32_MAX;
    int kind = -1;

    while ((step = yaml_next(yaml, &item)) == YAML_ITEM) {
        if (item.key_at != key_at) { /* the first item under a key */
            key_at = item.key_at;
            kind = register_find(item.key);
            if (kind < 0 && strncmp(item.key, "x-", 2) != 0)
                unknown_register(b, &item);
        }
        if (kind >= 0)
            item_bind(b, (enum register_kind)kind, &item, root);
    }
    if (step == YAML_BROKEN)
        file_broken(b);
    yaml_close(yaml);
}

static int32_t minutes_of(const struct node *project, const char *key, int64_t unit,
                          int32_t otherwise)
{
    const struct node *node = project->kind == NODE_MAP ? node_find(project, key) : NULL;
    struct number number;

    if (!node || node->kind != NODE_SCALAR ||
        value_number(node->text, node->n, &number) != VALUE_FINE || number.micro <= 0 ||
        number.micro > 24000000)
        return otherwise;
    int64_t minutes = number.micro * unit / 1000000;

    return minutes > 0 && minutes <= 7 * 1440 ? (int32_t)minutes : otherwise;
}

/* Looks ahead for the project in plan.yaml; what is wrong there is said later. */
static void units_find(struct plan *plan, uint32_t number, int ascii)
{
    const struct file *file = files_get(plan->diag->files, number);
    struct diag unheard = {.files = plan->diag->files};
    struct yaml *yaml = yaml_open(&unheard, number, bytes_mark(file), file->n, ascii);
    struct yaml_item item;

    while (yaml_next(yaml, &item) == YAML_ITEM) {
        if (strcmp(item.key, "project") != 0 || item.in_list)
            continue;
        struct units *units = &plan->units;
        const struct node *currency =
            item.node->kind == NODE_MAP ? node_find(item.node, "currency") : NULL;

        units->day = minutes_of(item.node, "hours_per_day", 60, units->day);
        units->week = minutes_of(item.node, "days_per_week", units->day, units->day * 5);
        if (currency && currency->kind == NODE_SCALAR && currency->n == 3)
            memcpy(units->currency, currency->text, 4);
        break;
    }
    yaml_close(yaml);
    diag_release(&unheard);
}

int gather_register(const char *path)
{
    int kind = -1;

    for (const char *slash; (slash = strchr(path, '/')); path = slash + 1) {
        char name[32];
        size_t n = (size_t)(slash - path);

        if (n >= sizeof name)
            continue;
        memcpy(name, path, n);
        name[n] = '\0';
        int found = register_find(name);

        if (found >= 0 && !(table_of((enum register_kind)found)->flags & TABLE_ONE))
            kind = found;
    }
    return kind;
}

static struct node text_node(const char *text, size_t n, size_t at)
{
    return (struct node){.text = text, .n = (uint32_t)n, .at = (uint32_t)at, .style = NODE_QUOTED};
}

static int is_written(const struct record *record, const char *key)
{
    const struct table *table = table_of(record->kind);
    const struct field *field = field_find(table, key, 0);

    return !field || record->written & UINT64_C(1) << (field - table->field);
}

static void entry_given(struct bind *b, struct record *record, const char *key, const char *text,
                        size_t n, size_t at)
{
    struct node node = text_node(pool_text(&b->plan->pool, text, n), n, at);

    if (n && !is_written(record, key))
        bind_given(b, record, key, &node);
}

static int has_date(const char *stem, size_t n)
{
    int32_t day;
    int minute;

    return n >= 10 && date_parse(stem, 10, &day, &minute) == DATE_OK &&
           (n == 10 || stem[10] == '-');
}

/* What the file's name and its heading say, where the front matter does not. */
static void entry_complete(struct bind *b, struct record *record, const char *path,
                           const struct markdown_parts *parts)
{
    const char *text = files_get(b->diag->files, b->file)->text;
    const char *stem = strrchr(path, '/') + 1;
    const struct table *table = table_of(record->kind);
    size_t n = strlen(stem) - 3, at = parts->front ? parts->front : 1; /* 0 is not given */

    if (table->flags & TABLE_ID || text_is_id(stem, n))
        entry_given(b, record, "id", stem, n, at);
    if (table->key_date && has_date(stem, n))
        entry_given(b, record, table->key_date, stem, 10, at);
    entry_given(b, record, "name", text + parts->heading, parts->heading_end - parts->heading,
                parts->heading);
    entry_given(b, record, "note", text + parts->body, parts->body_end - parts->body, parts->body);
}

/* A file without front matter: the note of a record that is written elsewhere. */
struct bare {
    const char *path;
    uint32_t file;
};

struct gathering {
    struct plan *plan;
    struct source *source;
    struct bare *bare; /* to be bound when all records are known */
    size_t n, cap;
};

static void entry_bind(struct bind *b, const char *path, int ascii)
{
    const struct file *file = files_get(b->diag->files, b->file);
    struct markdown_parts parts;
    struct pool scratch = {0};
    int broken = 0;

    if (markdown_split(b->diag, b->file, &parts) < 0) {
        file_broken(b);
        return;
    }
    const struct node *front = yaml_whole(b->diag, b->file, parts.front, parts.front_end, ascii,
                                          &scratch, &broken);

    struct node nothing = {.kind = NODE_MAP, .at = (uint32_t)parts.front};

    if (!broken) {
        struct record *record = bind_record(b, (enum register_kind)gather_register(path),
                                            front ? front : &nothing);

        if (record)
            entry_complete(b, record, path, &parts);
        markdown_check(b->diag, (struct place){b->file, (uint32_t)parts.body},
                       file->text + parts.body, parts.body_end - parts.body);
    }
    if (broken)
        file_broken(b);
    pool_release(&scratch);
}

enum gather_kind gather_kind(const char *path)
{
    if (strncmp(path, "templates/", 10) == 0)
        return GATHER_NOTHING;
    if (is_root_file(path) || ends_with(path, ".plan.yaml"))
        return GATHER_YAML;
    if (ends_with(path, ".md") && !ends_with(path, "/README.md") && gather_register(path) >= 0)
        return GATHER_ENTRY;
    if (ends_with(path, ".csv") && gather_register(path) == REGISTER_TIMESHEETS)
        return GATHER_CSV;
    return GATHER_NOTHING;
}

static int has_front_matter(const struct file *file)
{
    size_t mark = bytes_mark(file);

    return file->n >= mark + 3 && memcmp(file->text + mark, "---", 3) == 0;
}

static void file_load(struct gathering *g, size_t i)
{
    struct plan *plan = g->plan;
    const char *path = source_path(g->source, i);
    struct bind b = {.plan = plan, .diag = plan->diag};
    int ascii;

    if (gather_kind(path) == GATHER_NOTHING)
        return;
    b.file = source_read(g->source, i, plan->diag);
    if (!b.file || bytes_check(b.file, plan->diag, &ascii) < 0) {
        plan->broken = 1;
        return;
    }
    const struct file *file = files_get(plan->diag->files, b.file);

    if (is_root_file(path))
        units_find(plan, b.file, ascii);
    if (gather_kind(path) == GATHER_YAML)
        yaml_bind(&b, file, ascii, is_root_file(path));
    else if (gather_kind(path) == GATHER_CSV)
        gather_csv(&b, REGISTER_TIMESHEETS);
    else if (has_front_matter(file))
        entry_bind(&b, path, ascii);
    else
        ARRAY_PUSH(g->bare, g->n, g->cap, ((struct bare){path, b.file}));
}

static void note_take(struct bind *b, struct record *record)
{
    const struct file *file = files_get(b->diag->files, b->file);
    struct markdown_parts parts;
    struct place place = {b->file, (uint32_t)bytes_mark(file)};

    if (markdown_split(b->diag, b->file, &parts) < 0 ||
        markdown_check(b->diag, place, file->text, file->n) < 0)
        return;
    if (record->note.n) {
        diag_add(b->diag, DIAG_DUPLICATE_KEY, place, "note");
        diag_note(b->diag, place_in(record, record->note.at), "'note' was first given here");
        return;
    }
    record->note = bind_text(b, file->text + parts.body, parts.body_end - parts.body,
                             (uint32_t)parts.body);
    record->note_file = b->file;
}

/* Of a bare file named after no record, the record is made; it says what it lacks. */
static void bare_bind(struct gathering *g, const struct map *named, const struct bare *bare)
{
    struct bind b = {.plan = g->plan, .diag = g->plan->diag, .file = bare->file};
    const char *stem = strrchr(bare->path, '/') + 1;
    const struct rows *rows = &g->plan->rows[gather_register(bare->path)];
    uint32_t found = map_find(named, stem, strlen(stem) - 3);

    if (found && found <= rows->n && rows->v[found - 1]->id &&
        strncmp(rows->v[found - 1]->id, stem, strlen(stem) - 3) == 0)
        note_take(&b, rows->v[found - 1]);
    else
        entry_bind(&b, bare->path, 0);
}

static void bares_bind(struct gathering *g)
{
    struct map named = {0};

    for (int kind = 0; kind < REGISTERS && g->n; kind++)
        for (size_t i = 0; i < g->plan->rows[kind].n; i++) {
            const char *id = g->plan->rows[kind].v[i]->id;

            if (id)
                *map_slot(&named, id, strlen(id)) = (uint32_t)i + 1;
        }
    for (size_t i = 0; i < g->n; i++)
        bare_bind(g, &named, &g->bare[i]);
    map_release(&named);
    free(g->bare);
}

static void files_load(struct plan *plan, struct source *source)
{
    struct gathering g = {.plan = plan, .source = source};
    size_t root = 0;

    plan->broken = diag_count(plan->diag, SEVERITY_ERROR) > 0; /* the source lacks something */

    while (!is_root_file(source_path(source, root)))
        root++;
    file_load(&g, root);
    for (size_t i = 0; i < source_count(source); i++)
        if (i != root)
            file_load(&g, i);
    bares_bind(&g);
}

static void *single(struct plan *plan, enum register_kind kind)
{
    if (plan->rows[kind].n)
        return plan->rows[kind].v[0];
    struct record *record = pool_take(&plan->pool, table_of(kind)->size);

    record->kind = (uint8_t)kind;
    return record;
}

/* Parts that nothing was said of are made, so that nobody has to ask for them; two levels. */
static void parts_complete(struct plan *plan, const struct table *table, void *owner)
{
    for (size_t i = 0; i < table->n; i++) {
        const struct field *field = &table->field[i];
        void *part;

        if (field->kind != FIELD_PART)
            continue;
        memcpy(&part, (char *)owner + field->at, sizeof part);
        if (!part) {
            part = pool_take(&plan->pool, field->part->size);
            memcpy((char *)owner + field->at, &part, sizeof part);
        }
        parts_complete(plan, field->part, part);
    }
}

static void singles_complete(struct plan *plan)
{
    plan->project = single(plan, REGISTER_PROJECT);
    plan->policy = single(plan, REGISTER_POLICY);
    parts_complete(plan, table_of(REGISTER_POLICY), plan->policy);
    if (!plan->project_said && !plan->broken && !files_get(plan->diag->files, 1)->broken)
        diag_add(plan->diag, DIAG_MISSING_FIELD, ((struct place){1, 0}), "project", "plan");
}

struct plan *gather_plan(struct source *source, struct diag *diag)
{
    struct plan *plan = xmalloc(sizeof *plan);

    *plan = (struct plan){.diag = diag, .units = {.day = 480, .week = 2400}};
    files_load(plan, source);
    if (plan->full)
        diag_add(diag, DIAG_TOO_MANY_TASKS, ((struct place){0}), NULL);
    singles_complete(plan);
    minutes_read(plan);
    refs_index(plan);
    refs_resolve(plan);
    outline_build(plan);
    return plan;
}
