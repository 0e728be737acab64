#ifndef TOOL_SPLICE_H
#define TOOL_SPLICE_H

#include "base/buf.h"
#include "plan/field.h"
#include "read/layout.h"

/*
 * Changing single records of a plan file: each change becomes an edit of the
 * bytes it concerns, and all other bytes stay as they are. The edits are
 * gathered and applied in one go. Values are nodes; they are borrowed until
 * splice_apply(). Line ends are the file's own, and a file that does not end
 * with a line end stays so.
 *
 * A record in flow style that changes is written anew, in block style.
 */
struct splice {
    struct layout layout;
    struct pool pool;
    struct splice_edit *edit;
    size_t n, cap;
    struct splice_below *below;
    size_t belows, belows_cap;
};

/* A YAML file, or a Markdown entry, whose front matter it is then. -1 as layout_read(). */
int splice_open(struct splice *, struct diag *, uint32_t file);
void splice_release(struct splice *);

/* The mapping that was read at this byte (struct record.place), or NULL. */
struct entry *splice_at(const struct splice *, uint32_t at);

/*
 * Gives a field of a record a value: in the place of the one it has, else in
 * the order of TABLE, else (TABLE is NULL) at the end.
 */
void splice_set(struct splice *, struct entry *record, const struct table *, const char *key,
                const struct node *value);

/*
 * Puts a record behind the last one in the list under KEY of UNDER, or of the
 * file (UNDER is NULL). The list is made where there is none.
 */
void splice_append(struct splice *, struct entry *under, const struct table *, const char *key,
                   const struct node *record);

/* Comments for the end of a RECORD that was put in; they are borrowed as values are. */
void splice_below(struct splice *, const struct node *record, struct comment *);

/* Takes out a record or a field, and a list or mapping that has nothing left. */
void splice_remove(struct splice *, struct entry *);

/* Other text for the bytes FROM up to TO, such as another id in a reference. */
void splice_text(struct splice *, uint32_t from, uint32_t to, const char *text);

/* The whole file with all edits. */
void splice_apply(struct splice *, struct buf *out);

#endif
