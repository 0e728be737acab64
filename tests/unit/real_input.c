/*
 * Files that people keep in git for other programs: tasks, proposals, road
 * maps, release schedules. They are no plans of ours, so their few fields have
 * tables of their own here; all that reads, binds and links them is ours, and
 * so is what it says. Each of their faults must be said once, at its place, in
 * one run over all of them, and nothing that is none.
 *
 * The faults were listed with other readers (PyYAML, Python's dates). The
 * files are below PLANLOOM_DATA; without it there is nothing to test.
 */
#include "plan/bind_room.h"
#include "plan/field_macros.h"
#include "plan/refs.h"

#include "desk.h"
#include "folder.h"
#include "base/die.h"
#include "read/bytes.h"
#include "read/markdown.h"
#include "read/source.h"
#include "read/yaml.h"

struct backlog { /* a task that refers to tasks, and dates */
    struct task task;
    struct when created, updated, completed;
};

static const struct field backlog_fields[] = {
    {"id", IS(FIELD_ID, backlog, task.record.id, const char *), REQUIRED, "" },
    {"title", TEXT(backlog, task.record.name), REQUIRED, ""},
    {"dependencies", IS(FIELD_LINKS, backlog, task.depends_on, struct links), CLIENT, ""},
    {"created_date", START(backlog, created), CLIENT, ""},
    {"updated_date", START(backlog, updated), CLIENT, ""},
    {"completed_date", START(backlog, completed), CLIENT, ""},
    {"date", START(backlog, completed), CLIENT, ""},
};
PART_TABLE(backlog, "task");

struct kep {
    struct when created, updated;
};

static const struct field kep_fields[] = {
    {"creation-date", START(kep, created), CLIENT, ""},
    {"last-updated", START(kep, updated), CLIENT, ""},
};
PART_TABLE(kep, "proposal");

struct weeks {
    struct when start, end;
};

static const struct field weeks_fields[] = {
    {"start", START(weeks, start), CLIENT, ""},
    {"end", END(weeks, end), CLIENT, ""},
};
PART_TABLE(weeks, "week");

struct release {
    struct when start, end;
    struct {
        struct weeks *v;
        size_t n;
    } cycle;
};

static const struct field release_fields[] = {
    {"start-week", START(release, start), CLIENT, ""},
    {"release-week", END(release, end), CLIENT, ""},
    {"cycle", PARTS(release, cycle, weeks, weeks_part), CLIENT, ""},
};
PART_TABLE(release, "release");

static const struct field entity_fields[] = {
    {"name", TEXT(task, record.name), NEEDED, ""},
    {"requires", IS(FIELD_LINKS, task, depends_on, struct links), CLIENT, ""},
    {"enables", REFS(record_more, links, ANY), MORE, ""},
};
static const struct table entity_table = {"", "entity", NULL, sizeof(struct task),
                                          ROWS(entity_fields)};

/* One run: everything that was read so far, and what was said of it. */
struct run {
    struct desk desk;
    struct plan plan;
    size_t files;
    char data[3000];
};

static uint64_t own_field(const char *key)
{
    const struct table *table = table_of(REGISTER_TASKS);

    return UINT64_C(1) << (field_find(table, key, 0) - table->field);
}

static struct record *record_new(struct run *run, struct bind *b, const struct table *table,
                                 const struct node *map)
{
    struct record *record = pool_take(&run->plan.pool, table->size);
    struct rows *rows = &run->plan.rows[REGISTER_TASKS];

    record->kind = REGISTER_TASKS;
    record->place = (struct place){b->file, map->at};
    ARRAY_PUSH(rows->v, rows->n, rows->cap, record);
    return record;
}

/* Their notation for what we write otherwise: a blank in a moment, an older prefix of ids. */
static void translate(struct run *run, struct node *map)
{
    for (struct node *e = map->child; e; e = e->next) {
        if (e->kind == NODE_SCALAR && e->n == 16 && e->text[10] == ' ')
            e->text = pool_format(&run->desk.pool, "%.10sT%s", e->text, e->text + 11);
        if (strcmp(e->key, "dependencies") == 0)
            for (struct node *ref = e->child; ref; ref = ref->next)
                if (strncmp(ref->text, "task-", 5) == 0) {
                    ref->text = pool_format(&run->desk.pool, "BACK-%s", ref->text + 5);
                    ref->n = (uint32_t)strlen(ref->text);
                }
    }
}

static void backlog_bind(struct run *run, struct bind *b, struct node *map)
{
    translate(run, map);
    struct record *record = record_new(run, b, &backlog_part, map);

    bind_fields(b, &backlog_part, map, record);
    record->written = own_field("id") | own_field("name") | own_field("depends_on");
}

static void kep_bind(struct run *run, struct bind *b, struct node *map)
{
    struct kep kep = {0};

    (void)run;
    bind_fields(b, &kep_part, map, &kep);
}

