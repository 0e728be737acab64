/*
 * Splicing: what an edit gives, on small files, byte for byte; then edits by
 * chance, of which each must do what it says and leave all other lines alone.
 */
#include "tool/splice.h"

#include "desk.h"

struct job {
    struct desk desk;
    struct splice splice;
    struct buf out;
};

static void job_init(struct job *w, const char *path, const char *text)
{
    *w = (struct job){0};
    desk_init(&w->desk);
    uint32_t number = desk_file(&w->desk, path, text, strlen(text));

    assert_int_equal(splice_open(&w->splice, &w->desk.diag, number), 0);
}

static void job_release(struct job *w)
{
    splice_release(&w->splice);
    desk_release(&w->desk);
    buf_release(&w->out);
}

/* The entry at a way such as "tasks/1/tasks/0/name". */
static struct entry *at(struct job *w, const char *way)
{
    struct entry *e = w->splice.layout.root;

    while (*way && e) {
        size_t n = strcspn(way, "/");
        char *step = pool_text(&w->desk.pool, way, n);

        if (strspn(step, "0123456789") == n) {
            e = e->child;
            for (long i = strtol(step, NULL, 10); i && e; i--)
                e = e->next;
        } else {
            e = entry_find(e, step);
        }
        way += n + (way[n] == '/');
    }
    return e;
}

static struct node *words(struct job *w, const char *text)
{
    struct node *node = node_text(&w->desk.pool, text);

    node->style = NODE_QUOTED;
    return node;
}

static struct node *record(struct job *w, const char *id)
{
    struct node *map = node_map(&w->desk.pool);

    node_add(&w->desk.pool, map, "id", words(w, id));
    node_add(&w->desk.pool, map, "name", words(w, "New: one"));
    return map;
}

static void gives(struct job *w, const char *wanted)
{
    splice_apply(&w->splice, &w->out);
    if (strcmp(buf_text(&w->out), wanted) != 0)
        fail_msg("gave\n%s\nnot\n%s", buf_text(&w->out), wanted);
    job_release(w);
}

#define TASKS table_of(REGISTER_TASKS)

static const char plan[] = "# top\n"
                           "tasks:\n"
                           "- id: a   # first\n"
                           "  name:  'A'  # said\n"
                           "  # how long\n"
                           "  effort: 5d\n"
                           "  note: |\n"
                           "    two\n"
                           "    lines\n"
                           "\n"
                           "# about b\n"
                           "- id: b\n"
                           "  assignees: [x, y] # who\n"
                           "  # end of b\n"
                           "\n"
                           "people:\n"
                           "  - {id: x, name: X}\n";

/* The plan with one piece replaced. */
static const char *with(struct job *w, const char *old, const char *new)
{
    const char *found = strstr(plan, old);

    assert_non_null(found);
    return pool_format(&w->desk.pool, "%.*s%s%s", (int)(found - plan), plan, new,
                       found + strlen(old));
}

static void plan_gives(struct job *w, const char *old, const char *new)
{
    struct pool pool = {0};
    const char *wanted = with(w, old, new);

    wanted = pool_text(&pool, wanted, strlen(wanted));
    gives(w, wanted);
    pool_release(&pool);
}

static void a_value(void **state)
{
    struct job w;
    struct node *list;

    (void)state;
    job_init(&w, "plan.yaml", plan);
    splice_set(&w.splice, at(&w, "tasks/0"), TASKS, "name", words(&w, "B: c"));
    plan_gives(&w, "'A'", "\"B: c\"");
    job_init(&w, "plan.yaml", plan);
    splice_set(&w.splice, at(&w, "tasks/0"), TASKS, "note", words(&w, "short"));
    plan_gives(&w, "note: |\n    two\n    lines\n", "note: short\n");
    job_init(&w, "plan.yaml", plan);
    list = node_list(&w.desk.pool);
    node_add(&w.desk.pool, list, NULL, words(&w, "z"));
    splice_set(&w.splice, at(&w, "tasks/1"), TASKS, "assignees", list);
    plan_gives(&w, "assignees: [x, y] # who\n", "assignees: # who\n    - z\n");
    job_init(&w, "plan.yaml", plan);
    splice_set(&w.splice, at(&w, "tasks/1/assignees")->up, TASKS, "assignees", words(&w, "z"));
    plan_gives(&w, "[x, y]", "z");
    job_init(&w, "plan.yaml", plan);
    splice_text(&w.splice, at(&w, "tasks/1/id")->node->at, at(&w, "tasks/1/id")->node->end, "bb");
    plan_gives(&w, "id: b\n", "id: bb\n");
    job_init(&w, "plan.yaml", plan);
    splice_set(&w.splice, at(&w, "people/0"), table_of(REGISTER_PEOPLE), "name", words(&w, "Yu"));
    plan_gives(&w, "{id: x, name: X}", "id: x\n    name: Yu");
    job_init(&w, "p.yaml", "a:\nb: ~\nc:   # x\n");
    splice_set(&w.splice, at(&w, ""), NULL, "a", words(&w, "1d"));
    splice_set(&w.splice, at(&w, ""), NULL, "b", words(&w, "t\nu"));
    splice_set(&w.splice, at(&w, ""), NULL, "c", words(&w, "3d"));
    gives(&w, "a: 1d\nb: |-\n  t\n  u\nc: 3d   # x\n");
}

