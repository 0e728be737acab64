/* Links in prose, `[text](task:design-api)`, must lead to a record of their kind. */
#include "tool/check.h"

#include "base/text.h"

#include <string.h>

static void lost(const struct schedule *s, const struct record *record, const char *target,
                 size_t n)
{
    struct diag *diag = s->plan->diag;
    struct place place = place_in(record, record->note.at);

    if (record->note_file)
        place = (struct place){record->note_file, record->note.at};
    const struct file *file = files_get(diag->files, place.file);
    size_t at = place.at + (size_t)(target - record->note.text);

    /* the body of an entry stands in its file as it is; a YAML text may not */
    if (at + n <= file->n && memcmp(file->text + at, target, n) == 0)
        place.at = (uint32_t)at;
    diag_add(diag, DIAG_PROSE_LINK, place,
             diag_text(diag, "%.*s", (int)n, target));
}

static void check_link(const struct schedule *s, const struct record *record, const char *target,
                       size_t n)
{
    size_t kind_n = 0;
    char id[65];
    int former;

    while (kind_n < n && target[kind_n] != ':')
        kind_n++;
    if (kind_n == n)
        return;
    int kind = register_find_singular(target, kind_n);
    size_t id_n = n - kind_n - 1;

    if (kind < 0 || !text_is_id(target + kind_n + 1, id_n))
        return; /* an address like mailto:, or of no kind that we know */
    memcpy(id, target + kind_n + 1, id_n);
    id[id_n] = '\0';
    const struct record *to = plan_find(s->plan, id, &former);

    if (!to || to->kind != kind)
        lost(s, record, target, n);
}

static void check_note(const struct schedule *s, const struct record *record)
{
    const char *text = record->note.text;

    while (text && (text = strstr(text, "]("))) {
        size_t n = strcspn(text += 2, ") \n");

        if (text[n] == ')')
            check_link(s, record, text, n);
        text += n;
    }
}

void check_prose(const struct schedule *s)
{
    for (int kind = 0; kind < REGISTERS; kind++)
        for (size_t i = 0; i < s->plan->rows[kind].n; i++)
            check_note(s, s->plan->rows[kind].v[i]);
}
