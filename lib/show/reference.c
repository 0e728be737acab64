/*
 * The words around the tables stand here, the rest is in the tables. Lines
 * are filled as they are made, because manual pages are read as sources too:
 * mandoc's lint finds long ones.
 */
#include "show/reference.h"

#include "base/text.h"
#include "plan/field.h"
#include "show/type.h"

#include <string.h>

enum { LINE_MOST = 72 };

static const char head[] =
    ".Dd November 24, 2026\n"
    ".Dt PLAN 5\n"
    ".Os\n"
    ".Sh NAME\n"
    ".Nm plan\n"
    ".Nd files that a project plan is written in\n"
    ".Sh DESCRIPTION\n"
    "A plan is a folder with a\n"
    ".Pa plan.yaml .\n"
    "That file, every\n"
    ".Pa *.plan.yaml\n"
    "below it, Markdown entries and\n"
    ".Pa timesheets/*.csv\n"
    "are read by\n"
    ".Xr plan-check 1\n"
    "and the other programs.\n"
    "This page is made from the tables that they read by.\n"
    ".Ss Files\n"
    "A YAML file maps registers to their records:\n"
    ".Bd -literal -offset indent\n"
    "tasks:\n"
    "  - id: build\n"
    "    name: Build the shop\n"
    "    owner: tom\n"
    "    effort: 8d..10d..15d\n"
    "    depends_on: design\n"
    ".Ed\n"
    ".Pp\n"
    ".Ic project\n"
    "and\n"
    ".Ic policy\n"
    "are mappings, once, in\n"
    ".Pa plan.yaml ;\n"
    "every other register is a list, joined over all files.\n"
    "A list of one may be written without its dash.\n"
    "An empty value is not given.\n"
    "Keys that begin with\n"
    ".Ql x-\n"
    "are free anywhere.\n"
    "Anchors, tags, merge keys and second documents are refused.\n"
    ".Pp\n"
    "A Markdown entry is\n"
    ".Pa REGISTER/**/ID.md :\n"
    "its front matter holds the fields, its text is the\n"
    ".Ic note ,\n"
    "its first heading the\n"
    ".Ic name ,\n"
    "its file name the\n"
    ".Ic id ;\n"
    "a date that begins the file name is the register's key date.\n"
    ".Ss Ids\n"
    "Every id is unique in the plan, over all registers, also when case is ignored.\n"
    "A reference is the bare id; in prose it is a link,\n"
    ".Ql [words](task:build) .\n"
    "Records may be written inside the record they belong to, which gives the\n"
    "reference between them.\n";

static const char values_head[] = ".Sh VALUES\n"
                                  "Behind a key stands its type,\n"
                                  ".Ql \\&!\n"
                                  "if the field is required, and who sees it:\n"
                                  ".Sq client\n"
                                  "if the client edition may show it,\n"
                                  ".Sq internal\n"
                                  "if it never does.\n"
                                  ".Ql []\n"
                                  "is a list,\n"
                                  ".Ql {}\n"
                                  "a mapping,\n"
                                  ".Ql a/b/c\n"
                                  "one of these words,\n"
                                  ".Ql 1..5\n"
                                  "a whole number,\n"
                                  ".Ql \\[u2192]goals\n"
                                  "the id of a record there,\n"
                                  ".Sq party\n"
                                  "the id of a client, a stakeholder or a person,\n"
                                  ".Sq id\n"
                                  "of any record.\n"
                                  ".Bl -tag -width Ds\n";

static const char tail[] = ".Sh SEE ALSO\n"
                           ".Xr plan-check 1 ,\n"
                           ".Xr plan-fmt 1 ,\n"
                           ".Xr plan-list 1 ,\n"
                           ".Xr planloom 1\n";

/* One character as mdoc wants it; backticks come in pairs. */
static void put_code(struct buf *out, uint32_t code, int *quoted)
{
    if (code == '`') {
        buf_puts(out, *quoted ? "\\(cq" : "\\(oq");
        *quoted = !*quoted;
    } else if (code == '\\') {
        buf_puts(out, "\\e");
    } else if (code < 0x80) {
        buf_putc(out, (char)code);
    } else {
        buf_format(out, "\\[u%04X]", (unsigned)code);
    }
}

/* N bytes without blanks; a long list of words goes on in the next line, behind a slash. */
static void put_word(struct buf *out, const char *word, size_t n, size_t *line, int *quoted)
{
    for (size_t i = 0; i < n;) {
        uint32_t code = '?';
        int length = text_decode(word + i, n - i, &code);

        put_code(out, code, quoted);
        i += length ? (size_t)length : 1;
        if (code == '/' && i < n && out->n - *line + strcspn(word + i, "/ ") > LINE_MOST) {
            buf_puts(out, "\\:\\c\n");
            *line = out->n;
        }
    }
}