/* A file that has no line end at its end stays so, unless the line end is text. */
static void no_line_end(void **state)
{
    struct job w;

    (void)state;
    job_init(&w, "p.yaml", "a: 1");
    splice_set(&w.splice, at(&w, ""), NULL, "b", words(&w, "t\n"));
    gives(&w, "a: 1\nb: |\n  t\n");
    job_init(&w, "p.yaml", "a: 1");
    splice_set(&w.splice, at(&w, ""), NULL, "b", words(&w, "t\nu"));
    gives(&w, "a: 1\nb: |-\n  t\n  u");
    job_init(&w, "p.yaml", "a: |\n  t\nb: 1");
    splice_remove(&w.splice, at(&w, "b"));
    gives(&w, "a: |\n  t\n");
}

static void a_field_more(void **state)
{
    struct job w;

    (void)state;
    job_init(&w, "plan.yaml", plan);
    splice_set(&w.splice, at(&w, "tasks/0"), TASKS, "due", words(&w, "soon"));
    splice_set(&w.splice, at(&w, "tasks/0"), TASKS, "owner", words(&w, "li"));
    plan_gives(&w, "said\n  # how long\n  effort: 5d\n",
               "said\n  owner: li\n  # how long\n  effort: 5d\n  due: soon\n");
    job_init(&w, "plan.yaml", plan);
    splice_set(&w.splice, at(&w, "tasks/1"), TASKS, "x-y", words(&w, "1"));
    plan_gives(&w, "  # end of b\n", "  x-y: \"1\"\n  # end of b\n");
    job_init(&w, "p.yaml", "tasks:\n  - name: A");
    splice_set(&w.splice, at(&w, "tasks/0"), TASKS, "effort", words(&w, "5d"));
    splice_set(&w.splice, at(&w, "tasks/0"), TASKS, "id", words(&w, "a"));
    splice_set(&w.splice, at(&w, "tasks/0"), TASKS, "due", words(&w, "x"));
    gives(&w, "tasks:\n  - id: a\n    name: A\n    effort: 5d\n    due: x");
    job_init(&w, "risks/r.md", "---\r\nid: r\r\n---\r\n\r\n# R\r\n");
    splice_set(&w.splice, at(&w, ""), table_of(REGISTER_RISKS), "cause", words(&w, "c"));
    gives(&w, "---\r\nid: r\r\ncause: c\r\n---\r\n\r\n# R\r\n");
}

