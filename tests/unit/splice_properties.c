/*
 * Splicing into example plans: whatever record is hit by chance, the file then
 * says what was asked for and all else as before, and no byte outside of what
 * was changed is another.
 */
#include "tool/splice.h"

#include "base/die.h"
#include "plan/record.h"
#include "read/bytes.h"
#include "read/markdown.h"
#include "read/source.h"
#include "read/yaml.h"

#include "desk.h"
#include "folder.h"
#include "same.h"

struct trial {
    struct desk desk;
    struct splice splice;
    struct node *wanted; /* what the file is to say */
    struct buf out;
    uint32_t number;
    int markdown;
};

static struct node *read_part(struct trial *t, uint32_t number)
{
    const struct file *file = files_get(&t->desk.files, number);
    size_t from = bytes_mark(file), to = file->n;
    struct markdown_parts parts;
    int ascii, broken;

    assert_int_equal(bytes_check(number, &t->desk.diag, &ascii), 0);
    if (t->markdown) {
        assert_int_equal(markdown_split(&t->desk.diag, number, &parts), 0);
        from = parts.front;
        to = parts.front_end;
    }
    return yaml_whole(&t->desk.diag, number, from, to, ascii, &t->desk.pool, &broken);
}

/* The node of the tree to be compared with that was read at the place of ENTRY's. */
static struct node **twin(struct node **slot, const struct entry *entry)
{
    const struct entry *up = entry->up;

    if (!up)
        return slot;
    slot = &(*twin(slot, up))->child;
    for (const struct entry *e = up->child; e != entry; e = e->next)
        slot = &(*slot)->next;
    return slot;
}

static struct entry *entry_by_chance(struct trial *t, int (*fits)(const struct entry *))
{
    struct entry *root = t->splice.layout.root, *found = NULL;
    uint32_t n = 0;

    for (struct entry *e = root; e; e = entry_next(e, root))
        if (e->up && fits(e) && chance(++n) == 0)
            found = e;
    return found;
}

static int is_record(const struct entry *e)
{
    return e->node->kind == NODE_MAP && e->child;
}

static int is_field(const struct entry *e)
{
    return e->key && e->up->up;
}

static int is_list(const struct entry *e)
{
    return e->node->kind == NODE_LIST && e->key && e->child && e->child->node->kind == NODE_MAP;
}

static int is_any(const struct entry *e)
{
    return e->up->up != NULL;
}

static struct node *value_by_chance(struct trial *t)
{
    static const char *const texts[] = {"x", "two words", "a: b", "# no", "", "two\nlines",
                                        "ends\n", "~", "no", "\xe8\xb5\xb5\xe6\x95\x8f", "- z",
                                        "it's \"so\"", " blank", "5d"};
    struct pool *pool = &t->desk.pool;
    struct node *list = node_list(pool);

    if (chance(4)) {
        struct node *text = node_text(pool, texts[chance(sizeof texts / sizeof *texts)]);

        text->style = NODE_QUOTED;
        return text;
    }
    for (uint32_t n = 1 + chance(3); n; n--)
        node_add(pool, list, NULL, node_text(pool, "li"))->style = NODE_QUOTED;
    return list;
}

static struct node *copy(struct trial *t, const struct node *node, const char *key)
{
    struct node *made = pool_take(&t->desk.pool, sizeof *made);

    *made = *node;
    made->key = key;
    made->next = NULL;
    return made;
}

/* What has nothing left goes too, up to the top. */
static void wanted_remove(struct trial *t, struct entry *entry)
{
    struct node **slot = twin(&t->wanted, entry);

    *slot = (*slot)->next;
    for (struct entry *up = entry->up; up && up->up; up = up->up) {
        slot = twin(&t->wanted, up);
        if ((*slot)->child)
            return;
        *slot = (*slot)->next;
    }
}

/* The lines that may change, of the old text: those of ENTRY's outermost collection in brackets. */
static void extent(const struct trial *t, const struct entry *entry, uint32_t *from, uint32_t *to)
{
    const struct entry *outer = entry;

    for (const struct entry *e = entry; e; e = e->up)
        if (e->in_flow || layout_is_flow(&t->splice.layout, e))
            outer = e;
    *from = outer->from < outer->at ? outer->from : outer->at;
    *to = outer->to;
}

/* All bytes before FROM and from TO on are those of the old text; so are all, if PURE is 1. */
static void unchanged(struct trial *t, uint32_t from, uint32_t to, int pure)
{
    const struct file *file = files_get(&t->desk.files, t->number);
    const char *out = buf_text(&t->out);
    size_t same = 0, tail = 0, least = file->n < t->out.n ? file->n : t->out.n;

    while (same < least && file->text[same] == out[same])
        same++;
    while (tail < least && file->text[file->n - 1 - tail] == out[t->out.n - 1 - tail])
        tail++;
    if (same < from || tail < file->n - to || (pure && same + tail < least))
        fail_msg("%s: the first %zu bytes stay, not %u, and the last %zu, not %zu:\n%.*s\nin\n%s",
                 file->path, same, (unsigned)from, tail, file->n - to,
                 (int)(t->out.n > tail + same ? t->out.n - tail - same : 0), out + same, out);
}

static void says_what_is_wanted(struct trial *t, const char *what)
{
    uint32_t again = desk_file(&t->desk, files_get(&t->desk.files, t->number)->path,
                               buf_text(&t->out), t->out.n);
    const struct node *now = read_part(t, again);
    int empty = !t->wanted->child && (!now || !now->child);

    if (!empty && (!now || !is_same(t->wanted, now)))
        fail_msg("%s, by %s, says something else:\n...%s",
                 files_get(&t->desk.files, t->number)->path, what,
                 buf_text(&t->out) + (t->out.n > 900 ? t->out.n - 900 : 0));
}

