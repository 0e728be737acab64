/* The mappings that are the long form of a line, which no field table describes. */
#include "show/schema_room.h"

#include "show/pattern.h"

#include <string.h>

struct key {
    const char *name;
    const char *value; /* a definition, or words with a `/` between them */
    const char *help;
};

static void key_put(struct json *json, const struct key *key, int needed)
{
    schema_any(json, key->name, key->help);
    if (strchr(key->value, '/'))
        schema_enum(json, key->value);
    else
        schema_ref(json, key->value);
    if (!needed)
        schema_ref(json, "nothing");
    schema_any_end(json);
}

static void link_long(struct json *json)
{
    static const struct key keys[] = {
        {"task", "reference", "id of the task that comes before"},
        {"type", "FS/SS/FF/SF", "from its finish or start to the start or finish: FS unless given"},
        {"lag", "lag", "how much later: work, or a percentage of its length"}};

    schema_object(json, NULL, NULL);
    for (size_t i = 0; i < 3; i++)
        key_put(json, &keys[i], i == 0);
    schema_object_end(json, &keys[0].name, 1);
}

/* Who may work is said under one of three keys. */
static void assignee_long(struct json *json, size_t which)
{
    static const struct key who[] = {{"person", "candidates", "id of a person"},
                                     {"any", "candidates", "ids of persons, of whom one works"},
                                     {"skill", "reference", "id of a skill: one who has it works"}};
    static const struct key keys[] = {{"level", "level", "of the skill, 0 to 5: 1 unless given"},
                                      {"count", "count", "how many who have it: 1 unless given"},
                                      {"units", "percent", "share of each day: 100% unless given"},
                                      {"effort", "work", "own share of the effort"},
                                      {"max_per_day", "work", "cap on what is booked on a day"},
                                      {"max_per_week", "work", "cap on what is booked in a week"}};

    schema_object(json, NULL, NULL);
    key_put(json, &who[which], 1);
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        key_put(json, &keys[i], 0);
    schema_object_end(json, &who[which].name, 1);
}

/* `{low, likely, high}` */
static void points_long(struct json *json, enum field_kind kind)
{
    static const char *const name[] = {"low", "likely", "high"};
    static const char *const help[] = {"if all goes well", "as expected", "if much goes wrong"};
    struct buf pattern = {0};

    pattern_point(&pattern, kind);
    schema_object(json, NULL, NULL);
    for (int i = 0; i < 3; i++) {
        schema_any(json, name[i], help[i]);
        schema_pattern(json, &pattern, 0);
        if (kind == FIELD_MONEY_ESTIMATE || kind == FIELD_BURDEN)
            schema_type(json, "number", NULL, NULL);
        schema_any_end(json);
    }
    schema_object_end(json, name, 3);
    buf_release(&pattern);
}

void schema_long(struct json *json, enum field_kind kind)
{
    switch (kind) {
    case FIELD_LINKS: link_long(json); break;
    case FIELD_ASSIGNEES:
        for (size_t i = 0; i < 3; i++)
            assignee_long(json, i);
        break;
    case FIELD_MONEY_ESTIMATE:
    case FIELD_ESTIMATE:
    case FIELD_EFFORT:
    case FIELD_DELAY:
    case FIELD_BURDEN: points_long(json, kind); break;
    default: break;
    }
}

static void one_of_pattern(struct json *json, const char *name, void put(struct buf *))
{
    struct buf pattern = {0};

    put(&pattern);
    schema_any(json, name, NULL);
    schema_pattern(json, &pattern, 0);
    schema_any_end(json);
    buf_release(&pattern);
}

/* One who may work, or several. */
static void candidates_put(struct json *json)
{
    schema_any(json, "candidates", NULL);
    schema_ref(json, "candidate");
    json_open(json, NULL, '{', 0);
    json_text(json, "type", "array", 5);
    json_number(json, "minItems", 1);
    schema_any(json, "items", NULL);
    schema_ref(json, "candidate");
    schema_any_end(json);
    json_close(json, '}');
    schema_any_end(json);
}

static void week_put(struct json *json)
{
    static const struct field hours = {.kind = FIELD_HOURS};
    struct buf days = {0};

    pattern_weekdays(&days);
    json_open(json, "week", '{', 1);
    json_text(json, "type", "object", 6);
    json_open(json, "patternProperties", '{', 0);
    schema_any(json, days.text, "hours of these days, such as 09:00-12:00, 13:00-18:00");
    schema_value(json, &hours);
    schema_list(json);
    schema_value(json, &hours);
    schema_list_end(json, 1);
    schema_ref(json, "nothing");
    schema_any_end(json);
    json_close(json, '}');
    json_raw(json, "additionalProperties", "false");
    json_close(json, '}');
    buf_release(&days);
}

/* A verb with what it is done to; the other keys are those of the register. */
static void edit_put(struct json *json, const struct key *verb)
{
    json_open(json, NULL, '{', 0);
    json_text(json, "type", "object", 6);
    json_open(json, "properties", '{', 0);
    key_put(json, verb, 1);
    json_close(json, '}');
    json_open(json, "required", '[', 1);
    json_text(json, NULL, verb->name, strlen(verb->name));
    json_close(json, ']');
    json_close(json, '}');
}

static void edits_put(struct json *json)
{
    struct buf registers = {0};

    for (int kind = 0; kind < REGISTERS; kind++)
        buf_format(&registers, "%s%s", kind ? "/" : "", table_of((enum register_kind)kind)->name);
    const struct key verbs[] = {
        {"add", registers.text, "a new record, whole, in this register"},
        {"set", "text", "id of a record whose fields get these values"},
        {"add_to", "text", "id of a record whose lists get these entries"},
        {"remove_from", "text", "id of a record whose lists lose these entries"},
        {"remove", "text", "id of a record that goes, with all below it"}};

    json_open(json, "edit", '{', 1);
    json_open(json, "oneOf", '[', 0);
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++)
        edit_put(json, &verbs[i]);
    schema_any_end(json);
    buf_release(&registers);
}

void schema_long_notations(struct json *json)
{
    static const struct field level = {.kind = FIELD_WHOLE, .least = 0, .most = 5};
    static const struct field count = {.kind = FIELD_WHOLE, .least = 1, .most = 1000};

    schema_any(json, "level", NULL);
    schema_value(json, &level);
    schema_any_end(json);
    schema_any(json, "count", NULL);
    schema_value(json, &count);
    schema_any_end(json);
    one_of_pattern(json, "lag", pattern_lag);
    one_of_pattern(json, "candidate", pattern_candidate);
    candidates_put(json);
    week_put(json);
    edits_put(json);
}