static void a_record_more(void **state)
{
    struct job w;

    (void)state;
    job_init(&w, "plan.yaml", plan);
    splice_append(&w.splice, NULL, NULL, "tasks", record(&w, "c"));
    splice_append(&w.splice, NULL, NULL, "tasks", record(&w, "d"));
    plan_gives(&w, "  # end of b\n", "  # end of b\n\n- id: c\n  name: \"New: one\"\n\n"
                                     "- id: d\n  name: \"New: one\"\n");
    job_init(&w, "plan.yaml", plan);
    splice_append(&w.splice, NULL, NULL, "risks", record(&w, "r"));
    splice_append(&w.splice, NULL, NULL, "risks", record(&w, "s"));
    plan_gives(&w, "name: X}\n", "name: X}\n\nrisks:\n  - id: r\n    name: \"New: one\"\n"
                                 "  - id: s\n    name: \"New: one\"\n");
    job_init(&w, "plan.yaml", plan);
    splice_append(&w.splice, at(&w, "tasks/1"), TASKS, "tasks", record(&w, "c"));
    plan_gives(&w, "  # end of b\n", "  tasks:\n    - id: c\n      name: \"New: one\"\n"
                                     "  # end of b\n");
    job_init(&w, "p.yaml", "# only words");
    splice_append(&w.splice, NULL, NULL, "tasks", record(&w, "a"));
    gives(&w, "# only words\n\ntasks:\n  - id: a\n    name: \"New: one\"");
    job_init(&w, "p.yaml", "");
    splice_append(&w.splice, NULL, NULL, "tasks", record(&w, "a"));
    gives(&w, "tasks:\n  - id: a\n    name: \"New: one\"\n");
    job_init(&w, "p.yaml", "tasks: [] # none\nx: 1\n");
    splice_append(&w.splice, NULL, NULL, "tasks", record(&w, "a"));
    splice_append(&w.splice, NULL, NULL, "tasks", record(&w, "b"));
    gives(&w, "tasks: # none\n  - id: a\n    name: \"New: one\"\n  - id: b\n"
              "    name: \"New: one\"\nx: 1\n");
    job_init(&w, "p.yaml", "tasks: [{id: a}, # c\n {id: b}]\n");
    splice_append(&w.splice, NULL, NULL, "tasks", record(&w, "c"));
    splice_set(&w.splice, at(&w, "tasks/0"), TASKS, "effort", words(&w, "5d"));
    gives(&w, "tasks:\n  # c\n  - id: a\n    effort: 5d\n  - id: b\n  - id: c\n"
              "    name: \"New: one\"\n");
}

/* A new record with the words that go at its end. */
static void commented(struct job *w, const char *list, const char *id)
{
    struct comment *c = pool_take(&w->desk.pool, sizeof *c);
    struct node *new = record(w, id);

    *c = (struct comment){.text = "# due: when", .n = 11};
    splice_append(&w->splice, NULL, NULL, list, new);
    splice_below(&w->splice, new, c);
}

static void a_record_with_comments(void **state)
{
    struct job w;

    (void)state;
    job_init(&w, "p.yaml", "tasks:\r\n  - id: a\r\n");
    commented(&w, "tasks", "b");
    commented(&w, "risks", "r");
    gives(&w, "tasks:\r\n  - id: a\r\n\r\n  - id: b\r\n    name: \"New: one\"\r\n"
              "    # due: when\r\n\r\nrisks:\r\n  - id: r\r\n    name: \"New: one\"\r\n"
              "    # due: when\r\n");
    job_init(&w, "p.yaml", "tasks: []\n");
    commented(&w, "tasks", "b");
    splice_append(&w.splice, NULL, NULL, "tasks", record(&w, "c"));
    gives(&w, "tasks:\n  - id: b\n    name: \"New: one\"\n    # due: when\n  - id: c\n"
              "    name: \"New: one\"\n");
    job_init(&w, "p.yaml", "{tasks: [{id: a}]}\n");
    commented(&w, "tasks", "b");
    gives(&w, "tasks:\n  - id: a\n\n  - id: b\n    name: \"New: one\"\n    # due: when\n");
}

static void less(void **state)
{
    struct job w;

    (void)state;
    job_init(&w, "plan.yaml", plan);
    splice_remove(&w.splice, at(&w, "tasks/1"));
    plan_gives(&w, "# about b\n- id: b\n  assignees: [x, y] # who\n  # end of b\n\n", "");
    job_init(&w, "plan.yaml", plan);
    splice_remove(&w.splice, at(&w, "people/0"));
    plan_gives(&w, "\npeople:\n  - {id: x, name: X}\n", "");
    job_init(&w, "plan.yaml", plan);
    splice_remove(&w.splice, at(&w, "tasks/0/effort"));
    plan_gives(&w, "  # how long\n  effort: 5d\n", "");
    job_init(&w, "plan.yaml", plan);
    splice_remove(&w.splice, at(&w, "tasks/0/id"));
    splice_remove(&w.splice, at(&w, "tasks/0/name"));
    plan_gives(&w, "id: a   # first\n  name:  'A'  # said\n  # how long\n  effort",
               "# how long\n  effort");
    job_init(&w, "plan.yaml", plan);
    splice_remove(&w.splice, at(&w, "tasks/1/assignees/0"));
    plan_gives(&w, "assignees: [x, y] # who\n", "assignees: # who\n    - y\n");
    job_init(&w, "plan.yaml", plan);
    splice_remove(&w.splice, at(&w, "tasks/1/assignees/0"));
    splice_remove(&w.splice, at(&w, "tasks/1/assignees/0"));
    plan_gives(&w, "  assignees: [x, y] # who\n", "");
    job_init(&w, "plan.yaml", plan);
    splice_remove(&w.splice, at(&w, "tasks/0"));
    splice_remove(&w.splice, at(&w, "tasks/1"));
    splice_append(&w.splice, NULL, NULL, "tasks", record(&w, "c"));
    gives(&w, "# top\ntasks:\n\n- id: c\n  name: \"New: one\"\n\npeople:\n  - {id: x, name: X}\n");
}