static void release_bind(struct run *run, struct bind *b, struct node *map)
{
    struct release release = {0};

    (void)run;
    bind_fields(b, &release_part, map, &release);
}

static void entities_bind(struct run *run, struct bind *b, struct node *map)
{
    const struct node *entities = node_find(map, "entities");

    for (const struct node *e = entities ? entities->child : NULL; e; e = e->next) {
        struct record *record = record_new(run, b, &entity_table, e);

        record->id = pool_text(&run->plan.pool, e->key, strlen(e->key));
        record->id_at = e->key_at;
        bind_fields(b, &entity_table, e, record);
        record->written = own_field("id") | own_field("name") | own_field("depends_on") |
                          own_field("links");
    }
}

static void nothing_bind(struct run *run, struct bind *b, struct node *map)
{
    (void)run;
    (void)b;
    (void)map;
}


static const struct kind {
    const char *folder, *end;
    void (*bind)(struct run *, struct bind *, struct node *);
} kinds[] = {
    {"backlog-md/backlog", ".md", backlog_bind},
    {"keps", "kep.yaml", kep_bind},
    {"openstack", ".yaml", release_bind},
    {"mouc", "map.yaml", entities_bind},
    {"mouc", "cw.yaml", entities_bind},
    {"paiml-decy-roadmap.yaml", ".yaml", nothing_bind},
};

static void file_read(struct run *run, const struct kind *kind, const char *path)
{
    struct desk *desk = &run->desk;
    struct bind b = {.plan = &run->plan, .diag = &desk->diag};
    struct markdown_parts parts;
    int ascii, broken = 0;

    b.file = source_file(path, &desk->pool, &desk->diag);
    assert_true(b.file);
    run->files++;
    if (bytes_check(b.file, &desk->diag, &ascii) < 0) {
        run->plan.broken = 1;
        return;
    }
    const struct file *file = files_get(&desk->files, b.file);

    parts = (struct markdown_parts){.front = bytes_mark(file), .front_end = file->n};
    if (strcmp(kind->end, ".md") == 0)
        broken = markdown_split(&desk->diag, b.file, &parts) < 0;
    struct node *map = broken || parts.front == parts.front_end
                           ? NULL
                           : yaml_whole(&desk->diag, b.file, parts.front, parts.front_end, ascii,
                                        &desk->pool, &broken);

    if (map)
        kind->bind(run, &b, map);
    if (broken)
        desk->files.file[b.file - 1].broken = 1;
}

static void run_init(struct run *run, const char *data)
{
    static const uint8_t out[DIAG_CODES] = {[DIAG_UNKNOWN_KEY] = 1};

    *run = (struct run){.plan = {.units = {.day = 480, .week = 2400}}};
    desk_init(&run->desk);
    run->plan.diag = &run->desk.diag;
    snprintf(run->data, sizeof run->data, "%s/plans-in-git/", data);
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        char folder[4000];

        snprintf(folder, sizeof folder, "%s%s", run->data, kinds[i].folder);
        struct list all = files_below(folder);

        for (size_t k = 0; k < all.n; k++)
            if (list_ends_with(all.v[k], kinds[i].end) && !list_ends_with(all.v[k], "/readme.md"))
                file_read(run, &kinds[i], all.v[k]);
        list_release(&all);
    }
    refs_index(&run->plan);
    refs_resolve(&run->plan);
    diag_drop(&run->desk.diag, out); /* their other keys are their own */
    diag_sort(&run->desk.diag);
}

/*
 * FILE:LINE:COLUMN CODE of every fault. A file is named by the folder of a proposal, or by the
 * first word of a task; "note" is the other place of the fault before it.
 */
