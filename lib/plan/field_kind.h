#ifndef PLAN_FIELD_KIND_H
#define PLAN_FIELD_KIND_H

/* What a field may hold, and so how it is read, kept and shown. */
enum field_kind {         /* the type of the member: */
    FIELD_ID,             /* const char *, and the place beside it */
    FIELD_TEXT,           /* struct text */
    FIELD_PROSE,          /* struct text, Markdown */
    FIELD_TEXTS,          /* struct texts */
    FIELD_FLAG,           /* struct flag */
    FIELD_WHOLE,          /* struct whole, from `least` to `most` */
    FIELD_NUMBER,         /* struct number */
    FIELD_QUANTITY,       /* struct quantity */
    FIELD_PERCENT,        /* struct percent */
    FIELD_SHARE,          /* struct percent that may be above 100 % */
    FIELD_PROBABILITY,    /* struct probability */
    FIELD_MONEY,          /* struct money */
    FIELD_MONEY_ESTIMATE, /* struct money_estimate */
    FIELD_RATE,           /* struct rate */
    FIELD_START,          /* struct when; a bare date means its first working minute */
    FIELD_END,            /* struct when; a bare date means its last */
    FIELD_DATES,          /* struct dates */
    FIELD_RANGE,          /* struct range */
    FIELD_RANGES,         /* struct ranges */
    FIELD_EVERY,          /* struct every */
    FIELD_WORK,           /* struct work */
    FIELD_LAG,            /* struct work, signed */
    FIELD_ESTIMATE,       /* struct estimate */
    FIELD_EFFORT,         /* struct estimate, never elapsed */
    FIELD_DELAY,          /* struct delay */
    FIELD_BURDEN,         /* struct burden */
    FIELD_WORD,           /* struct word, one of `words` */
    FIELD_WORDS,          /* struct words */
    FIELD_PRIORITY,       /* struct priority */
    FIELD_REF,            /* struct ref to a record of `refers`, or one of `words` */
    FIELD_REFS,           /* struct refs */
    FIELD_LINKS,          /* struct links */
    FIELD_ASSIGNEES,      /* struct assignees */
    FIELD_CONSTRAINT,     /* struct constraint */
    FIELD_EV_METHOD,      /* struct ev_method */
    FIELD_HOURS,          /* struct hours */
    FIELD_WEEK,           /* struct week_hours */
    FIELD_EXT,            /* const struct node * */
    FIELD_EDITS,          /* const struct node *, a list */
    FIELD_PART,           /* a pointer to a struct that `part` describes */
    FIELD_PARTS,          /* a pointer to an array of them, and its size_t length */
    FIELD_NESTED,         /* nothing: records of register `nested` written inside */
    FIELD_COMPUTED,       /* nothing: a key that is not to be written; help says what is */
    FIELD_KINDS
};

#endif