static void nothing(void **state)
{
    struct job w;

    (void)state;
    job_init(&w, "plan.yaml", plan);
    gives(&w, plan);
    job_init(&w, "plan.yaml", "\xef\xbb\xbfx: 1\r\ny: 2");
    splice_set(&w.splice, at(&w, ""), NULL, "x", words(&w, "two"));
    gives(&w, "\xef\xbb\xbfx: two\r\ny: 2");
}

static void a_record_by_its_place(void **state)
{
    struct job w;

    (void)state;
    job_init(&w, "plan.yaml", plan);
    assert_ptr_equal(splice_at(&w.splice, (uint32_t)(strstr(plan, "id: b") - plan)),
                     at(&w, "tasks/1"));
    assert_null(splice_at(&w.splice, 3));
    job_release(&w);
}

/* A new name for some task, one task less, one more: the lines around stay as they are. */
static void by_chance(void **state)
{
    static const char *const lines[] = {"    # below\n", "    due: 2026-01-02\n",
                                        "    note: |\n      prose\n\n", "    goals: [a, b] # c\n",
                                        "    name: 'old'  # said\n"};

    (void)state;
    for (int round = 0; round < (soaking() ? 20000 : 500); round++) {
        struct buf text = {0}, wanted = {0};
        uint32_t n = 2 + chance(4), which = chance(n);
        int what = (int)chance(3);

        buf_puts(&text, "tasks:\n");
        buf_puts(&wanted, "tasks:\n");
        for (uint32_t i = 0; i < n; i++) {
            struct buf one = {0};

            buf_format(&one, "  - id: t%u\n", (unsigned)i);
            for (size_t k = 0; k < 5; k++)
                if (chance(3))
                    buf_puts(&one, lines[k]);
            if (what != 1 || i != which)
                buf_put(&wanted, one.text, one.n);
            buf_put(&text, one.text, one.n);
            buf_release(&one);
        }
        struct job w;

        job_init(&w, "plan.yaml", buf_text(&text));
        struct entry *list = at(&w, "tasks"), *task = list->child;

        for (uint32_t i = 0; i < which; i++)
            task = task->next;
        if (what == 0) {
            splice_set(&w.splice, task, TASKS, "x-new", words(&w, "1 2"));
            splice_apply(&w.splice, &w.out);
            const char *line = strstr(buf_text(&w.out), "    x-new: 1 2\n");

            assert_non_null(line);
            memmove((char *)line, line + 15, strlen(line + 15) + 1);
            assert_string_equal(buf_text(&w.out), buf_text(&text));
        } else if (what == 1) {
            splice_remove(&w.splice, task);
            splice_apply(&w.splice, &w.out);
            assert_true(w.out.n <= wanted.n);
            if (w.out.n < wanted.n) /* blank lines at the end went too */
                assert_int_equal(strspn(wanted.text + w.out.n, "\n"), wanted.n - w.out.n);
            assert_memory_equal(w.out.text, wanted.text, w.out.n);
        } else {
            splice_append(&w.splice, NULL, NULL, "tasks", record(&w, "new"));
            splice_apply(&w.splice, &w.out);
            assert_memory_equal(w.out.text, text.text, task->to);
            assert_non_null(strstr(buf_text(&w.out), "\n  - id: new\n    name: \"New: one\"\n"));
        }
        job_release(&w);
        buf_release(&text);
        buf_release(&wanted);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nothing),
        cmocka_unit_test(a_value),
        cmocka_unit_test(a_field_more),
        cmocka_unit_test(a_record_more),
        cmocka_unit_test(no_line_end),
        cmocka_unit_test(a_record_with_comments),
        cmocka_unit_test(less),
        cmocka_unit_test(a_record_by_its_place),
        cmocka_unit_test(by_chance),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