static const char *const faults[] = {
    "paiml-decy-roadmap.yaml:638:36 PL110",
    "completed/back-1:5:11 PL111",
    "completed/back-19:5:11 PL111",
    "completed/back-2:5:11 PL111",
    "completed/back-3:5:11 PL111",
    "completed/back-4.1:5:11 PL111",
    "completed/back-4.10:6:11 PL111",
    "completed/back-4.11:6:11 PL111",
    "completed/back-4.12:6:11 PL111",
    "completed/back-4.2:5:11 PL111",
    "completed/back-4.3:5:11 PL111",
    "completed/back-4.4:5:11 PL111",
    "completed/back-4.5:5:11 PL111",
    "completed/back-4.6:5:11 PL111",
    "completed/back-4.7:5:11 PL111",
    "completed/back-4.8:6:11 PL111",
    "completed/back-4.9:6:11 PL111",
    "completed/back-5:6:11 PL111",
    "completed/back-6:6:11 PL111",
    "completed/back-6.1:6:11 PL111",
    "completed/back-7.1:6:11 PL111",
    "completed/back-91:5:11 PL111",
    "4680-add-resource-health-to-pod-status:9:23 PL130",
    "5365-ImageVolume-with-image-digest:7:23 PL130",
    "completed/back-168:2:5 PL211",
    "completed/back-275:2:5 PL211",
    "completed/back-41:2:5 PL211",
    "completed/back-76:2:5 PL211",
    "completed/back-81:2:5 PL211",
    "completed/back-82:2:5 PL211",
    "completed/back-88:2:5 PL211",
    "completed/back-89:2:5 PL211",
    "completed/back-90:2:5 PL211",
    "tasks/back-569:2:5 PL211",
    "drafts/draft-14:12:5 PL214",
    "drafts/draft-2:13:5 PL214",
    "drafts/draft-6:14:5 PL214",
    "drafts/draft-8:13:5 PL214",
    "0000-cloud-provider-template:17:16 PL220",
    "0000-cloud-provider-template:18:15 PL220",
    "3458-remove-transient-node-predicates-from-service-controller:11:15 PL220",
    "3515-kubectl-explain-openapiv3:16:15 PL220",
    "4080-generic-controlplane:17:15 PL220",
    "4214-separate-super-user-kubeconfig:9:16 PL220",
    "4326-downgrade:7:16 PL220",
    "4331-livez-readyz:8:16 PL220",
    "4471-cp-join-kubelet-local-apiserver:9:16 PL220",
    "4595-cel-crd-additionalprintercolumns:16:15 PL220",
    "5647-stale-controller-handling:7:16 PL220",
    "NNNN-kep-template:10:16 PL220",
    "NNNN-kep-template:10:16 PL220",
    "4355-coordinated-leader-election:10:16 PL221",
    "5075-dra-consumable-capacity:10:16 PL221",
    "archive/tasks/back-168:2:5 note",
    "archive/tasks/back-275:2:5 note",
    "archive/tasks/back-41:2:5 note",
    "archive/tasks/back-569:2:5 note",
    "archive/tasks/back-76:2:5 note",
    "archive/tasks/back-81:2:5 note",
    "archive/tasks/back-82:2:5 note",
    "archive/tasks/back-88:2:5 note",
    "archive/tasks/back-89:2:5 note",
    "archive/tasks/back-90:2:5 note",
};

/* The file as it is named above. */
static void name_put(struct buf *out, const char *path)
{
    const char *name = strrchr(path, '/'), *task = strstr(path, "/backlog/");

    if (task)
        buf_put(out, task + 9, (size_t)(strstr(task, " - ") - task) - 9);
    else if (name && strcmp(name, "/kep.yaml") == 0) {
        const char *folder = name;

        while (folder[-1] != '/')
            folder--;
        buf_put(out, folder, (size_t)(name - folder));
    } else {
        buf_puts(out, path);
    }
}

static int by_text(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* What was said, one line a place, sorted. */
static const char **said(struct run *run, size_t *n)
{
    const struct diag *diag = &run->desk.diag;
    const char **line = pool_take(&run->desk.pool, (diag->n + 1) * sizeof *line);

    *n = diag->n;
    for (size_t i = 0; i < diag->n; i++) {
        const struct finding *f = &diag->finding[i];
        struct position at = position(&run->desk.files, f->place);
        struct buf text = {0};

        name_put(&text, files_get(&run->desk.files, f->place.file)->path + strlen(run->data));
        buf_format(&text, ":%u:%u %s", (unsigned)at.line, (unsigned)at.column,
                   f->secondary ? "note" : message_id(f->code));
        line[i] = pool_text(&run->desk.pool, buf_text(&text), text.n);
        buf_release(&text);
    }
    qsort(line, *n, sizeof *line, by_text);
    return line;
}

static void run_release(struct run *run)
{
    for (int kind = 0; kind < REGISTERS; kind++)
        free(run->plan.rows[kind].v);
    free(run->plan.named.v);
    map_release(&run->plan.ids);
    pool_release(&run->plan.pool);
    desk_release(&run->desk);
}

static void all_faults_and_no_other(void **state)
{
    const char *data = getenv("PLANLOOM_DATA"), **line;
    const char *wanted[sizeof faults / sizeof *faults];
    size_t n, i = 0, k = 0, wrong = 0, all = sizeof faults / sizeof *faults;
    static struct run run;

    (void)state;
    if (!data) {
        print_message("# PLANLOOM_DATA is not set: the files of others are left out\n");
        return;
    }
    run_init(&run, data);
    line = said(&run, &n);
    memcpy(wanted, faults, sizeof faults);
    qsort(wanted, all, sizeof *wanted, by_text);
    while (i < n || k < all) {
        int order = i == n ? 1 : k == all ? -1 : strcmp(line[i], wanted[k]);

        if (order)
            print_message("# %s: %s\n", order < 0 ? "invented" : "missed",
                          order < 0 ? line[i] : wanted[k]);
        wrong += order != 0;
        i += order <= 0;
        k += order >= 0;
    }
    assert_int_equal(wrong, 0);
    assert_int_equal(run.files, 687 + 679 + 8 + 2 + 1);
    run_release(&run);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(all_faults_and_no_other)};

    return cmocka_run_group_tests(tests, NULL, NULL);
}
