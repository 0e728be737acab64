#ifndef PLAN_FIELD_MACROS_H
#define PLAN_FIELD_MACROS_H

#include "plan/field.h"

/*
 * The words in which field tables are written: KIND(owner, member, more),
 * then a flag word or none, then the help.
 */

/* The member's offset; does not compile when its type is another one. */
#define MEMBER(owner, member, type)                                                                \
    (uint16_t)(offsetof(struct owner, member) +                                                    \
               0 * sizeof((type *)0 == &((struct owner *)0)->member))
#define IS(kind_, owner, member, type) .kind = kind_, .at = MEMBER(owner, member, type)
#define TEXT(o, m) IS(FIELD_TEXT, o, m, struct text)
#define PROSE(o, m) IS(FIELD_PROSE, o, m, struct text)
#define TEXTS(o, m) IS(FIELD_TEXTS, o, m, struct texts)
#define FLAG(o, m) IS(FIELD_FLAG, o, m, struct flag)
#define NUMBER_UPTO(o, m, most_) IS(FIELD_NUMBER, o, m, struct number), .most = most_
#define WHOLE(o, m, least_, most_)                                                                 \
    IS(FIELD_WHOLE, o, m, struct whole), .least = least_, .most = most_
#define NUMBER(o, m) IS(FIELD_NUMBER, o, m, struct number)
#define QUANTITY(o, m) IS(FIELD_QUANTITY, o, m, struct quantity)
#define PERCENT(o, m) IS(FIELD_PERCENT, o, m, struct percent)
#define SHARE(o, m) IS(FIELD_SHARE, o, m, struct percent)
#define PROBABILITY(o, m) IS(FIELD_PROBABILITY, o, m, struct probability)
#define MONEY(o, m) IS(FIELD_MONEY, o, m, struct money)
#define MONEY_ESTIMATE(o, m) IS(FIELD_MONEY_ESTIMATE, o, m, struct money_estimate)
#define RATE(o, m, per) IS(FIELD_RATE, o, m, struct rate), .words = per
#define START(o, m) IS(FIELD_START, o, m, struct when)
#define END(o, m) IS(FIELD_END, o, m, struct when)
#define DATES(o, m) IS(FIELD_DATES, o, m, struct dates)
#define RANGE(o, m) IS(FIELD_RANGE, o, m, struct range)
#define RANGES(o, m) IS(FIELD_RANGES, o, m, struct ranges)
#define EVERY(o, m) IS(FIELD_EVERY, o, m, struct every)
#define WORK(o, m) IS(FIELD_WORK, o, m, struct work)
#define LAG(o, m) IS(FIELD_LAG, o, m, struct work)
#define ESTIMATE(o, m) IS(FIELD_ESTIMATE, o, m, struct estimate)
#define EFFORT(o, m) IS(FIELD_EFFORT, o, m, struct estimate)
#define WORD(o, m, list) IS(FIELD_WORD, o, m, struct word), .words = list
#define WORDS(o, m, list) IS(FIELD_WORDS, o, m, struct words), .words = list
#define PRIORITY(o, m) IS(FIELD_PRIORITY, o, m, struct priority)
#define REF(o, m, r) IS(FIELD_REF, o, m, struct ref), .refers = r
#define REFS(o, m, r) IS(FIELD_REFS, o, m, struct refs), .refers = r
#define AUDIENCE(o, m) REFS(o, m, PARTY), .words = "client/team/all"
#define HOURS(o, m) IS(FIELD_HOURS, o, m, struct hours)
#define WEEK(o, m) IS(FIELD_WEEK, o, m, struct week_hours)
#define PART(o, m, t) IS(FIELD_PART, o, m, struct t *), .part = &t##_part
#define PARTS(o, m, t, table)                                                                      \
    .kind = FIELD_PARTS, .part = &table,                                                           \
    .at = (uint16_t)(offsetof(struct o, m) +                                                       \
                     0 * sizeof((struct t **)0 == &((struct o *)0)->m.v))
#define DAYS(o, m) PARTS(o, m, days, days_part)
#define NESTED(register_, field_) .kind = FIELD_NESTED, .nested = register_, .back = field_
#define COMPUTED .kind = FIELD_COMPUTED
#define BIT(r) REGISTER_BIT(REGISTER_##r)
#define ANY (REGISTER_BIT(REGISTERS) - 1)

#define REQUIRED .flags = FIELD_REQUIRED
#define CLIENT .flags = FIELD_CLIENT
#define NEEDED .flags = FIELD_CLIENT | FIELD_REQUIRED
#define INHERITED .flags = FIELD_CLIENT | FIELD_INHERITED
#define CONTROLLED .flags = FIELD_CLIENT | FIELD_CONTROLLED

#define RARE .flags = FIELD_RARE
#define RARE_CLIENT .flags = FIELD_RARE | FIELD_CLIENT

#define MORE .flags = FIELD_MORE
#define WAS {"was", TEXTS(record_more, was), MORE, "former ids, so that history still finds it"}
#define HEAD_IS(o, id_flags, name_flags)                                                           \
    {"id", IS(FIELD_ID, o, record.id, const char *), id_flags,                                     \
     "chosen by the author; other records refer to it"},                                           \
        WAS, {"name", TEXT(o, record.name), name_flags | FIELD_LINE, "the one line people read"}
#define HEAD(o) HEAD_IS(o, CLIENT, NEEDED)
#define TAIL(o)                                                                                    \
    {"tags", TEXTS(record_more, tags), .flags = FIELD_MORE | FIELD_CLIENT,                         \
     "free classes, for filters"},                                                                 \
        {"links", REFS(record_more, links, ANY), MORE, "any related records"},                     \
        {"visibility", WORD(record_more, visibility, "client/internal"), MORE,                     \
         "whether the client edition has the record at all"},                                      \
        {"waivers", PARTS(record_more, waivers, waiver, waiver_part), MORE,                        \
         "findings of this record that are accepted until a day"},                                 \
        {"ext", IS(FIELD_EXT, record_more, ext, const struct node *), MORE,                        \
         "what other systems call it; kept, never interpreted"},                                   \
        {"note", PROSE(o, record.note), CLIENT, "all prose, in Markdown"}

#define ROWS(fields) .field = fields, .n = sizeof fields / sizeof *fields
#define PART_TABLE(t, singular_)                                                                   \
    const struct table t##_part = {"", singular_, NULL, sizeof(struct t), ROWS(t##_fields)}
#define BRIEF_TABLE(t, singular_, brief_)                                                          \
    const struct table t##_part = {"", singular_, NULL, sizeof(struct t), ROWS(t##_fields),        \
                                   .brief = brief_}

#define ITEM_STATUS "open/in_progress/closed/cancelled"
#define EVENT_STATUS "planned/held/cancelled"
#define LEVELS "very_low/low/moderate/high/very_high"

#endif
