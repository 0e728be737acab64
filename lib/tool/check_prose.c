/* Links in prose, `[text](task:design-api)`, must lead to a record of their kind. */
#include "tool/check.h"

#include "base/text.h"

#include <string.h>

static const char *guess(const struct schedule *s, int kind, const char *id)
{
    struct text_guess best = {0};

    for (size_t i = 0; i < s->plan->rows[kind].n; i++)
        if (s->plan->rows[kind].v[i]->id)
            text_guess_offer(&best, id, s->plan->rows[kind].v[i]->id);
    return best.best ? best.best : "";
}

static void lost(const struct schedule *s, const struct record *record, const char *target,
                 size_t n, const char *meant)
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
             diag_text(diag, "%.*s", (int)n, target), meant);
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

    if (to && to->kind == kind)
        return;
    const char *near = guess(s, kind, id);

    lost(s, record, target, n,
         *near ? diag_text(s->plan->diag, "%.*s:%s", (int)kind_n, target, near) : "");
}

static void check_note(const struct schedule *s, const struct record *record)
{
    const char *text = record->note.text;

    for (int code = 0; text && *text; text++) {
        if (*text == '`')
            code = !code;
        if (*text == '\n' && text[1] == '\n')
            code = 0; /* code in a line ends with its paragraph */
        if (code || text[0] != ']' || text[1] != '(')
            continue;
        text += 2;
        size_t n = strcspn(text, ") \n");

        if (text[n] == ')' || text[n] == ' ')
            check_link(s, record, text, n);
        if (!n)
            text--;
    }
}

void check_prose(const struct schedule *s)
{
    for (int kind = 0; kind < REGISTERS; kind++)
        for (size_t i = 0; i < s->plan->rows[kind].n; i++)
            check_note(s, s->plan->rows[kind].v[i]);
}
