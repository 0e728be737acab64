/*
 * One walk over all records by their tables: no kind of record is known here
 * by name. The index tells ids apart without regard to case, because two that
 * differ by case alone are refused.
 */
#include "plan/refs.h"

#include "base/die.h"
#include "base/text.h"
#include "plan/task.h"

#include <string.h>

enum {
    GUESSES = 20,      /* looking for what was meant costs a walk over all ids */
    SEARCHES = 1 << 28 /* and looking into broken files one over their bytes; so many in all */
};

static struct place id_place(const struct record *record)
{
    return place_in(record, record->id_at);
}

static void id_taken(struct plan *plan, struct record *record, struct record *first)
{
    int same = strcmp(record->id, first->id) == 0;

    diag_add(plan->diag, same ? DIAG_DUPLICATE_ID : DIAG_DUPLICATE_ID_CASE, id_place(record),
             record->id, first->id);
    diag_note(plan->diag, id_place(first), "'%s' is the id of this %s", first->id,
              table_of(first->kind)->singular);
}

static void index_one(struct plan *plan, struct record *record)
{
    uint32_t *slot = map_slot(&plan->ids, record->id, strlen(record->id));

    if (*slot) {
        id_taken(plan, record, plan->named.v[*slot - 1]);
        return;
    }
    ARRAY_PUSH(plan->named.v, plan->named.n, plan->named.cap, record);
    *slot = (uint32_t)plan->named.n;
}

/*
 * Former ids come last: an id that is in use is nobody's former one. A record
 * that has no id now cannot be named instead of one it had.
 */
static void index_former(struct plan *plan, struct record *record)
{
    const struct texts *former = &record_more(record)->was;

    for (size_t i = 0; i < former->n; i++) {
        const struct text *was = &former->v[i];
        uint32_t *slot = map_slot(&plan->ids, was->text, was->n);

        if (*slot && plan->named.v[*slot - 1] != record) {
            diag_add(plan->diag, DIAG_DUPLICATE_ID, place_in(record, was->at), was->text, "");
            diag_note(plan->diag, id_place(plan->named.v[*slot - 1]), "'%s' is in use here",
                      was->text);
        } else if (!*slot) {
            ARRAY_PUSH(plan->named.v, plan->named.n, plan->named.cap, record);
            *slot = (uint32_t)plan->named.n;
        }
    }
}

static void missing(struct plan *plan, const struct record *record, uint64_t fields)
{
    const struct table *table = table_of(record->kind);

    if (record->place.file && files_get(plan->diag->files, record->place.file)->broken)
        return;
    for (size_t i = 0; i < table->n; i++)
        if (fields >> i & 1)
            diag_add(plan->diag, DIAG_MISSING_FIELD, record->place, table->field[i].key,
                     table->singular, record->id ? record->id : "");
}

static size_t records_count(const struct plan *plan)
{
    size_t n = 0;

    for (int kind = 0; kind < REGISTERS; kind++)
        n += plan->rows[kind].n;
    return n;
}

void refs_index(struct plan *plan)
{
    size_t former = 0;

    plan->ids.fold = 1;
    map_reserve(&plan->ids, records_count(plan));
    for (int kind = 0; kind < REGISTERS; kind++) {
        uint64_t fields = fields_required(table_of((enum register_kind)kind));

        for (size_t i = 0; i < plan->rows[kind].n; i++) {
            struct record *record = plan->rows[kind].v[i];

            if (fields & ~record->written)
                missing(plan, record, fields & ~record->written);
            if (record->id)
                index_one(plan, record);
            former += record_more(record)->was.n;
        }
    }
    for (int kind = 0; kind < REGISTERS && former; kind++)
        for (size_t i = 0; i < plan->rows[kind].n; i++)
            if (plan->rows[kind].v[i]->id)
                index_former(plan, plan->rows[kind].v[i]);
}

struct resolver {
    struct plan *plan;
    const struct record *record; /* whose references these are */
    int guesses;
    size_t searched; /* bytes of broken files */
};