/* Blank lines and a line end at the end of the file go with what is taken out. */
static void around(const struct trial *t, uint32_t *from, uint32_t *to)
{
    const struct layout *l = &t->splice.layout;

    while (*from > l->begin && strchr(" \t\r\n", l->text[*from - 1]))
        --*from;
    while (*to < l->stop && strchr(" \t\r\n", l->text[*to]))
        ++*to;
}

static void set_field(struct trial *t)
{
    struct entry *record = entry_by_chance(t, is_record);
    const struct node *value = value_by_chance(t);
    static const char *const keys[] = {"x-new", "owner", "due", "note", "id", "tags"};
    const char *key = keys[chance(6)];
    uint32_t from, to;

    if (!record)
        return;
    struct entry *old = entry_find(record, key);

    extent(t, old ? old : record, &from, &to);
    if (old) {
        struct node **slot = twin(&t->wanted, old), *made = copy(t, value, key);

        made->next = (*slot)->next;
        *slot = made;
    } else {
        node_add(&t->desk.pool, *twin(&t->wanted, record), key, copy(t, value, key));
    }
    splice_set(&t->splice, record, chance(3) ? table_of(REGISTER_TASKS) : NULL, key, value);
    splice_apply(&t->splice, &t->out);
    unchanged(t, from, to, !old && !layout_is_flow(&t->splice.layout, record) && !record->in_flow);
    says_what_is_wanted(t, key);
}

static void remove_one(struct trial *t)
{
    struct entry *entry = entry_by_chance(t, chance(2) ? is_field : is_any);
    uint32_t from, to;

    if (!entry)
        return;
    struct entry *outer = entry;

    while (outer->up && outer->up->up && outer->up->child == outer && !outer->next)
        outer = outer->up;
    if (outer->up && outer->up->up && !outer->up->key && outer->up->child == outer)
        outer = outer->up; /* the next field moves up to the dash */
    extent(t, outer, &from, &to);
    around(t, &from, &to);
    wanted_remove(t, entry);
    splice_remove(&t->splice, entry);
    splice_apply(&t->splice, &t->out);
    unchanged(t, from, to, 0);
    says_what_is_wanted(t, "removing");
}

static void append_one(struct trial *t)
{
    struct entry *list = entry_by_chance(t, is_list);
    struct pool *pool = &t->desk.pool;
    struct node *record = node_map(pool);
    uint32_t from, to;

    if (!list)
        return;
    node_add(pool, record, "id", node_text(pool, "new"))->style = NODE_QUOTED;
    node_add(pool, record, "name", value_by_chance(t));
    extent(t, list, &from, &to);
    node_add(pool, *twin(&t->wanted, list), NULL, copy(t, record, NULL));
    splice_append(&t->splice, list->up->up ? list->up : NULL, NULL, list->key, record);
    splice_apply(&t->splice, &t->out);
    unchanged(t, from, to, !layout_is_flow(&t->splice.layout, list) && !list->in_flow);
    says_what_is_wanted(t, "appending");
}

/*
 * The file with other line ends, in some of the rounds, and without the last one; but not with
 * blocks, for the text of one at the end would get its line end from what comes behind it.
 */
static void text_by_chance(struct buf *out, const char *text, size_t n)
{
    int crlf = !chance(3), cut = !strstr(text, ": |") && !chance(4);

    for (size_t i = 0; i < n - (size_t)(cut && text[n - 1] == '\n'); i++) {
        if (crlf && text[i] == '\n')
            buf_putc(out, '\r');
        buf_putc(out, text[i]);
    }
}

static void round_of(const char *path, const char *text, size_t n)
{
    struct trial t = {.markdown = list_ends_with(path, ".md")};
    struct buf other = {0};

    desk_init(&t.desk);
    text_by_chance(&other, text, n);
    t.number = desk_file(&t.desk, path, buf_text(&other), other.n);
    t.wanted = read_part(&t, t.number);
    assert_int_equal(splice_open(&t.splice, &t.desk.diag, t.number), 0);
    if (t.wanted && t.wanted->kind == NODE_MAP)
        switch (chance(3)) {
        case 0: set_field(&t); break;
        case 1: remove_one(&t); break;
        default: append_one(&t); break;
        }
    splice_release(&t.splice);
    buf_release(&t.out);
    buf_release(&other);
    desk_release(&t.desk);
}

static void any_record_of_the_examples(void **state)
{
    struct list all = files_below("examples");
    int rounds = 1 + (soaking() ? 2000000 : 20000) / (int)all.n;

    (void)state;
    for (size_t i = 0; i < all.n; i++) {
        struct desk desk;
        int plan = list_ends_with(all.v[i], "plan.yaml") ||
                   (list_ends_with(all.v[i], ".md") && !list_ends_with(all.v[i], "README.md"));

        plan = plan && !strstr(all.v[i], "/unreadable/");
        desk_init(&desk);
        uint32_t number = plan ? source_file(all.v[i], &desk.pool, &desk.diag) : 0;

        for (int round = 0; number && round < rounds; round++)
            round_of(all.v[i], files_get(&desk.files, number)->text,
                     files_get(&desk.files, number)->n);
        desk_release(&desk);
    }
    list_release(&all);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(any_record_of_the_examples)};

    return cmocka_run_group_tests(tests, NULL, NULL);
}
