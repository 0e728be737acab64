/*
 * The phrases are libyaml 0.2.5's. Most say what the scanner could not do;
 * what the author did is told by the character it stopped at.
 */
#include "read/yaml_fault.h"

#include <string.h>

#define NOWHERE UINT32_MAX

static int says(const char *text, const char *part)
{
    return text && strstr(text, part);
}

static void bad_sign(struct diag *diag, struct place place, const char *text)
{
    diag_add(diag, DIAG_YAML_QUOTE_IT, place, diag_text(diag, "%c", text[place.at]));
}

/* What stands in the way at AT, for a phrase about tokens. */
static void bad_token(struct diag *diag, struct place place, const char *text, size_t n)
{
    char c = place.at < n ? text[place.at] : '\0';

    if (c == '\t')
        diag_add(diag, DIAG_TAB_INDENT, place, NULL);
    else if (c && strchr("@`%", c))
        diag_add(diag, DIAG_YAML_QUOTE_IT, place, diag_text(diag, "%c", c));
    else
        diag_add(diag, DIAG_YAML_SYNTAX, place, "a character that cannot stand here");
}

static uint32_t skip_blanks(const char *text, uint32_t at)
{
    while (text[at] == ' ')
        at++;
    return at;
}

/*
 * The byte at which the value begins that the fault at AT is in: behind ": " of its line, else
 * behind the dashes of an item. NOWHERE if there is none.
 */
static uint32_t value_start(const char *text, uint32_t at)
{
    uint32_t line = at, i, item;

    while (line && text[line - 1] != '\n')
        line--;
    item = skip_blanks(text, line);
    while (item < at && text[item] == '-' && text[item + 1] == ' ')
        item = skip_blanks(text, item + 1);
    for (i = line; i < at && text[i] != '\n'; i++)
        if (text[i] == ':' && text[i + 1] == ' ' && !strchr("\"'", text[item])) {
            i = skip_blanks(text, i + 1);
            return i <= at ? i : NOWHERE;
        }
    return item > skip_blanks(text, line) && item <= at ? item : NOWHERE;
}

/* A value that begins with a sign that means something to YAML, and is text. */
static int is_sign_for_text(const struct file *file, uint32_t at)
{
    uint32_t start = value_start(file->text, at);

    return start < file->n && file->text[start] && strchr("|>[{?-", file->text[start]);
}

static int behind_closing_quote(const struct file *file, uint32_t at)
{
    uint32_t start = value_start(file->text, at);

    return start != NOWHERE && start < at &&
           (file->text[start] == '"' || file->text[start] == '\'');
}

static int line_has_tab_indent(const char *text, uint32_t at)
{
    uint32_t line = at;

    while (line && text[line - 1] != '\n')
        line--;
    while (text[line] == ' ')
        line++;
    return text[line] == '\t';
}

void yaml_fault(struct diag *diag, uint32_t number, const char *problem, uint32_t at,
                const char *context, uint32_t context_at)
{
    const struct file *file = files_get(diag->files, number);
    struct place here = {number, at}, began = {number, context_at};

    if (says(problem, "cannot start any token"))
        bad_token(diag, here, file->text, file->n);
    else if (line_has_tab_indent(file->text, at))
        diag_add(diag, DIAG_TAB_INDENT, here, NULL);
    else if (!says(context, "quoted scalar") && !says(context, "flow") &&
             !says(problem, "mapping values") && is_sign_for_text(file, at))
        bad_sign(diag, (struct place){number, value_start(file->text, at)}, file->text);
    else if (!says(context, "quoted scalar") && behind_closing_quote(file, at))
        diag_add(diag, DIAG_YAML_SYNTAX, here,
                 "text behind a closing quote; quote the whole value, and double a quote inside");
    else if (says(problem, "mapping values are not allowed"))
        diag_add(diag, DIAG_YAML_COLON, here, NULL);
    else if (says(context, "quoted scalar") &&
             (says(problem, "end of stream") || says(problem, "document indicator")))
        diag_add(diag, DIAG_YAML_OPEN_QUOTE, began, NULL);
    else if (says(context, "quoted scalar"))
        diag_add(diag, DIAG_YAML_ESCAPE, here, NULL);
    else if (says(context, "flow"))
        diag_add(diag, DIAG_YAML_OPEN_BRACKET, began, NULL);
    else if (says(problem, "'-' indicator") || says(problem, "expected key") ||
             says(problem, "block entries are not allowed") ||
             says(problem, "expected <block end>"))
        diag_add(diag, DIAG_YAML_INDENT, here, NULL);
    else if (says(problem, "expected ':'"))
        diag_add(diag, DIAG_YAML_SYNTAX, began, "a line without ': ' where a key was expected");
    else if (says(problem, "alphabetic or numeric character"))
        diag_add(diag, DIAG_YAML_QUOTE_IT, began,
                 diag_text(diag, "%c", context_at < file->n ? file->text[context_at] : '&'));
    else if (says(problem, "version") || says(problem, "directive"))
        diag_add(diag, DIAG_YAML_DIRECTIVE, began, NULL);
    else if (says(problem, "document start"))
        diag_add(diag, DIAG_YAML_SECOND_DOCUMENT, here, NULL);
    else
        diag_add(diag, DIAG_YAML_SYNTAX, here, problem ? problem : "not YAML");
}
