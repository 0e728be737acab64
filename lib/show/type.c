/* long: table
 *
 * One line a kind. What depends on the field (words, bounds, registers) is
 * put together from its table.
 */
#include "show/type.h"

#include <string.h>

#define LEVEL_WORDS "very_low/low/moderate/high/very_high"

static const struct type types[FIELD_KINDS] = {
    [FIELD_ID] = {"id", "load-test, 2026-11-02-kickoff",
                  "letters, digits, `.`, `_` and `-`, at most 64, beginning with a letter or with "
                  "a date and a letter; unique in the plan, also when case is ignored. `client`, "
                  "`team`, `all` and the names of registers are reserved"},
    [FIELD_TEXT] = {"text", NULL, "one line"},
    [FIELD_PROSE] = {"md", NULL, "Markdown, of any length"},
    [FIELD_TEXTS] = {"text[]", NULL, NULL},
    [FIELD_FLAG] = {"bool", "true, false", "no other words"},
    [FIELD_WHOLE] = {"int", "12", "a whole number; `1..5` says its bounds"},
    [FIELD_NUMBER] = {"number", "12, -0.5",
                      "decimal, at most six digits after the point; no `1e3`, no `1,000`"},
    [FIELD_QUANTITY] = {"quantity", "24, 300 m",
                        "the unit, where it is written, is the record's `unit`"},
    [FIELD_PERCENT] = {"percent", "60%, 12.5%",
                       "0 to 100, two decimals; `60` is read as `60%`, a bare `0.6` is refused"},
    [FIELD_SHARE] = {"percent", "60%, 150%", NULL},
    [FIELD_PROBABILITY] = {LEVEL_WORDS " or percent", "30%, or one of five words", NULL},
    [FIELD_MONEY] = {"money", "12500.00, 950.00 EUR",
                     "in the project's currency unless named, with no more decimals than the "
                     "currency has; no separators of thousands"},
    [FIELD_MONEY_ESTIMATE] = {"money³", "100.00, 100.00..150.00..300.00, {low, likely, high}",
                              NULL},
    [FIELD_RATE] = {"rate", "800.00/d, 95.00 EUR/h", "money per `min`, `h`, `d`, `w` or `use`"},
    [FIELD_START] = {"when", "2026-11-27, 2026-11-27T14:30",
                     "a real day, or a minute of it. A bare date where something starts is its "
                     "first working minute, where something ends its last"},
    [FIELD_END] = {"when", "2026-11-27, 2026-11-27T14:30", NULL},
    [FIELD_DATES] = {"when[]", "2026-11-27", NULL},
    [FIELD_RANGE] = {"range", "2026-12-21..2026-12-31, 2026-12-24, 2026-12-21..",
                     "both ends belong to it; one date is a range; without an end it is open"},
    [FIELD_RANGES] = {"range[]", "2026-12-21..2026-12-31", NULL},
    [FIELD_EVERY] = {"every", "1w fri, 2w, 1mo 15, 1mo last, 10d",
                     "how often, from the record's `from`, else from the start of the project"},
    [FIELD_WORK] = {"work", "30min, 4h, 5d, 2w, 1d4h, 3ed",
                    "working time: `d` and `w` as long as the project says. With `e` before the "
                    "unit (`36eh 3ed 2ew`) around the clock"},
    [FIELD_LAG] = {"work", "5d, -2d", NULL},
    [FIELD_ESTIMATE] = {"work³", "5d, 3d..5d..9d, {low, likely, high}",
                        "one value or three points, none below the one before; so `money³`"},
    [FIELD_EFFORT] = {"work³", "5d, 3d..5d..9d, {low, likely, high}", NULL},
    [FIELD_DELAY] = {LEVEL_WORDS " or work³", "5d, 3d..5d..9d, or one of five words", NULL},
    [FIELD_BURDEN] = {LEVEL_WORDS " or money³", "500.00, or one of five words", NULL},
    [FIELD_WORD] = {NULL, NULL, NULL},
    [FIELD_WORDS] = {NULL, NULL, NULL},
    [FIELD_PRIORITY] = {"critical/high/medium/low or 1..1000", NULL, NULL},
    [FIELD_REF] = {NULL, NULL, NULL},
    [FIELD_REFS] = {NULL, NULL, NULL},
    [FIELD_LINKS] = {"link[]", "kickoff, design SS+1d, review FF-2d, proofs +3ed, build SS+50%",
                     "ID [FS|SS|FF|SF][LAG]: after its finish (FS) unless said; a percentage is "
                     "of its length. Long: `task`, `type`, `lag`"},
    [FIELD_ASSIGNEES] = {"who[]", "li, zhao 50%, li | zhao 50%",
                         "one of those with `|` between them. Long: `person`, or `any: []`, or "
                         "`skill` with `level` and `count`; beside them `units`, `effort`, "
                         "`max_per_day`, `max_per_week`"},
    [FIELD_CONSTRAINT] = {"constraint", "asap, alap, snet 2026-11-09",
                          "`snet snlt fnet fnlt` (start or finish, no earlier or no later than), "
                          "`mso mfo` (must start, must finish on) and a date"},
    [FIELD_EV_METHOD] = {"method",
                         "percent, 0/100, 50/50, weighted_milestones, units, level_of_effort, "
                         "apportioned",
                         "how earned value is counted; two numbers are percent earned at the "
                         "start and at the finish, 100 together"},
    [FIELD_HOURS] = {"hours", "09:00-12:00, 13:00-18:00",
                     "spans of one day, ascending; `24:00` may end one"},
    [FIELD_WEEK] = {"{days: hours}", "mon-fri: 09:00-12:00, 13:00-18:00", NULL},
    [FIELD_EXT] = {"{}", NULL, NULL},
    [FIELD_EDITS] = {"edit[]", "set: ID, add: REGISTER, add_to: ID, remove_from: ID, remove: ID",
                     "one of these verbs, and the fields that are meant"},
    [FIELD_PART] = {"{}", NULL, NULL},
    [FIELD_PARTS] = {"[{}]", NULL, NULL},
    [FIELD_NESTED] = {NULL, NULL, NULL},
    [FIELD_COMPUTED] = {"not written", NULL, NULL},
};

