/* Texts are looked through for every field: there are few of either. */
#include "tool/new_set.h"

#include "base/options.h"

#include <string.h>

static const struct field *field_named(const struct new_desk *desk, const struct table *table,
                                       const char *key, size_t n, const char *set)
{
    const char *name = pool_text(desk->pool, key, n);
    const struct field *field = field_find(table, name, 0);

    if (field && field->kind == FIELD_ID)
        options_wrong("the id stands behind the register, not in '%s'", set);
    if (field && field->kind == FIELD_COMPUTED)
        options_wrong("'%s' is computed: %s", name, field->help);
    if (field && field->kind == FIELD_NESTED)
        options_wrong("'%s' are records of their own: plan-new %s", name,
                      table_of(field->nested)->singular);
    const char *meant = field ? "" : field_guess(table, name);

    if (*meant)
        options_wrong("there is no field '%s' in '%s'; did you mean '%s'?", name, set, meant);
    if (!field)
        options_wrong("there is no field '%s' in '%s'", name, set);
    return field;
}

void new_set_check(const struct new_desk *desk, const struct new_asked *asked)
{
    for (size_t i = 0; i < asked->sets; i++) {
        const char *set = asked->set[i], *equals = strchr(set, '=');
        size_t n = strcspn(set, ".=");

        if (!equals || equals == set)
            options_wrong("--set takes KEY=VALUE, not '%s'", set);
        const struct field *field = field_named(desk, table_of(asked->kind), set, n, set);

        if (set[n] == '.' && field->kind != FIELD_PART)
            options_wrong("'%s' has no parts, in '%s'", field->key, set);
        if (set[n] == '.')
            field_named(desk, field->part, set + n + 1, (size_t)(equals - set) - n - 1, set);
    }
}

static struct node *value_of(const struct new_desk *desk, const struct field *field,
                             const char *text)
{
    int free_text = field->kind == FIELD_TEXT || field->kind == FIELD_PROSE ||
                    field->kind == FIELD_TEXTS;

    return free_text ? new_words(desk, text) : new_notation(desk, text);
}

static int is_list(const struct field *field)
{
    switch (field->kind) {
    case FIELD_TEXTS:
    case FIELD_DATES:
    case FIELD_RANGES:
    case FIELD_WORDS:
    case FIELD_REFS:
    case FIELD_LINKS:
    case FIELD_ASSIGNEES:
    case FIELD_PARTS:
        return 1;
    default:
        return 0;
    }
}

/* What is said under KEY, all of it, and how often. */
static struct node *values_under(const struct new_desk *desk, const struct new_asked *asked,
                                 const struct field *field, const char *key, size_t *n)
{
    struct node *list = node_list(desk->pool), *value = NULL;
    size_t length = strlen(key);

    *n = 0;
    for (size_t i = 0; i < asked->sets; i++) {
        const char *set = asked->set[i];

        if (strncmp(set, key, length) != 0 || set[length] != '=')
            continue;
        ++*n;
        value = set[length + 1] ? value_of(desk, field, set + length + 1) : NULL;
        if (*n > 1 && !is_list(field))
            options_wrong("'%s' has one value, and --set gives several", key);
        if (value)
            node_add(desk->pool, list, NULL, value);
    }
    return *n > 1 && list->child ? list : value;
}

static int part_value(const struct new_desk *desk, const struct new_asked *asked,
                      const struct field *field, struct node **value)
{
    struct node *map = node_map(desk->pool);
    const struct table *part = field->part;
    int said = 0;

    for (size_t i = 0; i < part->n; i++) {
        const struct field *inner = &part->field[i];
        size_t n;
        struct node *one =
            values_under(desk, asked, inner,
                         pool_format(desk->pool, "%s.%s", field->key, inner->key), &n);

        said |= n > 0;
        if (!n && inner->flags & FIELD_REQUIRED)
            one = new_value(desk, part, inner);
        if (one)
            node_add(desk->pool, map, inner->key, one);
    }
    *value = map->child ? map : NULL;
    return said;
}

int new_set_value(const struct new_desk *desk, const struct new_asked *asked,
                  const struct field *field, struct node **value)
{
    size_t n, also = 0;

    *value = values_under(desk, asked, field, field->key, &n);
    if (!n && field->also)
        *value = values_under(desk, asked, field, field->also, &also);
    if (n || also)
        return 1;
    return field->kind == FIELD_PART && part_value(desk, asked, field, value);
}