/* TEXT in filled lines; a sentence begins a line. */
static void para(struct buf *out, const char *text)
{
    size_t line = out->n;
    int quoted = 0;

    for (size_t n; *text; text += n + (text[n] == ' ')) {
        n = strcspn(text, " ");
        if (out->n > line) {
            int full = out->n - line + n >= LINE_MOST;

            buf_putc(out, full || strchr(".?", out->text[out->n - 1]) ? '\n' : ' ');
            line = out->text[out->n - 1] == '\n' ? out->n : line;
        }
        if (out->n == line && strchr(".'", *text))
            buf_puts(out, "\\&");
        put_word(out, text, n, &line, &quoted);
    }
    buf_puts(out, strchr(".?", out->text[out->n - 1]) ? "\n" : ".\n");
}

static void field_put(struct buf *out, const struct table *table, const struct field *field)
{
    struct buf text = {0}, brief = {0};
    int required =
        (field->flags & FIELD_REQUIRED) || (field->kind == FIELD_ID && (table->flags & TABLE_ID));

    buf_format(out, ".It Ic %s", field->key);
    if (field->also)
        buf_format(out, " , %s", field->also);
    buf_putc(out, '\n');
    type_put(&text, field);
    if (field->kind == FIELD_COMPUTED) {
        buf_format(&text, ": %s", field->help);
    } else {
        buf_format(&text, "%s, %s: %s", required ? "!" : "",
                   field->flags & FIELD_CLIENT ? "client" : "internal", field->help);
        if (field->flags & FIELD_INHERITED)
            buf_puts(&text, ". From the nearest task above that has it, unless given");
        if (field->kind == FIELD_NESTED)
            buf_format(&text, ". Written here, each has this as its `%s`", field->back);
        if (field->part && field->part->brief)
            type_brief(&brief, field->part);
        if (brief.n && !strstr(field->help, brief.text))
            buf_format(&text, ". In a line: `%s`", brief.text);
    }
    para(out, text.text);
    buf_release(&text);
    buf_release(&brief);
}

/* The fields of a table for which FIELD_MORE is MORE; parts of parts are three deep. */
static void fields_put(struct buf *out, const struct table *table, unsigned more)
{
    buf_puts(out, ".Bl -tag -width Ds -compact\n");
    for (size_t i = 0; i < table->n; i++) {
        const struct field *field = &table->field[i];

        if ((field->flags & FIELD_MORE) != more)
            continue;
        field_put(out, table, field);
        if (field->part)
            fields_put(out, field->part, 0);
    }
    buf_puts(out, ".El\n");
}

static int has_more(const struct table *table)
{
    for (size_t i = 0; i < table->n; i++)
        if (table->field[i].flags & FIELD_MORE)
            return 1;
    return 0;
}

static void register_put(struct buf *out, const struct table *table)
{
    struct buf text = {0};
    unsigned flags = table->flags;

    buf_format(out, ".Ss %s\n", table->name);
    buf_format(&text, "%c%s.", table->help[0] - 'a' + 'A', table->help + 1);
    buf_puts(&text, flags & TABLE_ONE ? " A mapping, once, in `plan.yaml`." : "");
    buf_puts(&text,
             (flags & (TABLE_ONE | TABLE_ROOT)) == TABLE_ROOT ? " Only in `plan.yaml`." : "");
    buf_puts(&text, flags & TABLE_FACT ? " Dated facts, which need no id." : "");
    buf_puts(&text, flags & TABLE_ID ? " Each has an `id`." : "");
    if (!(flags & TABLE_ONE))
        buf_format(&text, " %s",
                   flags & TABLE_CLIENT ? "The client edition has them."
                                        : "Internal unless they say other.");
    if (table->key_date)
        buf_format(&text, " Key date: `%s`.", table->key_date);
    if (has_more(table))
        buf_puts(&text, " Beside these fields, what every record has.");
    para(out, text.text);
    buf_release(&text);
    fields_put(out, table, 0);
}

static void values_put(struct buf *out)
{
    buf_puts(out, values_head);
    for (int kind = 0; kind < FIELD_KINDS; kind++) {
        const struct type *type = type_of((enum field_kind)kind);

        if (!type->meaning)
            continue;
        buf_format(out, ".It Em %s\n", type->name);
        if (type->written) {
            buf_puts(out, ".Ql ");
            buf_format(out, "%s", type->written);
            buf_puts(out, "\n.br\n");
        }
        para(out, type->meaning);
    }
    buf_puts(out, ".El\n");
}

void reference_put(struct buf *out)
{
    buf_puts(out, head);
    values_put(out);
    buf_puts(out, ".Sh WHAT EVERY RECORD HAS\n"
                  "These fields, and\n.Ic id ,\n.Ic name\nand\n.Ic note\n"
                  "as its register says.\n");
    fields_put(out, table_of(REGISTER_TASKS), FIELD_MORE);
    buf_puts(out, ".Sh REGISTERS\n");
    for (int kind = 0; kind < REGISTERS; kind++)
        register_put(out, table_of((enum register_kind)kind));
    buf_puts(out, tail);
}
