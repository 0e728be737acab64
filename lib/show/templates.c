/* There are few templates; they are searched in order. */
#include "show/templates.h"

#include <string.h>

const char *templates_find(const char *name, size_t n)
{
    for (const struct template_text *t = template_texts; t->name; t++)
        if (strlen(t->name) == n && memcmp(t->name, name, n) == 0)
            return t->text;
    return NULL;
}