/* "a task", "a client, stakeholder or person" */
static const char *wanted(struct diag *diag, uint64_t refers)
{
    const char *text = "";
    int left = __builtin_popcountll(refers);

    if (left == REGISTERS)
        return "record";
    for (int kind = 0; kind < REGISTERS; kind++)
        if (refers & REGISTER_BIT(kind)) {
            text = diag_text(diag, "%s%s%s", text, table_of((enum register_kind)kind)->singular,
                             left > 2 ? ", " : left == 2 ? " or " : "");
            left--;
        }
    return text;
}

/* The nearest id among the kinds that are wanted; a name says it too. */
static const char *guess(struct resolver *r, const char *id, uint64_t refers)
{
    struct text_guess best = {0};

    if (r->guesses++ >= GUESSES)
        return "";
    for (size_t i = 0; i < r->plan->named.n; i++) {
        const struct record *record = r->plan->named.v[i];

        if (!(refers & REGISTER_BIT(record->kind)))
            continue;
        if (record->name.text && strcmp(record->name.text, id) == 0)
            return record->id;
        text_guess_offer(&best, id, record->id);
    }
    return best.best ? best.best : "";
}

/* Whether ID is one of the words that stand for themselves beside ids. */
static int is_word(const char *id, const char *words)
{
    size_t n = strlen(id);

    for (const char *at = words; at && *at; at += *at == '/') {
        size_t length = strcspn(at, "/");

        if (length == n && memcmp(at, id, n) == 0)
            return 1;
        at += length;
    }
    return 0;
}

static int goes_on(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           c == '-' || c == '_';
}

/* 1 if the id stands in N bytes of text as a whole: not `build` in `rebuild` or `build.2`. */
static int holds(const char *text, size_t n, const char *id, size_t length)
{
    const char *at = text, *end = text + n;

    while ((size_t)(end - at) >= length &&
           (at = memchr(at, *id, (size_t)(end - at) - length + 1))) {
        const char *stop = at + length;

        if (memcmp(at, id, length) == 0 && (at == text || !goes_on(at[-1])) &&
            (stop == end || (!goes_on(*stop) && !(*stop == '.' && goes_on(stop[1])))))
            return 1;
        at++;
    }
    return 0;
}

/* 1 if a file that could not be read whole may have the record: it is its entry, or names it. */
static int may_hold(const struct file *file, const char *id)
{
    const char *slash = strrchr(file->path, '/'), *stem = slash ? slash + 1 : file->path;
    const char *dot = strrchr(stem, '.');
    size_t length = strlen(id);

    return holds(file->text, file->n, id, length) ||
           holds(stem, dot ? (size_t)(dot - stem) : strlen(stem), id, length);
}

static int may_be_lost(struct resolver *r, const char *id)
{
    const struct files *files = r->plan->diag->files;

    for (size_t i = 0; i < files->n; i++) {
        const struct file *file = &files->file[i];

        r->searched += file->broken ? file->n : 0;
        if (file->broken && (r->searched > SEARCHES || may_hold(file, id)))
            return 1;
    }
    return 0;
}

static void resolve(struct resolver *r, struct ref *ref, uint64_t refers)
{
    struct diag *diag = r->plan->diag;
    struct place place = place_in(r->record, ref->at);
    int former;

    if (!ref->id || ref->to)
        return;
    struct record *record = plan_find(r->plan, ref->id, &former);

    if (!record) {
        if (!r->plan->broken && !may_be_lost(r, ref->id))
            diag_add(diag, DIAG_UNKNOWN_REFERENCE, place, diag_quote(diag, ref->id),
                     wanted(diag, refers), guess(r, ref->id, refers));
        return;
    }
    if (!(refers & REGISTER_BIT(record->kind))) {
        diag_add(diag, DIAG_WRONG_KIND, place, ref->id, table_of(record->kind)->singular,
                 wanted(diag, refers));
        diag_note(diag, id_place(record), "'%s' is defined here", record->id);
        return;
    }
    if (former)
        diag_add(diag, DIAG_FORMER_ID, place, ref->id, record->id);
    ref->to = record;
}

