#ifndef BASE_DIAG_H
#define BASE_DIAG_H

#include "base/message.h"
#include "base/place.h"
#include "base/pool.h"

#include <stddef.h>
#include <stdint.h>

/*
 * What is wrong with a plan, collected: whoever finds a fault adds it, takes
 * a stated default and goes on, so that one run shows them all. A zeroed
 * struct is an empty list, but for `files`.
 */
struct finding {
    enum diag_code code;
    enum severity severity;
    struct place place;
    const char *text; /* the words with their particulars, no id */
    size_t order;     /* as added; secondary places keep to their finding */
    uint8_t secondary; /* 1: another place of the finding before it */
    uint8_t waived;    /* 1: accepted, to be dropped */
    const char *record;     /* id of the record it is about, or NULL */
    struct place record_at; /* where that record begins */
};

struct diag {
    struct finding *finding;
    size_t n, cap;
    struct files *files; /* borrowed; where the places point */
    struct pool pool;    /* of texts */
};

/*
 * Adds a finding. The particulars are texts, in the order of {0}, {1}, ... of
 * the code's words; NULL ends them early.
 */
#define diag_add(diag, code, place, ...)                                                           \
    diag_put((diag), (code), (place), (const char *const[]){__VA_ARGS__, NULL})
void diag_put(struct diag *, enum diag_code, struct place, const char *const particulars[]);

/* A secondary place of the last finding: "the other definition is here". */
void diag_note(struct diag *, struct place, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* A formatted particular, kept as long as the list. */
const char *diag_text(struct diag *, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* What an author wrote, as a particular: cut where it is long; kept as long as the list. */
const char *diag_quote(struct diag *, const char *text);

/* Findings of this severity and above, secondary places not counted. */
size_t diag_count(const struct diag *, enum severity at_least);

/*
 * By file, line, column, id; secondary places stay behind their finding, and
 * a finding said twice of the same place is said once.
 */
void diag_sort(struct diag *);

/* Takes out what is waived, and the codes that are 1 in OUT, but never trouble. */
void diag_drop(struct diag *, const uint8_t out[DIAG_CODES]);

void diag_release(struct diag *);

#endif
