/*
 * A slug is the name's letters and digits in lower case, a dash for whatever
 * stands between them. Latin letters lose their accents; when more letters of
 * other scripts would be lost than are kept, what is left no longer says the
 * name, and the record's number serves better.
 */
#include "tool/import_id.h"

#include "base/text.h"

#include <string.h>

/* Long ids make long lines; a slug ends with the last word that fits. */
enum { SLUG_LIMIT = 48, ID_LIMIT = 64 };

/* The words of the language, its registers, and what YAML readers take for other things. */
static const char *const reserved[] = {
    "client",     "team",        "all",        "project",      "policy",    "baselines",
    "signoffs",   "reports",     "summaries",  "clients",      "people",    "stakeholders",
    "skills",     "trainings",   "goals",      "measurements", "standards", "deliverables",
    "checks",     "submissions", "defects",    "tasks",        "progress",  "timesheets",
    "calendars",  "equipment",   "materials",  "budget",       "expenses",  "payments",
    "sent",       "documents",   "meetings",   "decisions",    "actions",   "communications",
    "questions",  "feedback",    "lessons",    "evaluation",   "risks",     "survey_rounds",
    "issues",     "changes",     "null",       "true",         "false",     "yes",
    "no",         "on",          "off",        "y",            "n"};

void import_ids_init(struct import_ids *ids, struct pool *pool)
{
    *ids = (struct import_ids){.taken = {.fold = 1}, .pool = pool};
}

static int is_reserved(const char *id)
{
    for (size_t i = 0; i < sizeof reserved / sizeof *reserved; i++)
        if (strcmp(reserved[i], id) == 0)
            return 1;
    return 0;
}

/* The letter or digit that CODE becomes in an id, '-' where words part, 0 for one that is lost. */
static char plain_letter(uint32_t code)
{
    static const char latin[] = /* from U+00C0 to U+017F */
        "aaaaaaaceeeeiiiidnooooo-ouuuuytsaaaaaaaceeeeiiiidnooooo-ouuuuyty"
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
        "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    if (code >= 'A' && code <= 'Z')
        return (char)(code | 0x20);
    if ((code >= 'a' && code <= 'z') || (code >= '0' && code <= '9'))
        return (char)code;
    if (code >= 0xc0 && code < 0x180)
        return latin[code - 0xc0];
    return code < 0xc0 || (code >= 0x2000 && code < 0x2070) || code == 0x3000 ? '-' : 0;
}

/* The slug of NAME in SLUG, its length; 0 if it has none. */
static size_t slug_of(const char *name, char slug[SLUG_LIMIT + 1])
{
    size_t length = 0, whole = 0, kept = 0, lost = 0, n = strlen(name);
    int full = 0;

    for (size_t i = 0; i < n;) {
        uint32_t code = '-';
        int bytes = text_decode(name + i, n - i, &code);
        char letter = plain_letter(code);

        i += bytes ? (size_t)bytes : 1;
        kept += letter && letter != '-';
        lost += !letter;
        if (code == '\'' || code == 0x2019 || full || !letter)
            continue;
        if (letter == '-') {
            whole = length;
            if (!length || slug[length - 1] == '-')
                continue;
        }
        if (length == SLUG_LIMIT) {
            full = 1;
            length = whole ? whole : length;
            continue;
        }
        slug[length++] = letter;
    }
    while (length && slug[length - 1] == '-')
        length--;
    slug[length] = '\0';
    return lost > kept ? 0 : length;
}

static const char *take(struct import_ids *ids, const char *id)
{
    uint32_t *slot = map_slot(&ids->taken, id, strlen(id));

    *slot += 1;
    return *slot == 1 ? id : NULL;
}

static const char *numbered(struct import_ids *ids, const char *id)
{
    for (;;) {
        uint32_t count = map_find(&ids->taken, id, strlen(id));
        const char *other = take(ids, pool_format(ids->pool, "%s-%u", id, (unsigned)count));

        if (other)
            return other;
        *map_slot(&ids->taken, id, strlen(id)) += 1;
    }
}

void import_id_keep(struct import_ids *ids, const char *id)
{
    take(ids, id);
}

const char *import_id(struct import_ids *ids, const char *name, const char *within,
                      const char *kind, const char *number)
{
    char slug[SLUG_LIMIT + 1];
    size_t n = slug_of(name, slug);
    const char *id = pool_text(ids->pool, slug, n), *other = NULL;

    if (!n || !text_is_id(id, n) || is_reserved(id)) {
        id = pool_format(ids->pool, "%s-%.48s", kind, n ? slug : number);
        if (!text_is_id(id, strlen(id)))
            id = kind;
    }
    if (take(ids, id))
        return id;
    if (within && strlen(within) + 1 + strlen(id) <= ID_LIMIT)
        other = take(ids, pool_format(ids->pool, "%s-%s", within, id));
    return other ? other : numbered(ids, id);
}

void import_ids_release(struct import_ids *ids)
{
    map_release(&ids->taken);
}