const struct type *type_of(enum field_kind kind)
{
    return &types[kind];
}

/* The registers in REFERS, SEPARATOR between them, by their names or in the singular. */
static void put_registers(struct buf *out, uint64_t refers, int singular, const char *separator)
{
    const char *before = "";

    for (int kind = 0; kind < REGISTERS; kind++) {
        const struct table *table = table_of((enum register_kind)kind);

        if (!(refers & REGISTER_BIT(kind)))
            continue;
        buf_format(out, "%s%s", before, singular ? table->singular : table->name);
        before = separator;
    }
}

static int is_any(uint64_t refers)
{
    return __builtin_popcountll(refers) == REGISTERS;
}

static void put_reference(struct buf *out, const struct field *field)
{
    if (field->words)
        buf_format(out, "%s or ", field->words);
    if (field->refers == PARTY) {
        buf_puts(out, "party");
    } else if (is_any(field->refers)) {
        buf_puts(out, "id");
    } else {
        buf_puts(out, "→");
        put_registers(out, field->refers, 0, "/");
    }
    buf_puts(out, field->kind == FIELD_REFS ? "[]" : "");
}

void type_put(struct buf *out, const struct field *field)
{
    switch ((enum field_kind)field->kind) {
    case FIELD_WORD: buf_puts(out, field->words); break;
    case FIELD_WORDS: buf_format(out, "%s[]", field->words); break;
    case FIELD_REF:
    case FIELD_REFS: put_reference(out, field); break;
    case FIELD_NESTED:
        buf_format(out, "%s[]", table_of((enum register_kind)field->nested)->name);
        break;
    case FIELD_WHOLE:
        if (field->most <= 1000) {
            buf_format(out, "%d..%d", field->least, field->most);
            break;
        } /* fall through */
    default: buf_puts(out, types[field->kind].name);
    }
}

void type_hint(struct buf *out, const struct field *field)
{
    const char *written = types[field->kind].written;

    if (field->kind == FIELD_REF || field->kind == FIELD_REFS) {
        buf_puts(out, "id of a ");
        if (is_any(field->refers))
            buf_puts(out, "record");
        else
            put_registers(out, field->refers, 1, " or ");
        if (field->words)
            buf_format(out, ", or %s", field->words);
    } else if (field->part && field->part->brief) {
        type_brief(out, field->part);
    } else if (field->kind == FIELD_RATE) {
        buf_format(out, "800.00/d, 95.00 EUR/h; per %s", field->words);
    } else if (written) {
        buf_puts(out, written);
    }
}

void type_brief(struct buf *out, const struct table *part)
{
    for (const char *name = part->brief; name && *name;) {
        size_t n = strcspn(name, " ?");
        char key[32];

        memcpy(key, name, n);
        key[n] = '\0';
        int optional = name[n] == '?' || !(field_find(part, key, 0)->flags & FIELD_REQUIRED);

        buf_puts(out, name == part->brief ? "" : " ");
        buf_puts(out, optional ? "[" : "");
        for (size_t i = 0; i < n; i++)
            buf_putc(out, (char)(name[i] >= 'a' && name[i] <= 'z' ? name[i] - 32 : name[i]));
        buf_puts(out, optional ? "]" : "");
        name += n + (name[n] == '?');
        name += *name == ' ';
    }
}
