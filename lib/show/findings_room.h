#ifndef SHOW_FINDINGS_ROOM_H
#define SHOW_FINDINGS_ROOM_H

#include "base/map.h"
#include "base/place.h"
#include "show/findings.h"

/*
 * What the formats share. Paths may hold any byte but NUL and '/' in a name:
 * put them, and the texts of findings, with one of the functions below.
 */

/* Where a finding stands; without a place that is line 1 of the plan.yaml. */
struct spot {
    const char *path; /* as shown, without "./" */
    struct position at;
};
struct spot findings_spot(const struct findings *, const struct finding *);

/* The same for a place that is one. */
struct spot findings_spot_at(const struct findings *, struct place);

/* "path:line:col: severity: words" without an end, in one line; coloured if asked for. */
void findings_line(struct buf *, const struct findings *, const struct finding *);

/* The words of a code with their particulars as an ellipsis. */
void findings_words(struct buf *, enum diag_code);

/* TEXT as one line in JSON. */
struct json;
void findings_json_line(struct json *, const char *key, const char *text);

/* The health of the schedule: a table, and a list under the key `health`. */
void findings_health_table(struct buf *, const struct findings *);
void findings_health_json(struct json *, const struct findings *);

/*
 * Names for findings that stay when lines are put in above: of the rule, the
 * file, the record (where there is none, the line's own text) and the words;
 * ":2" behind tells the second of the same from the first. A zeroed struct
 * begins; ask in the order of the findings. A name lives as long as the struct.
 */
struct fingerprints {
    struct map seen;
    struct pool pool;
};
const char *fingerprint_next(struct fingerprints *, const struct findings *,
                             const struct finding *);
void fingerprints_release(struct fingerprints *);

/* How many secondary places stand behind finding I. */
size_t findings_related(const struct diag *, size_t i);

#endif
