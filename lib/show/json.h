#ifndef SHOW_JSON_H
#define SHOW_JSON_H

#include "base/buf.h"

#include <stddef.h>
#include <stdint.h>

/*
 * JSON, written as it comes: two spaces a level, one entry a line, the keys
 * in the order given. An object or list opened `flat` stays on its line.
 */
struct json {
    struct buf *out;
    int depth, flat; /* flat: the depth from which everything stays on its line; 0 none */
    int begun;       /* something stands in the object or list that is open */
};

void json_init(struct json *, struct buf *out);

/* KEY is NULL in lists and for the outermost value. */
void json_open(struct json *, const char *key, char bracket, int flat);
void json_close(struct json *, char bracket);
void json_text(struct json *, const char *key, const char *text, size_t n);
void json_number(struct json *, const char *key, int64_t value);
void json_raw(struct json *, const char *key, const char *value); /* a number, true, null */

#endif
