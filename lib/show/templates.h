#ifndef SHOW_TEMPLATES_H
#define SHOW_TEMPLATES_H

#include <stddef.h>

/*
 * The templates that come with the programs: every file of templates/, by its
 * path there ("status/page.html"). The list ends with a name of NULL.
 */
struct template_text {
    const char *name, *text;
};
extern const struct template_text template_texts[];

/* The text of the template NAME (N bytes), or NULL. */
const char *templates_find(const char *name, size_t n);

#endif