static void resolve_fields(struct resolver *, const struct table *, void *into);

static void resolve_one(struct resolver *r, const struct field *field, struct ref *ref)
{
    if (ref->id && !(field->words && is_word(ref->id, field->words)))
        resolve(r, ref, field->refers);
}

static void resolve_assignees(struct resolver *r, struct assignees *assignees)
{
    for (size_t i = 0; i < assignees->n; i++) {
        for (size_t j = 0; j < assignees->v[i].n; j++)
            resolve(r, &assignees->v[i].any[j].person, REGISTER_BIT(REGISTER_PEOPLE));
        if (assignees->v[i].more)
            resolve(r, (struct ref *)(uintptr_t)&assignees->v[i].more->skill,
                    REGISTER_BIT(REGISTER_SKILLS));
    }
}

static void resolve_parts(struct resolver *r, const struct table *table, const void *at)
{
    struct parts parts;

    memcpy(&parts, at, sizeof parts);
    for (size_t i = 0; i < parts.n; i++)
        resolve_fields(r, table, (char *)parts.v + i * table->size);
}

static void resolve_field(struct resolver *r, const struct field *field, void *into)
{
    struct refs *refs = into;
    struct links *links = into;
    void *part;

    switch (field->kind) {
    case FIELD_REF: resolve_one(r, field, into); break;
    case FIELD_REFS:
        for (size_t i = 0; i < refs->n; i++)
            resolve_one(r, field, &refs->v[i]);
        break;
    case FIELD_LINKS:
        for (size_t i = 0; i < links->n; i++)
            resolve(r, &links->v[i].task, REGISTER_BIT(REGISTER_TASKS));
        break;
    case FIELD_ASSIGNEES: resolve_assignees(r, into); break;
    case FIELD_PART:
        memcpy(&part, into, sizeof part);
        if (part)
            resolve_fields(r, field->part, part);
        break;
    case FIELD_PARTS: resolve_parts(r, field->part, into); break;
    default: break;
    }
}

/* Parts of parts are as deep as the tables are, which is three. */
static void resolve_fields(struct resolver *r, const struct table *table, void *into)
{
    for (size_t i = 0; i < table->n; i++)
        resolve_field(r, &table->field[i], (char *)into + table->field[i].at);
}

static int may_refer(const struct field *field)
{
    return field->kind == FIELD_REF || field->kind == FIELD_REFS || field->kind == FIELD_LINKS ||
           field->kind == FIELD_ASSIGNEES || field->kind == FIELD_PART ||
           field->kind == FIELD_PARTS;
}

/* The fields of a record that may refer to others, as bits. */
static uint64_t referring(const struct table *table)
{
    uint64_t fields = 0;

    for (size_t i = 0; i < table->n; i++)
        if (may_refer(&table->field[i]))
            fields |= UINT64_C(1) << i;
    return fields;
}

/* Of most records few fields are written, and few of those refer to anything. */
static void resolve_record(struct resolver *r, struct record *record, uint64_t fields)
{
    const struct table *table = table_of(record->kind);

    r->record = record;
    for (uint64_t left = record->written & fields; left; left &= left - 1) {
        const struct field *field = &table->field[__builtin_ctzll(left)];
        void *at = field_at(field, record);

        if (at) /* a text that was refused is written, and not there */
            resolve_field(r, field, at);
    }
}

void refs_resolve(struct plan *plan)
{
    struct resolver r = {.plan = plan};

    for (int kind = 0; kind < REGISTERS; kind++) {
        uint64_t fields = referring(table_of((enum register_kind)kind));

        for (size_t i = 0; i < plan->rows[kind].n; i++)
            resolve_record(&r, plan->rows[kind].v[i], fields);
    }
}
